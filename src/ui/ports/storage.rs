//! The plans that are saved in this browser, and what this browser and this tab remember.
//!
//! `setItem` replaces a value or throws and leaves the old one, so the last good copy stays until the new one is there.

use web_sys::Storage;

use crate::ui::ports::clock;

const PLAN: &str = "cutover/plan/";
const WHEN: &str = "cutover/when/";
const KEY: &str = "cutover/key/";
const PREFERENCE: &str = "cutover/";
const OPEN: &str = "cutover/open";

/// Why a plan could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There is no room.
    Full,
    /// The browser does not allow it.
    Forbidden,
}

fn local() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// All saved plans: id, text, and when they were saved.
pub fn plans() -> Vec<(String, String, u64)> {
    let when = |id: &str| local().map_or(0, |it| when(&it, id));
    texts(PLAN).map(|(id, text)| (id.clone(), text, when(&id))).collect()
}

/// The keys of aliases, by the ids of their plans.
pub fn keys() -> Vec<(String, String)> {
    texts(KEY).collect()
}

/// Everything that is stored under names that begin so: the rest of the name, and the text.
fn texts(prefix: &'static str) -> impl Iterator<Item = (String, String)> {
    local().into_iter().flat_map(move |storage| {
        let count = storage.length().unwrap_or(0);
        let names = (0..count).filter_map(|it| storage.key(it).ok().flatten());
        let found = names.filter_map(|name| {
            let rest = name.strip_prefix(prefix)?.to_owned();
            Some((rest, storage.get_item(&name).ok().flatten()?))
        });
        found.collect::<Vec<_>>()
    })
}

/// Keeps the key of a plan's aliases. Without room for it the names get other aliases the next time.
pub fn keep_key(id: &str, text: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(&format!("{KEY}{id}"), text);
    }
}

fn when(storage: &Storage, id: &str) -> u64 {
    storage.get_item(&format!("{WHEN}{id}")).ok().flatten().and_then(|it| it.parse().ok()).unwrap_or(0)
}

/// Saves a plan and says when.
///
/// # Errors
/// [`Failure`].
pub fn save(id: &str, text: &str) -> Result<u64, Failure> {
    let storage = local().ok_or(Failure::Forbidden)?;
    storage.set_item(&format!("{PLAN}{id}"), text).map_err(|_| Failure::Full)?;
    let now = clock::now();
    // The time is only for the list of plans; without room for it the plan is saved all the same.
    let _ = storage.set_item(&format!("{WHEN}{id}"), &now.to_string());
    Ok(now)
}

/// Forgets a plan.
pub fn forget(id: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&format!("{PLAN}{id}"));
        let _ = storage.remove_item(&format!("{WHEN}{id}"));
        let _ = storage.remove_item(&format!("{KEY}{id}"));
    }
}

/// The id of the plan that a key of the storage belongs to.
pub fn plan_of_key(key: &str) -> Option<&str> {
    key.strip_prefix(PLAN)
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
