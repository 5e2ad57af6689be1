//! The runbook in other forms.

pub mod inf;
pub mod json;
pub mod markdown;
pub mod partner_pack;
mod savings;
pub mod scripts;
mod stem;
mod ways;
pub mod zone;
