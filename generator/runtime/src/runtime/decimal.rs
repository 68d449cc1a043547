//! Decimal numbers that are strings: `type: string` with `format: decimal`, such as `"12.50"`.
//!
//! JSON numbers and strings with an exponent are decoded, too.

use rust_decimal::Decimal;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::{Json, in_place},
    target::{Scalar, Target, read},
};

/// Parses a decimal, and rounds it to 28 digits after the point.
fn parse(text: &str) -> Option<Decimal> {
    let parse = [
        Decimal::from_str_exact,
        Decimal::from_scientific,
        |text: &str| text.parse(),
    ];
    { parse.into_iter() }.find_map(|parse| parse(text).ok())
}

impl Target<'_> for &mut Decimal {
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let number = match value {
            Scalar::Text(text) => parse(text),
            Scalar::Signed(number) => Some(number.into()),
            Scalar::Unsigned(number) => Some(number.into()),
            Scalar::Float(number) => parse(&number.to_string()),
            Scalar::Null | Scalar::Boolean(_) => None,
        };
        let Some(number) = number else {
            return Fit::Unreadable(());
        };
        *self = number;
        match value {
            Scalar::Text(text) if number.to_string() == text => Fit::Exact,
            _ => Fit::Coerced(()),
        }
    }
}

impl Json for Decimal {
    const EXPECTED: &'static str = "a decimal number in a string";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_scalar(value, value.is_string(), &mut Self::default(), choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
