//! Integer enums, which keep unknown values.

use serde::Deserializer;
use serde_json::Value;

use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::Json,
    scalar::is_integer,
    target::{Scalar, Target, read},
};

/// An unknown value of an integer enum. It is opaque on purpose: once a later version has a variant
/// for the number, the number decodes to that variant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// Keeps a number without a variant. Only the conversion of the enum calls it.
    #[doc(hidden)]
    pub fn new(number: i64) -> Self {
        Self(number)
    }

    /// The number.
    pub fn as_i64(self) -> i64 {
        self.0
    }
}

struct Numbered<'a, T>(&'a mut T);

impl<T: From<i64>> Target<'_> for Numbered<'_, T> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let mut number = 0_i64;
        let fit = number.scalar(value);
        if fit != Fit::Unreadable(()) {
            *self.0 = number.into();
        }
        fit
    }
}

/// Implements `read` for a generated integer enum.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn read_integer<'de, T: From<i64>, D: Deserializer<'de>>(
    value: &mut T,
    from: D,
) -> Result<Fit, D::Error> {
    read(Numbered(value), from)
}

/// Implements `cost` for a generated integer enum.
pub fn cost<T: Json + From<i64>>(value: &Value, choices: &mut Choices) -> Cost {
    let mut number = 0_i64;
    let cost = Cost::of_scalar(value, is_integer(value), &mut number, choices);
    if cost.faults == 0 && T::from(number).is_unknown() {
        return Cost::of_listed(false);
    }
    cost
}

/// Implements an integer enum from one line per value: the number and its variant. `$fallback` is
/// the variant for unknown values, and the default with `default`.
macro_rules! implement {
    ($name:ident, $fallback:ident, default { $($number:literal => $variant:ident,)* }) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$fallback(rt::integer_enumeration::UnknownInteger::default())
            }
        }

        rt::integer_enumeration::implement!($name, $fallback { $($number => $variant,)* });
    };
    ($name:ident, $fallback:ident { $($number:literal => $variant:ident,)* }) => {
        impl $name {
            /// The documented values.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The number.
            #[inline]
            pub fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$fallback(number) => number.as_i64(),
                }
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::$fallback(rt::integer_enumeration::UnknownInteger::new(number)),
                }
            }
        }

        /// Orders by the numbers.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                // A number that has a variant can be in the fallback of another enum, and be taken from there.
                let key = |value: &Self| (value.as_i64(), matches!(value, Self::$fallback(_)));
                key(self).cmp(&key(other))
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_i64().fmt(f)
            }
        }

        impl rt::json::Json for $name {
            const EXPECTED: &'static str = "an integer";

            rt::json::in_place!();

            #[inline]
            fn cost(
                value: &serde_json::Value,
                choices: &mut rt::choice::Choices,
            ) -> rt::choice::Cost {
                rt::integer_enumeration::cost::<Self>(value, choices)
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                rt::integer_enumeration::read_integer(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_i64(self.as_i64())
            }

            #[inline]
            fn is_unknown(&self) -> bool {
                matches!(self, Self::$fallback(_))
            }
        }

        rt::json::implement_serde!($name);
    };
}

pub(crate) use implement;
