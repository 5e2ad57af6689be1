//! A case as a file that people can read: JSON with a format, a version, and the estate table by table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::case::{Case, Progress, Tick};
use crate::estate::beyond::Spot;
use crate::estate::cell::{Kind, Raw};
use crate::estate::name::{self, Note};
use crate::estate::said::Origin;
use crate::estate::{Column, Estate, Place, TableId};
use crate::json::{self, Part};
use crate::share::v1;

/// The word by which a plan file is known.
pub const FORMAT: &str = "cutover-plan";
/// The version of the format. A file with a larger one is refused.
pub const VERSION: u64 = 1;
/// What was added to that version since. A file with more is read; what is not known in it is written back as it stands.
pub const MINOR: u64 = 1;
/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 << 20;
/// The deepest nesting that is read.
pub const DEEPEST: usize = 200;

/// Why a plan file cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFault {
    /// Line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// Column, counted from 1.
    pub column: usize,
    /// Table, row and column of the estate as the file writes them, if it is about one of them.
    pub place: Option<(TableId, u16, String)>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with a plan file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Larger than [`LARGEST`].
    TooLarge,
    /// Nested deeper than [`DEEPEST`].
    TooDeep,
    /// Not JSON.
    NotJson,
    /// JSON, and the end is missing.
    CutShort,
    /// JSON, and no plan file.
    NotAPlan,
    /// A later version of Cutover wrote it; the version of the format.
    Newer(u64),
    /// The same key stands twice in one object.
    Twice(String),
    /// The same row number stands twice in one table.
    RowTwice,
    /// More rows than a table takes, or a row number that is too large.
    Rows,
    /// Something else was expected there, such as a list.
    Expected(Shape),
    /// The value is refused.
    Value(name::Fault),
}

/// What may stand somewhere in a plan file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object in braces.
    Object,
    /// A list in brackets.
    List,
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// `"typed"`, `"assumed"`, or a text such as `"file 1 line 12"`.
    Origin,
    /// The id of a step.
    Step,
}

impl Shape {
    /// What is expected, as it would be written.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Object => "{…}",
            Self::List => "[…]",
            Self::Text => "\"…\"",
            Self::Number => "0, 1, 2, …",
            Self::Flag => "true, false",
            Self::Origin => "\"assumed\", \"file 1 line 12\"",
            Self::Step => "\"move-crowd/Sales\"",
        }
    }
}

/// The case as a plan file. The same case gives the same text.
pub fn to_json(case: &Case) -> String {
    let mut out =
        format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"minor\": {MINOR},\n  \"estate\": {{");
    let tables: Vec<TableId> = TableId::ALL.into_iter().filter(|it| !case.estate.rows(*it).is_empty()).collect();
    for (at, table) in tables.iter().enumerate() {
        let _ = write!(out, "{}\n    \"{}\": [", comma(at), table.code());
        for (at, row) in case.estate.rows(*table).into_iter().enumerate() {
            out.push_str(comma(at));
            out.push('\n');
            write_row(&mut out, &case.estate, *table, row);
        }
        out.push_str("\n    ]");
    }
    // The deployment is always there, so a member before these is, too.
    beyond(&mut out, &case.estate, &Spot::Estate, ",\n    ");
    let files: Vec<String> = case.estate.files.iter().map(|it| json::quoted(it)).collect();
    let _ = write!(out, "\n  }},\n  \"files\": [{}],\n  \"progress\": {{", files.join(", "));
    for (at, (step, tick)) in case.progress.iter().enumerate() {
        let told = [("when", &tick.when), ("who", &tick.who), ("note", &tick.note)];
        let told = told
            .iter()
            .filter_map(|(key, it)| it.as_ref().map(|it| format!("\"{key}\": {}", json::quoted(it.as_str()))));
        let half = tick.half.then(|| "\"half\": true".to_owned());
        let carried = case.estate.beyond.at(&Spot::Step(step.clone())).iter().map(member);
        let told: Vec<String> = half.into_iter().chain(told).chain(carried).collect();
        let _ = write!(out, "{}\n    {}: {{{}}}", comma(at), json::quoted(step), told.join(", "));
    }
    out.push_str(if case.progress.is_empty() { "}" } else { "\n  }" });
    beyond(&mut out, &case.estate, &Spot::File, ",\n  ");
    out.push_str("\n}\n");
    out
}

