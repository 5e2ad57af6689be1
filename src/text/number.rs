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

/// A span of minutes, low to high, as `20–45 min` or `2 h 05 min`.
pub fn minutes(low: u32, high: u32) -> String {
    let one = |it: u32| if it < 120 { format!("{it} min") } else { format!("{} h {:02} min", it / 60, it % 60) };
    if low == high {
        one(low)
    } else if high < 120 {
        format!("{low}–{high} min")
    } else {
        format!("{} – {}", one(low), one(high))
    }
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
    fn minutes_grow_into_hours() {
        assert_eq!(minutes(20, 45), "20–45 min");
        assert_eq!(minutes(60, 125), "60 min – 2 h 05 min");
        assert_eq!(minutes(5, 5), "5 min");
    }
}
