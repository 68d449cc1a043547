//! Types of other crates, which the settings assign to schemas. serde decodes and encodes them.
//!
//! They need no `Default`. JSON that would be encoded differently is kept.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, SeqAccess},
};
use serde_json::Value;

use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::Json,
};

/// The bounds of such a type.
pub trait Given: Json + Serialize + DeserializeOwned {}

impl<T: Json + Serialize + DeserializeOwned> Given for T {}

/// The cost of a JSON value.
pub fn cost<T: Given>(value: &Value, choices: &mut Choices) -> Cost {
    match parse::<T>(value) {
        Some(read) if is_written_as(&read, value) => Cost::default(),
        Some(_) => Cost {
            vagueness: 1,
            ..Cost::default()
        },
        None => Cost::other_kind(value, choices),
    }
}

/// Decodes the next value.
///
/// # Errors
///
/// Returns the error of the deserializer: the text is not JSON.
pub fn read<'de, T: Given, D: Deserializer<'de>>(
    place: &mut Option<T>,
    from: D,
) -> Result<Fit, D::Error> {
    Ok(fill(place, Value::deserialize(from)?))
}

/// Adds the next element, if it can be decoded.
///
/// # Errors
///
/// Returns the error of the deserializer: the text is not JSON.
pub fn read_element<'de, T: Given, A: SeqAccess<'de>>(
    list: &mut Vec<T>,
    elements: &mut A,
) -> Result<Option<Fit>, A::Error> {
    let Some(value) = elements.next_element()? else {
        return Ok(None);
    };
    let mut place = None;
    let fit = fill(&mut place, value);
    list.extend(place);
    Ok(Some(fit))
}

/// Encodes a value.
///
/// # Errors
///
/// Returns the error of the serializer.
pub fn write<T: Given, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    value.serialize(to)
}

/// Decodes a JSON value, and returns its fit.
fn fill<T: Given>(place: &mut Option<T>, value: Value) -> Fit {
    *place = parse(&value);
    match place {
        Some(read) if is_written_as(read, &value) => Fit::Exact,
        Some(_) => Fit::Respelled(value.into()),
        None => Fit::Unreadable(value.into()),
    }
}

/// Decodes a JSON value, unless it is null: a nullable schema has an `Option`.
fn parse<T: Given>(value: &Value) -> Option<T> {
    if value.is_null() {
        return None;
    }
    T::deserialize(value).ok()
}

/// Returns `true` if a value is encoded as this JSON.
fn is_written_as<T: Given>(value: &T, json: &Value) -> bool {
    serde_json::to_value(value).is_ok_and(|written| written == *json)
}

/// Implements [`Json`] for a type of another crate.
macro_rules! implement {
    ($name:ty) => {
        impl rt::json::Json for $name {
            const EXPECTED: &'static str = concat!("what `", stringify!($name), "` is in JSON");

            #[inline]
            fn cost(
                value: &serde_json::Value,
                choices: &mut rt::choice::Choices,
            ) -> rt::choice::Cost {
                rt::given::cost::<Self>(value, choices)
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                let mut place = None;
                let fit = rt::given::read(&mut place, from)?;
                if let Some(value) = place {
                    *self = value;
                }
                Ok(fit)
            }

            fn read_option<'de, D: serde::Deserializer<'de>>(
                place: &mut Option<Self>,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                rt::given::read(place, from)
            }

            fn read_element<'de, A: serde::de::SeqAccess<'de>>(
                list: &mut Vec<Self>,
                elements: &mut A,
            ) -> Result<Option<rt::fit::Fit>, A::Error> {
                rt::given::read_element(list, elements)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::given::write(self, to)
            }
        }
    };
}

pub(crate) use implement;
