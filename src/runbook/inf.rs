//! Descriptions of certificate requests for `certreq`: the only way into one.
//!
//! Names are parsed names of hosts, so quotation marks and semicolons cannot stand in them; every other text goes through
//! `quoted`.

use crate::estate::name::DnsName;
use crate::runbook::zone::is_host;

/// The longest common name that X.520 allows.
const LONGEST_SUBJECT: usize = 64;

/// The object identifier of the extension for alternative names, and of server authentication.
const ALTERNATIVE_NAMES: &str = "2.5.29.17";
const SERVER_AUTHENTICATION: &str = "1.3.6.1.5.5.7.3.1";

/// Why no request can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No name is known.
    NoName,
    /// A name has an underscore; authorities refuse it.
    NotAHost,
    /// Every name is longer than a subject may be.
    TooLong,
}

/// The subject among the names of a certificate: the first that is short enough.
///
/// # Errors
/// [`Unfit`].
pub fn subject(names: &[DnsName]) -> Result<&DnsName, Unfit> {
    if names.is_empty() {
        return Err(Unfit::NoName);
    }
    if !names.iter().all(is_host) {
        return Err(Unfit::NotAHost);
    }
    names.iter().find(|it| it.as_str().len() <= LONGEST_SUBJECT).ok_or(Unfit::TooLong)
}

/// The request for a certificate with these names, with an exportable key of 2048 bits.
///
/// # Errors
/// [`Unfit`].
pub fn request(friendly_name: &str, names: &[DnsName]) -> Result<String, Unfit> {
    let subject = subject(names)?;
    let mut out = String::from("[Version]\r\nSignature = \"$Windows NT$\"\r\n\r\n[NewRequest]\r\n");
    let fields = [
        ("Subject", quoted(&format!("CN={subject}"))),
        ("FriendlyName", quoted(friendly_name)),
        ("KeyAlgorithm", "RSA".to_owned()),
        ("KeyLength", "2048".to_owned()),
        ("HashAlgorithm", "sha256".to_owned()),
        ("KeySpec", "1".to_owned()),
        ("KeyUsage", "0xA0".to_owned()),
        ("MachineKeySet", "TRUE".to_owned()),
        ("Exportable", "TRUE".to_owned()),
        ("ProviderName", quoted("Microsoft RSA SChannel Cryptographic Provider")),
        ("ProviderType", "12".to_owned()),
        ("RequestType", "PKCS10".to_owned()),
    ];
    for (key, value) in fields {
        out.push_str(&format!("{key} = {value}\r\n"));
    }
    out.push_str(&format!("\r\n[EnhancedKeyUsageExtension]\r\nOID = {SERVER_AUTHENTICATION}\r\n"));
    out.push_str(&format!("\r\n[Extensions]\r\n{ALTERNATIVE_NAMES} = \"{{text}}\"\r\n"));
    for (place, name) in names.iter().enumerate() {
        let more = if place + 1 < names.len() { "&" } else { "" };
        out.push_str(&format!("_continue_ = \"dns={name}{more}\"\r\n"));
    }
    Ok(out)
}

/// A text in quotation marks: those within are doubled, and so is the sign with which INF files name strings.
fn quoted(text: &str) -> String {
    let one_line: String = text.chars().filter(|it| !it.is_control()).collect();
    format!("\"{}\"", one_line.replace('"', "\"\"").replace('%', "%%"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(them: &[&str]) -> Vec<DnsName> {
        them.iter().map(|it| DnsName::parse(it).unwrap()).collect()
    }

    #[test]
    fn every_name_stands_in_the_extension_and_the_first_is_the_subject() {
        let text = request("Edge", &names(&["sip.a.example", "a.example"])).unwrap();
        assert!(text.contains("Subject = \"CN=sip.a.example\"\r\n"));
        assert!(text.ends_with("_continue_ = \"dns=sip.a.example&\"\r\n_continue_ = \"dns=a.example\"\r\n"));
    }

    #[test]
    fn a_text_cannot_leave_its_quotation_marks() {
        assert_eq!(quoted("a\"; b % c\r\n[d]"), "\"a\"\"; b %% c[d]\"");
    }

    #[test]
    fn a_subject_is_never_longer_than_it_may_be() {
        let long = format!("{}.{}.example", "a".repeat(40), "b".repeat(40));
        assert_eq!(subject(&names(&[&long, "a.example"])).unwrap().as_str(), "a.example");
        assert_eq!(request("Edge", &names(&[&long])), Err(Unfit::TooLong));
        assert_eq!(request("Edge", &names(&["fe_1.example"])), Err(Unfit::NotAHost));
        assert_eq!(request("Edge", &[]), Err(Unfit::NoName));
    }
}