/// Writes what is carried along, each after this.
fn beyond(out: &mut String, estate: &Estate, spot: &Spot, before: &str) {
    for it in estate.beyond.at(spot) {
        out.push_str(before);
        out.push_str(&member(it));
    }
}

fn member((key, value): &(String, String)) -> String {
    [&json::quoted(key), ": ", value].concat()
}

/// The case in a plan file.
///
/// # Errors
/// A [`FileFault`] that says where and what.
pub fn from_json(text: &str) -> Result<Case, FileFault> {
    read(text).map(|it| it.case)
}

/// A plan file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The case.
    pub case: Case,
    /// How many fields this version does not know; they are carried along and written back.
    pub unknown: usize,
    /// How many of them were too long to be carried along.
    pub lost: usize,
}

/// The case in a plan file, and how much of it this version does not know.
///
/// # Errors
/// A [`FileFault`] that says where and what.
pub fn read(text: &str) -> Result<Opened, FileFault> {
    let whole = |what| FileFault { line: 0, column: 0, place: None, what };
    if text.len() > LARGEST {
        return Err(whole(What::TooLarge));
    }
    if json::depth(text) > DEEPEST {
        return Err(whole(What::TooDeep));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let document = Part::of(text).map_err(|it| FileFault {
        line: it.line,
        column: it.column,
        place: None,
        what: if it.cut { What::CutShort } else { What::NotJson },
    })?;
    let mut reader = Reader { text, unknown: 0, lost: 0, place: None };
    let case = reader.case(document)?;
    Ok(Opened { case, unknown: reader.unknown, lost: reader.lost })
}

fn comma(at: usize) -> &'static str {
    if at == 0 { "" } else { "," }
}

/// Writes a row. A large estate has thousands, and all of them are written for each version that is saved, so nothing is
/// put together before it is written.
fn write_row(out: &mut String, estate: &Estate, table: TableId, row: u16) {
    const NEXT: &str = ",\n        ";
    let _ = write!(out, "      {{\n        \"id\": {row}");
    let mut origins = String::new();
    for column in table.columns() {
        let place = Place::new(table, row, column.id);
        let raw = estate.cell(place);
        if raw == Raw::NotTold {
            continue;
        }
        for it in [NEXT, "\"", column.id, "\": "] {
            out.push_str(it);
        }
        match raw {
            Raw::NotTold | Raw::Nothing => out.push_str("null"),
            Raw::One(text) => match column.kind {
                Kind::Flag => out.push_str(if text == "yes" { "true" } else { "false" }),
                Kind::Count(_) => out.push_str(&text),
                _ => out.push_str(&json::quoted(&text)),
            },
            Raw::Many(texts) => {
                out.push('[');
                for (at, text) in texts.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    out.push_str(&json::quoted(text));
                }
                out.push(']');
            }
            Raw::Row(row) => {
                let _ = write!(out, "{row}");
            }
        }
        let origin = estate.origin(place).unwrap_or_default();
        if origin == Origin::Typed {
            continue;
        }
        for it in [if origins.is_empty() { "" } else { ",\n          " }, "\"", column.id, "\": "] {
            origins.push_str(it);
        }
        if let Origin::File { file, line } = origin {
            // People count files from 1, as they count lines.
            let _ = write!(origins, "\"file {} line {line}\"", u32::from(file) + 1);
        } else {
            origins.push_str("\"assumed\"");
        }
    }
    if !origins.is_empty() {
        for it in [NEXT, "\"", ORIGINS, "\": {\n          ", &origins, "\n        }"] {
            out.push_str(it);
        }
    }
    beyond(out, estate, &Spot::Row(table, row), NEXT);
    out.push_str("\n      }");
}

/// The member of a row that says where its values came from. No column has this name.
const ORIGINS: &str = "origins";

struct Reader<'a> {
    text: &'a str,
    unknown: usize,
    lost: usize,
    place: Option<(TableId, u16, String)>,
}

