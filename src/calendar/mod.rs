//! When: each step of a plan on a day or in a window, what must be done by when, and what does not fit.
//!
//! Everything is counted with the high minutes, because a calendar that only fits on a good day does not fit.

mod asks;
pub mod days;
pub mod misfit;
mod outline;
mod pace;

use std::collections::BTreeMap;

use days::{DAY, Days, day_of};
use misfit::Misfit;
pub use pace::Pace;

use crate::actions::Team;
use crate::case::Case;
use crate::estate::tables::FreezeId;
use crate::estate::time::Time;
use crate::estate::zone::Instant;
use crate::estate::{Estate, Place};
use crate::plan::Plan;

/// A plan in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// From where days are counted.
    pub anchor: Anchor,
    /// The cutover windows, and the maintenance windows that are told, by day.
    pub slots: Vec<Slot>,
    /// One for each step of the plan, in its order.
    pub entries: Vec<Entry>,
    /// What must be done by when, the first day first.
    pub deadlines: Vec<Deadline>,
    /// What does not fit.
    pub misfits: Vec<Misfit>,
    /// What was not told and would change the calendar.
    pub asks: Vec<Place>,
    /// The first day on which the window could be, while its day is not told.
    pub earliest: Option<i32>,
    /// When work begins and ends on a working day, in minutes after midnight.
    pub hours: (i64, i64),
}

impl Schedule {
    /// When a window ends that is so many minutes long.
    pub fn ends_of(&self, estate: &Estate, slot: &Slot, minutes: u32) -> i64 {
        Days::of(estate, self.anchor == Anchor::Dates).after(slot.begins(), i64::from(minutes))
    }
}

/// From where days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Days are dates.
    Dates,
    /// Day 0 is the day of the cutover window, which is not told.
    Window,
    /// Day 0 is the first day of work, which is not told.
    Start,
}

/// A window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The field that holds its day.
    pub place: Place,
    /// The field that holds its length.
    pub length: Place,
    /// Its name; empty for the deployment's own.
    pub name: String,
    /// Whether it is for a cutover; otherwise for moving users and other work.
    pub cutover: bool,
    /// Whether users may be moved in it.
    pub moves: bool,
    /// The day on which it begins.
    pub day: i32,
    /// When it begins, in minutes after midnight, if told.
    pub start: Option<u16>,
    /// Its length in minutes, if told.
    pub minutes: Option<u32>,
    /// Its steps.
    pub steps: Vec<usize>,
    /// People that are moved in it.
    pub people: u32,
    /// What freezes its day.
    pub frozen: Option<FreezeId>,
    /// What the clocks do in it.
    pub clocks: Clocks,
}

impl Slot {
    /// When it begins; while that is not told, the midnight before, from which minutes are counted.
    pub fn begins(&self) -> i64 {
        i64::from(self.day) * DAY + i64::from(self.start.unwrap_or(0))
    }
}

/// What the clocks do in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    /// Nothing, as far as is known.
    Still,
    /// They are put forward: the window ends later by the clock.
    Forward,
    /// They are put back: the window ends earlier by the clock.
    Back,
    /// The hour at which it begins does not exist on this day.
    NoSuchHour,
    /// The hour at which it begins comes twice on this day.
    HourTwice,
}

/// A step in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whether it was done already.
    pub done: bool,
    /// How it takes its time.
    pub pace: Pace,
    /// Whether it is a wait, after which one goes on only when its check is passed.
    pub gate: bool,
    /// The windows in which it is done, as places in [`Schedule::slots`].
    pub slots: Vec<usize>,
    /// When it begins at the earliest; only for steps in windows more than the day is meant.
    pub begins: i64,
    /// When it is over at the latest.
    pub ends: i64,
    /// By when it must be over.
    pub by: Option<i64>,
    /// Whether it is over too late.
    pub late: bool,
}

impl Entry {
    /// The day on which it begins.
    pub fn first_day(&self) -> i32 {
        day_of(self.begins)
    }

    /// The day on which it is over. What ends at midnight belongs to the day before.
    pub fn last_day(&self) -> i32 {
        day_of((self.ends - 1).max(self.begins))
    }
}

/// What must be done by a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What must be done.
    pub what: Due,
    /// By whom.
    pub team: Team,
    /// The steps, which are of one action.
    pub steps: Vec<usize>,
    /// By when; for [`Due::Keep`], not before.
    pub by: i64,
    /// Whether that day is over already.
    pub missed: bool,
}

