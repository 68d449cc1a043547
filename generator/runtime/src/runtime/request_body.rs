//! Request bodies with several media types: an enum whose variant sets the media type.

/// Implements such an enum from one line per variant.
///
/// - `Json(types::Thing) => json()`: its value, and the method that encodes it, of
///   [`Request`](super::request::Request).
/// - `Multipart(Parts) => parts()`: the parts write themselves.
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
    (@set $request:ident $body:ident parts()) => {
        $body.write($request)
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
