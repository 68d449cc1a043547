//! Properties that depend on the value are fields, and none of them is asked for.

use conditional_properties::types::{Address, Anything, Branches, Card, Chosen, Either};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(payload: Value) -> T {
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    read
}

#[test]
fn properties_of_both_branches_are_optional() {
    let address: Address = read(json!({"country": "US", "zip": "1", "size": 2}));
    assert_eq!(address.zip.as_deref(), Some("1"));
    assert_eq!(address.size, Some(2.0));
    let address: Address = read(json!({"country": "CA", "province": {"name": "ON"}, "odd": [1]}));
    assert_eq!(
        address.province.and_then(|it| it.name).as_deref(),
        Some("ON")
    );
    assert!(address.extra.get("odd").is_some());
}

#[test]
fn so_are_those_in_an_all_of_and_of_schemas_that_depend_on_a_property() {
    let card: Card = read(json!({"number": "1", "code": "2", "address": {"country": "US"}}));
    assert_eq!(card.code.as_deref(), Some("2"));
    assert_eq!(card.address.map(|it| it.country).as_deref(), Some("US"));
}

#[test]
fn each_variant_of_a_union_has_those_beside_it() {
    let Either::Right(right) = read(json!({"kind": "long", "right": "r", "text": "t"})) else {
        panic!("the right one");
    };
    assert_eq!(right.text.as_deref(), Some("t"));
    let chosen: Chosen = read(json!({"a": "1", "b": "2"}));
    assert!(chosen.extra.get("b").is_some());
}

#[test]
fn without_a_type_only_branches_that_have_one_make_an_object() {
    let branches: Branches = read(json!({"country": "US", "zip": "1"}));
    assert_eq!(branches.zip.as_deref(), Some("1"));
    let anything: Anything = read(json!(["a"]));
    assert_eq!(anything, json!(["a"]));
}
