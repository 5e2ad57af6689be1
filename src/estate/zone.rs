//! Time zones by their IANA names, with the rules that are in force.
//!
//! The case alone says when a window is, so the rules are part of the program and not asked of the browser: the same plan
//! has the same hours on every machine. What zones did in the past is left out; a plan looks ahead. Zones whose clocks
//! follow Ramadan (Morocco, Western Sahara, Gaza and Hebron) and one station in Antarctica are left out, too, because no
//! rule of this form says what they do. Source: the IANA time zone database with the rules that hold from November 2026
//! on; a test holds every name against another copy of it.

use crate::estate::zones::ZONES;

/// A time zone that is known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Zone {
    name: &'static str,
    rule: Rule,
}

/// Minutes east of Greenwich, and when they change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rule {
    standard: i16,
    summer: Option<Summer>,
}

/// The other half of the year. Where the official standard time is the one of summer, this is the one of winter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Summer {
    offset: i16,
    from: Change,
    until: Change,
}

/// Month, which week of it (5: the last), weekday (0: Sunday), and minutes after midnight by the clock that is changed.
pub(super) type Change = (u8, u8, u8, i16);

/// When an hour of the clock is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instant {
    /// Once, at these minutes of universal time.
    Once(i64),
    /// Twice: the clocks are put back in this hour.
    Twice(i64, i64),
    /// Never: the clocks are put forward over this hour. These minutes are those at which they are.
    Never(i64),
}

impl Instant {
    /// The first instant that is meant, or at which one would notice.
    pub const fn first(self) -> i64 {
        match self {
            Self::Once(it) | Self::Twice(it, _) | Self::Never(it) => it,
        }
    }
}

impl Zone {
    /// The zone with this name, upper and lower case alike.
    pub fn by_name(name: &str) -> Option<Self> {
        let name = name.trim();
        ZONES.iter().find_map(|(rule, names)| {
            let found = names.split_ascii_whitespace().find(|it| it.eq_ignore_ascii_case(name))?;
            Some(Self { name: found, rule: *rule })
        })
    }

    /// All names, for a list to choose from.
    pub fn names() -> impl Iterator<Item = &'static str> {
        ZONES.iter().flat_map(|it| it.1.split_ascii_whitespace())
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Minutes east of Greenwich at an instant. Instants and hours of the clock are minutes since 1 March 2000.
    pub fn offset(self, instant: i64) -> i64 {
        let Rule { standard, summer } = self.rule;
        let (standard, Some(summer)) = (i64::from(standard), summer) else {
            return i64::from(standard);
        };
        let other = i64::from(summer.offset);
        let year = year_of(instant + standard);
        let from = minute_of(year, summer.from) - standard;
        let until = minute_of(year, summer.until) - other;
        // On the southern half of the earth the summer goes over the turn of the year.
        let is_summer = if from < until { (from..until).contains(&instant) } else { !(until..from).contains(&instant) };
        if is_summer { other } else { standard }
    }

    /// The hour of the clock at an instant.
    pub fn clock(self, instant: i64) -> i64 {
        instant + self.offset(instant)
    }

    /// When the clock shows this.
    pub fn instant(self, clock: i64) -> Instant {
        let standard = i64::from(self.rule.standard);
        let other = self.rule.summer.map_or(standard, |it| i64::from(it.offset));
        let fits = |offset: i64| (self.offset(clock - offset) == offset).then_some(clock - offset);
        match (fits(standard), fits(other)) {
            (Some(one), Some(two)) if one != two => Instant::Twice(one.min(two), one.max(two)),
            (Some(one), _) | (None, Some(one)) => Instant::Once(one),
            // By the clock that was right before, the hour is as long after the change as it is after its beginning.
            (None, None) => Instant::Never(clock - standard.min(other)),
        }
    }
}

const DAY: i64 = 1440;

/// The year of an hour of the clock.
fn year_of(clock: i64) -> i64 {
    let days = clock.div_euclid(DAY);
    // Years that begin on 1 March have at most 366 days, so the first guess is at most one off.
    let mut year = 2000 + days.div_euclid(365);
    while first_of(year, 1) > days {
        year -= 1;
    }
    while first_of(year + 1, 1) <= days {
        year += 1;
    }
    year
}

