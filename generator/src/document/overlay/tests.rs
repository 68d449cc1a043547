use serde_json::json;

use super::*;
use crate::{
    document::{self, Document},
    report::Report,
};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      x-pagination: {from: document}
      tags: [one]
      parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: b, in: query, schema: {type: integer}}
        - {name: c, in: query, schema: {type: boolean}}
      responses: {'200': {description: D}}
components:
  schemas:
    A: {type: integer, x-rust-name: FromDocument, properties: {p: {type: string}}}
    B: {type: string}
";

/// An overlay with actions, in YAML.
fn overlay(actions: &str) -> String {
    format!("overlay: 1.0.0\ninfo: {{title: O, version: 1}}\nactions:\n{actions}")
}

fn sources(overlays: &[&str]) -> Sources {
    let named = |(index, text): (usize, &&str)| (format!("{index}.overlay.yaml"), (*text).into());
    Sources {
        documents: [("a.yaml".to_owned(), DOCUMENT.to_owned())].into(),
        overlays: overlays.iter().enumerate().map(named).collect(),
        ..Sources::default()
    }
}

fn changed(actions: &str) -> Document {
    let (document, warnings) = document::parse(&sources(&[&overlay(actions)])).expect("a document");
    assert_eq!(warnings, []);
    document
}

/// What is wrong with an overlay: code, line and pointer.
fn wrong(text: &str) -> Vec<(&'static str, usize, String)> {
    let sources = sources(&[text]);
    let diagnostics = document::parse(&sources).expect_err(text);
    let report = Report::new(diagnostics, &sources);
    let describe = |entry: &crate::report::Entry| {
        assert_eq!(entry.at.path.as_deref(), Some("0.overlay.yaml"), "{report}");
        let pointer = entry.at.pointer.as_ref();
        let pointer = pointer.map_or("", Pointer::as_str).to_owned();
        (entry.code.as_str(), entry.at.line, pointer)
    };
    report.entries().map(describe).collect()
}

fn pointer(text: &str) -> Pointer {
    Pointer::from_fragment(text).expect("a pointer")
}

#[test]
fn an_update_merges_objects_joins_arrays_and_replaces_scalars() {
    let document = changed(
        "  - target: $.components.schemas.A
    description: why
    update: {type: object, nullable: true, properties: {p: {maxLength: 3}, q: {}}}
  - target: $.paths['/a'].get
    description: why
    update: {tags: [two], summary: S}
  - target: $.paths['/a'].get.tags
    description: why
    update: three
",
    );
    let root = document.root();
    let schema = &root["components"]["schemas"]["A"];
    assert_eq!(
        (&schema["type"], &schema["nullable"], &schema["properties"]),
        (
            &json!("object"),
            &json!(true),
            &json!({"p": {"type": "string", "maxLength": 3}, "q": {}})
        )
    );
    let get = &root["paths"]["/a"]["get"];
    assert_eq!(
        (&get["tags"], &get["summary"]),
        (&json!(["one", "two", "three"]), &json!("S"))
    );
    for (at, path, origin) in [
        ("/components/schemas/A", "a.yaml", "/components/schemas/A"),
        (
            "/components/schemas/A/type",
            "0.overlay.yaml",
            "/actions/0/update/type",
        ),
        (
            "/components/schemas/A/properties/p/type",
            "a.yaml",
            "/components/schemas/A/properties/p/type",
        ),
        (
            "/components/schemas/A/properties/p/maxLength",
            "0.overlay.yaml",
            "/actions/0/update/properties/p/maxLength",
        ),
        (
            "/paths/~1a/get/tags/1",
            "0.overlay.yaml",
            "/actions/1/update/tags/0",
        ),
        (
            "/paths/~1a/get/tags/2",
            "0.overlay.yaml",
            "/actions/2/update",
        ),
    ] {
        let place = Place::Source {
            path: path.to_owned(),
            pointer: pointer(origin),
        };
        assert_eq!(document.place(&pointer(at)), place, "{at}");
    }
}

