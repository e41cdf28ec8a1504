//! Customer lifetime value (CLV): what is a customer worth over the whole relationship?

use super::Figure;
use crate::error::{LoyaltyError, count, field, finite, non_negative, representable, within};
use crate::stats::decimal::{product, ratio, sum};
use crate::stats::sum::Sum;
use crate::warning::Reason;
use serde::{Deserialize, Serialize};

/// A unit of time. A year has 12 months, 4 quarters, 52 weeks or 365 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum TimeUnit {
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    #[default]
    Year,
}

impl TimeUnit {
    /// How many of them make a year.
    pub fn per_year(self) -> f64 {
        match self {
            Self::Day => 365.0,
            Self::Week => 52.0,
            Self::Month => 12.0,
            Self::Quarter => 4.0,
            Self::Year => 1.0,
        }
    }
}

/// What a typical customer buys, how often, for how long, and what is left of it.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LifetimeValueInput {
    /// Revenue per order.
    pub order_value: f64,
    /// Orders per unit of time.
    pub frequency: f64,
    /// The unit of `frequency`; "year" when neither unit is given.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub frequency_per: Option<TimeUnit>,
    /// How long a customer stays.
    pub lifetime: f64,
    /// The unit of `lifetime`; "year" when neither unit is given.
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub lifetime_unit: Option<TimeUnit>,
    /// The share of revenue that is profit, 0–1.
    pub margin: f64,
}

/// A lifetime value as revenue and as profit: the two are often mistaken for each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct LifetimeValue {
    /// What the customer pays in all.
    pub revenue: f64,
    /// What of it is profit.
    pub profit: f64,
}

/// The simple lifetime value, without discounting.
///
/// # Formula
/// revenue = order value × frequency × lifetime, both in one unit of time; profit = revenue × margin.
///
/// # Errors
/// A negative number; a margin outside 0–1; one unit of time given and the other not.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{LifetimeValueInput, TimeUnit, lifetime_value};
///
/// let input = LifetimeValueInput {
///     order_value: 50.0,
///     frequency: 4.0,
///     frequency_per: Some(TimeUnit::Year),
///     lifetime: 3.0,
///     lifetime_unit: Some(TimeUnit::Year),
///     margin: 0.2,
/// };
/// let found = lifetime_value(input)?;
/// assert_eq!((found.revenue, found.profit), (600.0, 120.0));
/// let refused = lifetime_value(LifetimeValueInput { lifetime_unit: None, ..input });
/// assert!(matches!(refused, Err(LoyaltyError::MissingUnit { name }) if name == "lifetime_unit"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn lifetime_value(input: LifetimeValueInput) -> Result<LifetimeValue, LoyaltyError> {
    non_negative(field!("order_value"), input.order_value)?;
    non_negative("frequency", input.frequency)?;
    non_negative("lifetime", input.lifetime)?;
    within("margin", input.margin, 0.0, 1.0)?;
    let missing = |name: &str| Err(LoyaltyError::MissingUnit { name: name.into() });
    let (per, unit) = match (input.frequency_per, input.lifetime_unit) {
        (None, Some(_)) => return missing(field!("frequency_per")),
        (Some(_), None) => return missing(field!("lifetime_unit")),
        (per, unit) => (per.unwrap_or_default(), unit.unwrap_or_default()),
    };
    let orders = ratio(product(product(input.frequency, per.per_year()), input.lifetime), unit.per_year());
    let revenue = representable("revenue", product(input.order_value, orders))?;
    Ok(LifetimeValue { revenue, profit: product(revenue, input.margin) })
}

/// When the first payment of a stream falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub enum FirstPayment {
    /// After one period, if the customer is still there.
    #[default]
    Next,
    /// Now, for certain.
    Now,
}

/// A yearly margin that goes on as long as the customer does.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Perpetuity {
    /// The margin of the first payment, in money per period.
    pub margin: f64,
    /// The share of customers that stay from one period to the next, 0–1.
    pub retention: f64,
    /// The discount rate per period, as a fraction.
    pub discount: f64,
    /// How much the margin grows per period, as a fraction; default 0.
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub growth: f64,
    /// Default "next".
    #[serde(default)]
    #[cfg_attr(feature = "_wasm", tsify(optional))]
    pub first_payment: FirstPayment,
}

