//! The end of a build: compressed twins of the files, and what the bundle weighs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::run::Outcome;

/// What is worth compressing; the icon is too small.
const COMPRESSED: [&str; 4] = ["wasm", "js", "css", "html"];

/// Trunk's hook: writes a `.br` and a `.gz` beside each file and prints the sizes.
///
/// Only a release build gets them, as they take seconds and a development server does not send them.
///
/// # Errors
/// When Trunk did not say where the files are, or they cannot be read or written.
pub fn post_build() -> Outcome {
    let variable =
        |name| std::env::var(name).map_err(|_| format!("{name} is not set; this is a hook, which Trunk calls."));
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    if variable("TRUNK_PROFILE")? == "release" {
        let weights = compress(&staging)?;
        print!("{}", table(&weights));
    }
    Ok(())
}

/// One file of the bundle, in bytes.
struct Weight {
    file: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

fn compress(folder: &Path) -> Outcome<Vec<Weight>> {
    let failed = |path: &Path, error| format!("{} cannot be compressed: {error}.", path.display());
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| failed(folder, error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| COMPRESSED.iter().any(|known| kind == *known)))
        .collect();
    files.sort();
    let mut weights = Vec::new();
    for path in files {
        let raw = fs::read(&path).map_err(|error| failed(&path, error))?;
        let brotli = brotli(&raw).map_err(|error| failed(&path, error))?;
        let gzip = gzip(&raw).map_err(|error| failed(&path, error))?;
        fs::write(twin(&path, "br"), &brotli).map_err(|error| failed(&path, error))?;
        fs::write(twin(&path, "gz"), &gzip).map_err(|error| failed(&path, error))?;
        weights.push(Weight {
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            raw: raw.len(),
            gzip: gzip.len(),
            brotli: brotli.len(),
        });
    }
    Ok(weights)
}

fn table(weights: &[Weight]) -> String {
    let sum = |field: fn(&Weight) -> usize| weights.iter().map(field).sum();
    let total =
        Weight { file: "total".to_owned(), raw: sum(|w| w.raw), gzip: sum(|w| w.gzip), brotli: sum(|w| w.brotli) };
    let width = weights.iter().map(|weight| weight.file.len()).max().unwrap_or_default().max("total".len());
    let head = format!("{:width$} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip", "brotli");
    let lines = weights.iter().chain([&total]).map(|weight| {
        let Weight { file, raw, gzip, brotli } = weight;
        format!("{file:width$} {raw:>10} {gzip:>10} {brotli:>10}\n")
    });
    [head].into_iter().chain(lines).collect()
}

fn brotli(raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: raw.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &raw[..], &mut small, &parameters)?;
    Ok(small)
}

fn gzip(raw: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(raw)?;
    encoder.finish()
}

fn twin(path: &Path, kind: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(kind);
    name.into()
}
