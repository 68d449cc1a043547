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

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Numbers {
    /// Sets [`plain`](Self::plain).
    #[inline]
    #[must_use]
    pub fn with_plain(mut self, plain: i64) -> Self {
        self.plain = plain;
        self.extra.remove("plain");
        self
    }

    /// Sets [`small`](Self::small).
    #[inline]
    #[must_use]
    pub fn with_small(mut self, small: i32) -> Self {
        self.small = small;
        self.extra.remove("small");
        self
    }

    /// Sets [`large`](Self::large).
    #[inline]
    #[must_use]
    pub fn with_large(mut self, large: i64) -> Self {
        self.large = large;
        self.extra.remove("large");
        self
    }

    /// Sets [`unsigned`](Self::unsigned).
    #[inline]
    #[must_use]
    pub fn with_unsigned(mut self, unsigned: u64) -> Self {
        self.unsigned = unsigned;
        self.extra.remove("unsigned");
        self
    }

    /// Sets [`fraction`](Self::fraction).
    #[inline]
    #[must_use]
    pub fn with_fraction(mut self, fraction: f64) -> Self {
        self.fraction = fraction;
        self.extra.remove("fraction");
        self
    }

    /// Sets [`single`](Self::single).
    #[inline]
    #[must_use]
    pub fn with_single(mut self, single: f64) -> Self {
        self.single = Some(single);
        self.extra.remove("single");
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self.extra.remove("amount");
        self
    }

    /// Sets [`flag`](Self::flag).
    #[inline]
    #[must_use]
    pub fn with_flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self.extra.remove("flag");
        self
    }
}

impl object::Object for Numbers {
    const REQUIRED: &'static [&'static str] = &[
        "plain",
        "small",
        "large",
        "unsigned",
        "fraction",
    ];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "plain" => property.required(0, &mut self.plain),
            "small" => property.required(1, &mut self.small),
            "large" => property.required(2, &mut self.large),
            "unsigned" => property.required(3, &mut self.unsigned),
            "fraction" => property.required(4, &mut self.fraction),
            "single" => property.optional(&mut self.single),
            "amount" => property.optional(&mut self.amount),
            "flag" => property.optional(&mut self.flag),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("plain", &self.plain);
        to.required("small", &self.small);
        to.required("large", &self.large);
        to.required("unsigned", &self.unsigned);
        to.required("fraction", &self.fraction);
        to.optional("single", &self.single);
        to.optional("amount", &self.amount);
        to.optional("flag", &self.flag);
    }
}

structure::implement!(Numbers);