#[test]
fn what_is_removed_is_gone_and_the_rest_knows_where_it_was() {
    let document = changed(
        "  - target: $.paths['/a'].get.parameters[?@.name == 'a' || @.name == 'b']
    description: why
    remove: true
  - target: $.components.schemas.*.type
    description: why
    remove: true
",
    );
    let parameters = &document.root()["paths"]["/a"]["get"]["parameters"];
    assert_eq!(
        *parameters,
        json!([{"name": "c", "in": "query", "schema": {"type": "boolean"}}])
    );
    assert_eq!(document.root()["components"]["schemas"]["B"], json!({}));
    let place = Place::Source {
        path: "a.yaml".to_owned(),
        pointer: pointer("/paths/~1a/get/parameters/2/name"),
    };
    let at = pointer("/paths/~1a/get/parameters/0/name");
    assert_eq!(document.place(&at), place);
}

#[test]
fn a_target_and_what_is_in_it_can_be_removed_at_once() {
    let document = changed(
        "  - target: $.paths['/a'].get.parameters..*
    description: why
    remove: true
",
    );
    assert_eq!(
        document.root()["paths"]["/a"]["get"]["parameters"],
        json!([])
    );
}

#[test]
fn actions_and_overlays_are_applied_one_after_the_other() {
    let first = overlay(
        "  - {target: $.components.schemas.A, description: why, remove: true}
  - {target: $.components.schemas, description: why, update: {A: {title: one}}}
",
    );
    let second =
        overlay("  - {target: '$..[?@.title == \"one\"]', description: why, update: {title: two}}");
    let (document, _) = document::parse(&sources(&[&first, &second])).expect("a document");
    assert_eq!(
        document.root()["components"]["schemas"]["A"],
        json!({"title": "two"})
    );
}

#[test]
fn overlays_are_written_in_the_version_of_the_document() {
    let mut sources = sources(&[&overlay(
        "  - target: $.components.schemas.B
    description: why
    update: {type: [string, 'null'], description: 1.10}
",
    )]);
    let text = DOCUMENT
        .replace("3.0.3", "3.1.0")
        .replace("B: {type: string}", "B: {type: [integer]}");
    sources.documents = [("a.yaml".to_owned(), text)].into();
    let (document, _) = document::parse(&sources).expect("a document");
    assert_eq!(
        document.root()["components"]["schemas"]["B"],
        json!({"type": ["integer", "string", "null"], "description": "1.10"})
    );
}

#[test]
fn extensions_count_where_an_overlay_has_them() {
    let document = changed(
        "  - target: $.paths['/a'].get
    description: why
    update: {x-pagination: {from: overlay}}
  - target: $.paths['/a'].get
    description: why
    update: {x-pagination: {more: true}}
  - target: $.components.schemas.B
    description: why
    update: {x-rust-name: Renamed}
",
    );
    let extension = |path: [&str; 3], name: &str| {
        let at = Pointer::root().keys(path);
        document.extension(&at, name).cloned()
    };
    let schema = |name: &'static str| ["components", "schemas", name];
    assert_eq!(extension(schema("A"), "x-rust-name"), None);
    assert_eq!(
        extension(schema("B"), "x-rust-name"),
        Some(json!("Renamed"))
    );
    assert_eq!(
        extension(["paths", "/a", "get"], "x-pagination"),
        Some(json!({"from": "overlay", "more": true}))
    );
}

#[test]
fn names_that_start_like_extensions_can_be_data() {
    changed(
        "  - target: $.components.schemas.B
    description: why
    update: {properties: {x-name: {type: string}}, example: {x-name: 1}}
",
    );
}

