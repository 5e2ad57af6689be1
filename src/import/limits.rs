//! How much is read, in one place.

/// The largest file, in bytes.
pub const LARGEST: usize = 64 << 20;
/// The deepest nesting of XML and JSON.
pub const DEEPEST: usize = 200;
/// The most elements of an XML document.
pub const MOST_ELEMENTS: usize = 500_000;
/// The most attributes of an XML element.
pub const MOST_ATTRIBUTES: usize = 100;
/// The most lines of a table, and the most items of a list.
pub const MOST_ROWS: usize = 500_000;
/// The most properties of one object.
pub const MOST_FIELDS: usize = 500;
/// The most remarks of one kind; the rest are counted.
pub const MOST_REMARKS: usize = 20;
