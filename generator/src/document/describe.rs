//! Values in messages: a value in, a few words out.

use serde_json::Value;

/// A value in a few words: scalars as JSON, collections by their kind.
pub(crate) fn describe(value: &Value) -> String {
    match value {
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) if text.chars().count() > 40 => {
            let start: String = text.chars().take(40).collect();
            format!("{:?}…", start)
        }
        scalar => scalar.to_string(),
    }
}
