//! Dependencies point one way: www → pkg → src/wasm → domains → customer, stats. Within `src` they run in no circle.

use std::collections::{BTreeMap, BTreeSet};
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

/// What each floor of `src/table`, and each file beside the floors, may use of the others: text ← cell ← rows ← scan.
const TABLE_MAY_USE: &[(&str, &[&str])] = &[
    ("lines", &[]),
    ("text", &["lines"]),
    ("cell", &["lines", "text"]),
    ("layout", &["text", "cell"]),
    ("hints", &["text", "cell"]),
    ("guess", &[]),
    ("report", &["lines", "text", "cell", "layout", "guess"]),
    ("rows", &["lines", "text", "cell", "layout", "report"]),
    ("scan", &["lines", "text", "cell", "layout", "hints", "guess", "report", "rows"]),
    ("spreadsheet", &["layout"]),
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
    let sources = Sources::read(&root().join("src"));
    let folder = |module: &[String]| (module.len() > 1 || sources.is_folder(module)).then(|| module[0].clone());
    expect_layers(&sources, MAY_USE, "src", |module| module.first().and_then(|_| folder(module)));
}

#[test]
fn the_floors_of_the_table_use_only_those_below_them() {
    let sources = Sources::read(&root().join("src"));
    let floor = |module: &[String]| (module.len() > 1 && module[0] == "table").then(|| module[1].clone());
    expect_layers(&sources, TABLE_MAY_USE, "src/table", floor);
}

/// Fails where a file of one place uses another place that it may not.
fn expect_layers(
    sources: &Sources,
    may_use: &[(&str, &[&str])],
    what: &str,
    place: impl Fn(&[String]) -> Option<String>,
) {
    for module in sources.files.keys() {
        let Some(own) = place(module) else { continue };
        let Some((_, below)) = may_use.iter().find(|(name, _)| *name == own) else {
            panic!("{what}/{own} has no place among the layers");
        };
        for used in sources.uses(module, true) {
            let Some(other) = place(&used) else { continue };
            let allowed = other == own || below.contains(&other.as_str());
            assert!(allowed, "{} uses {}", sources.files[module].path, sources.files[&used].path);
        }
    }
}

#[test]
fn no_file_uses_itself_by_way_of_others() {
    let sources = Sources::read(&root().join("src"));
    let arrows: BTreeMap<_, _> =
        sources.files.keys().map(|module| (module.clone(), sources.uses(module, false))).collect();
    assert!(arrows.values().map(BTreeSet::len).sum::<usize>() > 300, "the imports were not found");
    let reached = |from: &Module| {
        let (mut seen, mut ahead) = (BTreeSet::new(), vec![from.clone()]);
        while let Some(module) = ahead.pop() {
            ahead.extend(arrows[&module].iter().filter(|used| seen.insert((*used).clone())).cloned());
        }
        seen
    };
    let reach: BTreeMap<_, _> = arrows.keys().map(|module| (module.clone(), reached(module))).collect();
    let mut circles = String::new();
    for (from, used) in &arrows {
        for to in used.iter().filter(|to| reach[*to].contains(from)) {
            circles += &format!("\n{} uses {}", sources.files[from].path, sources.files[to].path);
        }
    }
    assert!(circles.is_empty(), "files of src run in circles:{circles}");
}

/// TypeScript merges two exported types of one name, and then says of each what holds for the other.
#[test]
fn exported_types_have_names_of_their_own() {
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (path, text) in files(&root().join("src"), &["rs"]) {
        let mut is_exported = false;
        for line in text.lines().map(str::trim) {
            let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            if let Some(item) = item.filter(|_| is_exported) {
                let end = item.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(item.len());
                let owner = path.display().to_string();
                let other = owners.insert(item[..end].into(), owner.clone());
                assert!(other.is_none(), "{owner} and {other:?} both export {}", &item[..end]);
            }
            is_exported = line.contains("Tsify") || line == "#[wasm_bindgen]" || is_exported && line.starts_with("#[");
        }
    }
    assert!(owners.len() > 200, "the exported types were not found");
}

