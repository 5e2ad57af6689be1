//! Days as the shell writes them: in the ISO form, as `/Date(…)/`, or as the language of the server has it.

use crate::estate::name::Date;

/// What a text says of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// The day, in the ISO form.
    Is(String),
    /// Of two numbers, either may be the month.
    Either,
    /// No day.
    None,
}

/// Reads a day; the time after it does not count.
pub(super) fn read(text: &str) -> Day {
    let text = text.trim();
    if let Some(inside) = text.strip_prefix("/Date(").and_then(|it| it.strip_suffix(")/")) {
        let digits = inside.split(['+', '-']).next().unwrap_or_default();
        return digits.parse::<i64>().map_or(Day::None, |it| day(civil(it.div_euclid(86_400_000))));
    }
    let first = text.split(['T', ' ', '\u{a0}']).next().unwrap_or_default();
    let Some(sign) = first.chars().find(|it| matches!(it, '-' | '/' | '.')) else { return Day::None };
    let parts: Vec<&str> = first.trim_end_matches(sign).split(sign).collect();
    let numbers: Option<Vec<u32>> = parts
        .iter()
        .map(|it| it.parse().ok().filter(|_| it.len() <= 4 && it.bytes().all(|it| it.is_ascii_digit())))
        .collect();
    match (numbers.as_deref(), parts.first().map(|it| it.len())) {
        (Some([y, m, d]), Some(4)) => day((i64::from(*y), *m, *d)),
        // Full stops stand between day, month and year, in this order, wherever they stand.
        (Some([d, m, y]), _) if sign == '.' || *d > 12 || d == m => day((i64::from(*y), *m, *d)),
        (Some([m, d, y]), _) if *d > 12 => day((i64::from(*y), *m, *d)),
        (Some([_, _, _]), _) => Day::Either,
        _ => Day::None,
    }
}

fn day((year, month, day): (i64, u32, u32)) -> Day {
    let text = format!("{year:04}-{month:02}-{day:02}");
    if Date::parse(&text).is_ok() { Day::Is(text) } else { Day::None }
}

/// The day so many days after 1 January 1970, in the Gregorian calendar.
fn civil(days: i64) -> (i64, u32, u32) {
    // Eras of 400 years begin in March, so that the leap day is the last of a year.
    let days = days.saturating_add(719_468);
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u32::try_from(month).unwrap_or(0), u32::try_from(day).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_form_that_is_certain() {
        for text in [
            "2027-03-14T10:00:00.0000000+01:00",
            "/Date(1805018400000)/",
            "14.03.2027 10:00:00",
            "3/14/2027 10:00:00 AM",
            "14/03/2027 10:00",
            "14-03-2027",
            "2027/3/14",
        ] {
            assert_eq!(read(text), Day::Is("2027-03-14".to_owned()), "{text}");
        }
        assert_eq!(read("/Date(1709164800000)/"), Day::Is("2024-02-29".to_owned()));
    }

    #[test]
    fn what_may_be_two_days_is_neither() {
        assert_eq!(read("3/4/2027 1:00:00 PM"), Day::Either);
        assert_eq!(read("4/4/2027"), Day::Is("2027-04-04".to_owned()));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in ["", "soon", "99/99/2027", "2027-13-01", "/Date(x)/", "1/2", "/Date(9223372036854775807)/", "-"] {
            assert_eq!(read(text), Day::None, "{text}");
        }
    }
}
