//! What the coder expects, learnt while it writes and in the same way while it reads.
//!
//! Every function takes the value to write and gives back the value that was written or read, so one walk over the case
//! serves both directions, and they cannot drift apart.

use std::collections::BTreeMap;

use crate::share::range::{Reader, Writer};

/// The bytes do not make a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken(pub(super) &'static str);

/// A chance, and how often it was learnt from.
#[derive(Clone, Copy, Debug)]
struct Slot {
    yes: u16,
    seen: u16,
}

impl Slot {
    fn learn(&mut self, bit: bool) {
        let steps = i64::from(self.seen.min(24)) + 2;
        let goal = if bit { 65_536 - FLOOR } else { FLOOR };
        let yes = i64::from(self.yes);
        self.yes = chance(yes + (goal - yes) / steps);
        self.seen = self.seen.saturating_add(1);
    }
}

/// The least chance, so that a surprise stays affordable.
const FLOOR: i64 = 96;

#[derive(Debug)]
enum Engine<'a> {
    /// Only learns: the words that are known beforehand.
    Learn,
    Write(Writer),
    Read(Reader<'a>),
}

/// The coder with what it has learnt.
#[derive(Debug)]
pub(super) struct Model<'a> {
    engine: Engine<'a>,
    slots: BTreeMap<Use, Slot>,
    /// What is expected of letters, by a hash of what stands before them. Two that meet in one place disturb each other
    /// a little, and in the same way on both sides.
    letters: Vec<Slot>,
    /// Bytes of text that may still be read.
    room: usize,
}

/// All text of a case together, in bytes. More is refused before it is stored.
pub(super) const MOST_TEXT: usize = 1 << 20;

/// What the longest note takes in bytes, with room to spare.
const LONGEST_TEXT: usize = 2_000;

/// What a number is for; each use learns for itself.
pub(super) type Use = u32;

impl<'a> Model<'a> {
    /// A model that has read nothing yet. [`Model::writing`] or [`Model::reading`] follow.
    pub(super) fn new() -> Self {
        let letters = vec![Slot { yes: 1 << 15, seen: 0 }; 1 << LETTERS];
        Self { engine: Engine::Learn, slots: BTreeMap::new(), letters, room: MOST_TEXT }
    }

    pub(super) fn writing(mut self) -> Self {
        self.engine = Engine::Write(Writer::new());
        self.room = MOST_TEXT;
        self
    }

    pub(super) fn reading(mut self, bytes: &'a [u8]) -> Self {
        self.engine = Engine::Read(Reader::new(bytes));
        self.room = MOST_TEXT;
        self
    }

    /// Whether values come from the bytes.
    pub(super) fn reads(&self) -> bool {
        matches!(self.engine, Engine::Read(_))
    }

    /// The bytes that were written.
    pub(super) fn finish(self) -> Vec<u8> {
        match self.engine {
            Engine::Write(writer) => writer.finish(),
            Engine::Learn | Engine::Read(_) => Vec::new(),
        }
    }

    /// An answer; `start` is the chance of *yes* in percent before anything was learnt.
    pub(super) fn flag(&mut self, what: Use, start: u8, bit: bool) -> bool {
        let slot = *self.slots.entry(what).or_insert(Slot { yes: percent(start), seen: 1 });
        let bit = self.code(slot.yes, bit);
        if let Some(slot) = self.slots.get_mut(&what) {
            slot.learn(bit);
        }
        bit
    }

    /// A number that is small more often than not; `more` is the chance in percent that it is larger than expected so
    /// far.
    pub(super) fn number(&mut self, what: Use, more: u8, value: u32) -> Result<u32, Broken> {
        let mut length = 0;
        let wanted = value.saturating_add(1).ilog2();
        while self.flag(what | length, more, length < wanted) {
            length += 1;
            if length > 25 {
                return Err(Broken("number"));
            }
        }
        let mut found = 1_u32;
        for at in (0..length).rev() {
            let bit = value.saturating_add(1) >> at & 1 == 1;
            found = found << 1 | u32::from(self.code(1 << 15, bit));
        }
        Ok(found - 1)
    }

