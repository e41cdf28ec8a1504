//! Loyalty programmes for JavaScript.

use super::{read, write};
use crate::LoyaltyError;
use crate::customer::day::from_iso;
use crate::programme::deferred_revenue::{self, DeferredRevenue, PointSale};
use crate::programme::ledger::{self, Event, EventKind, Ledger};
use crate::programme::lift::{Design, Group, Lift, group_of_changes, incremental_lift};
use crate::programme::points::{
    self, Cashback, CashbackPlan, Liability, Milestone, Outstanding, PartnerSale, PointsPlan,
};
use crate::programme::referral::{self, Referral, ReferralInput};
use crate::programme::roi::{self, ProgrammeInput, ProgrammeRoi};
use crate::programme::tiers::{self, TierMigration};
use crate::stats::mean::Moments;
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// What points cost.
#[wasm_bindgen(js_name = pointsCost)]
pub fn points_cost(plan: Ts<PointsPlan>) -> Result<f64, JsValue> {
    Ok(points::points_cost(read(&plan)?)?)
}

/// What cashback costs and must bring.
#[wasm_bindgen]
pub fn cashback(plan: Ts<CashbackPlan>) -> Result<Ts<Cashback>, JsValue> {
    write(&points::cashback(read(&plan)?)?)
}

/// What a milestone costs.
#[wasm_bindgen(js_name = milestoneCost)]
pub fn milestone_cost(milestone: Ts<Milestone>) -> Result<f64, JsValue> {
    Ok(points::milestone_cost(read(&milestone)?)?)
}

/// What points sold to a partner bring.
#[wasm_bindgen]
pub fn partnership(sale: Ts<PartnerSale>) -> Result<f64, JsValue> {
    Ok(points::partnership(read(&sale)?)?)
}

/// What is owed for points.
#[wasm_bindgen(js_name = pointsLiability)]
pub fn points_liability(outstanding: Ts<Outstanding>) -> Result<Ts<Liability>, JsValue> {
    write(&points::points_liability(read(&outstanding)?)?)
}

/// The tier of each value.
#[wasm_bindgen(js_name = assignTiers)]
pub fn assign_tiers(values: &[f64], thresholds: &[f64]) -> Result<Vec<u32>, JsValue> {
    Ok(tiers::assign_tiers(values, thresholds)?)
}

/// Moves between tiers.
#[derive(Deserialize, Tsify)]
#[serde(deny_unknown_fields)]
pub struct TierMoves {
    /// From each tier, the lowest first, how many went to each tier and, last, left.
    counts: Vec<Vec<f64>>,
}

/// How customers moved between tiers.
#[wasm_bindgen(js_name = tierMigration)]
pub fn tier_migration(moves: Ts<TierMoves>) -> Result<Ts<TierMigration>, JsValue> {
    write(&tiers::tier_migration(&read(&moves)?.counts)?)
}

/// What a referral programme costs and spreads.
#[wasm_bindgen(js_name = referralProgramme)]
pub fn referral_programme(input: Ts<ReferralInput>) -> Result<Ts<Referral>, JsValue> {
    write(&referral::referral_programme(read(&input)?)?)
}

/// One entry of a ledger: points earned, or points redeemed.
#[derive(Deserialize, Tsify)]
#[serde(deny_unknown_fields)]
pub struct LedgerEvent {
    /// The day, yyyy-mm-dd.
    date: String,
    /// Points earned.
    #[tsify(optional)]
    earn: Option<f64>,
    /// Points redeemed.
    #[tsify(optional)]
    redeem: Option<f64>,
    /// The day from which on points earned are gone, yyyy-mm-dd.
    #[tsify(optional)]
    expires: Option<String>,
}

/// A ledger, and the day on which it is wanted.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LedgerInput {
    /// What happened, in any order of days.
    events: Vec<LedgerEvent>,
    /// The day, yyyy-mm-dd; what came later is left out and counted.
    as_of: String,
}

/// Which points are still there.
#[wasm_bindgen(js_name = pointsLedger)]
pub fn points_ledger(input: Ts<LedgerInput>) -> Result<Ts<Ledger>, JsValue> {
    let LedgerInput { events, as_of } = read(&input)?;
    let events = events.into_iter().map(event).collect::<Result<Vec<_>, _>>()?;
    write(&ledger::points_ledger(&events, from_iso("asOf", &as_of)?)?)
}

