//! What the coder expects, learnt while it writes and in the same way while it reads.
//!
//! Every function takes the value to write and gives back the value that was written or read, so one walk over the case
//! serves both directions, and they cannot drift apart.

use std::collections::BTreeMap;

use crate::share::range::{Reader, Writer};
use crate::share::seal::LONGEST;

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
        let steps = i64::from(self.seen.min(16)) + 2;
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

/// What is expected of letters.
#[derive(Clone, Debug)]
pub(super) struct Letters {
    /// By a hash of what stands before them. Two that meet in one place disturb each other a little, and in the same way
    /// on both sides.
    slots: Vec<Slot>,
    /// How far each memory is believed, in 65,536ths.
    weights: [[i64; MEMORIES.len()]; 3 * MEMORIES.len()],
}

/// The coder with what it has learnt.
#[derive(Debug)]
pub(super) struct Model<'a> {
    engine: Engine<'a>,
    slots: BTreeMap<Use, Slot>,
    letters: Letters,
    /// Bytes of text that there is still room for.
    room: usize,
}

/// All text of a case together, in bytes, each name counted as often as it stands there. More is refused before it is
/// stored.
const MOST_TEXT: usize = 1 << 21;

/// What the longest note takes in bytes, with room to spare.
const LONGEST_TEXT: usize = 2_000;

/// What a number is for; each use learns for itself.
pub(super) type Use = u32;

impl<'a> Model<'a> {
    /// A model that writes.
    pub(super) fn writing() -> Self {
        Self::new(Engine::Write(Writer::new()))
    }

    /// A model that reads these bytes.
    pub(super) fn reading(bytes: &'a [u8]) -> Self {
        Self::new(Engine::Read(Reader::new(bytes)))
    }

    fn new(engine: Engine<'a>) -> Self {
        let letters = Letters {
            slots: vec![Slot { yes: 1 << 15, seen: 0 }; 1 << LETTERS],
            weights: [[WEIGHT; MEMORIES.len()]; 3 * MEMORIES.len()],
        };
        Self { engine, slots: BTreeMap::new(), letters, room: MOST_TEXT }
    }

    /// Whether values come from the bytes.
    pub(super) fn reads(&self) -> bool {
        matches!(self.engine, Engine::Read(_))
    }

    /// Takes room for so many bytes, so that what is only pointed at is bounded like what is spelt.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Broken> {
        self.room = self.room.checked_sub(bytes).ok_or(Broken("length"))?;
        if let Engine::Read(reader) = &self.engine
            && reader.is_beyond_the_end()
        {
            return Err(Broken("end"));
        }
        Ok(())
    }

    /// Whether more was written than any link may hold.
    pub(super) fn is_full(&self) -> bool {
        matches!(&self.engine, Engine::Write(writer) if writer.len() > LONGEST)
    }

    /// A model that only learns.
    pub(super) fn learning() -> Self {
        Self::new(Engine::Learn)
    }

    /// What it has learnt of letters.
    pub(super) fn letters(self) -> Letters {
        self.letters
    }

    /// Knows of letters what another has learnt.
    pub(super) fn know(&mut self, letters: &Letters) {
        self.letters.clone_from(letters);
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
        let mut before = u64::from(0x80 | hint);
        loop {
            let byte = self.byte(class, before, bytes.next().unwrap_or(0))?;
            if byte == 0 {
                return String::from_utf8(out).map_err(|_| Broken("text"));
            }
            self.spend(1)?;
            if out.len() >= LONGEST_TEXT {
                return Err(Broken("length"));
            }
            out.push(byte);
            before = before << 8 | u64::from(byte);
        }
    }

    /// One character, eight answers deep. Each answer is expected from what followed the last five, three, two, one and
    /// no characters. How far each memory is believed is learnt, too, apart for how long a memory there is.
    fn byte(&mut self, class: u8, before: u64, value: u8) -> Result<u8, Broken> {
        let class = u64::from(class) << 52;
        let memories = MEMORIES.map(|it| class | it << 48 | (before & ((1 << (8 * it)) - 1)) << 8);
        let mut node = 1_u64;
        for at in (0..8).rev() {
            let places = memories.map(|it| place(it | node));
            let slots = places.map(|it| self.letters.slots[it]);
            let longest = slots.iter().rposition(|it| it.seen > 0).unwrap_or(0);
            let set = longest * 3 + usize::from(slots[longest].seen.clamp(1, 3)) - 1;
            let votes = slots.map(|it| stretch(it.yes));
            let sum: i64 = votes.iter().zip(self.letters.weights[set]).map(|(vote, weight)| *vote * weight).sum();
            let yes = squash(sum >> 16);
            let bit = self.code(yes, value >> at & 1 == 1);
            let miss = (i64::from(bit) << 16) - i64::from(yes);
            for (weight, vote) in self.letters.weights[set].iter_mut().zip(votes) {
                *weight += (vote * miss * RATE) >> 20;
            }
            for place in places {
                self.letters.slots[place].learn(bit);
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

/// How many characters back the memories of letters reach.
const MEMORIES: [u64; 5] = [0, 1, 2, 3, 5];
/// How far each is believed before anything was learnt.
const WEIGHT: i64 = 1 << 15;
/// How fast that is learnt.
const RATE: i64 = 12;

/// The logistic function from -8 to 8 in steps of a half, in 65,536ths.
const CURVE: [i64; 33] = [
    22, 36, 60, 98, 162, 267, 439, 720, 1_179, 1_921, 3_108, 4_971, 7_812, 11_955, 17_625, 24_743, 32_768, 40_793,
    47_911, 53_581, 57_724, 60_565, 62_428, 63_615, 64_357, 64_816, 65_097, 65_269, 65_374, 65_438, 65_476, 65_500,
    65_514,
];

/// The chance for a vote, which is the logarithm of the odds in 256ths.
fn squash(vote: i64) -> u16 {
    let vote = vote.clamp(-2_048, 2_047) + 2_048;
    let (at, rest) = (usize::try_from(vote >> 7).unwrap_or_default(), vote & 127);
    chance((CURVE[at] * (128 - rest) + CURVE[at + 1] * rest) >> 7)
}

/// The vote for a chance.
fn stretch(yes: u16) -> i64 {
    let yes = i64::from(yes).clamp(CURVE[0], CURVE[32] - 1);
    let at = CURVE.partition_point(|it| *it <= yes) - 1;
    let rest = (yes - CURVE[at]) * 128 / (CURVE[at + 1] - CURVE[at]);
    (i64::try_from(at).unwrap_or_default() << 7) + rest - 2_048
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
