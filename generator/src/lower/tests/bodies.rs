//! Request bodies.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{
    Api, Body, Content, Encoding, Format, Origin, Owner, PartKind, Role, Shape, Style,
};

fn with_body(body: &str) -> String {
    with_head(&format!(
        "paths:
  /a:
    post:
      operationId: x
      parameters: [{{name: q, in: query, schema: {{type: string}}}}]
      requestBody: {body}
      responses: {{}}
components:
  requestBodies:
    Shared: {{description: D, content: {{application/json: {{schema: {{type: object}}}}}}}}
"
    ))
}

#[test]
fn json_is_preferred() {
    let cases = [
        "application/x-www-form-urlencoded: {}, application/json: {schema: {type: object}}",
        "application/vnd.a+json: {}, application/json: {schema: {type: object}}",
        "'*/*': {schema: {type: object}}",
        "multipart/form-data: {}, text/plain: {}, application/json: {}",
    ];
    for content in cases {
        let (api, _) = lower_with_warnings(&with_body(&format!(
            "{{required: true, content: {{{content}}}}}"
        )));
        let body = api.operations[0].body.as_ref().expect("a body");
        assert!(body.required);
        assert_eq!(body.content.media_type, "application/json", "{content}");
        let origin = Origin::Inline {
            owner: Owner::Operation("x".to_owned()),
            role: Role::RequestBody,
        };
        assert_eq!(api.schemas[body.content.value.schema].origin, origin);
    }
}

#[test]
fn a_shared_body_owns_its_schema() {
    let api = lower(&with_body("{$ref: '#/components/requestBodies/Shared'}"));
    let body = api.operations[0].body.as_ref().expect("a body");
    assert!(!body.required);
    assert_eq!(body.description.as_deref(), Some("D"));
    let origin = &api.schemas[body.content.value.schema].origin;
    assert!(
        matches!(origin, Origin::Inline { owner: Owner::Component(key), .. } if key == "Shared")
    );
}

#[test]
fn a_form_with_files_is_a_body_of_its_own_whatever_is_beside_it() {
    let with =
        |property: &str| format!("{{schema: {{type: object, properties: {{a: {property}}}}}}}");
    let beside = |other: &str, property: &str| {
        let schema = with(property);
        format!("{other}: {schema}, multipart/form-data: {schema}")
    };
    let form = "application/x-www-form-urlencoded";
    let cases = [
        (
            beside("application/json", "{type: string, format: binary}"),
            true,
        ),
        (
            beside(
                "application/json",
                "{type: array, items: {type: string, format: binary}}",
            ),
            true,
        ),
        (beside(form, "{type: string, format: binary}"), true),
        // Everything can be sent in the other way as well.
        (beside("application/json", "{type: string}"), false),
        (beside(form, "{type: array, items: {type: string}}"), false),
        // Of another schema, or with nothing beside it that has one.
        (
            format!(
                "application/json: {}, multipart/form-data: {}",
                with("{type: integer}"),
                with("{type: string}")
            ),
            true,
        ),
        (
            format!(
                "text/csv: {{}}, multipart/form-data: {}",
                with("{type: string}")
            ),
            true,
        ),
    ];
    for (content, is_choice) in cases {
        let (body, _) = body_of(&content);
        let is_form = |content: &Content| matches!(content.format, Format::Multipart(Some(_)));
        let is_one_of_several = !body.others.is_empty() && body.contents().any(is_form);
        assert_eq!(is_one_of_several, is_choice, "{content}");
    }
}

/// The body of an operation with this `content`, as an API with it.
fn body_of(content: &str) -> (Body, Api) {
    let (api, _) = lower_with_warnings(&with_body(&format!("{{content: {{{content}}}}}")));
    (api.operations[0].body.clone().expect("a body"), api)
}

