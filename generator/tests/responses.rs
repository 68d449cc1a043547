//! What a call gives, by the responses that the document declares.

use std::collections::BTreeMap;

use specsmith::{Settings, Sources, generate};

/// The type of what sending gives, of an operation of this method with these responses.
fn output(method: &str, responses: &str) -> String {
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
        command: "codegen".to_owned(),
    };
    let output = generate(&sources, &settings).unwrap_or_else(|report| panic!("{report}"));
    let client = &output.files["src/client/x.rs"];
    let (_, after) = client
        .split_once("-> Result<Response<")
        .expect("a signature");
    let (output, _) = after.split_once(">, Error>").expect("its end");
    output.to_owned()
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
