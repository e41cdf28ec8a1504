//! Known exports: a set of columns that gives a file away, and the columns of it whose names alone would mislead.

use crate::table::cell::words::plain;
use crate::table::layout::{Column, Role};

/// The columns that tell an export from others, and what one of its columns stands for: names as [`plain`] writes them. An export
/// whose columns have names that say what they are needs no line here.
const EXPORTS: &[(&str, &str, &str)] = &[
    // Shopify and shops that write as it does: the order's number stands under "Name".
    ("name financialstatus lineitemname", "order", "name"),
    // Stripe's payments: an invoice may be paid in several tries.
    ("id amountrefunded captured customerid", "order", "id"),
    ("id delinquent totalspend", "customer", "id"),
    // Recurly: a subscription that was cancelled runs on to its end.
    ("accountcode activatedat canceledat expiresat", "end", "expiresat"),
];

/// What columns of a known export stand for, and where they stand.
#[cold]
pub(super) fn known(columns: &[Column]) -> Vec<(&'static str, usize)> {
    let names: Vec<String> = columns.iter().map(|column| plain(&column.name)).collect();
    let position = |name: &str| names.iter().position(|known| known == name);
    let is_export = |columns: &str| columns.split(' ').all(|name| position(name).is_some());
    let of = |(signs, role, column): &(&str, &'static str, &str)| {
        is_export(signs).then(|| position(column)).flatten().map(|at| (*role, at))
    };
    EXPORTS.iter().filter_map(of).collect()
}

/// The role of a column that has a name among those of all kinds of rows.
pub(super) fn role(name: &str) -> Option<Role> {
    match name {
        "customer" => Some(Role::Customer),
        "order" => Some(Role::Order),
        _ => None,
    }
}
