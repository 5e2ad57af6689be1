//! What a file told, as bytes and back: for the way from the worker that read it to the page that shows it.
//!
//! Both ends are the same program, so the format has no version and no file ever holds it. Names that stand again and
//! again, such as that of a row for each of its cells, travel once.

use std::collections::BTreeMap;

use crate::estate::TableId;
use crate::estate::cell::{Kind, Raw};
use crate::estate::name::Fault;
use crate::import::kinds::REASONS;
use crate::import::remarks::{Remark, RemarkKind};
use crate::import::{By, Entry, FileKind, Imported, Why};
use crate::text::{Piece, Text, Value, Values, pieces};

/// What a file told, as bytes.
pub fn pack(imported: &Imported) -> Vec<u8> {
    let mut out = Writer::default();
    out.text(&imported.kind.code());
    out.size(place_of(&REASONS, &imported.why.text));
    out.values(&imported.why.values);
    out.size(imported.entries.len());
    for it in &imported.entries {
        out.size(place_of(&TableId::ALL, &it.table));
        out.name(&it.row);
        out.size(place_of(&BYS, &it.by));
        out.size(it.table.columns().iter().position(|column| column.id == it.column).unwrap_or(0));
        out.raw(&it.raw);
        out.number(it.line);
    }
    out.size(imported.remarks.len());
    for it in &imported.remarks {
        out.number(it.line);
        out.size(place_of(RemarkKind::ALL, &it.kind));
        out.values(&it.values);
        out.fault(it.reason.as_ref());
    }
    out.bytes
}

/// What the bytes say a file told; `None` when they are not from [`pack`].
pub fn unpack(bytes: &[u8]) -> Option<Imported> {
    let mut from = Reader { bytes, names: Vec::new() };
    let kind = FileKind::from_code(&from.text()?)?;
    let text = *REASONS.get(from.size()?)?;
    let why = Why { text, values: from.values(text)? };
    let mut imported = Imported { kind, why, ..Imported::default() };
    for _ in 0..from.size()? {
        let table = *TableId::ALL.get(from.size()?)?;
        let row = from.name()?;
        let by = *BYS.get(from.size()?)?;
        let column = table.columns().get(from.size()?)?.id;
        imported.entries.push(Entry { table, row, by, column, raw: from.raw()?, line: from.number()? });
    }
    for _ in 0..from.size()? {
        let line = from.number()?;
        let kind = *RemarkKind::ALL.get(from.size()?)?;
        let values = from.values(kind.text())?;
        imported.remarks.push(Remark { line, kind, values, reason: from.fault()? });
    }
    from.bytes.is_empty().then_some(imported)
}

fn place_of<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|it| it == one).unwrap_or(0)
}

/// The hole of this name in a sentence.
fn hole(text: Text, name: &str) -> Option<&'static str> {
    pieces(text.en).into_iter().find_map(|it| match it {
        Piece::Hole(hole) if hole == name => Some(hole),
        _ => None,
    })
}

/// The words of ours that a remark may name: those of tables, columns and choices.
fn words() -> impl Iterator<Item = Text> {
    TableId::ALL.into_iter().flat_map(|table| {
        let columns = table.columns().iter().flat_map(|column| {
            let choices = match column.kind {
                Kind::Choice(words) | Kind::Words(words) => words,
                _ => &[],
            };
            std::iter::once(column.label).chain(choices.iter().map(|it| it.label))
        });
        std::iter::once(table.label()).chain(columns)
    })
}

/// What may name the row of an entry.
const BYS: [By; 3] = [By::Name, By::Server, By::EveryServer];

#[derive(Debug, Default)]
struct Writer {
    bytes: Vec<u8>,
    names: BTreeMap<String, usize>,
}

impl Writer {
    /// Seven bits in a byte, the lowest first; the eighth says that more follow.
    fn long(&mut self, mut n: u64) {
        while n > 0x7f {
            self.bytes.push(n.to_le_bytes()[0] | 0x80);
            n >>= 7;
        }
        self.bytes.push(n.to_le_bytes()[0]);
    }

