//! Bytes that once broke a law of the fuzzer are tried again, and random ones with them: `make fuzz` searches for more.

#[allow(unreachable_pub)] // The fuzzer's own crate reaches it.
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;
use std::fs;
use std::panic::catch_unwind;
use std::path::PathBuf;

/// What was kept for a target, by the name of its file.
fn kept(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/crashers").join(target);
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    entries
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.clone(), fs::read(path).expect("a file")))
        .collect()
}

#[test]
fn what_broke_a_law_breaks_none_any_more() {
    let mut broken = vec![];
    for (target, check) in fuzz::TARGETS {
        for (path, bytes) in kept(target) {
            if catch_unwind(|| check(&bytes)).is_err() {
                broken.push(path);
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn each_folder_of_crashers_is_a_target() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/crashers");
    for entry in fs::read_dir(folder).expect("the folder of crashers") {
        let name = entry.expect("an entry").file_name();
        assert!(fuzz::TARGETS.iter().any(|(target, _)| *target == name), "{name:?} is no target");
    }
}

#[test]
fn random_bytes_break_no_law() {
    let mut broken = vec![];
    for (target, check) in fuzz::TARGETS {
        for seed in 0..cases() {
            let mut draw = Pcg64Mcg::seed_from_u64(seed);
            let mut bytes = vec![0; draw.random_range(0..600)];
            draw.fill(&mut bytes[..]);
            if catch_unwind(|| check(&bytes)).is_err() {
                broken.push((target, seed));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

/// Few, unless PROPTEST_CASES says how many.
fn cases() -> u64 {
    std::env::var("PROPTEST_CASES").map_or(100, |cases| cases.parse().expect("a number of cases"))
}
