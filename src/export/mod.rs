//! The runbook in other forms.

mod calendar;
pub mod ics;
pub mod json;
pub mod markdown;
mod savings;
pub mod scripts;
mod ways;
