//! Media Type Objects (OpenAPI 3.0.3 §4.7.14): which of them is used, its schema and its examples.

use super::{Lowering, node, node::Members};
use crate::{
    ir::{Content, Example, Format, Origin, Shape, StringFormat, Use},
    pointer::Pointer,
};

/// What a body is, as far as its media type says so. The first is preferred where there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Lines of JSON.
    Lines,
    /// A text.
    Text,
    /// Anything.
    Bytes,
    /// Server-sent events, which APIs send where they are asked to.
    Events,
}

impl Kind {
    /// Whether it is one value after the other.
    pub(super) fn is_sequence(self) -> bool {
        matches!(self, Self::Lines | Self::Events)
    }
}

/// Which of the media types under a `content` is used.
pub(super) struct Offer {
    /// Its key.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// The other keys.
    pub alternatives: Vec<String>,
}

impl Lowering<'_> {
    /// The media type of the `content` at `at` that is used: JSON, as exactly as possible, then forms, then texts. `None` where
    /// there is none at all.
    pub(super) fn offer(&self, at: &Pointer) -> Option<Offer> {
        let mut keys = node::keys(self.document, at);
        let (index, (kind, _)) = keys
            .iter()
            .map(|key| self.rank(at, key))
            .enumerate()
            .min_by_key(|(_, rank)| *rank)?;
        Some(Offer {
            key: keys.remove(index),
            kind,
            alternatives: keys,
        })
    }

    /// What a media type is, and how exactly it says that a body is JSON: 0 is best.
    fn rank(&self, at: &Pointer, key: &str) -> (Kind, u8) {
        let essence = essence(key);
        match essence.as_str() {
            "application/json" => (Kind::Json, u8::from(key.contains(';'))),
            "text/json" => (Kind::Json, 3),
            other if other.ends_with("+json") => (Kind::Json, 2),
            "application/*" | "*/*" => (self.kind_of_any(&at.key(key)), 4),
            "application/x-www-form-urlencoded" => (Kind::Form, 0),
            "multipart/form-data" => (Kind::Multipart, 0),
            "text/event-stream" => (Kind::Events, 0),
            other if is_lines(other) && !self.is_text_schema(&at.key(key)) => (Kind::Lines, 0),
            other if is_text(other) => (Kind::Text, 0),
            _ => (Kind::Bytes, 0),
        }
    }

    /// What a body of any type is, by its schema: a text, bytes, or else JSON.
    fn kind_of_any(&self, at: &Pointer) -> Kind {
        let Some(schema) = self.schema_members(at) else {
            return Kind::Bytes;
        };
        match node::text(schema, "format").as_deref() {
            Some("binary") => Kind::Bytes,
            _ if schema.is_empty() => Kind::Bytes,
            _ if self.is_text_schema(at) => Kind::Text,
            _ => Kind::Json,
        }
    }

    /// The first of `keys` under the `content` at `at` that is a sequence, and what it is.
    pub(super) fn sequence_among(&self, at: &Pointer, keys: &[String]) -> Option<(String, Kind)> {
        let mut ranked = keys.iter().map(|key| (key.clone(), self.rank(at, key).0));
        ranked.find(|(_, kind)| kind.is_sequence())
    }

    /// Whether the media type at `at` is a text, as its schema says.
    fn is_text_schema(&self, at: &Pointer) -> bool {
        let schema = self.schema_members(at);
        schema.is_some_and(|schema| schema.get("type").is_some_and(|kind| kind == "string"))
    }

    /// Whether the schema of the media type at `at` says more than that a body is a text.
    pub(super) fn has_structure(&self, at: &Pointer) -> bool {
        self.schema_members(at).is_some_and(|schema| {
            ["properties", "items", "allOf", "oneOf", "anyOf"]
                .iter()
                .any(|keyword| node::is_filled(schema, keyword))
        })
    }

    /// The Schema Object of the media type at `at`.
    fn schema_members(&self, at: &Pointer) -> Option<&Members> {
        Some(self.members_behind(&at.key("schema"))?.1)
    }

    /// What the node at `at` or the reference there stands for: where it is, and its members.
    pub(super) fn members_behind(&self, at: &Pointer) -> Option<(Pointer, &Members)> {
        let target = self.document.resolve(at).ok()?;
        let members = node::members(self.document, &target)?;
        Some((target, members))
    }

    /// The JSON body of the media type at `at`.
    pub(super) fn lower_json(&mut self, at: &Pointer, key: &str, origin: Origin) -> Content {
        // A range of media types is what is accepted, not what can be sent.
        let media_type = if key.contains('*') {
            "application/json"
        } else {
            key
        };
        Content {
            media_type: media_type.to_owned(),
            format: Format::Json,
            value: self.lower_described(at, origin),
            examples: self.lower_examples(at),
        }
    }

    /// A text or bytes, of the media type at `at`.
    pub(super) fn lower_plain_content(
        &mut self,
        at: &Pointer,
        key: &str,
        kind: Kind,
        origin: Origin,
    ) -> Content {
        let (format, string) = match kind {
            Kind::Bytes => (Format::Bytes, StringFormat::Binary),
            _ => (Format::Text, StringFormat::Plain),
        };
        Content {
            media_type: key.to_owned(),
            format,
            value: self.lower_opaque(at, string, origin),
            examples: self.lower_examples(at),
        }
    }

    /// What the `schema` of the node at `at` describes; anything where there is none.
    pub(super) fn lower_described(&mut self, at: &Pointer, origin: Origin) -> Use {
        let schema = at.key("schema");
        if self.document.get(&schema).is_some() {
            return self.lower_use(&schema, origin);
        }
        Use {
            schema: self.unspecified_schema(&schema, origin),
            nullable: false,
            pointer: schema,
        }
    }

    /// A text for the whole of what the node at `at` describes, whatever its schema is.
    pub(super) fn lower_opaque(
        &mut self,
        at: &Pointer,
        format: StringFormat,
        origin: Origin,
    ) -> Use {
        let id = self.unspecified_schema(at, origin);
        if let Some(schema) = self.schemas.get_mut(id.0) {
            schema.shape = Shape::String(format);
        }
        Use {
            schema: id,
            nullable: false,
            pointer: at.clone(),
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

/// A media type without its parameters, in small letters.
fn essence(key: &str) -> String {
    let essence = key.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is some kind of JSON.
pub(super) fn is_json(key: &str) -> bool {
    let essence = essence(key);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether what has this media type is lines of JSON, by its essence.
fn is_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/jsonl"
            | "application/jsonlines"
            | "application/ndjson"
            | "application/x-jsonlines"
            | "application/x-ndjson"
    )
}

/// Whether what has this media type is a text, by its essence.
pub(super) fn is_text(essence: &str) -> bool {
    essence.starts_with("text/")
        || is_lines(essence)
        || ["+xml", "+yaml"]
            .iter()
            .any(|suffix| essence.ends_with(suffix))
        || matches!(
            essence,
            "application/graphql"
                | "application/javascript"
                | "application/json-seq"
                | "application/jwt"
                | "application/x-www-form-urlencoded"
                | "application/x-yaml"
                | "application/xml"
                | "application/yaml"
        )
}

#[cfg(test)]
mod tests {
    use super::{is_json, is_text};

    #[test]
    fn kinds_are_recognised_by_the_essence() {
        let cases = [
            ("application/json", true, false),
            ("Application/JSON; charset=utf-8", true, false),
            ("application/problem+json", true, false),
            ("application/jsonl", false, true),
            ("text/plain", false, true),
            ("application/atom+xml", false, true),
            ("image/png", false, false),
        ];
        for (key, json, text) in cases {
            assert_eq!((is_json(key), is_text(key)), (json, text), "{key}");
        }
    }
}
