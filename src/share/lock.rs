//! A link under a passphrase: what lies around the letters. The arithmetic is the browser's (AES-256-GCM, and PBKDF2 with
//! SHA-256 for the key), behind a port.
//!
//! The coat of every link goes around it, so damage on the way shows in the checksum, and when that holds and the tag
//! does not, it was the wrong passphrase.

use crate::case::Case;
use crate::share::{LinkFault, case_of, plain, seal};

/// The version of a link under a passphrase; what is inside has its own.
pub(super) const VERSION: u8 = 33;

/// How often the passphrase is stirred for a new link: what OWASP's Password Storage Cheat Sheet asks of PBKDF2 with
/// SHA-256 (read on 21 November 2026).
pub const ITERATIONS: u32 = 600_000;

/// What a link may ask of the browser that opens it.
const MOST_ITERATIONS: u32 = 10 * ITERATIONS;

const HEAD: usize = 4 + SALT + IV;
const SALT: usize = 16;
const IV: usize = 12;
/// The tag that stands behind the encrypted bytes.
const TAG: usize = 16;

/// What a link under a passphrase consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// How often the passphrase is stirred.
    pub iterations: u32,
    /// What is stirred into it, new for each link.
    pub salt: [u8; SALT],
    /// Where the cipher begins, new for each link.
    pub iv: [u8; IV],
    /// The encrypted bytes, and the tag behind them.
    pub locked: Vec<u8>,
}

impl Envelope {
    /// The part of a link behind the `#`; `None` when it would be longer than any link.
    pub fn payload(&self) -> Option<String> {
        let head = [&self.iterations.to_be_bytes(), &self.salt[..], &self.iv].concat();
        Some(seal::close(VERSION, &[&head[..], &self.locked].concat())).filter(|it| it.len() <= seal::LONGEST)
    }

    pub(super) fn read(bytes: &[u8]) -> Result<Self, LinkFault> {
        let damaged = || LinkFault::Damaged("AES-GCM".to_owned());
        let (head, locked) = bytes.split_at_checked(HEAD).ok_or_else(damaged)?;
        let (iterations, rest) = head.split_first_chunk::<4>().ok_or_else(damaged)?;
        let (salt, iv) = rest.split_first_chunk::<SALT>().ok_or_else(damaged)?;
        let iterations = u32::from_be_bytes(*iterations);
        // Fewer would be a link that promises more than it keeps, and more would keep the browser busy for minutes.
        if !(ITERATIONS..=MOST_ITERATIONS).contains(&iterations) || locked.len() < TAG {
            return Err(damaged());
        }
        let iv = iv.try_into().map_err(|_| damaged())?;
        Ok(Self { iterations, salt: *salt, iv, locked: locked.to_vec() })
    }
}

/// What is put under the passphrase; `None` when the case is too large for a link.
pub fn clear(case: &Case) -> Option<Vec<u8>> {
    let (version, bytes) = plain(case)?;
    Some([&[version], &bytes[..]].concat())
}

/// The case in what the passphrase gave back.
///
/// # Errors
/// [`LinkFault::Newer`], and [`LinkFault::Damaged`] when somebody locked something else.
pub fn opened(clear: &[u8]) -> Result<Case, LinkFault> {
    let (version, bytes) = clear.split_first().ok_or_else(|| LinkFault::Damaged("AES-GCM".to_owned()))?;
    case_of(*version, bytes)
}

#[cfg(test)]
mod tests {
    use aes_gcm::aead::Aead;
    use aes_gcm::{Aes256Gcm, KeyInit};
    use data_encoding::HEXLOWER;

    use super::*;
    use crate::paths::examples;
    use crate::share::{Content, open};

    /// What the browser does, by another hand.
    fn cipher(passphrase: &str, envelope: &Envelope) -> Aes256Gcm {
        let mut key = [0; 32];
        pbkdf2::pbkdf2_hmac::<sha2::Sha256>(passphrase.as_bytes(), &envelope.salt, envelope.iterations, &mut key);
        Aes256Gcm::new(&key.into())
    }

    fn locked(case: &Case, passphrase: &str) -> Envelope {
        let mut it =
            Envelope { iterations: ITERATIONS, salt: *b"sixteen of salt.", iv: *b"twelve of iv", locked: Vec::new() };
        it.locked = cipher(passphrase, &it).encrypt(&it.iv.into(), &clear(case).unwrap()[..]).unwrap();
        it
    }

    #[test]
    fn the_passphrase_gives_back_the_case_and_another_does_not() {
        let case = examples::ALL[0].case();
        let payload = locked(&case, "four words of a poem").payload().unwrap();
        let Ok(Content::Locked(envelope)) = open(&payload) else { panic!("it is locked") };
        let with = |passphrase: &str| cipher(passphrase, &envelope).decrypt(&envelope.iv.into(), &envelope.locked[..]);
        assert_eq!(opened(&with("four words of a poem").unwrap()), Ok(crate::share::carried(&case)));
        assert!(with("four words of a poet").is_err());
    }

    /// The key is that of RFC 7914, section 11, whose second vector is PBKDF2 with SHA-256; so the hand that checks is
    /// right itself.
    #[test]
    fn the_other_hand_derives_what_the_standard_derives() {
        let mut key = [0; 64];
        pbkdf2::pbkdf2_hmac::<sha2::Sha256>(b"Password", b"NaCl", 80_000, &mut key);
        assert_eq!(
            HEXLOWER.encode(&key),
            "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56\
             a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d"
        );
    }

    #[test]
    fn what_no_program_of_ours_made_is_refused() {
        let good = locked(&Case::default(), "x");
        for iterations in [0, ITERATIONS - 1, MOST_ITERATIONS + 1, u32::MAX] {
            let payload = Envelope { iterations, ..good.clone() }.payload().unwrap();
            assert!(matches!(open(&payload), Err(LinkFault::Damaged(_))), "{iterations}");
        }
        for length in 0..HEAD + TAG {
            assert!(matches!(open(&seal::close(VERSION, &vec![9; length])), Err(LinkFault::Damaged(_))), "{length}");
        }
    }

    #[test]
    fn every_change_of_one_letter_is_damage_and_not_a_wrong_passphrase() {
        let payload = locked(&Case::default(), "x").payload().unwrap();
        for at in 0..payload.len() {
            for letter in *b"AZaz09-_" {
                let mut changed = payload.clone().into_bytes();
                if changed[at] != letter {
                    changed[at] = letter;
                    assert!(open(std::str::from_utf8(&changed).unwrap()).is_err(), "{at}");
                }
            }
        }
    }
}
