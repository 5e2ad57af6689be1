//! Prints the script that collects answers, to look at it and to hold it against a reference of the cmdlets:
//! `cargo run --no-default-features --example collect Lync2013`.

use cutover::discovery;
use cutover::estate::choices::Product;
use cutover::paths::examples;

fn main() {
    let code = std::env::args().nth(1).unwrap_or_default();
    let Some(product) = Product::from_code(&code) else {
        eprintln!("Which product? {}", Product::ALL.iter().map(|it| it.code()).collect::<Vec<_>>().join(", "));
        std::process::exit(2);
    };
    print!("{}", discovery::script(&examples::ALL[0].case().estate, product));
}
