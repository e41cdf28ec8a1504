//! The data sets and figures beside this clone.

use loyalkit::btyd::Histories;
use loyalkit::customer::day::from_civil;
use loyalkit::customer::{CustomerSummary, Line, Orders, OrdersBuilder};

/// A file of `../shared`, or nothing with a printed reason.
pub(crate) fn text(name: &str) -> Option<String> {
    let text = read(&format!("{}/../shared/{name}", env!("CARGO_MANIFEST_DIR")));
    if text.is_none() {
        println!("skipped: {name} is not beside this clone");
    }
    text
}

#[cfg(not(target_arch = "wasm32"))]
fn read(path: &str) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

/// WebAssembly has no files; Node, where its tests run, has.
#[cfg(target_arch = "wasm32")]
fn read(path: &str) -> Option<String> {
    use wasm_bindgen::prelude::*;
    #[wasm_bindgen(module = "node:fs")]
    extern "C" {
        #[wasm_bindgen(js_name = readFileSync, catch)]
        fn read_file(path: &str, encoding: &str) -> Result<String, JsValue>;
    }
    read_file(path, "utf8").ok()
}

/// The figures of a file of the specification.
pub(crate) fn figures(name: &str) -> Option<serde_json::Value> {
    Some(serde_json::from_str(&text(&format!("spec/{name}"))?).expect("JSON"))
}

/// The digits under a key: one number, or several.
pub(crate) fn known(figures: &serde_json::Value, key: &str) -> Vec<f64> {
    let number = |value: &serde_json::Value| value.as_str().expect("digits").parse::<f64>().expect("a number");
    match &figures[key] {
        serde_json::Value::Array(values) => values.iter().map(number).collect(),
        value => vec![number(value)],
    }
}

/// The orders of the CDNOW sample of Fader and Hardie.
pub(crate) fn cdnow() -> Option<Orders> {
    let mut builder = OrdersBuilder::default();
    for row in text("data/CDNOW_sample.txt")?.lines() {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let part = |from: usize, to: usize| cells[2][from..to].parse::<u32>().expect("a date");
        let day = from_civil(part(0, 4) as i32, part(4, 6), part(6, 8)).expect("a day");
        builder.add(&[cells[1]], &[Line { day, amount: cells[4].parse().expect("an amount") }]);
    }
    Some(builder.finish())
}

/// The last day of the calibration: 30 September 1997.
pub(crate) fn calibration_end() -> i32 {
    from_civil(1997, 9, 30).expect("a day")
}

/// Frequency, and recency and age in weeks, at the end of the calibration.
pub(crate) fn cdnow_columns() -> Option<[Vec<f64>; 3]> {
    let summary = CustomerSummary::new(&cdnow()?, calibration_end());
    let weeks = |days: Vec<i32>| days.into_iter().map(|days| f64::from(days) / 7.0).collect();
    let frequency = summary.frequency().into_iter().map(f64::from).collect();
    Some([frequency, weeks(summary.recency()), weeks(summary.age())])
}

/// The same as histories.
pub(crate) fn cdnow_histories() -> Option<Histories> {
    let [frequency, recency, age] = cdnow_columns()?;
    Some(Histories::new(&frequency, &recency, &age, None, &[]).expect("histories"))
}

/// The donations of Fader, Hardie and Shang 2010.
pub(crate) fn donations() -> Option<Histories> {
    let text = text("data/donations.csv")?;
    let rows: Vec<Vec<f64>> =
        text.lines().skip(1).map(|row| row.split(',').map(|cell| cell.parse().expect("a number")).collect()).collect();
    let column = |at: usize| rows.iter().map(|row| row[at]).collect::<Vec<f64>>();
    Some(Histories::new(&column(0), &column(1), &column(2), Some(&column(3)), &[]).expect("histories"))
}

/// Fails where two numbers differ by more than a share of the second.
#[track_caller]
pub(crate) fn near(found: f64, known: f64, share: f64) {
    assert!((found - known).abs() <= share * known.abs(), "{found} is not {known}");
}
