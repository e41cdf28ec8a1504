//! What customers are worth.
