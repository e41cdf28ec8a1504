//! Other people's test suites: csv-spectrum, PapaParse's own cases, and the univariate sets of NIST.

use loyalkit::LoyaltyError;
use loyalkit::stats::Moments;
use loyalkit::table::encoding::Decoder;
use loyalkit::table::records::Records;
use loyalkit::table::{Encoding, Hints, RowsReader, Scanner, TypedCell, dialect};
use serde_json::Value;
use std::path::PathBuf;

/// The folder of a suite, or `None` with a word about it where there is none.
fn suite(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/suites").join(name);
    let found = folder.is_dir();
    if !found {
        eprintln!("skipped: {name} is not in ../shared/suites");
    }
    found.then_some(folder)
}

fn json(path: PathBuf) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The fields of each record, as text.
fn records(bytes: &[u8], delimiter: u8) -> Result<Vec<Vec<String>>, LoyaltyError> {
    let (mut decoder, mut records, mut rows) = (Decoder::new(Encoding::Utf8), Records::new(delimiter), vec![]);
    let mut note = |record: &loyalkit::table::records::Record<'_>| {
        rows.push(record.fields().map(|field| String::from_utf8(field.to_vec()).unwrap()).collect());
        Ok(())
    };
    records.feed(decoder.decode(bytes), &mut note)?;
    records.feed(decoder.finish(), &mut note)?;
    records.finish(&mut note)?;
    Ok(rows)
}

#[test]
fn csv_spectrum_is_read_as_its_json_says() {
    let Some(folder) = suite("csv-spectrum") else { return };
    let mut cases = 0;
    for file in std::fs::read_dir(folder.join("csvs")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_string();
        let bytes = std::fs::read(&path).unwrap();
        let expected = json(folder.join("json").join(format!("{name}.json")));
        // One file has a single row, and its JSON states another telephone number.
        let stated = |text: &Value| text.as_str().unwrap().replace("1234567890", "2095257564");
        let row = |row: &Value| -> Vec<(String, String)> {
            row.as_object().unwrap().iter().map(|(name, text)| (name.clone(), stated(text))).collect()
        };
        let expected: Vec<_> =
            expected.as_array().map_or_else(|| vec![row(&expected)], |rows| rows.iter().map(row).collect());

        let found = records(&bytes, b',').unwrap();
        let (header, rows) = found.split_first().unwrap();
        let named: Vec<Vec<_>> =
            rows.iter().map(|row| header.iter().cloned().zip(row.iter().cloned()).collect()).collect();
        assert_eq!(named, expected, "{name}, as text");

        // Typed, a number is a number and a blank cell is none, but rows, columns and texts are the same.
        let mut scanner = Scanner::new(Hints::default());
        scanner.push(&bytes).unwrap();
        let scan = scanner.finish().unwrap();
        let columns: Vec<_> = scan.layout.columns.iter().map(|column| &column.name).collect();
        assert_eq!(columns, expected[0].iter().map(|(name, _)| name).collect::<Vec<_>>(), "{name}, its columns");
        let mut reader = RowsReader::new(scan.layout.clone(), scan.checkpoints[0], 0, 1000).unwrap();
        reader.push(&bytes[scan.checkpoints[0].offset as usize..]).unwrap();
        let typed = reader.finish().unwrap().0;
        assert_eq!(typed.len(), expected.len(), "{name}, its rows");
        for (cell, (_, text)) in typed.iter().flatten().zip(expected.iter().flatten()) {
            let same = match cell {
                TypedCell::Text(found) => found == text,
                TypedCell::Number(found) => text.parse() == Ok(*found),
                TypedCell::Empty(()) => text.is_empty(),
            };
            assert!(same, "{name}: {cell:?} for {text:?}");
        }
        cases += 1;
    }
    println!("csv-spectrum: {cases} cases");
    assert_eq!(cases, 12);
}

