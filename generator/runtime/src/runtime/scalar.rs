//! Booleans, numbers and strings.
//!
//! An integer is encoded without a fraction, even as an `f64`: `1000` for a `number` stays `1000`.

use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::{Json, in_place},
    target::{Scalar, Target, read},
};

/// The largest integer up to which `f64` holds every integer: 2^53.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

impl Target<'_> for &mut bool {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let Scalar::Boolean(value) = value else {
            return Fit::Unreadable(());
        };
        *self = value;
        Fit::Exact
    }
}

impl Json for bool {
    const EXPECTED: &'static str = "a boolean";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_scalar(value, value.is_boolean(), &mut false, choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }
}

/// An integer out of range is unreadable: the nearest one would be a guess.
macro_rules! integer {
    ($integer:ty) => {
        impl Target<'_> for &mut $integer {
            #[inline]
            fn scalar(self, value: Scalar<'_>) -> Fit<()> {
                let (number, fit) = match value {
                    Scalar::Signed(value) => (<$integer>::try_from(value).ok(), Fit::Exact),
                    Scalar::Unsigned(value) => (<$integer>::try_from(value).ok(), Fit::Exact),
                    other => {
                        let nearest = nearest_integer(other);
                        let number = nearest.and_then(|value| <$integer>::try_from(value).ok());
                        let is_whole = matches!(other, Scalar::Float(value) if value.fract() == 0.0);
                        let fit = if is_whole { Fit::Respelled(()) } else { Fit::Coerced(()) };
                        (number, fit)
                    }
                };
                number.map_or(Fit::Unreadable(()), |number| {
                    *self = number;
                    fit
                })
            }
        }

        impl Json for $integer {
            const EXPECTED: &'static str = "an integer";

            in_place!();

            #[inline]
            fn cost(value: &Value, choices: &mut Choices) -> Cost {
                Cost::of_scalar(value, is_integer(value), &mut <$integer>::default(), choices)
            }

            fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
                read(self, from)
            }

            fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.serialize(to)
            }
        }
    };
}

integer!(i32);
integer!(i64);
integer!(u64);

/// Returns `true` if a JSON value is an integer, in any spelling.
pub fn is_integer(value: &Value) -> bool {
    value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// The nearest integer of a fraction or a numeric string.
fn nearest_integer(value: Scalar<'_>) -> Option<i128> {
    match value {
        // Beyond that no integer type could hold it.
        #[allow(clippy::cast_possible_truncation)]
        Scalar::Float(value) => (value.abs() < 1e20).then(|| value.round() as i128),
        Scalar::Text(text) => text.parse().ok().or_else(|| {
            let value = text.parse().ok()?;
            nearest_integer(Scalar::Float(value))
        }),
        _ => None,
    }
}

impl Target<'_> for &mut f64 {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        #[allow(clippy::cast_precision_loss)]
        let (number, is_whole) = match value {
            Scalar::Signed(value) => (value as f64, true),
            Scalar::Unsigned(value) => (value as f64, true),
            Scalar::Float(value) => (value, false),
            Scalar::Text(text) => {
                return match text.parse::<f64>() {
                    Ok(value) if value.is_finite() => {
                        *self = value;
                        Fit::Coerced(())
                    }
                    _ => Fit::Unreadable(()),
                };
            }
            Scalar::Null | Scalar::Boolean(_) => return Fit::Unreadable(()),
        };
        *self = number;
        if is_whole == is_written_whole(number) {
            Fit::Exact
        } else {
            Fit::Respelled(())
        }
    }
}

/// Returns `true` if [`write`](Json::write) encodes this number without a fraction.
fn is_written_whole(number: f64) -> bool {
    number.fract() == 0.0
        && number.abs() < LARGEST_EXACT
        && (number != 0.0 || number.is_sign_positive())
}

impl Json for f64 {
    const EXPECTED: &'static str = "a number";

    in_place!();

    /// A number without a fraction fits an integer better.
    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        let cost = Cost::of_scalar(value, value.is_number(), &mut 0.0, choices);
        Cost {
            vagueness: usize::from(is_integer(value)),
            ..cost
        }
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    /// JSON has no infinities and no NaN: they are encoded as `null`.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if is_written_whole(*self) {
            #[allow(clippy::cast_possible_truncation)]
            to.serialize_i64(*self as i64)
        } else {
            to.serialize_f64(*self)
        }
    }
}

impl Target<'_> for &mut String {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        match value {
            Scalar::Text(text) => {
                // Not `clone_into`: it grows the string as if more were to come.
                *self = String::from(text);
                return Fit::Exact;
            }
            Scalar::Signed(value) => *self = value.to_string(),
            Scalar::Unsigned(value) => *self = value.to_string(),
            Scalar::Float(value) => *self = value.to_string(),
            Scalar::Null | Scalar::Boolean(_) => return Fit::Unreadable(()),
        }
        Fit::Coerced(())
    }
}

impl Json for String {
    const EXPECTED: &'static str = "a string";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        if value.is_string() {
            return Cost::default();
        }
        Cost::of_scalar(value, false, &mut Self::new(), choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}
