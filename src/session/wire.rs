//! The open plan as a file and as a link, and what can be wrong with them.

use crate::case::Case;
use crate::estate::cell::Raw;
use crate::estate::said::Origin;
use crate::estate::{Place, TableId};

/// Why a link or a file cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Damage {
    /// A link.
    Link,
    /// A file, with its name.
    File(String),
}

/// The plan file of a case.
pub fn to_file(case: &Case) -> String {
    let mut out = String::new();
    for table in TableId::ALL {
        for row in case.estate.rows(table) {
            out.push_str(&format!("{}\t{row}\n", table.code()));
        }
    }
    for table in TableId::ALL {
        for row in case.estate.rows(table) {
            for column in table.columns() {
                let text = match case.estate.cell(Place::new(table, row, column.id)) {
                    Raw::NotTold => continue,
                    Raw::Nothing => "-".to_owned(),
                    Raw::One(it) => format!("={it}"),
                    Raw::Many(it) => format!(";{}", it.join(";")),
                    Raw::Row(it) => format!("#{it}"),
                };
                out.push_str(&format!("{}\t{row}\t{}\t{text}\n", table.code(), column.id));
            }
        }
    }
    for step in case.progress.keys() {
        out.push_str(&format!("done\t{step}\n"));
    }
    out
}

/// The case of a plan file.
///
/// # Errors
/// [`Damage`].
pub fn from_file(name: &str, text: &str) -> Result<Case, Damage> {
    let mut case = Case::default();
    for line in text.lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let damage = || Damage::File(name.to_owned());
        if let ["done", step] = parts.as_slice() {
            case.progress.insert((*step).to_owned(), crate::case::Tick::default());
            continue;
        }
        let table = TableId::ALL.into_iter().find(|it| it.code() == parts[0]).ok_or_else(damage)?;
        let row = parts.get(1).and_then(|it| it.parse().ok()).ok_or_else(damage)?;
        let [_, _, column, value] = parts.as_slice() else {
            case.estate.add_numbered(table, row);
            continue;
        };
        let raw = match value.split_at_checked(1) {
            Some(("=", it)) => Raw::one(it),
            Some((";", it)) => Raw::Many(it.split(';').map(str::to_owned).collect()),
            Some(("#", it)) => Raw::Row(it.parse().map_err(|_| damage())?),
            _ => Raw::Nothing,
        };
        let column = table.column(column).ok_or_else(damage)?;
        case.estate.set(Place::new(table, row, column.id), &raw, Origin::Typed).map_err(|_| damage())?;
    }
    Ok(case)
}

/// The fragment of a link to a case, without `#`.
pub fn to_fragment(case: &Case) -> String {
    data_encoding::BASE64URL_NOPAD.encode(to_file(case).as_bytes())
}

/// The case of a link, or of a fragment.
///
/// # Errors
/// [`Damage`].
pub fn from_link(link: &str) -> Result<Case, Damage> {
    let fragment = link.rsplit('#').next().unwrap_or(link).trim();
    let bytes = data_encoding::BASE64URL_NOPAD.decode(fragment.as_bytes()).map_err(|_| Damage::Link)?;
    let text = String::from_utf8(bytes).map_err(|_| Damage::Link)?;
    if text.is_empty() {
        return Err(Damage::Link);
    }
    from_file("", &text).map_err(|_| Damage::Link)
}

/// A short word that is the same for the same case, and different for another.
pub fn fingerprint(case: &Case) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in to_file(case).bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
