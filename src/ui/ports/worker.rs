//! The worker's side of reading files: the same program without a page.
//!
//! The page sends one file at a time. The worker answers with numbers, which say how many bytes are there, and then, for
//! the file and for each in it if it is an archive, with its name, with what it told and, if it is one of ours, its text.
//! The first number of all says that the worker is ready.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Uint8Array, global};
use web_sys::{DedicatedWorkerGlobalScope, File, FileReaderSync, MessageEvent};

use crate::import::{self, parcel};
use crate::session::importing::{self, Opened};

/// How many bytes are read before it is told how many are there.
const PIECE: usize = 4 << 20;

/// Whether this is a worker; if so, it waits for files.
pub fn serves() -> bool {
    let Ok(scope) = global().dyn_into::<DedicatedWorkerGlobalScope>() else {
        return false;
    };
    let worker = scope.clone();
    EventListener::new(&scope, "message", move |event| {
        let file = event.dyn_ref::<MessageEvent>().and_then(|it| it.data().dyn_into::<File>().ok());
        if let Some(file) = file {
            let _ = worker.post_message(&answer(&worker, &file));
        }
    })
    .forget();
    let _ = scope.post_message(&JsValue::from(0));
    true
}

fn answer(worker: &DedicatedWorkerGlobalScope, file: &File) -> JsValue {
    let opened = match bytes(worker, file) {
        Ok(bytes) => importing::open(&file.name(), &bytes),
        Err(_) => vec![Opened::told(&file.name(), import::not_opened())],
    };
    let answers = opened.iter().map(|it| {
        let parcel = Uint8Array::from(parcel::pack(&it.imported).as_slice());
        let text = it.text.as_deref().map_or(JsValue::NULL, JsValue::from);
        Array::of3(&JsValue::from(&it.name), &parcel, &text)
    });
    answers.collect::<Array>().into()
}

fn bytes(worker: &DedicatedWorkerGlobalScope, file: &File) -> Result<Vec<u8>, JsValue> {
    let reader = FileReaderSync::new()?;
    let size = size(file);
    let mut bytes = vec![0; size];
    for from in (0..size).step_by(PIECE) {
        let to = size.min(from + PIECE);
        let piece = file.slice_with_f64_and_f64(number(from), number(to))?;
        let piece = Uint8Array::new(&reader.read_as_array_buffer(&piece)?.into());
        // A file that changes while it is read may have become shorter.
        let into = bytes.get_mut(from..from + piece.length() as usize).ok_or(JsValue::NULL)?;
        piece.copy_to(into);
        worker.post_message(&JsValue::from(number(to)))?;
    }
    Ok(bytes)
}

/// What the worker's answer says; `None` when it is no answer.
pub(super) fn read_answer(answer: &JsValue) -> Option<Vec<Opened>> {
    let opened = |it: JsValue| {
        let it = it.dyn_into::<Array>().ok()?;
        let imported = parcel::unpack(&it.get(1).dyn_into::<Uint8Array>().ok()?.to_vec())?;
        Some(Opened { name: it.get(0).as_string()?, imported, text: it.get(2).as_string() })
    };
    answer.dyn_ref::<Array>()?.iter().map(opened).collect()
}

/// The size of a file in bytes.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number")]
pub(super) fn size(file: &File) -> usize {
    file.size() as usize
}

/// A number as the browser counts.
#[expect(clippy::cast_precision_loss, reason = "no file that is read is so large")]
fn number(n: usize) -> f64 {
    n as f64
}
