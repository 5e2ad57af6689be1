//! What does not fit, and the smallest changes that would make it fit, found by trying them.

use crate::calendar::days::{DAY, day_of};
use crate::calendar::outline::outline;
use crate::calendar::{Anchor, Schedule};
use crate::case::Case;
use crate::estate::cell::Raw;
use crate::estate::choices::WindowUse;
use crate::estate::name::Date;
use crate::estate::said::Origin;
use crate::estate::tables::{DeploymentId, FreezeId};
use crate::estate::{Place, TableId};
use crate::plan::Plan;

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// What does not fit.
    pub what: What,
    /// The smallest change of each kind that makes it fit; empty when no single one does.
    pub changes: Vec<Change>,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The steps of a window take longer than the window.
    TooShort {
        /// The window.
        slot: usize,
        /// Minutes that its steps take at least.
        low: u32,
        /// Minutes that its steps take at most.
        high: u32,
        /// Its length in minutes.
        has: u32,
    },
    /// What must be over before a window is not.
    NotReady {
        /// The window.
        slot: usize,
        /// When it is over.
        ready: i64,
        /// The step that is over last.
        step: usize,
    },
    /// A cutover window lies in a freeze.
    Frozen {
        /// The window.
        slot: usize,
        /// The freeze.
        freeze: FreezeId,
    },
    /// The maintenance windows do not suffice to move these users.
    NoWave {
        /// The step that moves them.
        step: usize,
        /// How many are left over, if their number is told.
        people: Option<u32>,
    },
    /// One more cutover window is needed.
    NoWindow {
        /// The first step in it.
        step: usize,
    },
}

impl Misfit {
    const fn of(what: What) -> Self {
        Self { what, changes: Vec::new() }
    }

    pub(super) const fn too_short(slot: usize, low: u32, high: u32, has: u32) -> Self {
        Self::of(What::TooShort { slot, low, high, has })
    }

    pub(super) const fn not_ready(slot: usize, ready: i64, step: usize) -> Self {
        Self::of(What::NotReady { slot, ready, step })
    }

    pub(super) const fn frozen(slot: usize, freeze: FreezeId) -> Self {
        Self::of(What::Frozen { slot, freeze })
    }

    pub(super) const fn no_wave(step: usize, people: Option<u32>) -> Self {
        Self::of(What::NoWave { step, people })
    }

    pub(super) const fn no_window(step: usize) -> Self {
        Self::of(What::NoWindow { step })
    }
}

/// A change that makes something fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The window is longer.
    Longer {
        /// By so many minutes.
        minutes: u32,
        /// The field, and what it then holds.
        cell: (Place, Raw),
    },
    /// The window is on another day.
    Move {
        /// So many days later, or earlier if it is negative.
        days: i32,
        /// To this day.
        to: i32,
        /// The field, and what it then holds.
        cell: (Place, Raw),
    },
    /// More people are moved at once.
    People {
        /// So many.
        people: u32,
        /// The field, and what it then holds.
        cell: (Place, Raw),
    },
    /// There are more windows of a kind.
    Windows {
        /// How many more.
        count: u32,
        /// What they are for.
        purpose: WindowUse,
        /// The day of the first of them; the others come every week.
        day: i32,
    },
}

impl Change {
    /// The one field that is changed, and what it then holds.
    pub fn cell(&self) -> Option<&(Place, Raw)> {
        match self {
            Self::Longer { cell, .. } | Self::Move { cell, .. } | Self::People { cell, .. } => Some(cell),
            Self::Windows { .. } => None,
        }
    }

    /// The case with the change; `None` when it cannot be told.
    fn made(&self, case: &Case) -> Option<Case> {
        let mut case = case.clone();
        let estate = &mut case.estate;
        if let Some((place, raw)) = self.cell() {
            estate.set(*place, raw, Origin::Assumed).ok()?;
            return Some(case);
        }
        let Self::Windows { count, purpose, day } = self else {
            return Some(case);
        };
        // They are as the windows that are there: of the same kind, otherwise as the deployment's own.
        let alike = estate.windows.iter().rfind(|(_, it)| it.purpose.is(purpose)).map(|it| it.1.clone());
        let (start, minutes) = alike.map_or_else(
            || (estate.deployment.window_start.clone(), estate.deployment.window_minutes.clone()),
            |it| (it.start, it.minutes),
        );
        for n in 0..i32::try_from(*count).ok()? {
            let row = estate.add(TableId::Window)?;
            let date = Date::of_day_number(day + 7 * n)?;
            let set = |column| Place::new(TableId::Window, row, column);
            estate.set(set("purpose"), &Raw::one(purpose.code()), Origin::Assumed).ok()?;
            estate.set(set("day"), &Raw::one(date.to_string()), Origin::Assumed).ok()?;
            estate.set(set("start"), &start.raw(), Origin::Assumed).ok()?;
            estate.set(set("minutes"), &minutes.raw(), Origin::Assumed).ok()?;
        }
        Some(case)
    }
}

