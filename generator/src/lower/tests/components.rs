//! `components/schemas` as a whole: order, ids, aliases, references into the middle.

use super::{
    component, lower_schemas, lower_with_warnings, outline, property, shape, with_schemas,
};
use crate::ir::{Origin, Owner, Role, Shape};

#[test]
fn components_have_the_first_ids_in_the_order_of_the_document() {
    let api = lower_schemas(
        "    B: {type: object, properties: {x: {type: string}}}
    A: {type: object, properties: {y: {$ref: '#/components/schemas/Unused'}}}
    Unused: {type: string}
",
    );
    let pointers: Vec<_> = api
        .schemas
        .0
        .iter()
        .map(|schema| schema.pointer.as_str())
        .collect();
    assert_eq!(
        pointers,
        [
            "/components/schemas/B",
            "/components/schemas/A",
            "/components/schemas/Unused",
            "/components/schemas/B/properties/x",
        ]
    );
}

#[test]
fn a_component_that_is_a_reference_is_an_alias() {
    let api = lower_schemas(
        "    A: {$ref: '#/components/schemas/B'}
    B: {$ref: '#/components/schemas/C'}
    C: {type: string}
    S: {properties: {p: {$ref: '#/components/schemas/A'}}}
",
    );
    assert_eq!(*shape(&api, "A"), Shape::Alias(component(&api, "B").0));
    assert_eq!(*shape(&api, "B"), Shape::Alias(component(&api, "C").0));
    assert_eq!(
        property(&api, "S", "p").value.schema,
        component(&api, "A").0
    );
}

#[test]
fn aliases_of_each_other_can_be_anything() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}]}
    B: {oneOf: [{$ref: '#/components/schemas/A'}]}
    C: {allOf: [{$ref: '#/components/schemas/C'}]}
",
    ));
    for name in ["A", "B", "C"] {
        let target = api.schemas.target(component(&api, name).0);
        assert_eq!(api.schemas[target].shape, Shape::Any, "{name}");
    }
    assert_eq!(
        warnings,
        [
            ("alias-cycle", "/components/schemas/A".to_owned()),
            ("alias-cycle", "/components/schemas/C".to_owned()),
        ]
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_reported_and_hides_nothing() {
    let (_, warnings) = lower_with_warnings(&with_schemas(
        "    A: {properties: {p: {$ref: '#/components/schemas/None'}, q: {type: file}}}\n",
    ));
    let codes: Vec<_> = warnings.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["unresolved-reference", "unsupported-type"]);
}

#[test]
fn a_reference_into_a_schema_means_the_schema_that_stands_there() {
    let api = lower_schemas(
        "    A: {properties: {p: {$ref: '#/components/schemas/B/properties/inner'}}}
    B: {properties: {inner: {type: object, properties: {x: {}}}}}
",
    );
    let inner = property(&api, "B", "inner").value.schema;
    assert_eq!(property(&api, "A", "p").value.schema, inner);
    let origin = Origin::Inline {
        owner: Owner::Schema(component(&api, "B").0),
        role: Role::Property("inner".to_owned()),
    };
    assert_eq!(api.schemas[inner].origin, origin);
}

#[test]
fn recursion_goes_through_ids() {
    let api = lower_schemas(
        "    Node: {properties: {next: {$ref: '#/components/schemas/Node'}, other: {$ref: '#/components/schemas/Other'}}}
    Other: {properties: {node: {$ref: '#/components/schemas/Node'}}}
",
    );
    assert_eq!(outline(&api, "Node"), ["next", "other"]);
    assert_eq!(
        property(&api, "Other", "node").value.schema,
        component(&api, "Node").0
    );
    assert_eq!(api.schemas.0.len(), 2);
}

#[test]
fn a_reference_to_what_nothing_else_reaches_names_it_by_its_place() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    A: {properties: {p: {$ref: '#/components/schemas/B/not/properties/q'}}}
    B: {type: object, not: {properties: {q: {type: object}}}}
",
    ));
    let origin = Origin::Inline {
        owner: Owner::Schema(component(&api, "B").0),
        role: Role::Property("not properties q".to_owned()),
    };
    let value = property(&api, "A", "p").value.schema;
    assert_eq!(api.schemas[value].origin, origin);
    let at = "/components/schemas/B/not".to_owned();
    assert_eq!(warnings, [("unsupported-keyword", at)]);
}

#[test]
fn a_union_is_no_member_of_itself() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    A: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
    B: {type: object, properties: {b: {type: string}}}
    C: {allOf: [{$ref: '#/components/schemas/A'}]}
",
    ));
    let Shape::Union(union) = shape(&api, "A") else {
        panic!("a union");
    };
    let [variant] = union.variants.as_slice() else {
        panic!("one variant, not {:?}", union.variants);
    };
    assert_eq!(variant.value.schema, component(&api, "B").0);
    let expected = [("union-cycle", "/components/schemas/A".to_owned())];
    assert_eq!(warnings, expected);
}
