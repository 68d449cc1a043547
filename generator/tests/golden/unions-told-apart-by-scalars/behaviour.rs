//! Which payload is read as which variant.

use serde_json::{Value, json};
use unions_told_apart_by_scalars::types::{
    Command, Component, Implied, Labels, Outcome, Share, Start, Status, Stop,
};

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

#[track_caller]
fn assert_variants<T>(cases: impl IntoIterator<Item = (Value, &'static str)>)
where
    T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug,
{
    for (payload, expected) in cases {
        assert_eq!(variant_of::<T>(&payload), expected, "{payload}");
    }
}

#[test]
fn constants_of_any_kind_decide() {
    assert_variants::<Outcome>([
        (json!({"ok": true}), "Success"),
        (json!({"ok": false, "message": "x"}), "Failure"),
    ]);
    assert_variants::<Share>([
        (json!({"ratio": 0.5}), "Half"),
        (json!({"ratio": 1}), "Whole"),
        (json!({"ratio": 1.75}), "Steps"),
    ]);
}

#[test]
fn tags_are_scalars() {
    assert_variants::<Component>([
        (json!({"type": 1, "parts": []}), "Row"),
        (json!({"type": 9, "parts": []}), "Section"),
        (json!({"type": true}), "Flag"),
        (json!({"type": 2, "parts": []}), "Unknown"),
    ]);
}

#[test]
fn an_enum_that_all_variants_share_leaves_the_tags_to_the_mapping() {
    assert_variants::<Command>([
        (json!({"which": "start", "reason": "x"}), "Start"),
        (json!({"which": "stop"}), "Stop"),
        (json!({"which": "later", "reason": "x"}), "Unknown"),
    ]);
    let json = |command: Command| serde_json::to_value(command).expect("JSON");
    assert_eq!(json(Start::default().into()), json!({"which": "start"}));
    assert_eq!(json(Stop::default().into()), json!({"which": "stop"}));
}

#[test]
fn names_of_schemas_are_tags_where_nothing_else_is_stated() {
    assert_variants::<Implied>([
        (json!({"kind": "Half", "name": "x"}), "Half"),
        (json!({"kind": "other", "name": "x"}), "Named"),
        (json!({"kind": "other", "ratio": 0.5}), "Half"),
    ]);
}

#[test]
fn what_takes_most_of_a_value_is_its_variant() {
    assert_variants::<Status>([
        (json!({"status": "ok", "a": "x", "b": 1}), "Full"),
        (json!({"status": "ok"}), "Brief"),
    ]);
    assert_variants::<Labels>([
        (json!({"id": "x", "other": "y"}), "Texts"),
        (json!({"id": "x", "count": 1}), "Counted"),
    ]);
}

#[test]
fn the_choice_is_the_same_at_any_depth() {
    let payload = (0..20).fold(json!({"type": 9, "parts": []}), |inner, _| {
        json!({"type": 9, "parts": [inner, {"type": true}]})
    });
    let read: Component = serde_json::from_value(payload).expect("any value is read");
    assert_eq!(format!("{read:?}").matches("Section(").count(), 21);
}
