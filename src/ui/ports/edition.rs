//! What the page tells of the copy that it is, and the attempts that it must not get through with.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use web_sys::HtmlImageElement;
use web_sys::js_sys::Reflect;
use yew::Callback;

/// The copy of Cutover that runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The SHA-256 checksum of the program, in hexadecimal digits; only a release knows it.
    pub program: Option<String>,
    /// The carried edition that lies beside the page.
    pub carried: Option<Carried>,
}

/// The whole application in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Its address, relative to the page.
    pub address: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256 checksum in hexadecimal digits.
    pub sum: String,
}

/// What the build wrote into the head of the page.
pub fn edition() -> Edition {
    let said = |name: &str| {
        let found = document().query_selector(&format!("meta[name={name}]")).ok().flatten();
        found.and_then(|it| it.get_attribute("content"))
    };
    let carried = said("carried").and_then(|it| {
        let mut words = it.split(' ').map(str::to_owned);
        Some(Carried { address: words.next()?, bytes: words.next()?.parse().ok()?, sum: words.next()? })
    });
    Edition { program: said("program"), carried }
}

/// Lets the version take over that waits; this window is loaded anew.
pub fn take_newer() {
    if let Ok(event) = web_sys::Event::new("cutover-take-newer") {
        let _ = window().dispatch_event(&event);
    }
}

/// The directives of the policy that the self-test runs against.
pub const DIRECTIVES: [&str; 2] = ["img-src", "connect-src"];

/// How long the browser may take to refuse, in milliseconds.
const WHILE: u32 = 2_000;

/// The ears of a self-test, for as long as it runs.
#[derive(Debug)]
pub struct SelfTest(#[expect(dead_code, reason = "they listen until they are dropped")] (EventListener, Timeout));

/// Tries to reach another host in two ways, and tells each directive by which the browser refused, or `None` when the
/// time is over. The host's name ends in `invalid`, so no such host can exist even where nobody refuses.
pub fn try_to_leave(tell: &Callback<Option<String>>) -> SelfTest {
    const ELSEWHERE: &str = "https://cutover.invalid/self-test";
    let refused = {
        let tell = tell.clone();
        EventListener::new(&document(), "securitypolicyviolation", move |event| {
            let directive = Reflect::get(event, &JsValue::from("effectiveDirective")).ok();
            tell.emit(directive.and_then(|it| it.as_string()));
        })
    };
    let over = {
        let tell = tell.clone();
        Timeout::new(WHILE, move || tell.emit(None))
    };
    if let Ok(image) = HtmlImageElement::new() {
        image.set_src(ELSEWHERE);
    }
    let _ = window().navigator().send_beacon(ELSEWHERE);
    SelfTest((refused, over))
}
