//! Opens the browser's dialog for printing.

/// Opens the browser's dialog for printing.
pub fn print() {
    let _ = gloo::utils::window().print();
}
