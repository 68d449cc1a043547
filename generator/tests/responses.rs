//! What a call gives, by the responses that the document declares.

use std::{collections::BTreeMap, num::NonZeroUsize};

use proptest::prelude::*;
use specsmith::{Settings, Sources, generate};

/// The operations of a crate with one operation of this method that has these responses.
fn client(method: &str, responses: &str) -> String {
    let text = format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
paths:
  /x: {{{method}: {{operationId: get-x, tags: [X], responses: {{{responses}}}}}}}
components:
  schemas:
    A: {{type: object, properties: {{a: {{type: string}}}}}}
    B: {{type: object, properties: {{b: {{type: string}}}}}}
"
    );
    let sources = Sources {
        documents: BTreeMap::from([("spec.yaml".to_owned(), text)]),
        ..Sources::default()
    };
    let settings = Settings {
        crate_name: "x".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "codegen".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    let mut output = generate(&sources, &settings).unwrap_or_else(|report| panic!("{report}"));
    output.files.remove("src/client/x.rs").expect("a module")
}

/// The type of what sending gives.
fn output(method: &str, responses: &str) -> String {
    let client = client(method, responses);
    let (_, after) = client.split_once("\n    -> ").expect("an answer");
    let (output, _) = after.split_once(": ").expect("how it is read");
    output.to_owned()
}

/// The names of the variants of an enum.
fn variants(client: &str, name: &str) -> Vec<String> {
    let file = syn::parse_file(client).expect("Rust");
    let items = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Enum(item) if item.ident == name => Some(item),
        _ => None,
    });
    items
        .flat_map(|item| item.variants)
        .map(|variant| variant.ident.to_string())
        .collect()
}

/// A response with this status and this content.
fn response(status: &str, content: &str) -> String {
    format!("'{status}': {{description: d, content: {{{content}}}}}")
}

const A: &str = "application/json: {schema: {$ref: '#/components/schemas/A'}}";
const B: &str = "application/json: {schema: {$ref: '#/components/schemas/B'}}";
const TEXT: &str = "text/plain: {}";
const BYTES: &str = "image/png: {}";
const NONE: &str = "";

#[test]
fn the_successes_decide() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("200", A)], "types::A"),
        (&[("200", TEXT)], "String"),
        (&[("200", BYTES)], "bytes::Bytes"),
        (&[("200", NONE)], "()"),
        (&[("2XX", A), ("404", B)], "types::A"),
        (&[("200", A), ("201", A)], "types::A"),
        (&[("200", A), ("204", NONE)], "Option<types::A>"),
        (
            &[("200", A), ("202", NONE), ("205", NONE)],
            "Option<types::A>",
        ),
        (&[("200", TEXT), ("204", NONE)], "Option<String>"),
        // 204 has no body, whatever the document says.
        (&[("200", A), ("204", A)], "Option<types::A>"),
        (&[("200", A), ("2XX", NONE)], "GetXResponse"),
        (&[("200", A), ("202", B)], "GetXResponse"),
        (&[("200", A), ("202", TEXT)], "GetXResponse"),
        (&[("200", A), ("202", B), ("204", NONE)], "GetXResponse"),
        (&[], "()"),
    ];
    for (responses, expected) in cases {
        let responses: Vec<String> = responses
            .iter()
            .map(|(status, content)| response(status, content))
            .collect();
        assert_eq!(
            output("get", &responses.join(", ")),
            *expected,
            "{responses:?}"
        );
    }
}

