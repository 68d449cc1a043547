//! Reading and writing JSON values without losing anything.
//!
//! [`Json::read`] takes whatever JSON value is there and says how well it fits; who asked decides what becomes of a value that
//! does not. Numbers reach a visitor in several forms (`serde_json/arbitrary_precision` passes them as maps), which is why every
//! type here reads through the one [`serde::de::Visitor`] of this module.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{
        DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
        value::MapAccessDeserializer,
    },
};
use serde_json::{Number, Value};

use super::{
    choice::{Choices, Cost},
    kept::Kept,
};

/// A type that stands for a JSON value.
pub trait Json: Default + fmt::Debug + PartialEq + 'static {
    /// What a fitting JSON value is, for error messages: `an object`.
    const EXPECTED: &'static str;

    /// The properties that allow only a few values, with those values.
    const ALLOWED: Allowed = &[];

    /// How well a JSON value fits this type. The choice between the variants of a union rests on it.
    fn cost(value: &Value, choices: &mut Choices) -> Cost;

    /// Replaces this value, which is its type's default, by the JSON value that comes next.
    ///
    /// # Errors
    ///
    /// Only what the deserializer itself reports: that the text is not JSON.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error>;

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

    /// Whether this is a value that the type has no name for.
    fn is_unknown(&self) -> bool {
        false
    }

    /// Finds the part of `value` that did not fit, extending the path that leads to `value`.
    fn mismatch(value: &Value, path: String) -> Mismatch {
        Mismatch::new::<Self>(value, path)
    }

    /// Adds the JSON pointers below `at` of everything that the named fields and variants do not hold.
    fn kept(&self, at: &str, found: &mut Kept) {
        if self.is_unknown() {
            found.misfits.push(at.to_owned());
        }
    }
}

/// The names of properties, each with the values that it allows.
pub type Allowed = &'static [(&'static str, &'static [Scalar<'static>])];

/// How well a JSON value fitted a type.
///
/// It is returned for every value that is read, nearly always as `Exact`; boxed values keep it in two registers.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Writing the value gives the same JSON.
    Exact,
    /// The value is what the JSON says, in a spelling that writing it would not give: `1.0` for a whole number, a date-time with an
    /// offset.
    Respelled(Box<Value>),
    /// The value is a best effort; this is the JSON it was read from.
    Repaired(Box<Value>),
    /// Nothing could be made of this JSON, and the value is not to be used.
    Unreadable(Box<Value>),
}

impl Outcome {
    /// Whether the value is what the JSON says.
    pub fn fits(&self) -> bool {
        matches!(self, Self::Exact | Self::Respelled(_))
    }
}

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

/// How well a [`Scalar`] fitted a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// See [`Outcome::Exact`].
    Exact,
    /// See [`Outcome::Respelled`].
    Respelled,
    /// See [`Outcome::Repaired`].
    Repaired,
    /// See [`Outcome::Unreadable`].
    Unreadable,
}

/// The kinds of JSON values that a type can be made of; what it does not take is unreadable.
pub trait Target<'de>: Sized {
    /// Takes a value that is neither an array nor an object.
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let _ = value;
        Fit::Unreadable
    }

    /// Takes an array.
    ///
    /// # Errors
    ///
    /// What the deserializer reports.
    fn array<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Outcome, A::Error> {
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
    fn object<A: MapAccess<'de>>(self, members: A) -> Result<Outcome, A::Error> {
        let value = Value::deserialize(MapAccessDeserializer::new(members))?;
        Ok(self.value(value))
    }

    /// Takes the variant of a union, where that has been chosen already.
    ///
    /// # Errors
    ///
    /// This is no union, or what the deserializer reports.
    fn chosen<A: EnumAccess<'de>>(self, variant: A) -> Result<Outcome, A::Error> {
        let _ = variant;
        Err(A::Error::custom("this is no union"))
    }

    /// Takes a value that has been read already.
    fn value(self, value: Value) -> Outcome {
        let Some(scalar) = scalar_of(&value) else {
            return Outcome::Unreadable(value.into());
        };
        let fit = match self.scalar(scalar) {
            // Under `serde_json/arbitrary_precision`, numbers are equal if their spellings are: `0.10` is not `0.1`.
            Fit::Exact if Value::from(scalar) != value => Fit::Respelled,
            fit => fit,
        };
        fit.with(|| value)
    }
}

