//! Decoding JSON bodies.

use std::fmt;

use serde_json::Value;

use super::{
    element::OddElements,
    fit::Fit,
    json::{Json, Mismatch},
};

/// A body that could not be decoded as its type.
///
/// There are two cases: the body is not JSON, or its root has another JSON type, such as an array
/// instead of an object. Nothing below the root fails.
pub struct DecodeError {
    kind: Kind,
    body: Vec<u8>,
}

enum Kind {
    Syntax {
        path: String,
        error: serde_json::Error,
    },
    Mismatch(Mismatch),
}

impl DecodeError {
    /// The root has another JSON type than expected.
    pub(super) fn mismatch(mismatch: Mismatch, body: Vec<u8>) -> Self {
        Self {
            kind: Kind::Mismatch(mismatch),
            body,
        }
    }

    /// The path to the value in the body, such as `customers[3].summary`; empty for the root.
    pub fn path(&self) -> &str {
        match &self.kind {
            Kind::Syntax { path, .. } => strip_dot(path),
            Kind::Mismatch(mismatch) => strip_dot(&mismatch.path),
        }
    }

    /// The expected value, such as `an object`; `None` if the body is not JSON.
    pub fn expected(&self) -> Option<&str> {
        match &self.kind {
            Kind::Syntax { .. } => None,
            Kind::Mismatch(mismatch) => Some(mismatch.expected),
        }
    }

    /// The value in the body, such as `an array`; `None` if the body is not JSON.
    pub fn found(&self) -> Option<&str> {
        match &self.kind {
            Kind::Syntax { .. } => None,
            Kind::Mismatch(mismatch) => Some(&mismatch.found),
        }
    }

    /// The raw body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Syntax { error, .. } => write!(f, "the body is not JSON: {error}")?,
            Kind::Mismatch(Mismatch {
                expected, found, ..
            }) => write!(f, "expected {expected}, found {found}")?,
        }
        match self.path() {
            "" => f.write_str(", at the root of the body"),
            path => write!(f, ", at `{path}`"),
        }
    }
}

/// Shows only the length of the body, which may be sensitive.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("message", &self.to_string())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// It has no source: its message includes that of the parser.
impl std::error::Error for DecodeError {}

/// A decoded body.
#[derive(Debug)]
pub struct Decoded<T> {
    /// Its value.
    pub value: T,
    /// The elements of lists and maps at its root that were skipped or coerced.
    pub odd: OddElements,
}

/// Decodes a JSON body. Elements of lists and maps at its root that cannot be decoded are skipped.
///
/// # Errors
///
/// Returns an error if the body is not JSON, or if its root has another JSON type than `T`.
pub fn from_slice<T: Json>(body: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let mut place = None;
    let mut odd = OddElements::default();
    let mut from = serde_json::Deserializer::from_slice(body);
    let read = T::read_option(&mut place, &mut from);
    let fit = read.and_then(|fit| from.end().map(|()| fit));
    let fit = fit.map_err(|cause| DecodeError {
        kind: Kind::Syntax {
            path: path_at(text_before(body, &cause)),
            error: cause,
        },
        body: body.to_owned(),
    })?;
    let found = match (fit, place) {
        (Fit::Exact | Fit::Respelled(_), Some(value)) => return Ok(Decoded { value, odd }),
        (Fit::Coerced(found), Some(value)) if T::find_odd(&found, "", &mut odd) => {
            return Ok(Decoded { value, odd });
        }
        (Fit::Exact, None) => Value::Null,
        (Fit::Respelled(found) | Fit::Coerced(found) | Fit::Unreadable(found), _) => *found,
    };
    let mismatch = T::mismatch(&found, String::new());
    Err(DecodeError::mismatch(mismatch, body.to_owned()))
}

/// A path without the dot before the first member.
fn strip_dot(path: &str) -> &str {
    path.strip_prefix('.').unwrap_or(path)
}

/// The text up to the byte that the parser refused, or all of it.
fn text_before<'a>(body: &'a [u8], error: &serde_json::Error) -> &'a [u8] {
    let lines = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1));
    let end = lines.map(<[u8]>::len).sum::<usize>() + error.column();
    let end = if error.is_eof() {
        end
    } else {
        end.saturating_sub(1)
    };
    body.get(..end).unwrap_or(body)
}

/// The path of the value at the end of the input: the objects and arrays that are open there.
///
/// The text must be the beginning of valid JSON.
fn path_at(text: &[u8]) -> String {
    let mut open: Vec<Step> = Vec::new();
    let mut position = 0;
    while let Some(byte) = text.get(position) {
        position += 1;
        match (byte, open.last_mut()) {
            (b'{', _) => open.push(Step::Member(None)),
            (b'[', _) => open.push(Step::Element(0)),
            (b'}' | b']', _) => drop(open.pop()),
            (b',', Some(Step::Element(index))) => *index += 1,
            (b',', Some(Step::Member(name))) => *name = None,
            (b'"', step) => {
                let length = string_length(&text[position..]);
                let end = position + length;
                if let Some(Step::Member(name @ None)) = step
                    && let Some(quoted) = text.get(position - 1..=end)
                {
                    *name = Some(unquote(quoted));
                }
                position = end + 1;
            }
            _ => {}
        }
    }
    open.iter().fold(String::new(), |path, step| match step {
        Step::Element(index) => format!("{path}[{index}]"),
        Step::Member(None) => path,
        Step::Member(Some(name)) => format!("{path}.{name}"),
    })
}

/// An open object or array, and the position in it.
enum Step {
    /// In an object: before a property name, or in the property of this name.
    Member(Option<String>),
    Element(usize),
}

/// Decodes a JSON string.
fn unquote(quoted: &[u8]) -> String {
    let text = String::from_utf8_lossy(quoted);
    match text.parse() {
        Ok(Value::String(name)) => name,
        _ => text.into_owned(),
    }
}

/// The length of the string whose content starts `text`, up to its closing quote or the end.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = false;
    text.iter()
        .position(|byte| {
            let closes = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            closes
        })
        .unwrap_or(text.len())
}
