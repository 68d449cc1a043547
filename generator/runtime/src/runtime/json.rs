//! Types that are decoded from and encoded to JSON without loss.
//!
//! [`Json::read`] accepts any JSON value and returns its fit; the caller decides about a value that
//! does not fit.

use std::fmt;

use serde::{
    Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, SeqAccess, Unexpected},
};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    element::OddElements,
};
// Emitted code finds here all that it says about JSON.
pub use super::{fit::Fit, target::Scalar};

/// A type that is decoded from and encoded to JSON.
pub trait Json: Sized + fmt::Debug + PartialEq + 'static {
    /// The expected JSON value, for messages: `an object`.
    const EXPECTED: &'static str;

    /// The properties that allow only a few values, with these values.
    const ALLOWED: Allowed = &[];

    /// The cost of reading a JSON value as this type, by which the variant of a union is chosen.
    fn cost(value: &Value, choices: &mut Choices) -> Cost;

    /// Replaces this value by the next JSON value. It must be the default of its type, if that has
    /// one.
    ///
    /// # Errors
    ///
    /// Returns the error of the deserializer: the text is not JSON.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error>;

    /// Decodes the next JSON value into a place, unless it is unreadable.
    ///
    /// # Errors
    ///
    /// See [`read`](Self::read).
    fn read_option<'de, D: Deserializer<'de>>(
        place: &mut Option<Self>,
        from: D,
    ) -> Result<Fit, D::Error>;

    /// Adds the next element to a list, unless it is unreadable; `None` after the last.
    ///
    /// # Errors
    ///
    /// See [`read`](Self::read).
    fn read_element<'de, A: SeqAccess<'de>>(
        list: &mut Vec<Self>,
        elements: &mut A,
    ) -> Result<Option<Fit>, A::Error>;

    /// Encodes this value.
    ///
    /// # Errors
    ///
    /// Returns the error of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Encodes this value, which is known to be unchanged since it was decoded: the `extra` is not
    /// compared with the fields.
    ///
    /// # Errors
    ///
    /// Returns the error of the serializer.
    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }

    /// Returns `true` if this is a `null` that is a value of the type.
    fn is_null(&self) -> bool {
        false
    }

    /// Returns `true` if it is not set. Then it is not sent, even if it is required.
    fn is_unset(&self) -> bool {
        false
    }

    /// Returns `true` if this is an unknown value.
    fn is_unknown(&self) -> bool {
        false
    }

    /// Finds the part of `value` that did not fit. `path` leads to `value`.
    fn mismatch(value: &Value, path: String) -> Mismatch {
        Mismatch::new::<Self>(value, path)
    }

    /// Finds the elements of a list or map that do not have their documented type. `value` is at
    /// the JSON pointer `at`. Returns `false` if the type is neither a list nor a map.
    fn find_odd(value: &Value, at: &str, odd: &mut OddElements) -> bool {
        let _ = (value, at, odd);
        false
    }

    /// Adds the JSON pointers below `at` of everything that no field or variant holds.
    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        if self.is_unknown() {
            pointers.push(at.to_owned());
        }
    }
}

/// A part of an implementation of [`Json`] that decodes into a default in its place, so that no
/// large value is moved.
macro_rules! in_place {
    () => {
        #[inline]
        fn read_option<'de, D: serde::Deserializer<'de>>(
            place: &mut Option<Self>,
            from: D,
        ) -> Result<rt::fit::Fit, D::Error> {
            rt::json::read_option(place, from)
        }

        #[inline]
        fn read_element<'de, A: serde::de::SeqAccess<'de>>(
            list: &mut Vec<Self>,
            elements: &mut A,
        ) -> Result<Option<rt::fit::Fit>, A::Error> {
            rt::json::read_element(list, elements)
        }
    };
}

pub(crate) use in_place;

/// Decodes a value for `in_place`.
///
/// # Errors
///
/// Returns the error of the deserializer.
#[inline]
pub fn read_option<'de, T: Json + Default, D: Deserializer<'de>>(
    place: &mut Option<T>,
    from: D,
) -> Result<Fit, D::Error> {
    let fit = place.insert(T::default()).read(from)?;
    if matches!(fit, Fit::Unreadable(_)) {
        *place = None;
    }
    Ok(fit)
}

/// Decodes an element for `in_place`.
///
/// # Errors
///
/// Returns the error of the deserializer.
#[inline]
pub fn read_element<'de, T: Json + Default, A: SeqAccess<'de>>(
    list: &mut Vec<T>,
    elements: &mut A,
) -> Result<Option<Fit>, A::Error> {
    list.push(T::default());
    let Some(element) = list.last_mut() else {
        return Ok(None);
    };
    let fit = elements.next_element_seed(Slot(element))?;
    if matches!(fit, None | Some(Fit::Unreadable(_))) {
        list.pop();
    }
    Ok(fit)
}

/// The names of properties, each with the values that it allows.
pub type Allowed = &'static [(&'static str, &'static [Scalar<'static>])];

/// The part of a JSON value with a type mismatch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The path from the root, such as `[3].id`; empty for the root.
    pub path: String,
    /// The expected value.
    pub expected: &'static str,
    /// The value that was found.
    pub found: String,
}

