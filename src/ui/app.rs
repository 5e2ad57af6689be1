//! The application as the browser mounts it: runs the update, then its effects.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::{Component, Context, ContextProvider, Html, html};

use crate::session::Session;
use crate::session::effect::{Effect, Errand, Scales};
use crate::session::importing::Arrival;
use crate::session::keeping::Version;
use crate::session::msg::{Beginning, Msg};
use crate::session::update::update;
use crate::ui::ctx::{Ctx, View};
use crate::ui::parts::frame::Frame;
use crate::ui::ports::{clipboard, clock, crypto, document, edition, file, fragment, print, reader, storage, window};

/// How long a person pauses before what was typed is thought through, in milliseconds.
const PAUSE: u32 = 180;

/// How long what is typed may wait to be saved, in milliseconds.
const SOON: u32 = 400;

/// How long the judge walks at a time, and rests in between, in milliseconds.
const SLICE: u64 = 24;
const REST: u32 = 4;

/// From how many bytes on a plan is stored in a task of its own, after that in which it was written down.
const LONG: usize = 200_000;

/// After how many states the number of states is shown anew.
const SHOWN: usize = 5_000;

/// The root component, and the only one with a state that outlives a page.
#[derive(Debug)]
pub struct App {
    session: Rc<Session>,
    /// The same with aliases while the names are hidden.
    seen: Rc<Session>,
    /// What waits until the screen is drawn.
    drawn: Vec<Effect>,
    /// A pause that has begun; a new keystroke begins it anew.
    pause: Option<Timeout>,
    /// The moment at which what was typed is saved.
    keep: Option<Timeout>,
    /// The judge's walk, and the moment at which it goes on; a changed case ends it.
    errand: Option<(Errand, Timeout)>,
    /// The moment at which is drawn what took long to think through; a person can act in between.
    drawing: Option<Timeout>,
    /// The questions that are being weighed, and the moment at which that goes on.
    scales: Option<(Scales, Timeout)>,
    /// The files that are being held against the estate, and the moment at which that goes on.
    arrival: Option<(Arrival, Timeout)>,
    /// The version of a plan that is being stored, and the moment at which it is; nothing else happens before.
    storing: Option<(String, Version, Timeout)>,
    _listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let beginning = Beginning {
            stamp: clock::unlike(),
            saved: storage::plans(),
            keys: storage::keys(),
            lang: storage::preference("lang"),
            wishes: window::wishes(),
            theme: storage::preference("theme"),
            remembered: storage::remembered(),
            fragment: fragment::read(),
            base: fragment::base(),
            narrow: window::is_narrow(),
        };
        let mut app = Self {
            session: Rc::default(),
            seen: Rc::default(),
            drawn: Vec::new(),
            pause: None,
            keep: None,
            errand: None,
            drawing: None,
            scales: None,
            arrival: None,
            storing: None,
            _listeners: window::listen(&ctx.link().callback(|it| it)),
        };
        app.happen(ctx, Msg::Began(Box::new(beginning)));
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if matches!(msg, Msg::Continued) {
            self.go_on(ctx);
            return false;
        }
        if matches!(msg, Msg::WeighedOn) {
            self.weigh_on(ctx);
            return false;
        }
        if matches!(msg, Msg::MergedOn) {
            self.merge_on(ctx);
            return false;
        }
        if matches!(msg, Msg::StoreDue) {
            self.store(ctx);
            return true;
        }
        if matches!(msg, Msg::Drawn) {
            self.drawing = None;
            return true;
        }
        if matches!(msg, Msg::SaveDue) {
            self.keep = None;
        }
        if matches!(msg, Msg::FilesRead(_) | Msg::Merged(_) | Msg::ImportTaken | Msg::Settled | Msg::Judged(..)) {
            let link = ctx.link().clone();
            self.drawing = Some(Timeout::new(0, move || link.send_message(Msg::Drawn)));
        }
        self.happen(ctx, msg);
        self.drawing.is_none()
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let context = Ctx { lang: self.session.lang, send: ctx.link().callback(|it| it) };
        html! {
            <ContextProvider<Ctx> {context}>
                <Frame session={View(Rc::clone(&self.seen))} />
            </ContextProvider<Ctx>>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        for effect in self.drawn.drain(..) {
            match effect {
                Effect::Focus(id) => document::focus(&id),
                Effect::Print => print::print(),
                _ => (),
            }
        }
    }
}

impl App {
    fn happen(&mut self, ctx: &Context<Self>, msg: Msg) {
        self.store(ctx);
        let (session, effects) = update(&self.session, msg);
        self.session = Rc::new(session);
        self.seen = if self.session.is_veiled() { Rc::new(self.session.seen()) } else { Rc::clone(&self.session) };
        for effect in effects {
            self.perform(ctx, effect);
        }
    }

