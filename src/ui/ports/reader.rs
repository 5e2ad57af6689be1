//! Reads files that were chosen or dropped, in a worker, so that the page stays at hand; and can be stopped.
//!
//! Where there is no worker, as in a page that was opened from a disk, the files are read here.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{File, FileList, HtmlLinkElement, HtmlScriptElement, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

use crate::import::limits::LARGEST;
use crate::import::{Imported, not_opened, too_large};
use crate::session::importing::{Opened, Stage, open};
use crate::session::msg::Msg;
use crate::ui::ports::worker::{read_answer, size};

thread_local! {
    static READING: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// Files on their way.
struct Reading {
    files: Vec<File>,
    /// How many of them were read.
    read: usize,
    /// What these told, in the order in which they were given.
    opened: Vec<Opened>,
    send: Callback<Msg>,
    hands: Hands,
}

/// Who reads.
enum Hands {
    /// A worker that has not yet said that it is ready.
    Called(Helper),
    /// A worker.
    Worker(Helper),
    /// This page itself, and what it reads now.
    Page(Option<FileReader>),
    /// Nobody any more: all is read, and handed over in a task of its own.
    Done { _handing: Timeout },
}

/// A worker; nobody needs one that is dropped.
struct Helper {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Reads files one by one and hands them over together, in the order in which they were given.
pub fn read(list: &FileList, send: &Callback<Msg>) {
    let files: Vec<File> = (0..list.length()).filter_map(|it| list.get(it)).collect();
    if files.is_empty() {
        return;
    }
    send.emit(Msg::ReadingBegan(files.iter().map(|it| (it.name(), size(it) as u64)).collect()));
    let mut reading = Reading { files, read: 0, opened: Vec::new(), send: send.clone(), hands: call() };
    // Otherwise the worker says when it is ready.
    if matches!(reading.hands, Hands::Page(_)) {
        reading.go_on();
    }
    READING.set(Some(reading));
}

/// Stops reading; what was read so far is forgotten.
pub fn stop() {
    READING.set(None);
}

/// Does something with the files on their way, if there are any.
fn with(act: impl FnOnce(&mut Reading)) {
    READING.with_borrow_mut(|it| it.as_mut().map(act));
}

/// Calls a worker: the same script, program and all, that runs this page.
fn call() -> Hands {
    let start = || {
        let find = |selector| gloo::utils::document().query_selector(selector).ok().flatten();
        let boot: HtmlScriptElement = find("script[type=module][src]")?.dyn_into().ok()?;
        let script: HtmlLinkElement = find("link[rel=modulepreload]")?.dyn_into().ok()?;
        let program: HtmlLinkElement = find("link[rel=preload][as=fetch]")?.dyn_into().ok()?;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(&format!("{} {}", script.href(), program.href()));
        Worker::new_with_options(&boot.src(), &options).ok()
    };
    start().map_or(Hands::Page(None), |worker| {
        let said = EventListener::new(&worker, "message", |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                with(|it| it.heard(event));
            }
        });
        let failed = EventListener::new(&worker, "error", |_| with(Reading::failed));
        Hands::Called(Helper { worker, _listeners: [said, failed] })
    })
}

impl Reading {
    /// Goes on with the next file.
    fn go_on(&mut self) {
        while let Some(file) = self.files.get(self.read).cloned() {
            if size(&file) > LARGEST {
                self.told(&file, too_large());
                continue;
            }
            self.send.emit(Msg::ReadingWent(self.read, Stage::Reading(0)));
            match &mut self.hands {
                Hands::Called(_) | Hands::Done { .. } => (),
                Hands::Worker(it) => {
                    let _ = it.worker.post_message(&file);
                }
                Hands::Page(reader) => {
                    *reader = Some(read_as_bytes(&file.clone().into(), move |bytes| {
                        with(|it| {
                            match bytes {
                                Ok(bytes) => it.done(open(&file.name(), &bytes)),
                                Err(_) => it.told(&file, not_opened()),
                            }
                            it.go_on();
                        });
                    }));
                }
            }
            return;
        }
        let (send, opened) = (self.send.clone(), std::mem::take(&mut self.opened));
        let handing = Timeout::new(0, move || {
            stop();
            send.emit(Msg::FilesRead(opened));
        });
        self.hands = Hands::Done { _handing: handing };
    }

    /// Hears what the worker says.
    fn heard(&mut self, event: &MessageEvent) {
        if let Hands::Called(_) = self.hands {
            if let Hands::Called(helper) = std::mem::replace(&mut self.hands, Hands::Page(None)) {
                self.hands = Hands::Worker(helper);
            }
            self.go_on();
            return;
        }
        if let Some(there) = event.data().as_f64() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it counts bytes")]
            self.send.emit(Msg::ReadingWent(self.read, Stage::Reading(there as u64)));
            return;
        }
        match read_answer(&event.data()) {
            Some(opened) => self.done(opened),
            None => self.not_read(),
        }
        self.go_on();
    }

    /// The worker is gone. Before it was ready, this page reads instead; later, the file that it was reading was too
    /// much for it, and another worker reads the next.
    fn failed(&mut self) {
        if let Hands::Called(_) = self.hands {
            self.hands = Hands::Page(None);
            self.go_on();
            return;
        }
        self.not_read();
        self.hands = call();
        // A worker that was called begins when it is ready.
        if self.read == self.files.len() {
            self.go_on();
        }
    }

    /// Notes what the file told whose turn it is, and the files in it.
    fn done(&mut self, opened: Vec<Opened>) {
        self.send.emit(Msg::ReadingWent(self.read, Stage::Done));
        self.read += 1;
        self.opened.extend(opened);
    }

    /// Notes that this is all that is to be said of a file.
    fn told(&mut self, file: &File, imported: Imported) {
        self.done(vec![Opened::told(&file.name(), imported)]);
    }

    /// Notes that the file could not be read whose turn it is.
    fn not_read(&mut self) {
        if let Some(file) = self.files.get(self.read).cloned() {
            self.told(&file, not_opened());
        }
    }
}
