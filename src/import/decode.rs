//! Bytes into text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252.
//!
//! Windows PowerShell writes UTF-16 by default when output is redirected, and `Export-Csv` writes ASCII or the code page.

/// What the bytes were read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8 or UTF-16.
    Unicode,
    /// Windows-1252, because the bytes are no Unicode: a guess.
    Guessed,
}

/// The text of a file.
pub(super) fn decode(bytes: &[u8]) -> (String, Encoding) {
    if let Some(rest) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return utf8_or_guess(rest);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return (utf16(rest, u16::from_le_bytes), Encoding::Unicode);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return (utf16(rest, u16::from_be_bytes), Encoding::Unicode);
    }
    // Without a mark, the zero bytes of Latin letters give UTF-16 away, and their side the order.
    let sample = &bytes[..bytes.len().min(512)];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|it| **it == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > sample.len() && even == 0 {
        return (utf16(bytes, u16::from_le_bytes), Encoding::Unicode);
    }
    if even * 4 > sample.len() && odd == 0 {
        return (utf16(bytes, u16::from_be_bytes), Encoding::Unicode);
    }
    utf8_or_guess(bytes)
}

fn utf8_or_guess(bytes: &[u8]) -> (String, Encoding) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), Encoding::Unicode),
        Err(_) => (bytes.iter().map(|it| windows_1252(*it)).collect(), Encoding::Guessed),
    }
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
            assert_eq!(decode(&bytes), (TEXT.to_owned(), Encoding::Unicode));
        }
    }

    #[test]
    fn what_is_no_unicode_is_guessed() {
        assert_eq!(decode(b"B\xfcro \x80"), ("Büro €".to_owned(), Encoding::Guessed));
    }

    #[test]
    fn half_a_unit_at_the_end_does_no_harm() {
        assert_eq!(decode(&[0xff, 0xfe, b'a', 0, 0x42]).0, "aB");
        assert_eq!(decode(&[0xff, 0xfe, 0x00, 0xd8]).0, "\u{fffd}");
        assert_eq!(decode(&[]).0, "");
    }
}