fn event(input: LedgerEvent) -> Result<Event, LoyaltyError> {
    let expires = input.expires.map(|text| from_iso("expires", &text)).transpose()?;
    let kind = match (input.earn, input.redeem) {
        (Some(points), None) => EventKind::Earn { points, expires },
        (None, Some(points)) => EventKind::Redeem { points },
        (None, None) => return Err(LoyaltyError::MissingInput { name: "earn".into() }),
        (Some(_), Some(_)) => {
            return Err(LoyaltyError::Ambiguous { first: "earn".into(), second: "redeem".into() });
        }
    };
    Ok(Event { day: from_iso("date", &input.date)?, kind })
}

fn one() -> f64 {
    1.0
}

/// A sale with points.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeferredRevenueInput {
    /// What was paid in all.
    sales: f64,
    /// Points given.
    points: f64,
    /// The stand-alone price of a point that is redeemed; default 1.
    #[serde(default = "one")]
    #[tsify(optional)]
    point_price: f64,
    /// The share of points expected to be redeemed in all, 0–1, when sold.
    expected_redemption: f64,
    /// Points redeemed in all by the end of each year.
    redeemed: Vec<f64>,
    /// The share of points expected to be redeemed in all, 0–1, as seen in each year.
    #[tsify(optional)]
    expectation: Option<Vec<f64>>,
}

/// How a sale is split between goods and points.
#[wasm_bindgen(js_name = deferredRevenue)]
pub fn deferred_revenue(input: Ts<DeferredRevenueInput>) -> Result<Ts<DeferredRevenue>, JsValue> {
    let DeferredRevenueInput { sales, points, point_price, expected_redemption, redeemed, expectation } = read(&input)?;
    let expectation = expectation.as_deref();
    let sale = PointSale { sales, points, point_price, expected_redemption, redeemed: &redeemed, expectation };
    write(&deferred_revenue::deferred_revenue(sale)?)
}

/// The return of a programme.
#[wasm_bindgen(js_name = programmeRoi)]
pub fn programme_roi(input: Ts<ProgrammeInput>) -> Result<Ts<ProgrammeRoi>, JsValue> {
    write(&roi::programme_roi(read(&input)?)?)
}

/// A group by its mean and, when they are known, its spread and size.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupSummary {
    /// The mean.
    mean: f64,
    /// The standard deviation; without it there is no interval.
    #[tsify(optional)]
    standard_deviation: Option<f64>,
    /// How many customers; without it there is no interval.
    #[tsify(optional)]
    n: Option<f64>,
}

impl From<GroupSummary> for Group {
    fn from(GroupSummary { mean, standard_deviation, n }: GroupSummary) -> Self {
        match n.filter(|_| standard_deviation.is_some()) {
            Some(n) => Self::Sample(Moments { n, mean, standard_deviation }),
            None => Self::Mean(mean),
        }
    }
}

fn design(hold_out: bool) -> Design {
    if hold_out { Design::HoldOut } else { Design::DifferenceInDifferences }
}

/// The lift of summarised groups.
#[wasm_bindgen(js_name = liftOfSummaries)]
pub fn lift_of_summaries(
    treated: Ts<GroupSummary>,
    control: Ts<GroupSummary>,
    hold_out: bool,
    level: f64,
) -> Result<Ts<Lift>, JsValue> {
    let groups = (Some(read(&treated)?.into()), Some(read(&control)?.into()));
    write(&incremental_lift(groups.0, groups.1, design(hold_out), level)?)
}

/// The lift of two groups of values.
#[wasm_bindgen(js_name = liftOfValues)]
pub fn lift_of_values(treated: &[f64], control: &[f64], level: f64) -> Result<Ts<Lift>, JsValue> {
    let group = |name, values| Ok::<_, LoyaltyError>(Moments::of(name, values)?.map(Group::Sample));
    write(&incremental_lift(group("treated", treated)?, group("control", control)?, Design::HoldOut, level)?)
}

/// The lift of every customer's change.
#[wasm_bindgen(js_name = liftOfChanges)]
pub fn lift_of_changes(
    member_before: &[f64],
    member_after: &[f64],
    control_before: &[f64],
    control_after: &[f64],
    level: f64,
) -> Result<Ts<Lift>, JsValue> {
    let members = group_of_changes("memberAfter", member_before, member_after)?;
    let control = group_of_changes("controlAfter", control_before, control_after)?;
    write(&incremental_lift(members, control, Design::DifferenceInDifferences, level)?)
}
