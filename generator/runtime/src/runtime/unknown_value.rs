//! The text of an enum value that nobody knew when the crate was made.

use std::fmt;

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

/// Implements what the `as_str` and the `From<&str>` of an enum of texts give.
macro_rules! implement_text {
    ($name:ident) => {
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(text.into())
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use implement_text;
