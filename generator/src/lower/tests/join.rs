//! Two schemas for one property, of which neither contains the other.

use super::{
    component, lower_schemas, lower_with_warnings, outline_of, property, shape, with_schemas,
};
use crate::ir::{Api, Object, Origin, Owner, Role, SchemaId, Shape};

fn object_of(api: &Api, id: SchemaId) -> &Object {
    match &api.schemas[id].shape {
        Shape::Object(object) => object,
        other => panic!("no object but {other:?}"),
    }
}

/// The names of what the property `p` of `S` has.
fn joined(schemas: &str) -> Vec<String> {
    let api = lower_schemas(schemas);
    outline_of(object_of(&api, property(&api, "S", "p").value.schema))
}

#[test]
fn a_property_has_what_both_schemas_declare() {
    let cases = [
        (
            "inline",
            "    S: {allOf: [{properties: {p: {properties: {a: {}}, required: [a]}}}, {properties: {p: {properties: {b: {}}, required: [b]}}}]}\n",
            ["a!", "b!"],
        ),
        (
            "references",
            "    A: {type: object, properties: {a: {}}}
    B: {type: object, properties: {b: {type: string, nullable: true}}}
    S: {allOf: [{properties: {p: {$ref: '#/components/schemas/A'}}}, {properties: {p: {$ref: '#/components/schemas/B'}}}]}\n",
            ["a", "b?"],
        ),
        (
            "inherited",
            "    A: {properties: {p: {properties: {a: {}}}}}
    B: {properties: {p: {properties: {b: {}}}}}
    S: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}\n",
            ["a", "b"],
        ),
    ];
    for (name, schemas, expected) in cases {
        assert_eq!(joined(schemas), expected, "{name}");
    }
}

#[test]
fn three_levels_of_inclusion_lose_nothing() {
    let found = joined(
        "    A: {properties: {p: {properties: {a: {}}}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {properties: {b: {}}}}}]}
    S: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {p: {properties: {c: {}}}}}]}
",
    );
    assert_eq!(found, ["a", "b", "c"]);
}

#[test]
fn null_is_allowed_where_both_allow_it() {
    let nullable = |first, second| {
        let api = lower_schemas(&format!(
            "    S: {{allOf: [{{properties: {{p: {{type: object, nullable: {first}, properties: {{a: {{}}}}}}}}}}, {{properties: {{p: {{type: object, nullable: {second}, properties: {{b: {{}}}}}}}}}}]}}\n"
        ));
        property(&api, "S", "p").value.nullable
    };
    assert!(nullable(true, true));
    assert!(!nullable(true, false));
    assert!(!nullable(false, true));
}

#[test]
fn the_elements_of_two_lists_are_joined() {
    let api = lower_schemas(
        "    S: {allOf: [{properties: {p: {type: array, items: {properties: {a: {}}}}}}, {properties: {p: {type: array, items: {properties: {b: {}}}}}}]}\n",
    );
    let list = property(&api, "S", "p").value.schema;
    let Shape::Array(items) = &api.schemas[list].shape else {
        panic!("{:?}", api.schemas[list].shape);
    };
    assert_eq!(outline_of(object_of(&api, items.schema)), ["a", "b"]);
}

#[test]
fn the_name_comes_from_the_schema_that_includes_both() {
    let api = lower_schemas(
        "    A: {properties: {p: {properties: {a: {}}}}}
    S: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {p: {properties: {b: {}}}}}]}
",
    );
    let id = property(&api, "S", "p").value.schema;
    assert_eq!(
        api.schemas[id].origin,
        Origin::Inline {
            owner: Owner::Schema(component(&api, "S").0),
            role: Role::Property("p".to_owned()),
        }
    );
    let id = property(&api, "A", "p").value.schema;
    assert_eq!(outline_of(object_of(&api, id)), ["a"], "A stays as it is");
}

