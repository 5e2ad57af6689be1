//! One pass from the window back, which says by when each step must be over, and one from today on, which says when it is.

use std::collections::BTreeMap;

use crate::actions::{Phase, Team};
use crate::calendar::asks::asks;
use crate::calendar::days::{DAY, Days, day_of};
use crate::calendar::misfit::Misfit;
use crate::calendar::pace::Pace;
use crate::calendar::{Anchor, Clocks, Entry, Schedule, Slot, clocks};
use crate::case::Case;
use crate::estate::choices::WindowUse;
use crate::estate::tables::DeploymentId;
use crate::estate::{Estate, Place, TableId};
use crate::plan::Plan;
use crate::state::fact::Fact;

/// A plan in time, with what does not fit, but not how to mend it.
pub(super) fn outline(case: &Case, plan: &Plan) -> Schedule {
    let estate = &case.estate;
    let done: Vec<bool> =
        plan.steps.iter().map(|it| case.progress.get(&it.step.id).is_some_and(|it| !it.half)).collect();
    let runs = runs(plan);
    let to_come = runs.iter().any(|run| run.iter().any(|it| !done[*it]));
    let told = &estate.deployment;
    let today = told.today.told().map(|it| it.day_number());
    let anchor = match (to_come, told.window_day.told(), today) {
        (true, Some(_), _) | (false, _, Some(_)) => Anchor::Dates,
        (true, None, _) => Anchor::Window,
        (false, _, None) => Anchor::Start,
    };
    let mut earliest = None;
    if let (Anchor::Window, Some(today)) = (anchor, today) {
        // Without a day of its own, the window comes as soon as everything before it is over.
        let mut trial = Outline::new(estate, plan, &done, &runs, Anchor::Dates, Some(today));
        trial.forward();
        let ready = trial.ready.first().map(|it| day_of(it.1 - 1) + 1);
        earliest = ready.and_then(|it| (it..it.saturating_add(366)).find(|day| trial.days.frozen(*day).is_none()));
    }
    let today = today.filter(|_| anchor == Anchor::Dates).or((anchor == Anchor::Start).then_some(0));
    let mut outline = Outline::new(estate, plan, &done, &runs, anchor, today);
    outline.backward();
    outline.forward();
    let asks = asks(estate, plan, &outline.schedule.entries, to_come);
    Schedule { asks, earliest, ..outline.schedule }
}

/// The steps of the cutover phase, those together that follow each other.
fn runs(plan: &Plan) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    let cutover = plan.steps.iter().enumerate().filter(|it| it.1.step.action.phase == Phase::Window);
    for (place, _) in cutover {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|it| it + 1 == place) => run.push(place),
            _ => runs.push(vec![place]),
        }
    }
    runs
}

struct Outline<'a> {
    plan: &'a Plan,
    runs: &'a [Vec<usize>],
    days: Days,
    today: Option<i32>,
    wave: Option<u32>,
    schedule: Schedule,
    /// For each run its window, if there is one.
    windows: Vec<Option<usize>>,
    /// When each run could begin, with the step that is over last.
    ready: Vec<(Option<usize>, i64)>,
    /// Which step takes how many minutes of which maintenance window.
    parts: Vec<(usize, usize, u32)>,
}

