//! The README's two commands.

fn main() {}