impl Fit {
    /// The outcome, with the JSON that it is about.
    #[inline]
    fn with(self, value: impl FnOnce() -> Value) -> Outcome {
        match self {
            Self::Exact => Outcome::Exact,
            Self::Respelled => Outcome::Respelled(value().into()),
            Self::Repaired => Outcome::Repaired(value().into()),
            Self::Unreadable => Outcome::Unreadable(value().into()),
        }
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
pub fn read<'de, D: Deserializer<'de>>(
    target: impl Target<'de>,
    from: D,
) -> Result<Outcome, D::Error> {
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
    fn scalar<E>(self, scalar: Scalar<'_>) -> Result<Outcome, E> {
        Ok(self.0.scalar(scalar).with(|| scalar.into()))
    }

    /// Takes a whole number that may be beyond 64 bits.
    fn large(self, number: Option<Number>, nearest: f64) -> Outcome {
        self.0
            .value(number.map_or_else(|| nearest.into(), Value::Number))
    }
}

impl<'de, T: Target<'de>> Visitor<'de> for AnyKind<T> {
    type Value = Outcome;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Outcome, E> {
        self.scalar(Scalar::Boolean(value))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Outcome, E> {
        self.scalar(Scalar::Signed(value))
    }

    /// Values in memory come as such under `serde_json/arbitrary_precision`.
    fn visit_i128<E>(self, value: i128) -> Result<Outcome, E> {
        Ok(self.large(Number::from_i128(value), value as f64))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Outcome, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    /// See [`visit_i128`](Self::visit_i128).
    fn visit_u128<E>(self, value: u128) -> Result<Outcome, E> {
        Ok(self.large(Number::from_u128(value), value as f64))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Outcome, E> {
        self.scalar(Scalar::Float(value))
    }

    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Outcome, E> {
        self.scalar(Scalar::Text(value))
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Outcome, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_none<E>(self) -> Result<Outcome, E> {
        self.scalar(Scalar::Null)
    }

    #[inline]
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        from.deserialize_any(self)
    }

    #[inline]
    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<Outcome, A::Error> {
        self.0.chosen(variant)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Outcome, A::Error> {
        self.0.array(elements)
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Outcome, A::Error> {
        self.0.object(members)
    }
}

/// Implements the traits of serde for a type that is [`Json`].
macro_rules! implement_serde {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::runtime::json::deserialize(from)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, to)
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

/// What the [`Deserialize`] of an emitted type does.
///
/// # Errors
///
/// The value is of another kind than the type, or what the deserializer reports.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let read: fn(&mut T, D) -> _ = T::read;
    let mut value = T::default();
    match read(&mut value, from)? {
        Outcome::Exact | Outcome::Respelled(_) => Ok(value),
        Outcome::Repaired(found) | Outcome::Unreadable(found) => Err(D::Error::invalid_type(
            Unexpected::Other(&describe(&found)),
            &T::EXPECTED,
        )),
    }
}

/// Reads the next value of an array or an object into a place.
pub struct Slot<'a, T>(pub &'a mut T);

impl<'de, T: Json> DeserializeSeed<'de> for Slot<'_, T> {
    type Value = Outcome;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Outcome, D::Error> {
        self.0.read(from)
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

/// Reads a JSON value that is in memory; the way over the text has the reason given at [`to_value`].
pub fn from_value<T: Json>(value: &Value) -> (T, Outcome) {
    let mut read = T::default();
    let outcome = read_printed(value, &mut |from| read.read(from));
    (read, outcome)
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
    read: &mut dyn FnMut(&mut TextDeserializer<'_>) -> serde_json::Result<Outcome>,
) -> Outcome {
    serde_json::to_vec(value)
        .and_then(|text| read(&mut TextDeserializer::from_slice(&text)))
        .unwrap_or_else(|_| Outcome::Unreadable(value.clone().into()))
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

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        if value.is_null() {
            Cost::default()
        } else {
            T::cost(value, choices)
        }
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        let outcome = self.insert(T::default()).read(from)?;
        if let Outcome::Unreadable(value) = outcome {
            *self = None;
            return Ok(match *value {
                Value::Null => Outcome::Exact,
                _ => Outcome::Unreadable(value),
            });
        }
        Ok(outcome)
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

    fn kept(&self, at: &str, found: &mut Kept) {
        if let Some(value) = self {
            value.kept(at, found);
        }
    }
}
