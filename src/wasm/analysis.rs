//! Files and what follows from them, for JavaScript: the worker pushes the bytes of a file, chunk by chunk.

use super::files::{Chunk, Survey, look_back, reader};
use super::{read, write};
use crate::LoyaltyError;
use crate::customer::names::Texts;
use crate::customer::period::Period;
use crate::customer::spending::Spending;
use crate::customer::{day, gaps, orders, overview, repeats, summary};
use crate::retention::by_segment::{self, CountedSegments};
use crate::retention::cohort;
use crate::retention::survival::of_orders;
use crate::stats::proportion::Comparison;
use crate::table::one_pass::Taken;
use crate::table::report::Layout;
use crate::table::transactions::{OrdersReport, TransactionOptions, TransactionRoles, TransactionsReader as Reader};
use crate::table::{rows, scan};
use crate::value::highlights::{self, HighlightOptions, Highlights};
use crate::value::rfm;
use crate::value::signals::SignalOptions;
use crate::value::signals::at_risk;
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Looks through a file: `push` its bytes, then `finish`. `nextFile` between files that are one table.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanner(scan::Scanner);

#[wasm_bindgen]
impl Scanner {
    /// A scan that heeds what the caller knows, of all files and of the first.
    #[wasm_bindgen(constructor)]
    pub fn new(hints: Ts<scan::Hints>, known: Ts<scan::FileHints>) -> Result<Scanner, LoyaltyError> {
        Ok(Self(scan::Scanner::of_file(read(&hints)?, read(&known)?)))
    }

    /// The file has ended, and another one comes; answers the line that is its first.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self, known: Ts<scan::FileHints>) -> Result<f64, LoyaltyError> {
        Ok(self.0.next_file(read(&known)?)? as f64)
    }

    /// Takes the next bytes; answers how many rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<f64, LoyaltyError> {
        Ok(self.0.push(chunk.start(length))? as f64)
    }

    /// The last file has ended.
    pub fn finish(self) -> Result<Scanned, LoyaltyError> {
        let (scan, taken) = self.0.finish_with_rows()?;
        let mut scanned = Scanned { scan, orders: None, survey: None };
        match taken {
            Taken::Orders(orders, report) => scanned.orders = Some(Orders { orders: *orders, report, as_of: None }),
            Taken::Responses(responses, report) => scanned.survey = Some(Survey { responses: *responses, report }),
            Taken::Nothing => {}
        }
        Ok(scanned)
    }
}

/// What a scan has found, and what was read in the same pass.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Scanned {
    scan: scan::Scan,
    orders: Option<Orders>,
    survey: Option<Survey>,
}

#[wasm_bindgen]
impl Scanned {
    /// Columns, report and checkpoints.
    pub fn scan(&self) -> Result<Ts<scan::Scan>, JsValue> {
        write(&self.scan)
    }

    /// The orders, where the hints said all that they need; once.
    #[wasm_bindgen(js_name = takeOrders)]
    pub fn take_orders(&mut self) -> Option<Orders> {
        self.orders.take()
    }

    /// The answers, where the hints said all that they need; once.
    #[wasm_bindgen(js_name = takeSurvey)]
    pub fn take_survey(&mut self) -> Option<Survey> {
        self.survey.take()
    }
}

/// Reads a few rows: `push` the bytes from the checkpoint on until it answers true, then `finish`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RowsReader(rows::RowsReader);

#[wasm_bindgen]
impl RowsReader {
    /// Reads `count` rows from row `from`, counted from 0.
    #[wasm_bindgen(constructor)]
    pub fn new(
        layout: Ts<Layout>,
        checkpoint: Ts<scan::Checkpoint>,
        from: f64,
        count: f64,
    ) -> Result<RowsReader, LoyaltyError> {
        // Casting cuts a float to the range of the integer.
        Ok(Self(rows::RowsReader::new(read(&layout)?, read(&checkpoint)?, from as u64, count as u64)?))
    }

