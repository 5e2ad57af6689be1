//! The tools of the build, pinned in one place and kept in the person's cache folder.
//!
//! The cache outlives the clone, so a second clone is quick. Nothing is written to cargo's own folder for programs.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::machine;
use crate::run::{Outcome, cargo, find, output, root, run, say};

/// The newest Trunk that builds with the stable Rust this was made with.
const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";
/// Older versions of wasm-opt cannot read what rustc writes today.
const OLDEST_WASM_OPT: u32 = 120;

/// Brings every tool of a build and returns the search path that puts them first.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn ready() -> Outcome<OsString> {
    machine::wasm_target()?;
    let cache = cache()?;
    let folders = [trunk(&cache)?, wasm_bindgen(&cache)?, wasm_opt(&cache)?];
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(folders.into_iter().flatten().chain(std::env::split_paths(&path)))
        .map_err(|error| format!("The search path cannot be extended: {error}."))
}

/// A Trunk command in the repository's folder, with every tool on its search path.
///
/// # Errors
/// When a tool is missing and cannot be had.
pub fn trunk_command() -> Outcome<Command> {
    let path = ready()?;
    // The program itself is looked up here, as a changed search path does not reach the look-up on every system.
    let program = std::env::split_paths(&path)
        .map(|folder| folder.join(exe("trunk")))
        .find(|program| program.is_file())
        .ok_or("Trunk was installed but cannot be found.")?;
    let mut command = Command::new(program);
    // NO_COLOR is set to 1 on some systems, and Trunk only knows true and false.
    command.current_dir(root()).env("PATH", path).env_remove("NO_COLOR");
    // Cargo adds these to the ones in .cargo/config.toml.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", same_paths()?);
    Ok(command)
}

/// Arguments of the compiler by which the program names its own parts alike on every machine: a panic tells the file in
/// which it happened, and where a machine keeps its packages is nobody's business.
fn same_paths() -> Outcome<String> {
    run(cargo().args(["fetch", "--locked", "--quiet"]), "The packages could not be fetched.")?;
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let sources = home.ok_or("Neither CARGO_HOME nor HOME is set.")?.join("registry").join("src");
    // There is a folder for each registry and mirror, named after its address.
    let folders = fs::read_dir(&sources).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<_> = folders.map(|path| format!("--remap-path-prefix={}=crates", path.display())).collect();
    folders.sort();
    // The variable is parted at spaces, so a path with one stays as it is; the program is the same but for that text.
    folders.retain(|it| !it.contains(' '));
    Ok(folders.join(" "))
}

/// Stands in for wasm-opt where there is none: hands the module through as it is.
///
/// Trunk asks for the program whenever index.html asks for optimising, and would go and download it. The answer is
/// correct without optimising, only larger.
///
/// # Errors
/// When the module cannot be copied.
pub fn stand_in_for_wasm_opt(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--version") {
        println!("wasm-opt version {OLDEST_WASM_OPT} (stand-in)");
        return Ok(());
    }
    let to = arguments.iter().find_map(|argument| argument.strip_prefix("--output="));
    let from = arguments.iter().find(|argument| !argument.starts_with('-'));
    let (Some(from), Some(to)) = (from, to) else {
        return Err("Trunk called wasm-opt in a way that its stand-in does not know.".to_owned());
    };
    fs::copy(from, to).map(drop).map_err(|error| format!("{from} could not be copied to {to}: {error}."))
}

fn trunk(cache: &Path) -> Outcome<Option<PathBuf>> {
    let folder = cache.join("bin");
    if trunk_fits(&folder.join(exe("trunk"))) {
        return Ok(Some(folder));
    }
    if find("trunk").is_some_and(|program| trunk_fits(&program)) {
        return Ok(None);
    }
    say(&format!("Installing Trunk {TRUNK}, once for this machine; this takes two or three minutes."));
    let mut install = cargo();
    install
        .args(["install", "trunk", "--version", TRUNK, "--locked", "--no-default-features", "--debug", "--root"])
        .arg(cache)
        // A debug build is ready in a third of the time, and Trunk is not the slow part of a build of ours.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_PROFILE_DEV_STRIP", "true")
        // Otherwise its 800 MB of intermediate files would stay in our target folder.
        .env_remove("CARGO_TARGET_DIR");
    run(&mut install, &format!("Trunk {TRUNK} could not be installed, and without it nothing can be built."))?;
    Ok(Some(folder))
}

/// Trunk 0.21 from the pinned version on, and 0.22, read our settings alike.
fn trunk_fits(program: &Path) -> bool {
    let version = output(Command::new(program).arg("--version")).unwrap_or_default();
    let mut numbers = version.trim_start_matches("trunk ").split(['.', '-']).map_while(|part| part.parse().ok());
    match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(0), Some(21), Some(patch)) => patch >= 14u32,
        (Some(0), Some(22), Some(_)) => true,
        _ => false,
    }
}

