//! What TLS, SASL and dialback settings of a partner come to: the 18 rows of the vendor's matrix.
//!
//! Source: "Negotiation settings for XMPP federated partners" (Lync Server 2013). The page prints two tables that
//! disagree about TLS Required with SASL Optional and dialback: the table of common settings adds TCP dialback, the
//! complete matrix leaves it out. The complete matrix is followed, because required TLS rules plain TCP out.

use crate::estate::Place;
use crate::estate::choices::Negotiation::{self, NotSupported, Optional, Required};
use crate::estate::tables::{Partner, PartnerId};

/// How two gateways can prove to each other who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auth {
    /// SASL, inside TLS.
    SaslOverTls,
    /// Dialback, inside TLS.
    TlsDialback,
    /// Dialback without TLS.
    TcpDialback,
}

/// Why a row that works is warned of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// Dialback is on, and TLS and SASL are required, so that dialback is never used.
    DialbackIdle,
    /// SASL needs TLS, and TLS may be missing: the negotiation may fail.
    SaslWithoutTls,
}

/// What the matrix says of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It works.
    Valid,
    /// It may work, and the matrix warns.
    Warn(Warning),
    /// No method is left.
    Invalid,
}

/// A row of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number of the row, from 1 to 18, in the order of the matrix.
    pub number: u8,
    /// The methods that can come about, preferred first.
    pub methods: &'static [Auth],
    /// What the matrix says.
    pub verdict: Outcome,
}

impl Row {
    /// Whether dialback can come about, so that the partner looks for the SRV record of our domain.
    pub fn may_dial_back(&self) -> bool {
        self.methods.iter().any(|it| matches!(it, Auth::TlsDialback | Auth::TcpDialback))
    }

    /// Whether nothing but dialback can come about.
    pub fn only_dials_back(&self) -> bool {
        self.may_dial_back() && !self.methods.contains(&Auth::SaslOverTls)
    }
}

/// The row of the matrix for these settings.
pub const fn judge(tls: Negotiation, sasl: Negotiation, dialback: bool) -> Row {
    use Auth::{SaslOverTls, TcpDialback, TlsDialback};
    use Outcome::{Invalid, Valid, Warn};
    use Warning::{DialbackIdle, SaslWithoutTls};

    let (number, methods, verdict): (u8, &'static [Auth], Outcome) = match (tls, sasl, dialback) {
        (Required, Required, true) => (1, &[SaslOverTls], Warn(DialbackIdle)),
        (Required, Required, false) => (2, &[SaslOverTls], Valid),
        (Optional, Required, true) => (3, &[SaslOverTls, TlsDialback, TcpDialback], Warn(SaslWithoutTls)),
        (Optional, Required, false) => (4, &[SaslOverTls], Warn(SaslWithoutTls)),
        (NotSupported, Required, true) => (5, &[TcpDialback], Warn(SaslWithoutTls)),
        (NotSupported, Required, false) => (6, &[], Invalid),
        (Required, Optional, true) => (7, &[SaslOverTls, TlsDialback], Valid),
        (Required, Optional, false) => (8, &[SaslOverTls], Valid),
        (Optional, Optional, true) => (9, &[SaslOverTls, TlsDialback, TcpDialback], Warn(SaslWithoutTls)),
        (Optional, Optional, false) => (10, &[SaslOverTls], Warn(SaslWithoutTls)),
        (NotSupported, Optional, true) => (11, &[TcpDialback], Warn(SaslWithoutTls)),
        (NotSupported, Optional, false) => (12, &[], Invalid),
        (Required, NotSupported, true) => (13, &[TlsDialback], Valid),
        (Required, NotSupported, false) => (14, &[], Invalid),
        (Optional, NotSupported, true) => (15, &[TlsDialback, TcpDialback], Valid),
        (Optional, NotSupported, false) => (16, &[], Invalid),
        (NotSupported, NotSupported, true) => (17, &[TcpDialback], Valid),
        (NotSupported, NotSupported, false) => (18, &[], Invalid),
    };
    Row { number, methods, verdict }
}

/// What can be said of a partner's settings as far as they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is so, whatever the rest may be.
    Yes,
    /// It is not so, whatever the rest may be.
    No,
    /// It hangs on these fields, which nobody told.
    Open(Vec<Place>),
}

