//! Working days, business hours, freeze dates, and hours of the clock.
//!
//! A moment is an hour of the clock in minutes since 1 March 2000. Without dates, day 0 is the day of the window or the
//! first day, every day is a working day, and nothing is frozen, because nobody knows which days are meant.

use crate::estate::Estate;
use crate::estate::choices::WorkDays;
use crate::estate::tables::FreezeId;
use crate::estate::zone::Zone;

/// Minutes of a day.
pub const DAY: i64 = 1440;

/// The hours that are counted while business hours are not told.
const USUAL: (i64, i64) = (9 * 60, 17 * 60);

/// No search for a day goes further than this.
const HORIZON: i32 = 3_660;

/// What is known of days and hours.
#[derive(Clone, Debug)]
pub(super) struct Days {
    dated: bool,
    week: WorkDays,
    from: i64,
    until: i64,
    zone: Option<Zone>,
    freezes: Vec<(i32, i32, FreezeId)>,
}

impl Days {
    pub(super) fn of(estate: &Estate, dated: bool) -> Self {
        let told = &estate.deployment;
        let hours = told.work_from.told().zip(told.work_until.told());
        let hours = hours.map(|(from, until)| (i64::from(from.minutes()), i64::from(until.minutes())));
        let (from, until) = hours.filter(|(from, until)| from < until).unwrap_or(USUAL);
        let span = |id, from: Option<i32>, until: Option<i32>| Some((from?, until?, id));
        let freezes = estate.freezes.iter().filter_map(|(id, it)| {
            span(id, it.from.told().map(|it| it.day_number()), it.until.told().map(|it| it.day_number()))
        });
        Self {
            dated,
            week: told.work_days.told().copied().unwrap_or(WorkDays::MondayToFriday),
            from,
            until,
            zone: told.time_zone.told().copied().filter(|_| dated),
            freezes: if dated { freezes.collect() } else { Vec::new() },
        }
    }

    /// When work begins and ends, in minutes after midnight.
    pub(super) fn hours(&self) -> (i64, i64) {
        (self.from, self.until)
    }

    /// The freeze that a day lies in.
    pub(super) fn frozen(&self, day: i32) -> Option<FreezeId> {
        self.freezes.iter().find(|(from, until, _)| (*from..=*until).contains(&day)).map(|it| it.2)
    }

    fn works(&self, day: i32) -> bool {
        !self.dated || works_on(self.week, weekday(day))
    }

    fn is_open(&self, day: i32) -> bool {
        self.works(day) && self.frozen(day).is_none()
    }

    /// When the work of a day begins.
    pub(super) fn opening(&self, day: i32) -> i64 {
        i64::from(day) * DAY + self.from
    }

    /// The first moment from this one on at which somebody works.
    pub(super) fn open_from(&self, moment: i64) -> i64 {
        let first = day_of(moment);
        for day in first..first.saturating_add(HORIZON) {
            let at = moment.max(self.opening(day));
            if self.is_open(day) && at < i64::from(day) * DAY + self.until {
                return at;
            }
        }
        moment
    }

    /// The last moment up to this one at which somebody works.
    pub(super) fn open_until(&self, moment: i64) -> i64 {
        let last = day_of(moment);
        for day in (last.saturating_sub(HORIZON)..=last).rev() {
            let at = moment.min(i64::from(day) * DAY + self.until);
            if self.is_open(day) && at > self.opening(day) {
                return at;
            }
        }
        moment
    }

    /// When so many minutes of work are done that begin at a moment.
    pub(super) fn after_work(&self, moment: i64, minutes: i64) -> i64 {
        let (mut at, mut left) = (self.open_from(moment), minutes);
        loop {
            let room = i64::from(day_of(at)) * DAY + self.until - at;
            if left <= room || room <= 0 {
                return at + left;
            }
            left -= room;
            at = self.open_from(at + room);
        }
    }

    /// When so many minutes of work must begin to be done by a moment.
    pub(super) fn before_work(&self, moment: i64, minutes: i64) -> i64 {
        let (mut at, mut left) = (self.open_until(moment), minutes);
        loop {
            let room = at - self.opening(day_of(at - 1));
            if left <= room || room <= 0 {
                return at - left;
            }
            left -= room;
            at = self.open_until(at - room);
        }
    }

    /// So many working days after a moment. Others work while changes are frozen, too.
    pub(super) fn working_days_after(&self, moment: i64, days: u32) -> i64 {
        self.stepped(moment, days, 1)
    }

    /// So many working days before a moment. What is asked for on a day off is asked for on the next working day, so the
    /// count begins with the last hour of work before the moment.
    pub(super) fn working_days_before(&self, moment: i64, days: u32) -> i64 {
        let last = day_of(moment);
        let worked =
            (last.saturating_sub(HORIZON)..=last).rev().find(|it| self.works(*it) && self.opening(*it) < moment);
        let moment = worked.map_or(moment, |it| moment.min(i64::from(it) * DAY + self.until));
        self.stepped(moment, days, -1)
    }

