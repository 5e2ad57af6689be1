//! A case in a link, and a case in a file.

pub mod alias;
mod columns;
pub mod extract;
pub mod file;
mod model;
mod names;
mod range;
mod seal;
mod v1;
mod words;

use crate::case::Case;
use crate::estate::canonical::{canonical, without_origins};
use crate::estate::cell::Raw;
use crate::estate::{Estate, Place, TableId};

pub use seal::LONGEST;

/// Why a link cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// There is no link of ours in the text.
    NotALink,
    /// Longer than [`LONGEST`].
    TooLong,
    /// The end is missing.
    CutShort,
    /// Something in it was changed on the way.
    Altered,
    /// A later version of Cutover made it; the number of its format.
    Newer(u8),
    /// It arrived as it was made, and yet it makes no sense there.
    Damaged(String),
}

/// The case as the part of a link behind the `#`: letters, digits, `-` and `_` only.
///
/// Rows are put into canonical order first, so the same case gives the same letters in whatever order it was typed.
/// Where values came from, and the names of files, are not carried.
pub fn encode(case: &Case) -> String {
    let case = Case { estate: canonical(&case.estate), progress: case.progress.clone() };
    seal::close(1, &v1::write(&case))
}

/// The case in the part of a link behind the `#`. [`extract::extract`] finds that part in what people paste.
///
/// # Errors
/// A [`LinkFault`] that says where it broke.
pub fn decode(payload: &str) -> Result<Case, LinkFault> {
    let (version, bytes) = seal::open(payload)?;
    if version != 1 {
        return Err(LinkFault::Newer(version));
    }
    v1::read(&bytes).map_err(|it| match it {
        v1::Fault::Revision(_) => LinkFault::Newer(version),
        v1::Fault::Damaged(what) => LinkFault::Damaged(what),
    })
}

/// What a link or file carries of a case: rows in canonical order, every value typed, no files.
pub fn carried(case: &Case) -> Case {
    let progress = case.progress.iter().filter(|(step, _)| v1::carries(step));
    Case {
        estate: canonical(&without_origins(&case.estate)),
        progress: progress.map(|(step, tick)| (step.clone(), tick.clone())).collect(),
    }
}

/// Four groups of four digits that tell two plans apart, to be read out on the telephone.
///
/// It does not depend on what was done or approved, on the order of rows, on where values came from, or on the language, and a
/// column that the estate learns later does not change it while it is not told. It tells mistakes apart, not
/// adversaries: whoever wants two estates with the same fingerprint can make them.
pub fn fingerprint(case: &Case) -> String {
    let hash = told(&canonical(&case.estate)).into_iter().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        // FNV-1a.
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // FNV stirs its upper bits little, so the finishing steps of SplitMix64 stir them all.
    let hash = (hash ^ hash >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ hash >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    let digits = format!("{:016x}", hash ^ hash >> 31);
    [&digits[..4], &digits[4..8], &digits[8..12], &digits[12..]].join("-")
}

/// The columns in which an approval is written down.
const APPROVAL: [&str; 3] = ["approved", "approved_on", "approved_by"];

/// Everything that is told, as bytes that read in one way only.
fn told(estate: &Estate) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut part = |text: &str| {
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text.bytes());
    };
    for table in TableId::ALL {
        for row in estate.rows(table) {
            part(table.code());
            for column in table.columns() {
                match estate.cell(Place::new(table, row, column.id)) {
                    // An approval is about a plan, and no part of it.
                    _ if table == TableId::Deployment && APPROVAL.contains(&column.id) => (),
                    Raw::NotTold => (),
                    Raw::Nothing => [column.id, "-"].into_iter().for_each(&mut part),
                    Raw::One(text) => [column.id, "=", &text].into_iter().for_each(&mut part),
                    Raw::Row(row) => [column.id, "#", &row.to_string()].into_iter().for_each(&mut part),
                    Raw::Many(texts) => {
                        [column.id, "*", &texts.len().to_string()].into_iter().for_each(&mut part);
                        texts.iter().map(String::as_str).for_each(&mut part);
                    }
                }
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests;
