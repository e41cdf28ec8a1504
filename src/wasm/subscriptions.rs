//! Subscriptions for JavaScript: the worker pushes the bytes of a file, then asks.

use super::files::{Chunk, look_back, reader};
use super::survival::with_curve;
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::subscriptions;
use crate::retention::subscriptions::at_risk::{LeavingList, LeavingOptions, at_risk};
use crate::retention::subscriptions::churn::{SubscriptionChurn, SubscriptionChurnOptions, churn};
use crate::retention::subscriptions::figures::{PeriodFigure, SubscriptionFigureOptions, SubscriptionMetric, figures};
use crate::retention::subscriptions::managers::{AccountManagers, ManagerOptions, managers};
use crate::retention::subscriptions::mrr::{MrrOptions, MrrPeriods, mrr};
use crate::retention::subscriptions::reasons::{ExitOptions, ExitReasons, reasons};
use crate::retention::subscriptions::renewals::{RenewalDiscounts, RenewalOptions, renewal_discounts};
use crate::retention::subscriptions::survival::{TenureOptions, survival};
use crate::strategy::scorecard::{Figure, LoyaltyKind, ScoreRow, Series, scorecard};
use crate::table::report::{Layout, RowsReport};
use crate::table::subscriptions::{SubscriptionOptions, SubscriptionRoles, SubscriptionsReader as Reader};
use crate::warning::Warning;
use js_sys::{Array, Object, Reflect};
use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// What a figure is compared with.
#[derive(Deserialize, Tsify)]
pub struct MetricBenchmark {
    /// The figure.
    metric: SubscriptionMetric,
    /// Your own benchmark for it.
    value: f64,
}

/// What the figures of a scorecard are compared with.
#[derive(Deserialize, Tsify)]
pub struct MetricBenchmarks {
    /// One for each figure that has one.
    benchmarks: Vec<MetricBenchmark>,
}

/// The figures of a file's finished periods, each beside the period before.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct SubscriptionScorecard {
    /// The first day of each finished period, `yyyy-mm-dd`, the earliest first.
    periods: Vec<String>,
    /// The first day of the period that is not over, and in no figure; null where all are.
    unfinished: Option<String>,
    /// The figures. A share has an interval, and its change one too, with a test; a number and an amount have none.
    rows: Vec<ScoreRow>,
    /// After how many days a customer who comes back had left.
    reactivation_after_days: f64,
    /// The day looked back from, `yyyy-mm-dd`.
    as_of: String,
    /// What to be careful about.
    warnings: Vec<Warning>,
}

reader! {
    /// Reads a file into subscriptions: `push` its bytes, then `finish`.
    SubscriptionsReader: Reader(SubscriptionRoles, SubscriptionOptions) -> Subscriptions { subscriptions }
}

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

    /// How long subscribers stay: each curve with its columns beside its figures.
    pub fn survival(&self, options: Ts<TenureOptions>) -> Result<Object, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let found = survival(&self.subscriptions, &options)?;
        let plans = Array::new();
        for (plan, curve) in &found.plans {
            let written: Object = with_curve(curve)?.js_value().unchecked_into();
            Reflect::set(&written, &"plan".into(), &plan.into())?;
            plans.push(&written);
        }
        let log_rank = found.log_rank.as_ref().map(write).transpose()?;
        let warnings: Array =
            found.warnings.iter().map(write).map(|warning| Ok(warning?.js_value())).collect::<Result<_, JsValue>>()?;
        let object = Object::new();
        for (name, value) in [
            ("all", with_curve(&found.all)?.js_value()),
            ("plans", if log_rank.is_some() { plans.into() } else { JsValue::NULL }),
            ("logRank", log_rank.map_or(JsValue::NULL, |test| test.js_value())),
            ("asOf", found.as_of.into()),
            ("warnings", warnings.into()),
        ] {
            Reflect::set(&object, &name.into(), &value)?;
        }
        Ok(object)
    }

    /// Why subscribers left.
    pub fn reasons(&self, options: Ts<ExitOptions>) -> Result<Ts<ExitReasons>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&reasons(&self.subscriptions, &options)?)
    }

    /// The chosen figures over periods, with their changes.
    pub fn scorecard(
        &self,
        options: Ts<SubscriptionFigureOptions>,
        benchmarks: Ts<MetricBenchmarks>,
    ) -> Result<Ts<SubscriptionScorecard>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let benchmarks = read(&benchmarks)?.benchmarks;
        let found = figures(&self.subscriptions, &options)?;
        let series = found.series.into_iter().map(|(metric, figures)| Series {
            metric: metric.name().into(),
            loyalty: Some(LoyaltyKind::Behavioural),
            benchmark: benchmarks.iter().find(|benchmark| benchmark.metric == metric).map(|benchmark| benchmark.value),
            figures: figures.into_iter().map(figure).collect(),
        });
        write(&SubscriptionScorecard {
            periods: found.periods,
            unfinished: found.unfinished,
            rows: scorecard(&series.collect::<Vec<_>>())?,
            reactivation_after_days: found.reactivation_after_days,
            as_of: found.as_of,
            warnings: found.warnings,
        })
    }

    /// What is taken off the list price at renewals and at first sales.
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

fn figure(of_period: PeriodFigure) -> Figure {
    match of_period {
        PeriodFigure::Value(value) => Figure::Value(value),
        PeriodFigure::Share(share) => Figure::Share(share),
        PeriodFigure::Unknown => Figure::Missing,
    }
}
