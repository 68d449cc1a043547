use serde_json::json;

use super::*;
use crate::{
    diagnostic::Place,
    document::{self, Document},
};

/// A document that refers to files, all of them in the folder `api`.
fn parsed(document: Value, files: &[(&str, Value)]) -> (Document, Vec<Diagnostic>) {
    let mut root = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}});
    if let (Value::Object(root), Value::Object(members)) = (&mut root, document) {
        root.extend(members);
    }
    let file = |(path, node): &(&str, Value)| (format!("api/{path}"), Ok(node.to_string()));
    let sources = Sources {
        documents: [("api/main.json".to_owned(), root.to_string())].into(),
        files: files.iter().map(file).collect(),
        ..Sources::default()
    };
    document::parse(&sources).expect("a document")
}

fn pointer(text: &str) -> Pointer {
    Pointer::from_fragment(text).expect("a pointer")
}

fn place(path: &str, at: &str) -> Place {
    Place::Source {
        path: format!("api/{path}"),
        pointer: pointer(at),
    }
}

#[test]
fn what_is_referred_to_becomes_a_component() {
    let content = |reference: &str| json!({"content": {"*/*": {"schema": {"$ref": reference}}}});
    let (document, diagnostics) = parsed(
        json!({"paths": {"/a": {"get": {
            "parameters": [{"$ref": "parameters.json#/Limit"}],
            "responses": {
                "200": content("./schemas/User.json"),
                "201": content("schemas/User.json#/properties/address"),
                "202": content("common.json#/components/schemas/Pet"),
                "default": {"$ref": "common.json#/components/responses/Error"},
            },
        }}}}),
        &[
            (
                "parameters.json",
                json!({"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}}),
            ),
            (
                "schemas/User.json",
                json!({"properties": {"address": {"type": "object"}, "friend": {"$ref": "#"}, "pet": {"$ref": "../common.json#/components/schemas/Pet"}}}),
            ),
            (
                "common.json",
                json!({"components": {
                    "schemas": {"Pet": {"properties": {"owner": {"$ref": "schemas/User.json"}}}, "Unused": {"type": "string"}},
                    "responses": {"Error": {"description": "E", "content": {"*/*": {"schema": {"$ref": "#/components/schemas/Pet"}}}}},
                }}),
            ),
        ],
    );
    assert_eq!(diagnostics, []);
    let pet = json!({"$ref": "#/components/schemas/Pet"});
    let user = json!({"$ref": "#/components/schemas/User"});
    assert_eq!(
        document.root()["components"],
        json!({
            "parameters": {"Limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
            "responses": {"Error": {"description": "E", "content": {"*/*": {"schema": pet}}}},
            "schemas": {
                "Pet": {"properties": {"owner": user}},
                "User": {"properties": {"address": {"type": "object"}, "friend": user, "pet": pet}},
            },
        })
    );
    for (status, reference) in [
        ("200", "#/components/schemas/User"),
        ("201", "#/components/schemas/User/properties/address"),
        ("202", "#/components/schemas/Pet"),
    ] {
        let at = format!("/paths/~1a/get/responses/{status}/content/*~1*/schema/$ref");
        assert_eq!(document.get(&pointer(&at)), Some(&json!(reference)));
    }
    for (at, path, origin) in [
        (
            "/components/schemas/Pet/properties/owner",
            "common.json",
            "/components/schemas/Pet/properties/owner",
        ),
        (
            "/components/schemas/User/properties",
            "schemas/User.json",
            "/properties",
        ),
        ("/paths/~1a/get", "main.json", "/paths/~1a/get"),
    ] {
        assert_eq!(document.place(&pointer(at)), place(path, origin), "{at}");
    }
}

#[test]
fn a_component_or_path_that_is_nothing_but_a_reference_is_what_it_refers_to() {
    let (document, diagnostics) = parsed(
        json!({
            "paths": {"/users": {"$ref": "paths/users.json"}, "/people": {"$ref": "paths/users.json"}},
            "components": {"schemas": {"User": {"$ref": "schemas/User.json"}, "Person": {"$ref": "schemas/User.json"}}},
        }),
        &[
            (
                "paths/users.json",
                json!({"get": {"responses": {"200": {"description": "D", "content": {"*/*": {"schema": {"$ref": "../schemas/User.json"}}}}}}}),
            ),
            (
                "schemas/User.json",
                json!({"title": "U", "items": {"$ref": "../main.json#/components/schemas/Person"}}),
            ),
        ],
    );
    assert_eq!(diagnostics, []);
    let root = document.root();
    assert_eq!(
        root["components"]["schemas"],
        json!({
            "User": {"title": "U", "items": {"$ref": "#/components/schemas/Person"}},
            "Person": {"$ref": "#/components/schemas/User"},
        })
    );
    let schema =
        &root["paths"]["/users"]["get"]["responses"]["200"]["content"]["*/*"]["schema"]["$ref"];
    assert_eq!(*schema, "#/components/schemas/User");
    assert_eq!(root["paths"]["/people"], json!({"$ref": "#/paths/~1users"}));
    assert_eq!(
        document.place(&pointer("/paths/~1users/get")),
        place("paths/users.json", "/get")
    );
}

#[test]
fn an_operation_may_be_a_reference_to_a_file() {
    let (document, diagnostics) = parsed(
        json!({"paths": {
            "/users": {"get": {"$ref": "users/list.json"}},
            "/people": {"get": {"$ref": "users/list.json"}},
        }}),
        &[
            (
                "users/list.json",
                json!({"operationId": "list", "responses": {"200": {"$ref": "../users.json#/List"}}}),
            ),
            ("users.json", json!({"List": {"description": "D"}})),
        ],
    );
    assert_eq!(diagnostics, []);
    let paths = &document.root()["paths"];
    let response = json!({"$ref": "#/components/responses/List"});
    let operation = json!({"operationId": "list", "responses": {"200": response}});
    assert_eq!(paths["/users"]["get"], operation);
    let same = json!({"get": {"$ref": "#/paths/~1users/get"}});
    assert_eq!(paths["/people"], same);
}

#[test]
fn names_depend_on_what_is_named_alone() {
    let files = [
        ("book/record.json", json!({"title": "book"})),
        ("cd/record.json", json!({"title": "cd"})),
        (
            "other.json",
            json!({"User": {"title": "other"}, "definitions": {"Part": {"title": "part"}}, "properties": {"a": {"$ref": "#/definitions/Part"}}}),
        ),
    ];
    let (document, diagnostics) = parsed(
        json!({"components": {"schemas": {
            "User": {"title": "own"},
            "References": {"allOf": [
                {"$ref": "cd/record.json"},
                {"$ref": "book/record.json"},
                {"$ref": "other.json#/User"},
                {"$ref": "other.json"},
            ]},
        }}}),
        &files,
    );
    assert_eq!(diagnostics, []);
    let schemas = document.root()["components"]["schemas"].as_object();
    let titles: Vec<_> = schemas
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some((name.as_str(), schema["title"].as_str()?)))
        .collect();
    assert_eq!(
        titles,
        [
            ("User", "own"),
            ("book.record", "book"),
            ("cd.record", "cd"),
            ("other.User", "other"),
            ("Part", "part"),
        ]
    );
}

#[test]
fn mappings_lead_into_files_too() {
    let (document, _) = parsed(
        json!({"components": {"schemas": {
            "Pet": {
                "oneOf": [{"$ref": "Cat.json"}, {"$ref": "#/components/schemas/Dog"}],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": "./Cat.json", "dog": "Dog"}},
            },
            "Dog": {"type": "object"},
        }}}),
        &[("Cat.json", json!({"type": "object"}))],
    );
    assert_eq!(
        document.root()["components"]["schemas"]["Pet"]["discriminator"]["mapping"],
        json!({"cat": "#/components/schemas/Cat", "dog": "Dog"})
    );
}

#[test]
fn files_have_the_spelling_and_the_form_of_documents() {
    let file = "description: 1.10\ntype: [string, 'null']\nenum: [1.0, null]\n";
    let main = "openapi: 3.1.0\ninfo: {title: T, version: 1}\ncomponents: {schemas: {A: {$ref: a.yaml}}}\n";
    let sources = Sources {
        documents: [("main.yaml".to_owned(), main.to_owned())].into(),
        files: [("a.yaml".to_owned(), Ok(file.to_owned()))].into(),
        ..Sources::default()
    };
    let (document, diagnostics) = document::parse(&sources).expect("a document");
    assert_eq!(diagnostics, []);
    assert_eq!(
        document.root()["components"]["schemas"]["A"],
        json!({"description": "1.10", "type": ["string", "null"], "enum": ["1.0", null]})
    );
}

#[test]
fn a_reference_that_names_nothing_says_why_where_it_stands() {
    let document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "components": {"schemas": {
        "A": {"$ref": "missing.json"},
        "B": {"$ref": "locked.json#/X"},
        "C": {"$ref": "b.json#/Y"},
        "D": {"$ref": "b.json#anchor"},
        "E": {"$ref": "../b.json"},
        "F": {"$ref": "https://example.com/b.json"},
        "G": {"$ref": "b.json#/X"},
    }}});
    let b = json!({"X": {"properties": {"x": {"$ref": "#/Z"}, "a": {"$ref": "#/components/schemas/G"}}}});
    let sources = Sources {
        documents: [("api/main.json".to_owned(), document.to_string())].into(),
        files: [
            ("api/locked.json".to_owned(), Err("no access".to_owned())),
            ("api/b.json".to_owned(), Ok(b.to_string())),
        ]
        .into(),
        ..Sources::default()
    };
    let (document, _) = document::parse(&sources).expect("a document");
    for (at, path, origin, message) in [
        (
            "A",
            "main.json",
            "/components/schemas/A",
            "`missing.json` cannot be read: it is not among the sources",
        ),
        (
            "B",
            "main.json",
            "/components/schemas/B",
            "`locked.json#/X` cannot be read: no access",
        ),
        (
            "C",
            "main.json",
            "/components/schemas/C",
            "`b.json#/Y` does not exist in api/b.json",
        ),
        (
            "D",
            "main.json",
            "/components/schemas/D",
            "`b.json#anchor` does not end with a JSON Pointer (RFC 6901)",
        ),
        (
            "E",
            "main.json",
            "/components/schemas/E",
            "`../b.json` leads out of the folder of the document: only files in that folder are read",
        ),
        (
            "F",
            "main.json",
            "/components/schemas/F",
            "`https://example.com/b.json` is a URL: nothing is fetched, only files in the folder of the document are read",
        ),
        (
            "G/properties/x",
            "b.json",
            "/X/properties/x",
            "`#/Z` does not exist in api/b.json",
        ),
    ] {
        let at = pointer(&format!("/components/schemas/{at}"));
        let diagnostic = document.resolve(&at).expect_err(message);
        assert!(diagnostic.message.starts_with(message), "{diagnostic:?}");
        assert_eq!(
            document.locate(diagnostic).place,
            place(path, &format!("{origin}/$ref"))
        );
    }
    // What is written as if it already stood in the document is found there.
    let known = pointer("/components/schemas/G/properties/a");
    assert!(document.resolve(&known).is_ok());
}

