//! Purchase models, against published data sets and figures, natively and in WebAssembly.

#[cfg(not(target_arch = "wasm32"))]
mod chance;
mod contracts_and_spend;
#[cfg(not(target_arch = "wasm32"))]
mod coverage;
mod fits;
#[cfg(not(target_arch = "wasm32"))]
mod laws;
mod peers;
mod predictions;
#[cfg(not(target_arch = "wasm32"))]
mod recovery;
mod regularity;
mod shared;
