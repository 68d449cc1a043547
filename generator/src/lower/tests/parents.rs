//! Schemas with a discriminator that others extend (OpenAPI 3.0.3 §4.7.25).

use super::{component, lower_with_warnings, with_schemas};
use crate::ir::{Origin, Shape};

/// A parent that is referred to, with a child and no mapping.
const PARENT: &str =
    "    U: {properties: {p: {$ref: '#/components/schemas/P'}}}
    P: {properties: {k: {type: string}, p: {type: string}}, required: [k], discriminator: {propertyName: k}}
    A: {allOf: [{$ref: '#/components/schemas/P'}, {properties: {a: {type: string}}}]}
";

/// What a component is: the types of a union, each with the values of the discriminator that mean it, or `object`.
fn variants(schemas: &str, name: &str) -> Vec<String> {
    let (api, _) = lower_with_warnings(&with_schemas(schemas));
    let Shape::Union(union) = &component(&api, name).1.shape else {
        return vec!["object".to_owned()];
    };
    let name = |origin: &Origin| match origin {
        Origin::Component(name) => name.clone(),
        Origin::Inline { .. } => "base".to_owned(),
        Origin::Shared(_) => "shared".to_owned(),
    };
    let variants = union.variants.iter().map(|variant| {
        let tags: Vec<&str> = variant.tags.texts().map(String::as_str).collect();
        let schema = &api.schemas[variant.value.schema];
        format!("{}: {}", name(&schema.origin), tags.join(" "))
    });
    variants.collect()
}

#[test]
fn a_parent_is_itself_or_what_extends_it() {
    assert_eq!(variants(PARENT, "P"), ["base: P", "A: A"]);
}

#[test]
fn what_extends_a_parent() {
    let reference = "{$ref: '#/components/schemas/P'}";
    let cases = [
        ("alone", format!("{{allOf: [{reference}]}}")),
        (
            "with words",
            format!("{{description: d, allOf: [{reference}]}}"),
        ),
        (
            "beside it",
            format!("{{allOf: [{reference}], properties: {{b: {{}}}}}}"),
        ),
        (
            "deeper",
            format!("{{allOf: [{{allOf: [{reference}]}}, {{properties: {{b: {{}}}}}}]}}"),
        ),
        (
            "through another",
            "{allOf: [{$ref: '#/components/schemas/A'}]}".to_owned(),
        ),
        (
            "twice",
            format!("{{allOf: [{reference}, {{$ref: '#/components/schemas/A'}}]}}"),
        ),
    ];
    for (case, schema) in cases {
        let variants = variants(&format!("{PARENT}    B: {schema}\n"), "P");
        let mut sorted = variants.clone();
        sorted.sort();
        assert_eq!(sorted, ["A: A", "B: B", "base: P"], "{case}");
        assert_eq!(variants[0], "base: P", "{case}");
    }
}

#[test]
fn what_does_not_extend_a_parent() {
    let cases = [
        ("a reference", "{$ref: '#/components/schemas/P'}"),
        (
            "a member of a union",
            "{oneOf: [{$ref: '#/components/schemas/P'}, {type: string}]}",
        ),
        (
            "in a property",
            "{properties: {b: {allOf: [{$ref: '#/components/schemas/P'}, {properties: {c: {}}}]}}}",
        ),
    ];
    for (case, schema) in cases {
        let variants = variants(&format!("{PARENT}    B: {schema}\n"), "P");
        assert_eq!(variants, ["base: P", "A: A"], "{case}");
    }
}

#[test]
fn what_is_no_parent() {
    let cases = [
        (
            "nothing refers to it",
            PARENT.replace(
                "    U: {properties: {p: {$ref: '#/components/schemas/P'}}}\n",
                "",
            ),
        ),
        (
            "nothing extends it",
            PARENT.replace(
                "{$ref: '#/components/schemas/P'}, {properties: {a",
                "{properties: {a",
            ),
        ),
        (
            "it has no discriminator",
            PARENT.replace(", discriminator: {propertyName: k}", ""),
        ),
        (
            "it is referred to beside what extends it alone",
            PARENT.replace(
                "p: {$ref: '#/components/schemas/P'}",
                "p: {oneOf: [{$ref: '#/components/schemas/P'}, {$ref: '#/components/schemas/A'}]}",
            ),
        ),
        (
            "it is referred to as one of several schemas of a value",
            PARENT.replace(
                "p: {$ref: '#/components/schemas/P'}",
                "p: {allOf: [{$ref: '#/components/schemas/P'}, {properties: {c: {}}}]}",
            ),
        ),
    ];
    for (case, schemas) in cases {
        assert_eq!(variants(&schemas, "P"), ["object"], "{case}");
    }
}

