//! `allOf`.

use super::{
    component, lower_schemas, lower_with_warnings, object, outline, property, shape,
    variant_outlines, with_schemas,
};
use crate::ir::{Origin, Owner, Role, Shape};

#[test]
fn one_reference_with_words_is_that_schema() {
    let api = lower_schemas(
        "    A: {type: object, properties: {a: {}}}
    Alias: {title: T, allOf: [{$ref: '#/components/schemas/A'}]}
    S:
      properties:
        p: {nullable: true, description: d, allOf: [{$ref: '#/components/schemas/A'}]}
        q: {type: object, allOf: [{$ref: '#/components/schemas/A'}, {description: d}]}
",
    );
    let id = component(&api, "A").0;
    assert_eq!(*shape(&api, "Alias"), Shape::Alias(id));
    assert_eq!(component(&api, "Alias").1.docs.title.as_deref(), Some("T"));
    assert_eq!(property(&api, "S", "p").value.schema, id);
    assert_eq!(property(&api, "S", "q").value.schema, id);
}

#[test]
fn members_are_merged_in_their_order() {
    let api = lower_schemas(
        "    A: {type: object, properties: {a: {}, b: {}}, required: [b]}
    S:
      type: object
      properties: {d: {}}
      required: [a]
      allOf:
        - {properties: {c: {}}, required: [c]}
        - {$ref: '#/components/schemas/A'}
        - {type: object}
",
    );
    assert_eq!(outline(&api, "S"), ["c!", "a!", "b!", "d"]);
    assert_eq!(outline(&api, "A"), ["a", "b!"]);
}

#[test]
fn members_may_be_composed_themselves() {
    let api = lower_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {}}}]}
    B: {properties: {b: {}}}
    S: {allOf: [{allOf: [{properties: {c: {}}}, {properties: {d: {}}}]}, {$ref: '#/components/schemas/A'}]}
",
    );
    assert_eq!(outline(&api, "S"), ["c", "d", "b", "a"]);
}

#[test]
fn inherited_properties_use_the_schemas_they_come_from() {
    let api = lower_schemas(
        "    S: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {own: {type: object}}}]}
    A: {allOf: [{properties: {deep: {type: object}}}]}
",
    );
    let deep = property(&api, "S", "deep").value.schema;
    assert_eq!(deep, property(&api, "A", "deep").value.schema);
    let origin = |owner, name: &str| Origin::Inline {
        owner: Owner::Schema(component(&api, owner).0),
        role: Role::Property(name.to_owned()),
    };
    assert_eq!(api.schemas[deep].origin, origin("A", "deep"));
    let own = property(&api, "S", "own").value.schema;
    assert_eq!(api.schemas[own].origin, origin("S", "own"));
}

#[test]
fn required_applies_to_what_another_member_declares() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    Base: {type: object, required: [kind]}
    S: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {}, a: {}}}, {required: [a]}]}
",
    ));
    assert_eq!(outline(&api, "S"), ["kind!", "a!"]);
    // What is declared by a schema that includes it is declared somewhere.
    assert_eq!(warnings, []);
}

#[test]
fn of_two_properties_the_more_specific_one_is_used() {
    let cases = [
        // Earlier, later, whether the later one is used.
        ("type: string", "type: string, description: d", false),
        ("type: string", "type: string, enum: [a]", true),
        ("type: string, enum: [a]", "type: string", false),
        (
            "type: string, enum: [a, b]",
            "type: string, enum: [a]",
            true,
        ),
        ("oneOf: [{enum: [a]}, {enum: [b]}]", "type: string", false),
        (
            "type: string, enum: [a, b]",
            "oneOf: [{enum: [a]}, {enum: [b]}]",
            true,
        ),
        ("type: number", "oneOf: [{enum: [1]}, {enum: [2]}]", true),
        ("", "type: integer", true),
        ("type: integer", "", false),
        ("type: number", "type: integer", true),
        ("type: string", "type: string, nullable: true", true),
        ("type: object", "properties: {a: {}}", true),
        ("properties: {a: {}}", "properties: {a: {}, b: {}}", true),
        (
            "type: array, items: {type: string}",
            "type: array, items: {enum: [a]}",
            true,
        ),
    ];
    for (earlier, later, later_is_used) in cases {
        let api = lower_schemas(&format!(
            "    S: {{allOf: [{{properties: {{p: {{{earlier}}}}}}}, {{properties: {{p: {{{later}}}}}}}]}}\n"
        ));
        let index = usize::from(later_is_used);
        let expected = format!("/components/schemas/S/allOf/{index}/properties/p");
        let used = &property(&api, "S", "p").value.pointer;
        assert_eq!(used.as_str(), expected, "{earlier} | {later}");
    }
}

#[test]
fn words_about_both_properties_are_kept() {
    let api = lower_schemas(
        "    S:
      allOf:
        - properties: {p: {type: string, title: T, description: old}}
        - properties: {p: {type: string, description: new}}
",
    );
    let docs = &property(&api, "S", "p").docs;
    assert_eq!(docs.title.as_deref(), Some("T"));
    assert_eq!(docs.description.as_deref(), Some("new"));
}

#[test]
fn a_contradiction_is_reported_at_both_places() {
    let text = with_schemas(
        "    S: {allOf: [{properties: {p: {type: string}}}, {properties: {p: {type: integer}}}]}\n",
    );
    let (_, diagnostics) = crate::lower::lower(&super::parse(&[&text])).expect("no errors");
    let [diagnostic] = diagnostics.as_slice() else {
        panic!("{diagnostics:?}");
    };
    assert_eq!(diagnostic.code, "conflicting-all-of");
    let places: Vec<_> = [&diagnostic.place, &diagnostic.related[0].0]
        .into_iter()
        .map(|place| format!("{place:?}"))
        .collect();
    assert!(places[0].contains("/S/allOf/1/properties/p"), "{places:?}");
    assert!(places[1].contains("/S/allOf/0/properties/p"), "{places:?}");
}

