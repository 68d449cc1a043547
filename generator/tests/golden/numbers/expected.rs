// ---- src/types/aliases.rs

//! Other names for types.

/// Constraints: minimum `0`, exclusive maximum `100`.
///
/// Default: `1`.
///
/// Schema: `#/components/schemas/Amount`
pub type Amount = i64;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod numbers;

pub use self::numbers::Numbers;

// ---- src/types/numbers.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Numbers`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// `plain`
    pub plain: i64,
    /// `small`
    pub small: i32,
    /// `large`
    ///
    /// Example: `9007199254740993`.
    pub large: i64,
    /// `unsigned`
    ///
    /// Constraints: maximum `18446744073709551615`.
    pub unsigned: u64,
    /// `fraction`
    ///
    /// Constraints: multiple of `0.01`.
    pub fraction: f64,
    /// `single`
    ///
    /// Constraints: format `float`.
    pub single: Option<f64>,
    /// `amount`
    ///
    /// Constraints: minimum `0`, exclusive maximum `100`.
    ///
    /// Default: `1`.
    pub amount: Option<i64>,
    /// `flag`
    ///
    /// Default: `false`.
    pub flag: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Numbers {
        const REQUIRED: &'static [&'static str] = &["plain", "small", "large", "unsigned", "fraction"];
        "plain" => plain: required(0), with_plain(i64);
        "small" => small: required(1), with_small(i32);
        "large" => large: required(2), with_large(i64);
        "unsigned" => unsigned: required(3), with_unsigned(u64);
        "fraction" => fraction: required(4), with_fraction(f64);
        "single" => single: optional, with_single(f64);
        "amount" => amount: optional, with_amount(i64);
        "flag" => flag: optional, with_flag(bool);
    }
}