impl<'a> Outline<'a> {
    fn new(
        estate: &Estate,
        plan: &'a Plan,
        done: &[bool],
        runs: &'a [Vec<usize>],
        anchor: Anchor,
        today: Option<i32>,
    ) -> Self {
        let days = Days::of(estate, anchor == Anchor::Dates);
        let slots = slots(estate, &days, anchor, !runs.is_empty());
        let entries = plan.steps.iter().zip(done).map(|(it, done)| {
            let pace = Pace::of(estate, &it.step);
            let waits = it
                .step
                .makes
                .iter()
                .any(|it| matches!(it, Fact::TopologyReplicated | Fact::PartnersReplicated | Fact::SrvSeen(..)));
            Entry {
                done: *done,
                pace,
                gate: waits || pace.is_watch(),
                slots: Vec::new(),
                begins: i64::MIN,
                ends: i64::MIN,
                by: None,
                late: false,
            }
        });
        let entries = entries.collect();
        let mut cutovers = (0..slots.len()).filter(|it| slots[*it].cutover);
        let windows = runs.iter().map(|_| cutovers.next()).collect();
        let schedule = Schedule {
            anchor,
            slots,
            entries,
            deadlines: Vec::new(),
            misfits: Vec::new(),
            asks: Vec::new(),
            earliest: None,
            hours: days.hours(),
        };
        let wave = estate.deployment.people_per_wave.told().copied().filter(|it| *it > 0);
        Self { plan, runs, days, today, wave, schedule, windows, ready: Vec::new(), parts: Vec::new() }
    }

    /// By when each step must be over, from the windows back. A team does one step after the other.
    fn backward(&mut self) {
        // For each step, the last moment at which it may begin; and what follows it.
        let mut begin_by: Vec<Option<i64>> = vec![None; self.plan.steps.len()];
        let mut end_by: Vec<Option<i64>> = vec![None; self.plan.steps.len()];
        let mut teams: BTreeMap<Team, i64> = BTreeMap::new();
        for (run, window) in self.runs.iter().zip(&self.windows) {
            let begins = window.map(|it| self.schedule.slots[it].begins());
            for it in run {
                begin_by[*it] = begins;
            }
        }
        for place in (0..self.plan.steps.len()).rev() {
            let entry = &self.schedule.entries[place];
            if let (Some(latest), false) = (end_by[place], entry.pace.is_cutover()) {
                let (days, who) = (&self.days, self.plan.steps[place].step.action.who);
                let latest = match entry.pace {
                    Pace::RequestAndWait(_, wait) | Pace::WorkAndWait(_, wait) => days.after(latest, -i64::from(wait)),
                    Pace::Notice(_, notice) => latest - i64::from(notice) * DAY,
                    _ => latest,
                };
                // Nobody is asked for at night; only old answers run out then.
                let latest = if entry.pace.is_to_the_minute() { latest } else { days.open_until(latest) };
                let free = who.iter().filter_map(|it| teams.get(it)).min().copied();
                let worked = free.map_or(latest, |it| latest.min(it));
                let begins = match entry.pace {
                    Pace::Work(it) | Pace::WorkAndWait(it, _) | Pace::Notice(it, _) => {
                        days.before_work(worked, i64::from(it))
                    }
                    Pace::Order(it) | Pace::Request(it) | Pace::RequestAndWait(it, _) => {
                        days.working_days_before(latest, it)
                    }
                    Pace::Watch(it) => days.after(latest, -i64::from(it)),
                    Pace::Wave(users, it) => {
                        let waves = users.zip(self.wave).map_or(1, |(users, wave)| users.div_ceil(wave).max(1));
                        days.working_days_before(days.before_work(worked, i64::from(it)), waves - 1)
                    }
                    Pace::Window(_) | Pace::Booked(_) => latest,
                };
                let works = matches!(entry.pace, Pace::Work(_) | Pace::WorkAndWait(..) | Pace::Notice(..));
                if works && !entry.done {
                    teams.extend(who.iter().map(|it| (*it, begins)));
                }
                begin_by[place] = Some(begins);
                let by = if works { worked } else { latest };
                self.schedule.entries[place].by = Some(by);
            }
            if let Some(begins) = begin_by[place] {
                for reason in &self.plan.steps[place].after {
                    let latest = &mut end_by[reason.step];
                    *latest = Some(latest.map_or(begins, |it| it.min(begins)));
                }
            }
        }
        // Without a first day, everything is as late as it may be.
        for (entry, begins) in self.schedule.entries.iter_mut().zip(begin_by) {
            if let (Some(begins), Some(by)) = (begins, entry.by) {
                (entry.begins, entry.ends) = (begins, by);
            }
        }
    }

