//! References: a place in the tree in, the place that is meant out.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{bundle::Refusals, descend};
use crate::{
    diagnostic::{Code, Diagnostic},
    edit_distance::{edit_distance, farthest},
    limits::MOST_REFERENCES_IN_A_ROW,
    pointer::Pointer,
};

/// Follows the Reference Object at `at` (OpenAPI 3.0.3 §4.7.23), and those it leads to; `at` itself where there is none.
///
/// # Errors
///
/// `unresolved-reference`, `external-reference` and `reference-cycle`, at the `$ref` that is wrong.
pub(super) fn resolve(
    root: &Value,
    refusals: &Refusals,
    at: &Pointer,
) -> Result<Pointer, Diagnostic> {
    let mut seen = BTreeSet::new();
    let mut here = at.clone();
    while let Some(reference) = reference(root, &here) {
        let keyword = here.key("$ref");
        let target = target(root, refusals, reference, &keyword)?;
        if !seen.insert(here) || seen.len() > MOST_REFERENCES_IN_A_ROW {
            let message = if seen.len() > MOST_REFERENCES_IN_A_ROW {
                format!("more than {MOST_REFERENCES_IN_A_ROW} references in a row lead here")
            } else {
                format!("`{reference}` refers to itself")
            };
            return Err(
                Diagnostic::new(Code::ReferenceCycle, &keyword, with_effect(&message))
                    .with_help("make one of the references refer to a definition"),
            );
        }
        here = target;
    }
    Ok(here)
}

/// The text of the Reference Object at `at`; `None` where something else is.
fn reference<'a>(root: &'a Value, at: &Pointer) -> Option<&'a str> {
    descend(root, at)?.get("$ref")?.as_str()
}

/// Where one reference leads.
fn target(
    root: &Value,
    refusals: &Refusals,
    reference: &str,
    keyword: &Pointer,
) -> Result<Pointer, Diagnostic> {
    if !reference.starts_with('#') {
        let message = match refusals.get(reference) {
            Some(why) => why.clone(),
            None => format!("`{reference}` leads out of the document"),
        };
        return Err(
            Diagnostic::new(Code::ExternalReference, keyword, with_effect(&message)).with_help(
                "put the file beside the document and refer to it by its relative path, or copy the definition into the document",
            ),
        );
    }
    let Some(pointer) = Pointer::from_fragment(reference) else {
        let message = format!("`{reference}` is not a JSON Pointer (RFC 6901)");
        return Err(
            Diagnostic::new(Code::UnresolvedReference, keyword, with_effect(&message))
                .with_help("write it as `#/components/schemas/Name`"),
        );
    };
    if descend(root, &pointer).is_some() {
        return Ok(pointer);
    }
    let message = format!("`{reference}` does not exist");
    let help = match near_miss(root, &pointer) {
        Some(suggestion) => format!("did you mean `{suggestion}`?"),
        None => "add the definition, or correct the reference".to_owned(),
    };
    Err(Diagnostic::new(Code::UnresolvedReference, keyword, with_effect(&message)).with_help(help))
}

/// Why a reference leads to nothing, with what follows from it. The rest of the document is as good as it was, so it is no error.
fn with_effect(why: &str) -> String {
    format!("{why}; what refers to it is read as any JSON value, or left out")
}

/// The pointer that was probably meant: the first key that does not exist is replaced by the most similar one beside it.
fn near_miss(root: &Value, pointer: &Pointer) -> Option<Pointer> {
    let mut here = Pointer::root();
    let mut tokens = pointer.tokens();
    for token in tokens.by_ref() {
        let next = here.key(&token);
        if descend(root, &next).is_none() {
            let siblings = descend(root, &here)?.as_object()?;
            let limit = farthest(&token);
            let (distance, key) = siblings
                .keys()
                .filter(|key| key.len().abs_diff(token.len()) <= limit)
                .map(|key| (edit_distance(key, &token), key))
                .min()?;
            if distance > limit {
                return None;
            }
            here = here.key(key);
            break;
        }
        here = next;
    }
    let rest: Vec<_> = tokens.collect();
    let suggestion = here.keys(rest.iter().map(AsRef::as_ref));
    descend(root, &suggestion).map(|_| suggestion)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({"components": {"schemas": {
            "Customer": {"type": "object", "properties": {"id": {"type": "string"}}},
            "a/b~c d": {"type": "string"},
            "Alias": {"$ref": "#/components/schemas/AliasOfAlias"},
            "AliasOfAlias": {"$ref": "#/components/schemas/Customer"},
            "Encoded": {"$ref": "#/components/schemas/a~1b~0c%20d"},
            "Itself": {"$ref": "#/components/schemas/Itself"},
            "Ping": {"$ref": "#/components/schemas/Pong"},
            "Pong": {"$ref": "#/components/schemas/Ping"},
            "Typo": {"$ref": "#/components/schemas/customer/properties/id"},
            "Nothing": {"$ref": "#/components/schemas/SomethingElseAltogether"},
            "File": {"$ref": "common.yaml#/components/schemas/Customer"},
            "Anchor": {"$ref": "#Customer"},
            "Property": {"properties": {"$ref": {"type": "string"}}},
        }}})
    }

    fn schema(name: &str) -> Pointer {
        Pointer::root().keys(["components", "schemas", name])
    }

    #[test]
    fn references_are_followed_to_the_end() {
        for (from, to) in [
            (schema("Customer"), schema("Customer")),
            (schema("Alias"), schema("Customer")),
            (schema("Encoded"), schema("a/b~c d")),
            (
                schema("Property").key("properties"),
                schema("Property").key("properties"),
            ),
            (
                Pointer::root().key("nowhere"),
                Pointer::root().key("nowhere"),
            ),
        ] {
            assert_eq!(
                resolve(&document(), &Refusals::new(), &from).expect("a target"),
                to,
                "{from}"
            );
        }
    }

    #[test]
    fn references_that_lead_nowhere_say_why() {
        for (name, at, code, help) in [
            ("Itself", "Itself", "reference-cycle", "make one"),
            ("Ping", "Ping", "reference-cycle", "make one"),
            (
                "Typo",
                "Typo",
                "unresolved-reference",
                "did you mean `#/components/schemas/Customer/properties/id`?",
            ),
            (
                "Nothing",
                "Nothing",
                "unresolved-reference",
                "add the definition",
            ),
            ("File", "File", "external-reference", "put the file"),
            ("Anchor", "Anchor", "unresolved-reference", "write it as"),
        ] {
            let diagnostic = resolve(&document(), &Refusals::new(), &schema(name)).expect_err(name);
            assert_eq!(diagnostic.code, code, "{name}");
            let place = crate::diagnostic::Place::Document(schema(at).key("$ref"));
            assert_eq!(diagnostic.place, place, "{name}");
            assert!(
                diagnostic.help.is_some_and(|text| text.starts_with(help)),
                "{name}"
            );
        }
    }

    #[test]
    fn a_long_chain_ends() {
        let schemas: serde_json::Map<_, _> = (0..1000)
            .map(|index| {
                let next = format!("#/components/schemas/{}", index + 1);
                (index.to_string(), json!({"$ref": next}))
            })
            .chain([("1000".to_owned(), json!({}))])
            .collect();
        let document = json!({"components": {"schemas": schemas}});
        assert!(resolve(&document, &Refusals::new(), &schema("0")).is_err());
        assert!(resolve(&document, &Refusals::new(), &schema("950")).is_ok());
    }
}
