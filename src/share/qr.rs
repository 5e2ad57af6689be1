//! A link as a QR code.

use qrcodegen::{DataTooLong, QrCode, QrCodeEcc, QrSegment, Version};

/// The longest link that is put on paper, in characters: what a code of 97 modules holds with a quarter of a damaged
/// corner to spare (level M). A larger one is not read reliably by a telephone from a printed page.
pub const LONGEST: usize = 666;

/// White modules around the code, as ISO/IEC 18004 asks for.
const QUIET: i32 = 4;

/// A code as a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width and height with the quiet zone, in modules.
    pub side: u16,
    /// The dark modules as the path of an SVG picture, in modules.
    pub path: String,
}

/// The code of a link; `None` when the link is longer than [`LONGEST`].
pub fn picture(link: &str) -> Option<Picture> {
    let code = code(link).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                // Runs of modules in one piece leave no hairlines between them.
                path.push_str(&format!("M{},{}h{}v1h-{}z", from + QUIET, y + QUIET, x - from, x - from));
            } else {
                x += 1;
            }
        }
    }
    Some(Picture { side: u16::try_from(code.size() + 2 * QUIET).ok()?, path })
}

fn code(link: &str) -> Result<QrCode, DataTooLong> {
    // As bytes: the letters of a link are of both cases. The mask is chosen by the code's own measure of what reads best.
    let segment = QrSegment::make_bytes(link.as_bytes());
    // Version 20 is the one that holds [`LONGEST`] characters at level M.
    QrCode::encode_segments_advanced(&[segment], QrCodeEcc::Medium, Version::MIN, Version::new(20), None, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the path as a printer would, so many dots for each module, and reads it back.
    fn read(picture: &Picture, dots: usize) -> String {
        let side = usize::from(picture.side) * dots;
        let mut dark = vec![false; side * side];
        for run in picture.path.split('z').filter(|it| !it.is_empty()) {
            let numbers: Vec<usize> =
                run.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect();
            let [x, y, wide, high, _] = numbers[..] else { panic!("{run}") };
            for row in y * dots..(y + high) * dots {
                dark[row * side..][x * dots..(x + wide) * dots].fill(true);
            }
        }
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if dark[y * side + x] { 20 } else { 240 });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn what_is_drawn_reads_as_what_was_meant() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for length in [30, 100, 180, 350, 500, 665, 666] {
            let link: String =
                "https://cutover.example/#".chars().chain(letters.chars().cycle()).take(length).collect();
            assert_eq!(read(&picture(&link).unwrap(), 4), link);
        }
    }

    #[test]
    fn a_link_that_is_too_long_for_paper_has_none() {
        assert!(picture(&"x".repeat(LONGEST)).is_some());
        assert_eq!(picture(&"x".repeat(LONGEST + 1)), None);
    }
}
