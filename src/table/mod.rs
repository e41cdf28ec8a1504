//! From the bytes of a customer file to typed columns.
