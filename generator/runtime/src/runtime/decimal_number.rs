//! Decimal numbers that are JSON numbers: `type: number` with `format: decimal`, such as `12.5`.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserializer, Serializer, ser::Error as _};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::{Json, implement_serde, in_place},
    scalar::is_integer,
    target::{Scalar, Target, read},
};

/// A decimal number that is a JSON number. One that is a JSON string is a [`Decimal`].
///
/// JSON numbers are decoded and encoded as the nearest `f64`, which keeps up to 15 digits. Encoding
/// a decimal that this would change is an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecimalNumber(pub Decimal);

impl DecimalNumber {
    /// The JSON number with exactly this value.
    fn exact(self) -> Option<Scalar<'static>> {
        let text = self.0.normalize().to_string();
        let integer =
            { text.parse().map(Scalar::Signed) }.or_else(|_| text.parse().map(Scalar::Unsigned));
        if let Ok(integer) = integer {
            return Some(integer);
        }
        let number: f64 = text.parse().ok()?;
        (number.to_string() == text).then_some(Scalar::Float(number))
    }
}

impl From<Decimal> for DecimalNumber {
    fn from(number: Decimal) -> Self {
        Self(number)
    }
}

impl From<DecimalNumber> for Decimal {
    fn from(number: DecimalNumber) -> Self {
        number.0
    }
}

impl fmt::Display for DecimalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Target<'_> for &mut DecimalNumber {
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let mut number = Decimal::default();
        let fit = (&mut number).scalar(value);
        if matches!(fit, Fit::Unreadable(())) {
            return fit;
        }
        *self = DecimalNumber(number);
        let (exact, json) = (self.exact(), Value::from(value));
        if exact.map(Value::from).as_ref() == Some(&json) {
            Fit::Exact
        } else if exact.is_some_and(|exact| exact.is(&json)) {
            Fit::Respelled(())
        } else {
            Fit::Coerced(())
        }
    }
}

impl Json for DecimalNumber {
    const EXPECTED: &'static str = "a number";

    in_place!();

    /// A number without a fraction fits an integer better.
    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        let cost = Cost::of_scalar(value, value.is_number(), &mut Self::default(), choices);
        Cost {
            vagueness: cost.vagueness.max(usize::from(is_integer(value))),
            ..cost
        }
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.exact() {
            Some(Scalar::Signed(number)) => to.serialize_i64(number),
            Some(Scalar::Unsigned(number)) => to.serialize_u64(number),
            Some(Scalar::Float(number)) => to.serialize_f64(number),
            _ => Err(S::Error::custom(format!(
                "{self} has more digits than a JSON number can hold"
            ))),
        }
    }
}

implement_serde!(DecimalNumber);
