//! Which step must be done before which, closed over everything in between.

use std::collections::BTreeMap;

use crate::plan::judge::bits::Bits;
use crate::plan::judge::count::Count;

/// The steps of a plan under *comes before*.
///
/// A state is a set of done steps that holds, with each step, all before it: an order ideal.
#[derive(Debug)]
pub(super) struct Poset {
    pub(super) size: usize,
    /// For each step, itself and all that must be done before it.
    pub(super) below: Vec<Bits>,
    /// For each step, itself and all that must wait for it.
    pub(super) above: Vec<Bits>,
    /// Steps that can never begin, because they wait for each other or for what is not there.
    pub(super) never: Bits,
    /// All other steps, each after those before it.
    pub(super) sorted: Vec<usize>,
}

impl Poset {
    /// Closes the waits of steps over everything in between.
    pub(super) fn of(waits: &[Bits], broken: &Bits) -> Self {
        let size = waits.len();
        let mut left: Vec<usize> = waits.iter().map(Bits::len).collect();
        let mut followers: Vec<Vec<usize>> = vec![Vec::new(); size];
        for (step, before) in waits.iter().enumerate() {
            for it in before.iter() {
                followers[it].push(step);
            }
        }
        let mut sorted: Vec<usize> = (0..size).filter(|it| left[*it] == 0 && !broken.has(*it)).collect();
        let mut at = 0;
        while let Some(step) = sorted.get(at).copied() {
            at += 1;
            for it in &followers[step] {
                left[*it] -= 1;
                if left[*it] == 0 && !broken.has(*it) {
                    sorted.push(*it);
                }
            }
        }
        let mut below: Vec<Bits> = (0..size).map(|it| Bits::of(size, [it])).collect();
        for step in &sorted {
            let mut all = below[*step].clone();
            for it in waits[*step].iter() {
                all.join(&below[it]);
            }
            below[*step] = all;
        }
        let mut above: Vec<Bits> = (0..size).map(|it| Bits::of(size, [it])).collect();
        for step in sorted.iter().rev() {
            let mut all = above[*step].clone();
            for it in followers[*step].iter().filter(|it| below[**it].has(*step)) {
                all.join(&above[*it]);
            }
            above[*step] = all;
        }
        let never = Bits::of(size, 0..size).without(&Bits::of(size, sorted.iter().copied()));
        Self { size, below, above, never, sorted }
    }

    /// The members of a set of done steps in an order in which they can be done.
    pub(super) fn run(&self, done: &Bits) -> Vec<usize> {
        self.sorted.iter().copied().filter(|it| done.has(*it)).collect()
    }

    /// Counts the states and the steps from one state to another; `None` when that takes too long.
    pub(super) fn count(&self) -> Option<(Count, Count)> {
        let mut counter = Counter { poset: self, known: BTreeMap::new(), left: MOST_COUNTED };
        let all = Bits::of(self.size, self.sorted.iter().copied());
        let states = counter.ideals(&all)?;
        // A step leads on from every state that holds all before it and nothing after it: the rest of such a state lies
        // among the steps that may come in either order with it.
        let mut alike: BTreeMap<(Bits, Bits), (usize, u32)> = BTreeMap::new();
        for step in self.sorted.iter().copied() {
            let (mut below, mut above) = (self.below[step].clone(), self.above[step].clone());
            below.remove(step);
            above.remove(step);
            alike.entry((below, above)).or_insert((step, 0)).1 += 1;
        }
        let mut moves = Count::zero();
        for (step, times) in alike.into_values() {
            let free = all.without(&self.below[step]).without(&self.above[step]);
            moves = moves.plus(&counter.ideals(&free)?.times(&Count::of(times)));
        }
        Some((states, moves))
    }
}

/// How many smaller counts are added up at most.
const MOST_COUNTED: usize = 20_000;

struct Counter<'a> {
    poset: &'a Poset,
    known: BTreeMap<Bits, Count>,
    left: usize,
}

impl Counter<'_> {
    /// The number of states among these steps, all others left out.
    fn ideals(&mut self, among: &Bits) -> Option<Count> {
        let mut product = Count::of(1);
        let mut rest = among.clone();
        while let Some(step) = rest.first() {
            let part = self.linked(step, &rest);
            rest = rest.without(&part);
            product = product.times(&if part.len() == 1 { Count::of(2) } else { self.of_one_part(&part)? });
        }
        Some(product)
    }

    /// The steps that hang together with one, directly or through others.
    fn linked(&self, step: usize, among: &Bits) -> Bits {
        let mut part = Bits::of(self.poset.size, [step]);
        let mut todo = vec![step];
        while let Some(it) = todo.pop() {
            let mut near = self.poset.below[it].clone();
            near.join(&self.poset.above[it]);
            let fresh = near.common(among).without(&part);
            todo.extend(fresh.iter());
            part.join(&fresh);
        }
        part
    }

    /// Every state either lacks a step, and with it all above, or holds it, and with it all below.
    fn of_one_part(&mut self, part: &Bits) -> Option<Count> {
        if let Some(known) = self.known.get(part) {
            return Some(known.clone());
        }
        self.left = self.left.checked_sub(1)?;
        let ties = |it: &usize| self.poset.below[*it].shared(part) + self.poset.above[*it].shared(part);
        let pivot = part.iter().max_by_key(ties)?;
        let lacks = self.ideals(&part.without(&self.poset.above[pivot]))?;
        let holds = self.ideals(&part.without(&self.poset.below[pivot]))?;
        let sum = lacks.plus(&holds);
        self.known.insert(part.clone(), sum.clone());
        Some(sum)
    }
}
