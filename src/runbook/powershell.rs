//! Quoting of values that go into commands: the only way into a command.

use crate::text::{Piece, Value, Values, pieces};

/// A command that cannot be written, because a hole has no value that belongs into a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(pub String);

/// Fills the holes of a command. A name becomes a literal in single quotes, a list of names a list of literals.
///
/// # Errors
/// [`Missing`], when a hole has no value or one that is meant for sentences only.
pub fn command(template: &str, values: &Values) -> Result<String, Missing> {
    let mut out = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Plain(text) => out.push_str(text),
            Piece::Hole(hole) => out.push_str(&argument(values.get(hole)).ok_or_else(|| Missing(hole.to_owned()))?),
        }
    }
    Ok(out)
}

fn argument(value: Option<&Value>) -> Option<String> {
    Some(match value? {
        Value::Name(name) if is_nameless(name) => return None,
        Value::Names(names) if names.iter().any(|it| is_nameless(it)) => return None,
        Value::Name(name) => literal(name),
        Value::Names(names) if names.is_empty() => "@()".to_owned(),
        Value::Names(names) => names.iter().map(|it| literal(it)).collect::<Vec<_>>().join(","),
        Value::Count(n) => n.to_string(),
        Value::Flag(true) => "$true".to_owned(),
        Value::Flag(false) => "$false".to_owned(),
        Value::Code(code) => (*code).to_owned(),
        Value::Word(_) => return None,
    })
}

/// Whether this is what stands for a row whose name nobody told, such as `#3`. Sentences show it as the gap that it is;
/// a command would take it for a name.
fn is_nameless(name: &str) -> bool {
    name.strip_prefix('#').is_some_and(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit()))
}

/// A name as a PowerShell literal.
///
/// Inside single quotes nothing is special but the quote itself, and PowerShell takes the four typographic single
/// quotes for the plain one; each is written twice, which stands for itself once.
pub fn literal(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 2);
    out.push('\'');
    for it in name.chars() {
        if is_quote(it) {
            out.push(it);
        }
        out.push(it);
    }
    out.push('\'');
    out
}

/// The characters that PowerShell takes for a single quote.
pub fn is_quote(it: char) -> bool {
    matches!(it, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What PowerShell reads from a text that begins with a literal: the value, and what is left behind it.
    fn read_literal(text: &str) -> Option<(String, String)> {
        let mut chars = text.chars().peekable();
        if !is_quote(chars.next()?) {
            return None;
        }
        let mut value = String::new();
        loop {
            let it = chars.next()?;
            if is_quote(it) {
                if chars.peek().copied().is_some_and(is_quote) {
                    chars.next();
                    value.push(it);
                    continue;
                }
                return Some((value, chars.collect()));
            }
            value.push(it);
        }
    }

    #[test]
    fn a_quote_of_any_kind_does_not_end_the_literal() {
        assert_eq!(literal("O'Brien \u{2019}x"), "'O''Brien \u{2019}\u{2019}x'");
    }

    #[test]
    fn a_list_becomes_a_list_of_literals() {
        let values =
            Values::new().with("names", vec!["a".to_owned(), "b'c".to_owned()]).with("ok", true).with("n", 5_u32);
        let made = command("Do-It -Names {names} -Ok {ok} -N {n} | ForEach-Object { $_.X }", &values);
        assert_eq!(made.unwrap(), "Do-It -Names 'a','b''c' -Ok $true -N 5 | ForEach-Object { $_.X }");
    }

    #[test]
    fn a_row_without_a_name_is_no_name() {
        let of = |name: &str| command("Do-It {a}", &Values::new().with("a", name));
        let list = command("Do-It {a}", &Values::new().with("a", vec!["x".to_owned(), "#12".to_owned()]));
        assert_eq!((of("#3"), list), (Err(Missing("a".to_owned())), Err(Missing("a".to_owned()))));
        assert_eq!(of("#3b"), Ok("Do-It '#3b'".to_owned()));
    }

    #[test]
    fn a_hole_without_a_value_is_refused() {
        assert_eq!(command("Do-It {who}", &Values::new()), Err(Missing("who".to_owned())));
    }

    proptest! {
        #[test]
        fn a_quoted_value_comes_back_and_never_starts_a_second_command(value in "\\PC{0,40}") {
            let text = format!("{}; next", literal(&value));
            prop_assert_eq!(read_literal(&text), Some((value, "; next".to_owned())));
        }
    }
}
