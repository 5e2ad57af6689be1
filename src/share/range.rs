//! A range coder: yes-or-no answers in, bytes out, each answer at the price of its surprise.
//!
//! An estate is mostly answers that were to be expected. Deflate pays at least a bit for each of them and gains nothing
//! on a hundred bytes; this pays a fraction of a bit. It is the coder of LZMA, on integers alone, so every machine
//! writes the same bytes.

/// Below this the range is widened by a byte.
const LEAST: u32 = 1 << 24;
/// How many zeros at the end the reader takes for granted.
const GRANTED: usize = 4;

/// Writes answers.
#[derive(Debug)]
pub(super) struct Writer {
    low: u64,
    range: u32,
    last: Option<u8>,
    /// Bytes of 255 after `last` that a carry would turn into 0.
    waiting: usize,
    out: Vec<u8>,
}

impl Writer {
    pub(super) fn new() -> Self {
        Self { low: 0, range: u32::MAX, last: None, waiting: 0, out: Vec::new() }
    }

    /// Writes an answer; `yes` is the chance of *yes* in 65,536ths, never 0.
    pub(super) fn bit(&mut self, yes: u16, bit: bool) {
        let bound = (self.range >> 16) * u32::from(yes);
        if bit {
            self.range = bound;
        } else {
            self.low += u64::from(bound);
            self.range -= bound;
        }
        while self.range < LEAST {
            self.range <<= 8;
            self.shift();
        }
    }

    /// How many bytes were written so far, but for a few.
    pub(super) fn len(&self) -> usize {
        self.out.len()
    }

    /// The bytes. Up to [`GRANTED`] zeros at the end are left away, because the reader takes them for granted.
    pub(super) fn finish(mut self) -> Vec<u8> {
        // Of all numbers in the range, the one with most zeros at its end.
        for zeros in (0..=32).rev() {
            let mask = (1_u64 << zeros) - 1;
            let number = (self.low + mask) & !mask;
            if number < self.low + u64::from(self.range) {
                self.low = number;
                break;
            }
        }
        for _ in 0..5 {
            self.shift();
        }
        for _ in 0..GRANTED {
            if self.out.last() == Some(&0) {
                self.out.pop();
            }
        }
        self.out
    }

    fn shift(&mut self) {
        // The bytes of `low` from the top: unused, carry, then the next byte of the output.
        let [_, _, _, carry, top, ..] = self.low.to_be_bytes();
        let carry = carry != 0;
        if carry || top != 0xff {
            if let Some(last) = self.last {
                self.out.push(last.wrapping_add(u8::from(carry)));
            }
            for _ in 0..self.waiting {
                self.out.push(if carry { 0 } else { 0xff });
            }
            self.waiting = 0;
            self.last = Some(top);
        } else {
            self.waiting += 1;
        }
        self.low = (self.low & 0x00ff_ffff) << 8;
    }
}

/// Reads answers. Any bytes give some answers; whether they make sense is for the caller to see.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    range: u32,
    code: u32,
    bytes: std::slice::Iter<'a, u8>,
    /// How many bytes were read behind the end.
    beyond: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let mut reader = Self { range: u32::MAX, code: 0, bytes: bytes.iter(), beyond: 0 };
        for _ in 0..4 {
            reader.code = reader.code << 8 | reader.byte();
        }
        reader
    }

    /// Reads an answer that was written with the same chance.
    pub(super) fn bit(&mut self, yes: u16) -> bool {
        let bound = (self.range >> 16) * u32::from(yes);
        let bit = self.code < bound;
        if bit {
            self.range = bound;
        } else {
            self.code -= bound;
            self.range -= bound;
        }
        while self.range < LEAST {
            self.range <<= 8;
            self.code = self.code << 8 | self.byte();
        }
        bit
    }

    /// Whether more was read than anybody wrote, so that what comes now means nothing.
    pub(super) fn is_beyond_the_end(&self) -> bool {
        self.beyond > GRANTED
    }

    fn byte(&mut self) -> u32 {
        self.bytes.next().copied().map_or_else(
            || {
                self.beyond += 1;
                0
            },
            u32::from,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(answers: &[(u16, bool)]) -> usize {
        let mut writer = Writer::new();
        for (yes, bit) in answers {
            writer.bit(*yes, *bit);
        }
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes);
        for (yes, bit) in answers {
            assert_eq!(reader.bit(*yes), *bit);
        }
        bytes.len()
    }

    #[test]
    fn what_was_expected_costs_next_to_nothing() {
        assert!(there_and_back(&[(60_000, false); 100]) > 40);
        assert!(there_and_back(&[(60_000, true); 100]) < 3);
    }

    #[test]
    fn answers_come_back_whatever_the_chances() {
        let mut seed = 1_u32;
        for length in 0..300 {
            let answers: Vec<_> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (u16::try_from(seed >> 16 & 0x7fff).unwrap().max(1), seed >> 31 == 1)
                })
                .collect();
            there_and_back(&answers);
        }
    }

    #[test]
    fn a_carry_runs_through_waiting_bytes() {
        for length in 0..200 {
            let mut answers = vec![(1, false); length];
            answers.extend([(65_535, false), (1, false), (32_768, false)]);
            there_and_back(&answers);
        }
    }
}
