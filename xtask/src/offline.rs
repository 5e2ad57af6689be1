//! The service worker of the hosted edition: which files it keeps, and under which version.

use std::fs;
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::run::Outcome;

/// The name of the service worker. It stands beside the page, because it may only serve what lies below it.
pub const FILE: &str = "sw.js";

const TEMPLATE: &str = include_str!("../../static/sw.js");

/// Writes the service worker for these files of the folder.
///
/// The version is made of the names and what they hold, so a build that changed nothing is no new version.
///
/// # Errors
/// When a file cannot be read or the worker cannot be written.
pub fn write(folder: &Path, files: &[String]) -> Outcome {
    let mut sum = Sha256::new();
    for name in files {
        let content = fs::read(folder.join(name))
            .map_err(|error| format!("{name} cannot be read for the service worker: {error}."))?;
        sum.update(name);
        sum.update(Sha256::digest(&content));
    }
    let worker = filled(&HEXLOWER.encode(&sum.finalize()[..8]), files);
    fs::write(folder.join(FILE), worker).map_err(|error| format!("{FILE} cannot be written: {error}."))
}

fn filled(version: &str, files: &[String]) -> String {
    // The names are those of a build: letters, digits, and marks that need no escape.
    let list: Vec<String> = files.iter().map(|name| format!("\"{name}\"")).collect();
    TEMPLATE.replacen("@VERSION@", version, 1).replacen("/* @FILES@ */", &list.join(", "), 1)
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn the_worker_knows_its_version_and_its_files() {
        let worker = filled("00ff", &["app.js".to_owned(), "index.html".to_owned()]);
        assert!(worker.contains(r#"const VERSION = "00ff";"#), "{worker}");
        assert!(worker.contains(r#"const FILES = ["app.js", "index.html"];"#) && !worker.contains('@'), "{worker}");
    }
}
