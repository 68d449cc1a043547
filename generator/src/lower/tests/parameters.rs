//! Parameters.

use super::{lower, lower_with_warnings, with_head};
use crate::ir::{
    Api, Origin, Owner, Parameter, ParameterLocation, Role, Shape, StringFormat, Style,
};

/// A document with one path, which has these parameters itself, and one operation with those.
fn with_parameters(path: &str, of_path: &str, of_operation: &str) -> String {
    with_head(&format!(
        "paths:
  {path}:
    parameters: [{of_path}]
    get:
      operationId: x
      parameters: [{of_operation}]
      responses: {{}}
components:
  parameters:
    limit: {{name: limit, in: query, schema: {{type: integer}}}}
"
    ))
}

fn parameters(api: &Api) -> &[Parameter] {
    &api.operations[0].parameters
}

fn names(api: &Api) -> Vec<&str> {
    parameters(api).iter().map(|p| p.name.as_str()).collect()
}

#[test]
fn style_and_explode_have_the_defaults_of_the_location() {
    use ParameterLocation::{Cookie, Header, Path, Query};
    let cases = [
        ("in: query", Query, Style::Form, true),
        ("in: query, explode: false", Query, Style::Form, false),
        (
            "in: query, style: spaceDelimited",
            Query,
            Style::SpaceDelimited,
            false,
        ),
        (
            "in: query, style: pipeDelimited, explode: true",
            Query,
            Style::PipeDelimited,
            true,
        ),
        (
            "in: query, style: deepObject",
            Query,
            Style::DeepObject,
            true,
        ),
        ("in: cookie", Cookie, Style::Form, true),
        ("in: header", Header, Style::Simple, false),
        ("in: header, explode: true", Header, Style::Simple, true),
        ("in: path, required: true", Path, Style::Simple, false),
        (
            "in: path, style: label, required: true",
            Path,
            Style::Label,
            false,
        ),
        (
            "in: path, style: matrix, explode: true, required: true",
            Path,
            Style::Matrix,
            true,
        ),
    ];
    for (keywords, location, style, explode) in cases {
        let path = if location == Path { "/{p}" } else { "/" };
        let own = format!("{{name: p, {keywords}, schema: {{type: string}}}}");
        let api = lower(&with_parameters(path, "", &own));
        let [parameter] = parameters(&api) else {
            panic!("{keywords}");
        };
        let found = (parameter.location, parameter.style, parameter.explode);
        assert_eq!(found, (location, style, explode), "{keywords}");
    }
}

#[test]
fn an_operation_overrides_parameters_of_its_path() {
    let api = lower(&with_parameters(
        "/{id}",
        "{name: id, in: path, required: true, schema: {type: string}}, {name: a, in: query, schema: {}}, {name: X-A, in: header, schema: {}}",
        "{name: id, in: query, schema: {}}, {name: a, in: query, description: own, schema: {}}, {name: x-a, in: header, schema: {}}",
    ));
    assert_eq!(names(&api), ["id", "id", "a", "x-a"]);
    assert_eq!(parameters(&api)[2].docs.description.as_deref(), Some("own"));
}

#[test]
fn a_shared_parameter_owns_its_schema() {
    let api = lower(&with_parameters(
        "/",
        "",
        "{$ref: '#/components/parameters/limit'}",
    ));
    let limit = &parameters(&api)[0];
    assert_eq!(limit.pointer.as_str(), "/components/parameters/limit");
    let origin = Origin::Inline {
        owner: Owner::Component("limit".to_owned()),
        role: Role::Parameter("limit".to_owned()),
    };
    assert_eq!(api.schemas[limit.value.schema].origin, origin);
}

#[test]
fn headers_that_the_rest_of_the_description_stands_for_are_ignored() {
    let api = lower(&with_parameters(
        "/",
        "",
        "{name: accept, in: header, schema: {}}, {name: Content-Type, in: header, schema: {}}, {name: Authorization, in: header, schema: {}}, {name: Accept, in: query, schema: {}}",
    ));
    assert_eq!(names(&api), ["Accept"]);
    assert_eq!(parameters(&api)[0].location, ParameterLocation::Query);
}

#[test]
fn a_variable_that_no_parameter_declares_becomes_one() {
    let (api, warnings) = lower_with_warnings(&with_parameters("/{a}/{b}", "", ""));
    assert_eq!(names(&api), ["a", "b"]);
    for parameter in parameters(&api) {
        assert!(parameter.required);
        let shape = &api.schemas[parameter.value.schema].shape;
        assert_eq!(*shape, Shape::String(StringFormat::Plain));
    }
    let at = "/paths/~1{a}~1{b}/get".to_owned();
    let warning = ("undeclared-path-parameter", at);
    assert_eq!(warnings, [warning.clone(), warning]);
}

#[test]
fn a_path_parameter_is_required_and_used_or_left_out() {
    let (api, warnings) = lower_with_warnings(&with_parameters(
        "/{a}",
        "",
        "{name: b, in: path, required: true, schema: {}}, {name: a, in: path, schema: {}}",
    ));
    assert_eq!(names(&api), ["a"]);
    assert!(parameters(&api)[0].required);
    let at = "/paths/~1{a}/get/parameters/0".to_owned();
    assert_eq!(warnings, [("unused-path-parameter", at)]);
}

#[test]
fn of_two_equal_parameters_the_first_is_kept() {
    let (api, warnings) = lower_with_warnings(&with_parameters(
        "/",
        "",
        "{name: a, in: query, required: true, schema: {}}, {name: a, in: query, schema: {}}",
    ));
    assert_eq!(names(&api), ["a"]);
    assert!(parameters(&api)[0].required);
    let at = "/paths/~1/get/parameters/1".to_owned();
    assert_eq!(warnings, [("duplicate-parameter", at)]);
}

#[test]
fn a_parameter_with_content_is_json_or_a_text() {
    let object = "schema: {type: object, properties: {a: {}}}";
    for (content, style, is_object) in [
        (format!("application/json: {{{object}}}"), Style::Json, true),
        (
            format!("text/csv: {{}}, application/vnd.a+json: {{{object}}}"),
            Style::Json,
            true,
        ),
        (format!("text/csv: {{{object}}}"), Style::Form, false),
        (String::new(), Style::Form, false),
    ] {
        let api = lower(&with_parameters(
            "/",
            "",
            &format!("{{name: a, in: query, required: true, content: {{{content}}}}}"),
        ));
        let parameter = &parameters(&api)[0];
        assert_eq!(parameter.style, style, "{content}");
        let shape = &api.schemas[parameter.value.schema].shape;
        assert_eq!(matches!(shape, Shape::Object(_)), is_object, "{content}");
    }
}

#[test]
fn reserved_characters_are_allowed_in_queries_alone() {
    for (location, is_allowed) in [("query", true), ("header", false)] {
        let (api, warnings) = lower_with_warnings(&with_parameters(
            "/",
            "",
            &format!("{{name: a, in: {location}, allowReserved: true, schema: {{type: string}}}}"),
        ));
        assert_eq!(parameters(&api)[0].allow_reserved, is_allowed);
        assert_eq!(warnings.is_empty(), is_allowed);
    }
}

#[test]
fn a_parameter_keeps_its_words_and_examples() {
    let api = lower(&with_parameters(
        "/",
        "",
        "{name: a, in: query, description: D, deprecated: true, examples: {one: {value: 1}}, schema: {type: integer}}",
    ));
    let docs = &parameters(&api)[0].docs;
    assert_eq!(docs.description.as_deref(), Some("D"));
    assert!(docs.deprecated);
    assert_eq!(docs.examples, [serde_json::Value::from(1)]);
}
