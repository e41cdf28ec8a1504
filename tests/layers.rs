//! Dependencies point one way: www → pkg → src/wasm → domains → customer, stats.

use std::fs;
use std::path::{Path, PathBuf};

/// What each folder of `src` may use of the others. A folder that is not listed fails the test.
const MAY_USE: &[(&str, &[&str])] = &[
    ("stats", &[]),
    ("customer", &["stats"]),
    ("survey", &["stats", "customer"]),
    ("retention", &["stats", "customer"]),
    ("value", &["stats", "customer"]),
    ("btyd", &["stats", "customer"]),
    ("programme", &["stats", "customer"]),
    ("strategy", &["stats", "customer"]),
    ("table", &["stats", "customer"]),
    ("wasm", &["stats", "customer", "survey", "retention", "value", "btyd", "programme", "strategy", "table"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text files below `folder` with one of these endings, generated ones left out.
fn files(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for path in entries.map(|entry| entry.expect("a readable folder").path()) {
        let generated = ["node_modules", "dist", "pkg/src/wasm"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !generated {
            found.extend(files(&path, endings));
        } else if endings.iter().any(|ending| path.extension().is_some_and(|e| e == *ending)) {
            let text = fs::read_to_string(&path).expect("a text file");
            found.push((path, text));
        }
    }
    found
}

/// A line of code without what stands behind `//`.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or("")
}

#[test]
fn only_the_boundary_knows_javascript() {
    let sources = files(&root().join("src"), &["rs"]);
    assert!(sources.len() > 10, "the sources were not found");
    for (path, text) in sources.iter().filter(|(path, _)| !path.starts_with(root().join("src/wasm"))) {
        for (number, line) in text.lines().enumerate() {
            let knows = ["wasm_bindgen", "js_sys"].iter().any(|word| code(line).contains(word));
            assert!(!knows, "{}:{} knows JavaScript: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn folders_use_only_what_lies_below_them() {
    let src = root().join("src");
    let folders: Vec<String> = fs::read_dir(&src)
        .expect("src")
        .map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().expect("a plain name"))
        .collect();
    for folder in &folders {
        let Some((_, below)) = MAY_USE.iter().find(|(name, _)| name == folder) else {
            panic!("src/{folder} has no place among the layers");
        };
        for (path, text) in files(&src.join(folder), &["rs"]) {
            for other in folders.iter().filter(|other| *other != folder && !below.contains(&other.as_str())) {
                let uses = text.lines().any(|line| code(line).contains(&format!("crate::{other}")));
                assert!(!uses, "{} uses src/{other}", path.display());
            }
        }
    }
}

#[test]
fn the_page_uses_the_package_by_its_name_and_not_the_other_way() {
    for (folder, forbidden) in [("www/src", ["../pkg", "pkg/src"]), ("pkg/src", ["../www", "www/src"])] {
        for (path, text) in files(&root().join(folder), &["ts"]) {
            let reaches = forbidden.iter().any(|place| text.lines().any(|line| code(line).contains(place)));
            assert!(!reaches, "{} reaches past its layer", path.display());
        }
    }
}
