//! The link: what it carries, whether a passphrase lies around it, and how one under a passphrase is opened.
//!
//! A passphrase is never kept. While one is wanted and not yet given there is no link at all, so that nobody copies a
//! bare one in the belief that it is locked.

use std::rc::Rc;

use crate::case::{Case, Progress};
use crate::runbook::code::Code;
use crate::session::changing::settle;
use crate::session::effect::Effect;
use crate::session::{Dialog, Session, opening, veil, wire};
use crate::share::lock::{self, Envelope};
use crate::share::passphrase::{Weakness, weakness};
use crate::share::qr;

/// What the link is to carry, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// Whether what was done is carried.
    pub with_progress: bool,
    /// Whether a passphrase is to lie around it.
    pub locked: bool,
    /// The link, or why there is none.
    pub made: Made,
}

/// A link, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The whole link.
    Link(Rc<str>),
    /// The plan is too large for any link.
    TooLarge,
    /// A passphrase is wanted; why the one that was given is not taken.
    Wanted(Option<Weakness>),
    /// The browser is locking this.
    Locking(Rc<[u8]>),
    /// The browser offers no encryption here.
    NoCipher,
}

/// A link under a passphrase that somebody opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The link.
    pub envelope: Rc<Envelope>,
    /// How far it is.
    pub asked: Asked,
}

/// How far the opening of a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A passphrase is wanted.
    Passphrase,
    /// The browser is trying it.
    Trying,
    /// It was the wrong one.
    Wrong,
    /// The browser offers no encryption here.
    NoCipher,
}

/// What the browser found when it tried a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// What was locked.
    Clear(Vec<u8>),
    /// It was another passphrase.
    Wrong,
    /// There is no encryption here.
    NoCipher,
}

impl Session {
    /// The whole link that carries a case.
    fn link(&self, payload: &str) -> String {
        [&self.base, "#", payload].concat()
    }

    /// The code for the cover of the runbook. What was done is left out where the code would be too large with it.
    /// Without an address of this page there is none.
    pub fn code(&self) -> Option<Code> {
        if self.base.is_empty() {
            return None;
        }
        let code = |case: &Case, with_ticks| {
            let Some(link) = wire::to_payload(case).map(|it| self.link(&it)) else {
                return Code::NoLink;
            };
            match qr::picture(&link) {
                Some(it) => Code::Picture { side: it.side, path: it.path, with_ticks },
                None => Code::TooLong { length: link.len(), most: qr::LONGEST },
            }
        };
        let case = &self.report.case;
        let whole = code(case, true);
        let fits = matches!(whole, Code::Picture { .. });
        Some(if fits || case.progress.is_empty() { whole } else { code(&without_progress(case), false) })
    }
}

fn without_progress(case: &Case) -> Case {
    Case { estate: case.estate.clone(), progress: Progress::new() }
}

/// Opens the dialog.
pub(super) fn share(session: &mut Session, effects: &mut Vec<Effect>) {
    settle(session, effects);
    veil::renew(session, effects);
    session.dialog = Some(Dialog::Share(Sharing { with_progress: true, locked: false, made: Made::TooLarge }));
    make(session);
}

/// Changes what the link is to carry.
pub(super) fn choose(session: &mut Session, change: impl FnOnce(&mut Sharing)) {
    if let Some(Dialog::Share(sharing)) = &mut session.dialog {
        change(sharing);
        make(session);
    }
}

/// The case as it is to be shared.
fn shared(session: &Session, sharing: &Sharing) -> Case {
    let case = session.seen_case();
    if sharing.with_progress { Case::clone(case) } else { without_progress(case) }
}

/// Makes the link anew.
pub(super) fn make(session: &mut Session) {
    let Some(Dialog::Share(sharing)) = &session.dialog else {
        return;
    };
    let made = if sharing.locked {
        Made::Wanted(None)
    } else {
        let payload = wire::to_payload(&shared(session, sharing));
        payload.map_or(Made::TooLarge, |it| Made::Link(session.link(&it).into()))
    };
    if let Some(Dialog::Share(sharing)) = &mut session.dialog {
        sharing.made = made;
    }
}

