//! What is kept of an object beside its fields: the JSON that no field took, or that its field would not give back.

use std::borrow::Cow;

use serde_json::Value;

/// What is kept of a property beside its field.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// A property that the type does not declare.
    Unknown(Box<Value>),
    /// The JSON of a property whose field holds the very value, and would spell it otherwise.
    Respelled(Box<Value>),
    /// The JSON of a declared property, where its field holds a best effort or the default.
    Coerced(Box<Value>),
    /// An explicit null where the property may be null or left out.
    Null,
    /// Nothing, where the property is required.
    Missing,
}

impl Kept {
    /// The JSON to write for it; `None` where nothing is.
    pub fn json(&self) -> Option<&Value> {
        match self {
            Self::Unknown(value) | Self::Respelled(value) | Self::Coerced(value) => Some(value),
            Self::Null => Some(&Value::Null),
            Self::Missing => None,
        }
    }

    /// The JSON to write for it, taken out of it.
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
