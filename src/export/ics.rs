//! The calendar as iCalendar (RFC 5545): one event for each window and for each deadline.
//!
//! Hours are written in universal time when the time zone is told, so no program has to know the zone's rules, and every
//! reader sees them by the own clock. While the zone is not told they are floating: the same hour wherever it is read.

use crate::calendar::{Anchor, Due, Slot};
use crate::case::Case;
use crate::estate::name::Date;
use crate::estate::{Estate, TableId};
use crate::plan::Plan;
use crate::runbook::calendar::{Calendar, calendar};
use crate::runbook::calendar_words as texts;
use crate::text::lang::Lang;
use crate::text::number;

/// The calendar of a plan. A plan without dates has no events, but tasks that ask for what is not told.
pub fn ics(case: &Case, plan: Option<&Plan>, lang: Lang, fingerprint: &str) -> String {
    let estate = &case.estate;
    let title = estate.name_of(TableId::Deployment, 0);
    let told = plan.map(|it| (it, calendar(case, it, lang)));
    // The same plan keeps its events when it changes, so the name counts and not the fingerprint, if there is one.
    let seed = if estate.deployment.title.told().is_some() { title.as_str() } else { fingerprint };
    let mut out = Writer { text: String::new(), seed, fingerprint, lang, stamp: stamp(estate) };
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Cutover//Cutover//EN");
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
    out.line("X-WR-CALNAME", &escaped(&title));
    match &told {
        Some((plan, it)) if it.schedule.anchor == Anchor::Dates && !it.schedule.entries.is_empty() => {
            let mut names = Vec::new();
            for slot in &it.schedule.slots {
                out.window(estate, it, slot, &title, &mut names);
            }
            for n in 0..it.schedule.deadlines.len() {
                out.deadline(plan, it, n, &title);
            }
            if it.schedule.slots.is_empty() && it.schedule.deadlines.is_empty() {
                out.task(it, &title);
            }
        }
        Some((_, it)) => out.task(it, &title),
        None => out.nothing(&title),
    }
    out.line("END", "VCALENDAR");
    out.text
}

struct Writer<'a> {
    text: String,
    seed: &'a str,
    fingerprint: &'a str,
    lang: Lang,
    stamp: String,
}

impl Writer<'_> {
    /// One line, folded so that none is longer than 75 octets.
    fn line(&mut self, name: &str, value: &str) {
        let mut width = 0;
        for it in name.chars().chain([':']).chain(value.chars()) {
            if width + it.len_utf8() > 75 {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(it);
            width += it.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    fn begin(&mut self, kind: &str, key: &str) {
        self.line("BEGIN", kind);
        let uid = format!("{:016x}{:016x}@cutover", hash(&[self.seed]), hash(&[self.seed, key]));
        self.line("UID", &uid);
        let stamp = self.stamp.clone();
        self.line("DTSTAMP", &stamp);
    }

    fn describe(&mut self, lines: &[String]) {
        let mut all = lines.join("\n");
        all.push('\n');
        all.push_str(self.fingerprint);
        self.line("DESCRIPTION", &escaped(&all));
    }

    fn window(&mut self, estate: &Estate, it: &Calendar, slot: &Slot, title: &str, names: &mut Vec<String>) {
        let name = it.slot_name(slot);
        let alike = names.iter().filter(|it| **it == name).count();
        // A window of the deployment has no name, and keeps its event in every language.
        self.begin("VEVENT", &format!("window/{}/{}/{alike}", slot.place.table.code(), slot.name));
        names.push(name.clone());
        match slot.start {
            Some(_) => {
                self.moment("DTSTART", estate, slot.begins(), 0);
                if let Some(minutes) = slot.minutes {
                    self.moment("DTEND", estate, slot.begins(), minutes);
                }
            }
            None => self.days(slot.day),
        }
        self.line("SUMMARY", &escaped(&format!("{title}: {name}")));
        let mut lines = vec![it.slot_time(slot), it.says().swap_remove(0)];
        lines.extend(slot.steps.iter().map(|step| format!("{}. {}", step + 1, it.title(*step))));
        self.describe(&lines);
        self.line("TRANSP", "OPAQUE");
        self.line("END", "VEVENT");
    }

    fn deadline(&mut self, plan: &Plan, it: &Calendar, n: usize, title: &str) {
        let deadline = &it.schedule.deadlines[n];
        let what = match deadline.what {
            Due::Order => "order",
            Due::Request => "request",
            Due::Done | Due::DoneToTheMinute => "done",
            Due::Book => "book",
            Due::Keep => "keep",
        };
        self.begin("VEVENT", &format!("{what}/{}", plan.steps[deadline.steps[0]].step.id));
        self.days(deadline.day());
        let says = format!("{}: {}", it.due(deadline.what), it.titles(&deadline.steps));
        self.line("SUMMARY", &escaped(&format!("{title}: {says}")));
        let steps: Vec<usize> = deadline.steps.iter().map(|it| it + 1).collect();
        let team = deadline.team.label().in_lang(self.lang).to_owned();
        let steps = format!("{}: {}", texts::STEPS.in_lang(self.lang), number::runs(&steps));
        self.describe(&[it.deadline(deadline), team, steps]);
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    /// What is to be told before there are dates.
    fn task(&mut self, it: &Calendar, title: &str) {
        self.begin("VTODO", "untold");
        self.line("SUMMARY", &escaped(&format!("{title}: {}", texts::UNTOLD.in_lang(self.lang))));
        self.describe(&it.untold());
        self.line("END", "VTODO");
    }

    fn nothing(&mut self, title: &str) {
        self.begin("VTODO", "plan");
        self.line("SUMMARY", &escaped(&format!("{title}: {}", crate::runbook::phrases::NO_STEPS.in_lang(self.lang))));
        self.line("END", "VTODO");
    }

    /// So many minutes after an hour of the clock.
    fn moment(&mut self, name: &str, estate: &Estate, clock: i64, minutes: u32) {
        let (moment, mark) = match estate.deployment.time_zone.told() {
            Some(zone) => (zone.instant(clock).first(), "Z"),
            None => (clock, ""),
        };
        let moment = moment + i64::from(minutes);
        let minute = moment.rem_euclid(1440);
        let value = format!("{}T{:02}{:02}00{mark}", date(moment.div_euclid(1440)), minute / 60, minute % 60);
        self.line(name, &value);
    }

    /// A day as a whole; the end is the day after, which no longer belongs to it.
    fn days(&mut self, day: i32) {
        self.line("DTSTART;VALUE=DATE", &date(i64::from(day)));
        self.line("DTEND;VALUE=DATE", &date(i64::from(day) + 1));
    }
}

/// A day as `20261205`.
fn date(day: i64) -> String {
    let date = i32::try_from(day).ok().and_then(Date::of_day_number).unwrap_or(Date::new(2099, 12, 31));
    format!("{:04}{:02}{:02}", date.year, date.month, date.day)
}

/// When the plan was made: at the beginning of its day, because nobody knows the hour.
fn stamp(estate: &Estate) -> String {
    let told = estate.deployment.today.told().or(estate.deployment.window_day.told());
    let day = told.copied().unwrap_or(Date::new(2000, 1, 1));
    format!("{}T000000Z", date(i64::from(day.day_number())))
}

/// A text value. Control characters have no place in it, line breaks have a form of their own.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(it);
            }
            '\n' => out.push_str("\\n"),
            it if it.is_control() => (),
            it => out.push(it),
        }
    }
    out
}

/// FNV-1a over texts, each closed by a zero; it only has to tell events apart.
fn hash(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|it| it.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, it| (sum ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3))
}
