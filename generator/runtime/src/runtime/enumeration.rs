//! String enums, which keep unknown values.

use serde::Deserializer;

use super::{
    fit::Fit,
    target::{Scalar, Target, read},
};

struct Named<'a, T>(&'a mut T);

impl<T: for<'a> From<&'a str>> Target<'_> for Named<'_, T> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable(());
        };
        *self.0 = text.into();
        Fit::Exact
    }
}

/// Implements `read` for a generated enum.
///
/// # Errors
///
/// Returns the error of the deserializer.
pub fn read_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    value: &mut T,
    from: D,
) -> Result<Fit, D::Error> {
    read(Named(value), from)
}

/// Implements a string enum from one line per value: the string and its variant. `$fallback` is the
/// variant for unknown values, and the default with `default`.
macro_rules! implement {
    ($name:ident, $fallback:ident $(, $default:ident)? { $($text:literal => $variant:ident,)* }) => {
        rt::unknown_text::implement_text!(
            $name, $fallback $(, $default)? { $($text => $variant,)* }
        );

        impl rt::json::Json for $name {
            const EXPECTED: &'static str = "a string";

            rt::json::in_place!();

            #[inline]
            fn cost(
                value: &serde_json::Value,
                choices: &mut rt::choice::Choices,
            ) -> rt::choice::Cost {
                let Some(text) = value.as_str() else {
                    return rt::choice::Cost::other_kind(value, choices);
                };
                let is_listed = Self::VALUES.iter().any(|value| value.as_str() == text);
                rt::choice::Cost::of_listed(is_listed)
            }

            fn read<'de, D: serde::Deserializer<'de>>(
                &mut self,
                from: D,
            ) -> Result<rt::fit::Fit, D::Error> {
                rt::enumeration::read_text(self, from)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }

            #[inline]
            fn is_unknown(&self) -> bool {
                matches!(self, Self::$fallback(_))
            }
        }

        rt::json::implement_serde!($name);
    };
}

pub(crate) use implement;
