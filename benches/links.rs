//! How long links are, and how long they take, beside two ways that editors in a browser know: JSON, deflated and in
//! base64url, and lz-string of the same JSON.
//!
//! `cargo bench --no-default-features --bench links`

#[path = "../tests/it/support/estates.rs"]
mod estates;

use cutover::case::Case;
use cutover::paths::examples;
use cutover::share::{carried, encode, file, open};
use data_encoding::BASE64URL_NOPAD;
use divan::Bencher;
use estates::{PROMISED, PROMISED_TICKED, realistic, ticked};

fn main() {
    table();
    divan::main();
}

/// The cases: name, promise, case.
fn cases() -> Vec<(String, Option<usize>, Case)> {
    let mut cases: Vec<_> = examples::ALL.iter().map(|it| (it.id.to_owned(), None, it.case())).collect();
    cases.extend(PROMISED.map(|(size, most)| {
        let [pools, edges, domains, partners] = size;
        (format!("{pools} pools {edges} Edges {domains} domains {partners} partners"), Some(most), realistic(size))
    }));
    cases.push(("the same with 40 ticks".to_owned(), Some(PROMISED_TICKED), ticked()));
    cases
}

/// The same that a link carries, as compact as JSON can be without a schema of its own: no origins, no indentation.
fn json(case: &Case) -> String {
    let value: serde_json::Value = serde_json::from_str(&file::to_json(&carried(case))).expect("our own JSON");
    value.to_string()
}

fn deflated(json: &str) -> String {
    BASE64URL_NOPAD.encode(&miniz_oxide::deflate::compress_to_vec(json.as_bytes(), 9))
}

fn lz_string(json: &str) -> String {
    lz_str::compress_to_encoded_uri_component(json)
}

fn table() {
    println!("{:45} promise | link  JSON, deflate, base64url  lz-string", "letters behind the number sign");
    for (name, most, case) in cases() {
        let json = json(&case);
        println!(
            "{name:45} {:>7} | {:4} {:>25} {:>10}",
            most.map_or_else(|| "-".to_owned(), |it| it.to_string()),
            encode(&case).expect("it fits").len(),
            deflated(&json).len(),
            lz_string(&json).len(),
        );
    }
}

const CASES: [usize; 4] = [1, 5, 7, 8];

#[divan::bench(args = CASES)]
fn made(bencher: Bencher, at: usize) {
    let (_, _, case) = cases().swap_remove(at);
    bencher.bench_local(|| encode(&case));
}

#[divan::bench(args = CASES)]
fn opened(bencher: Bencher, at: usize) {
    let link = encode(&cases().swap_remove(at).2).expect("it fits");
    bencher.bench_local(|| open(&link));
}

#[divan::bench(args = CASES)]
fn made_by_deflate(bencher: Bencher, at: usize) {
    let (_, _, case) = cases().swap_remove(at);
    bencher.bench_local(|| deflated(&json(&case)));
}

#[divan::bench(args = CASES)]
fn made_by_lz_string(bencher: Bencher, at: usize) {
    let (_, _, case) = cases().swap_remove(at);
    bencher.bench_local(|| lz_string(&json(&case)));
}
