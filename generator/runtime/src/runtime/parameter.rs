//! Encodes the values of parameters (OpenAPI 3.0.3 §4.7.12.3).
//!
//! JSON values become percent-encoded parts of paths, queries and cookies, or the text of headers.
//! All but unreserved characters are encoded, in names too.
//!
//! Where the specification is silent or at odds with itself:
//! - `null` and empty arrays and objects are omitted, as RFC 6570 omits undefined values; so are
//!   `null`s inside them.
//! - Arrays and objects where the style allows only scalars are encoded as JSON.
//! - `label` without `explode` separates by commas, as RFC 6570 does and OpenAPI from 3.0.4 on.
//! - The delimiters of `spaceDelimited` and `pipeDelimited` are sent as `%20` and `%7C`: neither
//!   may stand in a URL as it is.
//! - `deepObject` nests to any depth, with the positions of array elements as keys: `a[b][0]=v`.

use serde_json::Value;

use super::percent::{self, encoded};

/// The style of a list or an object in a parameter (OpenAPI 3.0.3 §4.7.12.3), with or without
/// `explode`.
///
/// Scalars are the same with and without `explode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `;name=a,b`, in paths.
    Matrix,
    /// `;name=a;name=b`, in paths.
    MatrixExploded,
    /// `.a,b`, in paths.
    Label,
    /// `.a.b`, in paths.
    LabelExploded,
    /// `name=a,b`, in queries and cookies.
    Form,
    /// `name=a&name=b`, in queries and cookies.
    FormExploded,
    /// `a,b` and `key,a`, in paths and headers.
    Simple,
    /// `a,b` and `key=a`, in paths and headers.
    SimpleExploded,
    /// `name=a%20b`, in queries.
    SpaceDelimited,
    /// `name=a%7Cb`, in queries.
    PipeDelimited,
    /// `name[key]=a`, in queries.
    DeepObject,
}

impl Style {
    fn is_exploded(self) -> bool {
        matches!(
            self,
            Self::MatrixExploded | Self::LabelExploded | Self::FormExploded | Self::SimpleExploded
        )
    }
}

/// The treatment of reserved characters in query values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// They are percent-encoded.
    Encoded,
    /// They stay as they are, unless the value would then be read as something else
    /// (`allowReserved`).
    Kept,
}

/// The reason why a value cannot be encoded in a style.
pub const AMBIGUOUS: &str = "has an item or a key that contains the delimiter of its style";

/// A value without omitted parts.
enum Parts {
    Text(String),
    Items(Vec<String>),
    Members(Vec<(String, String)>),
}

impl Parts {
    /// `None` for an omitted value.
    fn new(value: &Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Array(items) => {
                let items: Vec<_> = present(items).map(text).collect();
                (!items.is_empty()).then_some(Self::Items(items))
            }
            Value::Object(members) => {
                let members = members.iter().filter(|(_, value)| !value.is_null());
                let members: Vec<_> = members
                    .map(|(key, value)| (key.clone(), text(value)))
                    .collect();
                (!members.is_empty()).then_some(Self::Members(members))
            }
            other => Some(Self::Text(text(other))),
        }
    }

    /// Maps every string.
    fn map(self, change: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Text(text) => Self::Text(change(&text)),
            Self::Items(items) => Self::Items(items.iter().map(|item| change(item)).collect()),
            Self::Members(members) => Self::Members(
                members
                    .iter()
                    .map(|(key, value)| (change(key), change(value)))
                    .collect(),
            ),
        }
    }

    /// Returns `true` if an item of a list contains this character.
    fn list_contains(&self, delimiter: char) -> bool {
        match self {
            Self::Text(_) => false,
            Self::Items(items) => items.iter().any(|item| item.contains(delimiter)),
            Self::Members(members) => members
                .iter()
                .any(|(key, value)| key.contains(delimiter) || value.contains(delimiter)),
        }
    }

    /// Joins everything: `a,b` or `k,v,k,v`, with `explode` `k=v,k=v`.
    fn join(self, delimiter: &str, explode: bool) -> String {
        match self {
            Self::Text(text) => text,
            Self::Items(items) => items.join(delimiter),
            Self::Members(members) => {
                let sign = if explode { "=" } else { delimiter };
                let pairs = members
                    .into_iter()
                    .map(|(key, value)| format!("{key}{sign}{value}"));
                pairs.collect::<Vec<_>>().join(delimiter)
            }
        }
    }

    /// One pair under the name of the parameter; with `explode`, one per item or member.
    fn pairs(self, name: &str, delimiter: &str, explode: bool) -> Vec<(String, String)> {
        match self {
            Self::Items(items) if explode => items
                .into_iter()
                .map(|item| (name.to_owned(), item))
                .collect(),
            Self::Members(members) if explode => members,
            other => vec![(name.to_owned(), other.join(delimiter, false))],
        }
    }
}

