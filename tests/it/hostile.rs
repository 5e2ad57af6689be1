//! The short run of the fuzzer's targets: made-up samples, cut, torn, nested, repeated and wrongly encoded.
//!
//! The targets say themselves what must hold. The long run is described in `fuzz/README.md`.

use std::fs;

use cutover::paths::examples;
use cutover::share;

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
        all.push(share::encode(&case).expect("an example fits").into_bytes());
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
fn pasted_cells_are_taken_or_refused() {
    run("paste");
}
