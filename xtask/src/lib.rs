//! The README's commands as functions, the build hook of Trunk, and the harness of the browser tests.
//!
//! Nothing here ends up in the application. The two heavy parts stand behind features, so that the commands answer
//! within seconds on a fresh machine.

pub mod bundle;
pub mod carried;
pub mod machine;
pub mod offline;
pub mod page;
pub mod run;
pub mod server;
pub mod tally;
pub mod tools;

#[cfg(feature = "browser")]
pub mod browser;
