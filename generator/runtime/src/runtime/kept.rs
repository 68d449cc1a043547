//! Entries of an [`Extra`](super::extra::Extra): JSON that no field holds, or that its field would
//! not encode again.

use std::borrow::Cow;

use serde_json::Value;

/// The entry of a property.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// An additional property.
    Unknown(Box<Value>),
    /// JSON whose value the field holds in another spelling.
    Respelled(Box<Value>),
    /// JSON that does not fit: the field holds a best effort or the default.
    Coerced(Box<Value>),
    /// An explicit null of an optional property.
    Null,
    /// A required property that is missing.
    Missing,
}

impl Kept {
    /// The JSON to encode; `None` if there is none.
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Unknown(value) | Self::Respelled(value) | Self::Coerced(value) => Some(value),
            Self::Null => Some(&Value::Null),
            Self::Missing => None,
        }
    }

    /// The JSON to encode, by value.
    pub fn into_json(self) -> Option<Value> {
        match self {
            Self::Unknown(value) | Self::Respelled(value) | Self::Coerced(value) => Some(*value),
            Self::Null => Some(Value::Null),
            Self::Missing => None,
        }
    }
}

/// The JSON pointer (RFC 6901) to a member of the object at `at`.
pub fn pointer(at: &str, key: &str) -> String {
    let key = if key.contains(['~', '/']) {
        Cow::Owned(key.replace('~', "~0").replace('/', "~1"))
    } else {
        Cow::Borrowed(key)
    };
    format!("{at}/{key}")
}