#[test]
fn imports_are_followed_to_the_file_that_defines_a_thing() {
    let sources = Sources::of(&[
        ("lib.rs", "pub mod a; pub mod b;"),
        ("a/mod.rs", "pub mod inner; pub use inner::{Thing, other::Deep as Deeper}; use crate::b::Used;"),
        ("a/inner/mod.rs", "pub mod other; pub struct Thing;"),
        ("a/inner/other.rs", "use super::super::super::b; pub struct Deep; fn f() { b::g(\"crate::a::Thing\") }"),
        (
            "b.rs",
            "// crate::a\nuse crate::a::{self, Deeper}; pub struct Used; pub fn g() { let _ = a::Thing; }\n\
                  #[cfg(test)]\nmod tests { use crate::a::no_such; }",
        ),
    ]);
    let uses = |path: &str| {
        let (module, _) = sources.files.iter().find(|(_, file)| file.path == path).expect("a file");
        let used = sources.uses(module, false);
        used.iter().map(|module| sources.files[module].path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(uses("b.rs"), ["a/inner/mod.rs", "a/inner/other.rs"]);
    assert_eq!(uses("a/mod.rs"), ["b.rs"]);
    assert_eq!(uses("a/inner/other.rs"), ["b.rs"]);
}

/// The path of a module, from the crate on.
type Module = Vec<String>;

/// The files of a crate, and what they take from each other.
///
/// A file uses another where it names something that the other defines: by an import or by a path in its code, followed
/// through whoever hands it on. So a folder's `mod.rs` that re-exports its children stands between nobody: it neither ties
/// them to each other nor hides what they take. Its own re-exports of what lies below it are not uses either. The name of a
/// module alone is none: what is used through it counts. Tests inside a file are left out.
struct Sources {
    files: BTreeMap<Module, Source>,
}

/// A file of a crate.
struct Source {
    path: String,
    defines: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths and single names in the code, imports left out.
    paths: BTreeSet<Vec<String>>,
}

/// One thing that is imported, or all of a module.
struct Import {
    path: Vec<String>,
    /// Nothing for `*`.
    name: Option<String>,
    is_public: bool,
}

/// What a path leads to.
enum Target {
    /// Something that the file of this module defines.
    Defined(Module),
    /// A name in this module that is not seen to be defined, as by a macro.
    Unseen(Module),
    /// The module itself.
    Module,
}

impl Sources {
    fn read(src: &Path) -> Self {
        let found = files(src, &["rs"]);
        let relative = |path: &Path| path.strip_prefix(src).expect("below src").display().to_string();
        let texts: Vec<_> = found.iter().map(|(path, text)| (relative(path), text.as_str())).collect();
        Self::of(&texts.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Vec<_>>())
    }

    fn of(texts: &[(&str, &str)]) -> Self {
        let module = |path: &str| {
            let mut module: Module = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
                module.pop();
            }
            module
        };
        Self { files: texts.iter().map(|(path, text)| (module(path), Source::of(path, text))).collect() }
    }

    fn is_folder(&self, module: &[String]) -> bool {
        self.files.get(module).is_some_and(|file| file.path.ends_with("mod.rs"))
    }

    /// The modules whose files this one uses; with those that it only hands on, where `all` are asked for.
    fn uses(&self, module: &Module, all: bool) -> BTreeSet<Module> {
        let file = &self.files[module];
        let mut used = BTreeSet::new();
        let mut note = |target: Option<Target>, hands_on: bool| {
            if let Some(Target::Defined(to) | Target::Unseen(to)) = target
                && (all || !(hands_on && to.starts_with(module)))
            {
                used.insert(to);
            }
        };
        for import in &file.imports {
            let hands_on = import.is_public && self.is_folder(module);
            let target = self.resolve(module, &import.path, 0);
            match (&import.name, target) {
                (None, Some(Target::Module)) => {
                    for name in file.paths.iter().map(|path| &path[0]) {
                        let path: Vec<_> = import.path.iter().chain([name]).cloned().collect();
                        let target = self.resolve(module, &path, 0);
                        note(target.filter(|target| matches!(target, Target::Defined(_))), hands_on);
                    }
                }
                (_, target) => note(target, hands_on),
            }
        }
        for path in file.paths.iter().filter(|path| path.len() > 1) {
            note(self.resolve(module, path, 0), false);
        }
        used.remove(module);
        used
    }

    /// What a path within a module leads to; nothing where that is in another crate.
    fn resolve(&self, module: &Module, path: &[String], depth: usize) -> Option<Target> {
        // Imports of imports end long before; two globs that hand on each other do not.
        if depth > 20 {
            return None;
        }
        let mut at = module.clone();
        let mut rest = path;
        while let Some((first, behind)) = rest.split_first() {
            match first.as_str() {
                "crate" => at.clear(),
                "self" => {}
                "super" => drop(at.pop()),
                _ => break,
            }
            rest = behind;
        }
        // A path that begins with a name sees the children and the imports of its module, and nothing else.
        let is_relative = rest.len() == path.len();
        self.walk(&at, rest, depth).filter(|target| !is_relative || !matches!(target, Target::Unseen(_)))
    }

    fn walk(&self, at: &Module, path: &[String], depth: usize) -> Option<Target> {
        let file = self.files.get(at)?;
        let Some((first, rest)) = path.split_first() else { return Some(Target::Module) };
        let child: Module = at.iter().chain([first]).cloned().collect();
        let is_module = self.files.contains_key(&child);
        if file.defines.contains(first) && (!is_module || rest.is_empty()) {
            return Some(Target::Defined(at.clone()));
        }
        if is_module {
            return self.walk(&child, rest, depth);
        }
        if let Some(import) = file.imports.iter().find(|import| import.name.as_ref() == Some(first)) {
            // `use serde::Serialize` is seen from its own module as no path of this crate.
            let path: Vec<_> = import.path.iter().chain(rest).cloned().collect();
            return if import.path[0] == *first { None } else { self.resolve(at, &path, depth + 1) };
        }
        for import in file.imports.iter().filter(|import| import.name.is_none()) {
            let path: Vec<_> = import.path.iter().chain(path).cloned().collect();
            if let Some(found @ Target::Defined(_)) = self.resolve(at, &path, depth + 1) {
                return Some(found);
            }
        }
        Some(Target::Unseen(at.clone()))
    }
}

impl Source {
    fn of(path: &str, text: &str) -> Self {
        let words = words(text);
        let mut source = Self { path: path.into(), defines: BTreeSet::new(), imports: vec![], paths: BTreeSet::new() };
        let (mut at, mut depth, mut is_public) = (0, 0, false);
        while at < words.len() {
            let next = |step: usize| words.get(at + step).map_or("", String::as_str);
            let is_name = |word: &str| word.starts_with(|letter: char| letter.is_alphabetic() || letter == '_');
            match words[at].as_str() {
                "#" if words[at..].starts_with(&["#", "[", "cfg", "(", "test", ")", "]"].map(String::from)) => {
                    at = behind_item(&words, at + 7);
                    continue;
                }
                "{" => depth += 1,
                "}" => depth -= 1,
                "pub" => {
                    is_public = true;
                    at = if next(1) == "(" { closing(&words, at + 1, "(", ")") } else { at } + 1;
                    continue;
                }
                "use" => {
                    let end = at + words[at..].iter().position(|word| word == ";").expect("the end of an import");
                    imports(&words[at + 1..end], &[], is_public, &mut source.imports);
                    at = end;
                }
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" | "union" if depth == 0 => {
                    source.defines.insert(next(1).into());
                }
                "macro_rules" => drop(source.defines.insert(next(2).into())),
                "mod" if next(2) == ";" => at += 1,
                word if is_name(word) && (at == 0 || words[at - 1] != ".") => {
                    let mut path = vec![word.to_owned()];
                    while next(2 * path.len() - 1) == "::" && is_name(next(2 * path.len())) {
                        path.push(next(2 * path.len()).into());
                    }
                    at += 2 * (path.len() - 1);
                    source.paths.insert(path);
                }
                _ => {}
            }
            is_public = false;
            at += 1;
        }
        source
    }
}

