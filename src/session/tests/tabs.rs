//! Plans that several tabs have open, and storages that fail: nothing that was typed is lost.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::*;
use crate::session::keeping::{self, Failure, Outcome, Storage, Version};

/// The storage as one tab sees it: what it wrote itself at once, what others wrote when it is told.
#[derive(Default)]
struct Seen(RefCell<BTreeMap<String, String>>);

impl Storage for Seen {
    fn value(&self, name: &str) -> Option<String> {
        self.0.borrow().get(name).cloned()
    }

    fn put(&self, name: &str, value: &str) -> Result<(), Failure> {
        self.0.borrow_mut().insert(name.to_owned(), value.to_owned());
        Ok(())
    }
}

/// One tab.
struct Tab {
    session: Session,
    seen: Seen,
    /// Values that this tab wrote and the browser has not yet taken.
    sent: VecDeque<(String, String)>,
    /// What others wrote, and this tab was not yet told.
    news: VecDeque<(String, String)>,
    /// What was typed here.
    typed: Vec<String>,
}

/// A browser with tabs on one storage.
struct Browser {
    stored: BTreeMap<String, String>,
    tabs: Vec<Tab>,
    /// Whether a tab learns at once what another wrote, before it does anything else.
    prompt: bool,
    random: u64,
    time: u64,
    names: usize,
}

impl Browser {
    fn new(seed: u64, prompt: bool) -> Self {
        let random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        Self { stored: BTreeMap::new(), tabs: Vec::new(), prompt, random, time: 0, names: 0 }
    }

    fn roll(&mut self, sides: usize) -> usize {
        // Xorshift.
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        usize::try_from(self.random >> 33).unwrap_or(0) % sides
    }

    fn open(&mut self) {
        let stamp = (self.tabs.len() + self.names + 1).to_string();
        let saved: Vec<(String, String)> =
            self.stored.iter().filter_map(|(name, it)| Some((keeping::id(name)?.to_owned(), it.clone()))).collect();
        let first = saved.first().map(|it| it.0.clone());
        let tab = Tab {
            session: Session::default(),
            seen: Seen(RefCell::new(self.stored.clone())),
            sent: VecDeque::new(),
            news: VecDeque::new(),
            typed: Vec::new(),
        };
        self.tabs.push(tab);
        let at = self.tabs.len() - 1;
        self.happens(at, Msg::Began(Box::new(Beginning { stamp, saved, ..Beginning::default() })));
        self.happens(at, first.map_or(Msg::NewStarted, Msg::SavedOpened));
    }

    fn happens(&mut self, at: usize, msg: Msg) {
        let (session, effects) = update(&self.tabs[at].session, msg);
        self.tabs[at].session = session;
        for effect in effects {
            if let Effect::Save { id, version } = effect {
                self.time += 1;
                let tab = &mut self.tabs[at];
                let outcome = keeping::save(&tab.seen, &id, Version { when: self.time, ..version });
                if let Outcome::Done(version) = &outcome {
                    tab.sent.push_back((keeping::name(&id), version.to_value()));
                }
                if self.prompt {
                    self.deliver();
                }
                self.happens(at, Msg::Kept(id, outcome));
            }
        }
    }

    /// The browser takes what a tab wrote, and puts it into the others' queues.
    fn take(&mut self, at: usize) {
        if let Some((name, value)) = self.tabs[at].sent.pop_front() {
            self.stored.insert(name.clone(), value.clone());
            for (other, tab) in self.tabs.iter_mut().enumerate() {
                if other != at {
                    tab.news.push_back((name.clone(), value.clone()));
                }
            }
        }
    }

    /// A tab is told what another wrote. What it wrote itself meanwhile it sees first.
    fn tell(&mut self, at: usize) {
        let tab = &mut self.tabs[at];
        if let Some((name, value)) = tab.news.pop_front() {
            if !self.prompt && !tab.sent.iter().any(|it| it.0 == name) {
                let _ = tab.seen.put(&name, &value);
            }
            let id = keeping::id(&name).expect("only plans are written").to_owned();
            let now = tab.seen.value(&name);
            self.happens(at, Msg::SavedElsewhere(id, now));
        }
    }

    /// All tabs see what was written, without being told yet.
    fn deliver(&mut self) {
        for at in 0..self.tabs.len() {
            while let Some((name, value)) = self.tabs[at].sent.front().cloned() {
                self.take(at);
                for tab in &self.tabs {
                    let _ = tab.seen.put(&name, &value);
                }
            }
        }
    }

    fn types(&mut self, at: usize) {
        self.names += 1;
        let name = format!("typed{}.example", self.names);
        self.happens(at, Msg::Added(TableId::Allowed));
        let row = self.tabs[at].session.rows[&TableId::Allowed];
        self.happens(at, Msg::Typed(Place::new(TableId::Allowed, row, "name"), name.clone()));
        self.tabs[at].typed.push(name);
    }

