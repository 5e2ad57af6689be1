//! The calendar in words: the same on the screen, on paper and in files.

use std::collections::BTreeMap;

use crate::actions::Team;
use crate::calendar::days::{day_of, weekday};
use crate::calendar::misfit::{Change, Misfit, What};
use crate::calendar::{Anchor, Clocks, Deadline, Due, Entry, Schedule, Slot, schedule};
use crate::case::Case;
use crate::estate::choices::{WindowUse, WorkDays};
use crate::estate::name::Date;
use crate::estate::time::Time;
use crate::estate::{Estate, TableId};
use crate::plan::Plan;
use crate::runbook::calendar_words as texts;
use crate::runbook::{Block, Chapter, phrases, words};
use crate::text::lang::Lang;
use crate::text::{Text, Values, number};

/// The calendar of a plan, ready to be put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar<'a> {
    estate: &'a Estate,
    plan: &'a Plan,
    /// The plan in time.
    pub schedule: Schedule,
    lang: Lang,
}

/// Puts a plan into time, to be told in a language.
pub fn calendar<'a>(case: &'a Case, plan: &'a Plan, lang: Lang) -> Calendar<'a> {
    Calendar { estate: &case.estate, plan, schedule: schedule(case, plan), lang }
}

impl Calendar<'_> {
    fn say(&self, text: Text) -> String {
        text.in_lang(self.lang).to_owned()
    }

    fn fill(&self, text: Text, values: &Values) -> String {
        text.fill(self.lang, values)
    }

    /// A day: with its weekday, or counted from the day that is not told.
    pub fn day(&self, day: i32) -> String {
        let letter = match self.schedule.anchor {
            Anchor::Dates => {
                let date = Date::of_day_number(day).map_or_else(|| "?".to_owned(), |it| it.to_string());
                let name = texts::WEEK[usize::from(weekday(day)).min(6)].in_lang(self.lang);
                return format!("{name} {date}");
            }
            Anchor::Window => 'T',
            Anchor::Start => 'S',
        };
        match day {
            0 => letter.to_string(),
            1.. => format!("{letter}+{day}"),
            _ => format!("{letter}−{}", day.unsigned_abs()),
        }
    }

    /// When a window is.
    pub fn slot_time(&self, slot: &Slot) -> String {
        let day = self.day(slot.day);
        let Some(start) = slot.start else {
            return day;
        };
        let begins = Time::of_minutes(i64::from(start));
        match slot.minutes {
            Some(minutes) => {
                format!("{day} {begins}–{}", Time::of_minutes(self.schedule.ends_of(self.estate, slot, minutes)))
            }
            None => format!("{day} {begins}"),
        }
    }

    /// The name of a window.
    pub fn slot_name(&self, slot: &Slot) -> String {
        let kind = self.say(if slot.cutover { texts::CUTOVER } else { texts::MAINTENANCE });
        if slot.name.is_empty() { kind } else { format!("{kind}: {}", slot.name) }
    }

    /// When a step is: hours only in a window, because no other hour is agreed with anybody.
    pub fn when(&self, entry: &Entry) -> String {
        if entry.done {
            return self.say(texts::DONE);
        }
        if entry.begins == i64::MIN {
            return self.say(phrases::NOT_TOLD);
        }
        let (first, last) = (entry.first_day(), entry.last_day());
        let slots: Vec<&Slot> = entry.slots.iter().map(|it| &self.schedule.slots[*it]).collect();
        match slots[..] {
            [slot] if slot.start.is_some() => {
                let (from, until) = (Time::of_minutes(entry.begins), Time::of_minutes(entry.ends));
                let over_night =
                    if first == last { String::new() } else { format!("{} ", self.day(day_of(entry.ends))) };
                format!("{} {from}–{over_night}{until}", self.day(first))
            }
            // Minutes from the beginning of a window whose hour is not told.
            [slot] => {
                let hours =
                    |moment: i64| format!("+{}:{:02}", (moment - slot.begins()) / 60, (moment - slot.begins()) % 60);
                format!("{} {}–{}", self.day(slot.day), hours(entry.begins), hours(entry.ends))
            }
            [] if first == last => self.day(first),
            _ => format!("{} – {}", self.day(first), self.day(last)),
        }
    }

    /// By when a step must be over, if anything waits for it.
    pub fn by(&self, entry: &Entry) -> Option<String> {
        let by = entry.by.filter(|_| !entry.done)?;
        let said = self.day(day_of(by - 1));
        Some(if entry.late { format!("{said} ({})", self.say(texts::LATE)) } else { said })
    }

    /// The title of a step.
    pub fn title(&self, step: usize) -> String {
        let step = &self.plan.steps[step].step;
        step.action.title.fill(self.lang, &step.values)
    }

    /// The title of a step, and how many are like it.
    pub fn titles(&self, steps: &[usize]) -> String {
        let title = self.title(steps[0]);
        match steps.len() {
            1 => title,
            n => self.fill(texts::AND_ALIKE, &Values::new().with("title", title).with("n", n - 1)),
        }
    }

    /// What must be done.
    pub fn due(&self, what: Due) -> String {
        self.say(match what {
            Due::Order => texts::D_ORDER,
            Due::Request => texts::D_REQUEST,
            Due::Done => texts::D_DONE,
            Due::DoneToTheMinute => texts::D_MINUTE,
            Due::Book => texts::D_BOOK,
            Due::Keep => texts::D_KEEP,
        })
    }

    /// By when it must be done.
    pub fn deadline(&self, it: &Deadline) -> String {
        let mut said = self.day(it.day());
        let hour_counts =
            it.what == Due::DoneToTheMinute && self.schedule.slots.iter().any(|it| it.cutover && it.start.is_some());
        if hour_counts {
            said = format!("{} {}", self.day(day_of(it.by)), Time::of_minutes(it.by));
        }
        if it.missed { format!("{said} ({})", self.say(texts::MISSED)) } else { said }
    }

    /// What does not fit.
    pub fn misfit(&self, it: &Misfit) -> String {
        let of_slot = |slot: usize| Values::new().with("day", self.day(self.schedule.slots[slot].day));
        let of_step = |step: usize| Values::new().with("step", step + 1).with("title", self.title(step));
        match it.what {
            What::TooShort { slot, low, high, has } => {
                self.fill(texts::TOO_SHORT, &of_slot(slot).with("low", low).with("high", high).with("has", has))
            }
            What::NotReady { slot, ready, step } => {
                let values = of_slot(slot).with("step", step + 1).with("title", self.title(step));
                self.fill(texts::NOT_READY, &values.with("ready", self.day(day_of(ready - 1))))
            }
            What::Frozen { slot, freeze } => {
                let why = self.estate.name_of(TableId::Freeze, freeze.0);
                self.fill(texts::FROZEN, &of_slot(slot).with("why", why))
            }
            What::NoWave { step, people: Some(people) } => {
                self.fill(texts::NO_WAVE, &of_step(step).with("people", people))
            }
            What::NoWave { step, people: None } => self.fill(texts::NO_WAVE_UNCOUNTED, &of_step(step)),
            What::NoWindow { step } => self.fill(texts::NO_WINDOW, &of_step(step)),
        }
    }

    /// A change that makes something fit.
    pub fn change(&self, it: &Change) -> String {
        match it {
            Change::Longer { minutes, .. } => self.fill(texts::LONGER, &Values::new().with("minutes", *minutes)),
            Change::Move { days, to, .. } => {
                let values = Values::new().with("day", self.day(*to)).with("days", days.unsigned_abs());
                self.fill(if *days < 0 { texts::EARLIER } else { texts::LATER }, &values)
            }
            Change::People { people, .. } => self.fill(texts::MORE_PEOPLE, &Values::new().with("people", *people)),
            Change::Windows { count, purpose, day } => {
                let text = if *purpose == WindowUse::Cutover { texts::MORE_CUTOVERS } else { texts::MORE_WINDOWS };
                self.fill(text, &Values::new().with("count", *count).with("day", self.day(*day)))
            }
        }
    }

    /// How hours and days are counted, and what the clocks do.
    pub fn says(&self) -> Vec<String> {
        let told = &self.estate.deployment;
        let mut out = vec![match told.time_zone.told() {
            Some(zone) => self.fill(texts::HOURS_OF, &Values::new().with("zone", zone.name())),
            None => self.say(texts::HOURS_UNTOLD),
        }];
        match self.schedule.anchor {
            Anchor::Dates => (),
            Anchor::Window => out.push(self.say(texts::FROM_WINDOW)),
            Anchor::Start => out.push(self.say(texts::FROM_START)),
        }
        if let Some(date) = self.schedule.earliest.and_then(Date::of_day_number) {
            out.push(self.fill(texts::EARLIEST, &Values::new().with("day", date.to_string())));
        }
        let hours = self.schedule.hours;
        let days = told.work_days.told().copied().unwrap_or(WorkDays::MondayToFriday);
        let counted = Values::new()
            .with("from", Time::of_minutes(hours.0).to_string())
            .with("until", Time::of_minutes(hours.1).to_string())
            .with("days", days);
        out.push(self.fill(texts::COUNTED, &counted));
        for slot in &self.schedule.slots {
            let text = match slot.clocks {
                Clocks::Still => continue,
                Clocks::Forward => texts::CLOCKS_FORWARD,
                Clocks::Back => texts::CLOCKS_BACK,
                Clocks::NoSuchHour => texts::NO_SUCH_HOUR,
                Clocks::HourTwice => texts::HOUR_TWICE,
            };
            out.push(self.fill(text, &Values::new().with("day", self.day(slot.day))));
        }
        out
    }

    /// What was not told and would change the calendar, as questions.
    pub fn untold(&self) -> Vec<String> {
        self.schedule.asks.iter().map(|it| words::question(self.estate, self.lang, *it)).collect()
    }

    /// The steps of each team, by day.
    pub fn by_team(&self) -> BTreeMap<Team, Vec<usize>> {
        let mut teams: BTreeMap<Team, Vec<usize>> = BTreeMap::new();
        for (place, placed) in self.plan.steps.iter().enumerate() {
            for team in placed.step.action.who {
                teams.entry(*team).or_default().push(place);
            }
        }
        for steps in teams.values_mut() {
            steps.sort_by_key(|it| (self.schedule.entries[*it].begins, *it));
        }
        teams
    }

    /// Who does a step.
    pub fn teams_of(&self, step: usize) -> &'static [Team] {
        self.plan.steps[step].step.action.who
    }

    /// The first and last days of the freezes that are told, in a calendar with dates.
    pub fn freezes(&self) -> Vec<(i32, i32)> {
        let dated = self.schedule.anchor == Anchor::Dates;
        let told = self.estate.freezes.iter().filter(|_| dated).filter_map(|(_, it)| {
            Some((it.from.told()?.day_number(), it.until.told()?.day_number())).filter(|(from, until)| from <= until)
        });
        told.collect()
    }

    /// The table of the windows.
    pub fn windows(&self) -> Option<Block> {
        let head = [texts::WHEN, phrases::WHAT, texts::LENGTH, texts::STEPS, texts::PEOPLE];
        let row = |it: &Slot| {
            let steps: Vec<usize> = it.steps.iter().map(|it| it + 1).collect();
            vec![
                self.slot_time(it),
                self.slot_name(it),
                it.minutes.map_or_else(|| self.say(phrases::NOT_TOLD), |it| number::minutes(self.lang, it, it)),
                number::runs(&steps),
                if it.people > 0 { number::count(self.lang, u64::from(it.people)) } else { String::new() },
            ]
        };
        let rows: Vec<_> = self.schedule.slots.iter().map(row).collect();
        (!rows.is_empty()).then(|| Block::Table { head: head.map(|it| self.say(it)).to_vec(), rows })
    }

    /// The table of what must be done by when.
    pub fn deadlines(&self) -> Option<Block> {
        let head = [texts::DUE, texts::TEAM, phrases::WHAT, phrases::STEP];
        let row = |it: &Deadline| {
            let steps: Vec<usize> = it.steps.iter().map(|it| it + 1).collect();
            let what = format!("{}: {}", self.due(it.what), self.titles(&it.steps));
            vec![self.deadline(it), self.say(it.team.label()), what, number::runs(&steps)]
        };
        let rows: Vec<_> = self.schedule.deadlines.iter().map(row).collect();
        (!rows.is_empty()).then(|| Block::Table { head: head.map(|it| self.say(it)).to_vec(), rows })
    }

    /// The table of a team's steps.
    pub fn timeline(&self, steps: &[usize]) -> Block {
        let head = [texts::WHEN, phrases::STEP, phrases::WHAT, texts::DUE].map(|it| self.say(it)).to_vec();
        let rows = steps.iter().map(|place| {
            let entry = &self.schedule.entries[*place];
            let title = self.title(*place);
            let what = if entry.gate { format!("{title}\n{}", self.say(texts::GATE)) } else { title };
            vec![self.when(entry), (place + 1).to_string(), what, self.by(entry).unwrap_or_default()]
        });
        Block::Table { head, rows: rows.collect() }
    }
}