/// The words and signs of a source, without comments and texts.
fn words(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let at = |place: usize| letters.get(place).copied().unwrap_or(' ');
    let mut words = vec![];
    let mut place = 0;
    while place < letters.len() {
        let begin = place;
        match (at(place), at(place + 1)) {
            ('/', '/') => place += letters[place..].iter().take_while(|letter| **letter != '\n').count(),
            ('/', '*') => {
                while (at(place), at(place + 1)) != ('*', '/') && place < letters.len() {
                    place += 1;
                }
                place += 2;
            }
            ('r', quote) if quote == '"' || quote == '#' && matches!(at(place + 2), '"' | '#') => {
                let marks = letters[place + 1..].iter().take_while(|letter| **letter == '#').count();
                let end: String = format!("\"{}", "#".repeat(marks));
                place += marks + 2;
                while place < letters.len() && !letters[place..].iter().take(marks + 1).copied().eq(end.chars()) {
                    place += 1;
                }
                place += marks + 1;
            }
            ('"', _) => {
                place += 1;
                while place < letters.len() && at(place) != '"' {
                    place += if at(place) == '\\' { 2 } else { 1 };
                }
                place += 1;
            }
            ('\'', '\\') => {
                place += 3;
                while place < letters.len() && at(place) != '\'' {
                    place += 1;
                }
                place += 1;
            }
            ('\'', _) if at(place + 2) == '\'' => place += 3,
            (':', ':') => {
                words.push("::".into());
                place += 2;
            }
            (letter, _) if is_word(letter) => {
                while is_word(at(place)) {
                    place += 1;
                }
                words.push(letters[begin..place].iter().collect());
            }
            (letter, _) => {
                if !letter.is_whitespace() {
                    words.push(letter.into());
                }
                place += 1;
            }
        }
    }
    words
}

