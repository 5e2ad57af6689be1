//! What a later version of the product wrote into a plan file and this one does not know.
//!
//! It is carried along as it stands and written back, so a plan that passes through an older version loses nothing.

use std::collections::BTreeMap;

use crate::estate::TableId;

/// How many bytes are carried along at most.
const MOST: usize = 1 << 20;

/// Members of an object: key and value, the value as it was written.
pub type Members = Vec<(String, String)>;

/// Where a member stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// In the file.
    File,
    /// In the estate, beside the tables.
    Estate,
    /// In a row.
    Row(TableId, u16),
    /// With a step that was done.
    Step(String),
}

/// What is carried along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beyond {
    members: BTreeMap<Spot, Members>,
    bytes: usize,
}

impl Beyond {
    /// Carries a member along; says whether there was room.
    pub fn carry(&mut self, spot: Spot, key: &str, value: &str) -> bool {
        let bytes = self.bytes + key.len() + value.len();
        let fits = bytes <= MOST;
        if fits {
            self.bytes = bytes;
            self.members.entry(spot).or_default().push((key.to_owned(), value.to_owned()));
        }
        fits
    }

    /// What is carried along there.
    pub fn at(&self, spot: &Spot) -> &[(String, String)] {
        self.members.get(spot).map_or(&[], Vec::as_slice)
    }

    /// Drops what is carried along with a row that is gone.
    pub(super) fn drop_row(&mut self, table: TableId, row: u16) {
        let gone = self.members.remove(&Spot::Row(table, row)).unwrap_or_default();
        self.bytes -= gone.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
    }
}