#[test]
fn the_files_a_text_refers_to_are_those_in_its_folder() {
    let text = "\
a: {$ref: 'x.yaml#/a'}
b:
  $ref: ./sub/../y.yaml
c: [{$ref: '#/a'}, {$ref: ../z.yaml}, {$ref: 'http://example.com/z.yaml'}, {$ref: /z.yaml}]
discriminator: {mapping: {d: d.json, e: E, f: '#/f'}}
itself: {$ref: 'main.yaml#/a'}
";
    let found: Vec<_> = referenced_files("api/main.yaml", text, "api")
        .into_iter()
        .collect();
    assert_eq!(found, ["api/d.json", "api/x.yaml", "api/y.yaml"]);
    let found: Vec<_> = referenced_files("api/sub/main.yaml", text, "api")
        .into_iter()
        .collect();
    let expected = [
        "api/sub/d.json",
        "api/sub/x.yaml",
        "api/sub/y.yaml",
        "api/z.yaml",
    ];
    assert_eq!(found, expected);
    assert_eq!(referenced_files("main.yaml", "a: [", ""), BTreeSet::new());
}

/// What a document has at `at`, after its references.
fn resolved<'a>(document: &'a Document, at: &str) -> &'a serde_json::Value {
    let at = document.resolve(&pointer(at)).expect("a target");
    document.get(&at).expect("a node")
}

