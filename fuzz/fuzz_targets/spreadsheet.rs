#![no_main]

libfuzzer_sys::fuzz_target!(
    // A panic of calamine is caught, and no crash as the fuzzer would have it: what is not caught still ends the search.
    init: std::panic::set_hook(Box::new(|_| {})),
    |data: &[u8]| loyalkit_fuzz::spreadsheet::check(data)
);
