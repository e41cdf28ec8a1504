//! ln Γ, ln B, ψ, the regularised beta and ₂F₁ against tables of 40 digits and more, made by others with other means.

use loyalkit::stats::beta::{ln_beta, regularised_beta};
use loyalkit::stats::gamma::{digamma, ln_gamma};
use loyalkit::stats::hypergeometric::ln_2f1;
use std::path::Path;

/// The numbers of each row of a table, or nothing with a printed reason.
fn table(name: &str) -> Vec<Vec<f64>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites/special-functions").join(name);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {name} is not beside this clone");
        return Vec::new();
    };
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .map(|line| line.split('\t').map(|cell| cell.trim().parse().expect("a number")).collect())
        .collect()
}

/// The largest error of a table's rows, absolute below 1 and relative above, and fails above `most`.
fn holds(name: &str, most: f64, found_and_known: impl Fn(&[f64]) -> Option<(f64, f64)>) {
    let rows = table(name);
    let mut worst = 0.0_f64;
    let mut used = 0;
    for row in &rows {
        let Some((found, known)) = found_and_known(row) else { continue };
        let error = (found - known).abs() / known.abs().max(1.0);
        assert!(error <= most, "{name}: {row:?} gave {found}, {error:e} away");
        worst = worst.max(error);
        used += 1;
    }
    println!("{name}: {used} of {} rows, worst {worst:.1e}", rows.len());
}

#[test]
fn ln_gamma_holds_twelve_digits() {
    holds("mp_lgamma.tsv", 1e-12, |row| Some((ln_gamma(row[0]), row[1])));
    holds("test_gamma_data.tsv", 1e-12, |row| (row.len() == 3 && row[0] > 0.0).then(|| (ln_gamma(row[0]), row[2])));
}

#[test]
fn digamma_holds_twelve_digits() {
    for name in ["digamma_data.tsv", "digamma_small_data.tsv"] {
        holds(name, 1e-12, |row| (row[0] > 0.0).then(|| (digamma(row[0]), row[1])));
    }
}

#[test]
fn ln_beta_holds_twelve_digits() {
    holds("mp_lbeta.tsv", 1e-12, |row| Some((ln_beta(row[0], row[1]), row[2])));
    for name in ["beta_med_data.tsv", "beta_exp_data.tsv", "beta_small_data.tsv"] {
        holds(name, 1e-12, |row| (row[2] > 1e-300).then(|| (ln_beta(row[0], row[1]), libm::log(row[2]))));
    }
}

#[test]
fn the_regularised_beta_holds_twelve_digits() {
    for name in ["ibeta_data.tsv", "ibeta_small_data.tsv", "ibeta_large_data.tsv"] {
        holds(name, 1e-12, |row| Some((regularised_beta(row[2], row[0], row[1]), row[5])));
    }
}

#[test]
fn the_hypergeometric_function_of_bg_nbd_is_finite_and_holds_twelve_digits() {
    // Values beyond what a number holds are compared by their logarithm, which the digits are read for.
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/suites/special-functions/mp_hyp2f1_bgnbd.tsv");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: mp_hyp2f1_bgnbd.tsv is not beside this clone");
        return;
    };
    let (mut rows, mut worst) = (0, 0.0_f64);
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let number = |at: usize| cells[at].parse::<f64>().expect("a number");
        let found = ln_2f1(number(0), number(1), number(2), number(3));
        let known = ln_of_digits(cells[4].trim());
        let error = (found - known).abs() / known.abs().max(1.0);
        assert!(found.is_finite() && error < 1e-12, "{line}: ln {found}, {error:e} away");
        worst = worst.max(error);
        rows += 1;
    }
    assert_eq!(rows, 1_000);
    println!("mp_hyp2f1_bgnbd.tsv: {rows} rows, worst {worst:.1e}");
}

/// The logarithm of a decimal number that may be too large for a number of its own.
fn ln_of_digits(digits: &str) -> f64 {
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let mantissa: f64 = mantissa.parse().expect("a mantissa");
    let exponent: f64 = exponent.parse().expect("an exponent");
    libm::log(mantissa) + exponent * std::f64::consts::LN_10
}
