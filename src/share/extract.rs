//! Finds our link in what mail, chat and people make of it.

use std::borrow::Cow;

use crate::share::{LONGEST, LinkFault, seal};

/// The longest text in which a link is looked for.
const LONGEST_TEXT: usize = 8 * LONGEST;

/// The part behind the `#` in a text: the whole address or only that part, wrapped over lines, quoted in a reply, in
/// brackets, with a full stop behind it, percent-encoded, or inside the address of a mail filter.
///
/// # Errors
/// [`LinkFault::NotALink`] and [`LinkFault::TooLong`]; and what is wrong with the best candidate if none is whole.
pub fn extract(text: &str) -> Result<String, LinkFault> {
    if text.len() > LONGEST_TEXT {
        return Err(LinkFault::TooLong);
    }
    let mut fault = LinkFault::NotALink;
    let mut tried = 0;
    for form in forms(text) {
        for start in starts(&form) {
            for candidate in candidates(start) {
                match seal::open(&candidate) {
                    Ok(_) => return Ok(candidate),
                    // The first candidate is the plainest reading of the text, so its fault says most.
                    Err(it) if fault == LinkFault::NotALink => fault = it,
                    Err(_) => (),
                }
                tried += 1;
                if tried > MOST_TRIES {
                    return Err(fault);
                }
            }
        }
    }
    Err(fault)
}

const MOST_TRIES: usize = 2_000;

/// The text as it is, without what programs put between letters, with its lines joined, and each of these with each
/// layer of encoding taken off.
fn forms(text: &str) -> Vec<Cow<'_, str>> {
    let mut forms = vec![Cow::Borrowed(text)];
    let mut add = |form: String| {
        if !forms.iter().any(|it| **it == *form) {
            forms.push(Cow::Owned(form));
        }
    };
    let clean = cleaned(text);
    // Quoted-printable mail writes `=` at the end of a wrapped line, and `=23` for `#`.
    let soft = clean.replace("=\r\n", "").replace("=\n", "");
    let lines: String = clean.lines().map(|it| it.trim_start_matches(['>', ' ']).trim_end()).collect();
    for form in [unescaped(&soft, b'='), soft, clean, lines] {
        let mut plain = form;
        for _ in 0..5 {
            // Proofpoint writes `-23` for `#`, `_` for `/`, and in its newer form `*`.
            if let Some((_, inner)) = plain.split_once("/v2/url?u=") {
                add(unescaped(inner.split('&').next().unwrap_or(inner), b'-'));
            }
            if let Some((_, inner)) = plain.split_once("/v3/__") {
                add(inner.split("__;").next().unwrap_or(inner).replacen('*', "#", 1));
            }
            let next = unescaped(&plain, b'%');
            let done = next == plain;
            add(plain);
            if done {
                break;
            }
            plain = next;
        }
    }
    forms
}

/// The text without signs that nobody sees, with plain hyphens, and without what HTML, JSON and Markdown do to a `#`, a
/// `-` and a `_`.
fn cleaned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(it) = rest.chars().next() {
        let number_sign = ["&#35;", "&#x23;", "&num;", "\\u0023", "\\#"].iter().find(|it| rest.starts_with(**it));
        if let Some(sign) = number_sign {
            out.push('#');
            rest = &rest[sign.len()..];
            continue;
        }
        rest = &rest[it.len_utf8()..];
        match it {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => (),
            '\\' if rest.starts_with(['_', '-']) => (),
            '\u{2010}'..='\u{2014}' | '\u{2212}' => out.push('-'),
            _ => out.push(it),
        }
    }
    out
}

/// What follows each `#`, the last one first; and the text itself, for a person who copied only that part.
fn starts(form: &str) -> impl Iterator<Item = &str> {
    let behind = form.rmatch_indices('#').map(|(at, _)| &form[at + 1..]).take(16);
    let bare = form.len() > 8 && form.chars().all(|it| is_letter(it) || it.is_whitespace());
    behind.chain(bare.then_some(form))
}