#[test]
fn parts_that_lead_back_to_each_other_end() {
    let api = lower_schemas(
        "    A: {properties: {a: {}, next: {$ref: '#/components/schemas/A'}}}
    B: {properties: {b: {}, next: {$ref: '#/components/schemas/B'}}}
    S: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
",
    );
    let next = property(&api, "S", "next").value.schema;
    let object = object_of(&api, next);
    assert_eq!(outline_of(object), ["a", "next", "b"]);
    assert_eq!(object.properties[1].value.schema, next);
}

#[test]
fn what_contradicts_below_is_reported() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    S: {allOf: [{properties: {p: {properties: {a: {type: string}, b: {}}}}}, {properties: {p: {properties: {a: {type: integer}, c: {}}}}}]}\n",
    ));
    assert!(matches!(shape(&api, "S"), Shape::Object(_)));
    let at = "/components/schemas/S/allOf/1/properties/p/properties/a".to_owned();
    assert_eq!(warnings, [("conflicting-all-of", at)]);
}

#[test]
fn the_values_of_two_maps_are_joined() {
    let map = |value: &str| format!("{{additionalProperties: {{properties: {{{value}: {{}}}}}}}}");
    let (a, b) = (map("a"), map("b"));
    let cases = [
        (
            "of a property",
            format!("    S: {{allOf: [{{properties: {{p: {a}}}}}, {{properties: {{p: {b}}}}}]}}\n"),
        ),
        (
            "of a schema",
            format!("    S: {{properties: {{p: {{allOf: [{a}, {b}]}}}}}}\n"),
        ),
        (
            "of references",
            format!(
                "    A: {a}\n    B: {b}\n    S: {{properties: {{p: {{allOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}}}}}\n"
            ),
        ),
    ];
    for (name, schemas) in cases {
        let api = lower_schemas(&schemas);
        let map = property(&api, "S", "p").value.schema;
        let Shape::Map(values) = &api.schemas[map].shape else {
            panic!("{name}: {:?}", api.schemas[map].shape);
        };
        assert_eq!(
            outline_of(object_of(&api, values.schema)),
            ["a", "b"],
            "{name}"
        );
    }
}

#[test]
fn maps_whose_values_contradict_each_other_are_reported() {
    let (_, warnings) = lower_with_warnings(&with_schemas(
        "    S: {allOf: [{properties: {a: {}}, additionalProperties: {type: string}}, {additionalProperties: {type: integer}}]}\n",
    ));
    let at = "/components/schemas/S/allOf/1/additionalProperties".to_owned();
    assert_eq!(warnings, [("conflicting-all-of", at)]);
}

#[test]
fn a_map_of_anything_narrows_no_other() {
    let api = lower_schemas(
        "    S: {properties: {p: {allOf: [{additionalProperties: {type: string}}, {additionalProperties: true}]}}}\n",
    );
    let map = property(&api, "S", "p").value.schema;
    assert!(
        matches!(api.schemas[map].shape, Shape::Map(_)),
        "{:?}",
        api.schemas[map].shape
    );
}

#[test]
fn what_stands_in_a_schema_is_named_by_it_wherever_that_comes() {
    let base = "    Base: {properties: {p: {properties: {x: {properties: {a: {}}}}}}}\n";
    let child = "    Child: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {p: {properties: {y: {}}}}}]}\n";
    for schemas in [[base, child], [child, base]] {
        let api = lower_schemas(&schemas.concat());
        let at = "/components/schemas/Base/properties/p";
        let mut inline = api.schemas.0.iter();
        let inner = inline.find(|schema| schema.pointer.as_str() == format!("{at}/properties/x"));
        let Some(Origin::Inline {
            owner: Owner::Schema(owner),
            ..
        }) = inner.map(|schema| &schema.origin)
        else {
            panic!("{inner:?}");
        };
        assert_eq!(api.schemas[*owner].pointer.as_str(), at);
    }
}
