//! The rim: everything that knows Yew and the browser, and nothing that plans.

pub mod app;
pub mod ctx;
pub mod pages;
pub mod panic_page;
pub mod parts;
pub mod phrases;
pub mod plan_phrases;
pub mod ports;