/// The place of the sign that closes the one at `open`.
fn closing(words: &[String], open: usize, opens: &str, closes: &str) -> usize {
    let mut depth = 0;
    for (at, word) in words.iter().enumerate().skip(open) {
        depth += i32::from(word == opens) - i32::from(word == closes);
        if depth == 0 {
            return at;
        }
    }
    words.len()
}

/// The place behind the item that begins here: behind its block, or its semicolon.
fn behind_item(words: &[String], from: usize) -> usize {
    match words[from..].iter().position(|word| word == "{" || word == ";") {
        Some(at) if words[from + at] == "{" => closing(words, from + at, "{", "}") + 1,
        Some(at) => from + at + 1,
        None => words.len(),
    }
}

/// Takes an import apart: `a::{b, c as d, e::*}`.
fn imports(words: &[String], before: &[String], is_public: bool, found: &mut Vec<Import>) {
    let mut path = before.to_vec();
    let mut rest = words;
    loop {
        let step: Vec<&str> = rest.iter().take(2).map(String::as_str).collect();
        match step[..] {
            ["{", ..] => {
                let inner = &rest[1..closing(rest, 0, "{", "}")];
                let (mut from, mut depth) = (0, 0);
                for (at, word) in inner.iter().enumerate() {
                    depth += i32::from(word == "{") - i32::from(word == "}");
                    if depth == 0 && word == "," {
                        imports(&inner[from..at], &path, is_public, found);
                        from = at + 1;
                    }
                }
                return imports(&inner[from..], &path, is_public, found);
            }
            ["*", ..] => return found.push(Import { path, name: None, is_public }),
            [name, "::"] => path.push(name.into()),
            [name, ..] => {
                if name != "self" || path.is_empty() {
                    path.push(name.into());
                }
                // `as` another name.
                let name = rest.get(2).or(path.last()).cloned();
                return found.push(Import { path, name, is_public });
            }
            [] => return,
        }
        rest = &rest[2..];
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
