//! The runbook in other forms.

pub mod json;
pub mod markdown;
mod savings;
pub mod scripts;
mod ways;