    fn settle(&mut self) {
        for _ in 0..50 {
            for at in 0..self.tabs.len() {
                self.happens(at, Msg::SaveDue);
                while !self.tabs[at].sent.is_empty() {
                    self.take(at);
                }
            }
            for at in 0..self.tabs.len() {
                while !self.tabs[at].news.is_empty() {
                    self.tell(at);
                }
            }
            if self.tabs.iter().all(|it| !it.session.dirty && it.sent.is_empty() && it.news.is_empty()) {
                return;
            }
        }
        panic!("the tabs never come to rest");
    }

    fn kept(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for value in self.stored.values() {
            let case = wire::from_file("", &Version::of(value).text).expect("a plan file is stored");
            names
                .extend(case.estate.rows(TableId::Allowed).iter().map(|it| case.estate.name_of(TableId::Allowed, *it)));
        }
        names
    }
}

/// Two tabs, with this seed. Returns how many plans there are in the end.
fn interleave(seed: u64, prompt: bool) -> usize {
    let mut browser = Browser::new(seed, prompt);
    browser.open();
    browser.types(0);
    browser.settle();
    browser.open();
    let mut owed: BTreeSet<String> = browser.tabs[0].typed.iter().cloned().collect();
    for _ in 0..14 {
        let at = browser.roll(2);
        match browser.roll(10) {
            0..=3 => browser.types(at),
            4 | 5 => browser.happens(at, Msg::SaveDue),
            6 => browser.take(at),
            7 | 8 => browser.tell(at),
            _ if prompt => {
                // The tab is killed; only what was saved is owed. Another takes its place.
                if !browser.tabs[at].session.dirty {
                    owed.extend(browser.tabs[at].typed.iter().cloned());
                }
                browser.deliver();
                browser.tabs.remove(at);
                browser.names += 10;
                browser.open();
            }
            _ => (),
        }
    }
    browser.settle();
    for tab in &browser.tabs {
        owed.extend(tab.typed.iter().cloned());
    }
    let kept = browser.kept();
    assert!(owed.is_subset(&kept), "seed {seed}: {:?} is lost", owed.difference(&kept).collect::<Vec<_>>());
    browser.stored.len()
}

#[test]
fn a_thousand_interleavings_of_two_tabs_lose_nothing() {
    let plans: usize = (0..1_000).map(|seed| interleave(seed, seed % 2 == 0)).sum();
    assert!(plans > 1_500, "the tabs rarely met: {plans} plans");
}

/// The example in two tabs.
fn twice() -> (Play, Play, String) {
    let one = Play::example();
    let id = one.session.id.clone().unwrap();
    let value = version(&one).to_value();
    let beginning = Beginning { stamp: "8".to_owned(), saved: vec![(id.clone(), value)], ..Beginning::default() };
    let other = Play { session: Session::default(), effects: Vec::new() };
    let other = other.then(Msg::Began(Box::new(beginning))).then(Msg::SavedOpened(id.clone()));
    let done = version(&one);
    (one.then(Msg::Kept(id.clone(), Outcome::Done(done))), other, id)
}

/// The version that is being saved.
fn version(play: &Play) -> Version {
    let saved = play.effects.iter().find_map(|it| match it {
        Effect::Save { version, .. } => Some(version.clone()),
        _ => None,
    });
    saved.expect("something is saved")
}

#[test]
fn a_tab_with_nothing_of_its_own_follows_and_can_go_back() {
    let (one, other, id) = twice();
    let was = Rc::clone(&other.session.case);
    let one = one.then(Msg::Set(partner("tls"), Raw::one("Optional")));
    let other = other.then(Msg::SavedElsewhere(id, Some(version(&one).to_value())));
    assert_eq!((&other.session.case, other.session.notice.clone()), (&one.session.case, Some(Notice::Followed)));
    assert_eq!(other.then(Msg::Undone).session.case, was);
}

#[test]
fn a_tab_with_something_of_its_own_goes_on_beside() {
    let (one, other, id) = twice();
    let one = one.then(Msg::Set(partner("tls"), Raw::one("Optional")));
    let other = other.then(Msg::Typed(partner("name"), "mine.example".to_owned()));
    let theirs = version(&one);
    for msg in [
        Msg::SavedElsewhere(id.clone(), Some(theirs.to_value())),
        Msg::Kept(id.clone(), Outcome::Taken(theirs.clone())),
    ] {
        let other = other.clone().then(msg);
        assert_eq!(other.session.title(), "Okafor Energy (this tab)");
        assert_eq!(other.session.notice, Some(Notice::WentBeside));
        assert_ne!(other.session.id, Some(id.clone()));
        assert_eq!(other.cell(partner("name")), Raw::one("mine.example"));
        assert_eq!(other.session.shelf.get(&id).map(|it| it.text.clone()), Some(theirs.text.clone()));
        assert!(other.saved().is_some());
    }
}

