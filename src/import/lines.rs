//! Counts lines as a reader goes on.

/// A place in a text and its line.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, line: 1 }
    }

    /// The line of a byte, counted from 1. Bytes are asked for in their order.
    pub(super) fn at(&mut self, to: usize) -> u32 {
        let passed = self.bytes.get(self.at..to.min(self.bytes.len())).unwrap_or_default();
        let more = passed.split(|it| *it == b'\n').count() - 1;
        self.line = self.line.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        self.at = self.at.max(to);
        self.line
    }

    /// The line of the first byte from here on that does not end a line.
    pub(super) fn of_content(&mut self, from: usize) -> u32 {
        let rest = self.bytes.get(from..).unwrap_or_default();
        self.at(from + rest.iter().take_while(|it| matches!(it, b'\r' | b'\n')).count())
    }
}
