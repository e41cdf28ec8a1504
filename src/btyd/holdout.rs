//! Model validation on a holdout: does the model describe the past, and predict what came next?

use super::histories::{Histories, History};
use super::model::Model;
use serde::Serialize;

/// Customers by number of repeat purchases, actual and expected by the model.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct FrequencyCount {
    /// The purchases after the first; in the last row, as many or more.
    pub frequency: f64,
    /// Actual customers.
    pub actual: f64,
    /// Expected customers.
    pub expected: f64,
}

/// The counts of 0, 1, … repeat purchases, and of `most` or more (Fader, Hardie and Lee 2005, figure 2).
pub fn frequency_histogram(model: &Model, histories: &Histories, most: u32) -> Vec<FrequencyCount> {
    let mut rows: Vec<FrequencyCount> =
        (0..=most).map(|count| FrequencyCount { frequency: f64::from(count), actual: 0.0, expected: 0.0 }).collect();
    // Customers of one age share their probabilities.
    let mut order: Vec<usize> = (0..histories.rows.len()).collect();
    order.sort_unstable_by(|&a, &b| histories.rows[a].age.total_cmp(&histories.rows[b].age));
    let shares = histories.covariates.is_empty();
    for group in order.chunk_by(|&a, &b| shares && histories.rows[a].age == histories.rows[b].age) {
        let (law, age) = (model.law(&histories.covariates, group[0]), histories.rows[group[0]].age);
        let customers: f64 = group.iter().map(|&row| histories.rows[row].weight).sum();
        let mut left = customers;
        for row in &mut rows[..most as usize] {
            let expected = customers * law.probability_of_new(age, row.frequency);
            row.expected += expected;
            left -= expected;
        }
        rows[most as usize].expected += left.max(0.0);
        for &row in group {
            let History { frequency, weight, .. } = histories.rows[row];
            rows[frequency.min(f64::from(most)) as usize].actual += weight;
        }
    }
    rows
}

/// Tracking: repeat purchases of all customers up to a time, actual and expected.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Tracked {
    /// The time since the first purchase of all, in the unit of the model.
    pub time: f64,
    /// Actual repeat purchases by then.
    pub actual: f64,
    /// Expected repeat purchases by then.
    pub expected: f64,
    /// Whether this time is in the calibration period.
    pub calibration: bool,
}

/// Cumulative repeat purchases, unit of time by unit of time (Fader, Hardie and Lee 2005, figure 3).
///
/// `births` are the times of the first purchases, `repeats` those of the others; both in the unit of the model since the
/// first purchase of all. `calibration_end` is the last time that the model has seen, `end` the last of the data. A model
/// with covariates, under which customers differ from the start, is not tracked.
pub fn tracking(
    model: &Model,
    births: &[(f64, f64)],
    repeats: &[(f64, f64)],
    calibration_end: f64,
    end: f64,
) -> Vec<Tracked> {
    let law = model.law(&[], 0);
    let steps = libm::ceil(end).clamp(1.0, 10_000.0) as u32;
    let up_to = |list: &[(f64, f64)], time: f64| -> f64 {
        list.iter().filter(|(at, _)| *at <= time).map(|(_, count)| count).sum()
    };
    (1..=steps)
        .map(|step| {
            let time = f64::from(step).min(end);
            let expected =
                births.iter().filter(|(at, _)| *at < time).map(|(at, count)| count * law.expected_of_new(time - at));
            Tracked {
                time,
                actual: up_to(repeats, time),
                expected: expected.sum(),
                calibration: time <= calibration_end,
            }
        })
        .collect()
}

/// Prediction errors of single customers.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct PredictionError {
    /// The sum of the predictions.
    pub total: f64,
    /// Mean absolute error per customer, in purchases.
    pub mean_absolute: f64,
    /// Root mean square error, in purchases.
    pub root_mean_square: f64,
}

/// Customers of one frequency: their actual and expected purchases in the holdout.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct NextByFrequency {
    /// The repeat purchases before; in the last row, as many or more.
    pub frequency: f64,
    /// How many customers.
    pub customers: f64,
    /// The mean number of purchases after.
    pub actual: f64,
    /// The mean expectation.
    pub expected: f64,
}