/// How far a window is moved at most, in days.
const FARTHEST: i32 = 120;

/// How many more windows are tried at most.
const MOST_WINDOWS: u32 = 12;

/// Plans with more steps are not tried out: each trial goes through all of them.
const MOST_STEPS: usize = 4_000;

/// The misfits with the smallest changes that make each of them fit and break nothing else.
pub(super) fn mend(case: &Case, plan: &Plan, schedule: &Schedule, misfits: Vec<Misfit>) -> Vec<Misfit> {
    if plan.steps.len() > MOST_STEPS || schedule.anchor == Anchor::Start {
        return misfits;
    }
    let trial = Trial { case, plan, schedule, before: misfits.clone() };
    let mend = |mut it: Misfit| {
        it.changes = trial.changes(it.what);
        it
    };
    misfits.into_iter().map(mend).collect()
}

struct Trial<'a> {
    case: &'a Case,
    plan: &'a Plan,
    schedule: &'a Schedule,
    before: Vec<Misfit>,
}

impl Trial<'_> {
    fn changes(&self, what: What) -> Vec<Change> {
        let found = match what {
            What::TooShort { slot, high, has, .. } => vec![self.longer(slot, high, has, what)],
            What::NotReady { slot, ready, .. } => {
                vec![self.moved(slot, day_of(ready - 1).max(self.day(slot)), 1, what)]
            }
            What::Frozen { slot, .. } => {
                let day = self.day(slot);
                vec![self.moved(slot, day + 1, 1, what), self.moved(slot, day - 1, -1, what)]
            }
            What::NoWave { .. } => vec![self.people(what), self.windows(WindowUse::MovingUsers, what)],
            What::NoWindow { .. } => vec![self.windows(WindowUse::Cutover, what)],
        };
        found.into_iter().flatten().collect()
    }

    fn day(&self, slot: usize) -> i32 {
        self.schedule.slots[slot].day
    }

    /// Whether a change makes it fit, and breaks nothing that was whole.
    fn fits(&self, change: &Change, what: What) -> bool {
        let Some(then) = change.made(self.case).map(|case| outline(&case, self.plan).misfits) else {
            return false;
        };
        let kind = std::mem::discriminant(&what);
        let count = |misfits: &[Misfit]| misfits.iter().filter(|it| std::mem::discriminant(&it.what) == kind).count();
        count(&then) < count(&self.before) && then.len() < self.before.len()
    }

    fn longer(&self, slot: usize, high: u32, has: u32, what: What) -> Option<Change> {
        let cell = (self.schedule.slots[slot].length, Raw::one(high.to_string()));
        Some(Change::Longer { minutes: high - has, cell }).filter(|it| self.fits(it, what))
    }

    /// The nearest day from this one on, in this direction, on which it fits.
    fn moved(&self, slot: usize, from: i32, by: i32, what: What) -> Option<Change> {
        let place = self.schedule.slots[slot].place;
        (0..FARTHEST).map(|it| from + it * by).find_map(|day| {
            let date = Date::of_day_number(day)?;
            let days = day - self.day(slot);
            let change = Change::Move { days, to: day, cell: (place, Raw::one(date.to_string())) };
            (days != 0 && self.fits(&change, what)).then_some(change)
        })
    }

    /// The least number of people at once with which all are moved in the windows that there are.
    fn people(&self, what: What) -> Option<Change> {
        let place = DeploymentId(0).at("people_per_wave");
        let change = |people: u32| Change::People { people, cell: (place, Raw::one(people.to_string())) };
        let now = *self.case.estate.deployment.people_per_wave.told()?;
        let users = self.case.estate.crowds.iter().filter_map(|(_, it)| it.users.told().copied());
        let mut most = users.fold(0_u32, u32::saturating_add);
        if most <= now || !self.fits(&change(most), what) {
            return None;
        }
        let mut least = now;
        // More at once never fits worse, so the least is found by halving.
        while most - least > 1 {
            let middle = least + (most - least) / 2;
            if self.fits(&change(middle), what) {
                most = middle;
            } else {
                least = middle;
            }
        }
        Some(change(most))
    }

    /// The fewest more windows with which it fits, a week from each other.
    fn windows(&self, purpose: WindowUse, what: What) -> Option<Change> {
        let slots = &self.schedule.slots;
        let last = slots.iter().filter(|it| it.cutover == (purpose == WindowUse::Cutover)).map(|it| it.day).max();
        let after = self.schedule.entries.iter().filter(|it| !it.slots.is_empty()).map(|it| day_of(it.ends)).max();
        let ready = match what {
            What::NoWindow { step } => Some(day_of(self.schedule.entries[step].begins + DAY - 1)),
            _ => None,
        };
        let first = last.map(|it| it + 7).or(after.map(|it| it + 1)).max(ready)?;
        (1..=MOST_WINDOWS).find_map(|count| {
            // The day may be frozen, or too late by the weekday; another one of the week may not be.
            (0..7).map(|it| Change::Windows { count, purpose, day: first + it }).find(|it| self.fits(it, what))
        })
    }
}
