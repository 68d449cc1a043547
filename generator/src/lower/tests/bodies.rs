//! Request bodies.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{Origin, Owner, Role};

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
    ];
    for content in cases {
        let api = lower(&with_body(&format!(
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
fn an_operation_whose_body_is_not_supported_is_left_out() {
    let (api, warnings) = lower_with_warnings(&with_body(
        "{content: {multipart/form-data: {schema: {type: object}}}}",
    ));
    assert_eq!(api.operations, []);
    assert_eq!(api.schemas.0, [], "nothing is left behind");
    let at = "/paths/~1a/post/requestBody/content/multipart~1form-data".to_owned();
    assert_eq!(warnings, [("unsupported-media-type", at)]);
}