type Members<'a> = Vec<(String, Part<'a>)>;

impl<'a> Reader<'a> {
    fn case(&mut self, document: Part<'a>) -> Result<Case, FileFault> {
        let members = document.object().ok_or_else(|| self.fault(document, What::NotAPlan))?;
        let find = |key: &str| members.iter().find(|(it, _)| it == key).map(|(_, part)| *part);
        if find("format").and_then(Part::string).as_deref() != Some(FORMAT) {
            return Err(self.fault(document, What::NotAPlan));
        }
        // The version comes before all else, because a later one may mean anything by the rest.
        let version = find("version").ok_or_else(|| self.fault(document, What::NotAPlan))?;
        let number = self.number(version)?;
        if number != VERSION {
            return Err(self.fault(version, if number > VERSION { What::Newer(number) } else { What::NotAPlan }));
        }
        self.no_key_twice(&members)?;
        let mut case = Case::default();
        for (key, part) in &members {
            match key.as_str() {
                "format" | "version" => (),
                "minor" => drop(self.number(*part)?),
                "estate" => self.estate(*part, &mut case.estate)?,
                "files" => case.estate.files = self.texts(*part)?,
                "progress" => case.progress = self.progress(*part, &mut case.estate)?,
                _ => self.carry(&mut case.estate, Spot::File, key, *part),
            }
        }
        Ok(case)
    }

