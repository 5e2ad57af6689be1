//! A thin seam over the XML parser: a document as a tree that knows its lines.
//!
//! Refused are document types and entities of one's own, which no product writes and which can read other files or grow
//! without end; and whatever is deeper or larger than any topology.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::import::limits::{DEEPEST, MOST_ATTRIBUTES, MOST_ELEMENTS};
use crate::import::lines::Lines;

/// An element. Prefixes of names are dropped: these documents redeclare the default namespace instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) line: u32,
    pub(super) children: Vec<Element>,
    /// The text directly inside.
    pub(super) text: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute, without the blanks that some documents leave at its ends.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.name == name)
    }

    /// The children of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |it| it.name == name)
    }

    /// The elements of this name at any depth, in the order of the document.
    pub(super) fn below<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        let mut found = Vec::new();
        let mut open: Vec<&Self> = self.children.iter().rev().collect();
        while let Some(element) = open.pop() {
            if element.name == name {
                found.push(element);
            }
            open.extend(element.children.iter().rev());
        }
        found
    }
}

/// Why a document is refused, and in which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Not well-formed.
    Broken(u32),
    /// The end is missing.
    Cut(u32),
    /// A document type or an entity of its own.
    Entity(u32),
    /// Nested too deep.
    TooDeep(u32),
    /// Too many elements or attributes.
    TooMany(u32),
}

/// The root element of a document.
pub(super) fn parse(text: &str) -> Result<Element, Refused> {
    let mut reader = Reader::from_str(text);
    let mut lines = Lines::of(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let line = lines.at(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        let event = reader.read_event().map_err(|it| match it {
            quick_xml::Error::Syntax(_) => Refused::Cut(line),
            _ => Refused::Broken(line),
        })?;
        match event {
            Event::Start(_) | Event::Empty(_) if root.is_some() && open.is_empty() => {
                return Err(Refused::Broken(line));
            }
            Event::Start(start) => {
                count += 1;
                if open.len() >= DEEPEST {
                    return Err(Refused::TooDeep(line));
                }
                open.push(element(&start, line)?);
            }
            Event::Empty(start) => {
                count += 1;
                close(&mut open, &mut root, element(&start, line)?);
            }
            Event::End(_) => {
                // The parser has seen to it that ends match.
                let done = open.pop().ok_or(Refused::Broken(line))?;
                close(&mut open, &mut root, done);
            }
            Event::Text(text) => add(&mut open, &text.xml_content(XmlVersion::Implicit1_0), line)?,
            Event::CData(text) => add(&mut open, &text.xml_content(XmlVersion::Implicit1_0), line)?,
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| Refused::Broken(line))?;
                let text = match character {
                    Some(it) => Cow::Owned(it.to_string()),
                    None => Cow::Borrowed(
                        quick_xml::escape::resolve_predefined_entity(&reference).ok_or(Refused::Entity(line))?,
                    ),
                };
                add(&mut open, &text, line)?;
            }
            Event::DocType(_) => return Err(Refused::Entity(line)),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => (),
            Event::Eof => {
                return if open.is_empty() { root.ok_or(Refused::Cut(line)) } else { Err(Refused::Cut(line)) };
            }
        }
        if count > MOST_ELEMENTS {
            return Err(Refused::TooMany(line));
        }
    }
}

fn close(open: &mut [Element], root: &mut Option<Element>, done: Element) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

fn add(open: &mut [Element], text: &str, line: u32) -> Result<(), Refused> {
    match open.last_mut() {
        Some(element) => {
            // The blanks between elements are of no use.
            if !text.trim().is_empty() || !element.text.is_empty() {
                element.text.push_str(text);
            }
            Ok(())
        }
        None if text.trim().is_empty() => Ok(()),
        None => Err(Refused::Broken(line)),
    }
}

fn element(start: &BytesStart, line: u32) -> Result<Element, Refused> {
    let mut attributes = Vec::new();
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Refused::Broken(line))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|it| match it {
            quick_xml::Error::Escape(quick_xml::escape::EscapeError::UnrecognizedEntity(..)) => Refused::Entity(line),
            _ => Refused::Broken(line),
        })?;
        let name = attribute.key.as_ref().to_owned();
        if attributes.iter().any(|(it, _)| *it == name) {
            return Err(Refused::Broken(line));
        }
        attributes.push((name, value.into_owned()));
        if attributes.len() > MOST_ATTRIBUTES {
            return Err(Refused::TooMany(line));
        }
    }
    let name = start.local_name().as_ref().to_owned();
    Ok(Element { name, line, attributes, ..Element::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_know_their_lines_names_and_texts() {
        let root = parse("<?xml version=\"1.0\"?>\n<a x='1 '>\n <b:c y=\"&lt;&#65;\">R&amp;D</b:c>\n</a>\n").unwrap();
        assert_eq!((root.name.as_str(), root.line, root.attribute("x")), ("a", 2, Some("1")));
        let inner = root.child("c").unwrap();
        assert_eq!((inner.line, inner.attribute("y"), inner.text.as_str()), (3, Some("<A"), "R&D"));
    }

    #[test]
    fn entities_are_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///c:/x\">]>\n<a>&b;</a>";
        assert_eq!(parse(bomb), Err(Refused::Entity(1)));
        assert_eq!(parse("<a>\n&b;</a>"), Err(Refused::Entity(2)));
        assert_eq!(parse("<a x=\"&b;\"/>"), Err(Refused::Entity(1)));
    }

    #[test]
    fn what_is_cut_or_broken_is_told_apart() {
        assert_eq!(parse("<a><b></b>"), Err(Refused::Cut(1)));
        assert_eq!(parse("<a>\n<b x=\"1"), Err(Refused::Cut(2)));
        assert_eq!(parse("<a></b>"), Err(Refused::Broken(1)));
        assert_eq!(parse("<a/><b/>"), Err(Refused::Broken(1)));
        assert_eq!(parse("<a x='1' x='2'/>"), Err(Refused::Broken(1)));
        assert_eq!(parse(""), Err(Refused::Cut(1)));
    }

    #[test]
    fn hostile_nesting_ends_at_the_limit() {
        let deep = "<a>".repeat(10_000) + &"</a>".repeat(10_000);
        assert_eq!(parse(&deep), Err(Refused::TooDeep(1)));
    }

    #[test]
    fn hostile_width_ends_at_the_limit() {
        let attributes: String = (0..200).map(|it| format!(" a{it}='1'")).collect::<Vec<_>>().concat();
        assert_eq!(parse(&format!("<a{attributes}/>")), Err(Refused::TooMany(1)));
        assert!(matches!(parse(&format!("<a>{}</a>", "<b/>".repeat(500_001))), Err(Refused::TooMany(1))));
    }
}
