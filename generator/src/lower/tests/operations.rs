//! Paths, operations, responses and examples.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{
    Method, Origin, Owner, ParameterLocation, PathPart, ResponseRole, Role, Status, Style,
};

#[test]
fn operations_come_in_the_order_of_the_document() {
    let api = lower(&with_head(
        "paths:
  /b:
    trace: {operationId: a, responses: {}}
    get: {operationId: b, responses: {}}
  /a:
    x-note: ignored
    put: {operationId: c, summary: S, description: D, deprecated: true, tags: [t, u], responses: {}}
",
    ));
    let found: Vec<_> = api
        .operations
        .iter()
        .map(|o| (o.id.as_str(), o.method))
        .collect();
    assert_eq!(
        found,
        [("a", Method::Trace), ("b", Method::Get), ("c", Method::Put)]
    );
    let last = &api.operations[2];
    assert_eq!(last.docs.title.as_deref(), Some("S"));
    assert_eq!(last.docs.description.as_deref(), Some("D"));
    assert!(last.docs.deprecated);
    assert_eq!(last.tags, ["t", "u"]);
}

#[test]
fn an_operation_without_a_name_of_its_own_is_called_by_method_and_path() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a: {get: {responses: {}}, post: {operationId: x, responses: {}}}
  /b: {get: {operationId: x, responses: {}}}
",
    ));
    let ids: Vec<_> = api.operations.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(ids, ["get /a", "x", "get /b"]);
    let at = "/paths/~1b/get/operationId".to_owned();
    assert_eq!(warnings, [("duplicate-operation-id", at)]);
}

#[test]
fn a_path_item_may_be_a_reference() {
    let api = lower(&with_head(
        "paths:
  /a: {$ref: '#/components/x-items/a'}
components:
  x-items:
    a: {get: {operationId: x, responses: {}}}
",
    ));
    assert_eq!(
        api.operations[0].pointer.as_str(),
        "/components/x-items/a/get"
    );
}

#[test]
fn responses_have_codes_ranges_and_default() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a:
    get:
      operationId: x
      responses:
        200: {description: fine, content: {application/json: {schema: {type: object}}}}
        4XX: {$ref: '#/components/responses/Bad'}
        default: {description: else}
        two: {description: wrong}
components:
  responses:
    Bad: {description: bad, content: {application/problem+json: {schema: {type: object, properties: {a: {}}}}}}
",
    ));
    let operation = &api.operations[0];
    let found: Vec<_> = operation
        .responses
        .iter()
        .map(|r| (r.status, r.description.as_str(), !r.contents.is_empty()))
        .collect();
    assert_eq!(
        found,
        [
            (Status::Code(200), "fine", true),
            (Status::Range(4), "bad", true),
            (Status::Default, "else", false),
        ]
    );
    let origin = |index: usize| {
        let content = &operation.responses[index].contents[0];
        api.schemas[content.value.schema].origin.clone()
    };
    let inline = |owner, status| Origin::Inline {
        owner,
        role: Role::ResponseBody(status, None),
    };
    let own = inline(Owner::Operation("x".to_owned()), Status::Code(200));
    assert_eq!(origin(0), own);
    let shared = inline(Owner::Component("Bad".to_owned()), Status::Range(4));
    assert_eq!(origin(1), shared);
    let at = "/paths/~1a/get/responses/two".to_owned();
    assert_eq!(warnings, [("invalid-status", at)]);
}

#[test]
fn examples_keep_name_place_and_order() {
    let api = lower(&with_head(
        "paths:
  /a:
    get:
      operationId: x
      responses:
        '200':
          description: d
          content:
            application/json:
              examples:
                B: {value: {$ref: is data}}
                A: {$ref: '#/components/examples/Shared'}
              example: 1
components:
  examples:
    Shared: {value: [2]}
",
    ));
    let content = &api.operations[0].responses[0].contents[0];
    let found: Vec<_> = content
        .examples
        .iter()
        .map(|e| (e.name.as_deref(), e.pointer.as_str(), e.value.to_string()))
        .collect();
    let json = "/paths/~1a/get/responses/200/content/application~1json";
    assert_eq!(
        found,
        [
            (
                Some("B"),
                &*format!("{json}/examples/B/value"),
                "{\"$ref\":\"is data\"}".to_owned()
            ),
            (
                Some("A"),
                "/components/examples/Shared/value",
                "[2]".to_owned()
            ),
            (None, &*format!("{json}/example"), "1".to_owned()),
        ]
    );
}

#[test]
fn what_a_client_cannot_do_is_reported() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a:
    get:
      operationId: x
      responses: {}
  '/b?{x}': {get: {operationId: b, responses: {}}}
  c: {get: {operationId: y, responses: {}}}
  /d/{: {get: {operationId: z, responses: {}}}
",
    ));
    let ids: Vec<_> = api.operations.iter().map(|o| o.id.as_str()).collect();
    assert_eq!(ids, ["x", "b", "y", "z"]);
    let codes: Vec<_> = warnings.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["unsupported-path", "invalid-path", "invalid-path"]);
}