/// The programs of wasm-bindgen, in exactly the version of the library.
///
/// They are built from the locked packages of this repository, so the two sides can never differ.
fn wasm_bindgen(cache: &Path) -> Outcome<Option<PathBuf>> {
    const PROGRAMS: [&str; 2] = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    let version = locked_version("wasm-bindgen")?;
    let fits = |program: &Path| {
        output(Command::new(program).arg("--version"))
            .is_some_and(|answer| answer.split(' ').nth(1) == Some(version.as_str()))
    };
    if PROGRAMS.into_iter().all(|name| find(name).is_some_and(|program| fits(&program))) {
        return Ok(None);
    }
    let folder = cache.join(format!("wasm-bindgen-{version}"));
    if PROGRAMS.into_iter().all(|name| fits(&folder.join(exe(name)))) {
        return Ok(Some(folder));
    }
    say(&format!("Building the programs of wasm-bindgen {version}, once for this machine; this takes about a minute."));
    let otherwise = format!("wasm-bindgen {version} could not be built, and without it nothing can be built.");
    run(
        cargo().args(["build", "--quiet", "--package", "xtask", "--features", "bindgen", "--bin", "bindgen"]),
        &otherwise,
    )?;
    let built = this_program()?.with_file_name(exe("bindgen"));
    for name in PROGRAMS {
        place(&built, &folder, name)?;
    }
    Ok(Some(folder))
}

fn wasm_opt(cache: &Path) -> Outcome<Option<PathBuf>> {
    if find("wasm-opt").is_some_and(|program| wasm_opt_fits(&program)) {
        return Ok(None);
    }
    let home = cache.join(format!("binaryen-{BINARYEN}"));
    let folder = home.join("node_modules").join(".bin");
    // What npm brings is a script for node.
    if folder.join("wasm-opt").is_file() && find("node").is_some() {
        return Ok(Some(folder));
    }
    if find("npm").is_some() {
        say(&format!("Fetching wasm-opt (binaryen {BINARYEN}) with npm, once for this machine."));
        let package = format!("binaryen@{BINARYEN}");
        let mut npm = Command::new("npm");
        npm.args(["install", "--silent", "--no-save", "--no-audit", "--no-fund", "--prefix"]).arg(&home).arg(package);
        match run(&mut npm, "wasm-opt could not be fetched.") {
            Ok(()) => return Ok(Some(folder)),
            Err(why) => say(&format!("{why} The application is built without it and becomes about 9 % larger.")),
        }
    } else {
        say(
            "There is no npm to fetch wasm-opt with, so the application is built without it and becomes about 9 % larger.",
        );
    }
    let program = this_program()?;
    let folder = program.with_file_name("stand-in");
    place(&program, &folder, "wasm-opt")?;
    Ok(Some(folder))
}

fn wasm_opt_fits(program: &Path) -> bool {
    output(Command::new(program).arg("--version"))
        .and_then(|answer| answer.split(' ').nth(2)?.parse().ok())
        .is_some_and(|version: u32| version >= OLDEST_WASM_OPT)
}

/// The person's cache folder for tools; CUTOVER_TOOLS names another one.
fn cache() -> Outcome<PathBuf> {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    variable("CUTOVER_TOOLS")
        .or_else(|| variable("XDG_CACHE_HOME").map(|cache| cache.join("cutover/tools")))
        .or_else(|| variable("HOME").map(|home| home.join(".cache/cutover/tools")))
        .or_else(|| variable("LOCALAPPDATA").map(|local| local.join("cutover").join("tools")))
        .ok_or_else(|| "No cache folder is known: set CUTOVER_TOOLS to a folder for the tools of the build.".to_owned())
}

fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read: {error}."))?;
    let heading = format!("name = \"{package}\"\nversion = \"");
    lock.replace("\r\n", "\n")
        .split_once(&heading)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(version, _)| version.to_owned())
        .ok_or_else(|| format!("Cargo.lock does not name {package}."))
}

/// Puts a program under a name of its own into a folder.
///
/// The copy is made beside its place and then renamed, as two clones may do this at the same time, and a program that
/// is running cannot be written to.
fn place(program: &Path, folder: &Path, name: &str) -> Outcome {
    let fresh = folder.join(format!("{name}.{}", std::process::id()));
    fs::create_dir_all(folder)
        .and_then(|()| fs::copy(program, &fresh))
        .and_then(|_| fs::rename(&fresh, folder.join(exe(name))))
        .map_err(|error| format!("{name} could not be put into {}: {error}.", folder.display()))
}

fn this_program() -> Outcome<PathBuf> {
    std::env::current_exe().map_err(|error| format!("The place of this program is unknown: {error}."))
}

fn exe(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}
