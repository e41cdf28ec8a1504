//! Subscriptions for JavaScript: the worker pushes the bytes of a file, then asks.

use super::columns::Column;
use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::survival::{SurvivalCurve, curve};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::period::PeriodOptions;
use crate::customer::subscriptions;
use crate::retention::subscriptions::at_risk::{LeavingList, LeavingOptions, at_risk};
use crate::retention::subscriptions::causes::{TenureCauses, causes};
use crate::retention::subscriptions::churn::{SubscriptionChurn, SubscriptionChurnOptions, churn};
use crate::retention::subscriptions::figures::SubscriptionFigureOptions;
use crate::retention::subscriptions::managers::{AccountManagers, ManagerOptions, managers};
use crate::retention::subscriptions::mrr::{MrrOptions, MrrPeriods, mrr};
use crate::retention::subscriptions::reasons::{ExitOptions, ExitReasons, reasons};
use crate::retention::subscriptions::renewals::{RenewalDiscounts, RenewalOptions, renewal_discounts};
use crate::retention::subscriptions::scorecard::{MetricBenchmarks, SubscriptionScorecard, scorecard};
use crate::retention::subscriptions::survival::{TenureOptions, TenureSurvival, survival};
use crate::retention::subscriptions::survivors::{Survivors, survivors};
use crate::retention::survival::log_rank::LogRank;
use crate::table::report::{Layout, RowsReport};
use crate::table::rows::subscriptions::{SubscriptionOptions, SubscriptionRoles, SubscriptionsReader as Reader};
use crate::table::scan::one_pass::RowsRead;
use crate::warning::Warning;
use js_sys::{Float64Array, Uint32Array};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// How long the customers of one plan stay.
#[derive(Serialize, Tsify)]
pub struct PlanSurvival {
    /// The plan.
    plan: String,
    /// Its curve.
    #[serde(flatten)]
    curve: SurvivalCurve,
}

/// How long subscribers stay, in days from their first start to their last end. Pauses are part of it.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct SubscriptionCurves {
    /// The curve of all customers, with its median, restricted mean and the mean of those who left.
    all: SurvivalCurve,
    /// Each plan that a customer began with, in alphabetical order; null unless asked for.
    plans: Option<Vec<PlanSurvival>>,
    /// Whether the plans differ, in their order; null unless asked for.
    log_rank: Option<LogRank>,
    /// The as-of day, `yyyy-mm-dd`.
    as_of: String,
    /// Warnings.
    warnings: Vec<Warning>,
}

/// How long each customer stayed and what ended it, as the module of competing risks takes it.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CausesOfLeaving {
    /// Days from the first start to the last end, or to the as-of day.
    #[tsify(type = "Float64Array<ArrayBuffer>")]
    durations: Column<Float64Array>,
    /// The place of the reason in `reasons`, counted from 1; one more for another reason, and 0 for a customer who was still there.
    #[tsify(type = "Uint32Array<ArrayBuffer>")]
    causes: Column<Uint32Array>,
    /// The most common reasons: "" where none was given.
    reasons: Vec<String>,
    /// The place of the plan in `plans`; one more for another plan.
    #[tsify(type = "Uint32Array<ArrayBuffer>")]
    groups: Column<Uint32Array>,
    /// The most common plans; none unless asked for.
    plans: Vec<String>,
    /// The as-of day, `yyyy-mm-dd`.
    as_of: String,
    /// Warnings.
    warnings: Vec<Warning>,
}

reader! {
    /// Reads a file into subscriptions: `push` its bytes, then `finish`.
    SubscriptionsReader: Reader(SubscriptionRoles, SubscriptionOptions) -> Subscriptions { subscriptions }
}
taken! { subscriptions(SubscriptionRoles, SubscriptionOptions) -> Subscriptions { subscriptions } }

/// The subscriptions of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Subscriptions {
    subscriptions: subscriptions::Subscriptions,
    report: RowsReport,
    as_of: Option<String>,
}

#[wasm_bindgen]
impl Subscriptions {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<RowsReport>, JsValue> {
        write(&self.report)
    }

    /// Who left in each period.
    pub fn churn(&self, options: Ts<SubscriptionChurnOptions>) -> Result<Ts<SubscriptionChurn>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&churn(&self.subscriptions, &options)?)
    }

    /// How the monthly revenue moved in each period.
    pub fn mrr(&self, options: Ts<MrrOptions>) -> Result<Ts<MrrPeriods>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&mrr(&self.subscriptions, &options)?)
    }

    /// How long subscribers stay.
    pub fn survival(&self, options: Ts<TenureOptions>) -> Result<Ts<SubscriptionCurves>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let TenureSurvival { all, plans, log_rank, as_of, warnings } = survival(&self.subscriptions, &options)?;
        let of_plan = |(plan, found)| PlanSurvival { plan, curve: curve(found) };
        let plans = log_rank.is_some().then(|| plans.into_iter().map(of_plan).collect());
        write(&SubscriptionCurves { all: curve(all), plans, log_rank, as_of, warnings })
    }

    /// How many of those who began long enough ago were left after each renewal.
    pub fn survivors(&self, options: Ts<PeriodOptions>) -> Result<Ts<Survivors>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&survivors(&self.subscriptions, &options)?)
    }

    /// Why subscribers left.
    pub fn reasons(&self, options: Ts<ExitOptions>) -> Result<Ts<ExitReasons>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&reasons(&self.subscriptions, &options)?)
    }

    /// How long each customer stayed, and which exit reason ended it.
    pub fn causes(&self, options: Ts<TenureOptions>) -> Result<Ts<CausesOfLeaving>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let TenureCauses { durations, causes, reasons, groups, plans, as_of, warnings } =
            causes(&self.subscriptions, &options)?;
        let (durations, causes, groups) = (durations.into(), causes.into(), groups.into());
        write(&CausesOfLeaving { durations, causes, reasons, groups, plans, as_of, warnings })
    }

    /// The chosen figures over periods, with their changes.
    pub fn scorecard(
        &self,
        options: Ts<SubscriptionFigureOptions>,
        benchmarks: Ts<MetricBenchmarks>,
    ) -> Result<Ts<SubscriptionScorecard>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&scorecard(&self.subscriptions, &options, &read(&benchmarks)?)?)
    }

    /// Discounts off the list price at renewals and at first sales.
    #[wasm_bindgen(js_name = renewalDiscounts)]
    pub fn renewal_discounts(&self, options: Ts<RenewalOptions>) -> Result<Ts<RenewalDiscounts>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&renewal_discounts(&self.subscriptions, &options)?)
    }

    /// Customers and revenue of each account manager.
    pub fn managers(&self, options: Ts<ManagerOptions>) -> Result<Ts<AccountManagers>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&managers(&self.subscriptions, &options)?)
    }

    /// Who is most likely to leave, by value at stake.
    #[wasm_bindgen(js_name = atRisk)]
    pub fn at_risk(&self, options: Ts<LeavingOptions>, limit: f64) -> Result<Ts<LeavingList>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&at_risk(&self.subscriptions, &options, limit as usize)?)
    }
}
