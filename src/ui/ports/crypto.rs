//! Encryption, by the browser: AES-256-GCM under a key that PBKDF2 with SHA-256 makes of a passphrase.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use web_sys::{Crypto, CryptoKey, SubtleCrypto};
use yew::Callback;

use crate::session::msg::Msg;
use crate::session::sharing::Tried;
use crate::share::lock::{Envelope, ITERATIONS};

/// Locks bytes under a passphrase, and says so.
pub fn lock(clear: Vec<u8>, passphrase: String, send: Callback<Msg>) {
    spawn_local(async move {
        let envelope = locked(&clear, &passphrase).await;
        send.emit(Msg::Locked(clear, envelope));
    });
}

/// Tries a passphrase on a link, and says what came of it.
pub fn unlock(envelope: Rc<Envelope>, passphrase: String, send: Callback<Msg>) {
    spawn_local(async move {
        let tried = tried(&envelope, &passphrase).await;
        send.emit(Msg::Unlocked(envelope, tried));
    });
}

async fn locked(clear: &[u8], passphrase: &str) -> Option<Envelope> {
    let (crypto, subtle) = subtle()?;
    let mut it = Envelope { iterations: ITERATIONS, salt: [0; 16], iv: [0; 12], locked: Vec::new() };
    crypto.get_random_values_with_u8_array(&mut it.salt).ok()?;
    crypto.get_random_values_with_u8_array(&mut it.iv).ok()?;
    let key = key(&subtle, passphrase, &it, "encrypt").await?;
    let clear = Uint8Array::from(clear);
    it.locked = bytes(subtle.encrypt_with_object_and_js_u8_array(&cipher(&it), &key, &clear)).await?;
    Some(it)
}

async fn tried(envelope: &Envelope, passphrase: &str) -> Tried {
    let Some((_, subtle)) = subtle() else {
        return Tried::NoCipher;
    };
    let Some(key) = key(&subtle, passphrase, envelope, "decrypt").await else {
        return Tried::NoCipher;
    };
    // The link's own checksum holds, so a tag that does not means another passphrase.
    let locked = Uint8Array::from(&envelope.locked[..]);
    bytes(subtle.decrypt_with_object_and_js_u8_array(&cipher(envelope), &key, &locked))
        .await
        .map_or(Tried::Wrong, Tried::Clear)
}

/// Without a secure context the browser has no `subtle`.
fn subtle() -> Option<(Crypto, SubtleCrypto)> {
    let crypto = gloo::utils::window().crypto().ok()?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok().filter(|it| !it.is_undefined())?;
    Some((crypto, subtle.unchecked_into()))
}

async fn key(subtle: &SubtleCrypto, passphrase: &str, envelope: &Envelope, usage: &str) -> Option<CryptoKey> {
    // Two keyboards may compose one letter in two ways.
    let passphrase = String::from(JsString::from(passphrase).normalize("NFKC"));
    let raw = Uint8Array::from(passphrase.as_bytes());
    let of = |usage: &str| JsValue::from(Array::of1(&usage.into()));
    let base = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &of("deriveKey"));
    let base: CryptoKey = done(base).await?.unchecked_into();
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(&envelope.salt[..]).into()),
        ("iterations", envelope.iterations.into()),
    ]);
    let what = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let key = subtle.derive_key_with_object_and_object(&how, &base, &what, false, &of(usage));
    Some(done(key).await?.unchecked_into())
}

fn cipher(envelope: &Envelope) -> Object {
    object(&[("name", "AES-GCM".into()), ("iv", Uint8Array::from(&envelope.iv[..]).into())])
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

async fn done(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

async fn bytes(promise: Result<Promise, JsValue>) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&done(promise).await?).to_vec())
}
