//! Cutover plans the move of XMPP federation off Microsoft's old real-time servers.

pub mod actions;
pub mod case;
pub mod estate;
pub mod paths;
pub mod rules;
pub mod sources;
pub mod state;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
