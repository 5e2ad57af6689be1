//! How an administrator gets to know what the planner asks: a script that reads, and where to look for what no script
//! can read.
//!
//! Everything follows from two tables: which command answers which fields, and where people look for the others. A test
//! fails when a field of the estate stands in neither.

pub mod by_hand;
pub mod commands;
mod script;

pub use script::{FILE, script};

use by_hand::Hand;
use commands::Command;

use crate::estate::choices::Product;
use crate::estate::{Estate, Place, TableId};

/// Where an answer is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The script asks this command.
    Script(&'static Command),
    /// A person looks here.
    Hand(&'static Hand),
}

/// Columns of tables: what a command or a console answers.
pub type Columns = &'static [(TableId, &'static [&'static str])];

/// Whether a field is among these columns. A row that is missing is told by whatever tells its first column.
fn holds(columns: Columns, table: TableId, column: &str) -> bool {
    let column = if column.is_empty() { table.columns().first().map_or("", |it| it.id) } else { column };
    columns.iter().any(|(it, names)| *it == table && names.contains(&column))
}

/// Where the answer to a question is found in a deployment of this product: by the script if it can be, else by hand.
pub fn source(product: Product, place: Place) -> Option<Source> {
    let command = commands::of(product).find(|it| holds(it.answers, place.table, place.column));
    let hand = || by_hand::ALL.iter().copied().find(|it| holds(it.answers, place.table, place.column));
    command.map(Source::Script).or_else(|| hand().map(Source::Hand))
}

/// The product in whose shell the script is run, as long as nobody chose: the one in use.
pub fn product(estate: &Estate) -> Product {
    estate.old_product().unwrap_or(Product::Lync2013)
}

#[cfg(test)]
mod tests;
