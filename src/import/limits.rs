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
/// The most files of an archive.
pub const MOST_ARCHIVED: usize = 500;
/// How many times larger an archived file may become, once it is larger than [`ALWAYS_UNPACKED`]. Exports of a hundred
/// thousand users shrink to a fortieth; a bomb shrinks to a thousandth.
pub const MOST_GROWTH: usize = 200;
/// A size in bytes up to which nobody asks how well a file was packed.
pub const ALWAYS_UNPACKED: usize = 1 << 20;
