//! Documented response headers, decoded into a struct.
//!
//! Decoding never fails: a header that is missing, or has another type, is `None`.

use http::{HeaderMap, header};
use serde_json::Value;

use super::{error::Error, json, json::Json, response::Response};

/// The documented response headers of an operation.
pub trait ResponseHeaders: Sized {
    /// Decodes the headers. A header that is missing or has another type is `None`.
    fn from_headers(headers: &HeaderMap) -> Self;
}

impl<T> Response<T> {
    /// Decodes the documented headers of the operation, such as `ListThingsHeaders`. A header that
    /// is missing or has another type is `None`.
    pub fn headers_as<H: ResponseHeaders>(&self) -> H {
        H::from_headers(self.headers())
    }
}

impl Error {
    /// Decodes the documented headers of the operation, like [`Response::headers_as`]; `None` if
    /// there was no response.
    pub fn headers_as<H: ResponseHeaders>(&self) -> Option<H> {
        self.headers().map(H::from_headers)
    }
}

/// The headers of a response, with a method for each encoding.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredHeaders<'a>(pub &'a HeaderMap);

impl<'a> DeclaredHeaders<'a> {
    /// Decodes a string, a number or a boolean.
    pub fn plain<T: Json>(&self, name: &str) -> Option<T> {
        scalar(self.text(name)?)
    }

    /// Decodes comma-separated elements, of one or several headers of this name (RFC 9110 §5.3).
    /// Each `Set-Cookie` is one element.
    pub fn list<T: Json>(&self, name: &str) -> Option<Vec<T>> {
        let is_split = name != header::SET_COOKIE;
        let mut elements = Vec::new();
        let mut lines = self.texts(name).peekable();
        lines.peek()?;
        for line in lines {
            if is_split {
                elements.extend(line.split(',').map(str::trim).filter(|it| !it.is_empty()));
            } else {
                elements.push(line);
            }
        }
        elements.into_iter().map(scalar).collect()
    }

    /// Decodes an object as `name,value,name,value`.
    pub fn object<T: Json>(&self, name: &str) -> Option<T> {
        let mut parts = self.text(name)?.split(',').map(str::trim);
        let mut members = Vec::new();
        while let Some(name) = parts.next() {
            members.push((name, parts.next()?));
        }
        of_members(&members)
    }

    /// Decodes an object as `name=value,name=value`.
    pub fn exploded_object<T: Json>(&self, name: &str) -> Option<T> {
        let pairs = self.text(name)?.split(',');
        let members = pairs.map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((name.trim(), value.trim()))
        });
        of_members(&members.collect::<Option<Vec<_>>>()?)
    }

    /// Decodes JSON.
    pub fn json<T: Json>(&self, name: &str) -> Option<T> {
        fitting(&serde_json::from_str(self.text(name)?).ok()?)
    }

    /// The values of all headers of this name that are text.
    fn texts(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let values = self.0.get_all(name).into_iter();
        let texts = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
        texts.map(str::trim)
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.texts(name).next()
    }
}

/// Decodes an object whose members are strings, or what their text spells.
fn of_members<T: Json>(members: &[(&str, &str)]) -> Option<T> {
    let object = |value: fn(&str) -> Value| {
        let members = members.iter();
        let members = members.map(|(name, text)| ((*name).to_owned(), value(text)));
        Value::Object(members.collect())
    };
    fitting(&object(|text| text.into()))
        .or_else(|| fitting(&object(|text| spelled(text).unwrap_or_else(|| text.into()))))
}

/// Decodes a string, or what its text spells.
fn scalar<T: Json>(text: &str) -> Option<T> {
    fitting(&Value::from(text)).or_else(|| fitting(&spelled(text)?))
}

/// The integer, number or boolean that a string spells.
fn spelled(text: &str) -> Option<Value> {
    let integer = text.parse::<i64>().map(Value::from);
    let integer = integer.or_else(|_| text.parse::<u64>().map(Value::from));
    if let Ok(integer) = integer {
        return Some(integer);
    }
    match text.to_ascii_lowercase().as_str() {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        text => serde_json::Number::from_f64(text.parse().ok()?).map(Value::Number),
    }
}

/// Decodes a value; `None` for another type. Inside an object, mismatches are kept, as in bodies.
fn fitting<T: Json>(value: &Value) -> Option<T> {
    let (read, fit) = json::from_value::<T>(value);
    read.filter(|_| fit.fits())
}

/// Implements [`ResponseHeaders`] for a struct from one line per header:
/// `limit = plain("X-Limit")`.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! implement {
    ($name:ident { $($field:ident = $read:ident($wire:literal);)* }) => {
        #[allow(deprecated, reason = "the document may say so of a header")]
        impl rt::response_headers::ResponseHeaders for $name {
            #[inline]
            fn from_headers(headers: &http::HeaderMap) -> Self {
                let headers = rt::response_headers::DeclaredHeaders(headers);
                Self {
                    $($field: headers.$read($wire),)*
                }
            }
        }

        rt::call::hide_values!($name);
    };
}

#[allow(unused_imports, reason = "each tag has a feature, and all may be off")]
pub(crate) use implement;
