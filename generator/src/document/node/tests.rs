use openapiv3::{AdditionalProperties, Parameter, ReferenceOr, Response, Schema, SchemaKind, Type};

use super::*;

fn at() -> Pointer {
    Pointer::root().key("a%20b")
}

fn schema(node: Value) -> Result<Schema, Diagnostic> {
    read(Object::Schema, &node, &at())
}

#[test]
fn subschemas_are_references_to_themselves() {
    let node = json!({
        "type": "object",
        "properties": {"x/y": {"type": "string"}, "z": {"$ref": "#/elsewhere"}},
        "additionalProperties": {"type": "integer"},
    });
    let schema = schema(node).expect("a schema");
    let SchemaKind::Type(Type::Object(object)) = schema.schema_kind else {
        panic!("an object, not {schema:?}");
    };
    let reference = |text: &str| ReferenceOr::Reference {
        reference: text.to_owned(),
    };
    assert_eq!(
        object.properties["x/y"],
        reference("#/a%2520b/properties/x~1y")
    );
    assert_eq!(object.properties["z"], reference("#/a%2520b/properties/z"));
    let values = ReferenceOr::ref_("#/a%2520b/additionalProperties");
    assert_eq!(
        object.additional_properties,
        Some(AdditionalProperties::Schema(Box::new(values)))
    );
}

#[test]
fn a_reference_to_a_node_leads_to_it() {
    let text = reference(&at())["$ref"].as_str().map(str::to_owned);
    assert_eq!(Pointer::from_fragment(&text.expect("a text")), Some(at()));
}

#[test]
fn extensions_examples_and_nulls_are_left_out() {
    let node = json!({"type": "string", "x-a": 1, "example": {"b": 2}, "description": null, "default": null});
    let schema = schema(node).expect("a schema");
    assert!(schema.schema_data.extensions.is_empty());
    assert_eq!(schema.schema_data.example, None);
    assert_eq!(schema.schema_data.description, None);
}

#[test]
fn what_has_the_wrong_type_is_left_out() {
    for node in [
        json!({"nullable": "true"}),
        json!({"required": true}),
        json!({"required": [{}]}),
        json!({"maxLength": "3", "deprecated": "no"}),
        json!({"discriminator": []}),
    ] {
        assert_eq!(schema(node.clone()), schema(json!({})), "{node}");
    }
    let node = json!({"required": ["a", {}, "b"], "type": "object"});
    let rest = json!({"required": ["a", "b"], "type": "object"});
    assert_eq!(schema(node), schema(rest));
}

#[test]
fn what_is_wrong_with_a_whole_node_is_named_at_its_place() {
    for (node, pointer, message) in [
        (
            json!({"discriminator": {}}),
            "/discriminator",
            "`propertyName` is missing: the Discriminator Object requires it; the discriminator is ignored",
        ),
        (
            json!([]),
            "",
            "`a%20b` must be an object (Schema Object), found an array, and is ignored",
        ),
    ] {
        let diagnostic = schema(node.clone()).expect_err("an error");
        let place = Pointer::from_fragment(&format!("/a%2520b{pointer}")).expect("a pointer");
        assert_eq!(
            diagnostic.place,
            crate::diagnostic::Place::Document(place),
            "{node}"
        );
        assert_eq!(diagnostic.message, message, "{node}");
    }
}

#[test]
fn a_schema_without_a_value_is_empty() {
    assert!(schema(json!(null)).is_ok());
}

#[test]
fn integers_may_be_written_as_decimals() {
    let schema = schema(json!({"type": "string", "maxLength": 3.0})).expect("a schema");
    let SchemaKind::Type(Type::String(string)) = schema.schema_kind else {
        panic!("a string, not {schema:?}");
    };
    assert_eq!(string.max_length, Some(3));
}

#[test]
fn a_response_needs_no_description() {
    let node = json!({"content": {"application/json": {"schema": {}, "example": 1}}});
    let response: Response = read(Object::Response, &node, &at()).expect("a response");
    assert_eq!(response.description, "");
    assert_eq!(
        response.content["application/json"].schema,
        Some(ReferenceOr::ref_(
            "#/a%2520b/content/application~1json/schema"
        ))
    );
}

#[test]
fn a_parameter_needs_a_schema() {
    let node = json!({"name": "a", "in": "query"});
    let error = read::<Parameter>(Object::Parameter, &node, &at()).expect_err("an error");
    assert_eq!(error.code, "missing-keyword");
}

/// openapiv3 alone takes exponential time for this.
#[test]
fn invalid_schemas_nested_deep_take_no_time() {
    let mut node = json!({"minLength": "x"});
    for _ in 0..60 {
        node = json!({"type": "object", "properties": {"a": node}});
    }
    assert!(schema(node).is_ok());
}