/// A passphrase was given for the link.
pub(super) fn lock(session: &mut Session, passphrase: &str, effects: &mut Vec<Effect>) {
    let Some(Dialog::Share(sharing)) = &session.dialog else {
        return;
    };
    let made = match (weakness(passphrase), lock::clear(&shared(session, sharing))) {
        (Some(weakness), _) => Made::Wanted(Some(weakness)),
        (None, None) => Made::TooLarge,
        (None, Some(clear)) => {
            effects.push(Effect::Lock { clear: clear.clone(), passphrase: passphrase.trim().to_owned() });
            Made::Locking(clear.into())
        }
    };
    if let Some(Dialog::Share(sharing)) = &mut session.dialog {
        sharing.made = made;
    }
}

/// The browser has locked something, or cannot.
pub(super) fn locked(session: &mut Session, clear: &[u8], envelope: Option<&Envelope>, effects: &mut Vec<Effect>) {
    let waits =
        matches!(&session.dialog, Some(Dialog::Share(Sharing { made: Made::Locking(it), .. })) if **it == *clear);
    // What was locked for a link that was to carry something else is not wanted any more.
    if !waits {
        return;
    }
    let made = match envelope.map(Envelope::payload) {
        None => Made::NoCipher,
        Some(None) => Made::TooLarge,
        Some(Some(payload)) => Made::Link(session.link(&payload).into()),
    };
    if let Some(Dialog::Share(sharing)) = &mut session.dialog {
        sharing.made = made;
        effects.push(Effect::Focus("share-link".to_owned()));
    }
}

/// A link under a passphrase was opened.
pub(super) fn ask(session: &mut Session, envelope: Envelope) {
    session.dialog = Some(Dialog::Unlock(Opening { envelope: Rc::new(envelope), asked: Asked::Passphrase }));
}

/// A passphrase was given for the link that was opened.
pub(super) fn unlock(session: &mut Session, passphrase: &str, effects: &mut Vec<Effect>) {
    if let Some(Dialog::Unlock(opening)) = &mut session.dialog {
        opening.asked = Asked::Trying;
        let envelope = Rc::clone(&opening.envelope);
        effects.push(Effect::Unlock { envelope, passphrase: passphrase.trim().to_owned() });
    }
}