    /// Takes the next bytes; answers whether all rows have been read.
    pub fn push(&mut self, chunk: &Chunk, length: usize) -> Result<bool, LoyaltyError> {
        self.0.push(chunk.start(length))
    }

    /// The file has ended, and the next one comes.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self) -> Result<(), LoyaltyError> {
        self.0.next_file()
    }

    /// The rows.
    pub fn finish(self) -> Result<Ts<rows::TypedRows>, JsValue> {
        write(&self.0.finish()?)
    }
}

reader! {
    /// Reads a file into orders: `push` its bytes, then `finish`.
    TransactionsReader: Reader(TransactionRoles, TransactionOptions) -> Orders { orders }
}

/// The orders of a file.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Orders {
    pub(super) orders: orders::Orders,
    report: OrdersReport,
    pub(super) as_of: Option<String>,
}

#[wasm_bindgen]
impl Orders {
    /// How the file was read.
    pub fn report(&self) -> Result<Ts<OrdersReport>, JsValue> {
        write(&self.report)
    }

    /// Customers, orders, revenue and the rest at a glance.
    pub fn overview(&self, options: Ts<overview::OverviewOptions>) -> Result<Ts<overview::Overview>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&overview::overview(&self.orders, &options)?)
    }

    /// The days between orders by a day, `yyyy-mm-dd`; by the last one in the file unless said.
    pub fn gaps(&self, as_of: Option<String>) -> Result<Gaps, LoyaltyError> {
        let as_of = overview::as_of(&self.orders, as_of.as_ref().or(self.as_of.as_ref()).map(String::as_str))?;
        Ok(Gaps(gaps::gaps(&self.orders, as_of)))
    }

    /// What those have spent who have ordered by a day; by the last one in the file unless said.
    pub fn spending(&self, as_of: Option<String>) -> Result<CustomerSpending, LoyaltyError> {
        let as_of = overview::as_of(&self.orders, as_of.as_ref().or(self.as_of.as_ref()).map(String::as_str))?;
        let all = Spending::of_all(&self.orders, as_of);
        let customers = (0..all.len() as u32).filter(|customer| all[*customer as usize].has_ordered()).collect();
        Ok(CustomerSpending { customers, all })
    }

    /// What each customer has done by a day, `yyyy-mm-dd`; by the last one in the file unless said.
    pub fn customers(&self, as_of: Option<String>) -> Result<CustomerSummary, LoyaltyError> {
        let as_of = overview::as_of(&self.orders, as_of.as_ref().or(self.as_of.as_ref()).map(String::as_str))?;
        Ok(CustomerSummary(summary::CustomerSummary::new(&self.orders, as_of)))
    }

    /// The cohort matrix.
    pub fn cohorts(&self, options: Ts<cohort::CohortOptions>) -> Result<Ts<cohort::Cohorts>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&cohort::cohorts(&self.orders, &options)?)
    }

    /// Scores and segments of the customers.
    pub fn rfm(&self, options: Ts<rfm::RfmOptions>) -> Result<Rfm, LoyaltyError> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let (customers, found) = rfm::of_orders(&self.orders, &options)?;
        Ok(Rfm { customers, found })
    }

    /// How customers have moved between segments from one day to another.
    #[wasm_bindgen(js_name = rfmMigration)]
    pub fn rfm_migration(
        &self,
        from: &str,
        to: &str,
        options: Ts<rfm::RfmOptions>,
    ) -> Result<Ts<rfm::migration::RfmMigration>, JsValue> {
        write(&rfm::migration::migration(&self.orders, &read(&options)?, from, to)?)
    }

    /// The customers of high value, the new ones and those at risk.
    pub fn highlights(&mut self, options: Ts<HighlightOptions>) -> Result<Ts<Highlights>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&highlights::highlights(&mut self.orders, &options)?)
    }

    /// How many customers of each segment come back and go quiet, and what they spend.
    #[wasm_bindgen(js_name = segmentCounts)]
    pub fn segment_counts(&self, options: Ts<overview::OverviewOptions>) -> Result<Ts<CountedSegments>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&by_segment::count(&self.orders, &options)?)
    }

    /// How long each customer stayed, and in which segment. `options` are the overview's.
    pub fn lifetimes(
        &self,
        options: Ts<overview::OverviewOptions>,
        by_segment: bool,
    ) -> Result<LifetimesOfOrders, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        let (durations, events, leaving) = of_orders::lifetimes(&self.orders, &options)?;
        let as_of = overview::as_of(&self.orders, options.as_of.as_deref())?;
        let (segments, names) = if by_segment { of_orders::segments(&self.orders, as_of)? } else { Default::default() };
        Ok(LifetimesOfOrders { durations, events, leaving, segments, names })
    }

    /// How many customers who are known by a day came back on each day, from the first day of all on.
    #[wasm_bindgen(js_name = repeatDays)]
    pub fn repeat_days(&mut self, known_by: String) -> Result<Vec<u32>, LoyaltyError> {
        Ok(repeats::repeat_days(&mut self.orders, day::from_iso("calibrationEnd", &known_by)?))
    }

    /// In how many finished periods each customer came back, the last of them and how many there were.
    #[wasm_bindgen(js_name = boughtPeriods)]
    pub fn bought_periods(&mut self, as_of: String, period: Ts<Period>) -> Result<Vec<u32>, LoyaltyError> {
        Ok(repeats::bought_periods(&mut self.orders, day::from_iso("asOf", &as_of)?, read(&period)?))
    }

    /// Who is late, measured against the own rhythm, by value at stake.
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

    /// Whether two cohorts differ at an age.
    #[wasm_bindgen(js_name = compareCohorts)]
    pub fn compare_cohorts(
        &self,
        options: Ts<cohort::CohortOptions>,
        pair: Ts<cohort::compare::CohortPair>,
    ) -> Result<Ts<Comparison>, JsValue> {
        let mut options = read(&options)?;
        look_back(&mut options.as_of, &self.as_of);
        write(&cohort::compare::compare(&self.orders, &options, &read(&pair)?)?)
    }
}

