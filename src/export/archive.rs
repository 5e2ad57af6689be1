//! Several files as one ZIP archive.

use std::io::{Error, Write, sink};

use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchiveWriter};

use crate::estate::name::Date;
use crate::export::Made;

/// The files in one archive. Each is dated by the plan's day, or by the first day that the format knows.
pub(super) fn zip(files: &[Made], day: Option<Date>) -> Vec<u8> {
    write(files, seconds(day)).expect("memory takes whatever is written, and our own names are paths")
}

fn write(files: &[Made], seconds: i64) -> Result<Vec<u8>, Error> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for it in files {
        let file = archive.new_file(it.name.as_str()).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.last_modified(UtcDateTime::from_unix(seconds)).start().map_err(Error::other)?;
        entry.write_all(&deflated(&it.bytes))?;
        let mut sum = config.wrap(sink());
        sum.write_all(&it.bytes)?;
        let (_, descriptor) = sum.finish().map_err(Error::other)?;
        entry.finish(descriptor).map_err(Error::other)?;
    }
    archive.finish().map_err(Error::other)
}

/// The bytes in the format of deflate, in blocks that are not packed. A packer would weigh more in the application than
/// it saves here, and readers that do not know the length beforehand take no file that is stored as it is.
fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut blocks = bytes.chunks(usize::from(u16::MAX)).peekable();
    if blocks.peek().is_none() {
        out.extend([1, 0, 0, 0xff, 0xff]);
    }
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    out
}

/// Midnight of a day, counted in seconds from the beginning of 1970.
fn seconds(day: Option<Date>) -> i64 {
    let first = Date { year: 1980, month: 1, day: 1 };
    let day = day.filter(|it| it.year >= first.year && it.year < 2100).unwrap_or(first);
    i64::from(day.day_number() - Date { year: 1970, month: 1, day: 1 }.day_number()) * 86_400
}

#[cfg(test)]
mod tests {
    use miniz_oxide::inflate::decompress_to_vec;

    use super::*;

    #[test]
    fn what_is_not_packed_is_unpacked_all_the_same() {
        for length in [0, 1, 65_534, 65_535, 65_536, 200_000] {
            let bytes: Vec<u8> = (0..=250_u8).cycle().take(length).collect();
            assert_eq!(decompress_to_vec(&deflated(&bytes)).expect("it is deflate"), bytes, "{length}");
        }
    }

    #[test]
    fn files_are_dated_by_the_plan_and_by_nothing_else() {
        let day = |year, month, day| Some(Date { year, month, day });
        assert_eq!(seconds(day(2026, 11, 21)), 1_795_219_200);
        assert_eq!((seconds(None), seconds(day(1970, 1, 1))), (315_532_800, 315_532_800));
        let files = [Made::text("a/b.txt", "one"), Made::text("c.txt", "")];
        assert_eq!(zip(&files, None), zip(&files, None));
        assert_ne!(zip(&files, None), zip(&files, day(2026, 11, 21)));
    }
}
