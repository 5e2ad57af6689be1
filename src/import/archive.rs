//! ZIP archives of other people's files.
//!
//! An archive is distrusted as a whole before anything in it is unpacked: how many files, how large they say that they
//! become and how much they grow. A file may then become no larger than it said. Names in it are shown, and name nothing.

use std::collections::BTreeSet;

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceArchive, crc32};

use crate::import::limits::{ALWAYS_UNPACKED, LARGEST, MOST_ARCHIVED, MOST_GROWTH};
use crate::import::remarks::RemarkKind;
use crate::import::{FileKind, Found, Imported, Why, shown};
use crate::text::Values;

/// How every archive with a file in it begins, and an empty one.
const BEGINNINGS: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// An archive and what was in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// What is to be said of the archive itself.
    pub archive: Imported,
    /// The files in it, by their names with the archive's before.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Unpacks a file if it is an archive.
pub fn unpack(name: &str, bytes: &[u8]) -> Option<Unpacked> {
    if !is_archive(bytes) {
        return None;
    }
    let mut found = Found::default();
    let files = if bytes.len() > LARGEST {
        found.remark(0, RemarkKind::TooLarge, Values::new().with("limit", LARGEST >> 20));
        Vec::new()
    } else {
        files(name, bytes, &mut found)
    };
    Some(Unpacked { archive: found.done(FileKind::Archive, Why::word("PK")), files })
}

fn is_archive(bytes: &[u8]) -> bool {
    BEGINNINGS.iter().any(|it| bytes.starts_with(it))
}

/// A file as the directory of the archive lists it.
struct Listed {
    name: String,
    way: rawzip::ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    locked: bool,
    packed: usize,
    size: usize,
    crc: u32,
}

fn files(name: &str, bytes: &[u8], found: &mut Found) -> Vec<(String, Vec<u8>)> {
    let mut refuse = |kind, limit: usize| {
        found.remark(0, kind, Values::new().with("limit", limit));
        Vec::new()
    };
    let Ok(archive) = ZipArchive::from_slice(bytes) else { return refuse(RemarkKind::ArchiveBroken, 0) };
    let Some(mut listed) = list(&archive) else { return refuse(RemarkKind::ArchiveBroken, 0) };
    if listed.len() > MOST_ARCHIVED {
        return refuse(RemarkKind::ArchiveTooMany, MOST_ARCHIVED);
    }
    if listed.is_empty() {
        return refuse(RemarkKind::ArchiveEmpty, 0);
    }
    if listed.iter().any(|it| it.name == "[Content_Types].xml") {
        return refuse(RemarkKind::OfficeFile, 0);
    }
    // Files that share their packed bytes are a bomb, too: together they cannot be longer than the archive.
    let sum = |of: fn(&Listed) -> usize| listed.iter().map(of).fold(0, usize::saturating_add);
    if sum(|it| it.size) > LARGEST || sum(|it| it.packed) > bytes.len() {
        return refuse(RemarkKind::ArchiveTooLarge, LARGEST >> 20);
    }
    // Whatever order they were packed in, they come out in one.
    listed.sort_by(|a, b| a.name.cmp(&b.name));
    let mut names = BTreeSet::new();
    let mut files = Vec::new();
    for it in listed {
        let inner = shown(&it.name);
        match unpacked(&archive, &it) {
            _ if !names.insert(it.name.clone()) => {
                found.remark(0, RemarkKind::RowTwice, Values::new().with("name", inner));
            }
            Ok(bytes) => files.push((format!("{name}/{inner}"), bytes)),
            Err(kind) => found.remark(0, kind, Values::new().with("name", inner)),
        }
    }
    files
}

