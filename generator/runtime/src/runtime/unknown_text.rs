//! Unknown values of string enums.

use std::fmt;

/// An unknown value of a string enum.
///
/// It is opaque on purpose: once a later version has a variant for the string, the string decodes
/// to that variant. The `as_str` of the enum returns it.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    /// Keeps a string without a variant. Only the conversion of the enum calls it.
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Implements the conversions of an enum from and to strings, from one line per value.
macro_rules! implement_text {
    ($name:ident, $fallback:ident, default { $($text:literal => $variant:ident,)* }) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$fallback(rt::unknown_text::UnknownText::default())
            }
        }

        rt::unknown_text::implement_text!($name, $fallback { $($text => $variant,)* });
    };
    ($name:ident, $fallback:ident { $($text:literal => $variant:ident,)* }) => {
        impl $name {
            /// The documented values.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The string.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$fallback(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$fallback(rt::unknown_text::UnknownText::new(text)),
                }
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        /// Orders by the strings.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                // A text that has a variant can be in the fallback of another enum, and be taken from there.
                let key = |value: &Self| matches!(value, Self::$fallback(_));
                self.as_str().cmp(other.as_str()).then_with(|| key(self).cmp(&key(other)))
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

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
