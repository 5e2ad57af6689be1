//! A thin seam over the JSON parser: the only place that names serde.
//!
//! A document is checked as a whole first, and then opened level by level.
//! So every part knows where it stands in the text, keys keep their order, and a key that stands twice is seen.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A value inside a document, still as text.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    text: &'a str,
    at: usize,
}

/// Where a document is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1.
    pub column: usize,
    /// The text ended too early.
    pub cut: bool,
}

impl<'a> Part<'a> {
    /// Checks a document and gives it as one part.
    ///
    /// # Errors
    /// Where the text is not JSON.
    pub fn of(document: &'a str) -> Result<Self, Broken> {
        match serde_json::from_str::<&RawValue>(document) {
            Ok(raw) => Ok(Self { text: raw.get(), at: raw.get().as_ptr() as usize - document.as_ptr() as usize }),
            Err(it) => Err(Broken { line: it.line(), column: it.column(), cut: it.is_eof() }),
        }
    }

    /// Byte offset in the document.
    pub fn at(self) -> usize {
        self.at
    }

    /// The value as it is written.
    pub fn text(self) -> &'a str {
        self.text
    }

    /// The members of an object, in their order, keys that stand twice included. `None` when it is none.
    pub fn object(self) -> Option<Vec<(String, Self)>> {
        let Members(pairs) = serde_json::from_str(self.text).ok()?;
        Some(pairs.into_iter().map(|(key, raw)| (key, self.part(raw))).collect())
    }

    /// The items of an array. `None` when it is none.
    pub fn array(self) -> Option<Vec<Self>> {
        let items: Vec<&'a RawValue> = serde_json::from_str(self.text).ok()?;
        Some(items.into_iter().map(|it| self.part(it)).collect())
    }

    /// The text of a string. `None` when it is none.
    pub fn string(self) -> Option<String> {
        serde_json::from_str(self.text).ok()
    }

    /// Whether the value is `null`.
    pub fn is_null(self) -> bool {
        self.text == "null"
    }

    fn part(self, raw: &'a RawValue) -> Self {
        Self { text: raw.get(), at: self.at + (raw.get().as_ptr() as usize - self.text.as_ptr() as usize) }
    }
}

/// Line and column of a byte offset, both counted from 1; the column counts characters.
pub fn line_and_column(document: &str, at: usize) -> (usize, usize) {
    let before = document.get(..at).unwrap_or(document);
    let line_from = before.rfind('\n').map_or(0, |it| it + 1);
    (before.matches('\n').count() + 1, before[line_from..].chars().count() + 1)
}

/// The deepest nesting of a text, whether it is JSON or not.
pub fn depth(document: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    let mut in_string = false;
    let mut escaped = false;
    for byte in document.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => (),
        }
    }
    deepest
}

/// A text as a JSON string.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Pairs).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_knows_its_place() {
        let document = "{\n  \"a\": [1,\n   \"é\", {\"b\": null}]}";
        let whole = Part::of(document).unwrap();
        let items = whole.object().unwrap()[0].1.array().unwrap();
        assert_eq!(line_and_column(document, items[1].at()), (3, 4));
        let inner = items[2].object().unwrap();
        assert_eq!(line_and_column(document, inner[0].1.at()), (3, 15));
        assert!(inner[0].1.is_null());
    }

    #[test]
    fn a_key_that_stands_twice_is_seen_twice() {
        assert_eq!(Part::of("{\"a\":1,\"a\":2}").unwrap().object().unwrap().len(), 2);
    }

    #[test]
    fn a_cut_document_says_so() {
        assert!(Part::of("{\"a\": [1,").unwrap_err().cut);
        assert!(!Part::of("{\"a\" 1}").unwrap_err().cut);
    }

    #[test]
    fn depth_does_not_count_what_stands_in_strings() {
        assert_eq!(depth("{\"[[[\": [\"\\\"[\"]}"), 2);
    }

    #[test]
    fn deep_nesting_is_no_danger() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(Part::of(&deep).unwrap().array().is_some());
    }
}
