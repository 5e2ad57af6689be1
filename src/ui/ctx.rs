//! What every part of the screen has at hand: the language, and where to say that something happened.

use std::ops::Deref;
use std::rc::Rc;

use yew::{Callback, hook, use_context};

use crate::session::Session;
use crate::session::msg::Msg;
use crate::text::lang::Lang;
use crate::text::{Text, Values};

/// The language, and where to say that something happened.
#[derive(Clone, PartialEq)]
pub struct Ctx {
    /// The language of the screen.
    pub lang: Lang,
    /// Where messages go.
    pub send: Callback<Msg>,
}

impl Ctx {
    /// A text in the language of the screen.
    pub fn t(&self, text: Text) -> &'static str {
        text.in_lang(self.lang)
    }

    /// A text with its holes filled.
    pub fn fill(&self, text: Text, values: &Values) -> String {
        text.fill(self.lang, values)
    }

    /// A text with one hole filled.
    pub fn with(&self, text: Text, hole: &'static str, value: impl Into<crate::text::Value>) -> String {
        text.fill(self.lang, &Values::new().with(hole, value))
    }

    /// A callback that says the same, whatever the event.
    pub fn on<E: 'static>(&self, msg: Msg) -> Callback<E> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(msg.clone()))
    }
}

/// The context of a component.
#[hook]
pub fn use_ctx() -> Ctx {
    use_context::<Ctx>().expect("the application provides it")
}

/// The session as a property: two are alike when they are the same one, because comparing all of it would cost more
/// than drawing.
#[derive(Clone, Debug)]
pub struct View(pub Rc<Session>);

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for View {
    type Target = Session;
    fn deref(&self) -> &Session {
        &self.0
    }
}
