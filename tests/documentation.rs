//! Each public calculator shows how it is called and what it refuses, and errors name fields as Rust spells them.

#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::path::{Path, PathBuf};

const DOMAINS: [&str; 8] = ["customer", "survey", "retention", "value", "btyd", "programme", "strategy", "stats"];

/// The sources below a folder of `src`, without their tests.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = vec![];
    for entry in fs::read_dir(folder).expect("a folder of src") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else {
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            found.push((path, code.into()));
        }
    }
    found
}

fn domain(name: &str) -> Vec<(PathBuf, String)> {
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name))
}

/// Public functions that return a `Result`, with their documentation.
fn calculators(code: &str) -> Vec<(&str, String)> {
    let lines: Vec<&str> = code.lines().collect();
    let starts = lines.iter().enumerate().filter_map(|(at, line)| Some((at, line.strip_prefix("pub fn ")?)));
    starts
        .filter(|(at, _)| {
            let end = lines[*at..].iter().position(|line| line.ends_with('{')).unwrap_or(0);
            lines[*at..=*at + end].concat().contains("-> Result<")
        })
        .map(|(at, rest)| {
            let head = lines[..at].iter().rev().take_while(|line| line.starts_with("///") || line.starts_with("#["));
            let documentation: Vec<&str> = head.copied().collect();
            let name = rest.split(['(', '<']).next().unwrap_or(rest);
            (name, documentation.into_iter().rev().collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

#[test]
fn every_public_calculator_shows_a_result_and_a_refusal() {
    let (mut seen, mut lacking) = (0, vec![]);
    for (path, code) in DOMAINS.iter().flat_map(|name| domain(name)) {
        for (name, documentation) in calculators(&code) {
            let example = documentation.split("/// ```").nth(1).unwrap_or_default();
            let shows = example.contains(name) && example.contains("assert");
            let refuses = example.contains("Err(LoyaltyError::") || example.contains("Err(Reason::");
            let is_hidden = documentation.contains("#[doc(hidden)]");
            let is_told = documentation.contains("# Errors");
            seen += 1;
            let is_documented = shows && refuses && is_told;
            if !is_documented && !is_hidden {
                lacking.push(format!("{}: {name}", path.display()));
            }
        }
    }
    assert!(seen > 100, "only {seen} calculators were found");
    assert!(
        lacking.is_empty(),
        "without `# Errors`, or an example with a result and an `Err`:\n{}",
        lacking.join("\n")
    );
}

/// `"asOf"`: the core says `field!("as_of")`, which is `asOf` in WebAssembly.
#[test]
fn the_core_names_fields_as_rust_does() {
    for (path, code) in DOMAINS.iter().flat_map(|name| domain(name)) {
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for word in line.split('"').skip(1).step_by(2) {
                let is_name = word.starts_with(|letter: char| letter.is_ascii_lowercase())
                    && word.chars().all(char::is_alphanumeric);
                let is_camel = is_name && word.contains(|letter: char| letter.is_ascii_uppercase());
                let is_of_serde = line.contains("rename") || line.contains("serde(") || word == "camelCase";
                assert!(!is_camel || is_of_serde, "{}:{} names {word}", path.display(), number + 1);
            }
        }
    }
}

#[test]
fn calculators_are_found_with_their_documentation() {
    let code = "/// Says.\n#[must_use]\npub fn one(\n    a: f64,\n) -> Result<f64, E> {\n}\n/// No.\npub fn two() -> f64 {\n}\n";
    assert_eq!(calculators(code), [("one", "/// Says.\n#[must_use]".to_owned())]);
}
