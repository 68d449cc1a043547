//! Bodies: JSON texts that are read as a whole.

use std::fmt;

use super::json::{Json, Mismatch, Outcome};

/// A body that could not be read as its type.
///
/// That happens in two cases only: the body is not JSON, or its root is of another kind than the type, as where an object is
/// described and an array came. Below the root of an object nothing fails.
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
    /// Where in the body it is, such as `customers[3].summary`; empty for the root.
    pub fn path(&self) -> &str {
        match &self.kind {
            Kind::Syntax { path, .. } => path,
            Kind::Mismatch(mismatch) => mismatch.path.trim_start_matches('.'),
        }
    }

    /// What the type asks for there; `None` where the body is not JSON.
    pub fn expected(&self) -> Option<&str> {
        match &self.kind {
            Kind::Syntax { .. } => None,
            Kind::Mismatch(mismatch) => Some(mismatch.expected),
        }
    }

    /// What is there instead; `None` where the body is not JSON.
    pub fn found(&self) -> Option<&str> {
        match &self.kind {
            Kind::Syntax { .. } => None,
            Kind::Mismatch(mismatch) => Some(&mismatch.found),
        }
    }

    /// The body as it came.
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

/// The body may hold what nobody should log; its length is all that is shown of it.
impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("message", &self.to_string())
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Syntax { error, .. } => Some(error),
            Kind::Mismatch(_) => None,
        }
    }
}

/// Reads a JSON body.
///
/// # Errors
///
/// The body is not JSON, or of another kind than `T`.
pub fn from_slice<T: Json>(body: &[u8]) -> Result<T, DecodeError> {
    let error = |kind| DecodeError {
        kind,
        body: body.to_owned(),
    };
    let mut value = T::default();
    let mut from = serde_json::Deserializer::from_slice(body);
    let read = value.read(&mut from);
    match read.and_then(|outcome| from.end().map(|()| outcome)) {
        Ok(Outcome::Exact) => Ok(value),
        Ok(Outcome::Repaired(found) | Outcome::Unreadable(found)) => {
            Err(error(Kind::Mismatch(T::mismatch(&found, String::new()))))
        }
        Err(cause) => Err(error(Kind::Syntax {
            path: path_at(body, cause.line(), cause.column()),
            error: cause,
        })),
    }
}

/// The path of the value that the text is in at a position: objects and arrays that are open there.
///
/// Only for texts that are JSON up to that position, which is what a parser's error position says.
fn path_at(body: &[u8], line: usize, column: usize) -> String {
    let before = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1));
    let end = before.map(<[u8]>::len).sum::<usize>() + column;
    let text = body.get(..end).unwrap_or(body);
    let mut open: Vec<Step> = Vec::new();
    let mut position = 0;
    while let Some(byte) = text.get(position) {
        position += 1;
        match (byte, open.last_mut()) {
            (b'{', _) => open.push(Step::Member(String::new())),
            (b'[', _) => open.push(Step::Element(0)),
            (b'}' | b']', _) => drop(open.pop()),
            (b',', Some(Step::Element(index))) => *index += 1,
            (b',', Some(Step::Member(name))) => name.clear(),
            (b'"', step) => {
                let rest = &text[position..];
                let length = string_length(rest);
                let (content, closing) = rest.split_at(length);
                if let Some(Step::Member(name)) = step
                    && name.is_empty()
                    && !closing.is_empty()
                {
                    *name = String::from_utf8_lossy(content).into_owned();
                }
                position += length + 1;
            }
            _ => {}
        }
    }
    open.iter().fold(String::new(), |path, step| match step {
        Step::Element(index) => format!("{path}[{index}]"),
        Step::Member(name) if name.is_empty() => path,
        Step::Member(name) if path.is_empty() => name.clone(),
        Step::Member(name) => format!("{path}.{name}"),
    })
}

/// An object or array that is open, and where in it the text is.
enum Step {
    Member(String),
    Element(usize),
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
