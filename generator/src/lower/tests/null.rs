//! Every spelling of null, and what is none.

use super::{lower_with_warnings, property, with_schemas};

#[test]
fn every_spelling_of_null_is_understood() {
    let cases = [
        ("type: string", false),
        ("{}", false),
        ("nullable: false, type: string", false),
        ("nullable: true, type: string", true),
        ("nullable: true", true),
        ("enum: [a, b]", false),
        ("type: string, enum: [a, null]", true),
        ("enum: [null]", true),
        ("const: null", true),
        ("$ref: '#/components/schemas/Plain'", false),
        ("$ref: '#/components/schemas/Nullable'", true),
        ("$ref: '#/components/schemas/Alias'", true),
        ("$ref: '#/components/schemas/Wrapper'", true),
        ("$ref: '#/components/schemas/Plain', nullable: true", true),
        ("allOf: [{$ref: '#/components/schemas/Plain'}]", false),
        (
            "nullable: true, allOf: [{$ref: '#/components/schemas/Plain'}]",
            true,
        ),
        ("allOf: [{$ref: '#/components/schemas/Nullable'}]", true),
        (
            "allOf: [{$ref: '#/components/schemas/Plain'}, {nullable: true}]",
            true,
        ),
        (
            "allOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Nullable'}]",
            false,
        ),
        (
            "allOf: [{$ref: '#/components/schemas/Nullable'}, {description: d}]",
            true,
        ),
        (
            "oneOf: [{$ref: '#/components/schemas/Plain'}, {type: 'null'}]",
            true,
        ),
        (
            "anyOf: [{$ref: '#/components/schemas/Plain'}, {enum: [null]}]",
            true,
        ),
        (
            "oneOf: [{$ref: '#/components/schemas/Plain'}, {nullable: true}]",
            true,
        ),
        (
            "anyOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Null'}]",
            true,
        ),
        ("oneOf: [{$ref: '#/components/schemas/Plain'}]", false),
        ("oneOf: [{$ref: '#/components/schemas/Nullable'}]", true),
    ];
    for (schema, nullable) in cases {
        let schema = schema.trim_start_matches("{}");
        let text = with_schemas(&format!(
            "    Plain: {{type: string}}
    Nullable: {{type: string, nullable: true}}
    Null: {{enum: [null]}}
    Alias: {{$ref: '#/components/schemas/Nullable'}}
    Wrapper: {{allOf: [{{$ref: '#/components/schemas/Alias'}}]}}
    Subject: {{type: object, properties: {{p: {{{schema}}}}}}}
"
        ));
        let (api, _) = lower_with_warnings(&text);
        let value = &property(&api, "Subject", "p").value;
        assert_eq!(value.nullable, nullable, "{schema}");
    }
}

#[test]
fn a_union_with_null_is_the_other_schema() {
    for keyword in ["oneOf", "anyOf"] {
        let text = with_schemas(&format!(
            "    A: {{type: string}}
    Subject:
      type: object
      properties: {{p: {{{keyword}: [{{$ref: '#/components/schemas/A'}}, {{enum: [null]}}]}}}}
"
        ));
        let (api, warnings) = lower_with_warnings(&text);
        let value = &property(&api, "Subject", "p").value;
        assert_eq!(value.schema, super::component(&api, "A").0);
        assert_eq!(warnings, []);
    }
}

#[test]
fn nullable_beside_a_reference_is_honoured_with_a_note() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    A: {type: string}
    Subject: {type: object, properties: {p: {$ref: '#/components/schemas/A', nullable: true}}}
",
    ));
    assert!(property(&api, "Subject", "p").value.nullable);
    let at = "/components/schemas/Subject/properties/p/nullable".to_owned();
    assert_eq!(warnings, [("redundant-sibling", at)]);
}

#[test]
fn a_cycle_of_references_says_nothing_about_null() {
    let (api, _) = lower_with_warnings(&with_schemas(
        "    Node: {type: object, properties: {next: {allOf: [{$ref: '#/components/schemas/Node'}]}}}
    A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
    B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}
    Subject: {type: object, properties: {p: {$ref: '#/components/schemas/A'}}}
",
    ));
    assert!(!property(&api, "Node", "next").value.nullable);
    assert!(!property(&api, "Subject", "p").value.nullable);
}
