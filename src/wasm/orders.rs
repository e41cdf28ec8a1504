//! Orders for JavaScript: the worker pushes the bytes of a file, then asks.

use super::columns::Column;
use super::files::Scanned;
use super::reading::{Chunk, look_back, reader, taken};
use super::survival::{SurvivalCurve, curve};
use super::{read, write, write_all};
use crate::LoyaltyError;
use crate::customer::gaps::{Gaps, gaps};
use crate::customer::names::Texts;
use crate::customer::overview::{self, Overview, OverviewOptions};
use crate::customer::period::Period;
use crate::customer::spending::Spending;
use crate::customer::{day, orders, repeats, summary};
use crate::retention::by_segment::{OrderSegments, by_segment};
use crate::retention::cohort;
use crate::retention::survival::log_rank::LogRank;
use crate::retention::survival::of_orders::{self, OrdersSurvivalOptions};
use crate::stats::proportion::{Comparison, Rate};
use crate::table::report::Layout;
use crate::table::rows::orders::{OrdersReport, TransactionOptions, TransactionRoles, TransactionsReader};
use crate::table::scan::one_pass::RowsRead;
use crate::value::highlights::{self, HighlightOptions, Highlights};
use crate::value::rfm;
use crate::value::signals::SignalOptions;
use crate::value::signals::at_risk;
use crate::warning::Reason;
use js_sys::{Array, Float64Array, Int32Array, JsString, Uint8Array, Uint16Array, Uint32Array};
use serde::Serialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

reader! {
    /// Reads a file into orders: `push` its bytes, then `finish`.
    OrdersReader: TransactionsReader(TransactionRoles, TransactionOptions) -> Orders { orders }
}
taken! { orders(TransactionRoles, TransactionOptions) -> Orders { orders } }

/// The orders of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Orders {
    pub(super) orders: orders::Orders,
    report: OrdersReport,
    as_of: Option<String>,
}

/// What each customer has done so far: one entry per customer in each list.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct CustomerSummary {
    /// The as-of day, `yyyy-mm-dd`.
    as_of: String,
    /// How many customers have ordered by then.
    customers: u32,
    /// Their names, if asked for.
    #[tsify(type = "string[] | null")]
    names: Option<Column<Array>>,
    /// x: the days with an order, less the first.
    #[tsify(type = "Uint32Array")]
    frequency: Column<Uint32Array>,
    /// t_x: days from the first order to the last.
    #[tsify(type = "Int32Array")]
    recency: Column<Int32Array>,
    /// T: days from the first order to `asOf`.
    #[tsify(type = "Int32Array")]
    age: Column<Int32Array>,
    /// The mean amount of the days after the first; 0 where `frequency` is 0, because there is none. Null where the file says
    /// nothing of amounts.
    #[tsify(type = "Float64Array | null")]
    value: Option<Column<Float64Array>>,
}

/// What each customer has spent: one entry per customer in each list.
#[derive(Serialize, Tsify)]
pub struct CustomerSpending {
    /// Their names in UTF-8, a zero byte behind each.
    #[tsify(type = "Uint8Array")]
    names: Column<Uint8Array>,
    /// Orders.
    #[tsify(type = "Float64Array")]
    orders: Column<Float64Array>,
    /// Revenue after refunds, in the file's currency.
    #[tsify(type = "Float64Array")]
    revenue: Column<Float64Array>,
}

/// The values, scores and segments of customers: one entry per customer in each list.
#[derive(Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct RfmColumns {
    /// Their names, if asked for.
    #[tsify(type = "string[] | null")]
    names: Option<Column<Array>>,
    /// Days since the last order.
    #[tsify(type = "Float64Array")]
    recency: Column<Float64Array>,
    /// Orders.
    #[tsify(type = "Float64Array")]
    frequency: Column<Float64Array>,
    /// Revenue after refunds.
    #[tsify(type = "Float64Array")]
    monetary: Column<Float64Array>,
    /// The three scores as they are read, recency first: 543.
    #[tsify(type = "Uint16Array")]
    code: Column<Uint16Array>,
    /// Positions in `segments`.
    #[tsify(type = "Uint8Array")]
    segment: Column<Uint8Array>,
}

