//! Counts, lists, minutes and the words yes and no.

use crate::text::Text;
use crate::text::lang::Lang;

/// A whole number with the thousands grouped as the language groups them.
pub fn count(lang: Lang, n: u64) -> String {
    let digits = n.to_string();
    let separator = match lang {
        Lang::En => ',',
        Lang::Pt | Lang::It => '.',
        // Spanish and Russian group with a space, which must not break a line.
        Lang::Es | Lang::Ru => '\u{a0}',
    };
    // Four digits stay together: they are read as easily, and a year or a port is not torn apart.
    if digits.len() <= 4 {
        return digits;
    }
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// Names after each other. No word joins the last two, so no language needs a rule for it.
pub fn list(names: &[String]) -> String {
    names.join(", ")
}

/// The words yes and no.
pub const fn yes_or_no(flag: bool) -> Text {
    if flag {
        Text { en: "yes", pt: "sim", es: "sí", it: "sì", ru: "да" }
    } else {
        Text { en: "no", pt: "não", es: "no", it: "no", ru: "нет" }
    }
}

/// A span of minutes, low to high, in units that fit it: `20–45 min`, `2 h 05 min – 3 h 00 min`, `7 d 22 h – 18 d 12 h`.
pub fn minutes(lang: Lang, low: u32, high: u32) -> String {
    let (minute, hour, day) = match lang {
        Lang::Ru => ("мин", "ч", "дн."),
        Lang::En | Lang::Pt | Lang::Es => ("min", "h", "d"),
        Lang::It => ("min", "h", "g"),
    };
    let one = |it: u32| match it {
        0..120 => format!("{it} {minute}"),
        120..2880 => format!("{} {hour} {:02} {minute}", it / 60, it % 60),
        _ => format!("{} {day} {} {hour}", it / 1440, it % 1440 / 60),
    };
    if low == high {
        one(low)
    } else if high < 120 {
        format!("{low}–{high} {minute}")
    } else {
        format!("{} – {}", one(low), one(high))
    }
}

/// Numbers in order, those that follow each other drawn together: `3, 7–9`.
pub fn runs(numbers: &[usize]) -> String {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for it in numbers {
        match out.last_mut() {
            Some((_, last)) if *last + 1 == *it => *last = *it,
            _ => out.push((*it, *it)),
        }
    }
    let words = out.into_iter().map(|(from, to)| match to - from {
        0 => from.to_string(),
        1 => format!("{from}, {to}"),
        _ => format!("{from}–{to}"),
    });
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_by_language() {
        assert_eq!(count(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(count(Lang::It, 12_345), "12.345");
        assert_eq!(count(Lang::Ru, 12_345), "12\u{a0}345");
        assert_eq!(count(Lang::Es, 5269), "5269");
    }

    #[test]
    fn minutes_grow_into_hours_and_days() {
        assert_eq!(minutes(Lang::En, 20, 45), "20–45 min");
        assert_eq!(minutes(Lang::Ru, 60, 125), "60 мин – 2 ч 05 мин");
        assert_eq!(minutes(Lang::It, 5, 5), "5 min");
        assert_eq!(minutes(Lang::En, 11_419, 11_419), "7 d 22 h");
    }

    #[test]
    fn numbers_that_follow_each_other_are_drawn_together() {
        assert_eq!(runs(&[3, 7, 8, 9, 12, 13]), "3, 7–9, 12, 13");
        assert_eq!(runs(&[]), "");
    }
}
