//! What a program sees of `extra`, and what becomes of it when the fields change.

use serde_json::{Value, json};
use specsmith_runtime::runtime::extra::Extra;

use crate::support::{Address, Order, Status, decoded, encoded, parse, round_trip, valid_order};

/// A valid order with one property set, decoded.
fn order(name: &str, value: Value) -> Order {
    let mut order = valid_order();
    order[name] = value;
    round_trip(&order.to_string())
}

/// The property of an order as it is sent.
fn sent(order: &Order, name: &str) -> Option<Value> {
    parse(&encoded(order)).get(name).cloned()
}

#[test]
fn an_extra_takes_one_word_and_none_when_empty() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
    assert_eq!(order("id", json!("o1")).extra, Extra::default());
}

#[test]
fn unknown_coerced_and_missing_properties_are_told_apart() {
    let order: Order = decoded(r#"{"total": "7", "note": null, "address": null, "new": {"a": 1}}"#);
    let unknown: Vec<_> = order.extra.unknown().collect();
    assert_eq!(unknown, [("new", &json!({"a": 1}))]);
    let coerced: Vec<_> = order.extra.coerced().collect();
    assert_eq!(
        coerced,
        [
            ("billing", None),
            ("id", None),
            ("kind", None),
            ("note", Some(&Value::Null)),
            ("parent", None),
            ("placed_at", None),
            ("status", None),
            ("total", Some(&json!("7"))),
        ]
    );
    assert!(order.extra.is_null("address") && order.extra.is_null("note"));
    assert!(!order.extra.is_null("new") && !order.extra.is_null("limit"));
    assert!(order.extra.is_missing("id") && !order.extra.is_missing("limit"));
    assert_eq!(order.extra.get("total"), Some(&json!("7")));
    assert_eq!(order.extra.get("id"), None);
}

#[test]
fn a_changed_field_wins() {
    let mut changed = order("total", json!("7"));
    changed.total = 8;
    assert_eq!(sent(&changed, "total"), Some(json!(8)));

    let mut changed = order("note", json!(7));
    changed.note = None;
    assert_eq!(sent(&changed, "note"), None);

    let mut changed = order("note", json!(null));
    changed.note = Some(String::new());
    assert_eq!(sent(&changed, "note"), Some(json!("")));

    let mut changed = order("status", json!(null));
    changed.status = Status::Closed;
    assert_eq!(sent(&changed, "status"), Some(json!("closed")));

    let mut changed = order("tags", json!(["a", null]));
    changed.tags.as_mut().expect("tags").push("b".to_owned());
    assert_eq!(sent(&changed, "tags"), Some(json!(["a", "b"])));

    let mut changed = order("address", json!(null));
    changed.address = Some(Address::default());
    assert_eq!(sent(&changed, "address"), Some(json!({})));
}

#[test]
fn a_change_below_wins() {
    let mut changed = order("billing", json!(["none"]));
    changed.billing.city = Some("Kraków".to_owned());
    assert_eq!(sent(&changed, "billing"), Some(json!({"city": "Kraków"})));

    let mut changed = order(
        "lines",
        json!([null, {"sku": "a", "quantity": "1", "price": 1}]),
    );
    changed.lines.as_mut().expect("lines")[0].price = 2.0;
    let lines = json!([{"sku": "a", "quantity": "1", "price": 2}]);
    assert_eq!(sent(&changed, "lines"), Some(lines));

    let mut changed = order("billing", json!("none"));
    changed.billing.extra.insert("new", 1);
    assert_eq!(sent(&changed, "billing"), Some(json!({"new": 1})));
}

#[test]
fn a_field_that_is_changed_and_changed_back_is_as_it_came() {
    let mut same = order("total", json!("7"));
    same.total = 8;
    same.total = 7;
    assert_eq!(sent(&same, "total"), Some(json!("7")));
}

#[test]
fn a_missing_required_property_stays_missing_until_it_is_set() {
    let mut order: Order = decoded(r#"{"id": "o1"}"#);
    assert_eq!(encoded(&order), r#"{"id":"o1"}"#);
    order.total = 1;
    assert_eq!(sent(&order, "total"), Some(json!(1)));
    let order = order.with_total(0).with_parent_null();
    assert_eq!(sent(&order, "total"), Some(json!(0)));
    assert_eq!(sent(&order, "parent"), Some(json!(null)));
}

#[test]
fn a_setter_drops_what_was_kept() {
    let order = order("total", json!("7")).with_total(7);
    assert_eq!(sent(&order, "total"), Some(json!(7)));
    assert!(order.extra.is_empty());
}

#[test]
fn a_setter_replaces_a_null() {
    let order = Order::default().with_note_null().with_note("a");
    assert_eq!(sent(&order, "note"), Some(json!("a")));
    let order = Order::default()
        .with_address_null()
        .with_address(Address::default());
    assert_eq!(sent(&order, "address"), Some(json!({})));
    assert!(order.extra.is_empty());
}

#[test]
fn a_null_replaces_a_value() {
    let order = order("note", json!("a"))
        .with_note_null()
        .with_address_null();
    assert_eq!((&order.note, &order.address), (&None, &None));
    assert!(order.extra.is_null("note") && order.extra.is_null("address"));
    assert_eq!(sent(&order, "note"), Some(json!(null)));
    assert_eq!(sent(&order, "address"), Some(json!(null)));
}

/// The type takes a null for a value; the setter of null must send one all the same.
#[test]
fn a_null_for_a_property_of_any_kind() {
    let order = order("anything", json!("a")).with_anything_null();
    assert_eq!(sent(&order, "anything"), Some(json!(null)));
}

#[test]
fn a_null_for_a_property_of_any_kind_is_seen_like_any_other_null() {
    let order = order("whatever", json!(null));
    assert!(order.extra.is_null("whatever"));
    assert_eq!(order.whatever, None);
}

#[test]
fn what_is_inserted_is_sent() {
    let mut order = Order::default();
    order.extra.insert("new", json!([1, null]));
    order.extra.insert("newer", "a");
    assert_eq!(sent(&order, "new"), Some(json!([1, null])));
    assert_eq!(order.extra.remove("new"), Some(json!([1, null])));
    assert_eq!(order.extra.remove("new"), None);
    assert_eq!(sent(&order, "new"), None);
    assert_eq!(order.extra.remove("newer"), Some(json!("a")));
    assert!(order.extra.is_empty());
}

#[test]
fn what_is_removed_is_not_sent() {
    let mut order = order("note", json!(null));
    assert_eq!(order.extra.remove("note"), Some(Value::Null));
    assert_eq!(sent(&order, "note"), None);
}

/// How often a name is in the JSON of an order.
fn occurrences(order: &Order, name: &str) -> usize {
    encoded(order).matches(&format!(r#""{name}":"#)).count()
}

#[test]
fn a_declared_name_that_is_inserted_is_never_written_twice() {
    for value in [json!(7), json!("a"), json!(null), json!({})] {
        for mut order in [Order::default(), decoded(r#"{"total": 7, "note": "a"}"#)] {
            for name in ["total", "note", "address", "billing"] {
                order.extra.insert(name, value.clone());
            }
            for name in ["total", "note", "address", "billing"] {
                assert!(
                    occurrences(&order, name) <= 1,
                    "{name} {value}: {}",
                    encoded(&order)
                );
            }
        }
    }
}

#[test]
fn a_declared_name_that_is_inserted_does_not_hide_the_field() {
    let mut order: Order = decoded(r#"{"total": 7, "note": "a"}"#);
    order.extra.insert("total", 8);
    order.extra.insert("note", "b");
    assert_eq!(sent(&order, "total"), Some(json!(7)));
    assert_eq!(sent(&order, "note"), Some(json!("a")));
}

#[test]
fn an_extra_is_a_collection_of_json_by_name() {
    let order: Order = decoded(r#"{"total": "7", "note": null, "new": {"a": 1}}"#);
    let names: Vec<&str> = order.extra.iter().map(|(name, _)| name).collect();
    // Of a property that is missing there is no JSON.
    assert_eq!(names, ["new", "note", "total"]);
    assert_eq!(
        serde_json::to_value(&order.extra).unwrap(),
        json!({"new": {"a": 1}, "note": null, "total": "7"})
    );
    let mut extra: Extra = [("b", 1), ("a", 2)].into_iter().collect();
    extra.extend([("c".to_owned(), json!("x"))]);
    let pairs: Vec<_> = (&extra).into_iter().collect();
    assert_eq!(
        pairs,
        [("a", &json!(2)), ("b", &json!(1)), ("c", &json!("x"))]
    );
    assert_eq!(format!("{:?}", Extra::default().iter()), "{}");
}
