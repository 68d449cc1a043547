//! Crates of a part of a document: which functions and types they have.

use std::{collections::BTreeMap, num::NonZeroUsize};

use specsmith::{Filter, Selection, Session, Settings, Sources};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get: {tags: [Pets], operationId: listPets, responses: {'200': {$ref: '#/components/responses/Pets'}}}
    post:
      tags: [Pets]
      operationId: addPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
      responses: {'204': {description: Added.}}
  /shops/{id}:
    get:
      tags: [Shops]
      operationId: getShop
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A shop., content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}
components:
  responses:
    Pets: {description: Pets., content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}
      discriminator: {propertyName: kind}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
    Owner: {type: object, properties: {name: {type: string}}}
    NewPet: {allOf: [{$ref: '#/components/schemas/Named'}, {type: object, properties: {age: {type: integer}}}]}
    Named: {type: object, properties: {name: {type: string}}}
    Shop: {type: object, properties: {keeper: {$ref: '#/components/schemas/Keeper'}}}
    Keeper: {allOf: [{$ref: '#/components/schemas/Person'}, {type: object, properties: {since: {type: string}}}]}
    Person:
      type: object
      required: [role]
      properties: {role: {type: string}}
      discriminator: {propertyName: role}
    Guest: {allOf: [{$ref: '#/components/schemas/Person'}, {type: object, properties: {room: {type: integer}}}]}
    Unused: {type: object, properties: {name: {type: string}}}
";

/// The components of a document that a selection leaves, by their names; or what it names that there is not.
fn kept(selection: &Selection) -> Result<(Vec<String>, Vec<String>), Vec<String>> {
    let sources = Sources {
        documents: BTreeMap::from([("pets.yaml".to_owned(), DOCUMENT.to_owned())]),
        ..Sources::default()
    };
    let settings = Settings {
        crate_name: "pets".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "a test".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    let mut session = Session::new(&sources, &settings);
    let unmatched = session.select(selection).expect("a document");
    if !unmatched.is_empty() {
        return Err(unmatched);
    }
    let root = session.parse().expect("a document").root().clone();
    let names = |node: &serde_json::Value| -> Vec<String> {
        let members = node.as_object().into_iter().flatten();
        members.map(|(name, _)| name.clone()).collect()
    };
    let paths = names(&root["paths"]).into_iter();
    let operations = paths.flat_map(|path| {
        let methods = names(&root["paths"][&path]).into_iter();
        methods.map(move |method| format!("{method} {path}"))
    });
    let operations = operations.collect();
    session.run().expect("a crate");
    Ok((operations, names(&root["components"]["schemas"])))
}

fn filter(tags: &[&str], operations: &[&str], paths: &[&str], methods: &[&str]) -> Filter {
    let [tags, operations, paths, methods] = [tags, operations, paths, methods]
        .map(|list| list.iter().map(|text| (*text).to_owned()).collect());
    Filter {
        tags,
        operations,
        paths,
        methods,
    }
}

fn only(only: Filter) -> Selection {
    Selection {
        only,
        ..Selection::default()
    }
}

#[test]
fn what_is_kept_has_its_types_and_no_others() {
    let all = ["get /pets", "post /pets", "get /shops/{id}"];
    let cases = [
        (
            // What extends a schema with a discriminator can be there, where that schema can.
            only(filter(&["Pets"], &[], &[], &["GET"])),
            &all[..1],
            &["Pet", "Cat", "Owner"][..],
        ),
        (
            // A schema that lends its properties need not be there itself.
            only(filter(&[], &["addPet"], &[], &[])),
            &all[1..2],
            &["NewPet", "Named"],
        ),
        (
            // Nor what else extends it.
            only(filter(&[], &[], &["/shops/*"], &[])),
            &all[2..],
            &["Shop", "Keeper", "Person"],
        ),
        (
            Selection {
                exclude: filter(&["Shops"], &[], &[], &["post"]),
                ..Selection::default()
            },
            &all[..1],
            &["Pet", "Cat", "Owner"],
        ),
    ];
    for (selection, operations, schemas) in cases {
        let kept = kept(&selection).expect("operations");
        assert_eq!(kept.0, operations, "for {selection:?}");
        assert_eq!(kept.1, schemas, "for {selection:?}");
    }
}

#[test]
fn what_matches_nothing_is_told_with_what_was_probably_meant() {
    let selection = Selection {
        only: filter(&["Petz"], &[], &["/pets/*"], &[]),
        exclude: filter(&[], &["getShip"], &[], &["FETCH"]),
    };
    let unmatched = kept(&selection).expect_err("something that is not there");
    assert_eq!(
        unmatched,
        [
            "`only.tags` has \"Petz\", and no operation has that; did you mean \"Pets\"?",
            "`only.paths` has \"/pets/*\", and no operation has that; did you mean \"/pets\"?",
            "`exclude.operations` has \"getShip\", and no operation has that; did you mean \"getShop\"?",
            "`exclude.methods` has \"FETCH\", and no operation has that",
        ]
    );
}

#[test]
fn everything_is_everything() {
    let (operations, schemas) = kept(&Selection::default()).expect("operations");
    assert_eq!(operations.len(), 3);
    assert!(schemas.contains(&"Unused".to_owned()), "{schemas:?}");
}
