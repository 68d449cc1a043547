//! Documents as a whole: texts in, one tree that each node of can be read out.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn sources(texts: &[(&str, &str)]) -> Sources {
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    Sources {
        documents: texts.iter().map(owned).collect(),
        ..Sources::default()
    }
}

fn parsed(texts: &[(&str, &str)]) -> (Document, Vec<Diagnostic>) {
    parse(&sources(texts)).expect("a document")
}

const CUSTOMERS: [(&str, &str); 2] = [
    (
        "get-customer.yaml",
        include_str!("../../../specs/get-customer.yaml"),
    ),
    (
        "list-customers.yaml",
        include_str!("../../../specs/list-customers.yaml"),
    ),
];

#[test]
fn the_documents_of_this_project_fold_without_a_word() {
    let (document, diagnostics) = parsed(&CUSTOMERS);
    assert_eq!(diagnostics, []);
    let operations: Vec<_> = document
        .definitions()
        .into_iter()
        .filter(|at| at.tokens().next().is_some_and(|token| token == "paths"))
        .map(|at| at.as_str().to_owned())
        .collect();
    assert_eq!(
        operations,
        [
            "/paths/~1v1~1customers~1{customerId}/get",
            "/paths/~1v1~1customers/get"
        ]
    );
}

#[test]
fn scalars_keep_their_spelling_where_the_format_wants_a_text() {
    let text = "openapi: 3.0\ninfo:\n  title: 12\n  version: 1.10\n  description: True\npaths: {}\n\
        tags: [{name: 0x1F}]\ncomponents:\n  schemas:\n    A: {type: string, enum: [1.10, null, on], default: 1.0, \
        example: 1.0}\n    B: {type: number, enum: [1.10]}\n";
    let (document, _) = parsed(&[("a.yaml", text)]);
    assert_eq!(
        *document.root(),
        json!({
            "openapi": "3.0",
            "info": {"title": "12", "version": "1.10", "description": "True"},
            "paths": {},
            "tags": [{"name": "0x1F"}],
            "components": {"schemas": {
                "A": {"type": "string", "enum": ["1.10", null, "on"], "default": "1.0", "example": 1.0},
                "B": {"type": "number", "enum": [1.1]},
            }},
        })
    );
}

#[test]
fn json_and_yaml_are_the_same() {
    let json = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": 1.10}, "paths": {}}"#;
    let yaml = "openapi: 3.0.3\ninfo: {title: T, version: 1.10}\npaths: {}\n";
    assert_eq!(
        parsed(&[("a", json)]).0.root(),
        parsed(&[("a", yaml)]).0.root()
    );
}

#[test]
fn a_document_prints_as_its_tree() {
    let (document, _) = parsed(&CUSTOMERS);
    assert_eq!(
        serde_json::to_value(&document).expect("JSON"),
        *document.root()
    );
}

#[test]
fn every_text_is_checked_before_the_first_error_ends_it() {
    let texts = [
        ("a.yaml", "a: ["),
        ("b.yaml", "swagger: '2.0'"),
        ("c.yaml", ""),
    ];
    let diagnostics = parse(&sources(&texts)).expect_err("errors");
    let codes: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| diagnostic.code)
        .collect();
    assert_eq!(codes, ["syntax", "not-openapi", "not-openapi"]);
}

#[test]
fn nothing_is_made_of_no_document() {
    let diagnostics = parse(&Sources::default()).expect_err("an error");
    let codes: Vec<_> = diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, ["no-document"]);
}

#[test]
fn a_pointer_names_one_node() {
    let root = json!({"a/b": [{"~": 1}, 2], "": {"": 3}});
    for (pointer, node) in [
        ("", Some(root.clone())),
        ("/a~1b/0/~0", Some(json!(1))),
        ("/a~1b/1", Some(json!(2))),
        ("//", Some(json!(3))),
        ("/a~1b/01", None),
        ("/a~1b/+1", None),
        ("/a~1b/-", None),
        ("/a~1b/2", None),
        ("/a~1b/0/~0/x", None),
        ("/c", None),
    ] {
        let at = Pointer::from_fragment(pointer).expect("a pointer");
        assert_eq!(descend(&root, &at).cloned(), node, "{pointer}");
    }
}

#[test]
fn no_text_is_an_error() {
    assert!(parse(&Sources::default()).is_err());
}

#[test]
fn every_reference_of_this_project_leads_somewhere() {
    let (document, _) = parsed(&CUSTOMERS);
    for (at, _) in document.schema_places() {
        let target = document.resolve(&at).expect("a target");
        assert!(document.get(&target).is_some_and(Value::is_object), "{at}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in r"[\-:{}\[\],&*!|>'\x22%@`#?<~.a0$\n\t\r ä\u{202e}\u{0}]{0,40}", is_openapi: bool) {
        let start = if is_openapi { "openapi: 3.0.3\npaths: {}\ninfo: 1\n" } else { "" };
        let sources = sources(&[("a.yaml", &format!("{start}{text}"))]);
        let (is_document, diagnostics) = match parse(&sources) {
            Ok((_, diagnostics)) => (true, diagnostics),
            Err(diagnostics) => (false, diagnostics),
        };
        let report = crate::report::Report::new(diagnostics, &sources);
        prop_assert!(report.entries().all(|entry| entry.at.line > 0), "{}", report);
        prop_assert!(is_document || report.errors() > 0);
    }
}
