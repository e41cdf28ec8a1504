//! Surveys by segment, group and account for JavaScript.

use super::{read, write, write_all};
use crate::stats::pairs::SegmentPair;
use crate::survey::accounts::{AccountNps, AccountOptions, Contacts, nps_by_account};
use crate::survey::drivers::{Driver, Ratings, drivers};
use crate::survey::loyalty_levels::{LoyaltyLevel, Upgrade, loyalty_levels, upgrade_value};
use crate::survey::nps::{Groups, NpsOptions};
use crate::survey::segments::{Segment, SegmentOptions, SegmentScores, compare_segments, segment_scores};
use tsify::Ts;
use wasm_bindgen::prelude::*;

/// The drivers of a score: `ratings` holds the columns one behind the other, `categorical` says which are categories.
#[wasm_bindgen(js_name = drivers)]
pub fn drivers_of(
    scores: &[f64],
    names: Vec<String>,
    categorical: &[u8],
    ratings: &[f64],
) -> Result<Vec<Ts<Driver>>, JsValue> {
    let columns = ratings.chunks(scores.len().max(1)).map(<[f64]>::to_vec).chain(std::iter::repeat(vec![]));
    let named: Vec<(String, Ratings)> = names
        .into_iter()
        .zip(categorical)
        .zip(columns)
        .map(|((name, &categorical), column)| {
            (name, if categorical == 1 { Ratings::Categories(column) } else { Ratings::Numbers(column) })
        })
        .collect();
    write_all(&drivers(scores, &named)?)
}

/// The levels of loyalty; `revenue` is empty when it is not known.
#[wasm_bindgen(js_name = loyaltyLevels)]
pub fn levels(scores: &[f64], revenue: Option<Vec<f64>>) -> Result<Vec<Ts<LoyaltyLevel>>, JsValue> {
    write_all(&loyalty_levels(scores, revenue.as_deref())?)
}

/// What moving customers up a level brings.
#[wasm_bindgen(js_name = upgradeValue)]
pub fn upgrade(upgrade: Ts<Upgrade>) -> Result<f64, JsValue> {
    Ok(upgrade_value(read(&upgrade)?)?)
}

/// Segments by name, and promoters, passives and detractors of each, one behind the other.
fn segments(names: Vec<String>, counts: &[f64]) -> Vec<Segment> {
    let groups = |three: &[f64]| Groups { promoters: three[0], passives: three[1], detractors: three[2] };
    names.into_iter().zip(counts.chunks_exact(3)).map(|(name, three)| Segment { name, groups: groups(three) }).collect()
}

/// Every pair of segments compared.
#[wasm_bindgen(js_name = compareSegments)]
pub fn compare_all(
    names: Vec<String>,
    counts: &[f64],
    options: Ts<SegmentOptions>,
) -> Result<Vec<Ts<SegmentPair>>, JsValue> {
    let SegmentOptions { adjust, level } = read(&options)?;
    write_all(&compare_segments(&segments(names, counts), level, adjust)?)
}

/// The pooled score of segments, and the mean of their scores.
#[wasm_bindgen(js_name = segmentScores)]
pub fn scores(names: Vec<String>, counts: &[f64], options: Ts<NpsOptions>) -> Result<Ts<SegmentScores>, JsValue> {
    write(&segment_scores(&segments(names, counts), read(&options)?)?)
}

/// The Net Promoter Score by respondent, account or revenue.
#[wasm_bindgen(js_name = npsByAccount)]
pub fn by_account(
    accounts: &[u32],
    scores: &[f64],
    revenue: Option<Vec<f64>>,
    options: Ts<AccountOptions>,
) -> Result<Ts<AccountNps>, JsValue> {
    let AccountOptions { unit, level } = read(&options)?;
    write(&nps_by_account(Contacts { accounts, scores, revenue: revenue.as_deref() }, unit, level)?)
}