/// How long customers stayed, and what that rests on.
#[wasm_bindgen]
#[derive(Debug)]
pub struct LifetimesOfOrders {
    durations: Vec<f64>,
    events: Vec<f64>,
    leaving: of_orders::Leaving,
    segments: Vec<u32>,
    names: Vec<String>,
}

#[wasm_bindgen]
impl LifetimesOfOrders {
    /// What it rests on.
    pub fn leaving(&self) -> Result<Ts<of_orders::Leaving>, JsValue> {
        write(&self.leaving)
    }

    /// The place of each customer's segment among the names; beyond them for others.
    pub fn segments(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.segments)
    }

    /// What the largest segments are called, once.
    pub fn names(&mut self) -> Vec<String> {
        std::mem::take(&mut self.names)
    }

    /// Days, once.
    pub fn durations(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.durations)
    }

    /// Whether each customer has left, once.
    pub fn events(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.events)
    }
}

/// The days between the orders of each customer; lists, because they need no words of their own.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Gaps(gaps::Gaps);

#[wasm_bindgen]
impl Gaps {
    /// The day looked back from, `yyyy-mm-dd`.
    #[wasm_bindgen(js_name = asOf)]
    pub fn as_of(&self) -> String {
        day::iso(self.0.as_of)
    }

    /// The gaps, the customers who have one, and the orders that are left out because they are later.
    pub fn counts(&self) -> Vec<f64> {
        vec![self.0.count, self.0.customers, self.0.later]
    }

    /// Shares of the gaps, and the days that each does not exceed, in turn; empty where there is no gap.
    pub fn percentiles(&self) -> Vec<f64> {
        self.0.percentiles.iter().flat_map(|(share, days)| [*share, *days]).collect()
    }
}