#[test]
fn what_is_not_json_is_a_form_a_text_or_bytes() {
    let cases = [
        (
            "application/x-www-form-urlencoded: {schema: {type: object}}",
            "Form([])",
            "application/x-www-form-urlencoded",
        ),
        (
            "application/x-www-form-urlencoded: {schema: {type: string}}",
            "Text",
            "application/x-www-form-urlencoded",
        ),
        (
            "multipart/form-data: {schema: {type: array, items: {}}}",
            "Multipart(None)",
            "multipart/form-data",
        ),
        ("image/png: {}, text/csv: {}", "Text", "text/csv"),
        ("application/xml: {}", "Text", "application/xml"),
        ("image/png: {}", "Bytes", "image/png"),
        ("image/*: {}", "Bytes", "application/octet-stream"),
        (
            "application/jsonl: {schema: {type: array, items: {type: object}}}",
            "Sequence(Lines)",
            "application/jsonl",
        ),
        (
            "application/jsonl: {schema: {}}",
            "Text",
            "application/jsonl",
        ),
        ("'*/*': {}", "Bytes", "application/octet-stream"),
        ("'*/*': {schema: {type: string}}", "Text", "text/plain"),
        (
            "'*/*': {schema: {type: string, format: binary}}",
            "Bytes",
            "application/octet-stream",
        ),
    ];
    for (content, format, media_type) in cases {
        let (body, _) = body_of(content);
        assert_eq!(format!("{:?}", body.content.format), format, "{content}");
        assert_eq!(body.content.media_type, media_type, "{content}");
    }
}

#[test]
fn the_other_media_types_are_remembered_and_reported_once() {
    let (api, warnings) = lower_with_warnings(&with_body(
        "{content: {text/xml: {}, application/json: {}, text/csv: {}}}",
    ));
    let body = api.operations[0].body.as_ref().expect("a body");
    assert_eq!(body.alternatives, ["text/xml", "text/csv"]);
    let at = "/paths/~1a/post/requestBody/content/text~1xml".to_owned();
    assert_eq!(warnings, [("unused-media-type", at)]);
}

#[test]
fn a_range_that_says_nothing_is_not_reported() {
    lower(&with_body("{content: {application/json: {}, '*/*': {}}}"));
}

#[test]
fn other_spellings_of_json_with_the_same_schema_are_not_reported() {
    let schema =
        "{schema: {$ref: '#/components/requestBodies/Shared/content/application~1json/schema'}}";
    let (api, warnings) = lower_with_warnings(&with_body(&format!(
        "{{content: {{text/json: {schema}, application/json: {schema}, application/*+json: {schema}}}}}"
    )));
    let body = api.operations[0].body.as_ref().expect("a body");
    assert_eq!(body.content.media_type, "application/json");
    assert_eq!(warnings, []);
}

#[test]
fn an_entry_with_a_schema_beats_one_without() {
    let thing = "{schema: {type: object}}";
    let bare = "{example: {a: 1}}";
    let cases = [
        (
            format!("application/json: {bare}, application/json; charset=utf-8: {thing}"),
            "application/json; charset=utf-8",
        ),
        (
            format!("application/json: {bare}, '*/*': {thing}"),
            "application/json",
        ),
        (
            format!("application/json: {bare}, application/vnd.a+json: {thing}"),
            "application/vnd.a+json",
        ),
        (
            format!("application/json: {{}}, application/x-www-form-urlencoded: {thing}"),
            "application/x-www-form-urlencoded",
        ),
        // A text or bytes are known no better by their schema.
        (
            "application/json: {}, text/csv: {schema: {type: string}}".to_owned(),
            "application/json",
        ),
    ];
    for (content, media_type) in cases {
        let (api, _) = lower_with_warnings(&with_body(&format!("{{content: {{{content}}}}}")));
        let body = api.operations[0].body.as_ref().expect("a body");
        assert_eq!(body.content.media_type, media_type, "{content}");
        let examples = content.matches("example").count();
        assert_eq!(body.content.examples.len(), examples, "{content}");
    }
}

#[test]
fn an_object_that_becomes_bytes_is_reported() {
    let cases = [
        ("application/octet-stream", "{type: object}", 1),
        (
            "application/octet-stream",
            "{type: object, additionalProperties: {}}",
            1,
        ),
        (
            "application/octet-stream",
            "{type: string, format: binary}",
            0,
        ),
        ("application/octet-stream", "{}", 0),
        (
            "application/form-data",
            "{type: object, properties: {a: {}}}",
            1,
        ),
        ("application/form-data", "{}", 1),
        ("json", "{type: object}", 1),
        ("text/plain", "{type: integer}", 1),
    ];
    for (media_type, schema, count) in cases {
        let (_, warnings) = lower_with_warnings(&with_body(&format!(
            "{{content: {{{media_type}: {{schema: {schema}}}}}}}"
        )));
        let found = warnings
            .iter()
            .filter(|(code, _)| *code == "unsupported-media-type");
        assert_eq!(found.count(), count, "{media_type} {schema}");
        assert_eq!(warnings.len(), count, "{media_type} {schema}");
    }
}

