//! Single keywords that OpenAPI 3.0 writes in another way.

use serde_json::{Map, Value, json};

use super::{Normaliser, types::DECISIVE};
use crate::{document::walk::Path, wire::media_type::is_binary};

/// The schemas `true`, which allows everything, and `false`, which allows nothing (JSON Schema 2020-12, Core §4.3.2).
pub(super) fn boolean(allows: bool) -> Value {
    if allows {
        json!({})
    } else {
        json!({"not": {}})
    }
}

impl Normaliser<'_> {
    /// What stands beside `$ref` counts in OpenAPI 3.1: `$ref` becomes one more member of `allOf`.
    pub(super) fn reference_siblings(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let is_reference = members.get("$ref").is_some_and(Value::is_string);
        let all_of = members.get("allOf").map_or(Some(0), |all_of| {
            all_of.as_array().map(|elements| elements.len())
        });
        let (true, true, Some(index)) = (is_reference, members.len() > 1, all_of) else {
            return;
        };
        let reference = members.shift_remove("$ref").unwrap_or_default();
        let reference = json!({ "$ref": reference });
        let at = at.pointer();
        match members.get_mut("allOf") {
            Some(Value::Array(elements)) => elements.push(reference),
            _ => {
                members.insert("allOf".to_owned(), json!([reference]));
                self.origins.derive(at.key("allOf"), &at);
            }
        }
        self.origins.derive(at.key("allOf").index(index), &at);
    }

    /// `const` is an `enum` of one value.
    pub(super) fn constant(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let Some(value) = members.shift_remove("const") else {
            return;
        };
        members.insert("enum".to_owned(), json!([value]));
        let at = at.pointer();
        let values = at.key("enum");
        self.origins.derive(values.clone(), &at.key("const"));
        self.origins.relocate(&at.key("const"), &values.index(0));
    }

    /// A limit that is excluded is a number of its own; OpenAPI 3.0 has one limit and says whether it is excluded.
    pub(super) fn bound(
        &mut self,
        members: &mut Map<String, Value>,
        at: &Path<'_>,
        included: &str,
        excluded: &str,
    ) {
        let Some(limit @ Value::Number(_)) = members.get(excluded).cloned() else {
            return;
        };
        let other = members.get(included).and_then(Value::as_f64);
        let is_stricter = other
            .zip(limit.as_f64())
            .is_some_and(|(other, limit)| match included {
                "minimum" => other > limit,
                _ => other < limit,
            });
        if is_stricter {
            members.shift_remove(excluded);
            return;
        }
        members.insert(included.to_owned(), limit);
        members.insert(excluded.to_owned(), Value::Bool(true));
        let at = at.pointer();
        self.origins.derive(at.key(included), &at.key(excluded));
    }

    /// Bytes: `contentEncoding` in a text, `contentMediaType` alone where the value is the bytes themselves
    /// (OpenAPI 3.1.1 §4.8.24.2).
    pub(super) fn content(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let text = |key| members.get(key).and_then(Value::as_str);
        let (keyword, format) = match (text("contentEncoding"), text("contentMediaType")) {
            (Some("base64"), _) => ("contentEncoding", "byte"),
            (Some("binary"), _) => ("contentEncoding", "binary"),
            (None, Some(media_type)) if is_binary(media_type) => ("contentMediaType", "binary"),
            _ => return,
        };
        let is_text = match members.get("type") {
            Some(kind) => kind == "string",
            None => !DECISIVE.iter().any(|key| members.contains_key(*key)),
        };
        if !is_text || members.contains_key("format") {
            return;
        }
        members.shift_remove("contentEncoding");
        members.shift_remove("contentMediaType");
        members.insert("type".to_owned(), "string".into());
        members.insert("format".to_owned(), format.into());
        let at = at.pointer();
        self.origins.derive(at.key("format"), &at.key(keyword));
    }

    /// The first of several `examples` is the `example`.
    pub(super) fn examples(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        if members.contains_key("example") {
            return;
        }
        let Some(Value::Array(examples)) = members.get_mut("examples") else {
            return;
        };
        if examples.is_empty() {
            return;
        }
        let first = examples.remove(0);
        let rest = examples.len();
        members.insert("example".to_owned(), first);
        let at = at.pointer();
        let list = at.key("examples");
        self.origins.relocate(&list.index(0), &at.key("example"));
        for index in 0..rest {
            self.origins
                .relocate(&list.index(index + 1), &list.index(index));
        }
        if rest == 0 {
            members.shift_remove("examples");
        }
    }
}