/// PapaParse's cases that say nothing about reading a file as it stands, by what they are about.
const LEFT_OUT: &[(&str, &[&str])] = &[
    (
        "the caller says what a comment is: here a line that begins with # is data",
        &[
            "Commented line at beginning",
            "Commented line in middle",
            "Commented line at end",
            "Two comment lines consecutively",
            "Two comment lines consecutively at end of file",
            "Three comment lines consecutively at beginning of file",
            "Entire file is comment lines",
            "Comment with non-default character",
            "Bad comments value specified",
            "Multi-character comment string",
            "Input with only a commented line",
            "Input with only a commented line and blank line after",
            "Fast mode with comments",
            "Lines with comments are not used when guessing the delimiter in an escaped file",
            "Lines with comments are not used when guessing the delimiter in a non-escaped file",
            "Header row with preceding comment",
        ],
    ),
    (
        "names of its own for columns of one name: here the second `a` is `a 2`, tested with the files",
        &[
            "Simple duplicated header names",
            "Duplicated header names with headerTransform",
            "Duplicated header names existing column",
            "Duplicate header names with __proto__ field",
        ],
    ),
    (
        "a function of the caller's changes headers or values",
        &[
            "Header rows are transformed when transformHeader function is provided",
            "transformHeader accepts and optional index attribute",
            "Custom transform function is applied to values",
            "Custom transform accepts column number also",
            "Custom transform accepts header name when using header",
        ],
    ),
    (
        "types cell by cell: here the column decides, tested with the files and the locales",
        &[
            "Dynamic typing converts numeric literals and maintains precision",
            "Dynamic typing converts boolean literals",
            "Dynamic typing doesn't convert other types",
            "Dynamic typing applies to specific columns",
            "Dynamic typing applies to specific columns by index",
            "Dynamic typing can be applied to `__parsed_extra`",
            "Dynamic typing by indices can be determined by function",
            "Dynamic typing by headers can be determined by function",
            "Dynamic typing converts empty values into NULL",
            "Dynamic typing converts ISO date strings to Dates",
            "Dynamic typing skips ISO date strings ocurring in other strings",
        ],
    ),
    (
        "a delimiter of two characters, of a function, or that is none",
        &[
            "Bad delimiter (\\n)",
            "Multi-character delimiter",
            "Multi-character delimiter (length 2) with quoted field",
            "Callback delimiter",
        ],
    ),
    (
        "the caller says how many rows to read: here `rows` does, and counts them after the header",
        &[
            "Preview 0 rows should default to parsing all",
            "Preview 1 row",
            "Preview 2 rows",
            "Preview all (3) rows",
            "Preview more rows than input has",
            "Preview should count rows, not lines",
            "Preview with header row",
            "Fast mode with preview",
        ],
    ),
    (
        "the caller says how many lines to leave out: here the report says how many it found before the table",
        &[
            "Skip First N number of lines , with header and 2 rows",
            "Skip First N number of lines , with header false",
            "Skip First N number of lines , with header false and skipFirstNLines as negative value",
            "Skip first 2 lines , with custom newline character",
        ],
    ),
    (
        "the caller names another quote: here it is the double quote",
        &[
            "Single quote as quote character",
            "Using reserved regex character . as quote character",
            "Using reserved regex character | as quote character",
        ],
    ),
    (
        "the caller names an escape character: here a quote is doubled",
        &[
            "Custom escape character in the middle",
            "Custom escape character at the end",
            "Custom escape character not used for escaping",
        ],
    ),
    (
        "rows of blank cells are left out on demand: here a row with a delimiter is a row",
        &[
            "Parsing with skipEmptyLines set to 'greedy'",
            "Parsing with skipEmptyLines set to 'greedy' with quotes and delimiters as content",
        ],
    ),
];

