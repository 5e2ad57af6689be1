//! The open plan as a file and as a link, and what can be wrong with them.

use crate::case::Case;
use crate::share::file::{self, FileFault};
use crate::share::{self, Content, LinkFault, extract, lock};

/// Why something cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A link.
    Link(LinkFault),
    /// A file, with its name.
    File(String, FileFault),
}

/// The plan file of a case.
pub fn to_file(case: &Case) -> String {
    file::to_json(case)
}

/// The case of a plan file.
///
/// # Errors
/// [`Damage`].
pub fn from_file(name: &str, text: &str) -> Result<Case, Damage> {
    file::from_json(text).map_err(|it| Damage::File(name.to_owned(), it))
}

/// The part of a link behind the `#`; `None` when the case is too large for a link.
pub fn to_payload(case: &Case) -> Option<String> {
    share::encode(case)
}

/// What is in a link, in whatever shape the link arrives.
///
/// # Errors
/// [`Damage`].
pub fn from_link(link: &str) -> Result<Content, Damage> {
    extract::extract(link).and_then(|it| share::open(&it)).map_err(Damage::Link)
}

/// The case in what a passphrase gave back.
///
/// # Errors
/// [`Damage`].
pub fn from_clear(clear: &[u8]) -> Result<Case, Damage> {
    lock::opened(clear).map_err(Damage::Link)
}

/// A short word that is the same for the same case, and different for another.
pub fn fingerprint(case: &Case) -> String {
    share::fingerprint(case)
}