/// The segments of the customers of a file.
#[derive(Serialize, Tsify)]
pub struct OrdersRfm {
    /// All but the customers one by one.
    #[serde(flatten)]
    summary: rfm::RfmSummary,
    /// The customers one by one.
    customers: RfmColumns,
}

impl OrdersRfm {
    pub(super) fn new(found: rfm::Rfm, names: Option<Column<Array>>) -> Self {
        let rfm::Rfm { summary, recency, frequency, monetary, code, segment, .. } = found;
        let customers = RfmColumns {
            names,
            recency: recency.into(),
            frequency: frequency.into(),
            monetary: monetary.into(),
            code: code.into(),
            segment: segment.into(),
        };
        Self { summary, customers }
    }
}

/// How long the customers of one segment stay.
#[derive(Serialize, Tsify)]
pub struct SegmentSurvival {
    /// The segment; empty for customers whose cell is.
    segment: String,
    /// Its curve.
    #[serde(flatten)]
    curve: SurvivalCurve,
}

/// How long the customers of a file stay, and when one counts as gone.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct OrdersCurves {
    /// The curve of all who ordered on several days: a life lasts from the first order to the last.
    #[serde(flatten)]
    all: SurvivalCurve,
    /// A customer has left after more than so many days without an order; null when nobody returned and none were given.
    inactivity_days: Option<f64>,
    /// The as-of day, `yyyy-mm-dd`.
    as_of: String,
    /// The last day on which leaving can be seen, `yyyy-mm-dd`: a silence that began later is not long enough yet. Who
    /// has ordered since is followed up to here. Null where no order is so old.
    seen_until: Option<String>,
    /// One-time customers, of all whose first order is so old: they ordered on one day and never again, and are in no
    /// curve.
    one_time: Rate,
    /// Customers whose first order is later than `seenUntil`: it is too early to say, and they are in no other figure.
    too_new: f64,
    /// The twelve largest segments, the largest first; null unless asked for.
    segments: Option<Vec<SegmentSurvival>>,
    /// Whether these segments differ, in their order; null unless asked for.
    log_rank: Option<LogRank>,
}

/// The day up to which models are fitted that the rest is to judge.
#[derive(Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct CalibrationEnd {
    /// The day, `yyyy-mm-dd`; null with a `reason`.
    day: Option<String>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
}

#[wasm_bindgen]
impl Orders {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<OrdersReport>, JsValue> {
        write(&self.report)
    }

    /// Customers, orders, revenue and the rest at a glance.
    pub fn overview(&self, options: Ts<OverviewOptions>) -> Result<Ts<Overview>, JsValue> {
        write(&overview::overview(&self.orders, &self.overview_options(&options)?)?)
    }

    /// The days between orders by a day, `yyyy-mm-dd`; default the last day in the file.
    pub fn gaps(&self, as_of: Option<String>) -> Result<Ts<Gaps>, JsValue> {
        write(&gaps(&self.orders, self.day(as_of)?))
    }

    /// What those have spent who have ordered by a day; default the last day in the file.
    pub fn spending(&self, as_of: Option<String>) -> Result<Ts<CustomerSpending>, JsValue> {
        self.orders.refuse_without_amounts()?;
        let all = Spending::of_all(&self.orders, self.day(as_of)?);
        let customers: Vec<u32> =
            (0..all.len() as u32).filter(|customer| all[*customer as usize].has_ordered()).collect();
        let column = |of: fn(&Spending) -> f64| -> Vec<f64> {
            customers.iter().map(|customer| of(&all[*customer as usize])).collect()
        };
        write(&CustomerSpending {
            names: joined(self.orders.names(), customers.iter().copied()).into(),
            orders: column(|spent| f64::from(spent.orders)).into(),
            revenue: column(|spent| spent.total).into(),
        })
    }

