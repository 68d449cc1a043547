//! Values that stand for JSON, and are read and written without losing anything.
//!
//! [`Json::read`] takes whatever JSON value is there and says how well it fits; who asked decides what becomes of a value that
//! does not.

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

/// A type that stands for a JSON value.
pub trait Json: Sized + fmt::Debug + PartialEq + 'static {
    /// What a fitting JSON value is, for error messages: `an object`.
    const EXPECTED: &'static str;

    /// The properties that allow only a few values, with those values.
    const ALLOWED: Allowed = &[];

    /// How well a JSON value fits this type. The choice between the variants of a union rests on it.
    fn cost(value: &Value, choices: &mut Choices) -> Cost;

    /// Replaces this value by the JSON value that comes next. Where its type has a default, it is that.
    ///
    /// # Errors
    ///
    /// Only what the deserializer itself reports: that the text is not JSON.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error>;

    /// Reads the JSON value that comes next to a place, and leaves nothing unreadable there.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    fn read_option<'de, D: Deserializer<'de>>(
        place: &mut Option<Self>,
        from: D,
    ) -> Result<Fit, D::Error>;

    /// Adds the next element to a list, unless it is unreadable; `None` says that there is none.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    fn read_element<'de, A: SeqAccess<'de>>(
        list: &mut Vec<Self>,
        elements: &mut A,
    ) -> Result<Option<Fit>, A::Error>;

    /// Writes this value as it is sent.
    ///
    /// # Errors
    ///
    /// Only what the serializer itself reports.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Writes this value as it was read, for who knows that it has not been changed since: what is kept is not compared with the
    /// fields, which would mean to read it again.
    ///
    /// # Errors
    ///
    /// Only what the serializer itself reports.
    fn write_unchanged<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }

    /// Whether this is `null`, in a type that takes it for a value.
    fn is_null(&self) -> bool {
        false
    }

    /// Whether nobody has set it, so that it is not sent, not even where it is required.
    fn is_unset(&self) -> bool {
        false
    }

    /// Whether this is a value that the type has no name for.
    fn is_unknown(&self) -> bool {
        false
    }

    /// Finds the part of `value` that did not fit, extending the path that leads to `value`.
    fn mismatch(value: &Value, path: String) -> Mismatch {
        Mismatch::new::<Self>(value, path)
    }

    /// Finds the elements in `value`, which is at the JSON pointer `at`, that are not of the type of the elements, where this is a list
    /// or a map; `false` says that it is neither.
    fn find_odd(value: &Value, at: &str, odd: &mut OddElements) -> bool {
        let _ = (value, at, odd);
        false
    }

    /// Adds the JSON pointers below `at` of everything that the named fields and variants do not hold.
    fn kept(&self, at: &str, pointers: &mut Vec<String>) {
        if self.is_unknown() {
            pointers.push(at.to_owned());
        }
    }
}

/// A part of an implementation of [`Json`]: places get the default, which is read into, so that no large value is moved.
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

/// What `in_place` does for a value.
///
/// # Errors
///
/// What the deserializer reports.
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

/// What `in_place` does for an element.
///
/// # Errors
///
/// What the deserializer reports.
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

/// The part of a JSON value that is of another kind than its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The path from the root, such as `[3].id`; empty for the root.
    pub path: String,
    /// What the type asks for.
    pub expected: &'static str,
    /// What is there.
    pub found: String,
}

impl Mismatch {
    /// Says that `value`, to which `path` leads, is not what `T` asks for.
    pub fn new<T: Json>(value: &Value, path: String) -> Self {
        Self {
            path,
            expected: T::EXPECTED,
            found: describe(value),
        }
    }
}

/// Implements the traits of serde for a type that is [`Json`].
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

/// What the [`Serialize`] of an emitted type does.
///
/// # Errors
///
/// What the serializer reports.
pub fn serialize<T: Json, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    let write: fn(&T, S) -> _ = T::write;
    write(value, to)
}

/// What the [`Deserialize`](serde::Deserialize) of an emitted type does.
///
/// # Errors
///
/// The value is of another kind than the type, or what the deserializer reports.
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

/// Reads the next value of an array or an object into a place.
pub struct Slot<'a, T>(pub &'a mut T);

impl<'de, T: Json> DeserializeSeed<'de> for Slot<'_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        self.0.read(from)
    }
}

/// Reads the next value of an object to a place where there is none.
pub struct Place<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Json> DeserializeSeed<'de> for Place<'_, T> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit, D::Error> {
        T::read_option(self.0, from)
    }
}

/// Lets serde write a [`Json`] value that is a part of another.
///
/// It is one type for both ways of writing, so that no type is compiled for two.
pub struct Part<'a, T> {
    /// The value.
    pub value: &'a T,
    /// Whether it is known to be as it was read.
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

/// The JSON that a value has been read from.
///
/// It takes the way over the text, so that no type is compiled for a second serializer; nothing on a hot path comes here. The value
/// must not have been changed: comparing what is kept with the fields would take exponential time in nested collections.
pub fn to_value<T: Json>(value: &T) -> Value {
    parse_written(&mut |to| value.write_unchanged(to))
}

/// Reads a JSON value that is in memory, unless it is unreadable; the way over the text has the reason given at [`to_value`].
pub fn from_value<T: Json>(value: &Value) -> (Option<T>, Fit) {
    let mut place = None;
    let fit = read_printed(value, &mut |from| T::read_option(&mut place, from));
    (place, fit)
}

type TextSerializer<'a> = serde_json::Serializer<&'a mut Vec<u8>>;

type TextDeserializer<'a> = serde_json::Deserializer<serde_json::de::SliceRead<'a>>;

/// The JSON value that `write` writes. It is no generic function: a compiler that follows calls does not come to the parts of `write`.
#[inline]
fn parse_written(
    write: &mut dyn FnMut(&mut TextSerializer<'_>) -> serde_json::Result<()>,
) -> Value {
    let mut text = Vec::new();
    write(&mut TextSerializer::new(&mut text))
        .and_then(|()| serde_json::from_slice(&text))
        .unwrap_or_default()
}

/// What `read` makes of a JSON value. It is no generic function, as [`parse_written`] is none.
#[inline]
fn read_printed(
    value: &Value,
    read: &mut dyn FnMut(&mut TextDeserializer<'_>) -> serde_json::Result<Fit>,
) -> Fit {
    serde_json::to_vec(value)
        .and_then(|text| read(&mut TextDeserializer::from_slice(&text)))
        .unwrap_or_else(|_| Fit::Unreadable(value.clone().into()))
}

/// The kind of a JSON value, and the value itself where it is no text: texts may be what nobody should log.
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
