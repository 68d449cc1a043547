//! What a body is, as far as its media type says so. Nobody else looks into media types.

/// What a body of a media type is. The first is preferred where there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Lines of JSON.
    Lines,
    /// A JSON text sequence (RFC 7464).
    JsonTexts,
    /// A text.
    Text,
    /// Anything.
    Bytes,
    /// Server-sent events, which APIs send where they are asked to.
    Events,
}

impl Kind {
    /// Whether it is one value after the other.
    pub fn is_sequence(self) -> bool {
        matches!(self, Self::Lines | Self::JsonTexts | Self::Events)
    }

    /// Whether a schema says what a body of this kind holds.
    pub fn is_structured(self) -> bool {
        matches!(
            self,
            Self::Json | Self::Form | Self::Multipart | Self::Lines | Self::JsonTexts
        )
    }
}

/// What a body is that has the media type `key`; `None` where that is a range of all kinds.
pub fn kind(key: &str) -> Option<Kind> {
    Some(match essence(key).as_str() {
        "application/*" | "*/*" => return None,
        "application/x-www-form-urlencoded" => Kind::Form,
        "multipart/form-data" => Kind::Multipart,
        "text/event-stream" => Kind::Events,
        "application/json-seq" => Kind::JsonTexts,
        _ if is_json(key) => Kind::Json,
        other if is_lines(other) => Kind::Lines,
        other if is_text(other) => Kind::Text,
        _ => Kind::Bytes,
    })
}

/// How exactly a media type says that a body is JSON: 0 is best.
pub fn inexactness(key: &str) -> u8 {
    match essence(key).as_str() {
        "application/json" => u8::from(key.contains(';')),
        "text/json" => 3,
        essence if essence.contains('*') => 4,
        _ => 2,
    }
}

/// What to write instead of a key that is no media type (RFC 9110 §8.3.1), or of one that many write and nobody has registered.
pub fn correction(key: &str) -> Option<&'static str> {
    let essence = essence(key);
    if essence != "multipart/form-data" && essence.replace('-', "").ends_with("formdata") {
        return Some("`multipart/form-data` or `application/x-www-form-urlencoded`");
    }
    let is_token = |part: &str| {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        !part.is_empty() && part.bytes().all(is_part)
    };
    let is_media_type = essence
        .split_once('/')
        .is_some_and(|(top_level, subtype)| is_token(top_level) && is_token(subtype));
    (!is_media_type).then_some("a type and a subtype, such as `application/json`")
}

/// A media type without its parameters, in small letters.
pub fn essence(key: &str) -> String {
    let essence = key.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether what has these media types, of which there may be several, is neither a text nor JSON. What is no media type says nothing.
pub fn is_binary(keys: &str) -> bool {
    keys.split(',').any(|key| {
        let essence = essence(key);
        essence.contains('/') && !is_text(&essence) && !is_json(&essence)
    })
}

/// Whether a media type is some kind of JSON.
pub fn is_json(key: &str) -> bool {
    let essence = essence(key);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether a media type is some kind of XML.
pub fn is_xml(key: &str) -> bool {
    let essence = essence(key);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Whether a media type is some kind of YAML.
pub fn is_yaml(key: &str) -> bool {
    let essence = essence(key);
    matches!(
        essence.as_str(),
        "application/yaml" | "application/x-yaml" | "text/yaml"
    ) || essence.ends_with("+yaml")
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
pub fn is_text(essence: &str) -> bool {
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
    use super::{correction, is_binary, is_json, is_text};

    #[test]
    fn what_is_no_media_type_is_corrected() {
        let cases = [
            ("multipart/form-data", None),
            ("multipart/form-data; boundary=x", None),
            ("application/vnd.a+json; v=1", None),
            ("*/*", None),
            ("application/form-data", Some("form")),
            ("multipart/formdata", Some("form")),
            ("form-data", Some("form")),
            ("json", Some("json")),
            ("", Some("json")),
            ("application/", Some("json")),
            ("application/json/x", Some("json")),
            ("application json", Some("json")),
        ];
        for (key, expected) in cases {
            let found = correction(key);
            assert_eq!(found.is_some(), expected.is_some(), "{key}");
            let names = found
                .zip(expected)
                .is_none_or(|(found, name)| found.contains(name));
            assert!(names, "{key}: {found:?}");
        }
    }

    #[test]
    fn what_is_neither_a_text_nor_json_is_binary() {
        let cases = [
            ("image/png", true),
            ("text/plain, image/png", true),
            ("application/octet-stream", true),
            ("application/graphql", false),
            ("application/x-ndjson", false),
            ("application/xml", false),
            ("Application/Problem+JSON; charset=utf-8", false),
            ("json", false),
        ];
        for (keys, expected) in cases {
            assert_eq!(is_binary(keys), expected, "{keys}");
        }
    }

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