    fn stepped(&self, moment: i64, days: u32, by: i32) -> i64 {
        let (mut day, mut left) = (day_of(moment), days.min(HORIZON.unsigned_abs()));
        while left > 0 {
            day += by;
            left -= u32::from(self.works(day));
        }
        i64::from(day) * DAY + moment.rem_euclid(DAY)
    }

    /// What the clock shows so many minutes later, or earlier; the clocks may be changed in between.
    pub(super) fn after(&self, moment: i64, minutes: i64) -> i64 {
        match self.zone {
            Some(zone) => zone.clock(zone.instant(moment).first() + minutes),
            None => moment + minutes,
        }
    }
}

/// Whether somebody who works on these days works on this day of the week.
pub const fn works_on(week: WorkDays, weekday: u8) -> bool {
    match week {
        WorkDays::MondayToFriday => weekday >= 1 && weekday <= 5,
        WorkDays::MondayToSaturday => weekday >= 1,
        WorkDays::SundayToThursday => weekday <= 4,
        WorkDays::EveryDay => true,
    }
}

/// The day of a moment.
pub fn day_of(moment: i64) -> i32 {
    i32::try_from(moment.div_euclid(DAY)).unwrap_or(i32::MAX)
}

/// The day of the week, 0 for Sunday.
pub fn weekday(day: i32) -> u8 {
    // The day with number 0, 1 March 2000, was a Wednesday.
    u8::try_from((i64::from(day) + 3).rem_euclid(7)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::name::Date;
    use crate::rules::tests::World;

    fn day(text: &str) -> i32 {
        Date::parse(text).unwrap().day_number()
    }

    fn at(text: &str, hour: i64) -> i64 {
        i64::from(day(text)) * DAY + hour * 60
    }

    fn days(world: &World) -> Days {
        Days::of(&world.estate, true)
    }

    fn world() -> World {
        World::lync2010_to_2013()
    }

    #[test]
    fn the_day_of_the_week_is_right() {
        assert_eq!(weekday(day("2026-11-22")), 0);
        assert_eq!(weekday(day("2026-12-05")), 6);
        assert_eq!(weekday(day("2000-02-29")), 2);
    }

    #[test]
    fn work_rests_over_night_over_the_weekend_and_in_a_freeze() {
        // 2026-12-04 is a Friday.
        let calm = days(&world());
        assert_eq!(calm.after_work(at("2026-12-04", 15), 240), at("2026-12-07", 11));
        assert_eq!(calm.before_work(at("2026-12-07", 11), 240), at("2026-12-04", 15));
        let frozen = days(&world().put("freeze", 0, "from", "2026-12-07").put("freeze", 0, "until", "2026-12-09"));
        assert_eq!(frozen.after_work(at("2026-12-04", 15), 240), at("2026-12-10", 11));
        assert_eq!(frozen.before_work(at("2026-12-10", 11), 240), at("2026-12-04", 15));
        assert_eq!(frozen.open_from(at("2026-12-05", 3)), at("2026-12-10", 9));
    }

    #[test]
    fn others_work_while_changes_are_frozen() {
        let days = days(&world().put("freeze", 0, "from", "2026-12-07").put("freeze", 0, "until", "2026-12-31"));
        assert_eq!(days.working_days_after(at("2026-12-04", 9), 3), at("2026-12-09", 9));
        assert_eq!(days.working_days_before(at("2026-12-09", 10), 3), at("2026-12-04", 10));
        // Ordered on Monday, what takes five days comes on the next Monday, which is too late for Saturday.
        assert_eq!(days.working_days_before(at("2026-12-05", 8), 5), at("2026-11-27", 17));
    }

    #[test]
    fn hours_that_end_before_they_begin_are_as_good_as_not_told() {
        let days =
            days(&world().put("deployment", 0, "work_from", "18:00").put("deployment", 0, "work_until", "08:00"));
        assert_eq!(days.opening(0), 9 * 60);
    }

    #[test]
    fn a_freeze_without_end_stops_the_search_and_not_the_program() {
        let days = days(&world().put("freeze", 0, "from", "2000-01-01").put("freeze", 0, "until", "2099-12-31"));
        assert_eq!(days.after_work(at("2026-12-04", 15), 60), at("2026-12-04", 16));
    }

    #[test]
    fn the_clock_is_put_back_in_the_night() {
        let days = days(&world().put("deployment", 0, "time_zone", "Europe/Berlin"));
        assert_eq!(days.after(at("2026-10-24", 22), 6 * 60), at("2026-10-25", 3));
        assert_eq!(days.after(at("2027-03-27", 22), 6 * 60), at("2027-03-28", 5));
    }
}