type Rows = &'static [&'static [&'static str]];

/// Cases that are run and must come out otherwise than in PapaParse, with what they give.
const OTHERWISE: &[(&str, &[(&str, Rows)])] = &[
    (
        "LF, CRLF and a lone CR each end a line, as in Excel; PapaParse takes the first kind that it sees",
        &[(
            "Mixed slash n and slash r should choose first as precident",
            &[&["a", "b", "c"], &["d", "e", "f"], &["g", "h", "i"]],
        )],
    ),
    (
        "a quote that opens the next field, and is closed itself, does not close this one: the first is text; in PapaParse it takes \
         all up to the second's end with it",
        &[(
            "Quoted field has invalid trailing quote after delimiter with a valid closer",
            &[&["\"a", "b,c"], &["d", "e", "f"]],
        )],
    ),
    (
        "the first quote that is not doubled closes, and what stands behind it belongs to the field, as in Excel and in \
         Python's csv; in PapaParse it does not close, and a stray quote takes the rest of the file with it",
        &[
            ("Quoted field has invalid trailing quote after delimiter", &[&["a", "b,c"], &["d", "e", "f"]]),
            ("Quoted field has invalid trailing quote before delimiter", &[&["a", "bc", "d"], &["e", "f", "g"]]),
            ("Quoted field has invalid trailing quote after new line", &[&["a", "b,c\nde", "f", "g"]]),
        ],
    ),
];

/// A quote that is never closed is refused by the line it opens on; PapaParse makes one field of the rest of the file.
const REFUSED: (&str, LoyaltyError) = ("Quoted field has no closing quote", LoyaltyError::UnclosedQuote { line: 1 });

/// PapaParse's rows as lists of cells; a row of names and values is its values behind the names.
fn expected(case: &Value, header: Option<&Vec<String>>) -> Vec<Vec<String>> {
    let text = |value: &Value| value.as_str().unwrap().to_string();
    let rows = case["expected"]["data"].as_array().unwrap().iter().map(|row| match row {
        Value::Array(cells) => cells.iter().map(text).collect(),
        Value::Object(cells) => {
            let names = cells.keys().filter(|name| *name != "__parsed_extra");
            assert!(names.eq(header.unwrap().iter().take(cells.len())), "{}", case["description"]);
            cells
                .values()
                .flat_map(|cell| {
                    cell.as_array().map_or_else(|| vec![text(cell)], |more| more.iter().map(text).collect())
                })
                .collect()
        }
        other => panic!("{other}"),
    });
    let named = case["config"]["header"] == true;
    header.filter(|_| named).into_iter().cloned().chain(rows).collect()
}

#[test]
fn papaparse_reads_the_same_rows() {
    let Some(folder) = suite("papaparse") else { return };
    let lists = || LEFT_OUT.iter().flat_map(|(_, names)| names.iter().copied());
    let rules = || OTHERWISE.iter().flat_map(|(_, cases)| cases.iter().copied());
    let (mut seen, mut run, mut otherwise, mut left_out) = (vec![], 0, 0, 0);
    for (file, guesses) in [("core_parser_tests.json", false), ("parse_tests.json", true)] {
        for case in json(folder.join(file)).as_array().unwrap() {
            let name = case["description"].as_str().unwrap();
            seen.push(name.to_string());
            if lists().any(|other| other == name) {
                left_out += 1;
                continue;
            }
            // What PapaParse is told and a file does not say must be left out above.
            let told = case["config"].as_object().into_iter().flat_map(|config| config.keys());
            for key in told {
                let known = ["delimiter", "newline", "header", "fastMode", "skipEmptyLines"];
                assert!(known.contains(&&**key), "{name}: `{key}` is neither run nor left out");
            }
            let input = case["input"].as_str().unwrap().as_bytes();
            let delimiter = match case["config"]["delimiter"].as_str() {
                Some(delimiter) => delimiter.as_bytes()[0],
                None if guesses => dialect::detect(input, true, None).delimiter.byte(),
                None => b',',
            };
            let found = records(input, delimiter);
            if name == REFUSED.0 {
                assert_eq!(found, Err(REFUSED.1));
                otherwise += 1;
                continue;
            }
            let found = found.unwrap();
            if let Some((_, rows)) = rules().find(|(other, _)| *other == name) {
                assert_eq!(found, rows, "{name}");
                otherwise += 1;
                continue;
            }
            let mut expected = expected(case, found.first());
            // Blank lines are no records here, as with PapaParse's own skipEmptyLines.
            expected.retain(|row| row != &[""]);
            // Spaces behind a closing quote stay with the field until a column is read, and are trimmed then.
            let trimmed = name.starts_with("Quoted fields with spaces");
            let cell = |cell: &String| if trimmed { cell.trim().to_string() } else { cell.clone() };
            let plain =
                |rows: &[Vec<String>]| rows.iter().map(|row| row.iter().map(cell).collect()).collect::<Vec<Vec<_>>>();
            assert_eq!(plain(&found), plain(&expected), "{name}");
            run += 1;
        }
    }
    for name in lists().chain(rules().map(|(name, _)| name)).chain([REFUSED.0]) {
        assert!(seen.iter().any(|other| other == name), "PapaParse has no case `{name}`");
    }
    println!("PapaParse: {run} cases agree, {otherwise} are read by another rule, {left_out} are left out:");
    for (reason, names) in LEFT_OUT {
        println!("{:>4} {reason}", seen.iter().filter(|name| names.contains(&&***name)).count());
    }
    assert_eq!(run + otherwise + left_out, 160);
}

#[test]
fn the_mean_and_deviation_of_nists_sets_have_all_their_digits() {
    let Some(folder) = suite("nist-strd") else { return };
    let certified = json(folder.join("univariate_certified.json"));
    for (name, set) in certified.as_object().unwrap() {
        let text = std::fs::read_to_string(folder.join("univariate").join(format!("{name}.dat"))).unwrap();
        let lines = text.lines().skip_while(|line| !line.starts_with("---")).skip(1);
        let values: Vec<f64> = lines.filter_map(|line| line.trim().parse().ok()).collect();
        assert_eq!(values.len() as u64, set["n"].as_u64().unwrap(), "{name}");
        let found = Moments::of("values", &values).unwrap().unwrap();
        let digits = |found: f64, certified: &Value| {
            let certified: f64 = certified.as_str().unwrap().parse().unwrap();
            (-((found - certified) / certified).abs().log10()).min(15.0)
        };
        let mean = digits(found.mean, &set["mean"]);
        let deviation = digits(found.standard_deviation.unwrap(), &set["sd"]);
        println!("{name:>8}: mean {mean:.1} digits, standard deviation {deviation:.1}");
        // The sets themselves lose the rest: 1000000.2 and its like are no binary fractions.
        let least = match &**name {
            "NumAcc3" => 9.4,
            "NumAcc4" => 8.2,
            _ => 13.0,
        };
        assert!(mean >= 13.0 && deviation >= least, "{name}: {mean} and {deviation} digits");
    }
}