    /// When each step is, from today on, or after the window.
    fn forward(&mut self) {
        let mut teams: BTreeMap<Team, i64> = BTreeMap::new();
        let first = self.today.map(|it| self.days.opening(it));
        let mut run = 0;
        let mut place = 0;
        while place < self.plan.steps.len() {
            if self.runs.get(run).is_some_and(|it| it[0] == place) {
                self.run(run, first);
                place += self.runs[run].len();
                run += 1;
                continue;
            }
            let ready = self.ready(place, first);
            let entry = &self.schedule.entries[place];
            // Where the first day is not told, what comes before the window stands where the way back has put it.
            let stands = self.today.is_none() && entry.by.is_some();
            if let (Some(ready), false, false) = (ready, entry.done, stands) {
                self.place(place, ready, &mut teams);
            }
            place += 1;
        }
    }

    /// When everything that a step waits for is over.
    fn ready(&self, place: usize, first: Option<i64>) -> Option<i64> {
        let over = self.plan.steps[place].after.iter().filter_map(|it| self.over(it.step));
        over.chain(first).max()
    }

    /// When what waits for a step may begin; `None` when that is in the past or not known.
    fn over(&self, place: usize) -> Option<i64> {
        let entry = &self.schedule.entries[place];
        if entry.done || entry.ends == i64::MIN {
            return None;
        }
        Some(match entry.pace {
            Pace::RequestAndWait(_, wait) | Pace::WorkAndWait(_, wait) => self.days.after(entry.ends, i64::from(wait)),
            Pace::Notice(_, notice) => entry.ends + i64::from(notice) * DAY,
            _ => entry.ends,
        })
    }

    fn place(&mut self, place: usize, ready: i64, teams: &mut BTreeMap<Team, i64>) {
        let who = self.plan.steps[place].step.action.who;
        let free = who.iter().filter_map(|it| teams.get(it)).max().copied();
        let free = free.map_or(ready, |it| it.max(ready));
        let days = &self.days;
        let entry = &self.schedule.entries[place];
        let (begins, ends) = match entry.pace {
            Pace::Work(it) | Pace::Notice(it, _) => {
                let begins = days.open_from(free);
                (begins, days.after_work(begins, i64::from(it)))
            }
            Pace::WorkAndWait(it, _) => {
                // A short TTL costs every name server queries, so it is not lowered earlier than it must be.
                let latest = entry.by.map(|by| days.before_work(by, i64::from(it)));
                let begins = days.open_from(latest.map_or(free, |it| it.max(free)));
                (begins, days.after_work(begins, i64::from(it)))
            }
            Pace::Order(it) | Pace::Request(it) => {
                let begins = days.open_from(ready);
                (begins, days.working_days_after(begins, it))
            }
            Pace::RequestAndWait(it, _) => {
                let soonest = days.working_days_after(days.open_from(ready), it);
                let ends = entry.by.map_or(soonest, |by| days.open_until(by).max(soonest));
                (days.working_days_before(ends, it), ends)
            }
            Pace::Watch(it) => (ready, days.after(ready, i64::from(it))),
            Pace::Wave(users, it) => return self.wave(place, free, users, it, teams),
            Pace::Window(it) => (free, days.after(free, i64::from(it))),
            Pace::Booked(_) => (free, free),
        };
        if matches!(entry.pace, Pace::Work(_) | Pace::WorkAndWait(..) | Pace::Notice(..)) {
            teams.extend(who.iter().map(|it| (*it, ends)));
        }
        self.put(place, begins, ends);
    }

    fn put(&mut self, place: usize, begins: i64, ends: i64) {
        let entry = &mut self.schedule.entries[place];
        (entry.begins, entry.ends) = (begins, ends);
        entry.late = entry.by.is_some_and(|by| ends > by);
    }

