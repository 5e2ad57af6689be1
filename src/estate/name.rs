//! Names: parsed once, valid ever after.
//!
//! A name from a file or a link ends in a command that an administrator pastes into an elevated shell.
//! So nothing but these types holds one, and each has one door.

use std::fmt;

/// Why a text is not a name, a number or a word of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing but blanks.
    Empty,
    /// Longer than it may be; the limit in characters.
    TooLong(usize),
    /// A character that has no place there.
    Character(char),
    /// A label that is empty, longer than 63 characters, or begins or ends with a hyphen.
    Label(String),
    /// Letters outside ASCII: the name must be given in its `xn--` form.
    NotAscii,
    /// Not an IPv4 or IPv6 address.
    Address,
    /// Not a whole number between the two limits.
    Number(u32, u32),
    /// Not a calendar date in the form `2026-11-21`.
    Date,
    /// Not an hour of the clock in the form `22:30`.
    Time,
    /// Not a time zone that is known here.
    Zone,
    /// None of the words that are allowed there.
    Word,
    /// A reference to a row that is not there.
    Row,
    /// A field that does not exist.
    Column,
}

/// A domain name or host name: ASCII, lower case, at most 253 characters, labels of at most 63 (RFC 1035, RFC 1123).
///
/// The underscore is let through, because host names in Active Directory and service labels carry it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DnsName(String);

