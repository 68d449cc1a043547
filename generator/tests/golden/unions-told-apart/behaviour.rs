//! Which payload is read as which variant.

use serde_json::{Value, json};
use unions_told_apart::types::{Bird, Cat, Discount, Dog, DogKind, Kind, Pet, Reward};

/// The variant that a payload is read as; it comes back as the same JSON.
fn variant_of<T>(payload: &Value) -> String
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), *payload);
    let debug = format!("{read:?}");
    debug.split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn each_payload_is_the_variant_that_the_document_means() {
    type Variant = fn(&Value) -> String;
    let cases: [(Variant, Value, &str); 29] = [
        // The discriminator: by the mapping to a reference, to a name, by the name of the schema, by its own list of values.
        (variant_of::<Pet>, json!({"kind": "c"}), "Cat"),
        (
            variant_of::<Pet>,
            json!({"kind": "c", "barks": true}),
            "Cat",
        ),
        (variant_of::<Pet>, json!({"kind": "dog", "lives": 9}), "Dog"),
        (variant_of::<Pet>, json!({"kind": "Bird"}), "Bird"),
        (
            variant_of::<Pet>,
            json!({"kind": "parrot", "barks": true}),
            "Bird",
        ),
        (
            variant_of::<Pet>,
            json!({"kind": "puppy", "lives": 9}),
            "Dog",
        ),
        // A tag that the document does not know is no variant. Without a tag, the properties decide.
        (
            variant_of::<Pet>,
            json!({"kind": "lion", "lives": 9}),
            "Unknown",
        ),
        (
            variant_of::<Pet>,
            json!({"kind": "fish", "lives": 9}),
            "Unknown",
        ),
        // Only a bird may be without a kind.
        (variant_of::<Pet>, json!({"barks": true}), "Bird"),
        (variant_of::<Pet>, json!({"wings": 2}), "Bird"),
        // What several variants allow and none declares.
        (variant_of::<Reward>, json!({"wings": 2}), "Unknown"),
        // A property with one value.
        (
            variant_of::<Discount>,
            json!({"type": "AMOUNT", "value": 1}),
            "Amount",
        ),
        (
            variant_of::<Discount>,
            json!({"type": "PERCENT", "value": 1}),
            "Percent",
        ),
        (
            variant_of::<Discount>,
            json!({"type": "UNIT", "value": 1}),
            "Unknown",
        ),
        // The kind of JSON.
        (variant_of::<Kind>, json!("low"), "Text"),
        (variant_of::<Kind>, json!("middle"), "Text"),
        (variant_of::<Kind>, json!(1), "Integer"),
        (variant_of::<Kind>, json!(1.5), "Number"),
        (variant_of::<Kind>, json!(true), "Boolean"),
        (variant_of::<Kind>, json!(["a"]), "List"),
        (variant_of::<Kind>, json!([{"id": "a"}]), "ListOfKindListItem"),
        (variant_of::<Kind>, json!([]), "List"),
        // Most of the properties that are there.
        (variant_of::<Kind>, json!({"id": "a", "city": "b"}), "Place"),
        (variant_of::<Kind>, json!({"id": "a", "name": "b"}), "Entry"),
        // The one whose fields take most of it.
        (
            variant_of::<Reward>,
            json!({"name": "a", "with": {"coin": {"ratio": "9", "per": "8"}}}),
            "Coins",
        ),
        (
            variant_of::<Reward>,
            json!({"name": "a", "with": {"coin": {"ratio": 9}, "product": 8}}),
            "Coins",
        ),
        // The only one that it is valid against.
        (
            variant_of::<Reward>,
            json!({"name": "a", "with": {"coin": {"ratio": 9, "per": "8"}}}),
            "Product",
        ),
        (
            variant_of::<Reward>,
            json!({"name": "a", "with": {"product": "p"}}),
            "Product",
        ),
        (variant_of::<Reward>, json!([1]), "Unknown"),
    ];
    for (variant, payload, expected) in cases {
        assert_eq!(variant(&payload), expected, "{payload}");
    }
}

#[test]
fn what_is_made_into_a_union_says_which_variant_it_is() {
    let json = |pet: Pet| serde_json::to_value(pet).expect("JSON");
    assert_eq!(json(Cat::default().into()), json!({"kind": "c"}));
    assert_eq!(json(Dog::default().into()), json!({"kind": "dog"}));
    // What the caller has set stays.
    let puppy = Dog::default().with_kind(DogKind::Puppy);
    assert_eq!(json(puppy.into()), json!({"kind": "puppy"}));
    assert_eq!(
        json(Bird::default().with_lives(1).into()),
        json!({"kind": "parrot", "lives": 1})
    );
}