/// The chapter of the calendar.
pub fn chapter(it: &Calendar) -> Chapter {
    let mut blocks: Vec<Block> = it.says().into_iter().map(Block::Says).collect();
    let heading = |text: Text| Block::Heading(it.say(text));
    for (n, misfit) in it.schedule.misfits.iter().enumerate() {
        if n == 0 {
            blocks.push(heading(texts::MISFITS));
        }
        blocks.push(Block::Warns(it.misfit(misfit)));
        if misfit.changes.is_empty() {
            blocks.push(Block::Says(it.say(texts::FITS_WITH_NONE)));
        } else {
            blocks.push(Block::Says(it.say(texts::FITS_WITH)));
            blocks.push(Block::List(misfit.changes.iter().map(|change| it.change(change)).collect()));
        }
    }
    if it.schedule.misfits.is_empty() && !it.schedule.slots.is_empty() {
        blocks.push(Block::Says(it.say(texts::ALL_FITS)));
    }
    for (text, table) in [(texts::WINDOWS, it.windows()), (texts::DUE, it.deadlines())] {
        blocks.extend(table.into_iter().flat_map(|table| [heading(text), table]));
    }
    let untold = it.untold();
    if !untold.is_empty() {
        blocks.extend([heading(texts::UNTOLD), Block::List(untold)]);
    }
    for (team, steps) in it.by_team() {
        blocks.push(Block::Heading(format!("{}: {}", it.say(texts::TIMELINE), it.say(team.label()))));
        blocks.push(it.timeline(&steps));
    }
    Chapter { id: "calendar", title: it.say(texts::CALENDAR), blocks }
}
