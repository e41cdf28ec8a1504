//! Exchange rates: what is an amount worth in the caller's currency?

use crate::error::{finite, within};
use crate::table::cell::currency::{KRONER, iso_code};
use crate::table::cell::number;
use crate::table::layout::Column;
use crate::{LoyaltyError, Problem};
use serde::Deserialize;

/// What one of a currency is worth.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
pub struct ExchangeRate {
    /// The currency, ISO 4217.
    pub currency: String,
    /// What one of it is worth in the currency that is counted in.
    pub rate: f64,
}

/// Turns the amounts of a column into one currency.
#[derive(Debug)]
pub(super) struct Exchange {
    /// The currency that is counted in.
    pub(super) target: String,
    rates: Vec<(String, f64)>,
}

impl Exchange {
    /// For a column of several currencies the caller must say what each is worth; others need nothing.
    pub(crate) fn of(
        column: &Column,
        is_named_apart: bool,
        target: Option<&String>,
        rates: &[ExchangeRate],
    ) -> Result<Option<Self>, LoyaltyError> {
        // Which they are is seen row by row.
        if is_named_apart {
            return target.map(|target| Self::new(target, rates)).transpose();
        }
        if column.currencies.is_empty() {
            return match (target, &column.currency) {
                (Some(asked), Some(found)) if asked != found && rates.iter().all(|rate| rate.currency != *found) => {
                    Err(refused(column, &[found.clone(), asked.clone()]))
                }
                (Some(asked), Some(found)) if asked != found => Self::new(asked, rates).map(Some),
                // What was not looked through may hold any of them.
                (Some(asked), None) if !rates.is_empty() => Self::new(asked, rates).map(Some),
                _ => Ok(None),
            };
        }
        let Some(target) = target else { return Err(refused(column, &column.currencies)) };
        let exchange = Self::new(target, rates)?;
        let is_unknown = |code: &&String| exchange.rate(code).is_none();
        if column.currencies.iter().any(|code| is_unknown(&code)) {
            return Err(refused(column, &column.currencies));
        }
        Ok(Some(exchange))
    }

    fn new(target: &str, rates: &[ExchangeRate]) -> Result<Self, LoyaltyError> {
        if iso_code(target.as_bytes()).is_none() {
            return Err(LoyaltyError::invalid("currency", Problem::NotACurrency { value: target.into() }));
        }
        for ExchangeRate { currency, rate } in rates {
            finite(&format!("rates.{currency}"), *rate)?;
            within(&format!("rates.{currency}"), *rate, 1e-9, 1e9)?;
        }
        let rates = rates.iter().map(|rate| (rate.currency.clone(), rate.rate)).collect();
        Ok(Self { target: target.into(), rates })
    }

    /// What one of the currency is worth. `kr` are those of the currency counted in, if it is one of crowns.
    pub(super) fn rate(&self, code: &str) -> Option<f64> {
        let crowns = code == KRONER && ["DKK", "NOK", "SEK"].contains(&self.target.as_str());
        if code == self.target || crowns {
            return Some(1.0);
        }
        self.rates.iter().find(|(known, _)| known == code).map(|(_, rate)| *rate)
    }

    /// By what the number in a cell must be multiplied; `None` where its currency has no rate.
    pub(super) fn rate_of_cell(&self, cell: &[u8]) -> Option<f64> {
        iso_code(cell).or_else(|| number::money(cell)).map_or(Some(1.0), |code| self.rate(code))
    }
}

fn refused(column: &Column, currencies: &[String]) -> LoyaltyError {
    LoyaltyError::MixedCurrencies { column: column.name.clone(), currencies: currencies.to_vec() }
}
