//! `Export-Clixml`: objects with their types, references to objects that came before, and lists.
//!
//! A reference shares what it points to and is never followed into itself, so a small file cannot grow large.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::import::records::{List, Record, Sink, Value, plain_type};
use crate::import::remarks::RemarkKind;
use crate::import::xml::{self, Element};
use crate::import::{Found, beginning, limits, refuse};
use crate::text::Values;

/// Reads a document. False when nothing could be taken from it.
pub(in crate::import) fn read(text: &str, found: &mut Found, sink: &mut Sink) -> bool {
    let root = match xml::parse(text) {
        Ok(root) => root,
        Err(refused) => {
            refuse(refused, found);
            return false;
        }
    };
    let mut memory = Memory::default();
    for element in &root.children {
        let value = memory.value(element).0;
        // A list that was passed as one object.
        let items = match &value {
            Value::List(list) => list.items.as_slice(),
            other => std::slice::from_ref(other),
        };
        for item in items.iter().take(limits::MOST_ROWS) {
            match item {
                Value::Record(record) => sink(record, found),
                _ => found.remark(element.line, RemarkKind::Nameless, Values::new()),
            }
        }
    }
    true
}

/// The names of properties and the first type near the beginning, for guessing what a text is; it may be cut.
pub(in crate::import) fn glance(text: &str) -> (Option<Rc<str>>, Vec<String>) {
    let near = beginning(text, 40_000);
    let inner = |from: &str, to: char| -> Vec<String> {
        near.split(from).skip(1).filter_map(|it| it.split_once(to)).map(|it| it.0.to_owned()).collect()
    };
    let names = [inner(" N=\"", '"'), inner(" N='", '\'')].concat();
    (inner("<T>", '<').first().map(|it| plain_type(it)), names)
}

/// What was said of types and objects so far, by their numbers.
#[derive(Default)]
struct Memory {
    types: BTreeMap<String, Rc<str>>,
    objects: BTreeMap<String, Tall>,
}

/// A value and how deep it is nested, references included.
type Tall = (Value, usize);

impl Memory {
    fn value(&mut self, element: &Element) -> Tall {
        match element.name.as_str() {
            "Nil" => (Value::Nothing, 0),
            "Obj" => self.object(element),
            "Ref" => {
                let id = element.attribute("RefId").unwrap_or_default();
                // An object that is not finished cannot be its own part; a chain of references must not grow without end.
                self.objects.get(id).filter(|it| it.1 < limits::DEEPEST).cloned().unwrap_or_default()
            }
            name if is_list(name) => self.list(element),
            "B" => (Value::Text(if element.text.trim() == "true" { "True" } else { "False" }.to_owned()), 0),
            _ => (Value::printed(&unescaped(&element.text)), 0),
        }
    }

    fn list(&mut self, element: &Element) -> Tall {
        let mut height = 0;
        let mut items = Vec::with_capacity(element.children.len());
        for child in &element.children {
            let (item, its_height) = self.value(child);
            height = height.max(its_height);
            items.push(item);
        }
        (Value::List(Rc::new(List { items, whole: true })), height + 1)
    }

    fn object(&mut self, element: &Element) -> Tall {
        let mut record = Record { keeps_blanks: true, ..Record::at(element.line) };
        let mut list = None;
        let mut height = 0;
        for child in &element.children {
            match child.name.as_str() {
                "TN" => record.type_name = self.type_name(child),
                "TNRef" => {
                    record.type_name = child.attribute("RefId").and_then(|it| self.types.get(it)).cloned();
                }
                "ToString" => record.prints_as = Some(unescaped(&child.text)),
                "Props" | "MS" => {
                    for property in &child.children {
                        let Some(name) = property.attribute("N").map(unescaped) else { continue };
                        let (value, its_height) = self.value(property);
                        height = height.max(its_height);
                        record.put(name, value);
                    }
                }
                // Dictionaries hold nothing that is read.
                "DCT" => (),
                name if is_list(name) => list = Some(self.list(child)),
                _ => (),
            }
        }
        let value = list.unwrap_or_else(|| (Value::Record(Rc::new(record)), height + 1));
        if let Some(id) = element.attribute("RefId") {
            self.objects.insert(id.to_owned(), value.clone());
        }
        value
    }

    fn type_name(&mut self, element: &Element) -> Option<Rc<str>> {
        let name = plain_type(&element.child("T")?.text);
        if let Some(id) = element.attribute("RefId") {
            self.types.insert(id.to_owned(), name.clone());
        }
        Some(name)
    }
}

fn is_list(name: &str) -> bool {
    matches!(name, "LST" | "IE" | "QUE" | "STK")
}

/// A text without the escapes `_x000A_` of characters that XML cannot hold.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        if let Some(character) = code.and_then(|it| u32::from_str_radix(it, 16).ok()).and_then(char::from_u32) {
            out.push(character);
            rest = &rest[at + 7..];
        } else {
            out.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::records::tests::read_with;

    fn records(text: &str) -> Vec<Record> {
        read_with(read, text)
    }

    #[test]
    fn types_references_lists_and_enumerations_are_read() {
        let it = records(
            "<Objs><Obj RefId=\"0\"><TN RefId=\"0\"><T>Deserialized.A.Thing#Decorated</T></TN><ToString>x</ToString><Props>\
             <S N=\"Name\">a_x000A_b_x</S><B N=\"On\">true</B><Nil N=\"Gone\" /><I32 N=\"Count\">3</I32>\
             <Obj N=\"Kind\" RefId=\"1\"><TN RefId=\"1\"><T>Deserialized.A.Kind</T></TN><ToString>Required</ToString><I32>2</I32></Obj>\
             <Obj N=\"List\" RefId=\"2\"><LST><S>a</S><S>b</S></LST></Obj></Props></Obj>\
             <Obj RefId=\"3\"><TNRef RefId=\"0\" /><MS><Ref N=\"List\" RefId=\"2\" /><Ref N=\"Self\" RefId=\"3\" /></MS></Obj></Objs>",
        );
        assert_eq!(it[0].type_name.as_deref(), Some("A.Thing"));
        assert_eq!(it[1].type_name, it[0].type_name);
        assert_eq!(
            (it[0].word("Name"), it[0].word("On"), it[0].word("Count")),
            (Some("a\nb_x"), Some("True"), Some("3"))
        );
        assert_eq!((it[0].word("Kind"), it[0].get("Gone")), (Some("Required"), Some(&Value::Nothing)));
        assert_eq!(it[1].get("List").unwrap().words().unwrap(), ["a", "b"]);
        assert_eq!(it[1].get("Self"), Some(&Value::Nothing));
    }

    #[test]
    fn a_long_chain_of_references_ends() {
        let mut text = String::from("<Objs>");
        for n in 0..100_000_u32 {
            text += &format!("<Obj RefId=\"{n}\"><MS><Ref N=\"A\" RefId=\"{}\" /></MS></Obj>", n.wrapping_sub(1));
        }
        assert_eq!(records(&(text + "</Objs>")).len(), 100_000);
    }

    #[test]
    fn references_to_references_do_not_grow() {
        let mut text = String::from("<Objs><Obj RefId=\"0\"><LST><S>a</S></LST></Obj>");
        for n in 1..60 {
            let refs = format!("<Ref RefId=\"{}\" />", n - 1).repeat(20);
            text += &format!("<Obj RefId=\"{n}\"><MS><Obj N=\"A\" RefId=\"x{n}\"><LST>{refs}</LST></Obj></MS></Obj>");
        }
        assert_eq!(records(&(text + "</Objs>")).len(), 59);
    }
}
