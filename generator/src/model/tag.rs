//! Values that a document states: tags, and what has one possible value.

use std::fmt;

use serde::Serialize;

use super::Identifier;

/// The value of a discriminator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tag {
    /// The name of its property.
    pub property: String,
    /// The field of its property; `None` where it is not declared.
    pub field: Option<TagField>,
    /// The value.
    pub value: Scalar,
}

/// The field of a discriminator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TagField {
    /// Its name.
    pub name: Identifier,
    /// Its setter.
    pub setter: Identifier,
    /// Whether it is an `Option`.
    pub is_option: bool,
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) | Self::Listed(text) => text.fmt(f),
            Self::ListedInteger(number) | Self::Integer(number) => number.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Boolean(value) => value.fmt(f),
        }
    }
}

/// A text, a number or a boolean that the document states, by the type that it has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A variant of an [`Enumeration`](super::Enumeration).
    Listed(String),
    /// A variant of an [`IntegerEnumeration`](super::IntegerEnumeration).
    ListedInteger(i64),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// `true` or `false`
    Boolean(bool),
}