#[test]
fn what_is_wrong_with_an_overlay_is_said_where_it_stands() {
    for (actions, code, line, at) in [
        (
            "  - {target: $.paths, description: why}",
            "invalid-overlay",
            4,
            "/actions/0",
        ),
        (
            "  - {target: $.paths, description: why, update: {}, remove: true}",
            "invalid-overlay",
            4,
            "/actions/0",
        ),
        (
            "  - {target: $.paths, description: why,\n     remove: 1}",
            "invalid-overlay",
            5,
            "/actions/0/remove",
        ),
        (
            "  - {target: $.paths, description: why, update: {},\n     upsert: {}}",
            "invalid-overlay",
            5,
            "/actions/0/upsert",
        ),
        (
            "  - {target: $.paths, description: why, update: {},\n     x-rust-name: A}",
            "invalid-overlay",
            5,
            "/actions/0/x-rust-name",
        ),
        (
            "  - {description: why, update: {}}",
            "invalid-overlay",
            4,
            "/actions/0",
        ),
        (
            "  - {target: 'paths[', description: why, update: {}}",
            "invalid-overlay",
            4,
            "/actions/0/target",
        ),
        (
            "  - {target: $, description: why, remove: true}",
            "invalid-overlay",
            4,
            "/actions/0/target",
        ),
        (
            "  - {target: \"$.paths['/b']\", description: why, remove: true}",
            "unmatched-overlay-target",
            4,
            "/actions/0/target",
        ),
        (
            "  - {target: $.components.schemas.A, description: why,\n     update: {type: [string]}}",
            "incompatible-update",
            5,
            "/actions/0/update/type",
        ),
        (
            "  - {target: $.info.title, description: why,\n     update: New}",
            "incompatible-update",
            5,
            "/actions/0/update",
        ),
        (
            "  - {target: $.components.schemas.A, description: why,\n     update: {x-rust-nam: 1}}",
            "unknown-extension",
            5,
            "/actions/0/update/x-rust-nam",
        ),
        (
            "  - {target: \"$.paths['/a'].get.responses\", description: why,\n     update: {x-rust-nam: 1}}",
            "unknown-extension",
            5,
            "/actions/0/update/x-rust-nam",
        ),
        (
            "  - {target: $.components.schemas.A, description: why,\n     update: {properties: {q: {x-rust-name: 'a; b'}}}}",
            "invalid-extension",
            5,
            "/actions/0/update/properties/q/x-rust-name",
        ),
    ] {
        assert_eq!(
            wrong(&overlay(actions)),
            [(code, line, at.to_owned())],
            "{actions}"
        );
    }
}

#[test]
fn a_reason_is_optional_and_the_extensions_of_others_are_left_alone() {
    let actions = "  - {target: $.components.schemas.A, update: {x-speakeasy-ignore: true}}\n";
    let at = pointer("/components/schemas/A/x-speakeasy-ignore");
    assert_eq!(changed(actions).get(&at), Some(&json!(true)));
}

/// An overlay of version 1.1 with actions, and the document that it makes.
fn changed_by_newer(actions: &str) -> Document {
    let text = overlay(actions).replace("overlay: 1.0.0", "overlay: 1.1.0");
    let text = text.replace("title: O,", "title: O, description: D,");
    let (document, warnings) = document::parse(&sources(&[&text])).expect("a document");
    assert_eq!(warnings, []);
    document
}