#[test]
fn the_media_types_of_a_response_decide() {
    let of = |key: &str, schema: &str| format!("{key}: {{schema: {schema}}}");
    let a = |key: &str| of(key, "{$ref: '#/components/schemas/A'}");
    let b = |key: &str| of(key, "{$ref: '#/components/schemas/B'}");
    let text = |key: &str| of(key, "{type: string}");
    let file = |key: &str| of(key, "{type: string, format: binary}");
    let cases = [
        ([a("application/json"), a("text/plain")], "types::A"),
        ([a("application/json"), a("application/xml")], "types::A"),
        ([a("application/json"), "'*/*': {}".to_owned()], "types::A"),
        ([text("application/json"), text("text/plain")], "String"),
        ([text("text/csv"), text("text/plain")], "String"),
        ([file("application/pdf"), file("image/png")], "bytes::Bytes"),
        (
            [a("application/json"), b("application/scim+json")],
            "GetXResponse",
        ),
        ([a("application/json"), text("text/plain")], "GetXResponse"),
        (
            [a("application/json"), file("application/pdf")],
            "GetXResponse",
        ),
        ([text("text/csv"), file("application/pdf")], "GetXResponse"),
        ([a("application/json"), b("'*/*'")], "GetXResponse"),
    ];
    for (entries, expected) in cases {
        for content in [
            entries.join(", "),
            entries.iter().rev().cloned().collect::<Vec<_>>().join(", "),
        ] {
            assert_eq!(
                output("get", &response("200", &content)),
                expected,
                "{content}"
            );
        }
    }
}

#[test]
fn variants_are_named_by_what_tells_them_apart() {
    let content = "application/json: {schema: {$ref: '#/components/schemas/A'}},
        application/problem+json: {schema: {$ref: '#/components/schemas/B'}},
        text/json: {schema: {type: integer}}, application/pdf: {}, application/other: {}, text/csv: {}";
    let one = client("get", &response("200", content));
    let several = client(
        "get",
        &[
            response("200", content),
            response("202", ""),
            response("4XX", content),
        ]
        .join(", "),
    );
    let names = ["Json", "JsonText", "ProblemJson", "Csv", "Pdf"];
    let found = variants(&one, "GetXResponse");
    assert_eq!(
        found,
        [
            "Json",
            "ProblemJson",
            "JsonText",
            "Csv",
            "Pdf",
            "OtherApplication",
            "Other"
        ]
    );
    let found = variants(&several, "GetXResponse");
    for name in names {
        assert!(found.contains(&format!("Ok{name}")), "{name}: {found:?}");
    }
    assert!(found.contains(&"Accepted".to_owned()), "{found:?}");
    let found = variants(&several, "GetXError");
    for name in names {
        assert!(
            found.contains(&format!("ClientError{name}")),
            "{name}: {found:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_two_variants_have_one_name(
        keys in proptest::collection::btree_set(
            "(application|text|Text|image|x)/(x-|vnd\\.)?(json|JSON|pdf|csv|plain|other|\\*|[a-z+.]{1,4})(\\+json)?(; ?(v|charset)=[12])?",
            1..8,
        ),
    ) {
        let entries = keys.iter().enumerate();
        let entries = entries
            .map(|(index, key)| format!("'{key}': {{schema: {{type: object, properties: {{p{index}: {{}}}}}}}}"));
        let content = entries.collect::<Vec<_>>().join(", ");
        let client = client("get", &[response("200", &content), response("400", &content)].join(", "));
        for name in ["GetXResponse", "GetXError"] {
            let mut names = variants(&client, name);
            let count = names.len();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), count, "{:?}", names);
        }
    }
}

#[test]
fn the_default_is_a_success_where_there_is_nothing_else_but_errors() {
    let cases = [
        (vec![("default", A)], "types::A"),
        (vec![("default", A), ("404", B)], "types::A"),
        (vec![("default", A), ("4XX", B)], "types::A"),
        (vec![("200", B), ("default", A)], "types::B"),
        (vec![("204", NONE), ("default", A)], "()"),
        (vec![("303", NONE), ("default", A)], "()"),
    ];
    for (responses, expected) in cases {
        let responses: Vec<String> = responses
            .into_iter()
            .map(|(status, content)| response(status, content))
            .collect();
        assert_eq!(
            output("get", &responses.join(", ")),
            expected,
            "{responses:?}"
        );
    }
}

#[test]
fn head_never_has_a_body() {
    assert_eq!(output("head", &response("200", A)), "()");
}
