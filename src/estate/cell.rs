//! One value of a table, in the one form that screens, files and links share.

use std::collections::BTreeSet;

use crate::estate::TableId;
use crate::estate::name::{Address, Date, DnsName, Fault, Label, Note};
use crate::estate::said::{Origin, Said};
use crate::estate::time::Time;
use crate::estate::zone::Zone;
use crate::text::Text;

/// A value as text: what a person types, a file holds and a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Raw {
    /// Nobody told.
    #[default]
    NotTold,
    /// Told to be none.
    Nothing,
    /// A single value.
    One(String),
    /// Several values.
    Many(Vec<String>),
    /// The number of a row in another table.
    Row(u16),
}

impl Raw {
    /// A single value.
    pub fn one(text: impl Into<String>) -> Self {
        Self::One(text.into())
    }
}

/// What a column holds; enough for a screen to choose the control and for a link to choose the coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A domain or host name.
    Name,
    /// Several domain or host names.
    Names,
    /// A short name that people give.
    Label,
    /// A remark.
    Note,
    /// Yes or no, as `yes` and `no`.
    Flag,
    /// A whole number from 0 to the limit.
    Count(u32),
    /// A date.
    Date,
    /// An hour of the clock.
    Time,
    /// A time zone.
    Zone,
    /// An IP address.
    Address,
    /// One of these words.
    Choice(&'static [Word]),
    /// Several of these words.
    Words(&'static [Word]),
    /// A row of another table.
    Row(TableId),
}

/// A word that may be chosen: its code, which is stable, and its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// What files and links hold.
    pub code: &'static str,
    /// What people read.
    pub label: Text,
}

/// A type that can stand in a cell.
pub trait Cell: Clone + PartialEq {
    /// What the column holds.
    const KIND: Kind;
    /// Whether *none* is an answer.
    const MAY_BE_NOTHING: bool = false;
    /// The value as text.
    fn raw(&self) -> Raw;
    /// The value from text.
    ///
    /// # Errors
    /// A [`Fault`] that says what is wrong.
    fn parse(raw: &Raw) -> Result<Self, Fault>;
}

impl<T: Cell> Said<T> {
    /// The cell's content as text.
    pub fn raw(&self) -> Raw {
        self.told().map_or(Raw::NotTold, Cell::raw)
    }

    /// Takes over a text; [`Raw::NotTold`] empties the cell.
    ///
    /// # Errors
    /// A [`Fault`] that says what is wrong; the cell is then as it was.
    pub fn set_raw(&mut self, raw: &Raw, origin: Origin) -> Result<(), Fault> {
        *self = match raw {
            Raw::NotTold => Self::NotTold,
            told => Self::Told(T::parse(told)?, origin),
        };
        Ok(())
    }
}

fn single(raw: &Raw) -> Result<&str, Fault> {
    match raw {
        Raw::One(text) => Ok(text),
        Raw::Many(texts) if texts.len() == 1 => Ok(&texts[0]),
        Raw::NotTold | Raw::Nothing | Raw::Many(_) => Err(Fault::Empty),
        Raw::Row(_) => Err(Fault::Row),
    }
}

fn several(raw: &Raw) -> Result<Vec<&str>, Fault> {
    match raw {
        Raw::One(text) => Ok(text.split([',', ';', ' ', '\n']).filter(|it| !it.trim().is_empty()).collect()),
        Raw::Many(texts) => Ok(texts.iter().map(String::as_str).collect()),
        Raw::Nothing => Ok(Vec::new()),
        Raw::NotTold => Err(Fault::Empty),
        Raw::Row(_) => Err(Fault::Row),
    }
}

