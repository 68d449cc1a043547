use serde_json::json;

use super::*;

fn folded(left: Value, right: Value) -> Folded {
    fold([("a.yaml".to_owned(), left), ("b.yaml".to_owned(), right)]).expect("a document")
}

/// A document with what every one of them has, and `members`.
fn document(members: Value) -> Value {
    let mut document = json!({"openapi": "3.0.1", "info": {"title": "T", "version": "1"}});
    if let (Value::Object(document), Value::Object(members)) = (&mut document, members) {
        document.extend(members);
    }
    document
}

#[test]
fn what_only_one_document_has_is_added() {
    let left = json!({
        "paths": {"/a": {"parameters": [], "get": {"summary": "G"}}},
        "components": {"schemas": {"A": {"type": "string"}}},
        "tags": [{"name": "one", "description": "first"}],
    });
    let right = json!({
        "paths": {"/a": {"post": {"summary": "P"}}, "/b": {"get": {}}},
        "components": {"schemas": {"B": {"type": "string"}}, "responses": {"R": {}}},
        "tags": [{"name": "two"}, {"name": "one"}],
        "x-extra": 1,
    });
    let both = json!({
        "paths": {
            "/a": {"parameters": [], "get": {"summary": "G"}, "post": {"summary": "P"}},
            "/b": {"get": {}},
        },
        "components": {
            "schemas": {"A": {"type": "string"}, "B": {"type": "string"}},
            "responses": {"R": {}},
        },
        "tags": [{"name": "one", "description": "first"}, {"name": "two"}],
        "x-extra": 1,
    });
    let folded = folded(document(left), document(right));
    assert_eq!(folded.root, document(both));
    assert!(folded.diagnostics.is_empty(), "{:?}", folded.diagnostics);
}

#[test]
fn a_member_without_a_value_is_not_there() {
    let right = json!({"components": {"schemas": {"A": {}}}, "paths": null});
    let folded = folded(
        document(json!({"components": null, "paths": {}})),
        document(right.clone()),
    );
    assert_eq!(folded.root["components"], right["components"]);
    assert_eq!(folded.root["paths"], json!({}));
    assert!(folded.diagnostics.is_empty(), "{:?}", folded.diagnostics);
}

#[test]
fn equal_definitions_merge_whatever_their_order() {
    let left =
        json!({"components": {"schemas": {"A": {"type": "string", "title": "A"}}}, "security": []});
    let right = json!({"components": {"schemas": {"A": {"title": "A", "type": "string"}}}});
    let folded = folded(document(left.clone()), document(right));
    assert_eq!(folded.root, document(left));
    assert!(folded.diagnostics.is_empty(), "{:?}", folded.diagnostics);
}

#[test]
fn what_differs_is_a_conflict_at_its_own_place() {
    for (left, right, pointers) in [
        (
            json!({"servers": [{"url": "/a"}]}),
            json!({"servers": [{"url": "/b"}]}),
            vec!["/servers/0/url"],
        ),
        (
            json!({"servers": [{"url": "/a"}]}),
            json!({}),
            vec!["/servers"],
        ),
        (
            json!({}),
            json!({"security": [{"a": []}]}),
            vec!["/security"],
        ),
        (
            json!({"openapi": "3.0.1"}),
            json!({"openapi": "3.1.0"}),
            vec!["/openapi"],
        ),
        (json!({"x-a": 1}), json!({"x-a": 2}), vec!["/x-a"]),
        (
            json!({"paths": {"/a": {"get": {"deprecated": true, "tags": ["a"]}}}}),
            json!({"paths": {"/a": {"get": {"tags": ["b"]}}}}),
            vec!["/paths/~1a/get/deprecated", "/paths/~1a/get/tags/0"],
        ),
        (
            json!({"paths": {"/a": {"parameters": [{"name": "a"}], "get": {}}}}),
            json!({"paths": {"/a": {"post": {}}}}),
            vec!["/paths/~1a/parameters"],
        ),
        (
            json!({"components": {"schemas": {"A": {"type": "string", "enum": ["a"], "title": "T"}}}}),
            json!({"components": {"schemas": {"A": {"type": "integer", "enum": ["a", "b"], "title": "U"}}}}),
            vec!["/components/schemas/A/type", "/components/schemas/A/enum"],
        ),
        // A property is no keyword, whatever it is called.
        (
            json!({"components": {"schemas": {"A": {"properties": {"description": {"type": "string"}}}}}}),
            json!({"components": {"schemas": {"A": {}}}}),
            vec!["/components/schemas/A/properties"],
        ),
    ] {
        let folded = folded(document(left), document(right));
        let place = |conflict: &Conflict| match &conflict.diagnostic.place {
            Place::Source { path, pointer } if path == "b.yaml" => pointer.as_str().to_owned(),
            other => panic!("a place in the second text, not {other:?}"),
        };
        let found: Vec<_> = folded.conflicts.iter().map(place).collect();
        assert_eq!(found, pointers);
        for conflict in &folded.conflicts {
            assert_eq!(conflict.diagnostic.code, "conflicting-definition");
            let related = &conflict.diagnostic.related[..];
            assert!(matches!(related, [(Place::Source { path, .. }, _)] if path == "a.yaml"));
        }
    }
}