/// The files of an archive, folders left out; `None` for a directory that is damaged.
fn list(archive: &ZipSliceArchive<&[u8]>) -> Option<Vec<Listed>> {
    let mut listed = Vec::new();
    let mut entries = archive.entries();
    // One more than is allowed is enough to refuse.
    while listed.len() <= MOST_ARCHIVED {
        let Some(entry) = entries.next_entry().ok()? else { break };
        if entry.is_dir() {
            continue;
        }
        listed.push(Listed {
            name: String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned(),
            way: entry.wayfinder(),
            method: entry.compression_method(),
            locked: entry.flags().is_encrypted(),
            packed: usize::try_from(entry.compressed_size_hint()).unwrap_or(usize::MAX),
            size: usize::try_from(entry.uncompressed_size_hint()).unwrap_or(usize::MAX),
            crc: entry.crc32(),
        });
    }
    Some(listed)
}

fn unpacked(archive: &ZipSliceArchive<&[u8]>, listed: &Listed) -> Result<Vec<u8>, RemarkKind> {
    if listed.locked || listed.method == CompressionMethod::AES {
        return Err(RemarkKind::ArchiveLocked);
    }
    if listed.size > ALWAYS_UNPACKED && listed.size / MOST_GROWTH > listed.packed {
        return Err(RemarkKind::ArchiveBomb);
    }
    let entry = archive.get_entry(listed.way).map_err(|_| RemarkKind::ArchiveBroken)?;
    let packed = entry.data();
    let bytes = match listed.method {
        CompressionMethod::STORE if packed.len() == listed.size => packed.to_vec(),
        CompressionMethod::DEFLATE => {
            decompress_to_vec_with_limit(packed, listed.size).map_err(|_| RemarkKind::ArchiveBroken)?
        }
        CompressionMethod::STORE => return Err(RemarkKind::ArchiveBroken),
        _ => return Err(RemarkKind::ArchiveMethod),
    };
    if bytes.len() != listed.size || crc32(&bytes) != listed.crc {
        return Err(RemarkKind::ArchiveBroken);
    }
    if is_archive(&bytes) {
        return Err(RemarkKind::ArchiveNested);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use miniz_oxide::deflate::compress_to_vec;
    use proptest::prelude::*;
    use rawzip::ZipArchiveWriter;

    use super::*;
    use crate::import::remarks::Remark;

    /// An archive of files, each packed or only stored.
    fn pack(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
        let mut out = Vec::new();
        let mut archive = ZipArchiveWriter::new(&mut out);
        for (name, bytes) in files {
            let packed = if method == CompressionMethod::DEFLATE { compress_to_vec(bytes, 6) } else { bytes.to_vec() };
            let (mut entry, config) = archive.new_file(name).compression_method(method).start().unwrap();
            entry.write_all(&packed).unwrap();
            let mut sum = config.wrap(std::io::sink());
            sum.write_all(bytes).unwrap();
            let (_, descriptor) = sum.finish().unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap();
        out
    }

    fn kinds(unpacked: &Unpacked) -> Vec<RemarkKind> {
        unpacked.archive.remarks.iter().map(|it: &Remark| it.kind).collect()
    }

    #[test]
    fn files_come_out_in_the_order_of_their_names() {
        for method in [CompressionMethod::STORE, CompressionMethod::DEFLATE] {
            let mut bytes = pack(&[("b.txt", b"two"), ("in/out/a.txt", b"one")], method);
            // The writer would not write such a name.
            for at in 0..bytes.len() - 12 {
                if bytes[at..].starts_with(b"in/out/a.txt") {
                    bytes[at..at + 12].copy_from_slice(b"../..//a.txt");
                }
            }
            let it = unpack("x.zip", &bytes).unwrap();
            assert_eq!(it.archive.kind, FileKind::Archive);
            let names: Vec<&str> = it.files.iter().map(|it| it.0.as_str()).collect();
            assert_eq!(names, ["x.zip/../..//a.txt", "x.zip/b.txt"]);
            assert_eq!(it.files[1].1, b"two");
            assert!(it.archive.remarks.is_empty());
        }
        assert_eq!(unpack("x", b"PK is not enough"), None);
    }

    #[test]
    fn a_bomb_is_refused_before_it_grows() {
        let zeros = vec![0_u8; 40 << 20];
        let it = unpack("x.zip", &pack(&[("a.txt", &zeros)], CompressionMethod::DEFLATE)).unwrap();
        assert_eq!((kinds(&it), it.files.len()), (vec![RemarkKind::ArchiveBomb], 0));
        let it = unpack("x.zip", &pack(&[("a", &zeros), ("b", &zeros)], CompressionMethod::DEFLATE)).unwrap();
        assert_eq!((kinds(&it), it.files.len()), (vec![RemarkKind::ArchiveTooLarge], 0));
    }

    #[test]
    fn a_file_that_lies_about_its_size_is_refused() {
        let text = vec![b'a'; 100_000];
        let mut bytes = pack(&[("a.txt", &text)], CompressionMethod::DEFLATE);
        // The size is told in the descriptor and in the directory; a smaller one is a lie that would let it grow.
        let size = 100_000_u32.to_le_bytes();
        let places: Vec<usize> = (0..bytes.len() - 4).filter(|it| bytes[*it..*it + 4] == size).collect();
        for at in places {
            bytes[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
        let it = unpack("x.zip", &bytes).unwrap();
        assert_eq!((kinds(&it), it.files.len()), (vec![RemarkKind::ArchiveBroken], 0));
    }

    #[test]
    fn what_is_not_unpacked_says_why() {
        let inner = pack(&[("a.txt", b"a")], CompressionMethod::STORE);
        let it = unpack("x.zip", &pack(&[("in.zip", &inner), ("b.txt", b"b")], CompressionMethod::DEFLATE)).unwrap();
        assert_eq!((kinds(&it), it.files.len()), (vec![RemarkKind::ArchiveNested], 1));
        let it = unpack("x.zip", &pack(&[("a", b"a")], CompressionMethod::LZMA)).unwrap();
        assert_eq!(kinds(&it), [RemarkKind::ArchiveMethod]);
        let it = unpack("x.xlsx", &pack(&[("[Content_Types].xml", b"<a/>")], CompressionMethod::STORE)).unwrap();
        assert_eq!(kinds(&it), [RemarkKind::OfficeFile]);
        assert_eq!(kinds(&unpack("x.zip", &pack(&[], CompressionMethod::STORE)).unwrap()), [RemarkKind::ArchiveEmpty]);
        let many: Vec<String> = (0..=MOST_ARCHIVED).map(|it| it.to_string()).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|it| (it.as_str(), &b"x"[..])).collect();
        let it = unpack("x.zip", &pack(&many, CompressionMethod::STORE)).unwrap();
        assert_eq!((kinds(&it), it.files.len()), (vec![RemarkKind::ArchiveTooMany], 0));
    }

    #[test]
    fn an_encrypted_file_is_said_to_be_one() {
        let mut bytes = pack(&[("a.txt", b"secret")], CompressionMethod::STORE);
        // The flag stands 6 bytes behind the signature of the local header, and 8 behind that of the directory.
        bytes[6] |= 1;
        let directory = bytes.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
        bytes[directory + 8] |= 1;
        assert_eq!(kinds(&unpack("x.zip", &bytes).unwrap()), [RemarkKind::ArchiveLocked]);
    }

    #[test]
    fn a_cut_archive_gives_nothing() {
        let bytes = pack(&[("a.txt", b"one"), ("b.txt", b"two")], CompressionMethod::DEFLATE);
        for at in 4..bytes.len() {
            let it = unpack("x.zip", &bytes[..at]).unwrap();
            assert!(it.files.is_empty() && kinds(&it) == [RemarkKind::ArchiveBroken], "{at}");
        }
    }

    proptest! {
        #[test]
        fn changed_archives_are_read_without_harm(at in any::<u16>(), new in prop::collection::vec(any::<u8>(), 1..9)) {
            let mut bytes = pack(&[("a.txt", b"one one one"), ("b.txt", b"two")], CompressionMethod::DEFLATE);
            let from = usize::from(at) % bytes.len();
            let to = (from + new.len()).min(bytes.len());
            bytes.splice(from..to, new);
            if let Some(it) = unpack("x.zip", &bytes) {
                prop_assert!(it.files.iter().all(|it| it.1.len() <= LARGEST));
            }
        }
    }
}