    /// One of `count` things that are all as likely.
    pub(super) fn among(&mut self, count: u32, value: u32) -> Result<u32, Broken> {
        if count == 0 {
            return Err(Broken("reference"));
        }
        let (mut from, mut to) = (0, count);
        while to - from > 1 {
            let middle = from + (to - from) / 2;
            let upper = i64::from(to - middle) * 65_536 / i64::from(to - from);
            if self.code(chance(upper), value >= middle) {
                from = middle;
            } else {
                to = middle;
            }
        }
        Ok(from)
    }

    /// A text without the character 0. `class` tells kinds of text apart that have little in common; `hint` says where
    /// the text stands, and counts as the character before the first.
    pub(super) fn text(&mut self, class: u8, hint: u8, text: &str) -> Result<String, Broken> {
        let mut bytes = text.bytes();
        let mut out = Vec::new();
        // The hint stands in the upper half, where no letter of ours is.
        let mut before = [0, 0, 0x80 | hint];
        loop {
            let byte = self.byte(class, before, bytes.next().unwrap_or(0))?;
            if byte == 0 {
                return String::from_utf8(out).map_err(|_| Broken("text"));
            }
            self.room = self.room.checked_sub(1).ok_or(Broken("length"))?;
            if out.len() >= LONGEST_TEXT {
                return Err(Broken("length"));
            }
            out.push(byte);
            before = [before[1], before[2], byte];
        }
    }

    /// One character, eight answers deep. Each answer is expected from what followed the last three, two, one and no
    /// characters; the longer memory counts more as soon as it has one.
    fn byte(&mut self, class: u8, before: [u8; 3], value: u8) -> Result<u8, Broken> {
        const TRUST: [i64; 4] = [1, 4, 12, 28];
        let [third, second, first] = before.map(u64::from);
        let class = u64::from(class) << 40;
        let memories = [
            class,
            class | 1 << 48 | first << 8,
            class | 2 << 48 | second << 16 | first << 8,
            class | 3 << 48 | third << 24 | second << 16 | first << 8,
        ];
        let mut node = 1_u64;
        for at in (0..8).rev() {
            let places = memories.map(|it| place(it | node));
            let mut sum = 0;
            let mut weights = 0;
            for (place, trust) in places.iter().zip(TRUST) {
                let slot = self.letters[*place];
                let weight = trust * i64::from(slot.seen.min(12));
                sum += weight * i64::from(slot.yes);
                weights += weight;
            }
            // A little doubt stays, weighted like one more opinion.
            let yes = (sum + (1 << 15)) / (weights + 1);
            let bit = self.code(chance(yes), value >> at & 1 == 1);
            for place in places {
                self.letters[place].learn(bit);
            }
            node = node << 1 | u64::from(bit);
        }
        // The leading 1 of the node falls away.
        u8::try_from(node & 0xff).map_err(|_| Broken("text"))
    }

    fn code(&mut self, yes: u16, bit: bool) -> bool {
        match &mut self.engine {
            Engine::Learn => bit,
            Engine::Write(writer) => {
                writer.bit(yes, bit);
                bit
            }
            Engine::Read(reader) => reader.bit(yes),
        }
    }
}

/// How many places there are for letters, as a power of two.
const LETTERS: u32 = 17;

fn place(key: u64) -> usize {
    // The upper bits of a product with an odd number depend on all bits of the key.
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - LETTERS)) as usize
}

fn percent(start: u8) -> u16 {
    chance(i64::from(start) * 65_536 / 100)
}

/// A chance in 65,536ths, kept off the ends so that a surprise stays affordable.
fn chance(yes: i64) -> u16 {
    u16::try_from(yes.clamp(FLOOR, 65_536 - FLOOR)).unwrap_or(u16::MAX)
}