#[test]
fn of_words_that_differ_the_first_count() {
    let with = |words: &str| {
        document(json!({
            "info": {"title": words, "version": words},
            "tags": [{"name": "a", "description": words}],
            "paths": {"/a": {"get": {"summary": words, "parameters": [{"name": "p", "example": words}]}}},
            "components": {"schemas": {"A": {"title": words, "properties": {"title": {"description": words}}}}},
        }))
    };
    let folded = folded(with("left"), with("right"));
    assert_eq!(folded.root, with("left"));
    assert!(folded.conflicts.is_empty());
    let codes: Vec<_> = folded.diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::ConflictingWords; 7]);
    let messages: std::collections::BTreeSet<_> = { folded.diagnostics.iter() }
        .map(|it| &it.message)
        .collect();
    assert_eq!(messages.len(), 1, "{messages:?}");
}

#[test]
fn words_that_only_one_document_has_are_kept() {
    let silent = json!({"components": {"schemas": {"A": {"type": "string"}}}});
    let speaking =
        json!({"components": {"schemas": {"A": {"type": "string", "description": "D"}}}});
    for (left, right) in [(&silent, &speaking), (&speaking, &silent)] {
        let folded = folded(document(left.clone()), document(right.clone()));
        assert_eq!(folded.root, document(speaking.clone()));
        assert!(folded.conflicts.is_empty() && folded.diagnostics.is_empty());
    }
    let origins = folded(document(silent), document(speaking)).origins;
    let at = Pointer::root().keys(["components", "schemas", "A", "description"]);
    let place = origins.place(&at);
    assert!(
        matches!(&place, Place::Source { path, .. } if path == "b.yaml"),
        "{place:?}"
    );
}

#[test]
fn an_overlay_settles_what_differs() {
    let page = |url: &str, kind: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nservers: [{{url: {url}}}]\npaths: {{}}\n\
             components: {{schemas: {{A: {{type: {kind}}}}}}}\n"
        )
    };
    let overlay = |actions: &str| {
        format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}")
    };
    let action = "  - {target: $.components.schemas.A, update: {type: number}}\n";
    let servers = "  - {target: $.servers, remove: true}\n";
    for (actions, expected) in [
        ("  - {target: $.info, update: {title: U}}\n".to_owned(), 2),
        (action.to_owned(), 1),
        (servers.to_owned(), 1),
        (format!("{action}{servers}"), 0),
    ] {
        let sources = crate::Sources {
            documents: [
                ("a.yaml".to_owned(), page("/a", "string")),
                ("b.yaml".to_owned(), page("/b", "integer")),
            ]
            .into(),
            overlays: [("o.yaml".to_owned(), overlay(&actions))].into(),
            ..Default::default()
        };
        let found = match crate::document::parse(&sources) {
            Ok((_, diagnostics)) | Err(diagnostics) => diagnostics,
        };
        assert_eq!(found.len(), expected, "{actions}: {found:?}");
    }
}

#[test]
fn patch_releases_of_openapi_do_not_differ() {
    let folded = folded(document(json!({})), document(json!({"openapi": "3.0.3"})));
    assert!(folded.diagnostics.is_empty(), "{:?}", folded.diagnostics);
}

#[test]
fn every_part_knows_its_source() {
    let left = json!({"paths": {"/a": {"get": {"x": 1}}}, "tags": [{"name": "one"}]});
    let right = json!({
        "paths": {"/a": {"get": {"x": 1}, "put": {"y": {"z": 1}}}},
        "tags": [{"name": "one"}, {"name": "two"}, {"name": "three"}],
    });
    let origins = folded(document(left), document(right)).origins;
    for (at, path, pointer) in [
        ("/info/title", "a.yaml", "/info/title"),
        ("/paths/~1a", "a.yaml", "/paths/~1a"),
        ("/paths/~1a/get/x", "a.yaml", "/paths/~1a/get/x"),
        ("/paths/~1a/put/y/z", "b.yaml", "/paths/~1a/put/y/z"),
        ("/tags/2/name", "b.yaml", "/tags/2/name"),
    ] {
        let pointer = Pointer::from_fragment(pointer).expect("a pointer");
        let expected = Place::Source {
            path: path.to_owned(),
            pointer,
        };
        let at = Pointer::from_fragment(at).expect("a pointer");
        assert_eq!(origins.place(&at), expected, "{at}");
    }
}
