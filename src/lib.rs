//! Cutover plans the move of XMPP federation off Microsoft's old real-time servers.

pub mod text;
pub mod estate;
pub mod sources;
pub mod state;
pub mod rules;
pub mod actions;
pub mod case;
pub mod paths;