#[test]
fn what_is_typed_is_saved_within_a_moment_and_before_another_plan_is_opened() {
    let typed = Play::example().then(Msg::Typed(partner("name"), "mine.example".to_owned()));
    assert!(typed.saved().is_none() && typed.effects.contains(&Effect::SaveSoon));
    for msg in [Msg::SaveDue, Msg::NewStarted, Msg::ExampleChosen("ocs-to-2013")] {
        let play = typed.clone().then(msg);
        assert!(play.saved().unwrap().contains("mine.example"));
    }
}

#[test]
fn a_storage_that_fails_is_said_once_and_tried_again() {
    for (failure, notice) in [(Failure::Full, Notice::StorageFull), (Failure::Forbidden, Notice::StorageForbidden)] {
        let play = Play::example();
        let id = play.session.id.clone().unwrap();
        let play = play.then(Msg::Kept(id.clone(), Outcome::Failed(failure)));
        assert_eq!((play.session.notice.clone(), play.session.unsaved), (Some(notice), true));
        let play = play.then(Msg::NoticeClosed).then(Msg::Kept(id.clone(), Outcome::Failed(failure)));
        assert_eq!(play.session.notice, None);
        let play = play.then(Msg::SaveDue);
        let play = play.clone().then(Msg::Kept(id, Outcome::Done(version(&play))));
        assert!(!play.session.unsaved && !play.session.dirty);
    }
}

#[test]
fn a_storage_that_was_emptied_gets_everything_back() {
    let play = Play::example().then(Msg::ExampleChosen("keep-2015-with-2019")).then(Msg::StorageEmptied);
    assert_eq!(play.session.notice, Some(Notice::Emptied));
    let play = play.then(Msg::PutBack);
    assert_eq!(play.effects.iter().filter(|it| matches!(it, Effect::Save { .. })).count(), 2);
}

#[test]
fn a_plan_deleted_in_another_tab_stays_open_and_is_saved_with_the_next_change() {
    let (one, _, id) = twice();
    let play = one.then(Msg::SavedElsewhere(id.clone(), None));
    assert_eq!(
        (play.session.notice.clone(), play.session.id.clone()),
        (Some(Notice::DeletedElsewhere), Some(id.clone()))
    );
    assert!(play.clone().then(Msg::PutBack).saved().is_some());
    assert!(play.then(Msg::Set(partner("tls"), Raw::one("Optional"))).saved().is_some());
}

#[test]
fn rubbish_and_newer_plans_stay_as_they_are_and_are_handed_out_whole() {
    for text in ["rubbish", "{\"format\": \"cutover-plan\", \"version\": 99}"] {
        let saved = vec![("a".to_owned(), text.to_owned())];
        let play = Play { session: Session::default(), effects: Vec::new() };
        let play = play.then(Msg::Began(Box::new(Beginning { saved, ..Beginning::default() })));
        let play = play.then(Msg::SavedOpened("a".to_owned()));
        assert_eq!(play.session.notice, Some(Notice::Unreadable("a".to_owned())));
        let play = play.then(Msg::RawWanted("a".to_owned()));
        assert!(matches!(&play.effects[..], [Effect::Download { text: it, .. }] if it == text));
        // Put into the place of the open plan by another tab, it is not taken over either.
        let (_, other, id) = twice();
        let title = other.session.title();
        let other = other.then(Msg::SavedElsewhere(id.clone(), Some(text.to_owned())));
        assert!(other.session.id != Some(id.clone()) && other.session.title().starts_with(&title));
        assert_eq!(other.session.shelf.get(&id).map(|it| it.text.to_string()), Some(text.to_owned()));
    }
}

#[test]
fn a_saved_plan_is_renamed_copied_deleted_and_brought_back_with_its_last_words() {
    let play = Play::example().then(Msg::ExampleChosen("keep-2015-with-2019"));
    let first =
        play.session.shelf.plans().iter().find(|it| Some(&it.id) != play.session.id.as_ref()).unwrap().id.clone();
    let play = play.then(Msg::SavedRenamed(first.clone(), "Renamed".to_owned()));
    assert_eq!(play.session.shelf.get(&first).unwrap().summary.as_ref().unwrap().title, "Renamed");
    assert!(play.saved().unwrap().contains("Renamed"));
    let play = play.then(Msg::SavedDuplicated(first));
    assert_eq!((play.session.title().as_str(), play.session.shelf.plans().len()), ("Renamed (copy)", 3));
    let id = play.session.id.clone().unwrap();
    let play = play.then(Msg::Typed(TITLE, "Last words".to_owned())).then(Msg::SavedDeleted(id));
    assert!(play.then(Msg::DeletionUndone).saved().unwrap().contains("Last words"));
}
