//! Schemas that hold at once: members of an `anyOf`, and those that a condition adds.

use super::{component, lower_with_warnings, outline, property, with_schemas};
use crate::{
    ir::{Api, Shape},
    limits::{MOST_MEMBERS_AT_ONCE, MOST_PROPERTIES_AT_ONCE},
};

/// The wire contract of a document of OpenAPI 3.1 with the schema `S`.
fn lower(schema: &str) -> Api {
    let text = with_schemas(&format!("    S: {{{schema}}}\n"));
    lower_with_warnings(&text.replace("3.0.3", "3.1.0")).0
}

fn is_union(schema: &str) -> bool {
    matches!(component(&lower(schema), "S").1.shape, Shape::Union(_))
}

/// An `anyOf` of objects, each with these properties.
fn any_of(members: impl IntoIterator<Item = String>) -> String {
    let members = members.into_iter();
    let members: Vec<String> = members
        .map(|properties| format!("{{type: object, properties: {{{properties}}}}}"))
        .collect();
    format!("anyOf: [{}]", members.join(", "))
}

#[test]
fn many_or_large_members_of_an_any_of_are_not_compared() {
    let many = |count| any_of((0..count).map(|index| format!("p{index}: {{type: string}}")));
    assert!(!is_union(&many(MOST_MEMBERS_AT_ONCE)));
    assert!(is_union(&many(MOST_MEMBERS_AT_ONCE + 1)));
    let large = |count| {
        let names = (0..count).map(|index| format!("p{index}: {{type: string}}"));
        any_of([
            names.collect::<Vec<_>>().join(", "),
            "a: {type: string}".to_owned(),
        ])
    };
    assert!(!is_union(&large(MOST_PROPERTIES_AT_ONCE)));
    assert!(is_union(&large(MOST_PROPERTIES_AT_ONCE + 1)));
}

#[test]
fn a_property_that_only_one_member_lets_be_null_tells_them_apart() {
    let members = |kind: &str| {
        any_of([
            format!("id: {{type: {kind}}}, a: {{type: string}}"),
            "id: {type: string}, b: {type: string}".to_owned(),
        ])
    };
    assert!(!is_union(&members("string")));
    assert!(is_union(&members("[string, 'null']")));
}

#[test]
fn a_condition_beside_a_union_adds_to_each_variant() {
    let api = lower(
        "oneOf: [{title: A, type: object, required: [a], properties: {a: {type: string}}}, {title: B, type: object, required: [b], properties: {b: {type: string}}}], if: {}, then: {properties: {c: {type: string}}}",
    );
    assert_eq!(
        super::variant_outlines(&api, "S"),
        [["a!", "c"], ["b!", "c"]]
    );
}

#[test]
fn a_condition_makes_no_union() {
    let api = lower(
        "type: object, properties: {own: {}}, if: {}, then: {properties: {c: {}}, oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]}",
    );
    assert_eq!(outline(&api, "S"), ["own", "c"]);
}

#[test]
fn a_condition_makes_no_object_of_a_text() {
    let api = lower("type: string, if: {}, then: {type: object, properties: {c: {}}}");
    let shape = &component(&api, "S").1.shape;
    assert!(matches!(shape, Shape::String(_)), "{shape:?}");
}

#[test]
fn listed_texts_are_values_of_the_type_that_another_schema_has() {
    for (kind, listed, expected) in [
        ("number", "['0.5', '1']", Shape::Number),
        ("boolean", "['true']", Shape::Boolean),
    ] {
        let (typed, listed) = (format!("{{type: {kind}}}"), format!("{{enum: {listed}}}"));
        for [one, other] in [[&typed, &listed], [&listed, &typed]] {
            let api = lower(&format!(
                "allOf: [{{properties: {{p: {one}}}}}, {{properties: {{p: {other}}}}}]"
            ));
            let id = property(&api, "S", "p").value.schema;
            assert_eq!(api.schemas[id].shape, expected, "{one} {other}");
        }
    }
}
