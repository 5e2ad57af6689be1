//! A page in a real browser, for tests that read like what a person does.
//!
//! Each [`Page`] has a browser, a profile and a web server of its own, so tests can run side by side, and everything
//! is gone when it is dropped. The calls block, wait until what they look for is there, and fail with a sentence that
//! shows what the page looked like. Things are found the way a person with a screen reader finds them: by role and
//! accessible name, out of the browser's own accessibility tree.
#![allow(clippy::missing_panics_doc, reason = "failing is how a harness tells that something is not there")]

mod cost;
mod driver;
mod files;
mod find;
mod paper;
mod watch;

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::browser::driver::Driver;
use crate::browser::watch::Seen;
use crate::run::dist;
use crate::server::Server;

pub use cost::Memory;
pub use fantoccini::key::Key;
pub use paper::Paper;

/// How long anything may take to appear. Two cores and a cold cache are slow; a wait that succeeds costs nothing.
const DEADLINE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(20);

/// How the browser is set up before the page is opened.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The width of the view in CSS pixels.
    pub width: u32,
    /// The height of the view in CSS pixels.
    pub height: u32,
    /// Whether the system asks for dark colours.
    pub dark: bool,
    /// Whether the system asks for no motion.
    pub still: bool,
    /// The person's languages, best first, as in `pt-BR,pt`.
    pub languages: String,
    /// The folder that is served: the built application, unless said otherwise.
    pub folder: PathBuf,
}

impl Default for Settings {
    fn default() -> Self {
        Self { width: 1280, height: 900, dark: false, still: true, languages: "en-GB,en".to_owned(), folder: dist() }
    }
}

impl Settings {
    /// Starts a browser and opens an address of the built application, such as `""` or `"#p1…"`.
    pub fn open(self, address: &str) -> Page {
        Page::with(&self, address)
    }

    /// The same with another size of the view.
    #[must_use]
    pub fn size(self, width: u32, height: u32) -> Self {
        Self { width, height, ..self }
    }

    /// The same in dark colours.
    #[must_use]
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The same with another folder.
    #[must_use]
    pub fn folder(self, folder: PathBuf) -> Self {
        Self { folder, ..self }
    }

    /// The same for a person with other languages.
    #[must_use]
    pub fn languages(self, languages: &str) -> Self {
        Self { languages: languages.to_owned(), ..self }
    }
}

/// One page in a browser of its own.
pub struct Page {
    // The order is the order of dropping: the browser goes before its profile.
    client: Client,
    runtime: Runtime,
    driver: Driver,
    profile: Folder,
    server: Server,
    seen: RefCell<Seen>,
}

impl Page {
    /// Starts a browser with the ordinary settings and opens an address of the built application.
    pub fn open(address: &str) -> Self {
        Settings::default().open(address)
    }

    fn with(settings: &Settings, address: &str) -> Self {
        assert!(
            settings.folder.join("index.html").is_file(),
            "The browser tests need the built application in dist/: run `cargo xtask build` first."
        );
        let server = Server::start(&settings.folder, 0).expect("a free port can be had");
        let profile = Folder::fresh();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be had");
        let driver = Driver::start();
        let client = runtime.block_on(driver.session(&profile.path, &settings.languages));
        let page = Self { client, runtime, driver, profile, server, seen: RefCell::default() };
        // Otherwise the page believes that the person is looking at something else.
        page.devtools("Page.bringToFront", &json!({}));
        page.devtools("Emulation.setFocusEmulationEnabled", &json!({ "enabled": true }));
        page.resize(settings.width, settings.height);
        page.prefer(settings.dark, settings.still);
        page.goto(address);
        page
    }

    /// Opens another address of the application; only what follows `#` may differ without loading it anew.
    pub fn goto(&self, address: &str) {
        let url = format!("{}{address}", self.origin());
        self.wait(self.client.goto(&url)).unwrap_or_else(|error| panic!("{url} does not open: {error}"));
    }

    /// Loads the page anew, as the person does with F5.
    pub fn reload(&self) {
        self.wait(self.client.refresh()).expect("the page loads anew");
    }

    /// The address that stands in the address bar.
    pub fn address(&self) -> String {
        self.run("return location.href", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Where the application is served, with a slash at the end.
    pub fn origin(&self) -> String {
        self.server.url()
    }

    /// Sets the size of the view; unlike a window, it may be as narrow as a telephone.
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    /// Sets what the system asks of every page: dark colours, and no motion.
    pub fn prefer(&self, dark: bool, still: bool) {
        let scheme = if dark { "dark" } else { "light" };
        let motion = if still { "reduce" } else { "no-preference" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": motion },
        ]);
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    /// Takes the network away, or gives it back.
    pub fn offline(&self, offline: bool) {
        self.devtools("Network.enable", &json!({}));
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", &conditions);
    }

    /// Runs a script in the page; `arguments[0]` and so on are the arguments, and `return` gives a value back.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.wait(self.client.execute(script, arguments.to_vec()))
            .unwrap_or_else(|error| panic!("The script fails: {error}\n{script}"))
    }

    /// Runs a script in every page that is loaded from now on, before anything of the page itself.
    pub fn before_loading(&self, script: &str) {
        let source = json!({ "source": script });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &source);
    }

    /// Sends a command of the DevTools protocol to the browser.
    pub fn devtools(&self, method: &str, parameters: &Value) -> Value {
        self.wait(self.client.issue_cmd(driver::Vendor::devtools(method, parameters)))
            .unwrap_or_else(|error| panic!("The browser refuses {method}: {error}"))
    }

    /// What the page keeps in the browser under a key.
    pub fn stored(&self, key: &str) -> Option<String> {
        self.run("return localStorage.getItem(arguments[0])", &[json!(key)]).as_str().map(str::to_owned)
    }

    /// Every key that the page keeps something under, sorted.
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.run("return Object.keys(localStorage).sort()", &[]);
        serde_json::from_value(keys).expect("keys are strings")
    }

    /// Puts something into the browser's storage, as an earlier visit would have done.
    pub fn store(&self, key: &str, value: &str) {
        self.run("localStorage.setItem(arguments[0], arguments[1])", &[json!(key), json!(value)]);
    }

    /// Looks again and again until there is something, and fails with `what` when the deadline has passed.
    pub fn until<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let deadline = Instant::now() + DEADLINE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < deadline, "{}", self.account(what));
            std::thread::sleep(POLL);
        }
    }

    /// Whatever the WebDriver client offers beyond this harness; [`Page::wait`] runs it.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Runs something of the WebDriver client to its end.
    pub fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// What the person who reads a failed test wants to see of the page.
    fn account(&self, what: &str) -> String {
        self.shot("failed");
        let text = self.run("return document.body ? document.body.innerText : ''", &[]);
        let text: String = text.as_str().unwrap_or_default().chars().take(3000).collect();
        let console = self.console().join("\n");
        format!("{what}\n--- address\n{}\n--- console\n{console}\n--- text of the page\n{text}\n---", self.address())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.driver.stop();
    }
}

/// A folder of its own below the system's folder for passing things, removed when it is dropped.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn fresh() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("cutover-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("the system's folder for passing things can be written to");
        Self { path }
    }

    fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.path.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is on its way out may still write to its profile for a moment.
        let deadline = Instant::now() + Duration::from_secs(3);
        while fs::remove_dir_all(&self.path).is_err() && self.path.exists() && Instant::now() < deadline {
            std::thread::sleep(POLL);
        }
    }
}
