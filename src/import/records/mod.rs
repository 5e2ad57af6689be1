//! What cmdlets print, whatever the form: records of named values.
//!
//! Four forms lead here: lists (`Format-List`), tables (`Export-Csv`, `Format-Table`), JSON (`ConvertTo-Json`) and CliXml
//! (`Export-Clixml`). Whoever reads a cmdlet's output reads records, and the same objects give the same records in
//! each form, as far as the form keeps them.

pub(in crate::import) mod clixml;
pub(in crate::import) mod grid;
pub(in crate::import) mod json;
pub(in crate::import) mod list;
pub(in crate::import) mod separated;

use std::rc::Rc;

use crate::import::{Found, limits, shown};

/// One object: its properties in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// Line in which it begins, counted from 1.
    pub(super) line: u32,
    /// The name of its type, where the form tells it, without what the shell puts around it.
    pub(super) type_name: Option<Rc<str>>,
    /// Whether the form keeps the blanks at the ends of values.
    pub(super) keeps_blanks: bool,
    /// What the object prints as; CliXml tells it of nested objects.
    pub(super) prints_as: Option<String>,
    fields: Vec<(Rc<str>, Value)>,
    twice: Vec<Rc<str>>,
}

/// A value. Words, numbers and flags are the text that the shell prints for them, such as `Required`, `20` and `True`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Value {
    /// Empty, or `null`.
    #[default]
    Nothing,
    /// A single value.
    Text(String),
    /// Several values.
    List(Rc<List>),
    /// An object.
    Record(Rc<Record>),
    /// The form wrote the name of a type where the value should be.
    Lost,
    /// The form did not write the value to its end.
    Cut(String),
}

/// Several values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// The items.
    pub(super) items: Vec<Value>,
    /// Whether all items are there: the shell prints four of them and then three dots, unless told otherwise.
    pub(super) whole: bool,
}

/// Where the records of a form go.
pub(super) type Sink<'a> = dyn FnMut(&Record, &mut Found) + 'a;

impl Record {
    /// A record without properties.
    pub(super) fn at(line: u32) -> Self {
        Self { line, ..Self::default() }
    }

    /// Adds a property. Of two values for one name neither is believed. False when there are too many properties.
    pub(super) fn put(&mut self, name: impl Into<Rc<str>>, value: Value) -> bool {
        let name = name.into();
        if let Some(at) = self.fields.iter().position(|it| it.0.eq_ignore_ascii_case(&name)) {
            self.fields.remove(at);
            self.twice.push(name);
        } else if self.fields.len() + self.twice.len() >= limits::MOST_FIELDS {
            return false;
        } else if !self.twice.iter().any(|it| it.eq_ignore_ascii_case(&name)) {
            self.fields.push((name, value));
        }
        true
    }

    /// The value of a property, upper and lower case alike. `None`: the record does not have it.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|it| it.0.eq_ignore_ascii_case(name)).map(|it| &it.1)
    }

    /// Whether the record has a property, be it without a value or with two.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names().any(|it| it.eq_ignore_ascii_case(name))
    }

    /// The single text of a property, without blanks around it; `None` when it is empty, missing or of another shape.
    pub(super) fn word(&self, name: &str) -> Option<&str> {
        self.get(name)?.word()
    }

    /// The names of all properties.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|it| &*it.0).chain(self.twice.iter().map(|it| &**it))
    }

    /// The names that stood there twice.
    pub(super) fn twice(&self) -> impl Iterator<Item = &str> {
        self.twice.iter().map(|it| &**it)
    }

    /// Takes back what was put last.
    pub(super) fn drop_last(&mut self) {
        self.fields.pop();
    }

    /// The value that was put last.
    pub(super) fn last_mut(&mut self) -> Option<&mut Value> {
        self.fields.last_mut().map(|it| &mut it.1)
    }

    /// Whether nothing was put.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.twice.is_empty()
    }
}