/// Calibration: customers in a band of the probability of being active, and how many bought.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct AliveBand {
    /// The lower end of the band of probabilities.
    pub from: f64,
    /// The upper end.
    pub to: f64,
    /// How many customers.
    pub customers: f64,
    /// Their mean probability of being active.
    pub alive: f64,
    /// The mean probability that they buy within the time held out.
    pub expected: f64,
    /// The share that did.
    pub bought: f64,
}

/// Holdout validation: predictions against actual purchases in a period the model has not seen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Holdout {
    /// The length of the holdout, in the unit of the model.
    pub duration: f64,
    /// How many customers there were at its beginning.
    pub customers: f64,
    /// The purchases they made in it.
    pub actual: f64,
    /// Bias: predicted minus actual purchases, as a share of the actual ones; `None` if there are none.
    pub bias: Option<f64>,
    /// The model's errors.
    pub model: PredictionError,
    /// The errors of the simple forecast that everyone keeps buying at their own past rate.
    pub same_rate: PredictionError,
    /// The errors of the simple forecast that customers silent for longer than twice their own mean gap never return, and
    /// the others go on.
    pub silent_are_gone: PredictionError,
    /// By the purchases before.
    pub by_frequency: Vec<NextByFrequency>,
    /// By the probability of being active, in ten bands.
    pub by_alive: Vec<AliveBand>,
}

