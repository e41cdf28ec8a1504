//! One customer's history as plain data, shared by the analyses.
