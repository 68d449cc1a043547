//! Tests of the crate `voucherify` as its users see it; everything is under `tests/`.