/// Encodes a path parameter: percent-encoded, without a slash. Empty for an omitted value.
///
/// Styles that are not for paths are treated as [`Style::Simple`].
pub fn path(name: &str, style: Style, value: &Value) -> String {
    let Some(parts) = Parts::new(value) else {
        return String::new();
    };
    let is_text = matches!(parts, Parts::Text(_));
    let parts = parts.map(&encoded);
    let explode = style.is_exploded();
    match style {
        Style::Matrix | Style::MatrixExploded => {
            let pairs = parts.pairs(&encoded(name), ",", explode).into_iter();
            pairs
                .map(|(key, value)| match value.as_str() {
                    "" => format!(";{key}"),
                    value => format!(";{key}={value}"),
                })
                .collect()
        }
        // A full stop need not be encoded, but here it would be read as the delimiter.
        Style::LabelExploded if !is_text => {
            let parts = parts.map(&|text| text.replace('.', "%2E"));
            format!(".{}", parts.join(".", true))
        }
        Style::Label | Style::LabelExploded => format!(".{}", parts.join(",", false)),
        _ => parts.join(",", explode),
    }
}

/// Encodes a query or cookie parameter as percent-encoded pairs.
///
/// Styles that are not for queries are treated as [`Style::Form`].
///
/// # Errors
///
/// [`AMBIGUOUS`].
pub fn pairs(
    name: &str,
    style: Style,
    reserved: Reserved,
    value: &Value,
) -> Result<Vec<(String, String)>, &'static str> {
    if style == Style::DeepObject {
        let mut pairs = Vec::new();
        add_nested(encoded(name), value, &mut pairs)?;
        return Ok(pairs);
    }
    let Some(parts) = Parts::new(value) else {
        return Ok(Vec::new());
    };
    let (delimiter, sent) = match style {
        Style::SpaceDelimited => (' ', "%20"),
        Style::PipeDelimited => ('|', "%7C"),
        _ => (',', ","),
    };
    let explode = style.is_exploded();
    // Encoding makes a comma within an item differ from the one between items, but not the other delimiters.
    if !explode && delimiter != ',' && parts.list_contains(delimiter) {
        return Err(AMBIGUOUS);
    }
    let keep: &[u8] = match (&parts, reserved) {
        (_, Reserved::Encoded) => b"",
        (Parts::Text(_), Reserved::Kept) => b":/?@!$()*,;",
        (_, Reserved::Kept) => b":/?@!$()*;",
    };
    let encode = |text: &str| {
        let mut to = String::new();
        percent::encode(text, keep, &mut to);
        to
    };
    Ok(parts.map(&encode).pairs(&encoded(name), sent, explode))
}

/// The text of a header, not encoded; `None` for an omitted value.
///
/// # Errors
///
/// [`AMBIGUOUS`].
pub fn header(style: Style, value: &Value) -> Result<Option<String>, &'static str> {
    let Some(parts) = Parts::new(value) else {
        return Ok(None);
    };
    let explode = style.is_exploded();
    let has_sign = matches!(&parts, Parts::Members(members)
        if explode && members.iter().any(|(key, _)| key.contains('=')));
    if has_sign || parts.list_contains(',') {
        return Err(AMBIGUOUS);
    }
    Ok(Some(parts.join(",", explode)))
}

/// Adds the pairs of `deepObject`. The brackets are encoded, as `[` and `]` may not stand in a
/// query.
fn add_nested(
    name: String,
    value: &Value,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), &'static str> {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in present(items).enumerate() {
                add_nested(format!("{name}%5B{index}%5D"), item, pairs)?;
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                if key.contains(['[', ']']) {
                    return Err(AMBIGUOUS);
                }
                add_nested(format!("{name}%5B{}%5D", encoded(key)), value, pairs)?;
            }
        }
        other => pairs.push((name, encoded(&text(other)))),
    }
    Ok(())
}

fn present(items: &[Value]) -> impl Iterator<Item = &Value> {
    items.iter().filter(|item| !item.is_null())
}

/// Formats a value.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
