//! Cutover plans the move of XMPP federation off Microsoft's old real-time servers.

pub mod text;

pub mod estate;

pub mod state;

pub mod sources;

pub mod rules;

pub mod actions;
pub mod calendar;

pub mod paths;

pub mod case;

pub mod json;

pub mod import;

pub mod share;

pub mod continuity;

pub mod plan;

pub mod runbook;

pub mod export;

pub mod discovery;

pub mod session;

#[cfg(feature = "ui")]
pub mod ui;
