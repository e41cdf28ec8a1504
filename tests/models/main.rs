//! Models of what customers will be worth, against published data sets and figures.

mod contracts_and_spend;
mod fits;
mod laws;
mod peers;
mod predictions;
mod recovery;
mod shared;
