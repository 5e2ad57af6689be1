//! Taking the runbook away: which form was made of which case, and how large it became.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::case::Case;
use crate::export::{Form, Material};
use crate::runbook::write::write_given;
use crate::session::effect::Effect;
use crate::session::{Session, wire};
use crate::text::lang::Lang;

/// The forms that were made of a case in a language, with their sizes in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    of: Rc<Case>,
    lang: Lang,
    sizes: BTreeMap<Form, usize>,
}

impl Session {
    /// How large this form of what is shown became when it was made; none when it was not, or of something else.
    pub fn size_of(&self, form: Form) -> Option<usize> {
        let taken = &self.taken;
        let same = Rc::ptr_eq(&taken.of, &self.case) && taken.lang == self.lang;
        taken.sizes.get(&form).copied().filter(|_| same)
    }
}

/// Makes the form of what is seen, and hands it over.
pub(super) fn take(session: &mut Session, form: Form) -> Effect {
    let seen = session.seen();
    let (case, proposal) = (&seen.case, &seen.report.proposal);
    let runbook = write_given(&seen.report.given(), seen.lang, &wire::fingerprint(case)).with_code(seen.code());
    let material = Material { case, proposal, runbook: &runbook, plan_file: &wire::to_file(case) };
    let made = material.download(form);
    if !Rc::ptr_eq(&session.taken.of, case) || session.taken.lang != seen.lang {
        session.taken = Taken { of: Rc::clone(case), lang: seen.lang, sizes: BTreeMap::new() };
    }
    session.taken.sizes.insert(form, made.bytes.len());
    Effect::Download { name: made.name, media: form.media(), bytes: made.bytes }
}