#[test]
fn a_reference_in_the_place_of_a_map_is_what_it_leads_to() {
    let (document, diagnostics) = parsed(
        json!({
            "paths": {"/a": {"get": {
                "parameters": {"$ref": "#/x-shared/parameters"},
                "responses": {"200": {"content": {"$ref": "#/x-shared/chain"}}},
            }}},
            "components": {"schemas": {"$ref": "schemas/index.json"}},
            "x-shared": {
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "chain": {"$ref": "#/x-shared/content"},
                "content": {"*/*": {"schema": {"$ref": "#/components/schemas/Pet"}}},
            },
        }),
        &[
            (
                "schemas/index.json",
                json!({
                    "Pet": {"properties": {"name": {"$ref": "#/Name"}, "owner": {"$ref": "Owner.json"}}},
                    "Name": {"type": "string", "title": "N"},
                }),
            ),
            (
                "schemas/Owner.json",
                json!({"type": "object", "title": "O"}),
            ),
        ],
    );
    let get = "/paths/~1a/get";
    let found: Vec<_> = diagnostics
        .iter()
        .map(|it| (it.code.as_str(), &it.place))
        .collect();
    let warning = |at: &str| ("misplaced-reference", place("main.json", at));
    let expected = [
        warning(&format!("{get}/parameters/$ref")),
        warning(&format!("{get}/responses/200/content/$ref")),
        warning("/components/schemas/$ref"),
    ];
    assert_eq!(
        found,
        expected.each_ref().map(|(code, place)| (*code, place))
    );
    let parameter = format!("{get}/parameters/0");
    assert_eq!(resolved(&document, &parameter)["name"], "limit");
    let content = format!("{get}/responses/200/content/*~1*/schema");
    let pet = document.resolve(&pointer(&content)).expect("a target");
    assert_eq!(pet, pointer("/components/schemas/Pet"));
    assert_eq!(document.place(&pet), place("schemas/index.json", "/Pet"));
    let at = |name: &str| format!("{pet}/properties/{name}");
    assert_eq!(resolved(&document, &at("name"))["title"], "N");
    assert_eq!(resolved(&document, &at("owner"))["title"], "O");
}

