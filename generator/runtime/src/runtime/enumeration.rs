//! Enums of texts that stay readable when the server learns new ones.

use std::fmt;

use serde::Deserializer;

use super::json::{Fit, Outcome, Scalar, Target, read};

/// The text of an enum value that this version of the crate has no variant for.
///
/// It is opaque on purpose: once a variant exists for a text, reading that text gives the variant. Look at it through the enum's
/// `as_str`.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Keeps a text that no variant stands for. For the enum's own conversion from texts alone.
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

struct Named<'a, T>(&'a mut T);

impl<T: for<'a> From<&'a str>> Target<'_> for Named<'_, T> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable;
        };
        *self.0 = text.into();
        Fit::Exact
    }
}

/// What the `read` of an emitted enum does.
///
/// # Errors
///
/// What the deserializer reports.
pub fn read_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(
    value: &mut T,
    from: D,
) -> Result<Outcome, D::Error> {
    read(Named(value), from)
}