impl DnsName {
    /// Reads a name. A trailing full stop, as zone files print it, is dropped; upper case is lowered.
    ///
    /// # Errors
    /// A [`Fault`] that says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.is_empty() {
            return Err(Fault::Empty);
        }
        if !text.is_ascii() {
            // The first odd character tells a typographic quote from a letter of another alphabet.
            let odd = text.chars().find(|it| !it.is_ascii()).unwrap_or(' ');
            return Err(if odd.is_alphabetic() { Fault::NotAscii } else { Fault::Character(odd) });
        }
        if text.len() > 253 {
            return Err(Fault::TooLong(253));
        }
        if let Some(bad) = text.chars().find(|it| !(it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.'))) {
            return Err(Fault::Character(bad));
        }
        for label in text.split('.') {
            if label.is_empty() || label.len() > 63 || label.starts_with('-') || label.ends_with('-') {
                return Err(Fault::Label(label.to_owned()));
            }
        }
        Ok(Self(text.to_ascii_lowercase()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this name is `parent` itself or stands below it.
    pub fn is_within(&self, parent: &Self) -> bool {
        self.0 == parent.0 || self.0.strip_suffix(&parent.0).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl fmt::Display for DnsName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name that people give: a site, a policy, a crowd of users. One line, at most 80 characters, no control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label(String);

impl Label {
    /// Reads a label; blanks at both ends are dropped.
    ///
    /// # Errors
    /// [`Fault::Empty`], [`Fault::TooLong`] or [`Fault::Character`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        plain_line(text, 80).map(Self)
    }

    /// The label as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The label as the name of a file: whatever could lead to another folder becomes an underscore, and Windows keeps
    /// some names for devices, whatever their ending.
    pub fn file_name(&self, ending: &str) -> String {
        let safe = |it: char| if it.is_alphanumeric() || matches!(it, '-' | '_' | ' ') { it } else { '_' };
        let mut stem: String = self.0.chars().map(safe).collect();
        let device = stem.trim_end().to_ascii_uppercase();
        let numbered = device.strip_prefix("COM").or(device.strip_prefix("LPT"));
        // The raised digits count as digits there.
        let numbered = numbered.is_some_and(|it| it.chars().count() == 1 && it.chars().all(char::is_numeric));
        if numbered || matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL") {
            stem.push('_');
        }
        while stem.len() > LONGEST_STEM {
            stem.pop();
        }
        format!("{stem}.{ending}")
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// File systems take names of 255 bytes; the rest is for the ending.
const LONGEST_STEM: usize = 200;

/// A remark in one line, at most 400 characters. It is shown and never put into a command.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note(String);

impl Note {
    /// Reads a note.
    ///
    /// # Errors
    /// As for [`Label::parse`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        plain_line(text, 400).map(Self)
    }

    /// The note as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An IPv4 or IPv6 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(std::net::IpAddr);

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Fault::Address`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        text.trim().parse().map(Self).map_err(|_| Fault::Address)
    }

    /// Whether topology documents use this address to say *none in particular*.
    pub fn is_unspecified(&self) -> bool {
        self.0.is_unspecified()
    }

    /// An address that stands for this one in what is shown outside: private if it is private, otherwise from a range
    /// that is set apart for tests and documents (RFC 1918, RFC 2544, RFC 3849).
    pub fn documentation(&self, n: usize) -> String {
        let [high, low] = u16::try_from(n).unwrap_or(u16::MAX).to_be_bytes();
        match self.0 {
            std::net::IpAddr::V4(it) if it.is_private() => format!("10.0.{high}.{low}"),
            std::net::IpAddr::V4(_) => format!("198.18.{high}.{low}"),
            std::net::IpAddr::V6(_) => format!("2001:db8::{n:x}"),
        }
    }

    /// The word for the record type that holds such an address: `A` or `AAAA`.
    pub fn record_type(&self) -> &'static str {
        if self.0.is_ipv4() { "A" } else { "AAAA" }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A calendar day, written `2026-11-21`, between the years 2000 and 2099.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

impl Date {
    /// A date that is known to be right, for tables of facts.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    /// Reads a date.
    ///
    /// # Errors
    /// [`Fault::Date`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |len: usize| -> Option<u16> {
            let part = parts.next()?;
            if part.len() != len || !part.bytes().all(|it| it.is_ascii_digit()) {
                return None;
            }
            part.parse().ok()
        };
        let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else {
            return Err(Fault::Date);
        };
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return Err(Fault::Date),
        };
        if !(2000..=2099).contains(&year) || day == 0 || day > days {
            return Err(Fault::Date);
        }
        match (u8::try_from(month), u8::try_from(day)) {
            (Ok(month), Ok(day)) => Ok(Self { year, month, day }),
            _ => Err(Fault::Date),
        }
    }

    /// The day with this number; `None` outside of the years that dates have.
    pub fn of_day_number(number: i32) -> Option<Self> {
        let span = number.div_euclid(146_097);
        let day = number.rem_euclid(146_097);
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        let year = 2000 + 400 * span + year;
        Self::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
    }

    /// Days since 1 March 2000, for counting days between dates.
    pub fn day_number(self) -> i32 {
        let (y, m) = if self.month > 2 {
            (i32::from(self.year), i32::from(self.month) - 3)
        } else {
            (i32::from(self.year) - 1, i32::from(self.month) + 9)
        };
        let y = y - 2000;
        365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (153 * m + 2) / 5 + i32::from(self.day) - 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Characters that change the direction of a line or hide in it; shown names must look like what they are.
fn is_invisible(it: char) -> bool {
    matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn plain_line(text: &str, limit: usize) -> Result<String, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::Empty);
    }
    if let Some(bad) = text.chars().find(|it| it.is_control() || is_invisible(*it)) {
        return Err(Fault::Character(bad));
    }
    if text.chars().count() > limit {
        return Err(Fault::TooLong(limit));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_file_name_loses_its_dot_and_its_case() {
        assert_eq!(DnsName::parse(" XMPP.Contoso.com. ").unwrap().as_str(), "xmpp.contoso.com");
    }

    #[test]
    fn a_name_that_could_end_a_command_is_no_name() {
        assert_eq!(DnsName::parse("a.example';rm"), Err(Fault::Character('\'')));
        assert_eq!(DnsName::parse("a\u{2019}.example"), Err(Fault::Character('\u{2019}')));
        assert_eq!(DnsName::parse("bücher.example"), Err(Fault::NotAscii));
        assert_eq!(DnsName::parse("a..example"), Err(Fault::Label(String::new())));
        assert!(DnsName::parse(&"a.".repeat(200)).is_err());
    }

    #[test]
    fn a_label_is_one_visible_line() {
        assert_eq!(Label::parse(" Sales \u{26} co "), Ok(Label("Sales & co".into())));
        assert_eq!(Label::parse("a\nb"), Err(Fault::Character('\n')));
        assert_eq!(Label::parse("a\u{202e}b"), Err(Fault::Character('\u{202e}')));
    }

    #[test]
    fn the_name_of_a_file_leads_nowhere_and_is_no_device() {
        let name = |it: &str| Label::parse(it).unwrap().file_name("csv");
        assert_eq!(name("../a\\b:c*d"), "___a_b_c_d.csv");
        assert_eq!(name("Продажи и ко"), "Продажи и ко.csv");
        for device in ["con", "NUL", "Aux", "prn", "COM1", "lpt9", "com²"] {
            assert_eq!(name(device), format!("{device}_.csv"));
        }
        assert_eq!((name("console"), name("COM10")), ("console.csv".to_owned(), "COM10.csv".to_owned()));
        // A name of the greatest length in the widest letters is one that every file system takes.
        assert!(name(&"\u{10400}".repeat(80)).len() < 255);
    }

    #[test]
    fn dates_are_real_days() {
        assert_eq!(Date::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        assert_eq!(Date::parse("2023-02-29"), Err(Fault::Date));
        assert_eq!(Date::parse("2026-13-01"), Err(Fault::Date));
        assert_eq!(Date::parse("21.11.2026"), Err(Fault::Date));
    }

    #[test]
    fn days_between_dates_are_counted() {
        let day = |it: &str| Date::parse(it).unwrap().day_number();
        assert_eq!(day("2026-03-01") - day("2026-02-28"), 1);
        assert_eq!(day("2024-03-01") - day("2024-02-28"), 2);
        assert_eq!(day("2027-01-01") - day("2026-01-01"), 365);
    }

    #[test]
    fn every_day_is_found_by_its_number() {
        for number in Date::new(2000, 1, 1).day_number()..=Date::new(2099, 12, 31).day_number() {
            assert_eq!(Date::of_day_number(number).map(Date::day_number), Some(number));
        }
        assert_eq!(Date::of_day_number(-61), None);
        assert_eq!(Date::of_day_number(40_000), None);
    }

    #[test]
    fn a_subdomain_is_within_its_parent() {
        let parent = DnsName::parse("fabrikam.com").unwrap();
        assert!(DnsName::parse("corp.fabrikam.com").unwrap().is_within(&parent));
        assert!(!DnsName::parse("notfabrikam.com").unwrap().is_within(&parent));
    }
}