    fn number(&mut self, n: u32) {
        self.long(u64::from(n));
    }

    fn size(&mut self, n: usize) {
        self.long(n as u64);
    }

    fn text(&mut self, text: &str) {
        self.size(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn texts(&mut self, texts: &[String]) {
        self.size(texts.len());
        for it in texts {
            self.text(it);
        }
    }

    /// A text that was there before is its number; a new one is the next number and the text.
    fn name(&mut self, name: &str) {
        let next = self.names.len();
        if let Some(known) = self.names.get(name).copied() {
            self.size(known);
        } else {
            self.names.insert(name.to_owned(), next);
            self.size(next);
            self.text(name);
        }
    }

    fn raw(&mut self, raw: &Raw) {
        match raw {
            Raw::NotTold => self.size(0),
            Raw::Nothing => self.size(1),
            Raw::One(text) => {
                self.size(2);
                self.name(text);
            }
            Raw::Many(texts) => {
                self.size(3);
                self.texts(texts);
            }
            Raw::Row(row) => {
                self.size(4);
                self.size(usize::from(*row));
            }
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Name(name) => {
                self.size(0);
                self.text(name);
            }
            Value::Names(names) => {
                self.size(1);
                self.texts(names);
            }
            Value::Count(n) => {
                self.size(2);
                self.long(*n);
            }
            Value::Flag(flag) => {
                self.size(3);
                self.size(usize::from(*flag));
            }
            // A code reads like a name.
            Value::Code(code) => {
                self.size(0);
                self.text(code);
            }
            Value::Word(word) => {
                if let Some(at) = words().position(|it| it == *word) {
                    self.size(4);
                    self.size(at);
                } else {
                    self.size(0);
                    self.text(word.en);
                }
            }
        }
    }

    fn values(&mut self, values: &Values) {
        let values: Vec<_> = values.holes().filter_map(|hole| Some((hole, values.get(hole)?))).collect();
        self.size(values.len());
        for (hole, value) in values {
            self.text(hole);
            self.value(value);
        }
    }

    fn fault(&mut self, fault: Option<&Fault>) {
        match fault {
            None => self.size(0),
            Some(Fault::TooLong(limit)) => {
                self.size(1);
                self.size(*limit);
            }
            Some(Fault::Character(it)) => {
                self.size(2);
                self.number(u32::from(*it));
            }
            Some(Fault::Label(label)) => {
                self.size(3);
                self.text(label);
            }
            Some(Fault::Number(low, high)) => {
                self.size(4);
                self.number(*low);
                self.number(*high);
            }
            Some(plain) => {
                self.size(5);
                self.size(place_of(&PLAIN, plain));
            }
        }
    }
}

/// The faults that carry nothing with them.
const PLAIN: [Fault; 7] =
    [Fault::Empty, Fault::NotAscii, Fault::Address, Fault::Date, Fault::Word, Fault::Row, Fault::Column];

struct Reader<'a> {
    bytes: &'a [u8],
    names: Vec<String>,
}

impl Reader<'_> {
    fn long(&mut self) -> Option<u64> {
        let mut n = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            n |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(n);
            }
        }
        None
    }

    fn number(&mut self) -> Option<u32> {
        self.long()?.try_into().ok()
    }

    fn size(&mut self) -> Option<usize> {
        self.long()?.try_into().ok()
    }

    fn text(&mut self) -> Option<String> {
        let (text, rest) = self.size().and_then(|it| self.bytes.split_at_checked(it))?;
        self.bytes = rest;
        Some(std::str::from_utf8(text).ok()?.to_owned())
    }

    fn texts(&mut self) -> Option<Vec<String>> {
        (0..self.size()?).map(|_| self.text()).collect()
    }

    fn name(&mut self) -> Option<String> {
        let at = self.size()?;
        if at == self.names.len() {
            let name = self.text()?;
            self.names.push(name);
        }
        self.names.get(at).cloned()
    }

    fn raw(&mut self) -> Option<Raw> {
        Some(match self.size()? {
            0 => Raw::NotTold,
            1 => Raw::Nothing,
            2 => Raw::One(self.name()?),
            3 => Raw::Many(self.texts()?),
            4 => Raw::Row(self.number()?.try_into().ok()?),
            _ => return None,
        })
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.size()? {
            0 => Value::Name(self.text()?),
            1 => Value::Names(self.texts()?),
            2 => Value::Count(self.long()?),
            3 => Value::Flag(self.size()? == 1),
            4 => Value::Word(words().nth(self.size()?)?),
            _ => return None,
        })
    }

    /// The values for the holes of a sentence. One whose hole is not in it would never be read.
    fn values(&mut self, text: Text) -> Option<Values> {
        let mut values = Values::new();
        for _ in 0..self.size()? {
            let name = self.text()?;
            let value = self.value()?;
            if let Some(hole) = hole(text, &name) {
                values = values.with(hole, value);
            }
        }
        Some(values)
    }

    /// `None` outside is what cannot be read, `None` inside is no fault.
    #[expect(clippy::option_option, reason = "the two say different things, as the line above tells")]
    fn fault(&mut self) -> Option<Option<Fault>> {
        Some(Some(match self.size()? {
            0 => return Some(None),
            1 => Fault::TooLong(self.size()?),
            2 => Fault::Character(char::from_u32(self.number()?)?),
            3 => Fault::Label(self.text()?),
            4 => Fault::Number(self.number()?, self.number()?),
            5 => PLAIN.get(self.size()?)?.clone(),
            _ => return None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::read;
    use crate::text::lang::Lang;

    fn there_and_back(name: &str, bytes: &[u8]) {
        let imported = read(name, bytes);
        let packed = pack(&imported);
        let arrived = unpack(&packed).expect(name);
        // A value that no sentence names is left behind.
        let says = |it: &Imported| it.remarks.iter().map(|it| (it.line, it.text(Lang::En))).collect::<Vec<_>>();
        let told = |it: &Imported| (it.kind, it.why.clone(), it.entries.clone(), says(it));
        assert_eq!(told(&arrived), told(&imported), "{name}");
        for cut in 0..packed.len() {
            assert_eq!(unpack(&packed[..cut]), None, "{name} cut at {cut}");
        }
    }

    #[test]
    fn every_sample_arrives_as_it_was_sent() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
        let mut seen = 0;
        for kind in std::fs::read_dir(folder).unwrap() {
            for file in std::fs::read_dir(kind.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                there_and_back(&path.to_string_lossy(), &std::fs::read(&path).unwrap());
                seen += 1;
            }
        }
        assert!(seen > 0);
    }

    #[test]
    fn every_fault_and_value_arrives_as_it_was_sent() {
        let faults = [Fault::TooLong(80), Fault::Character('ж'), Fault::Label("-a".to_owned()), Fault::Number(0, 9)];
        for fault in faults.into_iter().chain(PLAIN) {
            let values = Values::new().with("value", "x").with("field", TableId::Crowd.columns()[0].label);
            let remark = Remark { line: 7, kind: RemarkKind::Refused, values, reason: Some(fault) };
            let imported = Imported { remarks: vec![remark], ..Imported::default() };
            assert_eq!(unpack(&pack(&imported)), Some(imported));
        }
        let values = Values::new().with("n", u64::MAX);
        let remark = Remark { line: u32::MAX, kind: RemarkKind::More, values, reason: None };
        let imported = Imported { remarks: vec![remark], ..Imported::default() };
        assert_eq!(unpack(&pack(&imported)), Some(imported));
    }

    #[test]
    fn bytes_from_elsewhere_are_nothing() {
        for bytes in [&[][..], &[0xff; 64], &[0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]] {
            assert_eq!(unpack(bytes), None);
        }
    }
}
