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

/// Implements the conversions of an enum from and to texts, of one line for each text.
macro_rules! implement_text {
    ($name:ident, $fallback:ident, default { $($text:literal => $variant:ident,)* }) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$fallback($crate::runtime::unknown_value::UnknownValue::default())
            }
        }

        $crate::runtime::unknown_value::implement_text!($name, $fallback { $($text => $variant,)* });
    };
    ($name:ident, $fallback:ident { $($text:literal => $variant:ident,)* }) => {
        impl $name {
            /// The values that the document lists.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The text that is sent.
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
                    _ => Self::$fallback($crate::runtime::unknown_value::UnknownValue::new(text)),
                }
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