impl Value {
    /// A text as a form without types writes it: nothing, a list in braces, the name of a list's type, or a text.
    pub(super) fn printed(text: &str) -> Self {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Self::Nothing;
        }
        if let Some(inside) = trimmed.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
            return Self::braced(inside);
        }
        if is_type_of_list(trimmed) { Self::Lost } else { Self::Text(text.to_owned()) }
    }

    /// Becomes what [`Self::printed`] gives, in the memory that is there.
    fn set_printed(&mut self, text: &str) {
        match self {
            Self::Text(old) if text.starts_with(|it: char| it.is_alphanumeric()) && !is_type_of_list(text) => {
                text.clone_into(old);
            }
            Self::Nothing if text.is_empty() => (),
            _ => *self = Self::printed(text),
        }
    }

    /// The inside of braces.
    fn braced(inside: &str) -> Self {
        let inside = inside.trim();
        let dots = inside.strip_suffix("...").or_else(|| inside.strip_suffix('…'));
        let items = dots.unwrap_or(inside).split(',').map(str::trim).filter(|it| !it.is_empty());
        Self::list(items.map(|it| Self::Text(it.to_owned())).collect(), dots.is_none())
    }

    /// Several values.
    pub(super) fn list(items: Vec<Self>, whole: bool) -> Self {
        Self::List(Rc::new(List { items, whole }))
    }

    /// The single text of a value, without blanks around it; `None` when it is empty or of another shape.
    pub(super) fn word(&self) -> Option<&str> {
        let text = match self {
            Self::Text(text) => text.trim(),
            Self::Record(record) => record.prints_as.as_deref().map_or_else(|| record.name(), |it| Some(it.trim()))?,
            Self::List(list) if list.whole && list.items.len() == 1 => match list.items.first() {
                Some(Self::Text(text)) => text.trim(),
                _ => return None,
            },
            Self::Nothing | Self::List(_) | Self::Lost | Self::Cut(_) => return None,
        };
        Some(text).filter(|it| !it.is_empty())
    }

    /// The texts of a list, or of a text in which they were joined. `None`: some of them are not there, or none is a text.
    pub(super) fn words(&self) -> Option<Vec<String>> {
        match self {
            Self::Nothing => Some(Vec::new()),
            Self::Text(text) => {
                let items = text.split([';', ',', ' ', '\n', '\t']).map(str::trim).filter(|it| !it.is_empty());
                Some(items.map(str::to_owned).collect())
            }
            Self::List(list) if list.whole => list.items.iter().map(|it| it.word().map(str::to_owned)).collect(),
            Self::Record(_) => self.word().map(|it| vec![it.to_owned()]),
            Self::List(_) | Self::Lost | Self::Cut(_) => None,
        }
    }

    /// Whether the form did not keep the value.
    pub(super) fn is_lost(&self) -> bool {
        match self {
            Self::Lost | Self::Cut(_) => true,
            Self::List(list) => !list.whole,
            Self::Nothing | Self::Text(_) | Self::Record(_) => false,
        }
    }

    /// Whether a text begins or ends with a blank.
    pub(super) fn has_blanks_around(&self) -> bool {
        matches!(self, Self::Text(text) if text != text.trim())
    }

    /// The value as it may be shown.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) | Self::Cut(text) => shown(text),
            Self::List(list) => {
                let items: Vec<&str> = list.items.iter().take(4).map(|it| it.word().unwrap_or("…")).collect();
                shown(&format!("{{{}}}", items.join(", ")))
            }
            Self::Record(_) => shown(self.word().unwrap_or("{…}")),
            Self::Nothing | Self::Lost => "-".to_owned(),
        }
    }
}

impl Record {
    /// What a nested object is called, where the form does not tell what it prints as.
    fn name(&self) -> Option<&str> {
        ["Identity", "Fqdn", "FriendlyName", "Name", "Value"].into_iter().find_map(|it| match self.get(it) {
            Some(Value::Text(text)) => Some(text.trim()),
            _ => None,
        })
    }
}

/// A type's name without what the shell puts around it.
pub(super) fn plain_type(name: &str) -> Rc<str> {
    let mut name = name.trim().trim_matches('"');
    while let Some(rest) = ["Deserialized.", "Selected."].into_iter().find_map(|it| name.strip_prefix(it)) {
        name = rest;
    }
    name.split('#').next().unwrap_or(name).into()
}

/// Whether a text is the name of a list's type, which `Export-Csv` writes in place of the list.
fn is_type_of_list(text: &str) -> bool {
    let one_word = !text.contains(char::is_whitespace);
    one_word
        && (text.contains("`1[")
            || ["System.Collections.", "System.String", "System.Object", "Microsoft.Rtc."]
                .into_iter()
                .any(|it| text.starts_with(it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The records that a form is read as.
    pub(super) fn read_with(read: impl FnOnce(&str, &mut Found, &mut Sink) -> bool, text: &str) -> Vec<Record> {
        let mut out = Vec::new();
        read(text, &mut Found::default(), &mut |it, _| out.push(it.clone()));
        out
    }

    #[test]
    fn of_two_values_for_one_name_neither_is_believed() {
        let mut record = Record::at(1);
        for value in ["a", "b", "c"] {
            record.put("Name", Value::Text(value.to_owned()));
        }
        assert_eq!((record.get("name"), record.has("NAME")), (None, true));
        assert!(record.twice().eq(["Name", "Name"]) || record.twice().eq(["Name"]));
    }

    #[test]
    fn a_printed_list_may_be_cut() {
        assert_eq!(Value::printed("{a, b}").words().unwrap(), ["a", "b"]);
        assert_eq!(Value::printed("{}").words().unwrap(), Vec::<String>::new());
        for cut in ["{a, b...}", "{a, b ...}", "{a…}"] {
            assert!(Value::printed(cut).is_lost() && Value::printed(cut).words().is_none(), "{cut}");
        }
    }

    #[test]
    fn the_name_of_a_list_is_no_list() {
        for lost in [
            "System.Collections.Generic.List`1[System.String]",
            "System.String[]",
            "Microsoft.Rtc.Management.Xds.XdsListProxy`1[System.String]",
        ] {
            assert_eq!(Value::printed(lost), Value::Lost);
        }
        assert_eq!(Value::printed("system.example").word(), Some("system.example"));
    }

    #[test]
    fn types_lose_what_the_shell_adds() {
        assert_eq!(&*plain_type("Deserialized.Selected.A.B#Decorated"), "A.B");
    }
}
