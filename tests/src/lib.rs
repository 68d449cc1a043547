//! Tests of the crate `voucherify` as its users see it; everything is under `tests/`.

/// The code in the README files, which is compiled and run with the doc tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../generated/README.md")]
pub struct ReadMe;
