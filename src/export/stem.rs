//! Names of files that are made of names of hosts and domains.

/// File systems take 255 bytes; the rest is for what a file is.
const LONGEST: usize = 120;

/// A number and a name as the first part of a file's name. With the number in front no two are alike, and none is the
/// name of a device of Windows; whatever could lead to another folder becomes an underscore.
pub(super) fn stem(number: usize, name: &str) -> String {
    let safe = |it: char| if it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.') { it } else { '_' };
    let name: String = name.chars().map(safe).take(LONGEST).collect();
    format!("{number:03}-{}", name.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_grows_too_long() {
        assert_eq!(stem(1, "contoso.com"), "001-contoso.com");
        assert_eq!(stem(12, "../a\\b:c\u{202e}"), "012-.._a_b_c_");
        assert!(stem(1000, &"a".repeat(253)).len() < 130);
    }
}
