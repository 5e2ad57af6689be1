//! wasm-bindgen and its test runner in one program, told apart by the name it is called by.

use std::process::ExitCode;

fn main() -> ExitCode {
    let called = std::env::args_os().next().unwrap_or_default();
    let arguments = std::env::args_os();
    let outcome = if called.to_string_lossy().contains("test-runner") {
        wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(arguments)
    } else {
        wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments)
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:?}");
            ExitCode::FAILURE
        }
    }
}