    fn estate(&mut self, part: Part<'a>, estate: &mut Estate) -> Result<(), FileFault> {
        let mut rows: Vec<(TableId, u16, Members<'a>)> = Vec::new();
        for (key, part) in self.members(part)? {
            let Some(table) = TableId::ALL.into_iter().find(|it| it.code() == key) else {
                self.carry(estate, Spot::Estate, &key, part);
                continue;
            };
            let items = part.array().ok_or_else(|| self.fault(part, What::Expected(Shape::List)))?;
            if items.len() > 20_000 {
                return Err(self.fault(part, What::Rows));
            }
            let mut taken = BTreeSet::new();
            for (at, item) in items.into_iter().enumerate() {
                let members = self.members(item)?;
                let id = match members.iter().find(|(key, _)| key == "id") {
                    Some((_, id)) => self.number(*id)?,
                    None => at as u64,
                };
                let id =
                    u16::try_from(id).ok().filter(|it| *it < u16::MAX && (table != TableId::Deployment || *it == 0));
                let id = id.ok_or_else(|| self.fault(item, What::Rows))?;
                if !taken.insert(id) {
                    return Err(self.fault(item, What::RowTwice));
                }
                // Rows first, because cells refer to rows that may come later.
                estate.add_numbered(table, id);
                rows.push((table, id, members));
            }
        }
        for (table, id, members) in rows {
            self.row(table, id, &members, estate)?;
        }
        Ok(())
    }

    fn row(&mut self, table: TableId, id: u16, members: &Members<'a>, estate: &mut Estate) -> Result<(), FileFault> {
        let mut origins = BTreeMap::new();
        if let Some((_, part)) = members.iter().find(|(key, _)| key == ORIGINS) {
            for (key, part) in self.members(*part)? {
                origins.insert(key, self.origin(part)?);
            }
        }
        for (key, part) in members {
            let Some(column) = table.column(key) else {
                if key != "id" && key != ORIGINS {
                    self.carry(estate, Spot::Row(table, id), key, *part);
                }
                continue;
            };
            self.place = Some((table, id, key.clone()));
            let raw = self.value(*part, column)?;
            let origin = origins.get(key).copied().unwrap_or_default();
            estate
                .set(Place::new(table, id, column.id), &raw, origin)
                .map_err(|it| self.fault(*part, What::Value(it)))?;
        }
        self.place = None;
        Ok(())
    }

    /// Carries along what this version does not know.
    fn carry(&mut self, estate: &mut Estate, spot: Spot, key: &str, part: Part<'a>) {
        self.unknown += 1;
        self.lost += usize::from(!estate.beyond.carry(spot, key, part.text()));
    }

    fn value(&self, part: Part<'a>, column: &Column) -> Result<Raw, FileFault> {
        if part.is_null() {
            return if column.may_be_nothing {
                Ok(Raw::Nothing)
            } else {
                Err(self.fault(part, What::Value(name::Fault::Empty)))
            };
        }
        Ok(match column.kind {
            Kind::Flag => Raw::one(if self.flag(part)? { "yes" } else { "no" }),
            Kind::Count(_) => Raw::one(self.number(part)?.to_string()),
            Kind::Row(_) => {
                let row = u16::try_from(self.number(part)?);
                Raw::Row(row.map_err(|_| self.fault(part, What::Value(name::Fault::Row)))?)
            }
            Kind::Names | Kind::Words(_) => Raw::Many(self.texts(part)?),
            _ => Raw::One(self.string(part)?),
        })
    }

    fn origin(&self, part: Part<'a>) -> Result<Origin, FileFault> {
        let text = self.string(part)?;
        match text.as_str() {
            "assumed" => return Ok(Origin::Assumed),
            "typed" => return Ok(Origin::Typed),
            _ => (),
        }
        let read = || {
            let (file, line) = text.strip_prefix("file ")?.split_once(" line ")?;
            let file = file.parse::<u32>().ok()?.checked_sub(1)?;
            Some(Origin::File { file: u16::try_from(file).ok()?, line: line.parse().ok()? })
        };
        read().ok_or_else(|| self.fault(part, What::Expected(Shape::Origin)))
    }

    fn progress(&mut self, part: Part<'a>, estate: &mut Estate) -> Result<Progress, FileFault> {
        let mut progress = Progress::new();
        for (step, part) in self.members(part)? {
            if !v1::carries(&step) {
                return Err(self.fault(part, What::Expected(Shape::Step)));
            }
            let mut tick = Tick::default();
            for (key, part) in self.members(part)? {
                let field = match key.as_str() {
                    "half" => {
                        tick.half = self.flag(part)?;
                        continue;
                    }
                    "when" => &mut tick.when,
                    "who" => &mut tick.who,
                    "note" => &mut tick.note,
                    _ => {
                        self.carry(estate, Spot::Step(step.clone()), &key, part);
                        continue;
                    }
                };
                if !part.is_null() {
                    let note = Note::parse(&self.string(part)?);
                    *field = Some(note.map_err(|it| self.fault(part, What::Value(it)))?);
                }
            }
            progress.insert(step, tick);
        }
        Ok(progress)
    }

    fn flag(&self, part: Part<'a>) -> Result<bool, FileFault> {
        match part.text() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.fault(part, What::Expected(Shape::Flag))),
        }
    }

    fn members(&self, part: Part<'a>) -> Result<Members<'a>, FileFault> {
        let members = part.object().ok_or_else(|| self.fault(part, What::Expected(Shape::Object)))?;
        self.no_key_twice(&members)?;
        Ok(members)
    }

    fn no_key_twice(&self, members: &Members<'a>) -> Result<(), FileFault> {
        let mut seen = BTreeSet::new();
        match members.iter().find(|(key, _)| !seen.insert(key)) {
            Some((key, part)) => Err(self.fault(*part, What::Twice(key.clone()))),
            None => Ok(()),
        }
    }

    fn texts(&self, part: Part<'a>) -> Result<Vec<String>, FileFault> {
        let items = part.array().ok_or_else(|| self.fault(part, What::Expected(Shape::List)))?;
        items.into_iter().map(|it| self.string(it)).collect()
    }

    fn string(&self, part: Part<'a>) -> Result<String, FileFault> {
        part.string().ok_or_else(|| self.fault(part, What::Expected(Shape::Text)))
    }

    fn number(&self, part: Part<'a>) -> Result<u64, FileFault> {
        part.text().parse().map_err(|_| self.fault(part, What::Expected(Shape::Number)))
    }

    fn fault(&self, part: Part<'a>, what: What) -> FileFault {
        let (line, column) = json::line_and_column(self.text, part.at());
        FileFault { line, column, place: self.place.clone(), what }
    }
}

#[cfg(test)]
mod tests;