#[test]
fn a_parent_with_a_union_of_its_own_is_that_union() {
    let schemas = PARENT.replace(
        "discriminator:",
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator:",
    );
    let schemas = format!("{schemas}    B: {{properties: {{b: {{type: string}}}}}}\n");
    assert_eq!(variants(&schemas, "P").len(), 2);
}

#[test]
fn so_is_one_that_has_the_discriminator_from_another() {
    let schemas = format!(
        "{PARENT}    B: {{allOf: [{{$ref: '#/components/schemas/P'}}], oneOf: [{{properties: {{x: {{}}}}}}, {{properties: {{y: {{}}}}}}]}}
    C: {{allOf: [{{$ref: '#/components/schemas/B'}}]}}
    V: {{properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}\n"
    );
    assert_eq!(variants(&schemas, "B"), ["base: ", "base: "]);
}

#[test]
fn where_the_values_of_the_discriminator_come_from() {
    let mapped = PARENT.replace(
        "propertyName: k",
        "propertyName: k, mapping: {a: A, c: '#/components/schemas/A', P: P}",
    );
    let given = PARENT.replace("A: {", "A: {x-ms-discriminator-value: '#a', ");
    let given_inside = PARENT.replace(
        "{properties: {a:",
        "{x-ms-discriminator-value: '#a', properties: {a:",
    );
    let constant = PARENT.replace(
        "{properties: {a:",
        "{properties: {k: {type: string, enum: [one]}, a:",
    );
    let shared = PARENT.replace("k: {type: string}", "k: {type: string, enum: [P, A]}");
    let cases = [
        ("a mapping", mapped, ["base: P", "A: a c"]),
        ("the schema", given, ["base: P", "A: #a"]),
        (
            "a member of its `allOf`",
            given_inside,
            ["base: P", "A: #a"],
        ),
        ("its constant", constant, ["base: P", "A: one A"]),
        (
            "its name, where all list the same values",
            shared,
            ["base: P", "A: A"],
        ),
    ];
    for (case, schemas, expected) in cases {
        assert_eq!(variants(&schemas, "P"), expected, "{case}");
    }
}

#[test]
fn a_parent_in_between_is_a_union_of_what_extends_it() {
    let schemas = format!(
        "{PARENT}    B: {{allOf: [{{$ref: '#/components/schemas/A'}}, {{properties: {{a2: {{$ref: '#/components/schemas/A'}}}}}}]}}\n"
    );
    assert_eq!(variants(&schemas, "P"), ["base: P", "base: A", "B: B"]);
    assert_eq!(variants(&schemas, "A"), ["base: A", "B: B"]);
}

#[test]
fn another_discriminator_nests() {
    let schemas = PARENT.replace(
        "{properties: {a: {type: string}}}]",
        "{properties: {a: {type: string}}, discriminator: {propertyName: a}}]",
    );
    let schemas = format!(
        "{schemas}    B: {{allOf: [{{$ref: '#/components/schemas/A'}}, {{properties: {{b: {{}}}}}}]}}\n"
    );
    assert_eq!(variants(&schemas, "P"), ["base: P", "A: A"]);
    assert_eq!(variants(&schemas, "A"), ["base: A", "B: B"]);
    let mapped = schemas.replace("propertyName: k", "propertyName: k, mapping: {a: A, b: B}");
    assert_eq!(variants(&mapped, "P"), ["base: P", "A: a b"]);
}

#[test]
fn a_schema_can_extend_two_parents() {
    let schemas = format!(
        "{PARENT}    V: {{properties: {{q: {{$ref: '#/components/schemas/Q'}}}}}}
    Q: {{properties: {{j: {{type: string}}}}, discriminator: {{propertyName: j, mapping: {{both: B}}}}}}
    B: {{allOf: [{{$ref: '#/components/schemas/P'}}, {{$ref: '#/components/schemas/Q'}}]}}\n"
    );
    assert_eq!(variants(&schemas, "P"), ["base: P", "A: A", "B: B"]);
    assert_eq!(variants(&schemas, "Q"), ["base: Q", "B: both"]);
}

#[test]
fn schemas_that_extend_each_other_are_no_unions_of_themselves() {
    let schemas = PARENT.replace(
        "    P: {properties",
        "    P: {allOf: [{$ref: '#/components/schemas/B'}], properties",
    );
    let schemas = format!(
        "{schemas}    B: {{allOf: [{{$ref: '#/components/schemas/P'}}, {{properties: {{b: {{}}}}}}]}}\n"
    );
    assert_eq!(variants(&schemas, "P"), ["base: P", "A: A"]);
}

#[test]
fn a_tag_for_what_does_not_extend_the_parent_is_reported() {
    let schemas = PARENT.replace("propertyName: k", "propertyName: k, mapping: {a: A, u: U}");
    let (_, warnings) = lower_with_warnings(&with_schemas(&schemas));
    let at = "/components/schemas/P/discriminator/mapping/u".to_owned();
    assert_eq!(warnings, [("unresolved-mapping", at)]);
}
