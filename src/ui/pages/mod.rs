//! The pages: each arranges parts.

pub mod checks;
pub mod estate;
pub mod home;
pub mod plan;
pub mod reference;
pub mod runbook;