/// Compares with the purchases that each customer made within `duration` after the histories end; `actual` is one number for
/// each customer, `by_row` gives each one's row.
pub fn holdout(model: &Model, histories: &Histories, actual: &[f64], duration: f64) -> Holdout {
    let expected = model.expected(histories, duration);
    let alive = model.by_row(histories, |law, history| law.alive(history));
    let some = model.by_row(histories, |law, history| 1.0 - law.probability(history, duration, 0.0));
    let rate = |row: &History| if row.age > 0.0 { row.frequency / row.age * duration } else { 0.0 };
    let same: Vec<f64> = histories.rows.iter().map(rate).collect();
    let silent: Vec<f64> = histories
        .rows
        .iter()
        .map(|row| {
            let is_silent = row.frequency == 0.0 || row.age - row.recency > 2.0 * row.recency / row.frequency;
            if is_silent { 0.0 } else { rate(row) }
        })
        .collect();
    const FREQUENCIES: usize = 8;
    const BANDS: usize = 10;
    let mut by_frequency = [[0.0; 3]; FREQUENCIES];
    let mut by_alive = [[0.0; 4]; BANDS];
    for (customer, &bought) in actual.iter().enumerate() {
        let row = histories.row_of(customer);
        let add = |sums: &mut [f64], values: &[f64]| sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
        let frequency = histories.rows[row].frequency.min((FREQUENCIES - 1) as f64) as usize;
        add(&mut by_frequency[frequency], &[1.0, bought, expected[row]]);
        let band = ((alive[row] * BANDS as f64) as usize).min(BANDS - 1);
        add(&mut by_alive[band], &[1.0, alive[row], some[row], f64::from(u8::from(bought > 0.0))]);
    }
    let error = |predicted: &[f64]| {
        let (mut total, mut absolute, mut square) = (0.0, 0.0, 0.0);
        for (customer, bought) in actual.iter().enumerate() {
            let predicted = predicted[histories.row_of(customer)];
            total += predicted;
            absolute += (predicted - bought).abs();
            square += (predicted - bought) * (predicted - bought);
        }
        let n = actual.len().max(1) as f64;
        PredictionError { total, mean_absolute: absolute / n, root_mean_square: libm::sqrt(square / n) }
    };
    let made: f64 = actual.iter().sum();
    let of_model = error(&expected);
    Holdout {
        duration,
        customers: actual.len() as f64,
        actual: made,
        bias: (made > 0.0).then(|| of_model.total / made - 1.0),
        model: of_model,
        same_rate: error(&same),
        silent_are_gone: error(&silent),
        by_frequency: by_frequency
            .iter()
            .enumerate()
            .filter(|(_, sums)| sums[0] > 0.0)
            .map(|(frequency, sums)| NextByFrequency {
                frequency: frequency as f64,
                customers: sums[0],
                actual: sums[1] / sums[0],
                expected: sums[2] / sums[0],
            })
            .collect(),
        by_alive: by_alive
            .iter()
            .enumerate()
            .filter(|(_, sums)| sums[0] > 0.0)
            .map(|(band, sums)| AliveBand {
                from: band as f64 / BANDS as f64,
                to: (band + 1) as f64 / BANDS as f64,
                customers: sums[0],
                alive: sums[1] / sums[0],
                expected: sums[2] / sums[0],
                bought: sums[3] / sums[0],
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::btyd::ModelName;

    fn model() -> Model {
        Model { name: ModelName::BgNbd, parameters: vec![0.243, 4.414, 0.793, 2.426] }
    }

    #[test]
    fn who_has_bought_is_expected_by_the_time_since() {
        let law = model().law(&[], 0);
        let found = tracking(&model(), &[(0.0, 10.0), (1.5, 4.0)], &[(1.0, 2.0), (2.0, 3.0), (2.5, 1.0)], 2.0, 2.5);
        let rows: Vec<_> = found.iter().map(|row| (row.time, row.actual, row.calibration)).collect();
        assert_eq!(rows, [(1.0, 2.0, true), (2.0, 5.0, true), (2.5, 6.0, false)]);
        let of = |count: f64, time: f64| count * law.expected_of_new(time);
        let expected = [of(10.0, 1.0), of(10.0, 2.0) + of(4.0, 0.5), of(10.0, 2.5) + of(4.0, 1.0)];
        assert_eq!(found.iter().map(|row| row.expected).collect::<Vec<_>>(), expected);
    }

    /// Customers of 0, 2, 2 and 9 purchases, of which the third has been silent for long.
    #[test]
    fn errors_of_three_forecasts_by_hand() {
        let histories = Histories::new(&[0.0, 2.0, 2.0, 9.0], &[0.0, 30.0, 4.0, 36.0], &[40.0; 4], None, &[]).unwrap();
        let actual = [1.0, 0.0, 3.0, 6.0];
        let found = holdout(&model(), &histories, &actual, 20.0);
        let expected = histories.by_customer(&model().expected(&histories, 20.0));
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} is not {b}");
        // At their own rates 0, 1, 1 and 4.5 purchases in half the time; who is silent makes none.
        let by_hand = |error: PredictionError, differences: [f64; 4]| {
            near(error.mean_absolute, differences.iter().map(|d| d.abs()).sum::<f64>() / 4.0);
            near(error.root_mean_square, libm::sqrt(differences.iter().map(|d| d * d).sum::<f64>() / 4.0));
        };
        by_hand(found.same_rate, [-1.0, 1.0, -2.0, -1.5]);
        by_hand(found.silent_are_gone, [-1.0, 1.0, -3.0, -1.5]);
        by_hand(found.model, [0, 1, 2, 3].map(|k| expected[k] - actual[k]));
        near(found.same_rate.total, 6.5);
        near(found.silent_are_gone.total, 5.5);
        assert_eq!((found.actual, found.customers), (10.0, 4.0));
        near(found.bias.unwrap(), expected.iter().sum::<f64>() / 10.0 - 1.0);
        let rows: Vec<_> = found.by_frequency.iter().map(|row| (row.frequency, row.customers, row.actual)).collect();
        assert_eq!(rows, [(0.0, 1.0, 1.0), (2.0, 2.0, 1.5), (7.0, 1.0, 6.0)]);
        near(found.by_frequency[1].expected, (expected[1] + expected[2]) / 2.0);
        let bought: f64 = found.by_alive.iter().map(|band| band.bought * band.customers).sum();
        assert_eq!((bought, found.by_alive.iter().map(|band| band.customers).sum::<f64>()), (3.0, 4.0));
        for band in &found.by_alive {
            near(band.to - band.from, 0.1);
            assert!((band.from..=band.to).contains(&band.alive), "{band:?}");
            assert!((0.0..=1.0).contains(&band.expected), "{band:?}");
        }
        // Nobody bought: there is nothing to be biased against.
        assert_eq!(holdout(&model(), &histories, &[0.0; 4], 20.0).bias, None);
    }
}
