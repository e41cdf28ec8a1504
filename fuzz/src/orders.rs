//! Orders: the overview, cohorts, segments and lists of any base of customers. What was bought is found again, whatever the order of rows.

use super::given::{comparison, day, level, list, near, number, option, rate, share, sound};
use arbitrary::{Result, Unstructured};
use loyalkit::customer::{CustomerSummary, Line, Orders, OrdersBuilder, OverviewOptions, Period, overview};
use loyalkit::retention::survival::{OrdersSurvivalOptions, of_orders};
use loyalkit::retention::*;
use loyalkit::value::*;

pub fn check(data: &[u8]) {
    let _ = base(&mut Unstructured::new(data));
}

/// A row of a file: the customer, the segment, and what was bought.
type Row = (u8, u8, Line);

fn orders(rows: &[Row]) -> Orders {
    let mut builder = OrdersBuilder::of_file(true, false);
    let names: Vec<[u8; 1]> = rows.iter().map(|row| [b'a' + row.0]).collect();
    let segments: Vec<[u8; 1]> = rows.iter().map(|row| [b'A' + row.1]).collect();
    let lines: Vec<Line> = rows.iter().map(|row| row.2).collect();
    builder.belong(&segments, &lines);
    builder.add(&names, &lines);
    builder.finish()
}

fn base(u: &mut Unstructured<'_>) -> Result<()> {
    let first = u.int_in_range(14_000..=20_000)?;
    let span = *u.choose(&[0, 5, 60, 400, 2_000])?;
    let amounts = *u.choose(&[100.0, 1.0, 1e12])?;
    let rows = list(u, 40, |u| {
        let (customer, segment) = (u.int_in_range(0..=11)?, u.int_in_range(0..=2)?);
        let amount = f64::from(u.int_in_range(-2_000..=20_000_i32)?) / amounts;
        Ok((customer, segment, Line { day: first + u.int_in_range(0..=span)?, amount }))
    })?;
    let as_of = option(u, day)?;
    let at = option(u, level)?;
    let mut orders_read = orders(&rows);
    let orders_back = orders(&rows.iter().rev().copied().collect::<Vec<Row>>());

    let options = OverviewOptions { as_of: as_of.clone(), inactive_after_days: option(u, number)?, level: at };
    if let Some(found) = sound(overview(&orders_read, &options)) {
        rate(&found.repeat_rate);
        rate(&found.churn.rate);
        assert!(found.customers <= 12.0 && found.orders <= rows.len() as f64, "{found:?}");
        let back = overview(&orders_back, &options).expect("the same rows");
        assert_eq!(
            (found.customers, found.orders, &found.repeat_rate),
            (back.customers, back.orders, &back.repeat_rate)
        );
        assert!(found.revenue.zip(back.revenue).is_none_or(|(a, b)| near(a, b)));
    }
    matrices(u, &orders_read, as_of.clone())?;
    if let Some(found) = sound(by_segment(&orders_read, &options)) {
        let customers: f64 = found.figures.segments.iter().map(|segment| segment.customers).sum();
        assert!(customers <= 12.0, "{found:?}");
        found.figures.segments.iter().for_each(|segment| rate(&segment.repeat_rate));
    }
    scored(u, &orders_read, as_of.clone())?;
    let survival = OrdersSurvivalOptions { as_of: as_of.clone(), level: at, ..OrdersSurvivalOptions::default() };
    if let Some(found) = sound(of_orders(&orders_read, &survival)) {
        assert!(found.all.curve.survival.is_sorted_by(|a, b| a >= b), "{found:?}");
    }
    let summary = CustomerSummary::new(&orders_read, first + span);
    for (recency, age) in summary.recency().into_iter().zip(summary.age()) {
        assert!(0 <= recency && recency <= age, "{recency} {age}");
    }
    listed(u, &mut orders_read, as_of)
}

fn matrices(u: &mut Unstructured<'_>, orders: &Orders, as_of: Option<String>) -> Result<()> {
    let options = CohortOptions {
        period: *u.choose(&[Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year])?,
        kind: *u.choose(&[CohortKind::Classic, CohortKind::Unbounded])?,
        measure: *u.choose(&[CohortMeasure::Customers, CohortMeasure::Orders, CohortMeasure::Revenue])?,
        rolling: option(u, number)?,
        as_of,
        ..CohortOptions::default()
    };
    let Some(found) = sound(cohorts(orders, &options)) else { return Ok(()) };
    for cohort in &found.cohorts {
        assert!(cohort.size > 0.0 && cohort.cells.len() <= found.ages.len(), "{cohort:?}");
        if options.measure == CohortMeasure::Customers {
            for cell in &cohort.cells {
                assert!(0.0 <= cell.numerator && cell.numerator <= cell.denominator, "{cell:?}");
                assert!(cell.value.is_none_or(|share| (0.0..=1.0).contains(&share)), "{cell:?}");
            }
        }
    }
    if let [a, .., b] = &found.cohorts[..] {
        let pair = CohortPair {
            a: a.start.clone(),
            b: b.start.clone(),
            age: f64::from(u.int_in_range(0..=3_u8)?),
            level: None,
        };
        if let Some(found) = sound(compare_cohorts(orders, &options, &pair)) {
            comparison(&found, 1.0);
        }
    }
    Ok(())
}

fn scored(u: &mut Unstructured<'_>, orders: &Orders, as_of: Option<String>) -> Result<()> {
    let method = option(u, |u| u.choose(&[RfmMethod::Quantile, RfmMethod::Ntile]).copied())?;
    let options = RfmOptions {
        method,
        bins: option(u, |u| Ok(f64::from(u.int_in_range(0..=9_u8)?)))?,
        as_of,
        ..RfmOptions::default()
    };
    if let Some((customers, found)) = sound(rfm_of_orders(orders, &options)) {
        assert_eq!(customers.len(), found.code.len());
        let revenue: f64 = found.summary.segments.iter().map(|segment| segment.revenue).sum();
        assert!((revenue - found.monetary.iter().sum::<f64>()).is_finite());
        let counted: f64 = found.summary.segments.iter().map(|segment| segment.customers).sum();
        assert_eq!(counted, customers.len() as f64);
    }
    let (from, to) = (day(u)?, day(u)?);
    if let Some(found) = sound(rfm_migration(orders, &options, &from, &to)) {
        assert!(found.counts.iter().flatten().chain(&found.joined).all(|count| *count >= 0.0), "{found:?}");
    }
    Ok(())
}

fn listed(u: &mut Unstructured<'_>, orders: &mut Orders, as_of: Option<String>) -> Result<()> {
    let customers = orders.customers() as f64;
    let options = SignalOptions { as_of: as_of.clone(), ..SignalOptions::default() };
    let gone = option(u, number)?;
    if let Some(found) = sound(at_risk(orders, &options, usize::from(u.int_in_range(0..=20_u8)?), gone)) {
        let all = found.ok
            + found.watch
            + found.at_risk
            + found.insufficient
            + found.gone.as_ref().map_or(0.0, |gone| gone.customers);
        assert!(all <= customers, "{found:?}");
    }
    let options = HighlightOptions {
        as_of,
        high_value_share: option(u, share)?,
        new_days: option(u, number)?,
        gone_after_days: gone,
    };
    if let Some(found) = sound(highlights(orders, &options)) {
        for highlight in [&found.high_value, &found.new_customers, &found.at_risk] {
            assert!(highlight.customers <= customers, "{found:?}");
        }
    }
    Ok(())
}
