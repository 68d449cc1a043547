//! The types in places other than a text of JSON: a value in memory, a reader, a field of somebody's derived struct.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::support::{Line, Order, Status, valid_order};

/// Orders that fit, and orders that do not.
fn orders() -> Vec<Value> {
    let mut drifted = valid_order();
    for (name, value) in [
        ("total", json!("7")),
        ("rate", json!(9_007_199_254_740_993_i64)),
        ("status", json!(null)),
        ("billing", json!([1])),
        ("lines", json!([{"sku": 1, "price": 1.0}, null])),
        ("prices", json!({"a": 1, "b": null, "c": -0.0})),
        ("limit", json!(-1)),
        ("metadata", json!(1e300)),
        ("address", json!(null)),
        ("new", json!({"a": [1.5, u64::MAX, i64::MIN]})),
    ] {
        drifted[name] = value;
    }
    vec![valid_order(), drifted, json!({}), json!({"new": 1})]
}

#[test]
fn a_value_in_memory() {
    for order in orders() {
        let decoded: Order = serde_json::from_value(order.clone()).expect("an order");
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), order);
        let borrowed = Order::deserialize(&order).expect("an order");
        assert_eq!(borrowed, decoded);
        assert_eq!(
            decoded,
            serde_json::from_str(&order.to_string()).expect("an order")
        );
    }
}

#[test]
fn a_reader() {
    for order in orders() {
        let text = order.to_string();
        let decoded: Order = serde_json::from_reader(text.as_bytes()).expect("an order");
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), order);
    }
}

#[derive(Serialize, Deserialize)]
struct Beside {
    seller: String,
    order: Order,
    others: Vec<Order>,
    status: Option<Status>,
    lines: BTreeMap<String, Line>,
}

#[test]
fn a_field_of_a_derived_struct() {
    let body = json!({
        "seller": "a",
        "order": orders()[1],
        "others": orders(),
        "status": "paused",
        "lines": {"a": {"sku": "a", "quantity": "1"}},
    });
    let beside: Beside = serde_json::from_value(body.clone()).expect("a struct");
    assert_eq!(serde_json::to_value(&beside).expect("JSON"), body);
}

#[derive(Serialize, Deserialize)]
struct Flattened {
    seller: String,
    #[serde(flatten)]
    order: Order,
}

#[test]
fn a_flattened_field() {
    for mut order in orders() {
        order["seller"] = json!("a");
        let text = order.to_string();
        let flattened: Flattened = serde_json::from_str(&text).expect("a struct");
        assert_eq!(flattened.seller, "a");
        assert_eq!(serde_json::to_value(&flattened).expect("JSON"), order);
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Order(Box<Order>),
    Statuses(Vec<Status>),
}

#[test]
fn a_variant_of_an_untagged_enum() {
    for order in orders() {
        let text = order.to_string();
        let untagged: Untagged = serde_json::from_str(&text).expect("an enum");
        assert!(matches!(untagged, Untagged::Order(_)));
        assert_eq!(serde_json::to_value(&untagged).expect("JSON"), order);
    }
    let untagged: Untagged = serde_json::from_str(r#"["open", "paused"]"#).expect("an enum");
    assert!(matches!(untagged, Untagged::Statuses(statuses) if statuses[0] == Status::Open));
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    Order(Order),
}

#[test]
fn a_variant_of_a_tagged_enum() {
    for mut order in orders() {
        order["type"] = json!("Order");
        let text = order.to_string();
        let tagged: Tagged = serde_json::from_str(&text).expect("an enum");
        assert_eq!(serde_json::to_value(&tagged).expect("JSON"), order);
    }
}

/// Beyond 64 bits, a value in memory comes in yet another form under arbitrary precision.
#[test]
fn integers_beyond_64_bits() {
    for number in [
        "18446744073709551616",
        "-18446744073709551616",
        "1e40",
        "0.10",
    ] {
        let number: Value = serde_json::from_str(number).expect("a number");
        for name in [
            "total", "rate", "note", "limit", "lines", "billing", "whatever", "new",
        ] {
            let body = json!({ name: number });
            let order: Order = serde_json::from_value(body.clone()).expect("an order");
            assert_eq!(serde_json::to_value(&order).expect("JSON"), body, "{name}");
        }
    }
}

#[test]
fn a_root_of_another_kind_is_an_error() {
    for (body, message) in [
        (json!([]), "invalid type: an array, expected an object"),
        (json!(null), "invalid type: null, expected an object"),
        (
            json!("s3cret"),
            "invalid type: a string, expected an object",
        ),
        (json!(7), "invalid type: the number 7, expected an object"),
    ] {
        let error = serde_json::from_value::<Order>(body).expect_err("no order");
        assert_eq!(error.to_string(), message);
    }
    let error = serde_json::from_value::<Status>(json!(7)).expect_err("no status");
    assert_eq!(
        error.to_string(),
        "invalid type: the number 7, expected a string"
    );
}
