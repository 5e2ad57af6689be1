//! Running other programs, and saying so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What happened, or the sentence that tells the person why it could not.
pub type Outcome<T = ()> = Result<T, String>;

/// Tells the person what is being done.
///
/// It goes to the error stream, like cargo's own progress, and leaves the output stream to results.
pub fn say(sentence: &str) {
    eprintln!("==> {sentence}");
}

/// Runs a program to its end; `otherwise` is the sentence for the case that it fails.
///
/// # Errors
/// When the program cannot be started or ends with a failure.
pub fn run(command: &mut Command, otherwise: &str) -> Outcome {
    // A question on the terminal would hang an unattended run.
    command.stdin(Stdio::null());
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{otherwise} ({} ended with {status}.)", name(command))),
        Err(error) => Err(format!("{otherwise} ({} could not be started: {error}.)", name(command))),
    }
}

/// What a program prints, or nothing if it cannot be started or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program stands on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// The cargo that runs this program, so that both use the same toolchain.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root());
    cargo
}

/// The folder of the repository.
///
/// # Panics
/// Never, as xtask lies in a folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the repository")
}

/// The folder that Trunk writes.
pub fn dist() -> PathBuf {
    root().join("dist")
}

fn name(command: &Command) -> String {
    Path::new(command.get_program())
        .file_name()
        .map_or_else(|| "the program".to_owned(), |name| name.to_string_lossy().into_owned())
}
