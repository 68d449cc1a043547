//! What the server sends by the type is read as that type, and the listed texts are its values.

use enums_of_other_types::types::{
    Derived, DerivedSize, Holder, HolderEither, HolderKind, HolderRegionsItem, HolderTold,
    HolderWhole,
};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(payload: Value) -> T {
    let read: T = serde_json::from_value(payload.clone()).expect("any value is read");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), payload);
    read
}

#[test]
fn texts_of_numbers_and_booleans_are_values_of_the_type() {
    let holder: Holder = read(json!({"kind": 1, "whole": 2, "ratio": 0.5, "one": 1}));
    assert_eq!(holder.kind, Some(HolderKind::N1));
    assert_eq!(holder.whole, Some(HolderWhole::N2));
    assert_eq!(holder.ratio, Some(0.5));
    assert!(holder.extra.is_empty());
    let told = |payload| read::<Holder>(json!({ "told": payload })).told;
    assert!(matches!(
        told(json!({"ok": true})),
        Some(HolderTold::True(_))
    ));
    assert!(matches!(
        told(json!({"ok": false})),
        Some(HolderTold::False(_))
    ));
}

#[test]
fn what_is_listed_for_a_list_belongs_to_its_elements() {
    let holder: Holder = read(json!({"regions": ["EU", "ASIA"], "lists": [1, 7]}));
    let regions = holder.regions.expect("regions");
    assert_eq!(regions[0], HolderRegionsItem::Eu);
    assert_eq!(regions[1].as_str(), "ASIA");
    assert_eq!(holder.lists, Some(vec![1, 7]));
}

#[test]
fn what_contradicts_the_type_costs_the_list_alone() {
    let holder: Holder = read(json!({"wrong": 3, "object": {"a": "b"}, "against": 4}));
    assert_eq!((holder.wrong, holder.against), (Some(3_i32), Some(4_i32)));
    assert_eq!(holder.object.expect("an object")["a"], "b");
}

#[test]
fn the_type_of_another_schema_counts() {
    let holder: Holder = read(json!({"joined": 1, "either": 4}));
    assert_eq!(holder.joined, Some(HolderWhole::N1));
    assert_eq!(holder.either, Some(HolderEither::N4));
    let derived: Derived = read(json!({"size": 2}));
    assert_eq!(derived.size, Some(DerivedSize::N2));
}

#[test]
fn enums_have_the_order_of_their_numbers() {
    let mut values = [4, -1, 3].map(HolderEither::from);
    values.sort();
    assert_eq!(values.map(HolderEither::as_i64), [-1, 3, 4]);
    let HolderKind::Unknown(three) = HolderKind::from(3) else {
        panic!("there is no such kind");
    };
    let kept = HolderEither::Unknown(three);
    assert_eq!(kept.as_i64(), HolderEither::N3.as_i64());
    assert!(kept != HolderEither::N3 && kept > HolderEither::N3);
}
