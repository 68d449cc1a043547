//! Values of other crates that are strings of one format in JSON, such as UUIDs.

use super::{fit::Fit, json::Json, target::Scalar};

/// A type whose JSON values are strings of one format.
pub trait Formatted: Json {
    /// Parses a string.
    fn parse(text: &str) -> Option<Parsed<Self>>;

    /// Formats the value.
    fn print(&self) -> String;
}

/// A parsed string.
pub enum Parsed<T> {
    /// The value of a string in the format.
    Valid(T),
    /// The value of a string that only resembles the format.
    Tolerated(T),
}

/// Decodes a scalar into `place`.
pub fn read<T: Formatted>(place: &mut T, value: Scalar<'_>) -> Fit<()> {
    let Scalar::Text(text) = value else {
        return Fit::Unreadable(());
    };
    let (value, fit) = match T::parse(text) {
        Some(Parsed::Valid(value)) => (value, Fit::Respelled(())),
        Some(Parsed::Tolerated(value)) => (value, Fit::Coerced(())),
        None => return Fit::Unreadable(()),
    };
    *place = value;
    if place.print() == text {
        Fit::Exact
    } else {
        fit
    }
}

/// Implements [`Json`] for a type that is [`Formatted`].
macro_rules! implement {
    ($name:ty, $expected:literal) => {
        impl rt::target::Target<'_> for &mut $name {
            #[inline]
            fn scalar(self, value: rt::target::Scalar<'_>) -> rt::fit::Fit<()> {
                rt::formatted::read(self, value)
            }
        }

        impl rt::json::Json for $name {
            const EXPECTED: &'static str = $expected;

            rt::json::in_place!();

            #[inline]
            fn cost(
                value: &serde_json::Value,
                choices: &mut rt::choice::Choices,
            ) -> rt::choice::Cost {
                let mut read = Self::default();
                rt::choice::Cost::of_scalar(value, value.is_string(), &mut read, choices)
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                rt::target::read(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&rt::formatted::Formatted::print(self))
            }
        }
    };
}

pub(crate) use implement;
