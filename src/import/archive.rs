//! ZIP archives of other people's files.
//!
//! An archive is distrusted as a whole before anything in it is unpacked: how many files, how large they say that they
//! become and how much they grow. A file may then become no larger than it said. Names in it are shown, and name nothing.

use std::collections::BTreeSet;

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use rawzip::{CompressionMethod, ZipArchive, ZipSliceArchive, crc32};

use crate::import::limits::{ALWAYS_UNPACKED, LARGEST, MOST_ARCHIVED, MOST_GROWTH};
use crate::import::remarks::RemarkKind;
use crate::import::{FileKind, Found, Imported, shown};
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
    Some(Unpacked { archive: found.done(FileKind::Archive), files })
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
