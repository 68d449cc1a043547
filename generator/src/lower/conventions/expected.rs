//! What overlays may write as the values of extensions: a value goes in, and what to write instead comes out where it is not valid.

use serde_json::Value;

use crate::lower::security::is_token_url;

/// What is expected of the value of a key.
#[derive(Clone, Copy)]
pub enum Expected {
    /// The name of a header.
    Header,
    /// A text that is not empty.
    Text,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A list of names of headers.
    Headers,
    /// An absolute URL, or a path on the server of the API.
    TokenUrl,
}

/// What to write where a header is expected.
pub const HEADER: &str = "write the name of a header";

impl Expected {
    /// What to write instead of a value; `None` if it is as expected.
    pub fn problem(self, value: &Value) -> Option<String> {
        let (is_valid, help) = match self {
            Self::Header => (
                value.as_str().is_some_and(is_header_name),
                HEADER.to_owned(),
            ),
            Self::Text => (
                value.as_str().is_some_and(|text| !text.is_empty()),
                "write a string".to_owned(),
            ),
            Self::OneOf(texts) => (
                value.as_str().is_some_and(|text| texts.contains(&text)),
                format!("write `{}`", texts.join("` or `")),
            ),
            Self::Texts => (
                { value.as_array() }.is_some_and(|items| items.iter().all(Value::is_string)),
                "write a list of strings".to_owned(),
            ),
            Self::Headers => (
                { value.as_array() }.is_some_and(|items| {
                    let mut names = items.iter().map(Value::as_str);
                    !items.is_empty() && names.all(|name| name.is_some_and(is_header_name))
                }),
                "write a list of names of headers".to_owned(),
            ),
            Self::TokenUrl => (
                value.as_str().is_some_and(is_token_url),
                "write a URL, or a path on the server of the API, without a query".to_owned(),
            ),
        };
        (!is_valid).then_some(help)
    }
}

/// Whether a text is the name of a field (RFC 9110 §5.1).
pub fn is_header_name(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}

/// Whether a text can be the name of a function.
pub fn is_function_name(text: &str) -> bool {
    let is_inside = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(is_inside)
}
