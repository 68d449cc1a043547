use serde_json::json;

use super::*;
use crate::diagnostic::{Code, Place};

/// What is found in a document with `members`: code, pointer and message.
fn findings(members: Value) -> Vec<(Code, String, String)> {
    let mut root = json!({"info": {"title": "T", "version": "1"}});
    if let (Value::Object(root), Value::Object(members)) = (&mut root, members) {
        root.extend(members);
    }
    let describe = |diagnostic: Diagnostic| match diagnostic.place {
        Place::Document(at) => (diagnostic.code, at.as_str().to_owned(), diagnostic.message),
        other => panic!("a node, not {other:?}"),
    };
    check(&root, Version::V3_0)
        .diagnostics
        .into_iter()
        .map(describe)
        .collect()
}

#[test]
fn what_is_wrong_costs_its_own_place() {
    for (members, code, pointer, message) in [
        (
            json!({"paths": "/a"}),
            Code::InvalidNode,
            "/paths",
            "`paths` must be an object, found \"/a\"",
        ),
        (
            json!({"paths": []}),
            Code::InvalidKeyword,
            "/paths",
            "`paths` must be an object, found an array, and is read as an empty one",
        ),
        (
            json!({"components": {"schemas": {"A": 3}}}),
            Code::InvalidKeyword,
            "/components/schemas/A",
            "`A` must be an object (Schema Object), `true` or `false`, found 3: values are read as any JSON value",
        ),
        (
            json!({"components": {"schemas": {"A": {"items": {"minLength": "3"}}}}}),
            Code::InvalidKeyword,
            "/components/schemas/A/items/minLength",
            "`minLength` must be a non-negative integer, found \"3\", and is read as 3",
        ),
        (
            json!({"components": {"parameters": {"A": {"name": "a", "in": "body", "schema": {}}}}}),
            Code::InvalidKeyword,
            "/components/parameters/A/in",
            "`in` must be one of `query`, `header`, `path`, `cookie`, found \"body\": the parameter is ignored",
        ),
        (
            json!({"servers": [{"url": "/", "variables": {"v": {}}}]}),
            Code::MissingKeyword,
            "/servers/0/variables/v",
            "`default` is missing: the Server Variable Object requires it; the server is ignored",
        ),
        (
            json!({"info": {"title": "T"}}),
            Code::MissingKeyword,
            "/info",
            "`version` is missing: the Info Object requires it",
        ),
    ] {
        let expected = (code, pointer.to_owned(), message.to_owned());
        assert_eq!(findings(members), [expected]);
    }
}

#[test]
fn all_mistakes_are_found_at_once() {
    let members = json!({
        "tags": 1,
        "paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"schema": {"allOf": {}, "type": {}}}}}}}}},
    });
    assert_eq!(findings(members).len(), 3);
}

#[test]
fn what_nobody_reads_is_not_checked() {
    let members = json!({
        "x-a": 1,
        "paths": {"x-b": 1, "/a": {"get": {"x-c": 1, "callbacks": {"c": 1}, "responses": {
            "200": {"links": {"l": {"operationId": []}}},
            "x-d": 1,
        }}}},
        "components": {"schemas": {"A": {"$ref": "#/b", "type": 1}, "B": {"properties": {"b": null}}}},
    });
    assert_eq!(findings(members), []);
}

#[test]
fn headers_of_responses_are_checked() {
    let members = json!({"paths": {"/a": {"get": {"responses": {"200": {"headers": {
        "X-A": {"explode": 1},
        "X-B": 1,
        "X-C": {"style": "form"},
    }}}}}}});
    assert_eq!(findings(members).len(), 3);
}

#[test]
fn a_key_of_a_map_is_no_keyword() {
    let members = json!({"components": {"schemas": {
        "A": {"properties": {"$ref": {"type": "string"}, "type": {"type": "object"}, "x-d": {"type": 1}}},
    }}});
    let unquoted = check(&members, Version::V3_0).unquoted;
    let pointers: Vec<_> = unquoted.iter().map(Pointer::as_str).collect();
    assert_eq!(pointers, ["/components/schemas/A/properties/x-d/type"]);
}
