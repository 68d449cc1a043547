//! Decodes any JSON value into a [`Target`].
//!
//! Numbers reach a visitor in several forms (`serde_json/arbitrary_precision` passes them as maps),
//! so every type uses the [`serde::de::Visitor`] of this module.

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
    /// A negative integer, or any that fits.
    Signed(i64),
    /// An integer.
    Unsigned(u64),
    /// A number with a fraction or an exponent, or too large for 64 bits.
    Float(f64),
    /// A string.
    Text(&'a str),
}

/// A type that accepts some JSON types; the others are unreadable.
pub trait Target<'de>: Sized {
    /// Visits a scalar.
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let _ = value;
        Fit::Unreadable(())
    }

    /// Visits an array.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    fn array<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Fit, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            values.push(value);
        }
        Ok(self.value(Value::Array(values)))
    }

    /// Visits an object, or a number that is passed as one.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer.
    fn object<A: MapAccess<'de>>(self, members: A) -> Result<Fit, A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        Ok(self.value(value))
    }

    /// Visits the chosen variant of a union.
    ///
    /// # Errors
    ///
    /// Returns an error if this is not a union, or the error of the deserializer.
    fn chosen<A: EnumAccess<'de>>(self, variant: A) -> Result<Fit, A::Error> {
        let _ = variant;
        Err(A::Error::custom("this is not a union"))
    }

    /// Visits a value in memory.
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
    /// Returns `true` if a JSON value equals this one, in any spelling of its number.
    pub fn is(self, value: &Value) -> bool {
        let Some(other) = scalar_of(value) else {
            return false;
        };
        self == other
            || self
                .number()
                .is_some_and(|number| other.number() == Some(number))
    }

    /// The nearest number, so that `1.0` equals `1`.
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
/// Returns the error of the deserializer.
pub fn read<'de, D: Deserializer<'de>>(target: impl Target<'de>, from: D) -> Result<Fit, D::Error> {
    from.deserialize_any(AnyKind(target))
}

/// The key under which `serde_json/arbitrary_precision` passes a number as a map.
const NUMBER: &str = "$serde_json::private::Number";

/// The number that a map represents, by its first key.
///
/// # Errors
///
/// Returns the error of the deserializer.
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

/// Returns `true` for this key, if the feature is enabled. Otherwise a server may send it like any
/// other.
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

/// The visitor for any JSON value.
pub struct AnyKind<T>(pub T);

impl<'de, T: Target<'de>> AnyKind<T> {
    #[inline(always)]
    fn scalar<E>(self, scalar: Scalar<'_>) -> Result<Fit, E> {
        Ok(self.0.scalar(scalar).map(|()| Box::new(scalar.into())))
    }

    /// Visits an integer that may exceed 64 bits.
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

    /// `serde_json/arbitrary_precision` passes values in memory like this.
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