#[test]
fn scalars_are_merged_too() {
    let api = lower_schemas(
        "    Text: {type: string}
    S: {allOf: [{$ref: '#/components/schemas/Text'}, {type: string, enum: [a]}]}
    T: {allOf: [{type: string, enum: [a, b]}, {enum: [b, c, a]}]}
    U: {allOf: [{type: integer}, {maximum: 3}]}
",
    );
    let Shape::Enumeration(list) = shape(&api, "S") else {
        panic!("{:?}", shape(&api, "S"));
    };
    assert_eq!(list.values, ["a"]);
    let Shape::Enumeration(list) = shape(&api, "T") else {
        panic!("{:?}", shape(&api, "T"));
    };
    assert_eq!(list.values, ["a", "b"]);
    assert!(matches!(shape(&api, "U"), Shape::Integer(_)));
}

#[test]
fn a_component_that_includes_itself_has_what_the_others_declare() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {}}}]}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}
    C: {type: file}
",
    ));
    let cycle = |name| {
        (
            "all-of-cycle",
            format!("/components/schemas/{name}/allOf/0/$ref"),
        )
    };
    assert_eq!(warnings[..2], [cycle("B"), cycle("A")]);
    assert_eq!(
        warnings[2].0, "unsupported-type",
        "one bad node hides no other"
    );
    assert_eq!(object(&api, "A").properties.len(), 2);
    assert_eq!(object(&api, "B").properties.len(), 2);
}

#[test]
fn a_property_may_lead_back_to_its_object() {
    let api = lower_schemas(
        "    Node:
      allOf:
        - {properties: {next: {$ref: '#/components/schemas/Node'}}}
        - {properties: {next: {$ref: '#/components/schemas/Node'}, all: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
",
    );
    assert_eq!(
        property(&api, "Node", "next").value.schema,
        component(&api, "Node").0
    );
}

#[test]
fn what_stands_beside_a_union_belongs_to_each_of_its_variants() {
    let api = lower_schemas(
        "    Union: {oneOf: [{type: object, properties: {b: {}}}, {type: object, properties: {c: {}}}]}
    S: {allOf: [{properties: {a: {}}}, {$ref: '#/components/schemas/Union'}]}
    T: {properties: {a: {}}, required: [a], oneOf: [{properties: {b: {}}}, {properties: {c: {}}, required: [c]}]}
",
    );
    assert_eq!(variant_outlines(&api, "S"), [["a", "b"], ["a", "c"]]);
    assert_eq!(variant_outlines(&api, "T"), [["a!", "b"], ["a!", "c!"]]);
}

#[test]
fn a_variant_that_includes_its_union_has_what_all_variants_have() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    Pet: {properties: {kind: {type: string}}, required: [kind], oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {barks: {}}}]}
",
    ));
    let at = "/components/schemas/Pet/discriminator".to_owned();
    assert_eq!(warnings, [("implicit-mapping", at)]);
    assert_eq!(
        variant_outlines(&api, "Pet"),
        [["kind!", "claws"], ["kind!", "barks"]]
    );
    assert_eq!(outline(&api, "Cat"), ["kind!", "claws"]);
    let Shape::Union(union) = shape(&api, "Pet") else {
        panic!("no union");
    };
    assert_eq!(union.variants[0].value.schema, component(&api, "Cat").0);
    assert_eq!(union.variants[0].tags.implied.as_deref(), Some("Cat"));
}

#[test]
fn a_union_of_mere_limits_is_no_union() {
    let api = lower_schemas(
        "    S: {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}\n",
    );
    assert_eq!(outline(&api, "S"), ["a", "b"]);
}

#[test]
fn an_array_that_is_not_used_leaves_no_items_behind() {
    let api = lower_schemas(
        "    S: {allOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}\n",
    );
    let Shape::Array(items) = shape(&api, "S") else {
        panic!("{:?}", shape(&api, "S"));
    };
    assert_eq!(
        items.pointer.as_str(),
        "/components/schemas/S/allOf/1/items"
    );
    assert_eq!(api.schemas.0.len(), 2);
}

#[test]
fn required_beside_a_text_changes_nothing() {
    let (api, warnings) = lower_with_warnings(&with_schemas(
        "    Text: {type: string}
    S: {allOf: [{$ref: '#/components/schemas/Text'}], required: [a]}
",
    ));
    assert!(matches!(shape(&api, "S"), Shape::String(_)));
    let at = "/components/schemas/S/required/0".to_owned();
    assert_eq!(warnings, [("undeclared-required", at)]);
}

#[test]
fn under_a_condition_nothing_is_required() {
    let member = |name| format!("{{properties: {{{name}: {{}}, both: {{}}}}, required: [both]}}");
    let objects = format!("anyOf: [{}, {}]", member("a"), member("b"));
    let cases = [
        (objects.clone(), vec!["own", "a", "both!", "b"]),
        (
            format!("if: {{}}, then: {{{objects}, properties: {{c: {{}}}}}}"),
            vec!["own", "a", "both", "b", "c"],
        ),
    ];
    for (schema, expected) in cases {
        let text = with_schemas(&format!(
            "    S: {{type: object, properties: {{own: {{}}}}, {schema}}}\n"
        ));
        let text = text.replace("3.0.3", "3.1.0");
        let mut found = outline(&lower_with_warnings(&text).0, "S");
        let mut expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{schema}");
    }
}
