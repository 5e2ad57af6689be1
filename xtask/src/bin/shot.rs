//! Takes a picture of a page of the built application: `shot PATH WIDTH HEIGHT OUT.png [--dark] [--script JS]`.

use std::process::ExitCode;

use xtask::browser::Settings;
use xtask::run::say;

fn main() -> ExitCode {
    match picture(std::env::args().skip(1)) {
        Ok(file) => {
            say(&format!("The picture is in {file}."));
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            say(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn picture(mut arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let usage = "The command is: cargo xtask shot PATH WIDTH HEIGHT OUT.png [--dark] [--script JS]";
    let mut settings = Settings::default();
    let (mut plain, mut scripts) = (Vec::new(), Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--dark" => settings.dark = true,
            "--lang" => settings.languages = arguments.next().ok_or(usage)?,
            "--script" => scripts.push(arguments.next().ok_or(usage)?),
            _ => plain.push(argument),
        }
    }
    let [path, width, height, file] = plain.as_slice() else {
        return Err(usage.to_owned());
    };
    settings.width = width.parse().map_err(|_| usage)?;
    settings.height = height.parse().map_err(|_| usage)?;
    let page = settings.open(path.trim_start_matches('/'));
    page.wait_gone("#loading");
    for script in scripts {
        // Two frames after each script the page has been drawn anew.
        let frames = "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
        page.run(&format!("return (async () => {{ {script}; {frames}; }})()"), &[]);
    }
    std::fs::write(file, page.picture()).map_err(|error| format!("{file} cannot be written: {error}."))?;
    for message in page.console() {
        say(&message);
    }
    Ok(file.clone())
}
