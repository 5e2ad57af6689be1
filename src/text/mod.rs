//! Words: one sentence in five languages, with named holes.
//!
//! Nothing here knows the domain.
//! A missing translation does not compile, because [`Text`] has no optional field.

pub mod lang;
pub mod number;

use std::collections::{BTreeMap, BTreeSet};

use lang::Lang;

/// One sentence or label in the five languages, with holes such as `{pool}`.
///
/// A hole is a lower-case word in braces; any other brace stands for itself, so PowerShell's script blocks need no
/// escape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Portuguese (Brazil).
    pub pt: &'static str,
    /// Spanish.
    pub es: &'static str,
    /// Italian.
    pub it: &'static str,
    /// Russian.
    pub ru: &'static str,
}

impl Text {
    /// A text that is the same in all languages, such as a product name.
    pub const fn same(word: &'static str) -> Self {
        Self { en: word, pt: word, es: word, it: word, ru: word }
    }

    /// The text in one language, holes not filled.
    pub const fn in_lang(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Pt => self.pt,
            Lang::Es => self.es,
            Lang::It => self.it,
            Lang::Ru => self.ru,
        }
    }

    /// The text in one language with its holes filled.
    ///
    /// A hole without a value stays visible as `{hole}`; a test over all rules and actions sees to it that none is left.
    pub fn fill(&self, lang: Lang, values: &Values) -> String {
        let mut out = String::new();
        for piece in pieces(self.in_lang(lang)) {
            match piece {
                Piece::Plain(text) => out.push_str(text),
                Piece::Hole(name) => {
                    if let Some(value) = values.get(name) {
                        out.push_str(&value.words(lang));
                    } else {
                        out.push('{');
                        out.push_str(name);
                        out.push('}');
                    }
                }
            }
        }
        out
    }
}

/// What fills a hole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name that a person or a file gave. In a command it becomes a quoted literal.
    Name(String),
    /// Several names. In a command they become a list of quoted literals.
    Names(Vec<String>),
    /// A number.
    Count(u64),
    /// Yes or no; in a command `$true` or `$false`.
    Flag(bool),
    /// A word of our own that is the same in every language, such as `Required`; in a command it stands as it is.
    Code(&'static str),
    /// A word of our own that is translated. It never goes into a command.
    Word(Text),
}

impl Value {
    /// The value as it stands in a sentence.
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Self::Name(name) => name.clone(),
            Self::Names(names) => number::list(names),
            Self::Count(n) => number::count(lang, *n),
            Self::Flag(flag) => number::yes_or_no(*flag).in_lang(lang).to_owned(),
            Self::Code(code) => (*code).to_owned(),
            Self::Word(text) => text.in_lang(lang).to_owned(),
        }
    }
}

impl From<String> for Value {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&str> for Value {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<Vec<String>> for Value {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl From<u32> for Value {
    fn from(n: u32) -> Self {
        Self::Count(u64::from(n))
    }
}

impl From<u64> for Value {
    fn from(n: u64) -> Self {
        Self::Count(n)
    }
}

impl From<usize> for Value {
    fn from(n: usize) -> Self {
        Self::Count(n as u64)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::Word(text)
    }
}

/// The values for the holes of one finding or one step, by the hole's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<&'static str, Value>);

impl Values {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values and one more.
    pub fn with(mut self, hole: &'static str, value: impl Into<Value>) -> Self {
        self.0.insert(hole, value.into());
        self
    }

    /// The value for a hole.
    pub fn get(&self, hole: &str) -> Option<&Value> {
        self.0.get(hole)
    }

    /// The names of the holes that have a value.
    pub fn holes(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.keys().copied()
    }
}

/// A stretch of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that stands for itself.
    Plain(&'a str),
    /// The name in a hole.
    Hole(&'a str),
}

/// Cuts a template into plain text and holes.
pub fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut plain_from = 0;
    let mut at = 0;
    while let Some(open) = template[at..].find('{').map(|it| it + at) {
        let name_len = template[open + 1..].bytes().take_while(|it| it.is_ascii_lowercase() || *it == b'_').count();
        let close = open + 1 + name_len;
        if name_len > 0 && template.as_bytes().get(close) == Some(&b'}') {
            if plain_from < open {
                out.push(Piece::Plain(&template[plain_from..open]));
            }
            out.push(Piece::Hole(&template[open + 1..close]));
            plain_from = close + 1;
            at = close + 1;
        } else {
            at = open + 1;
        }
    }
    if plain_from < template.len() {
        out.push(Piece::Plain(&template[plain_from..]));
    }
    out
}

/// The names of the holes in a template.
pub fn holes(template: &str) -> BTreeSet<&str> {
    pieces(template)
        .into_iter()
        .filter_map(|it| match it {
            Piece::Hole(name) => Some(name),
            Piece::Plain(_) => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_and_other_braces_stand() {
        let text = Text::same("Get {pool} | Where-Object {$_.Ok} {n}");
        let values = Values::new().with("pool", "a.example").with("n", 3_u32);
        assert_eq!(text.fill(Lang::En, &values), "Get a.example | Where-Object {$_.Ok} 3");
    }

    #[test]
    fn a_hole_without_a_value_stays_visible() {
        assert_eq!(Text::same("Move {crowd}.").fill(Lang::Ru, &Values::new()), "Move {crowd}.");
    }

    #[test]
    fn holes_of_a_template_are_named_once() {
        assert_eq!(holes("{a} {b_c} {a} {} { d } {E}"), BTreeSet::from(["a", "b_c"]));
    }
}