    /// Moves users: in maintenance windows if there are any, otherwise on working days; so many at once as was told.
    fn wave(&mut self, place: usize, ready: i64, users: Option<u32>, minutes: u32, teams: &mut BTreeMap<Team, i64>) {
        let who = self.plan.steps[place].step.action.who;
        if !self.schedule.slots.iter().any(|it| it.moves) {
            let waves = users.zip(self.wave).map_or(1, |(users, wave)| users.div_ceil(wave).max(1));
            let begins = self.days.open_from(ready);
            let last = self.days.open_from(self.days.working_days_after(begins, waves - 1));
            let ends = self.days.after_work(last, i64::from(minutes.div_ceil(waves)));
            // The next crowd comes on the next day if this one fills the last.
            let full = users.zip(self.wave).is_some_and(|(users, wave)| users % wave == 0 && users > 0);
            let free = if full { self.days.opening(day_of(ends) + 1) } else { ends };
            teams.extend(who.iter().map(|it| (*it, free)));
            return self.put(place, begins, ends);
        }
        let mut left = users.unwrap_or(1).max(1);
        let all = left;
        let mut used = Vec::new();
        let mut span: Option<(i64, i64)> = None;
        for index in 0..self.schedule.slots.len() {
            let slot = &self.schedule.slots[index];
            if left == 0 || !slot.moves || slot.frozen.is_some() || day_of(slot.begins()) < day_of(ready) - 1 {
                continue;
            }
            // What it waits for may be over only when the window has begun.
            let waited = u32::try_from((ready - slot.begins()).max(0)).unwrap_or(u32::MAX);
            let used_up: u32 = self.parts.iter().filter(|it| it.1 == index).map(|it| it.2).sum();
            let taken = used_up.max(waited);
            if waited > 0 && slot.minutes.is_none() {
                continue;
            }
            let room = slot.minutes.unwrap_or(u32::MAX).saturating_sub(taken);
            let by_people = self.wave.map_or(u32::MAX, |it| it.saturating_sub(slot.people));
            let by_time =
                if minutes == 0 { u64::from(all) } else { u64::from(room) * u64::from(all) / u64::from(minutes) };
            let here = left.min(by_people).min(u32::try_from(by_time).unwrap_or(u32::MAX));
            // Without a number, a crowd is not divided.
            if here == 0 || users.is_none() && room < minutes {
                continue;
            }
            let part = share(minutes, here, all);
            let begins = self.days.after(slot.begins(), i64::from(taken));
            let ends = self.days.after(slot.begins(), i64::from(taken + part));
            span = Some((span.map_or(begins, |it| it.0), ends));
            let slot = &mut self.schedule.slots[index];
            slot.people += if users.is_some() { here } else { 0 };
            slot.steps.push(place);
            self.parts.push((place, index, part));
            used.push(index);
            left -= here;
        }
        if left > 0 {
            self.schedule.misfits.push(Misfit::no_wave(place, users.map(|_| left)));
        }
        let (begins, ends) = span.unwrap_or_else(|| {
            let begins = self.days.open_from(ready);
            (begins, self.days.after_work(begins, i64::from(minutes)))
        });
        self.schedule.entries[place].slots = used;
        self.put(place, begins, ends);
    }

