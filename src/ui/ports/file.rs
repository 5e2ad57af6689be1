//! Reads files that were chosen or dropped, and saves one.

use gloo::file::Blob;
use gloo::file::callbacks::{FileReader, read_as_bytes};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{FileList, HtmlAnchorElement};
use yew::Callback;

use crate::import::limits::LARGEST;

/// A file with its name; without its bytes when it is too large to be read.
type Named = (String, Option<Vec<u8>>);

/// Reads files one by one and hands them over together, in the order in which they were given. A file that cannot be
/// read is handed over empty, and the reader says so.
pub fn read(list: &FileList, done: &Callback<Vec<Named>>) {
    let files: Vec<gloo::file::File> =
        (0..list.length()).filter_map(|it| list.get(it)).map(gloo::file::File::from).collect();
    if files.is_empty() {
        return;
    }
    let state = Rc::new(RefCell::new(Reading { got: vec![None; files.len()], readers: Vec::new() }));
    for (place, file) in files.into_iter().enumerate() {
        let (name, state_inside, done) = (file.name(), Rc::clone(&state), done.clone());
        if file.size() > LARGEST as u64 {
            arrived(&state, place, (name, None), &done);
            continue;
        }
        let reader = read_as_bytes(&file, move |bytes| {
            arrived(&state_inside, place, (name, Some(bytes.unwrap_or_default())), &done);
        });
        state.borrow_mut().readers.push(reader);
    }
}

struct Reading {
    got: Vec<Option<Named>>,
    /// A reader that is dropped stops reading.
    readers: Vec<FileReader>,
}

fn arrived(state: &Rc<RefCell<Reading>>, place: usize, file: Named, done: &Callback<Vec<Named>>) {
    state.borrow_mut().got[place] = Some(file);
    let complete = state.borrow().got.iter().all(Option::is_some);
    if complete {
        let got = std::mem::take(&mut state.borrow_mut().got);
        done.emit(got.into_iter().flatten().collect());
    }
}

/// Saves a text as a file.
pub fn download(name: &str, media: &str, text: &str) {
    let blob = Blob::new_with_options(text, Some(media));
    let url = gloo::file::ObjectUrl::from(blob);
    let Ok(element) = gloo::utils::document().create_element("a") else {
        return;
    };
    let anchor: HtmlAnchorElement = element.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has begun to fetch the address when the click returns, but some need a moment more.
    gloo::timers::callback::Timeout::new(10_000, move || drop(url)).forget();
}