/// The letters of ours at the start of a text, with ever more of what stands behind blanks, then with less at the end.
fn candidates(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut so_far = String::new();
    let text = text.trim_start_matches(|it: char| !is_letter(it));
    for word in text.split_whitespace() {
        // A quoted reply begins its lines with `>`.
        let word = if so_far.is_empty() { word } else { word.trim_start_matches('>') };
        let letters: String = word.chars().take_while(|it| is_letter(*it)).collect();
        if letters.is_empty() && !word.is_empty() {
            break;
        }
        so_far.push_str(&letters);
        if so_far.len() > LONGEST + 8 {
            break;
        }
        found.push(so_far.clone());
        if letters.len() < word.len() {
            break;
        }
        if found.len() > 600 {
            break;
        }
    }
    // Marks of emphasis are letters of ours, too.
    for less in 1..=3 {
        let trimmed: Vec<String> =
            found.iter().take(1).chain(found.last()).filter_map(|it| stripped(it, less)).collect();
        found.extend(trimmed);
    }
    found
}

fn stripped(text: &str, less: usize) -> Option<String> {
    let (front, end) = text.split_at_checked(text.len().checked_sub(less)?)?;
    end.chars().all(|it| it == '_' || it == '-').then(|| front.to_owned())
}

fn is_letter(it: char) -> bool {
    it.is_ascii_alphanumeric() || it == '-' || it == '_'
}

/// The text with every `%23` and the like turned into its character. What is no such code stays.
fn unescaped(text: &str, mark: u8) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).and_then(|it| std::str::from_utf8(it).ok());
        match code.and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) if bytes[at] == mark && bytes[at + 1].is_ascii_hexdigit() => {
                out.push(byte);
                at += 3;
            }
            _ => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload() -> String {
        seal::close(1, b"any bytes will do here, as long as there are some of them -_-")
    }

    #[test]
    fn what_the_world_does_to_links_is_forgiven() {
        let it = payload();
        let (front, back) = it.split_at(40);
        for text in [
            it.clone(),
            format!("#{it}"),
            format!("https://cutover.example/app/#{it}"),
            format!("See https://cutover.example/#{it}."),
            format!("(https://cutover.example/#{it})"),
            format!("<https://cutover.example/#{it}>"),
            format!("\"https://cutover.example/#{it}\", he said"),
            format!("[the #1 plan](https://cutover.example/#{it})"),
            format!("_https://cutover.example/#{it}_"),
            format!("https://cutover.example/%23{it}"),
            format!("https://cutover.example/%2523{it}"),
            format!("https://cutover.example/#{front}\r\n{back}"),
            format!("> https://cutover.example/#{front}\n> {back}\n> and more"),
            format!("https://cutover.example/#{front}=\r\n{back}\r\nand more"),
            format!("https://cutover.example/#{it} and then some words"),
            format!("https://filter.example/?url=https%3A%2F%2Fcutover.example%2F%23{it}&data=05%7C02&reserved=0"),
            format!("https://filter.example/?url=https%253A%252F%252Fcutover.example%252F%2523{it}%26x=1"),
            format!("https://filter.example/v3/__https://cutover.example/*{it}__;Iw!!abc!def$"),
            format!(
                "https://filter.example/v2/url?u=https-3A__cutover.example_-23{}&d=abc",
                it.replace('-', "-2D").replace('_', "-5F")
            ),
        ] {
            assert_eq!(extract(&text).as_ref(), Ok(&it), "{text}");
        }
    }

    #[test]
    fn a_cut_link_is_not_taken_for_a_whole_one() {
        let it = payload();
        assert_eq!(extract(&format!("https://cutover.example/#{}", &it[..50])), Err(LinkFault::CutShort));
    }

    #[test]
    fn a_text_without_a_link_says_so() {
        assert_eq!(extract(""), Err(LinkFault::NotALink));
        assert_eq!(extract("https://cutover.example/"), Err(LinkFault::NotALink));
        assert_eq!(extract(&"#".repeat(LONGEST_TEXT + 1)), Err(LinkFault::TooLong));
    }

    #[test]
    fn odd_texts_do_no_harm() {
        for text in ["%", "%2", "#%", "%23%23%2", "#é", "ü#ü%C3", "=\n=", "/v2/url?u=-", "/v3/__*", "# # # #"] {
            assert!(extract(text).is_err(), "{text}");
        }
        let _ = extract(&"# a ".repeat(20_000));
    }
}