/// The present value of a margin that never stops but for the customer leaving (Gupta & Lehmann 2003).
///
/// # Formula
/// First payment next period: m·r/(1 + d − r(1 + g)); first payment now: m(1 + d)/(1 + d − r(1 + g)). m is the
/// margin of the first payment, r retention, d discount, g growth, all per period.
///
/// # Errors
/// A retention outside 0–1; a negative discount; a growth of −1 or less; a margin that is not a number.
/// Where r(1 + g) ≥ 1 + d the sum has no limit: the value is null, with the reason.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{FirstPayment, Perpetuity, perpetuity_value};
///
/// let stream =
///     Perpetuity { margin: 90.0, retention: 0.5, discount: 0.25, growth: 0.0, first_payment: FirstPayment::Next };
/// assert_eq!(perpetuity_value(stream)?.value, Some(60.0));
/// let refused = perpetuity_value(Perpetuity { retention: 50.0, ..stream });
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "retention"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn perpetuity_value(stream: Perpetuity) -> Result<Figure, LoyaltyError> {
    let Perpetuity { margin, retention, discount, growth, first_payment } = stream;
    finite("margin", margin)?;
    within("retention", retention, 0.0, 1.0)?;
    non_negative("discount", discount)?;
    within("growth", growth, -1.0 + f64::EPSILON, f64::INFINITY)?;
    let shrinking = sum(&[1.0, discount, -product(retention, sum(&[1.0, growth]))]);
    if shrinking <= 0.0 {
        return Ok(Figure::undefined(Reason::Diverges {}));
    }
    Figure::of(match first_payment {
        FirstPayment::Next => margin * (retention / shrinking),
        FirstPayment::Now => margin * ((1.0 + discount) / shrinking),
    })
}

/// A margin per period, how many customers stay, and for how many periods to look ahead.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Horizon {
    /// The margin of each payment, in money per period.
    pub margin: f64,
    /// The share of customers that stay from one period to the next, 0–1.
    pub retention: f64,
    /// The discount rate per period, as a fraction.
    pub discount: f64,
    /// How many periods, up to 10,000; the first payment falls after one.
    pub periods: f64,
}

/// A present value over a horizon.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct DiscountedValue {
    /// The discounted sum.
    pub value: f64,
    /// The same sum without discounting.
    pub undiscounted: f64,
    /// The discounted payment of each period; they add up to `value`.
    pub by_period: Vec<f64>,
}

/// The present value of a margin over a stated number of periods.
///
/// # Formula
/// Σ m·rᵗ/(1 + d)ᵗ for t = 1…n.
///
/// # Errors
/// A retention outside 0–1; a negative discount; periods that are not a whole number of at most 10,000.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::{Horizon, discounted_value};
///
/// let horizon = Horizon { margin: 100.0, retention: 0.5, discount: 0.25, periods: 3.0 };
/// let found = discounted_value(horizon)?;
/// // Each year is worth 0.5/1.25 of the year before: 40, 16 and 6.4.
/// assert_eq!((format!("{:.1}", found.value), found.by_period[0]), ("62.4".into(), 40.0));
/// let refused = discounted_value(Horizon { periods: 2.5, ..horizon });
/// assert!(matches!(refused, Err(LoyaltyError::NotWhole { name, .. }) if name == "periods"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn discounted_value(horizon: Horizon) -> Result<DiscountedValue, LoyaltyError> {
    const MOST_PERIODS: f64 = 10_000.0;
    let Horizon { margin, retention, discount, periods } = horizon;
    finite("margin", margin)?;
    within("retention", retention, 0.0, 1.0)?;
    non_negative("discount", discount)?;
    within("periods", count("periods", periods)?, 0.0, MOST_PERIODS)?;
    let payments = |kept: f64| (1..=periods as i32).map(move |t| margin * libm::pow(kept, f64::from(t)));
    let by_period: Vec<f64> = payments(retention / (1.0 + discount)).collect();
    let total = |values: Sum| representable("value", values.value());
    Ok(DiscountedValue {
        value: total(by_period.iter().copied().collect())?,
        undiscounted: total(payments(retention).collect())?,
        by_period,
    })
}

/// The value of a customer so far: the sum of the margins of the past.
///
/// # Errors
/// A margin that is not a finite number, with its position.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::historic_value;
///
/// assert_eq!(historic_value(&[10.0, 20.0, -5.0])?, 25.0);
/// let refused = historic_value(&[10.0, f64::NAN]);
/// assert!(matches!(refused, Err(LoyaltyError::NotANumber { position: Some(2), .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn historic_value(margins: &[f64]) -> Result<f64, LoyaltyError> {
    if let Some(at) = margins.iter().position(|margin| !margin.is_finite()) {
        return Err(crate::error::not_a_number("margins", margins[at], Some(at as u32 + 1)));
    }
    representable("value", sum(margins))
}

/// The discount rate of a shorter period that makes up a yearly one.
///
/// # Formula
/// (1 + annual)^(1/periods) − 1.
///
/// # Errors
/// A negative rate; `periods_per_year` not above 0.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::value::period_discount;
///
/// assert_eq!(period_discount(0.21, 1.0)?, 0.21);
/// let refused = period_discount(0.21, 0.0);
/// assert!(matches!(refused, Err(LoyaltyError::OutOfRange { name, .. }) if name == "periods_per_year"));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn period_discount(annual: f64, periods_per_year: f64) -> Result<f64, LoyaltyError> {
    non_negative("annual", annual)?;
    let periods = crate::error::periods_per_year(periods_per_year)?;
    representable("discount", libm::expm1(libm::log1p(annual) / periods))
}