    /// What each customer has done by a day, `yyyy-mm-dd`; default the last day in the file.
    pub fn customers(&self, as_of: Option<String>, names: bool) -> Result<Ts<CustomerSummary>, JsValue> {
        let summary = summary::CustomerSummary::new(&self.orders, self.day(as_of)?);
        // Each list is handed over and let go before the next is made.
        let frequency = summary.frequency();
        write(&CustomerSummary {
            as_of: day::iso(summary.as_of()),
            customers: frequency.len() as u32,
            names: names.then(|| list(&joined(self.orders.names(), summary.customer()))),
            frequency: frequency.into(),
            recency: summary.recency().into(),
            age: summary.age().into(),
            value: self.orders.has_amounts().then(|| summary.value().into()),
        })
    }

    /// The cohort matrix.
    pub fn cohorts(&self, options: Ts<cohort::CohortOptions>) -> Result<Ts<cohort::Cohorts>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&cohort::cohorts(&self.orders, &options)?)
    }

    /// Whether two cohorts differ at an age.
    #[wasm_bindgen(js_name = compareCohorts)]
    pub fn compare_cohorts(
        &self,
        pair: Ts<cohort::compare::CohortPair>,
        options: Ts<cohort::CohortOptions>,
    ) -> Result<Ts<Comparison>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&cohort::compare::compare_cohorts(&self.orders, &options, &read(&pair)?)?)
    }

    /// Scores and segments of the customers.
    pub fn rfm(&self, options: Ts<rfm::RfmOptions>, names: bool) -> Result<Ts<OrdersRfm>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let (customers, found) = rfm::rfm_of_orders(&self.orders, &options)?;
        let names = names.then(|| list(&joined(self.orders.names(), customers.into_iter())));
        write(&OrdersRfm::new(found, names))
    }

    /// How customers have moved between segments from one day to another.
    #[wasm_bindgen(js_name = rfmMigration)]
    pub fn rfm_migration(
        &self,
        from: &str,
        to: &str,
        options: Ts<rfm::RfmOptions>,
    ) -> Result<Ts<rfm::migration::RfmMigration>, JsValue> {
        write(&rfm::migration::rfm_migration(&self.orders, &read(&options)?, from, to)?)
    }

    /// The customers of high value, the new ones and those at risk.
    pub fn highlights(&mut self, options: Ts<HighlightOptions>) -> Result<Ts<Highlights>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&highlights::highlights(&mut self.orders, &options)?)
    }

    /// Which segments come back, go quiet and spend differently.
    #[wasm_bindgen(js_name = bySegment)]
    pub fn by_segment(&self, options: Ts<OverviewOptions>) -> Result<Ts<OrderSegments>, JsValue> {
        write(&by_segment(&self.orders, &self.overview_options(&options)?)?)
    }

    /// How long customers stay.
    pub fn survival(&self, options: Ts<OrdersSurvivalOptions>) -> Result<Ts<OrdersCurves>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let of_orders::OrdersSurvival { mut all, leaving, segments, log_rank } =
            of_orders::of_orders(&self.orders, &options)?;
        all.reason = leaving.reason.or(all.reason);
        let of_segment = |(segment, found): (String, _)| SegmentSurvival { segment, curve: curve(found) };
        write(&OrdersCurves {
            all: curve(all),
            inactivity_days: leaving.inactivity_days,
            as_of: leaving.as_of,
            seen_until: leaving.seen_until,
            one_time: leaving.one_time,
            too_new: leaving.too_new,
            segments: segments.map(|segments| segments.into_iter().map(of_segment).collect()),
            log_rank,
        })
    }

    /// The day up to which models are fitted that the rest is to judge, or why there is none.
    #[wasm_bindgen(js_name = calibrationEnd)]
    pub fn calibration_end(&self, as_of: Option<String>) -> Result<Ts<CalibrationEnd>, JsValue> {
        write(&match overview::calibration_end(&self.orders, self.day(as_of)?) {
            Ok(day) => CalibrationEnd { day: Some(day::iso(day)), reason: None },
            Err(reason) => CalibrationEnd { day: None, reason: Some(reason) },
        })
    }

    /// How many customers who are known by a day came back on each day, from the first day of all on.
    #[wasm_bindgen(js_name = repeatDays)]
    pub fn repeat_days(&mut self, known_by: String) -> Result<Vec<u32>, LoyaltyError> {
        Ok(repeats::repeat_days(&mut self.orders, day::from_iso("calibrationEnd", &known_by)?))
    }

    /// The days between the purchases of each customer, one customer behind the other.
    #[wasm_bindgen(js_name = gapDays)]
    pub fn gap_days(&mut self, as_of: String) -> Result<Vec<u32>, LoyaltyError> {
        Ok(repeats::gap_days(&mut self.orders, day::from_iso("asOf", &as_of)?))
    }

    /// In how many finished periods each customer came back, the last of them and how many there were.
    #[wasm_bindgen(js_name = boughtPeriods)]
    pub fn bought_periods(&mut self, as_of: String, period: Ts<Period>) -> Result<Vec<u32>, LoyaltyError> {
        Ok(repeats::bought_periods(&mut self.orders, day::from_iso("asOf", &as_of)?, read(&period)?))
    }

    /// The signals of customers by their places in what [`customers`](Self::customers) answers.
    #[wasm_bindgen(js_name = signalsOf)]
    pub fn signals_of(&mut self, as_of: String, at: &[u32]) -> Result<Vec<Ts<at_risk::AtRisk>>, JsValue> {
        let as_of = self.day(Some(as_of))?;
        let all: Vec<u32> = summary::CustomerSummary::new(&self.orders, as_of).customer().collect();
        let customers: Vec<u32> = at.iter().filter_map(|at| all.get(*at as usize).copied()).collect();
        write_all(&at_risk::signals_of_customers(&mut self.orders, as_of, &customers)?)
    }

    /// Who is overdue by their own buying rhythm, by value at stake.
    pub fn signals(
        &mut self,
        options: Ts<SignalOptions>,
        limit: f64,
        gone_after: Option<f64>,
    ) -> Result<Ts<at_risk::AtRiskList>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&at_risk::at_risk(&mut self.orders, &options, limit as usize, gone_after)?)
    }
}