/// Asks something of a partner's row. One setting often decides alone: with dialback there is always a method left.
pub fn ask(id: PartnerId, partner: &Partner, of_row: impl Fn(&Row) -> bool) -> Answer {
    let either = |told: Option<&Negotiation>| told.map_or_else(|| Negotiation::ALL.to_vec(), |it| vec![*it]);
    let mut so = 0;
    let mut not_so = 0;
    for tls in either(partner.tls.told()) {
        for sasl in either(partner.sasl.told()) {
            for dialback in partner.dialback.told().map_or_else(|| vec![true, false], |it| vec![*it]) {
                if of_row(&judge(tls, sasl, dialback)) {
                    so += 1;
                } else {
                    not_so += 1;
                }
            }
        }
    }
    match (so, not_so) {
        (0, _) => Answer::No,
        (_, 0) => Answer::Yes,
        _ => {
            let told = [
                ("tls", partner.tls.told().is_some()),
                ("sasl", partner.sasl.told().is_some()),
                ("dialback", partner.dialback.told().is_some()),
            ];
            Answer::Open(told.into_iter().filter(|(_, told)| !told).map(|(column, _)| id.at(column)).collect())
        }
    }
}

/// Domains at which anybody can open an account. The documents name Google Talk only; the others are our own list of
/// large public XMPP services, and it is not complete.
pub const PUBLIC_PROVIDERS: &[&str] = &[
    "conversations.im",
    "dismail.de",
    "disroot.org",
    "gmail.com",
    "googlemail.com",
    "jabber.at",
    "jabber.de",
    "jabber.fr",
    "jabber.org",
    "jabber.ru",
    "xmpp.jp",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estate::said::Said;

    /// The matrix once more, as the page prints it: settings, methods, verdict.
    const PRINTED: [(&str, &str, &str); 18] = [
        ("R R T", "SASL", "idle"),
        ("R R F", "SASL", "valid"),
        ("O R T", "SASL TLS TCP", "no TLS"),
        ("O R F", "SASL", "no TLS"),
        ("N R T", "TCP", "no TLS"),
        ("N R F", "", "invalid"),
        ("R O T", "SASL TLS", "valid"),
        ("R O F", "SASL", "valid"),
        ("O O T", "SASL TLS TCP", "no TLS"),
        ("O O F", "SASL", "no TLS"),
        ("N O T", "TCP", "no TLS"),
        ("N O F", "", "invalid"),
        ("R N T", "TLS", "valid"),
        ("R N F", "", "invalid"),
        ("O N T", "TLS TCP", "valid"),
        ("O N F", "", "invalid"),
        ("N N T", "TCP", "valid"),
        ("N N F", "", "invalid"),
    ];

    #[test]
    fn every_row_is_as_the_complete_matrix_prints_it() {
        let setting = |it: &str| match it {
            "R" => Required,
            "O" => Optional,
            _ => NotSupported,
        };
        for (place, (settings, methods, verdict)) in PRINTED.into_iter().enumerate() {
            let letters: Vec<&str> = settings.split(' ').collect();
            let row = judge(setting(letters[0]), setting(letters[1]), letters[2] == "T");
            let method = |it: &Auth| match it {
                Auth::SaslOverTls => "SASL",
                Auth::TlsDialback => "TLS",
                Auth::TcpDialback => "TCP",
            };
            let outcome = match row.verdict {
                Outcome::Valid => "valid",
                Outcome::Warn(Warning::DialbackIdle) => "idle",
                Outcome::Warn(Warning::SaslWithoutTls) => "no TLS",
                Outcome::Invalid => "invalid",
            };
            assert_eq!(usize::from(row.number), place + 1, "{settings}");
            assert_eq!(row.methods.iter().map(method).collect::<Vec<_>>().join(" "), methods, "{settings}");
            assert_eq!(outcome, verdict, "{settings}");
        }
    }

    #[test]
    fn a_row_is_invalid_exactly_when_no_method_is_left() {
        for tls in Negotiation::ALL {
            for sasl in Negotiation::ALL {
                for dialback in [true, false] {
                    let row = judge(*tls, *sasl, dialback);
                    assert_eq!(row.methods.is_empty(), row.verdict == Outcome::Invalid, "{row:?}");
                }
            }
        }
    }

    #[test]
    fn dialback_alone_tells_that_a_method_is_left() {
        let partner = Partner { dialback: Said::typed(true), ..Partner::default() };
        assert_eq!(ask(PartnerId(0), &partner, |it| it.verdict == Outcome::Invalid), Answer::No);
    }

    #[test]
    fn what_is_not_told_and_decides_is_asked() {
        let partner = Partner { tls: Said::typed(Required), sasl: Said::typed(Required), ..Partner::default() };
        let idle = |it: &Row| it.verdict == Outcome::Warn(Warning::DialbackIdle);
        assert_eq!(ask(PartnerId(3), &partner, idle), Answer::Open(vec![PartnerId(3).at("dialback")]));
    }
}
