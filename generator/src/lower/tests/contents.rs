//! The bodies that a response can have, by the media types of its `content`.

use super::{lower_with_warnings, with_head};
use crate::ir::{Api, Content, Origin, Shape};

/// An API with one response that has this `content`, and the codes of its warnings.
fn responding(content: &str) -> (Api, Vec<&'static str>) {
    let (api, warnings) = lower_with_warnings(&with_head(&format!(
        "paths:
  /a: {{get: {{operationId: x, responses: {{'200': {{description: d, content: {{{content}}}}}}}}}}}
components:
  schemas:
    A: {{type: object, properties: {{a: {{}}}}}}
    B: {{type: object, properties: {{b: {{}}}}}}
"
    )));
    let codes = warnings.into_iter().map(|(code, _)| code).collect();
    (api, codes)
}

/// The bodies of the response: what each is, and by which media types.
fn bodies(api: &Api) -> Vec<String> {
    let what = |content: &Content| {
        let schema = &api.schemas[content.value.schema];
        let name = match (&schema.origin, &schema.shape) {
            (Origin::Component(key), _) => key.clone(),
            (_, Shape::Any) => "any".to_owned(),
            (_, shape) => format!("{shape:?}"),
        };
        format!("{name}: {}", content.keys.join(" | "))
    };
    { api.operations[0].responses[0].contents.iter() }
        .map(what)
        .collect()
}

/// The entries of a `content`: media types, and what stands under them.
type Entries = &'static [(&'static str, &'static str)];

const A: &str = "{schema: {$ref: '#/components/schemas/A'}}";
const B: &str = "{schema: {$ref: '#/components/schemas/B'}}";
const TEXT: &str = "{schema: {type: string}}";
const FILE: &str = "{schema: {type: string, format: binary}}";
const BARE: &str = "{example: {a: 1}}";

#[test]
fn what_differs_is_a_body_of_its_own() {
    let cases: &[(Entries, &[&str])] = &[
        (&[("application/json", A)], &["A: application/json"]),
        (
            &[("application/scim+json", B), ("application/json", A)],
            &["A: application/json", "B: application/scim+json"],
        ),
        (
            &[
                ("application/pdf", FILE),
                ("text/csv", TEXT),
                ("application/json", A),
            ],
            &[
                "A: application/json",
                "String(Plain): text/csv",
                "String(Binary): application/pdf",
            ],
        ),
        (
            &[("application/json; v=1", A), ("application/json; v=2", B)],
            &["A: application/json; v=1", "B: application/json; v=2"],
        ),
        (
            &[("image/*", FILE), ("image/svg+xml", TEXT)],
            &["String(Plain): image/svg+xml", "String(Binary): image/*"],
        ),
        (
            &[("*/*", A), ("application/json", B)],
            &["B: application/json", "A: */*"],
        ),
        (
            &[("application/json", TEXT), ("text/plain", TEXT)],
            &[
                "String(Plain): application/json",
                "String(Plain): text/plain",
            ],
        ),
        (
            &[("application/json", "{}"), ("text/csv", "{}")],
            &["any: application/json", "String(Plain): text/csv"],
        ),
    ];
    for (entries, expected) in cases {
        let (api, warnings) = responding(&content(entries));
        assert_eq!(bodies(&api), *expected, "{entries:?}");
        assert_eq!(warnings, [""; 0], "{entries:?}");
    }
}

#[test]
fn one_body_in_several_spellings_is_one() {
    let cases: &[(Entries, &str)] = &[
        (
            &[("text/plain", A), ("application/json", A), ("text/json", A)],
            "A: application/json | text/json | text/plain",
        ),
        (
            &[
                ("application/json; charset=utf-8", A),
                ("application/json", BARE),
            ],
            "A: application/json | application/json; charset=utf-8",
        ),
        (
            &[("application/json", BARE), ("*/*", A)],
            "A: application/json | */*",
        ),
        (
            &[("application/json", BARE), ("*/*", TEXT)],
            "String(Plain): application/json | */*",
        ),
        (
            &[("application/json", A), ("*/*", "{}")],
            "A: application/json",
        ),
        (
            &[("text/csv", "{}"), ("text/csv; header=present", TEXT)],
            "String(Plain): text/csv; header=present | text/csv",
        ),
    ];
    for (entries, expected) in cases {
        let (api, warnings) = responding(&content(entries));
        assert_eq!(bodies(&api), [*expected], "{entries:?}");
        assert_eq!(warnings, [""; 0], "{entries:?}");
    }
}

#[test]
fn json_is_asked_for_by_its_plain_name_where_that_is_declared() {
    let cases: &[(Entries, &str)] = &[
        (
            &[("application/json", BARE), ("*/*", A)],
            "application/json",
        ),
        (&[("*/*", A)], "application/json"),
        (
            &[
                ("application/json", BARE),
                ("application/json; charset=utf-8", A),
            ],
            "application/json",
        ),
        (&[("application/hal+json", A)], "application/hal+json"),
        (&[("image/*", FILE)], "image/*"),
    ];
    for (entries, expected) in cases {
        let (api, _) = responding(&content(entries));
        let content = &api.operations[0].responses[0].contents[0];
        assert_eq!(content.media_type, *expected, "{entries:?}");
    }
}

#[test]
fn another_format_of_the_same_object_is_not_read_and_reported() {
    for media_type in [
        "application/xml",
        "text/csv",
        "text/html",
        "application/octet-stream",
    ] {
        let (api, warnings) = responding(&content(&[(media_type, A), ("application/json", A)]));
        assert_eq!(bodies(&api), ["A: application/json"], "{media_type}");
        assert_eq!(warnings, ["equal-media-types"], "{media_type}");
    }
}

#[test]
fn inline_schemas_of_one_response_have_types_of_their_own() {
    let object = |name: &str| format!("{{schema: {{type: object, properties: {{{name}: {{}}}}}}}}");
    let (a, b) = (object("a"), object("b"));
    let (api, _) = responding(&content(&[
        ("application/json", &a),
        ("application/hal+json", &b),
    ]));
    let contents = &api.operations[0].responses[0].contents;
    let origins: Vec<&Origin> = { contents.iter() }
        .map(|content| &api.schemas[content.value.schema].origin)
        .collect();
    assert_ne!(origins[0], origins[1]);
}

#[test]
fn examples_of_each_spelling_are_kept() {
    let (api, _) = responding(&content(&[("application/json", BARE), ("*/*", A)]));
    let content = &api.operations[0].responses[0].contents[0];
    assert_eq!(content.examples.len(), 1);
}

#[test]
fn statuses_without_a_body_have_none() {
    let (api, _) = lower_with_warnings(&with_head(
        "paths:
  /a:
    get:
      operationId: x
      responses: {'204': {description: d, content: {application/json: {}}}}
",
    ));
    assert_eq!(api.operations[0].responses[0].contents, []);
}

/// These entries as the members of a `content`.
fn content(entries: &[(&str, &str)]) -> String {
    let entries = { entries.iter() }.map(|(key, entry)| format!("'{key}': {entry}"));
    entries.collect::<Vec<_>>().join(", ")
}
