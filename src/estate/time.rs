//! Hours of the clock.

use std::fmt;

use crate::estate::name::Fault;

/// An hour of the clock, written `22:30`, as minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(u16);

impl Time {
    /// Reads an hour. A single digit before the colon is let through; seconds are not.
    ///
    /// # Errors
    /// [`Fault::Time`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let (hour, minute) = text.trim().split_once(':').ok_or(Fault::Time)?;
        let part = |it: &str, shortest: usize, limit: u16| {
            let fits = (shortest..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
            it.parse::<u16>().ok().filter(|it| fits && *it < limit).ok_or(Fault::Time)
        };
        Ok(Self(part(hour, 1, 24)? * 60 + part(minute, 2, 60)?))
    }

    /// Minutes after midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The hour so many minutes after a midnight, whole days left out.
    pub fn of_minutes(minutes: i64) -> Self {
        Self(u16::try_from(minutes.rem_euclid(1440)).unwrap_or(0))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_and_written() {
        assert_eq!(Time::parse(" 8:05 ").map(|it| it.to_string()), Ok("08:05".to_owned()));
        assert_eq!(Time::parse("23:59").map(Time::minutes), Ok(1439));
        assert_eq!(Time::of_minutes(-30).to_string(), "23:30");
        for wrong in ["", "24:00", "12", "12:60", "1:2", "12:00:00", "-1:00", "١٢:00", "012:00", "+1:00"] {
            assert_eq!(Time::parse(wrong), Err(Fault::Time), "{wrong}");
        }
    }
}
