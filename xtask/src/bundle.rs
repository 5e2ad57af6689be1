//! The end of a build: the two editions, compressed twins of the files, and what the bundle weighs.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::page::tags;
use crate::run::Outcome;
use crate::{carried, offline};

/// What is worth compressing; the icon is too small.
const COMPRESSED: [&str; 4] = ["wasm", "js", "css", "html"];

/// Ready-made settings for Internet Information Services, which reads them out of the folder itself.
const IIS: &str = include_str!("../../hosting/web.config");

/// Trunk's hook: writes what a release has beyond the files of the page, and prints the sizes.
///
/// A development build gets none of it: it takes seconds, and a service worker would keep what is about to change.
///
/// # Errors
/// When Trunk did not say where the files are, or they cannot be read or written.
pub fn post_build() -> Outcome {
    let variable =
        |name| std::env::var(name).map_err(|_| format!("{name} is not set; this is a hook, which Trunk calls."));
    let staging = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    if variable("TRUNK_PROFILE")? == "release" {
        editions(&staging)?;
        let weights = compress(&staging)?;
        print!("{}", table(&weights));
        let carried = fs::metadata(staging.join(carried::FILE)).map_err(|error| error.to_string())?;
        println!("{} {} bytes, the carried edition, in which all of it is packed", carried::FILE, carried.len());
    }
    Ok(())
}

/// Writes the carried edition, completes the page of the hosted one, and writes its service worker.
fn editions(folder: &Path) -> Outcome {
    let start = folder.join("index.html");
    let failed = |path: &Path, error| format!("{} cannot be completed: {error}.", path.display());
    let page = fs::read_to_string(&start).map_err(|error| failed(&start, error))?;
    let program = tags(&page, "link").into_iter().find(|it| it.is("rel", "preload")).and_then(|it| it.file());
    let program = program.ok_or("The page names no program.")?;
    let program = fs::read(folder.join(program)).map_err(|error| failed(folder, error))?;
    // Both editions hold the same program and say which.
    let page = told(&page, &[("program", &HEXLOWER.encode(&Sha256::digest(&program)))]);
    let (sum, size) = carried::write(folder, &page)?;
    let page = told(&page, &[("carried", &format!("{} {size} {sum}", carried::FILE)), ("offline", offline::FILE)]);
    fs::write(&start, page).map_err(|error| failed(&start, error))?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let name = entry.map_err(|error| failed(folder, error))?.file_name().to_string_lossy().into_owned();
        if !name.starts_with(carried::FILE) {
            files.push(name);
        }
    }
    files.sort();
    offline::write(folder, &files)?;
    fs::write(folder.join("web.config"), IIS).map_err(|error| failed(folder, error))
}

/// The page with these things said in its head.
fn told(page: &str, said: &[(&str, &str)]) -> String {
    let said: Vec<String> =
        said.iter().map(|(name, value)| format!("<meta name=\"{name}\" content=\"{value}\">")).collect();
    page.replacen("</head>", &format!("{}</head>", said.concat()), 1)
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
        // The program in it is packed already.
        .filter(|path| !path.ends_with(carried::FILE))
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

/// What a browser unpacks by itself.
pub(crate) fn gzip(raw: &[u8]) -> std::io::Result<Vec<u8>> {
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
