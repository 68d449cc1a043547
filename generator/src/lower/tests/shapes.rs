//! Keywords and the shapes they make.

use super::{
    component, lower_schemas, lower_with_warnings, object, outline, outline_of, property, shape,
    with_schemas,
};
use crate::ir::{Access, Enumeration, IntegerFormat, Origin, Owner, Role, Shape, StringFormat};

#[test]
fn scalars_follow_type_and_format() {
    let cases = [
        ("", Shape::Any),
        ("description: anything", Shape::Any),
        ("type: boolean", Shape::Boolean),
        ("type: number", Shape::Number),
        ("type: number, format: float", Shape::Number),
        ("type: integer", Shape::Integer(IntegerFormat::Int64)),
        (
            "type: integer, format: int32",
            Shape::Integer(IntegerFormat::Int32),
        ),
        (
            "type: integer, format: int32, maximum: 4294967296",
            Shape::Integer(IntegerFormat::Int64),
        ),
        (
            "type: integer, format: int64",
            Shape::Integer(IntegerFormat::Int64),
        ),
        (
            "type: integer, format: uint64",
            Shape::Integer(IntegerFormat::Uint64),
        ),
        (
            "type: integer, maximum: 18446744073709551615",
            Shape::Integer(IntegerFormat::Uint64),
        ),
        (
            "type: integer, format: unix-time",
            Shape::Integer(IntegerFormat::Int64),
        ),
        ("type: string", Shape::String(StringFormat::Plain)),
        (
            "type: string, format: email",
            Shape::String(StringFormat::Plain),
        ),
        (
            "type: string, format: date-time",
            Shape::String(StringFormat::DateTime),
        ),
        (
            "type: string, format: date",
            Shape::String(StringFormat::Date),
        ),
        ("type: object", Shape::FreeForm),
        ("type: object, additionalProperties: true", Shape::FreeForm),
        ("type: object, additionalProperties: false", Shape::FreeForm),
        ("type: object, additionalProperties: {}", Shape::FreeForm),
        ("type: object, properties: {}", Shape::FreeForm),
        ("additionalProperties: true", Shape::FreeForm),
    ];
    for (keywords, expected) in cases {
        let api = lower_schemas(&format!("    S: {{{keywords}}}\n"));
        assert_eq!(*shape(&api, "S"), expected, "{keywords}");
    }
}

#[test]
fn lists_of_texts_are_enumerations() {
    let cases: [(&str, &[&str]); 6] = [
        (
            "type: string, enum: [created_at, -created_at]",
            &["created_at", "-created_at"],
        ),
        ("enum: [a, b]", &["a", "b"]),
        ("type: string, enum: [a, null]", &["a"]),
        ("type: string, default: list, enum: [list]", &["list"]),
        ("const: list", &["list"]),
        (
            "type: string, format: date, enum: ['2020-01-01']",
            &["2020-01-01"],
        ),
    ];
    for (keywords, values) in cases {
        let api = lower_schemas(&format!("    S: {{{keywords}}}\n"));
        let values = values.iter().map(|&value| value.to_owned()).collect();
        let expected = Shape::Enumeration(Enumeration {
            values,
            docs: Vec::new(),
            names: Vec::new(),
        });
        assert_eq!(*shape(&api, "S"), expected, "{keywords}");
    }
}

#[test]
fn an_object_needs_no_type() {
    let api = lower_schemas("    S: {properties: {b: {type: string}, a: {}}, required: [a]}\n");
    assert_eq!(outline(&api, "S"), ["b", "a!"]);
}

#[test]
fn properties_may_be_called_like_extensions() {
    let api = lower_schemas("    S: {properties: {x-id: {type: string}}}\n");
    assert_eq!(outline(&api, "S"), ["x-id"]);
}

#[test]
fn an_array_needs_neither_type_nor_items() {
    for keywords in ["type: array, items: {}", "items: {}", "type: array"] {
        let api = lower_schemas(&format!("    S: {{{keywords}}}\n"));
        let Shape::Array(items) = shape(&api, "S") else {
            panic!("{keywords}");
        };
        assert_eq!(api.schemas[items.schema].shape, Shape::Any, "{keywords}");
    }
}

#[test]
fn additional_properties_alone_are_a_map() {
    let api = lower_schemas(
        "    S: {type: object, additionalProperties: {nullable: true, type: object, properties: {a: {}}}}\n",
    );
    let (id, schema) = component(&api, "S");
    let Shape::Map(values) = &schema.shape else {
        panic!("{schema:?}");
    };
    assert!(values.nullable);
    assert!(matches!(api.schemas[values.schema].shape, Shape::Object(_)));
    let origin = Origin::Inline {
        owner: Owner::Schema(id),
        role: Role::MapValue,
    };
    assert_eq!(api.schemas[values.schema].origin, origin);
}

#[test]
fn inline_schemas_know_owner_and_role() {
    let api = lower_schemas(
        "    S: {type: object, properties: {list: {type: array, items: {type: object, properties: {a: {}}}}}}\n",
    );
    let list = property(&api, "S", "list").value.schema;
    let origin = Origin::Inline {
        owner: Owner::Schema(component(&api, "S").0),
        role: Role::Property("list".to_owned()),
    };
    assert_eq!(api.schemas[list].origin, origin);
    let Shape::Array(items) = &api.schemas[list].shape else {
        panic!("{:?}", api.schemas[list]);
    };
    let origin = Origin::Inline {
        owner: Owner::Schema(list),
        role: Role::Item,
    };
    assert_eq!(api.schemas[items.schema].origin, origin);
}

