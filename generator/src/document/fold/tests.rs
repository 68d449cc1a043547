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
fn what_differs_is_a_conflict() {
    for (left, right, pointer) in [
        (
            json!({"servers": [{"url": "/a"}]}),
            json!({"servers": [{"url": "/b"}]}),
            "/servers",
        ),
        (json!({"servers": [{"url": "/a"}]}), json!({}), "/servers"),
        (json!({}), json!({"security": [{"a": []}]}), "/security"),
        (
            json!({"openapi": "3.0.1"}),
            json!({"openapi": "3.1.0"}),
            "/openapi",
        ),
        (json!({"x-a": 1}), json!({"x-a": 2}), "/x-a"),
        (
            json!({"paths": {"/a": {"get": {"summary": "1"}}}}),
            json!({"paths": {"/a": {"get": {"summary": "2"}}}}),
            "/paths/~1a/get",
        ),
        (
            json!({"paths": {"/a": {"parameters": [{"name": "a"}], "get": {}}}}),
            json!({"paths": {"/a": {"post": {}}}}),
            "/paths/~1a/parameters",
        ),
        (
            json!({"components": {"schemas": {"A": {"type": "string"}}}}),
            json!({"components": {"schemas": {"A": {"type": "integer"}}}}),
            "/components/schemas/A",
        ),
        (
            json!({"tags": [{"name": "a", "description": "1"}]}),
            json!({"tags": [{"name": "b"}, {"name": "a", "description": "2"}]}),
            "/tags/1",
        ),
    ] {
        let folded = folded(document(left), document(right));
        let [diagnostic] = folded.diagnostics.as_slice() else {
            panic!("one conflict at {pointer}, not {:?}", folded.diagnostics);
        };
        assert_eq!(diagnostic.code, "conflicting-definition");
        let Place::Source { path, pointer: at } = &diagnostic.place else {
            panic!("a place in a source, not {:?}", diagnostic.place);
        };
        assert_eq!((path.as_str(), at.as_str()), ("b.yaml", pointer));
        assert!(
            matches!(&diagnostic.related[..], [(Place::Source { path, .. }, _)] if path == "a.yaml")
        );
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