impl Cell for DnsName {
    const KIND: Kind = Kind::Name;
    fn raw(&self) -> Raw {
        Raw::one(self.as_str())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl Cell for BTreeSet<DnsName> {
    const KIND: Kind = Kind::Names;
    const MAY_BE_NOTHING: bool = true;
    fn raw(&self) -> Raw {
        if self.is_empty() { Raw::Nothing } else { Raw::Many(self.iter().map(|it| it.as_str().to_owned()).collect()) }
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        several(raw)?.into_iter().map(DnsName::parse).collect()
    }
}

impl Cell for Label {
    const KIND: Kind = Kind::Label;
    fn raw(&self) -> Raw {
        Raw::one(self.as_str())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl Cell for Note {
    const KIND: Kind = Kind::Note;
    fn raw(&self) -> Raw {
        Raw::one(self.as_str())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl Cell for bool {
    const KIND: Kind = Kind::Flag;
    fn raw(&self) -> Raw {
        Raw::one(if *self { "yes" } else { "no" })
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        match single(raw)?.trim().to_ascii_lowercase().as_str() {
            "yes" | "true" | "$true" | "1" => Ok(true),
            "no" | "false" | "$false" | "0" => Ok(false),
            _ => Err(Fault::Word),
        }
    }
}

/// The largest count that a cell takes.
pub const MOST: u32 = 9_999_999;

impl Cell for u32 {
    const KIND: Kind = Kind::Count(MOST);
    fn raw(&self) -> Raw {
        Raw::one(self.to_string())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        match single(raw)?.trim().parse::<Self>() {
            Ok(n) if n <= MOST => Ok(n),
            _ => Err(Fault::Number(0, MOST)),
        }
    }
}

impl Cell for Date {
    const KIND: Kind = Kind::Date;
    fn raw(&self) -> Raw {
        Raw::one(self.to_string())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl Cell for Time {
    const KIND: Kind = Kind::Time;
    fn raw(&self) -> Raw {
        Raw::one(self.to_string())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl Cell for Zone {
    const KIND: Kind = Kind::Zone;
    fn raw(&self) -> Raw {
        Raw::one(self.name())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::by_name(single(raw)?).ok_or(Fault::Zone)
    }
}

impl Cell for Address {
    const KIND: Kind = Kind::Address;
    fn raw(&self) -> Raw {
        Raw::one(self.to_string())
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        Self::parse(single(raw)?)
    }
}

impl<T: Cell> Cell for Option<T> {
    const KIND: Kind = T::KIND;
    const MAY_BE_NOTHING: bool = true;
    fn raw(&self) -> Raw {
        self.as_ref().map_or(Raw::Nothing, Cell::raw)
    }
    fn parse(raw: &Raw) -> Result<Self, Fault> {
        match raw {
            Raw::Nothing => Ok(None),
            told => T::parse(told).map(Some),
        }
    }
}

/// Declares an enumeration whose words stand in cells: the variant, its code, its label in five languages.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $code:literal $en:literal $pt:literal $es:literal $it:literal $ru:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// All values, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            const WORDS: &'static [$crate::estate::cell::Word] = &[$($crate::estate::cell::Word {
                code: $code,
                label: $crate::text::Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru },
            },)+];

            /// The stable word for files, links and commands.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// What people read.
            pub const fn label(self) -> $crate::text::Text {
                match self { $(Self::$variant => $crate::text::Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru },)+ }
            }

            /// The value with this code, upper and lower case alike.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.code().eq_ignore_ascii_case(code.trim()))
            }
        }

        impl $crate::estate::cell::Cell for $name {
            const KIND: $crate::estate::cell::Kind = $crate::estate::cell::Kind::Choice(Self::WORDS);
            fn raw(&self) -> $crate::estate::cell::Raw {
                $crate::estate::cell::Raw::one(self.code())
            }
            fn parse(raw: &$crate::estate::cell::Raw) -> Result<Self, $crate::estate::name::Fault> {
                match raw {
                    $crate::estate::cell::Raw::One(text) => Self::from_code(text).ok_or($crate::estate::name::Fault::Word),
                    _ => Err($crate::estate::name::Fault::Word),
                }
            }
        }

        impl From<$name> for $crate::text::Value {
            fn from(it: $name) -> Self {
                Self::Word(it.label())
            }
        }
    };
}
pub(crate) use choice;

/// Declares a row type: every field is a [`Said`], and every field has a column with a label in five languages.
///
/// The columns are the one description of the estate that screens, files, links, importers and comparisons walk over;
/// a field that is not declared here does not exist, and one that is cannot be forgotten by any of them.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident($id:ident) in $table:ident { $($(#[$fdoc:meta])* $field:ident : $ty:ty, $en:literal $pt:literal $es:literal $it:literal $ru:literal;)+ }) => {
        /// The number of such a row; stable while the row exists.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $id(pub u16);

        impl $id {
            /// The place of one field of this row.
            pub fn at(self, column: &'static str) -> $crate::estate::Place {
                $crate::estate::Place::new($crate::estate::TableId::$table, self.0, column)
            }
        }

        impl From<u16> for $id {
            fn from(row: u16) -> Self {
                Self(row)
            }
        }

        impl From<$id> for u16 {
            fn from(id: $id) -> Self {
                id.0
            }
        }

        impl $crate::estate::cell::Cell for $id {
            const KIND: $crate::estate::cell::Kind = $crate::estate::cell::Kind::Row($crate::estate::TableId::$table);
            fn raw(&self) -> $crate::estate::cell::Raw {
                $crate::estate::cell::Raw::Row(self.0)
            }
            fn parse(raw: &$crate::estate::cell::Raw) -> Result<Self, $crate::estate::name::Fault> {
                match raw {
                    $crate::estate::cell::Raw::Row(row) => Ok(Self(*row)),
                    _ => Err($crate::estate::name::Fault::Row),
                }
            }
        }

        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$fdoc])* pub $field: $crate::estate::said::Said<$ty>,)+
        }

        impl $crate::estate::Record for $name {
            const COLUMNS: &'static [$crate::estate::Column] = &[$($crate::estate::Column {
                id: stringify!($field),
                label: $crate::text::Text { en: $en, pt: $pt, es: $es, it: $it, ru: $ru },
                kind: <$ty as $crate::estate::cell::Cell>::KIND,
                may_be_nothing: <$ty as $crate::estate::cell::Cell>::MAY_BE_NOTHING,
            },)+];

            fn get(&self, column: &str) -> $crate::estate::cell::Raw {
                match column {
                    $(stringify!($field) => self.$field.raw(),)+
                    _ => $crate::estate::cell::Raw::NotTold,
                }
            }

            fn origin(&self, column: &str) -> Option<$crate::estate::said::Origin> {
                match column {
                    $(stringify!($field) => self.$field.origin(),)+
                    _ => None,
                }
            }

            fn set(&mut self, column: &str, raw: &$crate::estate::cell::Raw, origin: $crate::estate::said::Origin) -> Result<(), $crate::estate::name::Fault> {
                match column {
                    $(stringify!($field) => self.$field.set_raw(raw, origin),)+
                    _ => Err($crate::estate::name::Fault::Column),
                }
            }
        }
    };
}
pub(crate) use record;