#[test]
fn the_schema_of_a_text_is_reported_and_not_lowered() {
    let (api, warnings) = lower_with_warnings(&with_body(
        "{content: {text/xml: {schema: {type: object, properties: {a: {}}}}}}",
    ));
    let at = "/paths/~1a/post/requestBody/content/text~1xml".to_owned();
    assert_eq!(warnings, [("unsupported-media-type", at)]);
    let objects =
        { api.schemas.0.iter() }.filter(|schema| matches!(schema.shape, Shape::Object(_)));
    assert_eq!(objects.count(), 0);
}

#[test]
fn a_form_that_can_hold_nothing_is_no_body() {
    let form = "application/x-www-form-urlencoded: {schema: {type: object, properties: {}, additionalProperties: false}}";
    let is_there = |required: bool| {
        let body = format!("{{required: {required}, content: {{{form}}}}}");
        lower(&with_body(&body)).operations[0].body.is_some()
    };
    assert!(!is_there(false));
    assert!(is_there(true));
}

#[test]
fn properties_are_parts() {
    let (body, api) = body_of(
        "multipart/form-data: {schema: {type: object, required: [file, name], properties: {
          id: {type: string, readOnly: true},
          file: {type: string, format: binary},
          maybe: {type: string, format: binary, nullable: true},
          files: {type: array, items: {type: string, format: binary}},
          picture: {type: string},
          name: {type: string},
          meta: {type: object, properties: {a: {type: string}}},
          tree: {type: object},
          note: {type: string}}},
        encoding: {file: {contentType: text/csv}, picture: {contentType: 'image/png, image/jpeg'},
          meta: {contentType: application/vnd.a+json}, tree: {style: deepObject}, note: {contentType: text/html}}}",
    );
    let Format::Multipart(Some(parts)) = body.content.format else {
        panic!("{:?}", body.content.format);
    };
    let parts: Vec<_> = { parts.iter() }
        .map(|part| (part.name.as_str(), part.required, part.kind.clone()))
        .collect();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        parts,
        [
            ("file", true, PartKind::File(text("text/csv"))),
            ("maybe", false, PartKind::File(None)),
            ("files", false, PartKind::Files(None)),
            ("picture", false, PartKind::File(None)),
            ("name", true, PartKind::Value(None)),
            (
                "meta",
                false,
                PartKind::Value(Some(Encoding::Json("application/vnd.a+json".to_owned())))
            ),
            (
                "tree",
                false,
                PartKind::Value(Some(Encoding::Style(Style::DeepObject, true)))
            ),
            (
                "note",
                false,
                PartKind::Value(Some(Encoding::Text("text/html".to_owned())))
            ),
        ]
    );
    let objects =
        { api.schemas.0.iter() }.filter(|schema| matches!(schema.shape, Shape::Object(_)));
    assert_eq!(
        objects.count(),
        1,
        "the type of `meta`, and none for the body"
    );
}

#[test]
fn only_encodings_that_change_something_are_kept() {
    let (body, _) = body_of(
        "application/x-www-form-urlencoded: {schema: {type: object, properties: {
          object: {type: object, properties: {a: {type: string}}}, list: {type: array, items: {type: string}},
          text: {type: string}, json: {type: object}, spaces: {type: array, items: {type: string}}}},
        encoding: {object: {style: deepObject, explode: true}, list: {style: deepObject}, text: {style: form},
          json: {contentType: application/json}, spaces: {style: spaceDelimited}}}",
    );
    let encodings = vec![
        ("list".to_owned(), Encoding::Style(Style::DeepObject, true)),
        (
            "json".to_owned(),
            Encoding::Json("application/json".to_owned()),
        ),
        (
            "spaces".to_owned(),
            Encoding::Style(Style::SpaceDelimited, false),
        ),
    ];
    assert_eq!(body.content.format, Format::Form(encodings));
}