    /// Puts the steps of a cutover one after the other into its window.
    fn run(&mut self, run: usize, first: Option<i64>) {
        let steps = &self.runs[run];
        let to_come: Vec<usize> = steps.iter().copied().filter(|it| !self.schedule.entries[*it].done).collect();
        let Some(begun) = to_come.first().copied() else {
            return;
        };
        // What one of its steps waits for is over before the window begins.
        let waits = steps.iter().flat_map(|it| &self.plan.steps[*it].after).map(|it| it.step);
        let last = waits.filter(|it| !steps.contains(it)).filter_map(|it| Some((self.over(it)?, it))).max();
        let ready = last.map_or(first, |it| Some(it.0));
        self.ready.push((last.map(|it| it.1), ready.unwrap_or(0)));
        let window = self.windows[run];
        let begins = if let Some(index) = window {
            let slot = &self.schedule.slots[index];
            let begins = slot.begins();
            // A window whose hour is not told may be late on its day.
            let limit = if slot.start.is_some() { begins } else { begins + DAY };
            if ready.is_some_and(|it| it > limit) && self.today.is_some() {
                let misfit = Misfit::not_ready(index, ready.unwrap_or(0), last.map_or(begun, |it| it.1));
                self.schedule.misfits.push(misfit);
            }
            if let Some(freeze) = slot.frozen {
                self.schedule.misfits.push(Misfit::frozen(index, freeze));
            }
            begins
        } else {
            if self.schedule.anchor == Anchor::Dates && self.windows.iter().any(Option::is_some) {
                self.schedule.misfits.push(Misfit::no_window(begun));
            }
            ready.unwrap_or(0)
        };
        let (mut low, mut high) = (0_u32, 0_u32);
        for place in &to_come {
            let minutes = self.plan.steps[*place].step.minutes;
            let from = self.days.after(begins, i64::from(low));
            (low, high) = (low.saturating_add(minutes.0), high.saturating_add(minutes.1));
            let until = self.days.after(begins, i64::from(high));
            self.put(*place, from, until);
            if let Some(index) = window {
                self.schedule.entries[*place].slots = vec![index];
                self.schedule.slots[index].steps.push(*place);
            }
        }
        if let Some(index) = window
            && let Some(has) = self.schedule.slots[index].minutes
            && has < high
        {
            self.schedule.misfits.push(Misfit::too_short(index, low, high, has));
        }
    }
}

/// The minutes that a part of a crowd takes.
fn share(minutes: u32, people: u32, all: u32) -> u32 {
    let exact = (u64::from(minutes) * u64::from(people)).div_ceil(u64::from(all.max(1)));
    u32::try_from(exact).unwrap_or(minutes)
}

/// The windows by day. Those whose day is not told, or that lie before a calendar without dates, are left out.
fn slots(estate: &Estate, days: &Days, anchor: Anchor, cuts_over: bool) -> Vec<Slot> {
    let told = &estate.deployment;
    let at = |column| DeploymentId(0).at(column);
    let slot =
        |place: Place, length: Place, name: String, kind: Option<WindowUse>, day: i32, start: Option<u16>, minutes| {
            let begins = i64::from(day) * DAY + i64::from(start.unwrap_or(0));
            let dated = anchor == Anchor::Dates;
            Slot {
                place,
                length,
                name,
                cutover: kind == Some(WindowUse::Cutover),
                // What a window is for may be left open; then anything may be done in it.
                moves: kind != Some(WindowUse::Cutover),
                day,
                start,
                minutes,
                steps: Vec::new(),
                people: 0,
                frozen: days.frozen(day),
                clocks: if dated && start.is_some() {
                    clocks(estate, begins, minutes.unwrap_or(0))
                } else {
                    Clocks::Still
                },
            }
        };
    let start = told.window_start.told().map(|it| it.minutes());
    let day = match anchor {
        Anchor::Dates => told.window_day.told().map(|it| it.day_number()),
        Anchor::Window => Some(0),
        Anchor::Start => None,
    };
    let minutes = told.window_minutes.told().copied();
    // Where nothing is cut over, the window of the deployment is as good as any other.
    let kind = cuts_over.then_some(WindowUse::Cutover);
    let main = day.map(|day| slot(at("window_day"), at("window_minutes"), String::new(), kind, day, start, minutes));
    let mut main: Vec<Slot> = main.into_iter().collect();
    let mut others = Vec::new();
    if anchor == Anchor::Dates {
        for (id, it) in estate.windows.iter() {
            let Some(day) = it.day.told() else {
                continue;
            };
            let name = estate.name_of(TableId::Window, id.0);
            let start = it.start.told().map(|it| it.minutes());
            let kind = it.purpose.told().copied();
            others.push(slot(
                id.at("day"),
                id.at("minutes"),
                name,
                kind,
                day.day_number(),
                start,
                it.minutes.told().copied(),
            ));
        }
    }
    others.sort_by_key(|it| (it.begins(), it.place.row));
    main.extend(others);
    main
}
