//! What comes from the machine rather than from cargo: the WASM target and the Debian packages.

use std::process::Command;

use crate::run::{Outcome, find, output, run, say};

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that rustc can build for the browser.
///
/// rust-toolchain.toml names the target, but rustup ignores that line when its automatic installation is switched
/// off; the build would then die with "can't find crate for core".
///
/// # Errors
/// When the target is missing and rustup cannot add it.
pub fn wasm_target() -> Outcome {
    let libraries = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    let installed =
        libraries.and_then(|folder| std::fs::read_dir(folder).ok()).is_some_and(|mut entries| entries.next().is_some());
    if installed {
        return Ok(());
    }
    say("Adding the WebAssembly target to the Rust toolchain.");
    run(
        Command::new("rustup").args(["target", "add", TARGET]),
        "The WebAssembly target could not be added; `rustup target add wasm32-unknown-unknown` must succeed first.",
    )
}

/// Makes sure that Chromium, its driver and the PDF reader of the browser tests are there.
///
/// # Errors
/// When one is missing and cannot be installed; the sentence says what to install.
pub fn browser() -> Outcome {
    let missing: Vec<&str> =
        [("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("pdftotext", "poppler-utils")]
            .into_iter()
            .filter(|(program, _)| find(program).is_none())
            .map(|(_, package)| package)
            .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    if find("apt-get").is_none() {
        return Err(format!(
            "The browser tests need chromium, chromedriver and pdftotext on the search path, and there is no apt-get \
             to install them with (on Debian the packages would be: {packages})."
        ));
    }
    if output(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(format!(
            "The browser tests need some Debian packages, and only root may install them: \
             sudo apt-get install --no-install-recommends {packages}"
        ));
    }
    say(&format!("Installing the Debian packages {packages} for the browser tests."));
    run(
        apt_get().args(["-qq", "update"]),
        "The list of Debian packages could not be read, so the browser tests cannot run.",
    )?;
    run(
        apt_get().args(["-qq", "install", "-y", "--no-install-recommends"]).args(missing),
        "The Debian packages could not be installed, so the browser tests cannot run.",
    )
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
