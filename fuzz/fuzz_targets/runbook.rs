#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| cutover_fuzz::paper(bytes));
