//! Points ledger: how many points are left, when the oldest are redeemed first and some expire?

use crate::Problem;
use crate::customer::day;
use crate::error::{LoyaltyError, non_negative, representable};
use crate::stats::decimal::{self, Decimals, reaches};
use crate::stats::rank::ascending;
use serde::Serialize;

/// One entry of a ledger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Event {
    /// When, as a day's number.
    pub day: i32,
    /// What.
    pub kind: EventKind,
}

/// What happened to points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EventKind {
    /// Points were earned; on `expires` what is left of them is gone.
    Earn {
        /// How many.
        points: f64,
        /// From which day on they are gone, if ever.
        expires: Option<i32>,
    },
    /// Points were spent, the oldest first.
    Redeem {
        /// How many.
        points: f64,
    },
}

/// Points earned at one time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Lot {
    /// The day they were earned, yyyy-mm-dd.
    pub earned_on: String,
    /// The day from which on they are gone; null when never.
    pub expires: Option<String>,
    /// How many were earned.
    pub earned: f64,
    /// How many of them were spent.
    pub redeemed: f64,
    /// How many of them expired.
    pub expired: f64,
    /// How many are left.
    pub left: f64,
}

/// A ledger on a day: balance = earned − redeemed − expired.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct Ledger {
    /// Points that can be spent.
    pub balance: f64,
    /// Points earned in all.
    pub earned: f64,
    /// Points spent in all.
    pub redeemed: f64,
    /// Points that expired.
    pub expired: f64,
    /// The lots, the oldest first.
    pub by_lot: Vec<Lot>,
    /// Events after the day, which were left out.
    pub later: f64,
}

struct Open {
    earned_on: i32,
    expires: Option<i32>,
    earned: f64,
    redeemed: f64,
    expired: f64,
}

impl Open {
    fn left(&self) -> f64 {
        // Never less than nothing, though points of more than 15 digits do not add up to the last of them.
        decimal::sum(&[self.earned, -self.redeemed, -self.expired]).max(0.0)
    }

    fn expire(&mut self, today: i32) {
        if self.expires.is_some_and(|day| day <= today) {
            self.expired = decimal::sum(&[self.expired, self.left()]);
        }
    }
}

/// The ledger at the end of `as_of`, first in, first out.
///
/// Events are taken by day, and in the order given within a day. A lot can be spent until the day before it expires.
///
/// # Errors
/// A negative number of points; a lot that expires before it is earned; more redeemed than is there, with the event and what was available.
///
/// ```
/// use loyalkit::LoyaltyError;
/// use loyalkit::programme::{Event, EventKind, points_ledger};
///
/// let earn = |day, points| Event { day, kind: EventKind::Earn { points, expires: Some(day + 365) } };
/// let redeem = |day, points| Event { day, kind: EventKind::Redeem { points } };
/// let found = points_ledger(&[earn(0, 100.0), redeem(10, 30.0)], 400)?;
/// assert_eq!((found.balance, found.redeemed, found.expired), (0.0, 30.0, 70.0));
/// let refused = points_ledger(&[earn(0, 100.0), redeem(10, 130.0)], 400);
/// assert!(matches!(refused, Err(LoyaltyError::Overdrawn { position: 2, .. })));
/// # Ok::<(), LoyaltyError>(())
/// ```
pub fn points_ledger(events: &[Event], as_of: i32) -> Result<Ledger, LoyaltyError> {
    let days: Vec<f64> = events.iter().map(|event| f64::from(event.day)).collect();
    let mut order = ascending(&days);
    order.retain(|&at| events[at].day <= as_of);
    let mut lots: Vec<Open> = Vec::new();
    // Lots before this one are used up or expired, so a long ledger is not searched from its start each time.
    let mut first = 0;
    for &at in &order {
        let Event { day, kind } = events[at];
        match kind {
            EventKind::Earn { points, expires } => {
                let earned = non_negative("earn", points)?;
                if let Some(expires) = expires.filter(|expires| *expires < day) {
                    let name = ["events[", &at.to_string(), "].expires"].concat();
                    let problem = Problem::BeforeStart { end: day::iso(expires), start: day::iso(day) };
                    return Err(LoyaltyError::invalid(name, problem));
                }
                lots.push(Open { earned_on: day, expires, earned, redeemed: 0.0, expired: 0.0 });
            }
            EventKind::Redeem { points } => {
                let mut wanted = non_negative("redeem", points)?;
                lots[first..].iter_mut().for_each(|lot| lot.expire(day));
                let available = lots[first..].iter().map(Open::left).collect::<Decimals>().value();
                if !reaches(available, wanted) {
                    return Err(LoyaltyError::Overdrawn { position: at as u32 + 1, asked: points, available });
                }
                let takes_all = reaches(wanted, available);
                for lot in &mut lots[first..] {
                    let left = lot.left();
                    let taken = if takes_all { left } else { wanted.min(left) };
                    lot.redeemed = decimal::sum(&[lot.redeemed, taken]);
                    wanted = decimal::sum(&[wanted, -taken]);
                }
                first += lots[first..].iter().take_while(|lot| lot.left() <= 0.0).count();
            }
        }
    }
    lots.iter_mut().for_each(|lot| lot.expire(as_of));
    let total = |part: fn(&Open) -> f64| representable("points", lots.iter().map(part).collect::<Decimals>().value());
    Ok(Ledger {
        balance: total(Open::left)?,
        earned: total(|lot| lot.earned)?,
        redeemed: total(|lot| lot.redeemed)?,
        expired: total(|lot| lot.expired)?,
        later: (events.len() - order.len()) as f64,
        by_lot: lots
            .iter()
            .map(|lot| Lot {
                earned_on: day::iso(lot.earned_on),
                expires: lot.expires.map(day::iso),
                earned: lot.earned,
                redeemed: lot.redeemed,
                expired: lot.expired,
                left: lot.left(),
            })
            .collect(),
    })
}