impl Deadline {
    /// The last day on which it may be done; for [`Due::Keep`], the first.
    pub fn day(&self) -> i32 {
        if self.what == Due::Keep { day_of(self.by) } else { day_of(self.by - 1) }
    }
}

/// What must be done by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// The certificate is ordered.
    Order,
    /// The change is requested from the team that makes it.
    Request,
    /// The step is over.
    Done,
    /// The step is over to the minute, because old answers must run out until the window.
    DoneToTheMinute,
    /// The team is booked for the window.
    Book,
    /// It is kept until this day, and removed no earlier.
    Keep,
}

/// Puts a plan into time, and finds the smallest changes that make it fit.
pub fn schedule(case: &Case, plan: &Plan) -> Schedule {
    let mut schedule = outline::outline(case, plan);
    let misfits = std::mem::take(&mut schedule.misfits);
    schedule.misfits = misfit::mend(case, plan, &schedule, misfits);
    schedule.deadlines = deadlines(&case.estate, plan, &schedule);
    schedule
}

/// When the deployment's own window begins and ends by the clock, as far as that is told.
pub fn window_hours(estate: &Estate) -> (Option<Time>, Option<Time>) {
    let told = &estate.deployment;
    let day = told.window_day.told().map(|it| it.day_number());
    let start = told.window_start.told().copied();
    let ends = start.zip(told.window_minutes.told()).map(|(start, minutes)| {
        let begins = i64::from(day.unwrap_or(0)) * DAY + i64::from(start.minutes());
        Time::of_minutes(Days::of(estate, day.is_some()).after(begins, i64::from(*minutes)))
    });
    (start, ends)
}

/// What must be done by when.
fn deadlines(estate: &Estate, plan: &Plan, schedule: &Schedule) -> Vec<Deadline> {
    let days = Days::of(estate, schedule.anchor == Anchor::Dates);
    let today = estate.deployment.today.told().filter(|_| schedule.anchor == Anchor::Dates).map(|it| it.day_number());
    // Deadlines of one kind, of steps of one action, at one moment are one.
    let mut found: BTreeMap<(i64, Due, Team, &'static str), Vec<usize>> = BTreeMap::new();
    for (place, entry) in schedule.entries.iter().enumerate().filter(|it| !it.1.done) {
        let action = plan.steps[place].step.action;
        let team = action.who.first().copied().unwrap_or(Team::Owner);
        let mut add = |by: i64, what: Due| {
            // Whoever does the step may not be who is asked for the certificate.
            let orders = what == Due::Order && action.who.contains(&Team::Certificates);
            let team = if orders { Team::Certificates } else { team };
            found.entry((by, what, team, action.id)).or_default().push(place);
        };
        if let Some(by) = entry.by {
            add(by, if entry.pace.is_to_the_minute() { Due::DoneToTheMinute } else { Due::Done });
            match entry.pace {
                Pace::Order(days_needed) => add(days.working_days_before(by, days_needed), Due::Order),
                Pace::Request(days_needed) | Pace::RequestAndWait(days_needed, _) => {
                    add(days.working_days_before(by, days_needed), Due::Request);
                }
                _ => (),
            }
        }
        if let (Pace::Booked(days_needed), Some(slot)) = (entry.pace, entry.slots.first()) {
            add(days.working_days_before(schedule.slots[*slot].begins(), days_needed), Due::Book);
        }
        if entry.pace.is_watch() && !plan.steps[place].step.makes.is_empty() {
            add(entry.ends, Due::Keep);
        }
    }
    let mut out: Vec<Deadline> = found
        .into_iter()
        .map(|((by, what, team, _), steps)| Deadline { what, team, steps, by, missed: false })
        .collect();
    for it in &mut out {
        it.missed = it.what != Due::Keep && today.is_some_and(|today| it.day() < today);
    }
    out.sort_by_key(|it| (it.by, it.steps[0], it.what));
    out
}

/// What the clocks do in a window.
fn clocks(estate: &Estate, begins: i64, minutes: u32) -> Clocks {
    let Some(zone) = estate.deployment.time_zone.told() else {
        return Clocks::Still;
    };
    match zone.instant(begins) {
        Instant::Never(_) => Clocks::NoSuchHour,
        Instant::Twice(..) => Clocks::HourTwice,
        Instant::Once(at) => match zone.offset(at + i64::from(minutes)) - zone.offset(at) {
            0 => Clocks::Still,
            it if it > 0 => Clocks::Forward,
            _ => Clocks::Back,
        },
    }
}
