//! Parts of pages: each draws one thing.

pub mod bar;
pub mod chart;
pub mod cite;
pub mod dialogs;
pub mod doors;
pub mod entries;
pub mod field;
pub mod finding;
pub mod form;
pub mod frame;
pub mod groups;
pub mod icon;
pub mod import;
pub mod marks;
pub mod notice;
pub mod outlook;
pub mod paper;
pub mod places;
pub mod reading;
pub mod savings;
pub mod sheet;
pub mod shelf;
pub mod step;
