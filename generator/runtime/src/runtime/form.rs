//! Bodies of type `application/x-www-form-urlencoded`.
//!
//! Encodes a JSON object as pairs, in the order of its properties. Each property is encoded by its
//! Encoding Object (OpenAPI 3.0.3 §4.7.15). Without one:
//! - a list of plain values is one pair for each: `tag=a&tag=b`,
//! - objects, and lists of anything else, name their parts in brackets: `address[city]=x`,
//!   `items[0][id]=1`,
//! - `null` and empty values other than strings are omitted.
//!
//! All but unreserved characters are percent-encoded, spaces too.

use serde_json::Value;

use super::{
    error::Error,
    json::Json,
    parameter::{self, Reserved, Style},
    request::Request,
    url,
};

/// The encoding of a property of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormEncoding {
    /// Like a query parameter.
    Style(Style),
    /// As JSON.
    Json,
}

impl Request {
    /// Sets the body, and its media type to `application/x-www-form-urlencoded`. Properties without
    /// an entry in `encodings` have the default encoding.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object, or cannot be encoded.
    pub fn form<T: Json>(
        &mut self,
        body: &T,
        encodings: &[(&str, FormEncoding)],
    ) -> Result<(), Error> {
        let value = body.write(serde_json::value::Serializer);
        let value =
            value.map_err(|error| self.fail(format!("the body cannot be encoded: {error}")))?;
        let Value::Object(members) = value else {
            return Err(self.fail("a form must be a JSON object".to_owned()));
        };
        let mut pairs = Vec::new();
        for (name, value) in &members {
            let encoding = encodings.iter().find(|(other, _)| other == name);
            let added = match encoding {
                Some((_, FormEncoding::Style(style))) => {
                    parameter::pairs(name, *style, Reserved::Encoded, value)
                }
                Some((_, FormEncoding::Json)) if !value.is_null() => {
                    let text = Value::String(value.to_string());
                    parameter::pairs(name, Style::Form, Reserved::Encoded, &text)
                }
                _ => parameter::pairs(name, style_of(value), Reserved::Encoded, value),
            };
            pairs.extend(
                added.map_err(|reason| self.fail(format!("the property `{name}` {reason}")))?,
            );
        }
        self.body(url::join(&pairs, "&"), "application/x-www-form-urlencoded")
    }
}

/// The default style of a value.
fn style_of(value: &Value) -> Style {
    let is_nested = |value: &Value| value.is_array() || value.is_object();
    match value {
        Value::Array(items) if !items.iter().any(is_nested) => Style::FormExploded,
        value if is_nested(value) => Style::DeepObject,
        _ => Style::FormExploded,
    }
}