impl Mismatch {
    /// Creates a mismatch of `value`, which is at `path`, with `T`.
    pub fn new<T: Json>(value: &Value, path: String) -> Self {
        Self {
            path,
            expected: T::EXPECTED,
            found: describe(value),
        }
    }
}

/// Implements the traits of serde for a [`Json`] type.
macro_rules! implement_serde {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                rt::json::deserialize(from)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                rt::json::serialize(self, to)
            }
        }
    };
}

pub(crate) use implement_serde;

// The next two call through a pointer: the compiler follows other calls through all nested types, once for every type, before it
// inlines anything. That took it longer than checking them.

/// Implements [`Serialize`] for a generated type.
///
/// # Errors
///
/// Returns the error of the serializer.
pub fn serialize<T: Json, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    let write: fn(&T, S) -> _ = T::write;
    write(value, to)
}

/// Implements [`Deserialize`](serde::Deserialize) for a generated type.
///
/// # Errors
///
/// Returns an error if the JSON type is another one, or the error of the deserializer.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let read: fn(&mut Option<T>, D) -> _ = T::read_option;
    let mut place = None;
    let found = match (read(&mut place, from)?, place) {
        (Fit::Exact | Fit::Respelled(_), Some(value)) => return Ok(value),
        (Fit::Exact, None) => Value::Null,
        (Fit::Respelled(found) | Fit::Coerced(found) | Fit::Unreadable(found), _) => *found,
    };
    Err(D::Error::invalid_type(
        Unexpected::Other(&describe(&found)),
        &T::EXPECTED,
    ))
}

/// Decodes the next value of an array or an object into a place.
pub struct Slot<'a, T>(pub &'a mut T);

impl<'de, T: Json> DeserializeSeed<'de> for Slot<'_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        self.0.read(from)
    }
}

/// Decodes the next value of an object into an empty place.
pub struct Place<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Json> DeserializeSeed<'de> for Place<'_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        T::read_option(self.0, from)
    }
}

/// Encodes a [`Json`] value that is a part of another one.
///
/// It is one type for both ways of encoding, which compiles faster.
pub struct Part<'a, T> {
    /// The value.
    pub value: &'a T,
    /// Whether it is known to be unchanged since it was decoded.
    pub is_unchanged: bool,
}

impl<T: Json> Serialize for Part<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.is_unchanged {
            self.value.write_unchanged(to)
        } else {
            self.value.write(to)
        }
    }
}

/// Returns the JSON that a value was decoded from.
///
/// It encodes to text and parses that, so that no type is compiled for a second serializer; no hot
/// path calls it. The value must be unchanged: comparing the `extra` with the fields would take
/// exponential time in nested collections.
pub fn to_value<T: Json>(value: &T) -> Value {
    parse_written(&mut |to| value.write_unchanged(to))
}

/// Decodes a JSON value in memory, unless it is unreadable. It goes through text for the same
/// reason as [`to_value`].
pub fn from_value<T: Json>(value: &Value) -> (Option<T>, Fit) {
    let mut place = None;
    let fit = read_printed(value, &mut |from| T::read_option(&mut place, from));
    (place, fit)
}

type TextSerializer<'a> = serde_json::Serializer<&'a mut Vec<u8>>;

type TextDeserializer<'a> = serde_json::Deserializer<serde_json::de::SliceRead<'a>>;

/// The JSON value that `write` encodes. It is not generic, so that the parts of `write` are not
/// instantiated again.
#[inline]
fn parse_written(
    write: &mut dyn FnMut(&mut TextSerializer<'_>) -> serde_json::Result<()>,
) -> Value {
    let mut text = Vec::new();
    write(&mut TextSerializer::new(&mut text))
        .and_then(|()| serde_json::from_slice(&text))
        .unwrap_or_default()
}

/// Decodes a JSON value with `read`. It is not generic, like [`parse_written`].
#[inline]
fn read_printed(
    value: &Value,
    read: &mut dyn FnMut(&mut TextDeserializer<'_>) -> serde_json::Result<Fit>,
) -> Fit {
    serde_json::to_vec(value)
        .and_then(|text| read(&mut TextDeserializer::from_slice(&text)))
        .unwrap_or_else(|_| Fit::Unreadable(value.clone().into()))
}

/// Describes a JSON value by its type, and by its value unless it is a string, which may be
/// sensitive.
pub fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("the boolean {value}"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

impl<T: Json> Json for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        if value.is_null() {
            Cost::default()
        } else {
            T::cost(value, choices)
        }
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        let fit = T::read_option(self, from)?;
        if let Fit::Unreadable(value) = fit {
            return Ok(match *value {
                Value::Null => Fit::Exact,
                _ => Fit::Unreadable(value),
            });
        }
        Ok(fit)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(to),
            None => to.serialize_unit(),
        }
    }

    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write_unchanged(to),
            None => to.serialize_unit(),
        }
    }

    fn is_null(&self) -> bool {
        self.as_ref().is_none_or(T::is_null)
    }

    fn mismatch(value: &Value, path: String) -> Mismatch {
        T::mismatch(value, path)
    }

    fn find_odd(value: &Value, at: &str, odd: &mut OddElements) -> bool {
        T::find_odd(value, at, odd)
    }

    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        if let Some(value) = self {
            value.kept(at, pointers);
        }
    }
}