#[test]
fn such_a_reference_in_a_file_is_what_it_leads_to() {
    let (document, diagnostics) = parsed(
        json!({"paths": {"/a": {"$ref": "paths/a.json"}}}),
        &[
            (
                "paths/a.json",
                json!({"get": {"responses": {"200": {"content": {"$ref": "../bodies/a.json#/content"}}}}}),
            ),
            (
                "bodies/a.json",
                json!({
                    "content": {"*/*": {"schema": {"$ref": "#/Local"}}, "a/b": {"schema": {"$ref": "b.json"}}},
                    "Local": {"title": "L"},
                }),
            ),
            ("bodies/b.json", json!({"title": "B"})),
        ],
    );
    let codes: Vec<_> = diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["misplaced-reference"]);
    let at = "/paths/~1a/get/responses/200/content";
    assert_eq!(
        diagnostics[0].place,
        place("paths/a.json", "/get/responses/200/content/$ref")
    );
    let body = pointer(&format!("{at}/*~1*"));
    assert_eq!(
        document.place(&body),
        place("bodies/a.json", "/content/*~1*")
    );
    assert_eq!(
        resolved(&document, &format!("{at}/*~1*/schema"))["title"],
        "L"
    );
    assert_eq!(
        resolved(&document, &format!("{at}/a~1b/schema"))["title"],
        "B"
    );
}

#[test]
fn a_media_type_may_be_a_reference() {
    let (document, diagnostics) = parsed(
        json!({
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"a/b": {"$ref": "#/components/mediaTypes/A"}}}}}}},
            "components": {"mediaTypes": {"A": {"schema": {"title": "T"}}}},
        }),
        &[],
    );
    assert_eq!(diagnostics, []);
    let schema = "/paths/~1a/get/responses/200/content/a~1b/schema";
    assert_eq!(resolved(&document, schema)["title"], "T");
}

#[test]
fn what_does_not_fit_is_not_put_in_the_place_of_a_map() {
    for reference in [
        // A schema is no map of schemas.
        "#/components/schemas/A",
        // It would have no end.
        "#/components/responses/Self/content",
        "#/nowhere",
        "nowhere.json",
        "https://example.com/a.json",
    ] {
        let root = json!({
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "components": {
                "schemas": {"A": {"type": "object"}},
                "responses": {"Self": {"description": "", "content": {"$ref": reference}}},
            },
        });
        let sources = Sources {
            documents: [("api/main.json".to_owned(), root.to_string())].into(),
            ..Sources::default()
        };
        let (_, diagnostics) = document::parse(&sources).expect("a document");
        let codes: Vec<_> = diagnostics.iter().map(|it| it.code).collect();
        assert_eq!(codes, ["unresolved-reference"], "{reference}");
    }
}

#[test]
fn what_is_embedded_does_not_multiply_without_end() {
    // Each map has twenty of the next: 20 to the power of 8 in all.
    let map = |level: usize| -> serde_json::Value {
        let reference = json!({"content": {"$ref": format!("#/x-{}", level + 1)}});
        let headers = (0..20).map(|index| (index.to_string(), reference.clone()));
        json!({"a/b": {"encoding": {"e": {"headers": headers.collect::<Map<_, _>>()}}}})
    };
    let mut root = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"responses": {"A": {"description": "", "content": {"$ref": "#/x-0"}}}},
    });
    for level in 0..8 {
        root[format!("x-{level}")] = map(level);
    }
    root["x-8"] = json!({"a/b": {}});
    let sources = Sources {
        documents: [("api/main.json".to_owned(), root.to_string())].into(),
        ..Sources::default()
    };
    let start = std::time::Instant::now();
    let _ = document::parse(&sources);
    assert!(start.elapsed() < std::time::Duration::from_secs(30));
}
