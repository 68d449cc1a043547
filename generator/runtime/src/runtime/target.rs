//! Reading any JSON value: a deserializer goes in, and a [`Target`] takes what it gives.
//!
//! Numbers reach a visitor in several forms (`serde_json/arbitrary_precision` passes them as maps), which is why every type reads
//! through the one [`serde::de::Visitor`] of this module.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{EnumAccess, Error as _, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::{Number, Value};

use super::fit::Fit;

/// A JSON value that is neither an array nor an object.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number below zero, or one that fits anyway.
    Signed(i64),
    /// A whole number.
    Unsigned(u64),
    /// A number with a fraction or an exponent, or too large for 64 bits.
    Float(f64),
    /// A text.
    Text(&'a str),
}

/// The kinds of JSON values that a type can be made of; what it does not take is unreadable.
pub trait Target<'de>: Sized {
    /// Takes a value that is neither an array nor an object.
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let _ = value;
        Fit::Unreadable(())
    }

    /// Takes an array.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn array<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Fit, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            values.push(value);
        }
        Ok(self.value(Value::Array(values)))
    }

    /// Takes an object, or a number that came as one.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn object<A: MapAccess<'de>>(self, members: A) -> Result<Fit, A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        Ok(self.value(value))
    }

    /// Takes the variant of a union, where that has been chosen already.
    ///
    /// # Errors
    ///
    /// This is no union, or what the deserializer reports.
    fn chosen<A: EnumAccess<'de>>(self, variant: A) -> Result<Fit, A::Error> {
        let _ = variant;
        Err(A::Error::custom("this is no union"))
    }

    /// Takes a value that has been read already.
    fn value(self, value: Value) -> Fit {
        let Some(scalar) = scalar_of(&value) else {
            return Fit::Unreadable(value.into());
        };
        let fit = match self.scalar(scalar) {
            // Under `serde_json/arbitrary_precision`, numbers are equal if their spellings are: `0.10` is not `0.1`.
            Fit::Exact if Value::from(scalar) != value => Fit::Respelled(()),
            fit => fit,
        };
        fit.map(|()| value.into())
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Self::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Signed(value) => value.into(),
            Scalar::Unsigned(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::Text(value) => value.into(),
        }
    }
}

impl Scalar<'_> {
    /// Whether a JSON value is this one, however its number is spelled.
    pub fn is(self, value: &Value) -> bool {
        let Some(other) = scalar_of(value) else {
            return false;
        };
        self == other
            || self
                .number()
                .is_some_and(|number| other.number() == Some(number))
    }

    /// The nearest number, where one of two is not whole: `1.0` is `1`.
    #[allow(clippy::cast_precision_loss)]
    fn number(self) -> Option<f64> {
        match self {
            Self::Signed(number) => Some(number as f64),
            Self::Unsigned(number) => Some(number as f64),
            Self::Float(number) => Some(number),
            Self::Null | Self::Boolean(_) | Self::Text(_) => None,
        }
    }
}

/// The value as a [`Scalar`], unless it is an array or an object.
pub fn scalar_of(value: &Value) -> Option<Scalar<'_>> {
    Some(match value {
        Value::Null => Scalar::Null,
        Value::Bool(value) => Scalar::Boolean(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), _, _) => Scalar::Signed(value),
            (None, Some(value), _) => Scalar::Unsigned(value),
            (None, None, Some(value)) => Scalar::Float(value),
            (None, None, None) => return None,
        },
        Value::String(text) => Scalar::Text(text),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

/// Reads one JSON value of any kind into `target`.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read<'de, D: Deserializer<'de>>(target: impl Target<'de>, from: D) -> Result<Fit, D::Error> {
    from.deserialize_any(AnyKind(target))
}

/// The key under which `serde_json/arbitrary_precision` passes a number as a map.
const NUMBER: &str = "$serde_json::private::Number";

/// The number that a map stands for if its first key says so.
///
/// # Errors
///
/// What the deserializer reports.
#[inline]
pub fn number<'de, A: MapAccess<'de>>(
    first_key: &str,
    members: &mut A,
) -> Result<Option<Box<Value>>, A::Error> {
    // A look at one byte is all that nearly every key costs.
    if first_key.as_bytes().first() == Some(&b'$') && is_number_key(first_key) {
        return parse_number(members).map(Some);
    }
    Ok(None)
}

/// Without the feature, it is a name like any other, and a server may send it.
#[cold]
fn is_number_key(key: &str) -> bool {
    key == NUMBER && Number::from_u128(u128::MAX).is_some()
}

#[cold]
fn parse_number<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Box<Value>, A::Error> {
    let text: String = members.next_value()?;
    let number = text.parse().map(Value::Number);
    number.map(Box::new).map_err(A::Error::custom)
}

/// What a deserializer passes whatever JSON value it has to.
pub struct AnyKind<T>(pub T);

impl<'de, T: Target<'de>> AnyKind<T> {
    #[inline(always)]
    fn scalar<E>(self, scalar: Scalar<'_>) -> Result<Fit, E> {
        Ok(self.0.scalar(scalar).map(|()| Box::new(scalar.into())))
    }

    /// Takes a whole number that may be beyond 64 bits.
    fn large(self, number: Option<Number>, nearest: f64) -> Fit {
        self.0
            .value(number.map_or_else(|| nearest.into(), Value::Number))
    }
}

impl<'de, T: Target<'de>> Visitor<'de> for AnyKind<T> {
    type Value = Fit;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Fit, E> {
        self.scalar(Scalar::Boolean(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Fit, E> {
        self.scalar(Scalar::Signed(value))
    }

    /// Values in memory come as such under `serde_json/arbitrary_precision`.
    fn visit_i128<E>(self, value: i128) -> Result<Fit, E> {
        Ok(self.large(Number::from_i128(value), value as f64))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Fit, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    /// See [`visit_i128`](Self::visit_i128).
    fn visit_u128<E>(self, value: u128) -> Result<Fit, E> {
        Ok(self.large(Number::from_u128(value), value as f64))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Fit, E> {
        self.scalar(Scalar::Float(value))
    }

    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Fit, E> {
        self.scalar(Scalar::Text(value))
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Fit, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Fit, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        from.deserialize_any(self)
    }

    #[inline]
    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<Fit, A::Error> {
        self.0.chosen(variant)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Fit, A::Error> {
        self.0.array(elements)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Fit, A::Error> {
        self.0.object(members)
    }
}