/// The number of the first day of a month.
fn first_of(year: i64, month: u8) -> i64 {
    let month = i64::from(month);
    let (y, m) = if month > 2 { (year - 2000, month - 3) } else { (year - 2001, month + 9) };
    365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (153 * m + 2) / 5
}

/// When the clocks are changed in a year, by the clock that is changed.
fn minute_of(year: i64, (month, week, weekday, minute): Change) -> i64 {
    let first = first_of(year, month);
    // The day with number 0 was a Wednesday.
    let ahead = (i64::from(weekday) - (first + 3)).rem_euclid(7);
    let mut day = first + ahead + 7 * (i64::from(week) - 1);
    let (next_year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    if day >= first_of(next_year, next) {
        day -= 7;
    }
    day * DAY + i64::from(minute)
}

pub(super) const fn still(standard: i16) -> Rule {
    Rule { standard, summer: None }
}

pub(super) const fn turning(standard: i16, offset: i16, from: Change, until: Change) -> Rule {
    Rule { standard, summer: Some(Summer { offset, from, until }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::name::Date;

    fn at(day: &str, minute: i64) -> i64 {
        i64::from(Date::parse(day).unwrap().day_number()) * DAY + minute
    }

    fn instants(zone: Zone) -> Vec<i64> {
        // Every six hours of ten years, and each quarter of an hour of the days on which clocks are changed.
        let days = Date::new(2026, 11, 8).day_number()..Date::new(2037, 1, 1).day_number();
        let mut out = Vec::new();
        for day in days.map(i64::from) {
            let turns = zone.offset(day * DAY) != zone.offset((day + 1) * DAY);
            let step = if turns { 15 } else { 360 };
            out.extend((0..DAY / step).map(|it| day * DAY + it * step));
        }
        out
    }

    #[test]
    fn every_zone_is_as_another_copy_of_the_database_has_it() {
        // 1 March 2000 in seconds since 1970.
        const BEGIN: i64 = 951_868_800;
        let mut wrong = Vec::new();
        for name in Zone::names() {
            let zone = Zone::by_name(name).unwrap();
            let Ok(other) = jiff::tz::TimeZone::get(name) else {
                wrong.push(format!("{name}: not known there"));
                continue;
            };
            let differs = instants(zone).into_iter().find(|it| {
                let there = jiff::Timestamp::from_second(BEGIN + it * 60).unwrap();
                i64::from(other.to_offset(there).seconds()) != zone.offset(*it) * 60
            });
            wrong.extend(differs.map(|it| format!("{name}: other at {it}")));
        }
        assert_eq!(wrong, Vec::<String>::new(), "The time zones have changed: write the new rules into this file.");
    }

    #[test]
    fn a_clock_and_its_instant_lead_to_each_other() {
        for zone in ["Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Europe/Dublin", "Asia/Kolkata"] {
            let zone = Zone::by_name(zone).unwrap();
            for instant in instants(zone) {
                match zone.instant(zone.clock(instant)) {
                    Instant::Once(it) => assert_eq!(it, instant),
                    Instant::Twice(one, two) => assert!(one < two && (one == instant || two == instant)),
                    Instant::Never(_) => panic!("{zone:?} {instant}"),
                }
            }
        }
    }

    #[test]
    fn the_hour_that_is_skipped_and_the_one_that_comes_twice_are_told() {
        let berlin = Zone::by_name("europe/berlin").unwrap();
        assert_eq!(berlin.name(), "Europe/Berlin");
        assert_eq!(berlin.instant(at("2027-03-28", 150)), Instant::Never(at("2027-03-28", 90)));
        assert_eq!(berlin.clock(at("2027-03-28", 90)), at("2027-03-28", 210));
        assert_eq!(berlin.instant(at("2026-10-25", 150)), Instant::Twice(at("2026-10-25", 30), at("2026-10-25", 90)));
        assert_eq!(Zone::by_name("Europe/Atlantis"), None);
    }
}
