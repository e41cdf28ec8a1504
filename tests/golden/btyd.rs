//! The buy-till-you-die models: the same bits natively and in WebAssembly. `tests/models` holds them against published
//! fits and predictions.

use crate::rows;
use loyalkit::btyd::{Histories, ModelName, fit};

/// Customers with a rate and a chance to leave of their own, invented from whole numbers and `libm` alone: frequency,
/// recency and age, in weeks.
fn base() -> [Vec<f64>; 3] {
    let mut state = 1_u64;
    let mut luck = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    };
    let mut columns = [vec![], vec![], vec![]];
    for k in 0..500 {
        let age = 40.0 + f64::from(k % 40) / 8.0;
        let rate = -libm::log(luck()) / 6.0;
        let leaves = 1.0 - libm::pow(luck(), 1.0 / 3.0);
        let (mut count, mut last) = (0.0, 0.0);
        loop {
            let next = last - libm::log(luck()) / rate;
            if next > age {
                break;
            }
            (count, last) = (count + 1.0, next);
            if luck() < leaves {
                break;
            }
        }
        for (column, value) in columns.iter_mut().zip([count, last, age]) {
            column.push(value);
        }
    }
    columns
}

/// Customers by purchases and last purchase in six periods.
fn periods() -> Histories {
    let counts =
        [(0, 0, 350), (1, 1, 110), (1, 3, 40), (2, 2, 60), (2, 5, 40), (3, 4, 50), (3, 6, 60), (4, 6, 80), (6, 6, 150)];
    let column = |of: fn(&(u32, u32, u32)) -> u32| counts.iter().map(|row| f64::from(of(row))).collect::<Vec<f64>>();
    let (frequency, recency, weight) = (column(|row| row.0), column(|row| row.1), column(|row| row.2));
    Histories::new(&frequency, &recency, &[6.0; 9], Some(&weight), &[]).unwrap()
}

/// Fits the customers and predicts them; the bits of all figures, folded into one number.
fn bits_of(name: ModelName, histories: &Histories) -> u64 {
    let found = fit(name, histories, 0.95).unwrap();
    assert_eq!(found.reason, None, "{name:?}");
    let expected = found.model.expected(histories, 10.0);
    let alive = found.model.by_row(histories, |law, history| law.alive(history));
    let one = found.model.by_row(histories, |law, history| law.probability(history, 10.0, 1.0));
    let errors = found.standard_errors.unwrap();
    let figures = [&found.model.parameters[..], &errors, &[found.log_likelihood], &expected, &alive, &one];
    figures.concat().iter().fold(0, |bits: u64, figure| bits.rotate_left(7) ^ figure.to_bits())
}

rows! {
    "Buy-till-you-die models" => fn fits_and_predictions_have_the_same_bits_everywhere() {
        let [frequency, recency, age] = base();
        let weeks = Histories::new(&frequency, &recency, &age, None, &[]).unwrap();
        let found = [
            bits_of(ModelName::BgNbd, &weeks),
            bits_of(ModelName::MbgNbd, &weeks),
            bits_of(ModelName::ParetoNbd, &weeks),
            bits_of(ModelName::BgBb, &periods()),
        ];
        assert_eq!(
            found,
            [8_062_237_303_013_473_825, 10_689_208_394_762_618_412, 11_120_903_555_100_929_546, 16_055_860_314_607_471_590]
        );
    }
}
