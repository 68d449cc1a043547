//! The bodies that a request can have, where media types have values of several types: an enum
//! whose variant says what is sent, and as what.

/// Implements what such an enum needs, of one line for each variant.
///
/// - `Json(types::Thing) => json()`: its value, and how it is written, by a function of
///   [`Request`](super::request::Request).
/// - `, from`: no other variant has its type.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! implement {
    (
        $name:ident {
            $($variant:ident($ty:ty) => $format:ident($($argument:expr),*) $(, $from:ident)?;)*
        }
    ) => {
        impl $name {
            /// Sets the body of a request, and its media type.
            #[inline]
            fn write(&self, request: &mut rt::request::Request) -> Result<(), rt::error::Error> {
                match self {
                    $(Self::$variant(body) => {
                        rt::request_body::implement!(@set request body $format($($argument),*))
                    })*
                }
            }
        }

        $($(rt::request_body::implement!(@$from $name $variant $ty);)?)*

        rt::call::hide_values!($name);
    };
    (@set $request:ident $body:ident body($($argument:expr),*)) => {
        $request.body($body.clone() $(, $argument)*)
    };
    (@set $request:ident $body:ident $format:ident($($argument:expr),*)) => {
        $request.$format($body $(, $argument)*)
    };
    (@from $name:ident $variant:ident $ty:ty) => {
        impl From<$ty> for $name {
            #[inline]
            fn from(body: $ty) -> Self {
                Self::$variant(body)
            }
        }
    };
}

#[allow(unused_imports, reason = "each tag has a feature, and all may be off")]
pub(crate) use implement;