#[test]
fn newer_overlays_join_arrays_and_replace_scalars_that_are_targets() {
    let document = changed_by_newer(
        "  - {target: \"$.paths['/a'].get.tags\", update: [two, three]}
  - {target: \"$.paths['/a'].get.tags\", update: four}
  - {target: $.components.schemas.B.type, update: integer}
",
    );
    let tags = pointer("/paths/~1a/get/tags");
    assert_eq!(
        document.get(&tags),
        Some(&json!(["one", "two", "three", "four"]))
    );
    let kind = pointer("/components/schemas/B/type");
    assert_eq!(document.get(&kind), Some(&json!("integer")));
    for (at, written) in [
        (tags.index(2), "/actions/0/update/1"),
        (kind, "/actions/2/update"),
    ] {
        let expected = Place::Source {
            path: "0.overlay.yaml".to_owned(),
            pointer: pointer(written),
        };
        assert_eq!(document.place(&at), expected);
    }
}

#[test]
fn newer_overlays_copy_nodes_which_keep_their_origin() {
    let document = changed_by_newer(
        "  - {target: $.paths, update: {/b: {summary: S}}}
  - {target: \"$.paths['/b']\", copy: \"$.paths['/a']\"}
  - {target: $.components.schemas.B, copy: $.components.schemas.A}
  - {target: \"$.paths['/a']\", remove: true}
",
    );
    let paths = document.get(&pointer("/paths")).and_then(Value::as_object);
    let paths: Vec<_> = paths.expect("paths").keys().collect();
    assert_eq!(paths, ["/b"]);
    for (at, path, written) in [
        ("/paths/~1b/get/tags/0", "a.yaml", "/paths/~1a/get/tags/0"),
        (
            "/paths/~1b/summary",
            "0.overlay.yaml",
            "/actions/0/update/~1b/summary",
        ),
        (
            "/components/schemas/B/type",
            "a.yaml",
            "/components/schemas/A/type",
        ),
    ] {
        let expected = Place::Source {
            path: path.to_owned(),
            pointer: pointer(written),
        };
        assert_eq!(document.place(&pointer(at)), expected, "{at}");
    }
    // What a document calls by an extension of ours does not count, wherever it is copied to.
    let copied = pointer("/components/schemas/B");
    assert_eq!(document.extension(&copied, "x-rust-name"), None);
}

#[test]
fn a_copy_is_of_one_node_and_of_newer_overlays() {
    let newer = |text: &str| text.replace("overlay: 1.0.0", "overlay: 1.1.0");
    let one = overlay("  - {target: $.components.schemas.A, copy: $.components.schemas.B}");
    let at = "/actions/0/copy".to_owned();
    assert_eq!(wrong(&one), [("invalid-overlay", 4, at.clone())]);
    for path in ["\"$.components.schemas.*\"", "'$['", "1"] {
        let text = overlay(&format!(
            "  - {{target: $.components.schemas, copy: {path}}}"
        ));
        assert_eq!(
            wrong(&newer(&text)),
            [("invalid-overlay", 4, at.clone())],
            "{path}"
        );
    }
    let nothing = overlay("  - {target: $.components.schemas.A, copy: $.none}");
    assert_eq!(
        wrong(&newer(&nothing)),
        [("unmatched-overlay-target", 4, at)]
    );
}

#[test]
fn an_overlay_says_what_it_is() {
    for (text, at) in [
        ("[]", ""),
        ("overlay: 1.0.0\ninfo: {title: T, version: 1}\n", ""),
        (
            "overlay: 1.0.0\ninfo: {title: T, version: 1}\nactions: []\n",
            "/actions",
        ),
        (
            "overlay: 2.0.0\ninfo: {title: T, version: 1}\nactions: [{target: $, description: D, update: {}}]\n",
            "/overlay",
        ),
        (
            "overlay: 1.0\ninfo: {title: T, version: 1}\nactions: [{target: $, description: D, update: {}}]\n",
            "/overlay",
        ),
        (
            "info: {title: T, version: 1}\nactions: [{target: $, description: D, update: {}}]\n",
            "",
        ),
        (
            "overlay: 1.0.0\nactions: [{target: $, description: D, update: {}}]\n",
            "/info",
        ),
    ] {
        let found: Vec<_> = wrong(text)
            .into_iter()
            .map(|(code, _, at)| (code, at))
            .collect();
        assert_eq!(found, [("invalid-overlay", at.to_owned())], "{text}");
    }
    assert_eq!(
        wrong("overlay: [").first().map(|found| found.0),
        Some("syntax")
    );
}
