//! The coat of every wire form: version, length, checksum, alphabet.
//!
//! The first letter is the version and the second the length, so that a link that was cut short says so. Then come the
//! bytes and a checksum over all of it, in the letters of base64url without padding. Whatever version comes later, this
//! coat stays.

use data_encoding::BASE64URL_NOPAD;

use crate::share::LinkFault;

/// The longest payload that is read, in letters.
pub const LONGEST: usize = 32_768;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(super) fn close(version: u8, bytes: &[u8]) -> String {
    let letters = BASE64URL_NOPAD.encode_len(bytes.len() + 4);
    let head = [letter(usize::from(version)), letter(letters)];
    let sum = checksum(head.into_iter().chain(bytes.iter().copied()));
    let body = BASE64URL_NOPAD.encode(&[bytes, &sum.to_be_bytes()].concat());
    head.into_iter().map(char::from).chain(body.chars()).collect()
}

/// Version and bytes.
pub(super) fn open(payload: &str) -> Result<(u8, Vec<u8>), LinkFault> {
    if payload.len() > LONGEST {
        return Err(LinkFault::TooLong);
    }
    let is_ours = payload.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    let (Some((head, body)), true) = (payload.as_bytes().split_at_checked(2), is_ours) else {
        return Err(LinkFault::NotALink);
    };
    let version = LETTERS.iter().position(|it| *it == head[0]).and_then(|it| u8::try_from(it).ok());
    let version = version.ok_or(LinkFault::NotALink)?;
    if letter(body.len()) != head[1] {
        return Err(LinkFault::CutShort);
    }
    let bytes = BASE64URL_NOPAD.decode(body).map_err(|_| LinkFault::Altered)?;
    let (bytes, sum) = bytes.split_last_chunk::<4>().ok_or(LinkFault::CutShort)?;
    if checksum(head.iter().chain(bytes).copied()).to_be_bytes() != *sum {
        return Err(LinkFault::Altered);
    }
    Ok((version, bytes.to_vec()))
}

fn letter(number: usize) -> u8 {
    LETTERS[number % 64]
}

/// CRC-32 as in ISO 3309: it sees every change within 32 bits, so every change of one letter.
fn checksum(bytes: impl Iterator<Item = u8>) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(byte);
        sum = sum >> 4 ^ SUMS[(sum & 15) as usize];
        sum = sum >> 4 ^ SUMS[(sum & 15) as usize];
    }
    !sum
}

/// What four bits do to the checksum.
const SUMS: [u32; 16] = {
    let mut sums = [0; 16];
    let mut at: u32 = 0;
    while at < 16 {
        let mut sum = at;
        let mut bit = 0;
        while bit < 4 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
            bit += 1;
        }
        sums[at as usize] = sum;
        at += 1;
    }
    sums
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_standard() {
        assert_eq!(checksum(b"123456789".iter().copied()), 0xcbf4_3926);
    }

    #[test]
    fn what_is_cut_says_so() {
        let whole = close(1, b"some bytes, enough to be cut at many places");
        for at in 2..whole.len() {
            assert_eq!(open(&whole[..at]), Err(LinkFault::CutShort));
        }
        assert_eq!(open("A"), Err(LinkFault::NotALink));
    }
}