#[test]
fn a_path_starts_with_one_slash() {
    for (path, sent, warned) in [
        ("/a", "/a", 0),
        ("a", "/a", 1),
        ("//a", "/a", 1),
        ("///a//b", "/a//b", 1),
        ("/a/../b", "/a/../b", 1),
        ("/...", "/...", 0),
    ] {
        let text = format!("paths: {{'{path}': {{get: {{responses: {{}}}}}}}}\n");
        let (api, warnings) = lower_with_warnings(&with_head(&text));
        let literal = PathPart::Literal(sent.to_owned());
        assert_eq!(api.operations[0].path, [literal], "{path}");
        let codes: Vec<_> = warnings.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, vec!["invalid-path"; warned], "{path}");
    }
}

#[test]
fn one_bad_operation_hides_no_other() {
    let (_, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/none'}]
      responses: {'200': {$ref: '#/components/responses/none'}}
    post:
      requestBody: {$ref: '#/components/requestBodies/none'}
      responses: {}
",
    ));
    let places: Vec<_> = warnings.iter().map(|(_, at)| at.as_str()).collect();
    assert_eq!(
        places,
        [
            "/paths/~1a/get/parameters/0/$ref",
            "/paths/~1a/get/responses/200/$ref",
            "/paths/~1a/post/requestBody/$ref",
        ]
    );
}

#[test]
fn a_path_may_end_in_a_query_and_a_fragment_is_no_part_of_it() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a: {get: {operationId: plain, responses: {}}}
  /a#copy: {get: {operationId: copy, responses: {}}}
  /a?beta=true: {get: {operationId: beta, responses: {}}}
  /a?acl&beta=true#x:
    get:
      operationId: acl
      parameters: [{name: acl, in: query, schema: {type: string}}]
      responses: {}
",
    ));
    let paths: Vec<(&str, String)> = { api.operations.iter() }
        .map(|operation| {
            let parts = operation.path.iter();
            (
                operation.id.as_str(),
                parts.map(PathPart::to_string).collect(),
            )
        })
        .collect();
    assert_eq!(
        paths,
        [
            ("plain", "/a".to_owned()),
            ("copy", "/a".to_owned()),
            ("beta", "/a?beta=true".to_owned()),
            ("acl", "/a?beta=true".to_owned()),
        ]
    );
    let notes = [
        ("ignored-fragment", "/paths/~1a#copy".to_owned()),
        ("ignored-fragment", "/paths/~1a?acl&beta=true#x".to_owned()),
    ];
    assert_eq!(warnings, notes);
}

#[test]
fn the_default_is_a_success_where_all_else_is_an_error() {
    use ResponseRole::{Either, Error, Success};
    for (statuses, roles) in [
        ("default", vec![Either]),
        ("'404' 5XX default", vec![Error, Error, Either]),
        ("'200' default", vec![Success, Error]),
        ("2XX '302' '100'", vec![Success, Error, Error]),
        ("'302' default", vec![Error, Error]),
    ] {
        let responses: Vec<String> = { statuses.split(' ') }
            .map(|status| format!("{status}: {{description: x}}"))
            .collect();
        let api = lower(&with_head(&format!(
            "paths: {{/a: {{get: {{responses: {{{}}}}}}}}}\n",
            responses.join(", ")
        )));
        let lowered = api.operations[0].responses.iter().map(|it| it.role);
        assert_eq!(lowered.collect::<Vec<_>>(), roles, "{statuses}");
    }
}

#[test]
fn a_parameter_in_the_query_of_a_path_is_one_of_the_query() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a/{id}?x={x}&q={query}&id={id}&free={free}&y=1:
    get:
      operationId: a
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
        - {name: x, in: path, schema: {type: array, items: {type: number}}}
        - {name: query, in: query, schema: {type: string}}
      responses: {}
",
    ));
    let operation = &api.operations[0];
    let path = PathPart::join(&operation.path);
    assert_eq!(path, "/a/{id}?y=1");
    let parameters = operation.parameters.iter().map(|it| {
        assert!(!it.explode || it.style == Style::Form, "{}", it.name);
        (it.name.as_str(), it.location, it.required, it.explode)
    });
    let parameters: Vec<_> = parameters.collect();
    let (in_path, in_query) = (ParameterLocation::Path, ParameterLocation::Query);
    assert_eq!(
        parameters,
        [
            ("id", in_path, true, false),
            ("x", in_query, true, false),
            ("q", in_query, false, true),
            ("id", in_query, true, false),
            ("free", in_query, true, true),
        ]
    );
    let codes: Vec<_> = warnings.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["undeclared-path-parameter"]);
}

#[test]
fn an_operation_may_be_a_reference_to_another() {
    let (api, warnings) = lower_with_warnings(&with_head(
        "paths:
  /a: {get: {operationId: list, responses: {}}}
  /b: {get: {$ref: '#/paths/~1a/get'}}
",
    ));
    let ids: Vec<&str> = api.operations.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["list", "get /b"]);
    let codes: Vec<_> = warnings.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["duplicate-operation-id"]);
}
