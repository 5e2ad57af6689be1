//! The runbook in other forms.

pub mod json;
pub mod markdown;
pub mod scripts;
mod ways;
