//! Media Type Objects (OpenAPI 3.0.3 §4.7.14): which of them is used, its schema and its examples.

use super::{Lowering, node};
use crate::{
    ir::{Content, Example, Origin, Use},
    pointer::Pointer,
};

/// What the keys of a `content` offer.
pub(super) enum Offer {
    /// There are none.
    Nothing,
    /// One of them is JSON.
    Json(String),
    /// None of them is JSON; this is the first.
    Other(String),
}

impl Lowering<'_> {
    /// The media type of the `content` at `at` that is used: JSON, as exactly as possible.
    pub(super) fn offer(&self, at: &Pointer) -> Offer {
        let keys = node::keys(self.document, at);
        let best = keys
            .iter()
            .filter_map(|key| Some((json_rank(key)?, key)))
            .min_by_key(|(rank, _)| *rank);
        match (best, keys.first()) {
            (Some((_, key)), _) => Offer::Json(key.clone()),
            (None, Some(key)) => Offer::Other(key.clone()),
            (None, None) => Offer::Nothing,
        }
    }

    /// The JSON body under `key` of the `content` at `at`.
    pub(super) fn lower_content(&mut self, at: &Pointer, key: &str, origin: Origin) -> Content {
        let at = at.key(key);
        let schema = at.key("schema");
        let value = if self.document.get(&schema).is_some() {
            self.lower_use(&schema, origin)
        } else {
            Use {
                schema: self.unspecified_schema(&schema, origin),
                nullable: false,
                pointer: schema,
            }
        };
        // A range of media types is what is accepted, not what can be sent.
        let media_type = if key.contains('*') {
            "application/json"
        } else {
            key
        };
        Content {
            media_type: media_type.to_owned(),
            value,
            examples: self.lower_examples(&at),
        }
    }

    /// `example` and `examples` of the node at `at`, in its order.
    pub(super) fn lower_examples(&mut self, at: &Pointer) -> Vec<Example> {
        let mut examples = Vec::new();
        for key in node::keys(self.document, at) {
            let at = at.key(&key);
            match key.as_str() {
                "example" => examples.extend(self.example(None, at)),
                "examples" => {
                    for name in node::keys(self.document, &at) {
                        let example = self.lower_example(&at.key(&name), name);
                        examples.extend(example);
                    }
                }
                _ => {}
            }
        }
        examples
    }

    /// An Example Object (OpenAPI 3.0.3 §4.7.19).
    fn lower_example(&mut self, at: &Pointer, name: String) -> Option<Example> {
        let at = self.resolve(at)?;
        let members = node::members(self.document, &at)?;
        if members.contains_key("externalValue") {
            self.warn(
                "unsupported-external-example",
                &at.key("externalValue"),
                "examples outside the document are not loaded; this one is left out",
                "write the example as `value`",
            );
        }
        self.example(Some(name), at.key("value"))
    }

    fn example(&self, name: Option<String>, pointer: Pointer) -> Option<Example> {
        let value = self.document.get(&pointer)?.clone();
        Some(Example {
            name,
            pointer,
            value,
        })
    }
}

/// How well a media type says that a body is JSON: 0 is best; `None` where it is something else.
fn json_rank(key: &str) -> Option<u8> {
    let (essence, has_parameters) = match key.split_once(';') {
        Some((essence, _)) => (essence, true),
        None => (key, false),
    };
    match essence.trim().to_ascii_lowercase().as_str() {
        "application/json" => Some(u8::from(has_parameters)),
        essence if essence.ends_with("+json") => Some(2),
        "text/json" => Some(3),
        "application/*" | "*/*" => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::json_rank;

    #[test]
    fn json_is_recognised_by_its_essence() {
        let cases = [
            ("application/json", Some(0)),
            ("Application/JSON; charset=utf-8", Some(1)),
            ("application/problem+json", Some(2)),
            ("*/*", Some(4)),
            ("application/jsonl", None),
            ("application/x-www-form-urlencoded", None),
            ("text/plain", None),
        ];
        for (key, rank) in cases {
            assert_eq!(json_rank(key), rank, "{key}");
        }
    }
}
