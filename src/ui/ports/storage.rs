//! The plans that are saved in this browser, and what this browser and this tab remember.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::session::keeping::{self, Failure, Outcome, Version};
use crate::ui::ports::clock;

const KEY: &str = "cutover/key/";
const PREFERENCE: &str = "cutover/";
const OPEN: &str = "cutover/open";

fn local() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// All saved plans: id, and what the storage holds.
pub fn plans() -> Vec<(String, String)> {
    texts(&keeping::name(""))
}

/// The keys of aliases, by the ids of their plans.
pub fn keys() -> Vec<(String, String)> {
    texts(KEY)
}

/// Everything that is stored under names that begin so: the rest of the name, and the text.
fn texts(prefix: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if let Some(storage) = local() {
        for at in 0..storage.length().unwrap_or(0) {
            let name = storage.key(at).ok().flatten().unwrap_or_default();
            if let (Some(rest), Ok(Some(text))) = (name.strip_prefix(prefix), storage.get_item(&name)) {
                found.push((rest.to_owned(), text));
            }
        }
    }
    found
}

/// Keeps the key of a plan's aliases. Without room for it the names get other aliases the next time.
pub fn keep_key(id: &str, text: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(&format!("{KEY}{id}"), text);
    }
}

/// The browser's storage, as plans are kept in it.
struct Local(Storage);

impl keeping::Storage for Local {
    fn value(&self, name: &str) -> Option<String> {
        self.0.get_item(name).ok().flatten()
    }

    fn put(&self, name: &str, value: &str) -> Result<(), Failure> {
        self.0.set_item(name, value).map_err(|it| why(&it))
    }
}

fn why(thrown: &JsValue) -> Failure {
    match thrown.dyn_ref::<DomException>() {
        Some(it) if it.name() != "QuotaExceededError" => Failure::Forbidden,
        _ => Failure::Full,
    }
}

/// Saves a version of a plan, unless another tab saved one meanwhile.
pub fn save(id: &str, version: Version) -> Outcome {
    match local() {
        Some(storage) => keeping::save(&Local(storage), id, Version { when: clock::now(), ..version }),
        None => Outcome::Failed(Failure::Forbidden),
    }
}

/// What the storage holds of a plan.
pub fn plan(id: &str) -> Option<String> {
    local()?.get_item(&keeping::name(id)).ok().flatten()
}

/// Forgets a plan.
pub fn forget(id: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&keeping::name(id));
        let _ = storage.remove_item(&format!("{KEY}{id}"));
    }
}

/// A preference of this browser.
pub fn preference(key: &str) -> Option<String> {
    local()?.get_item(&format!("{PREFERENCE}{key}")).ok().flatten()
}

/// Remembers a preference.
pub fn prefer(key: &str, value: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(&format!("{PREFERENCE}{key}"), value);
    }
}

/// What this tab had open.
pub fn remembered() -> Option<String> {
    session()?.get_item(OPEN).ok().flatten()
}

/// Remembers what this tab has open.
pub fn remember(what: &str) {
    if let Some(storage) = session() {
        let _ = storage.set_item(OPEN, what);
    }
}
