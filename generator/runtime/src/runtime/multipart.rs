//! Bodies of type `multipart/form-data` (RFC 7578).
//!
//! No name, file name or content can break the body: quotes and line breaks in names are escaped as
//! in browsers (WHATWG HTML, "multipart/form-data encoding algorithm"), and the boundary occurs in
//! no part. The same parts give the same bytes, unless one of them is a stream.

use std::fmt;

use http::{HeaderName, HeaderValue, header};
use serde_json::Value;

use super::{
    body::Body,
    error::Error,
    file::{File, Files},
    json::Json,
    multipart_body::{self, RawPart},
    request::Request,
};

/// The parts of a `multipart/form-data` body.
///
/// It can be collected from pairs of a name and a [`MultipartValue`].
#[derive(Clone, Debug, Default)]
pub struct Multipart {
    parts: Vec<Part>,
}

/// The value of a part: a string, or a [`File`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MultipartValue {
    /// A string.
    Text(String),
    /// A file.
    File(File),
}

impl From<&str> for MultipartValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for MultipartValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<File> for MultipartValue {
    fn from(file: File) -> Self {
        Self::File(file)
    }
}

impl<K: Into<String>, V: Into<MultipartValue>> Extend<(K, V)> for Multipart {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, parts: I) {
        for (name, value) in parts {
            let name = name.into();
            match value.into() {
                MultipartValue::Text(text) => self.push(&name, None, text),
                MultipartValue::File(file) => self.push_file(&name, None, &file),
            }
        }
    }
}

impl<K: Into<String>, V: Into<MultipartValue>> FromIterator<(K, V)> for Multipart {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(parts: I) -> Self {
        let mut multipart = Self::new();
        multipart.extend(parts);
        multipart
    }
}

#[derive(Clone)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
    content: Body,
}

/// Hides the content.
impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Multipart {
    /// Creates a body without parts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a string.
    #[must_use]
    pub fn with_text(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.push(&name.into(), None, text.into());
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, file: impl Into<File>) -> Self {
        self.push_file(&name.into(), None, &file.into());
        self
    }

    /// Adds files under one name. `media_type` is the default for files without one.
    ///
    /// # Errors
    ///
    /// None. It has the signature of the methods that add other parts.
    #[doc(hidden)]
    pub fn files(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        files: &impl Files,
    ) -> Result<(), Error> {
        for file in files.files() {
            self.push_file(name, media_type, file);
        }
        Ok(())
    }

    fn push_file(&mut self, name: &str, media_type: Option<&str>, file: &File) {
        let media_type = file.media_type().or(media_type);
        let media_type = media_type.unwrap_or("application/octet-stream");
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: Some(file.file_name().unwrap_or(name).to_owned()),
            media_type: Some(media_type.to_owned()),
            headers: file.headers().to_vec(),
            content: file.content().clone(),
        });
    }

    /// Adds a value: a string as it is, an object as JSON, a list as one part per element. `None`
    /// and `null` add nothing, here and below.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    #[doc(hidden)]
    pub fn value<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.add(name, None, &json(name, value)?);
        Ok(())
    }

    /// Adds a value of this media type.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    #[doc(hidden)]
    pub fn typed<T: Json>(&mut self, name: &str, media_type: &str, value: &T) -> Result<(), Error> {
        self.add(name, Some(media_type), &json(name, value)?);
        Ok(())
    }

    /// Adds a value as JSON, with this media type.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    #[doc(hidden)]
    pub fn json<T: Json>(&mut self, name: &str, media_type: &str, value: &T) -> Result<(), Error> {
        let value = json(name, value)?;
        if !value.is_null() {
            self.push(name, Some(media_type), value.to_string());
        }
        Ok(())
    }

    /// Adds each scalar in a value, with the path to it in brackets: `name[key][0]`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be encoded.
    #[doc(hidden)]
    pub fn deep_object<T: Json>(&mut self, name: &str, value: &T) -> Result<(), Error> {
        self.add_nested(name.to_owned(), &json(name, value)?);
        Ok(())
    }

    /// Adds one part for a scalar or an object, and one per element of a list.
    fn add(&mut self, name: &str, media_type: Option<&str>, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items.iter().filter(|item| !item.is_null()) {
                    match item {
                        Value::Array(_) => {
                            self.push(name, Some("application/json"), item.to_string());
                        }
                        item => self.add(name, media_type, item),
                    }
                }
            }
            Value::Object(_) => {
                let media_type = media_type.unwrap_or("application/json");
                self.push(name, Some(media_type), value.to_string());
            }
            plain => self.push(name, media_type, text(plain)),
        }
    }

    fn add_nested(&mut self, name: String, value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for (index, item) in items.iter().filter(|item| !item.is_null()).enumerate() {
                    self.add_nested(format!("{name}[{index}]"), item);
                }
            }
            Value::Object(members) => {
                for (key, value) in members {
                    self.add_nested(format!("{name}[{key}]"), value);
                }
            }
            plain => self.push(&name, None, text(plain)),
        }
    }

    fn push(&mut self, name: &str, media_type: Option<&str>, content: String) {
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: None,
            media_type: media_type.map(str::to_owned),
            headers: Vec::new(),
            content: content.into(),
        });
    }
}

