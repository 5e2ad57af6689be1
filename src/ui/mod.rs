//! The rim: everything that knows Yew and the browser, and nothing that plans.

pub mod app;
pub mod panic_page;