/// The browser has tried a passphrase.
pub(super) fn unlocked(session: &mut Session, envelope: &Envelope, tried: Tried, effects: &mut Vec<Effect>) {
    let Some(Dialog::Unlock(opening)) = &mut session.dialog else {
        return;
    };
    if *opening.envelope != *envelope {
        return;
    }
    match tried {
        Tried::Clear(clear) => match wire::from_clear(&clear) {
            Ok(case) => opening::arrived(session, "", case, effects),
            Err(damage) => session.dialog = Some(Dialog::Damaged(damage)),
        },
        Tried::Wrong => {
            opening.asked = Asked::Wrong;
            effects.push(Effect::Focus("unlock-passphrase".to_owned()));
        }
        Tried::NoCipher => opening.asked = Asked::NoCipher,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Tick;
    use crate::session::msg::{Beginning, Msg};
    use crate::session::update::update;
    use crate::share::{Content, extract};

    fn example() -> Session {
        let beginning = Beginning { base: "https://cutover.example/".to_owned(), ..Beginning::default() };
        let (session, _) = update(&Session::default(), Msg::Began(Box::new(beginning)));
        let mut session = update(&session, Msg::ExampleChosen("lync-2010-to-2013")).0;
        Rc::make_mut(&mut session.case).progress.insert("take-backups".to_owned(), Tick::default());
        update(&session, Msg::SharePressed).0
    }

    fn sharing(session: &Session) -> &Sharing {
        let Some(Dialog::Share(sharing)) = &session.dialog else { panic!("the dialog is open") };
        sharing
    }

    fn carried(session: &Session) -> Case {
        let Made::Link(link) = &sharing(session).made else { panic!("{:?}", sharing(session)) };
        let payload = extract::extract(link).unwrap();
        let Ok(Content::Case(case)) = crate::share::open(&payload) else { panic!("{link}") };
        *case
    }

    fn envelope() -> Envelope {
        Envelope { iterations: lock::ITERATIONS, salt: [1; 16], iv: [2; 12], locked: vec![3; 40] }
    }

    #[test]
    fn what_was_done_is_carried_only_when_it_is_to_be() {
        let session = example();
        assert_eq!(carried(&session).progress.len(), 1);
        let (session, _) = update(&session, Msg::ProgressChosen(false));
        assert!(carried(&session).progress.is_empty());
    }

    #[test]
    fn the_veil_falls_over_the_link_at_once() {
        let (session, _) = update(&example(), Msg::VeilChosen(true));
        let name = carried(&session).estate.name_of(crate::estate::TableId::Partner, 0);
        assert_eq!(name, "partner-1.example");
    }

    #[test]
    fn there_is_no_link_while_a_passphrase_is_wanted() {
        let (session, _) = update(&example(), Msg::LockChosen(true));
        assert_eq!(sharing(&session).made, Made::Wanted(None));
        let (session, effects) = update(&session, Msg::PassphraseGiven("aaaa".to_owned()));
        assert_eq!(sharing(&session).made, Made::Wanted(Some(Weakness::Short)));
        assert!(!effects.iter().any(|it| matches!(it, Effect::Lock { .. })));
        let (session, effects) = update(&session, Msg::PassphraseGiven(" harbour violin anthill ".to_owned()));
        let Some(Effect::Lock { clear, passphrase }) = effects.last() else { panic!("{effects:?}") };
        assert_eq!(passphrase, "harbour violin anthill");
        let (session, _) = update(&session, Msg::Locked(clear.clone(), Some(envelope())));
        let Made::Link(link) = &sharing(&session).made else { panic!("{:?}", sharing(&session)) };
        assert!(link.starts_with("https://cutover.example/#h"), "{link}");
        // Whatever is changed now is not locked yet.
        let (session, _) = update(&session, Msg::ProgressChosen(false));
        assert_eq!(sharing(&session).made, Made::Wanted(None));
    }

    #[test]
    fn what_was_locked_for_another_link_is_not_taken() {
        let (session, _) = update(&example(), Msg::LockChosen(true));
        let (session, _) = update(&session, Msg::PassphraseGiven("harbour violin anthill".to_owned()));
        let (session, _) = update(&session, Msg::Locked(vec![1, 2, 3], Some(envelope())));
        assert!(matches!(sharing(&session).made, Made::Locking(_)));
    }

    #[test]
    fn a_locked_link_asks_for_its_passphrase_and_opens_beside() {
        let link = format!("https://cutover.example/#{}", envelope().payload().unwrap());
        let (session, effects) =
            update(&Session::default(), Msg::FragmentChanged(link.split_once('#').unwrap().1.into()));
        assert!(effects.contains(&Effect::ClearFragment));
        let Some(Dialog::Unlock(opening)) = &session.dialog else { panic!("{:?}", session.dialog) };
        assert_eq!(*opening.envelope, envelope());
        let (session, _) = update(&session, Msg::UnlockGiven("wrong".to_owned()));
        let (session, _) = update(&session, Msg::Unlocked(Rc::new(envelope()), Tried::Wrong));
        assert!(matches!(&session.dialog, Some(Dialog::Unlock(it)) if it.asked == Asked::Wrong));
        let case = crate::paths::examples::ALL[0].case();
        let clear = lock::clear(&case).unwrap();
        let (session, _) = update(&session, Msg::Unlocked(Rc::new(envelope()), Tried::Clear(clear)));
        assert_eq!(*session.case, crate::share::carried(&case));
        assert_eq!(session.dialog, None);
    }

    #[test]
    fn the_cover_has_a_code_unless_nobody_knows_the_address() {
        let session = example();
        assert!(matches!(session.code(), Some(Code::Picture { with_ticks: true, .. })));
        let nowhere = update(&Session::default(), Msg::ExampleChosen("lync-2010-to-2013")).0;
        assert_eq!(nowhere.code(), None);
    }

    #[test]
    fn a_code_that_is_too_large_leaves_out_what_was_done() {
        let mut session = example();
        let case = Rc::make_mut(&mut session.case);
        for n in 0..90 {
            case.progress.insert(format!("create-partner/{}.example", n * n * 7919), Tick::default());
        }
        let (session, _) = update(&session, Msg::Settled);
        assert!(matches!(session.code(), Some(Code::Picture { with_ticks: false, .. })));
    }
}