#[test]
fn read_only_and_write_only_are_the_access_of_a_property() {
    let api =
        lower_schemas("    S: {properties: {r: {readOnly: true}, w: {writeOnly: true}, b: {}}}\n");
    let access = |name| property(&api, "S", name).access;
    assert_eq!(access("r"), Access::ReadOnly);
    assert_eq!(access("w"), Access::WriteOnly);
    assert_eq!(access("b"), Access::ReadWrite);
}

#[test]
fn a_schema_keeps_what_it_says_to_people() {
    let api = lower_schemas(
        "    S: {type: integer, maximum: 99, title: T, description: D, minimum: 1, default: 10, example: 5, deprecated: true}\n",
    );
    let docs = &component(&api, "S").1.docs;
    assert_eq!(docs.title.as_deref(), Some("T"));
    assert_eq!(docs.description.as_deref(), Some("D"));
    assert!(docs.deprecated);
    assert_eq!(docs.default, Some(10.into()));
    assert_eq!(docs.examples, [serde_json::Value::from(5)]);
    let limits: Vec<_> = docs
        .constraints
        .iter()
        .map(|limit| (limit.keyword, limit.value.as_i64()))
        .collect();
    assert_eq!(limits, [("maximum", Some(99)), ("minimum", Some(1))]);
}

#[test]
fn a_property_keeps_what_is_said_where_it_is_used() {
    let api = lower_schemas(
        "    A: {type: object, description: the type}
    S:
      properties:
        bare: {$ref: '#/components/schemas/A'}
        wrapped: {description: the use, allOf: [{$ref: '#/components/schemas/A'}]}
        inline: {type: string, description: in place}
",
    );
    let description = |name| property(&api, "S", name).docs.description.as_deref();
    assert_eq!(description("bare"), None);
    assert_eq!(description("wrapped"), Some("the use"));
    assert_eq!(description("inline"), Some("in place"));
}

#[test]
fn what_is_not_supported_yet_is_degraded_with_a_warning() {
    let cases = [
        ("enum: [a, 1]", "unsupported-enum", "/enum", Shape::Any),
        (
            "not: {type: string}",
            "unsupported-keyword",
            "/not",
            Shape::Any,
        ),
        (
            "type: string, not: {enum: [a]}",
            "unsupported-keyword",
            "/not",
            Shape::String(StringFormat::Plain),
        ),
        (
            "type: object, patternProperties: {a: {}}",
            "unsupported-keyword",
            "/patternProperties",
            Shape::FreeForm,
        ),
        ("type: file", "unsupported-type", "/type", Shape::Any),
        (
            "type: string, nulable: true",
            "unknown-keyword",
            "/nulable",
            Shape::String(StringFormat::Plain),
        ),
    ];
    for (keywords, code, keyword, expected) in cases {
        let text = with_schemas(&format!("    S: {{{keywords}}}\n"));
        let (api, warnings) = lower_with_warnings(&text);
        let at = format!("/components/schemas/S{keyword}");
        assert_eq!(warnings, [(code, at)], "{keywords}");
        assert_eq!(*shape(&api, "S"), expected, "{keywords}");
    }
}

#[test]
fn numbers_in_a_list_of_texts_are_texts() {
    let api = lower_schemas("    S: {type: string, enum: [1, 1.10, b]}\n");
    let values = ["1", "1.10", "b"].map(str::to_owned).to_vec();
    assert_eq!(
        *shape(&api, "S"),
        Shape::Enumeration(Enumeration {
            values,
            docs: Vec::new(),
            names: Vec::new(),
        })
    );
}

#[test]
fn additional_properties_beside_properties_have_their_schema() {
    let api = lower_schemas("    S: {properties: {a: {}}, additionalProperties: {type: string}}\n");
    let object = object(&api, "S");
    assert_eq!(outline_of(object), ["a"]);
    let additional = object.additional.as_ref().expect("a schema").schema;
    assert_eq!(
        api.schemas[additional].shape,
        Shape::String(StringFormat::Plain)
    );
}

#[test]
fn a_union_of_one_is_its_member() {
    let api = lower_schemas(
        "    A: {type: string}
    Alias: {oneOf: [{$ref: '#/components/schemas/A'}]}
    Object: {anyOf: [{type: object, properties: {a: {}}}]}
",
    );
    assert_eq!(*shape(&api, "Alias"), Shape::Alias(component(&api, "A").0));
    assert_eq!(outline(&api, "Object"), ["a"]);
}

#[test]
fn a_required_name_that_is_not_declared_is_left_out() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    S: {properties: {a: {}}, required: [a, b]}\n",
    ));
    assert_eq!(object(&api, "S").properties.len(), 1);
    let at = "/components/schemas/S/required/1".to_owned();
    assert_eq!(warnings, [("undeclared-required", at)]);
}

#[test]
fn an_added_schema_changes_none_of_the_types_below_another() {
    let list = "{type: string, enum: [a, b]}";
    let one = format!("    A: {{properties: {{x: {list}, y: {list}}}}}\n");
    let two = format!("    B: {{properties: {{w: {list}}}}}\n{one}");
    for schemas in [one, two] {
        let api = lower_schemas(&schemas);
        let target = |name| api.schemas.target(property(&api, "A", name).value.schema);
        assert_eq!(target("x"), target("y"), "{schemas}");
        let at = &api.schemas[target("x")].pointer;
        assert_eq!(at.as_str(), "/components/schemas/A/properties/x");
    }
}
