//! The short run of the fuzzer's targets: made-up samples, cut, torn, nested, repeated and wrongly encoded.
//!
//! The targets say themselves what must hold. The long run is described in `fuzz/README.md`.

use std::fs;
use std::io::Write as _;

use cutover::paths::examples;
use cutover::share;
use miniz_oxide::deflate::compress_to_vec;
use rawzip::{CompressionMethod, ZipArchiveWriter};

use crate::support::files;
use crate::support::worlds::Chance;
use crate::targets;

/// How many places a sample is cut at, at most, and how often it is torn.
const CUTS: usize = 150;
const TEARS: usize = 40;

/// Own samples of everything that can be opened.
fn samples() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = files("tests/samples", &["csv", "json", "tbxml", "txt", "xml"])
        .iter()
        .map(|it| fs::read(it).expect("a sample can be read"))
        .collect();
    assert!(!all.is_empty(), "there are no samples");
    for example in examples::ALL {
        let case = example.case();
        all.push(share::encode(&case).into_bytes());
        all.push(share::file::to_json(&case).into_bytes());
    }
    all.push(b"\x03a.example\tRequired\n\"b\"\t\n\n\t\t\t".to_vec());
    all
}

/// The sample, cut at many places and torn at some.
fn torn(sample: &[u8], chance: &mut Chance) -> Vec<Vec<u8>> {
    let step = sample.len().div_ceil(CUTS).max(1);
    let mut all: Vec<Vec<u8>> = (0..sample.len()).step_by(step).map(|to| sample[..to].to_vec()).collect();
    for _ in 0..TEARS {
        let mut bytes = sample.to_vec();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len());
            match chance.below(4) {
                0 => bytes[at] = u8::try_from(chance.below(256)).expect("a byte"),
                1 => drop(bytes.drain(at..(at + chance.below(40)).min(bytes.len()))),
                2 => {
                    let from = chance.below(bytes.len());
                    let piece = bytes[from..(from + chance.below(200)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => {
                    let odd = [&b"\0"[..], b"\xff\xfe", b"\"", b"<!--", b"]]>", b"&#x0;", b"\r", b"\xe2\x80\xae"];
                    bytes.splice(at..at, chance.pick(&odd).expect("there are some").iter().copied());
                }
            }
            if bytes.is_empty() {
                break;
            }
        }
        all.push(bytes);
    }
    all
}

/// The sample nested, repeated, oversized, and wrongly encoded.
fn twisted(sample: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(sample);
    let units = || text.encode_utf16();
    vec![
        sample.repeat(3),
        [&b"[".repeat(5_000)[..], sample, &b"]".repeat(5_000)].concat(),
        [&b"<a>".repeat(5_000)[..], sample, &b"</a>".repeat(5_000)].concat(),
        [&b"{\"a\":".repeat(5_000)[..], sample].concat(),
        [sample, &b"x".repeat(200_000)].concat(),
        [sample, &b"\n,;\t\"".repeat(20_000)].concat(),
        units().flat_map(u16::to_le_bytes).collect(),
        units().flat_map(u16::to_be_bytes).collect(),
        [&[0xff, 0xfe], sample].concat(),
        [&[0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], sample].concat(),
        sample.iter().map(|it| it | 0x80).collect(),
        sample.iter().rev().copied().collect(),
    ]
}

fn run(name: &str) {
    let (_, target) = targets::ALL.iter().find(|(it, _)| *it == name).expect("the target exists");
    let mut chance = Chance::new(name.len() as u64);
    for sample in samples() {
        target(&sample);
        torn(&sample, &mut chance).iter().chain(&twisted(&sample)).for_each(|it| target(it));
    }
}

/// An archive of files.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut out);
    for (name, bytes) in files {
        let file = archive.new_file(name).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().expect("an archive is written");
        entry.write_all(&compress_to_vec(bytes, 6)).expect("an archive is written");
        let mut sum = config.wrap(std::io::sink());
        sum.write_all(bytes).expect("a sum is taken");
        let (_, descriptor) = sum.finish().expect("a sum is taken");
        entry.finish(descriptor).expect("an archive is written");
    }
    archive.finish().expect("an archive is written");
    out
}

