//! The hands: each does one thing in the browser.

pub mod clipboard;
pub mod clock;
pub mod document;
pub mod edition;
pub mod file;
pub mod fragment;
pub mod print;
pub mod reader;
pub mod storage;
pub mod window;
pub mod worker;
