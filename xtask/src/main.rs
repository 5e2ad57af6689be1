//! The README's two commands, and a few more for whoever works on Cutover.

use std::process::{Command, ExitCode};
use std::time::Instant;

use xtask::run::{Outcome, cargo, dist, run, say};
use xtask::server::Server;
use xtask::tally::Tally;
use xtask::{bundle, machine, tools};

const HELP: &str = "\
cargo xtask serve [--dev] [options of trunk serve]   build Cutover and serve it
cargo xtask test [native|browser] [-- filter]        run every test, or one half of them
cargo xtask build [--dev] [options of trunk build]   build Cutover into dist/
cargo xtask preview [PORT]                           serve dist/ the way a web host does, compressed
cargo xtask shot PATH WIDTH HEIGHT OUT.png [--dark] [--script JS]
                                                     take a picture of a page of dist/
cargo xtask measure import FOLDER [--runs N] [--way FROM TO XMPP] [--csv-library FILE.js]
                                                     measure the import of exported files in a browser";

fn main() -> ExitCode {
    let mut arguments = std::env::args();
    let called = arguments.next().unwrap_or_default();
    let arguments: Vec<String> = arguments.collect();
    let outcome = if called.ends_with("wasm-opt") || called.ends_with("wasm-opt.exe") {
        tools::stand_in_for_wasm_opt(&arguments)
    } else {
        dispatch(&arguments)
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            say(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Outcome {
    let Some((command, rest)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    match command.as_str() {
        "serve" => serve(rest),
        "test" => test(rest),
        "build" => build(rest),
        "preview" => preview(rest),
        "shot" | "measure" => in_browser(command, rest),
        "post-build" => bundle::post_build(),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("`{command}` is not a command of xtask. There are:\n{HELP}")),
    }
}

fn serve(arguments: &[String]) -> Outcome {
    let mut trunk = trunk("serve", arguments)?;
    say("Building Cutover and serving it; the address follows when it is ready, and Ctrl-C ends it.");
    become_it(&mut trunk)
}

fn build(arguments: &[String]) -> Outcome {
    let mut trunk = trunk("build", arguments)?;
    say("Building Cutover into dist/.");
    run(&mut trunk, "Cutover could not be built.")
}

/// Both commands build for release unless told otherwise, so that what is tried is what is published.
fn trunk(command: &str, arguments: &[String]) -> Outcome<Command> {
    let mut trunk = tools::trunk_command()?;
    trunk.arg(command);
    if !arguments.iter().any(|argument| argument == "--dev") {
        trunk.arg("--release");
    }
    trunk.args(arguments.iter().filter(|argument| *argument != "--dev"));
    Ok(trunk)
}

fn test(arguments: &[String]) -> Outcome {
    let (half, passed_on) = match arguments.split_first() {
        Some((half, rest)) if half == "native" || half == "browser" => (Some(half.as_str()), rest),
        _ => (None, arguments),
    };
    let begun = Instant::now();
    let mut tally = Tally::default();
    if half != Some("browser") {
        say("Running the native tests.");
        tally.run(cargo().args(["test", "--no-fail-fast"]).args(passed_on));
    }
    if half != Some("native") {
        match machine::browser().and_then(|()| build(&[])) {
            Ok(()) => {
                say("Running the browser tests.");
                tally.run(
                    cargo()
                        .args(["test", "--no-fail-fast", "--package", "xtask", "--features", "browser"])
                        .args(passed_on),
                );
            }
            Err(sentence) => tally.missed(&sentence),
        }
    }
    tally.took = begun.elapsed();
    println!("\n{tally}");
    if tally.good() { Ok(()) } else { Err("Not every test passed.".to_owned()) }
}

fn preview(arguments: &[String]) -> Outcome {
    let port = arguments.first().map_or(Ok(8080), |port| port.parse().map_err(|_| format!("{port} is not a port.")))?;
    if !dist().join("index.html").is_file() {
        build(&[])?;
    }
    let server = Server::start(&dist(), port).map_err(|error| format!("Port {port} cannot be served: {error}."))?;
    say(&format!("Serving dist/ at {}; Ctrl-C ends it.", server.url()));
    loop {
        std::thread::park();
    }
}

/// Runs a program that opens dist/ in a browser.
fn in_browser(program: &str, arguments: &[String]) -> Outcome {
    machine::browser()?;
    if !dist().join("index.html").is_file() {
        build(&[])?;
    }
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "xtask", "--features", "browser", "--bin", program, "--"]);
    become_it(command.args(arguments))
}

/// Lets another program take the place of this one, so that ending it ends that, too.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt as _;
    Err(format!("The program could not be started: {}.", command.exec()))
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Outcome {
    run(command, "The program ended with a failure.")
}
