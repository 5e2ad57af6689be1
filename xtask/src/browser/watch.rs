//! What the page did behind the person's back: messages in the console, and requests.

use serde_json::Value;

use crate::browser::Page;
use crate::browser::driver::Vendor;

/// Chromium says this about the integrity of preloaded files; it checks them all the same when they are used.
const HARMLESS: &str = "The `integrity` attribute is currently ignored for preload destinations";

/// Everything that the logs have told so far, as reading a log empties it.
#[derive(Default)]
pub(super) struct Seen {
    console: Vec<String>,
    requests: Vec<String>,
}

impl Page {
    /// Every message of the console since the browser was started, as in `SEVERE …`.
    pub fn console(&self) -> Vec<String> {
        let fresh: Vec<String> = self
            .log("browser")
            .iter()
            .map(|entry| {
                let part = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
                format!("{} {}", part("level"), part("message"))
            })
            .filter(|message| !message.contains(HARMLESS))
            .collect();
        let mut seen = self.seen.borrow_mut();
        seen.console.extend(fresh);
        seen.console.clone()
    }

    /// The address of every request since the browser was started, answered or not, also those of the style sheets.
    pub fn requests(&self) -> Vec<String> {
        let fresh: Vec<String> = self.log("performance").iter().filter_map(requested).collect();
        let mut seen = self.seen.borrow_mut();
        seen.requests.extend(fresh);
        seen.requests.clone()
    }

    /// Fails if there was a warning or an error in the console.
    pub fn assert_quiet(&self) {
        let loud: Vec<String> = self
            .console()
            .into_iter()
            .filter(|message| message.starts_with("SEVERE") || message.starts_with("WARNING"))
            .collect();
        assert!(loud.is_empty(), "The console is not quiet:\n{}", loud.join("\n"));
    }

    /// Fails if a request was made to anywhere but where the application is served.
    pub fn assert_nothing_leaves(&self) {
        let origin = self.origin();
        let requests = self.requests();
        assert!(
            requests.iter().any(|url| url.starts_with(&origin)),
            "The log of requests does not even name the page, so it proves nothing."
        );
        let home = |url: &String| url.starts_with(&origin) || url.starts_with("data:") || url.starts_with("blob:");
        let strange: Vec<&String> = requests.iter().filter(|url| !home(url)).collect();
        assert!(strange.is_empty(), "The page made requests to elsewhere: {strange:?}");
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let answer = self.wait(self.client().issue_cmd(Vendor::log(kind))).expect("chromedriver keeps its logs");
        answer.as_array().cloned().unwrap_or_default()
    }
}

/// The address in an entry of the performance log, if the entry tells of a request.
fn requested(entry: &Value) -> Option<String> {
    let told: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    let message = &told["message"];
    let url = match message["method"].as_str()? {
        "Network.requestWillBeSent" => &message["params"]["request"]["url"],
        "Network.webSocketCreated" | "Network.webTransportCreated" => &message["params"]["url"],
        _ => return None,
    };
    url.as_str().map(str::to_owned)
}
