//! Who stays and who leaves.
