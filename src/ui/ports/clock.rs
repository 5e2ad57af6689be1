//! What time it is, and how a time reads.

use web_sys::js_sys::{Date, Math};

use crate::text::lang::Lang;

/// Milliseconds since 1970.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the clock is neither negative nor that far"
)]
pub fn now() -> u64 {
    Date::now() as u64
}

/// A word of digits that no other tab has, even one that was opened in the same moment.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is less than a million")]
pub fn unlike() -> String {
    format!("{}{:06}", now(), (Math::random() * 1e6) as u32)
}

/// Now, to the minute, as `2026-11-21 14:05`: the same in every language, and sorted as it stands.
pub fn stamp() -> String {
    let date = Date::new_0();
    let two = |it: u32| format!("{it:02}");
    format!(
        "{}-{}-{} {}:{}",
        date.get_full_year(),
        two(date.get_month() + 1),
        two(date.get_date()),
        two(date.get_hours()),
        two(date.get_minutes())
    )
}

/// A time as the language writes it.
#[expect(clippy::cast_precision_loss, reason = "no time of ours is large enough to lose a millisecond")]
pub fn words(lang: Lang, when: u64) -> String {
    let date = Date::new(&wasm_bindgen::JsValue::from_f64(when as f64));
    String::from(date.to_locale_string(lang.tag(), &wasm_bindgen::JsValue::UNDEFINED))
}
