use super::*;

#[test]
fn nothing_is_an_empty_file() {
    assert_eq!(read("a.csv", b"").remarks[0].kind, RemarkKind::Empty);
}
