//! What the conformance feature reports as kept.

use serde_json::{Value, json};
use specsmith_runtime::runtime::{conformance, json::Json};

use crate::support::{Line, Order, Status, parse, valid_order};

#[track_caller]
fn kept<T: Json>(body: &Value) -> Vec<String> {
    let checked = conformance::round_trip::<T>(body.to_string().as_bytes()).expect("JSON");
    let text = String::from_utf8(checked.json).expect("UTF-8");
    assert_eq!(parse(&text), *body);
    checked.kept
}

/// What is kept of a valid order with one property set.
fn kept_of(name: &str, value: Value) -> Vec<String> {
    let mut order = valid_order();
    order[name] = value;
    kept::<Order>(&order)
}

#[test]
fn nothing_of_a_valid_body() {
    assert_eq!(kept::<Order>(&valid_order()), [""; 0]);
}

#[test]
fn elements_that_a_list_at_the_root_cannot_hold() {
    let checked = conformance::round_trip::<Vec<i64>>(br#"[1, null, "3"]"#).expect("JSON");
    assert_eq!(checked.skipped, ["/1", "/2"]);
    assert_eq!(checked.kept, [""; 0]);
    assert_eq!(checked.json, b"[1,3]");
}

#[test]
fn not_a_null_that_the_document_allows() {
    for name in [
        "parent",
        "address",
        "limit",
        "replaced_by",
        "anything",
        "whatever",
    ] {
        assert_eq!(kept_of(name, json!(null)), [""; 0], "{name}");
    }
    assert_eq!(kept_of("history", json!([null])), [""; 0]);
}

#[test]
fn a_null_that_the_document_does_not_allow() {
    for name in [
        "total", "status", "billing", "note", "lines", "metadata", "due",
    ] {
        assert_eq!(kept_of(name, json!(null)), [format!("/{name}")], "{name}");
    }
}

#[test]
fn coerced_missing_and_unknown_properties_sorted() {
    let body = json!({
        "z": 1, "~a/b": 1, "": 1,
        "total": "7", "status": "paused", "kind": "order", "billing": {"zip": null, "new": 1},
        "placed_at": null, "parent": {"id": "o2"},
    });
    assert_eq!(
        kept::<Order>(&body),
        [
            "/",
            "/billing/new",
            "/id",
            "/parent/billing",
            "/parent/kind",
            "/parent/parent",
            "/parent/placed_at",
            "/parent/status",
            "/parent/total",
            "/status",
            "/total",
            "/z",
            "/~0a~1b",
        ]
    );
}

#[test]
fn below_arrays_and_maps() {
    let line = json!({"sku": "a", "quantity": 1, "price": 1});
    let drifted = json!({"sku": "a", "quantity": "1", "price": 1, "a/b": 1});
    assert_eq!(
        kept_of("lines", json!([line, drifted])),
        ["/lines/1/a~1b", "/lines/1/quantity"]
    );
    assert_eq!(
        kept_of("lines_by_sku", json!({"~/": drifted, "a": line})),
        ["/lines_by_sku/~0~1/a~1b", "/lines_by_sku/~0~1/quantity"]
    );
    assert_eq!(
        kept::<Vec<Line>>(&json!([line, drifted])),
        ["/1/a~1b", "/1/quantity"]
    );
}

#[test]
fn unknown_enum_values() {
    assert_eq!(kept_of("status", json!("paused")), ["/status"]);
    assert_eq!(kept_of("kind", json!("order_v2")), ["/kind"]);
    let history = json!(["open", "paused", null, ""]);
    assert_eq!(kept_of("history", history), ["/history/1", "/history/3"]);
    let stages = json!({"a": "paused", "b/c": "halted", "d": "open"});
    assert_eq!(kept_of("stages", stages), ["/stages/a", "/stages/b~1c"]);
    assert_eq!(kept::<Status>(&json!("paused")), [""]);
}

#[test]
fn a_whole_collection_with_an_element_that_does_not_fit() {
    assert_eq!(kept_of("tags", json!(["a", null])), ["/tags"]);
    assert_eq!(kept_of("prices", json!({"a": "1"})), ["/prices"]);
    assert_eq!(kept_of("matrix", json!([[1], [null]])), ["/matrix"]);
}

/// Its field holds the very value.
#[test]
fn not_a_value_in_another_spelling() {
    for (name, value) in [
        ("placed_at", json!("2024-03-22T19:48:18+02:00")),
        ("total", json!(1500.0)),
        ("rate", json!(1.0)),
        ("rate", json!(9_007_199_254_740_993_i64)),
        ("prices", json!({"a": 1.0})),
        ("matrix", json!([[1.0], [2]])),
    ] {
        assert_eq!(kept_of(name, value.clone()), [""; 0], "{name} {value}");
    }
}

#[test]
fn a_value_that_is_not_quite_of_its_kind() {
    for (name, value) in [
        ("placed_at", json!("2024-03-22")),
        ("placed_at", json!(" 2024-03-22T17:48:18.570Z")),
        ("due", json!("2024-3-22")),
        ("total", json!(1500.5)),
        ("rate", json!("1.0")),
        ("note", json!(1)),
        ("prices", json!({"a": 1.0, "b": "1"})),
    ] {
        assert_eq!(
            kept_of(name, value.clone()),
            [format!("/{name}")],
            "{value}"
        );
    }
}