/// The bytes with each place where these stand overwritten by others of the same length.
fn overwritten(bytes: &[u8], old: &[u8], new: &[u8]) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let mut out = bytes.to_vec();
    for at in 0..out.len().saturating_sub(old.len()) {
        if out[at..].starts_with(old) {
            out[at..at + new.len()].copy_from_slice(new);
        }
    }
    out
}

const USERS: &[u8] = b"SipAddress,RegistrarPool\nsip:a@quay.example,pool.quay.example\n";
const PARTNERS: &[u8] = b"[{\"Domain\":\"orchard.example\",\"TlsNegotiation\":\"Required\"}]";

/// Archives: as they should be, nested, bombs, lying about sizes, with names twice, and with names that lead elsewhere.
fn archives() -> Vec<Vec<u8>> {
    let honest = packed(&[("users.csv", USERS), ("partners.json", PARTNERS)]);
    let size = |n: usize| u32::try_from(n).expect("it is small").to_le_bytes();
    let lies = |n: usize| overwritten(&honest, &size(USERS.len()), &size(n));
    let zeros = vec![0; 8 << 20];
    vec![
        packed(&[("in.zip", &packed(&[("in.zip", &honest)])), ("users.csv", USERS)]),
        packed(&[("a.csv", &zeros)]),
        packed(&[("a.csv", &USERS.repeat(20_000)), ("b.csv", &zeros)]),
        lies(0),
        lies(USERS.len() - 1),
        lies(USERS.len() + 1),
        lies(1 << 30),
        overwritten(&packed(&[("users.csv", USERS), ("other.csv", PARTNERS)]), b"other.csv", b"users.csv"),
        overwritten(&honest, b"users.csv", b"../../etc"),
        overwritten(&honest, b"users.csv", b"/etc/pass"),
        overwritten(&honest, b"users.csv", b"C:\\..\\..\\"),
        overwritten(&honest, b"users.csv", b"\0\n\xff\xfe\x1b[2Jx"),
        [USERS, &honest].concat(),
        [&honest[..], &honest].concat(),
        honest,
    ]
}

#[test]
fn an_archive_is_unpacked_or_refused_wherever_it_is_cut() {
    let (_, target) = targets::ALL[0];
    let mut chance = Chance::new(1);
    for archive in archives() {
        target(&archive);
        for it in torn(&archive, &mut chance) {
            target(&it);
        }
        let every_byte = if archive.len() < 2_000 { 0..archive.len() } else { 0..0 };
        for to in every_byte {
            target(&archive[..to]);
        }
    }
}

#[test]
fn what_lies_in_an_archive_tells_as_much_as_it_does_outside() {
    let told = |bytes: &[u8]| {
        let all = cutover::session::importing::open("x.zip", bytes);
        all.iter().map(|it| it.imported.entries.len()).sum::<usize>()
    };
    let honest = told(&packed(&[("users.csv", USERS), ("partners.json", PARTNERS)]));
    assert!(honest > 0);
    assert_eq!(honest, told(USERS) + told(PARTNERS));
}

#[test]
fn a_file_of_whatever_kind_is_read_or_refused() {
    run("any");
}

#[test]
fn what_claims_to_be_a_topology_is_read_or_refused() {
    run("topology");
}

#[test]
fn what_claims_to_be_a_table_is_read_or_refused() {
    run("table");
}

#[test]
fn what_claims_to_come_from_the_worker_is_read_or_refused() {
    run("parcel");
}

#[test]
fn a_link_is_opened_or_refused() {
    run("link");
}

#[test]
fn a_plan_file_is_opened_or_refused() {
    run("plan");
}

#[test]
fn a_runbook_is_written_of_whatever_plan_opens() {
    run("runbook");
}

#[test]
fn pasted_cells_are_taken_or_refused() {
    run("paste");
}
