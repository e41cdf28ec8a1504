//! Customer value for JavaScript.

use super::{read, write};
use crate::value::Figure;
use crate::value::acquisition::{Acquisition, AcquisitionInput};
use crate::value::lifetime_value::{self, DiscountedValue, Horizon, LifetimeValue, LifetimeValueInput, Perpetuity};
use crate::value::order_value::{self, OrderCounts};
use crate::value::wallet::{self, BrandRank, ShareOfWallet};
use serde::Deserialize;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

/// What was sold in how many orders.
#[derive(Deserialize, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sales {
    /// Revenue, in your currency.
    revenue: f64,
    /// The number of orders.
    orders: f64,
}

/// Revenue per order.
#[wasm_bindgen(js_name = averageOrderValue)]
pub fn average_order_value(sales: Ts<Sales>) -> Result<Ts<Figure>, JsValue> {
    let Sales { revenue, orders } = read(&sales)?;
    write(&order_value::average_order_value(revenue, orders)?)
}

/// Orders per customer and period.
#[wasm_bindgen(js_name = purchaseFrequency)]
pub fn purchase_frequency(counts: Ts<OrderCounts>) -> Result<Ts<Figure>, JsValue> {
    write(&order_value::purchase_frequency(read(&counts)?)?)
}

/// The simple lifetime value.
#[wasm_bindgen(js_name = lifetimeValue)]
pub fn lifetime(input: Ts<LifetimeValueInput>) -> Result<Ts<LifetimeValue>, JsValue> {
    write(&lifetime_value::lifetime_value(read(&input)?)?)
}

/// The present value of a lasting margin.
#[wasm_bindgen(js_name = perpetuityValue)]
pub fn perpetuity(stream: Ts<Perpetuity>) -> Result<Ts<Figure>, JsValue> {
    write(&lifetime_value::perpetuity_value(read(&stream)?)?)
}

/// The present value of a margin over a horizon.
#[wasm_bindgen(js_name = discountedValue)]
pub fn discounted(horizon: Ts<Horizon>) -> Result<Ts<DiscountedValue>, JsValue> {
    write(&lifetime_value::discounted_value(read(&horizon)?)?)
}

/// The discount rate of a shorter period.
#[wasm_bindgen(js_name = periodDiscount)]
pub fn period_discount(annual: f64, periods_per_year: f64) -> Result<f64, JsValue> {
    Ok(lifetime_value::period_discount(annual, periods_per_year)?)
}

/// The value of a customer so far.
#[wasm_bindgen(js_name = historicValue)]
pub fn historic_value(margins: &[f64]) -> Result<f64, JsValue> {
    Ok(lifetime_value::historic_value(margins)?)
}

/// Lifetime value against acquisition cost.
#[wasm_bindgen(js_name = acquisition)]
pub fn acquisition(input: Ts<AcquisitionInput>) -> Result<Ts<Acquisition>, JsValue> {
    write(&crate::value::acquisition::acquisition(read(&input)?)?)
}

/// The share of customers' wallets.
#[wasm_bindgen(js_name = shareOfWallet)]
pub fn share_of_wallet(own: &[f64], category: &[f64]) -> Result<Ts<ShareOfWallet>, JsValue> {
    write(&wallet::share_of_wallet(own, category)?)
}

/// The share of wallet that a rank lets expect.
#[wasm_bindgen(js_name = walletAllocation)]
pub fn wallet_allocation(place: Ts<BrandRank>) -> Result<f64, JsValue> {
    Ok(wallet::wallet_allocation(read(&place)?)?)
}