impl Request {
    /// Sets the body, and its media type to `multipart/form-data`. Without parts there is no body.
    ///
    /// If the content of a file is a stream, the body is one, too. It is retried only if all its
    /// streams are [replayable](Body::replayable).
    ///
    /// # Errors
    ///
    /// Returns an error if the media type or another header of a part is not valid.
    pub fn multipart(&mut self, body: &Multipart) -> Result<(), Error> {
        if body.parts.is_empty() {
            return Ok(());
        }
        let mut parts = Vec::with_capacity(body.parts.len());
        for part in &body.parts {
            let head = head(part).ok_or_else(|| {
                self.fail(format!(
                    "the part `{}` has a header that cannot be sent",
                    part.name
                ))
            })?;
            let content = part.content.clone();
            parts.push(RawPart { head, content });
        }
        let (body, boundary) = multipart_body::assemble(parts);
        self.body(body, &format!("multipart/form-data; boundary={boundary}"))
    }
}

/// The header lines of a part; `None` if one is not valid, or is set by other means.
fn head(part: &Part) -> Option<String> {
    let mut head = format!(
        "Content-Disposition: form-data; name=\"{}\"",
        escaped(&part.name)
    );
    if let Some(name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", escaped(name)));
    }
    head.push_str("\r\n");
    if let Some(media_type) = &part.media_type {
        HeaderValue::from_str(media_type).ok()?;
        head.push_str(&format!("Content-Type: {media_type}\r\n"));
    }
    for (name, value) in &part.headers {
        let parsed = HeaderName::from_bytes(name.as_bytes()).ok()?;
        HeaderValue::from_str(value).ok()?;
        if [header::CONTENT_DISPOSITION, header::CONTENT_TYPE].contains(&parsed) {
            return None;
        }
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    Some(head)
}

/// Escapes a name between quotes.
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The JSON of a part.
fn json<T: Json>(name: &str, value: &T) -> Result<Value, Error> {
    value
        .write(serde_json::value::Serializer)
        .map_err(|error| Error::build(format!("the part `{name}` cannot be encoded: {error}")))
}

/// Formats a scalar.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Implements the parts of a body that is one of several, a struct, from one line per part.
///
/// - `new` or `default`: how it is created, with the required parts or without any.
/// - `note(String)`: the setter, and what it takes; `file: impl Into<File>` where it is required.
/// - `size(i64) = 1`: what is sent unless it is set.
/// - `=> value("note")`: how the part is added, by a function of [`Multipart`].
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! implement {
    (
        $name:ident: $maker:ident {
            $(
                $(#[$attribute:meta])*
                $field:ident $(($argument:ty))? $(: $required:ty)? $(= $value:expr)?
                    => $add:ident($($add_argument:expr),*);
            )*
        }
    ) => {
        rt::multipart::implement!(@$maker $name $($($field: $required,)?)* => Self {
            $($field: rt::multipart::implement!(@initial
                $field $(($argument))? $(: $required)? $(= $value)?
            ),)*
        });

        impl $name {
            $(rt::call::implement!(@setter [$(#[$attribute])*] $field $(($argument))?);)*

            rt::call::implement!(@opt
                "Sets an optional part if there is a value: `.opt(value, Self::name)`."
            );

            /// Sets the body of a request, and its media type.
            #[inline]
            fn write(&self, request: &mut rt::request::Request) -> Result<(), rt::error::Error> {
                let mut parts = rt::multipart::Multipart::new();
                $(parts.$add($($add_argument,)* &self.$field)?;)*
                request.multipart(&parts)
            }
        }

        rt::call::hide_values!($name);
    };
    (@new $name:ident $($field:ident: $required:ty,)* => $made:expr) => {
        impl $name {
            /// Creates the parts that a body must have.
            #[allow(clippy::too_many_arguments, reason = "each is a part that a body must have")]
            #[inline]
            pub fn new($($field: $required),*) -> Self {
                $made
            }
        }
    };
    (@default $name:ident => $made:expr) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                $made
            }
        }
    };
    (@initial $field:ident: $required:ty) => {
        $field.into()
    };
    (@initial $($other:tt)*) => {
        rt::call::implement!(@initial $($other)*)
    };
}

#[allow(unused_imports, reason = "each tag has a feature, and all may be off")]
pub(crate) use implement;
