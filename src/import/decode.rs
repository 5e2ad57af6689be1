//! Bytes into text: UTF-8 and UTF-16 with or without a byte order mark, else a code page of western Windows.
//!
//! Windows PowerShell writes UTF-16 by default when output is redirected, and `Export-Csv` writes ASCII or the code page.
//! What a console program such as `nslookup` writes into a file is in the console's page, 850 or 437. Which page it was
//! stands nowhere; the one in which most of the odd bytes are letters inside of words is taken, and that is said.

use std::borrow::Cow;

use oem_cp::code_table::{DECODING_TABLE_CP437, DECODING_TABLE_CP850};

/// What the bytes were read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8 or UTF-16.
    Unicode,
    /// The page of this name, because the bytes are no Unicode: a guess.
    Guessed(&'static str),
}

/// The sign for a byte.
type Page = fn(u8) -> char;

/// The code pages among which one is guessed, the more frequent first.
const PAGES: [(&str, Page); 3] = [
    ("Windows-1252", windows_1252),
    ("CP850", |byte| upper_half(&DECODING_TABLE_CP850, byte)),
    ("CP437", |byte| upper_half(&DECODING_TABLE_CP437, byte)),
];

/// How many bytes are looked at for a guess.
const SAMPLE: usize = 200_000;

/// The text of a file. One that is UTF-8 already stays where it is: a large file needs no second place.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Some(rest) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return utf8_or_guess(rest);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return (utf16(rest, u16::from_le_bytes).into(), Encoding::Unicode);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return (utf16(rest, u16::from_be_bytes).into(), Encoding::Unicode);
    }
    // Without a mark, the zero bytes of Latin letters give UTF-16 away, and their side the order.
    let sample = &bytes[..bytes.len().min(512)];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|it| **it == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > sample.len() && even == 0 {
        return (utf16(bytes, u16::from_le_bytes).into(), Encoding::Unicode);
    }
    if even * 4 > sample.len() && odd == 0 {
        return (utf16(bytes, u16::from_be_bytes).into(), Encoding::Unicode);
    }
    utf8_or_guess(bytes)
}

fn utf8_or_guess(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (text.into(), Encoding::Unicode);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    // The first of those that fit equally well.
    let best = PAGES.iter().rev().max_by_key(|(_, page)| fits(sample, *page));
    let (name, page) = best.copied().unwrap_or(PAGES[0]);
    (bytes.iter().map(|it| page(*it)).collect::<String>().into(), Encoding::Guessed(name))
}

/// How many of the bytes outside of ASCII are letters where letters stand, less those that are not.
fn fits(bytes: &[u8], page: Page) -> i64 {
    let is_small = |it: char| it.is_lowercase();
    let mut sum = 0;
    for (at, byte) in bytes.iter().enumerate().filter(|(_, it)| !it.is_ascii()) {
        let before = at.checked_sub(1).map_or(' ', |it| page(bytes[it]));
        let after = bytes.get(at + 1).map_or(' ', |it| page(*it));
        let it = page(*byte);
        let is_letter = it.is_alphabetic() && ('\u{c0}'..='\u{17f}').contains(&it);
        sum += match it {
            '\u{80}'..='\u{9f}' => -1,
            // Between two small letters there is no capital one, and no sign but an apostrophe.
            _ if is_letter && it.is_uppercase() && is_small(before) => -1,
            _ if is_letter => 1,
            '’' | '–' | '—' | '…' | '€' => 0,
            _ if before.is_alphanumeric() && after.is_alphanumeric() => -1,
            _ => 0,
        };
    }
    sum
}

fn upper_half(table: &[char; 128], byte: u8) -> char {
    byte.checked_sub(0x80).map_or(char::from(byte), |it| table[usize::from(it)])
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks(2).map(|it| unit([it[0], it.get(1).copied().unwrap_or(0)]));
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\"Domain\",\"Büro\"\r\n";

    fn units(to: fn(u16) -> [u8; 2]) -> Vec<u8> {
        TEXT.encode_utf16().flat_map(to).collect()
    }

    #[test]
    fn every_unicode_form_gives_the_same_text() {
        let little = units(u16::to_le_bytes);
        let big = units(u16::to_be_bytes);
        for bytes in [
            TEXT.as_bytes().to_vec(),
            [&[0xef, 0xbb, 0xbf], TEXT.as_bytes()].concat(),
            [&[0xff, 0xfe], little.as_slice()].concat(),
            [&[0xfe, 0xff], big.as_slice()].concat(),
            little,
            big,
        ] {
            assert_eq!(decode(&bytes), (TEXT.into(), Encoding::Unicode));
        }
    }

    #[test]
    fn what_is_no_unicode_is_guessed() {
        assert_eq!(decode(b"B\xfcro \x80"), ("Büro €".into(), Encoding::Guessed("Windows-1252")));
    }

    #[test]
    fn the_page_in_which_words_are_words_is_taken() {
        let encoded = |text: &str, page: Page| -> Vec<u8> {
            let byte = |it: char| (0..=255).find(|byte| page(*byte) == it).unwrap();
            text.chars().map(byte).collect()
        };
        for text in [
            "Localização São Paulo: não",
            "Dirección del señor Muñoz",
            "Größe und Büro in Zürich",
            "Città, perché, è già lì",
        ] {
            for (name, page) in &PAGES[..2] {
                assert_eq!(decode(&encoded(text, *page)), (text.into(), Encoding::Guessed(name)));
            }
        }
        // What both console pages share is the same in either.
        let bytes = encoded("Dirección del señor Muñoz", PAGES[2].1);
        let (text, _) = decode(&bytes);
        assert_eq!(text, "Dirección del señor Muñoz");
    }

    #[test]
    fn half_a_unit_at_the_end_does_no_harm() {
        assert_eq!(decode(&[0xff, 0xfe, b'a', 0, 0x42]).0, "aB");
        assert_eq!(decode(&[0xff, 0xfe, 0x00, 0xd8]).0, "\u{fffd}");
        assert_eq!(decode(&[]).0, "");
    }
}