/// What each customer has done so far, one column at a time: each goes over to JavaScript on its own.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CustomerSummary(summary::CustomerSummary);

#[wasm_bindgen]
impl CustomerSummary {
    /// The day looked back from, `yyyy-mm-dd`.
    #[wasm_bindgen(js_name = asOf)]
    pub fn as_of(&self) -> String {
        day::iso(self.0.as_of())
    }

    /// Days with an order, less the first.
    pub fn frequency(&self) -> Vec<u32> {
        self.0.frequency()
    }

    /// Days from the first order to the last.
    pub fn recency(&self) -> Vec<i32> {
        self.0.recency()
    }

    /// Days from the first order to the day looked back from.
    pub fn age(&self) -> Vec<i32> {
        self.0.age()
    }

    /// The mean amount of the days after the first.
    pub fn value(&self) -> Vec<f64> {
        self.0.value()
    }

    /// The customers' names, joined.
    pub fn names(&self, orders: &Orders) -> Vec<u8> {
        joined(orders.orders.names(), self.0.customer())
    }
}

/// Customers' names in UTF-8, a zero byte behind each: no text of a file holds one.
fn joined(names: &Texts, customers: impl Iterator<Item = u32>) -> Vec<u8> {
    let mut joined = vec![];
    for customer in customers {
        joined.extend_from_slice(names.get(customer));
        joined.push(0);
    }
    joined
}

/// What customers have spent, one column at a time.
#[wasm_bindgen]
#[derive(Debug)]
pub struct CustomerSpending {
    customers: Vec<u32>,
    all: Vec<Spending>,
}

#[wasm_bindgen]
impl CustomerSpending {
    /// How many orders each has.
    pub fn orders(&self) -> Vec<f64> {
        self.column(|spent| f64::from(spent.orders))
    }

    /// What each has paid, less what was paid back.
    pub fn revenue(&self) -> Vec<f64> {
        self.column(|spent| spent.total)
    }

    /// The customers' names, joined.
    pub fn names(&self, orders: &Orders) -> Vec<u8> {
        joined(orders.orders.names(), self.customers.iter().copied())
    }

    fn column(&self, of: fn(&Spending) -> f64) -> Vec<f64> {
        self.customers.iter().map(|customer| of(&self.all[*customer as usize])).collect()
    }
}

/// Scores and segments of customers, one column at a time.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Rfm {
    customers: Vec<u32>,
    found: rfm::Rfm,
}

#[wasm_bindgen]
impl Rfm {
    /// Those of some customers of the caller's; `ties` are their places by name.
    #[wasm_bindgen(constructor)]
    pub fn new(
        recency: Vec<f64>,
        frequency: Vec<f64>,
        monetary: Vec<f64>,
        ties: Vec<u32>,
        options: Ts<rfm::RfmOptions>,
    ) -> Result<Rfm, LoyaltyError> {
        let found = rfm::rfm(recency, frequency, monetary, || ties, &read(&options)?)?;
        Ok(Self { customers: vec![], found })
    }

    /// All but the customers one by one.
    pub fn summary(&self) -> Result<Ts<rfm::RfmSummary>, JsValue> {
        write(&self.found.summary)
    }

    /// Days since the last order.
    pub fn recency(&self) -> Vec<f64> {
        self.found.recency.clone()
    }

    /// Orders.
    pub fn frequency(&self) -> Vec<f64> {
        self.found.frequency.clone()
    }

    /// Revenue.
    pub fn monetary(&self) -> Vec<f64> {
        self.found.monetary.clone()
    }

    /// The three scores as they are read: 543.
    pub fn code(&self) -> Vec<u16> {
        self.found.code.clone()
    }

    /// Positions among the segments of the summary.
    pub fn segment(&self) -> Vec<u8> {
        self.found.segment.clone()
    }

    /// The customers' names, joined.
    pub fn names(&self, orders: &Orders) -> Vec<u8> {
        joined(orders.orders.names(), self.customers.iter().copied())
    }
}
