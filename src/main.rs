//! The WASM entry: mounts the application.

fn main() {}