    fn perform(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::Save { id, version } => {
                self.store(ctx);
                let link = ctx.link().clone();
                let is_long = version.text.len() > LONG;
                let timeout = Timeout::new(0, move || link.send_message(Msg::StoreDue));
                self.storing = Some((id, version, timeout));
                if !is_long {
                    self.store(ctx);
                }
            }
            Effect::SaveSoon => {
                if self.keep.is_none() {
                    let link = ctx.link().clone();
                    self.keep = Some(Timeout::new(SOON, move || link.send_message(Msg::SaveDue)));
                }
            }
            Effect::KeepKey { id, text } => storage::keep_key(&id, &text),
            Effect::Forget(id) => storage::forget(&id),
            Effect::Remember(what) => storage::remember(&what),
            Effect::Prefer { key, value } => storage::prefer(key, value),
            Effect::Dress { lang, theme, title } => document::dress(lang, theme, &title),
            Effect::Download { name, media, bytes } => file::download(&name, media, &bytes),
            Effect::StopReading => {
                reader::stop();
                self.arrival = None;
            }
            Effect::Merge(arrival) => self.merge_later(ctx, *arrival),
            Effect::Lock { clear, passphrase } => crypto::lock(clear, passphrase, ctx.link().callback(|it| it)),
            Effect::Unlock { envelope, passphrase } => {
                crypto::unlock(envelope, passphrase, ctx.link().callback(|it| it));
            }
            Effect::TakeNewer => edition::take_newer(),
            Effect::Copy(text) => clipboard::copy(&text, ctx.link().callback(Msg::Copied)),
            Effect::ClearFragment => fragment::clear(),
            Effect::Settle => {
                let link = ctx.link().clone();
                self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Msg::Settled)));
            }
            Effect::Judge(errand) => self.send_on(ctx, *errand),
            Effect::Weigh(scales) => self.rest(ctx, *scales),
            Effect::Top => document::to_top(),
            Effect::Focus(_) | Effect::Print => self.drawn.push(effect),
        }
    }

    /// Has the judge go on when everything that happened meanwhile is done.
    fn send_on(&mut self, ctx: &Context<Self>, errand: Errand) {
        let link = ctx.link().clone();
        let timeout = Timeout::new(REST, move || link.send_message(Msg::Continued));
        self.errand = Some((errand, timeout));
    }

    /// Has the weighing go on when everything that happened meanwhile is done.
    fn rest(&mut self, ctx: &Context<Self>, scales: Scales) {
        let link = ctx.link().clone();
        let timeout = Timeout::new(REST, move || link.send_message(Msg::WeighedOn));
        self.scales = Some((scales, timeout));
    }

    /// Stores the version of a plan that waits for it.
    fn store(&mut self, ctx: &Context<Self>) {
        if let Some((id, version, _)) = self.storing.take() {
            let outcome = storage::save(&id, version);
            // Before anything else happens, so that whatever is saved next builds on what is there.
            self.happen(ctx, Msg::Kept(id, outcome));
        }
    }

    /// Has files held against the estate when everything that happened meanwhile is done.
    fn merge_later(&mut self, ctx: &Context<Self>, arrival: Arrival) {
        let link = ctx.link().clone();
        let timeout = Timeout::new(REST, move || link.send_message(Msg::MergedOn));
        self.arrival = Some((arrival, timeout));
    }

    fn merge_on(&mut self, ctx: &Context<Self>) {
        let Some((mut arrival, _)) = self.arrival.take() else {
            return;
        };
        let until = clock::now() + SLICE;
        while clock::now() < until {
            if arrival.go() {
                ctx.link().send_message(Msg::Merged(Box::new(arrival)));
                return;
            }
        }
        self.merge_later(ctx, arrival);
    }

    fn weigh_on(&mut self, ctx: &Context<Self>) {
        let Some((mut scales, _)) = self.scales.take() else {
            return;
        };
        if !Rc::ptr_eq(&scales.case, &self.session.report.case) {
            return;
        }
        let until = clock::now() + SLICE;
        while clock::now() < until {
            if scales.weighing.go() {
                let Scales { case, weighing } = scales;
                ctx.link().send_message(Msg::Weighed(case, weighing.weighed()));
                return;
            }
        }
        self.rest(ctx, scales);
    }

    fn go_on(&mut self, ctx: &Context<Self>) {
        let Some((mut errand, _)) = self.errand.take() else {
            return;
        };
        if !Rc::ptr_eq(&errand.case, &self.session.report.case) {
            return;
        }
        let before = errand.walk.states();
        let until = clock::now() + SLICE;
        while clock::now() < until {
            if errand.walk.go(20) {
                let Errand { case, walk, ahead } = errand;
                let judged = if ahead { Msg::AheadJudged } else { Msg::Judged };
                let (link, judgement) = (ctx.link().clone(), Box::new(walk.judgement()));
                // What follows from it takes long enough for a task of its own.
                Timeout::new(0, move || link.send_message(judged(case, judgement))).forget();
                return;
            }
        }
        let states = errand.walk.states();
        // Every number would be too many to read.
        if !errand.ahead && before / SHOWN != states / SHOWN {
            ctx.link().send_message(Msg::JudgedSoFar(Rc::clone(&errand.case), states));
        }
        self.send_on(ctx, errand);
    }
}
