#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| loyalkit_fuzz::strategy::check(data));