impl Orders {
    /// The day of a question, else the one that the file was read with, else the last one in it.
    fn day(&self, asked: Option<String>) -> Result<i32, LoyaltyError> {
        overview::as_of(&self.orders, asked.as_ref().or(self.as_of.as_ref()).map(String::as_str))
    }

    fn overview_options(&self, options: &Ts<OverviewOptions>) -> Result<OverviewOptions, LoyaltyError> {
        let mut options = read(options)?;
        look_back(&mut options.as_of, &self.as_of);
        Ok(options)
    }
}

/// Customers' names in UTF-8, a zero byte behind each: no text of a file holds one.
pub(super) fn joined(names: &Texts, customers: impl Iterator<Item = u32>) -> Vec<u8> {
    let mut joined = vec![];
    for customer in customers {
        joined.extend_from_slice(names.get(customer));
        joined.push(0);
    }
    joined
}

/// Joined names, as a list. They cross as one text, which is cut there: one by one takes five times as long.
pub(super) fn list(joined: &[u8]) -> Column<Array> {
    match joined.split_last() {
        None => Column(Array::new()),
        Some((_, names)) => Column(JsString::from(&*String::from_utf8_lossy(names)).split("\0")),
    }
}

/// Scores and segments of customers of the caller's; `ties` are their places by name.
#[wasm_bindgen(js_name = rfmOf)]
pub fn rfm_of(
    recency: Vec<f64>,
    frequency: Vec<f64>,
    monetary: Vec<f64>,
    ties: Vec<u32>,
    options: Ts<rfm::RfmOptions>,
) -> Result<Ts<OrdersRfm>, JsValue> {
    write(&OrdersRfm::new(rfm::rfm(recency, frequency, monetary, &|| ties.clone(), &read(&options)?)?, None))
}
