//! What `cargo publish` would send: the sources and what a reader needs beside them, and nothing that lies about.

#![cfg(not(target_arch = "wasm32"))]

use std::process::Command;

/// Cargo itself adds the commit, the lock file and the manifest as it was.
const BESIDE_THE_SOURCES: [&str; 8] = [
    ".cargo_vcs_info.json",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
];

#[test]
fn only_the_sources_and_their_papers_are_published() {
    let cargo = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    let listed = String::from_utf8_lossy(&cargo.stdout);
    let beside: Vec<_> = listed
        .lines()
        .map(|path| path.replace('\\', "/"))
        .filter(|path| !(path.starts_with("src/") && path.ends_with(".rs")))
        .collect();
    let unexpected: Vec<_> = beside.iter().filter(|path| !BESIDE_THE_SOURCES.contains(&path.as_str())).collect();
    assert!(unexpected.is_empty(), "would be published: {unexpected:?}");
    for needed in ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        assert!(beside.iter().any(|path| path == needed), "{needed} would be missing");
    }
    assert!(listed.contains("src/lib.rs"));
}
