//! Arrays and maps: elements repair themselves where they are objects; one that cannot be read is left out, and the whole property
//! is kept.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::{Line, Order, Status, decoded, encoded, parse, round_trip};

/// An order with this property, which goes back as it came, and whether the property is kept.
#[track_caller]
fn order(name: &str, value: &Value) -> (Order, bool) {
    let order: Order = round_trip(&json!({ name: value }).to_string());
    let is_kept = order.extra.get(name).is_some();
    if is_kept {
        assert_eq!(order.extra.get(name), Some(value));
    }
    (order, is_kept)
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn arrays_of_scalars() {
    for (value, tags, is_kept) in [
        (json!([]), &[][..], false),
        (json!(["a", "b"]), &["a", "b"], false),
        (json!([null]), &[], true),
        (json!(["a", null, "b"]), &["a", "b"], true),
        (
            json!([null, "a", {"x": 1}, "b", [1], true]),
            &["a", "b"],
            true,
        ),
        (json!([1, "a", 2.5]), &["1", "a", "2.5"], true),
    ] {
        let (order, was_kept) = order("tags", &value);
        assert_eq!(
            (order.tags, was_kept),
            (Some(texts(tags)), is_kept),
            "{value}"
        );
    }
}

#[test]
fn a_collection_of_another_kind() {
    for value in [json!(null), json!(true), json!(7), json!(1.5), json!("a")] {
        for name in [
            "tags", "lines", "matrix", "history", "prices", "stages", "metadata",
        ] {
            assert!(order(name, &value).1, "{name} {value}");
        }
    }
    for name in ["tags", "lines", "matrix", "history"] {
        assert!(order(name, &json!({"a": "b"})).1, "{name}");
    }
    for name in ["prices", "stages", "lines_by_sku", "metadata"] {
        assert!(order(name, &json!(["a"])).1, "{name}");
    }
}

#[test]
fn objects_in_an_array_repair_themselves() {
    let value = json!([
        {"sku": "a", "quantity": "1", "price": 1.0, "new": [1]},
        {},
        {"sku": null, "quantity": 2, "price": 0.5},
    ]);
    let (order, is_kept) = order("lines", &value);
    assert!(!is_kept);
    let lines = order.lines.expect("lines");
    assert_eq!(
        lines.iter().map(|line| line.quantity).collect::<Vec<_>>(),
        [1, 0, 2]
    );
    assert_eq!(lines[0].extra.get("new"), Some(&json!([1])));
    assert!(lines[1].extra.is_missing("sku"));
    assert!(lines[2].extra.is_null("sku"));
}

#[test]
fn an_object_that_cannot_be_read_is_left_out_of_an_array() {
    let line = json!({"sku": "a", "quantity": "1", "price": 1.0});
    let (order, is_kept) = order("lines", &json!(["a", line, null, line, [line]]));
    assert!(is_kept);
    let line: Line = decoded(&line.to_string());
    assert_eq!(order.lines, Some(vec![line.clone(), line]));
}

#[test]
fn arrays_in_arrays() {
    for (value, matrix, is_kept) in [
        (
            json!([[1, 2], [], [3]]),
            vec![vec![1, 2], vec![], vec![3]],
            false,
        ),
        (
            json!([[1, null, "2"], [3]]),
            vec![vec![1, 2], vec![3]],
            true,
        ),
        (
            json!([[1], null, {"a": 1}, [2]]),
            vec![vec![1], vec![2]],
            true,
        ),
        (json!([1, [2]]), vec![vec![2]], true),
        (json!([[[1]], [2]]), vec![vec![], vec![2]], true),
    ] {
        let (order, was_kept) = order("matrix", &value);
        assert_eq!((order.matrix, was_kept), (Some(matrix), is_kept), "{value}");
    }
}

#[test]
fn elements_that_may_be_null() {
    let (open, closed) = (Some(Status::Open), Some(Status::Closed));
    for (value, history, is_kept) in [
        (
            json!(["open", null, "closed"]),
            vec![open.clone(), None, closed],
            false,
        ),
        (json!([null, 7, "open"]), vec![None, open], true),
        (json!([null]), vec![None], false),
    ] {
        let (order, was_kept) = order("history", &value);
        assert_eq!(
            (order.history, was_kept),
            (Some(history), is_kept),
            "{value}"
        );
    }
}

#[test]
fn unknown_enum_values_stay_in_place() {
    let (order, is_kept) = order("history", &json!(["paused", "open", ""]));
    assert!(!is_kept);
    let history = order.history.expect("history");
    assert_eq!(history[0].as_ref().map(Status::as_str), Some("paused"));
    assert_eq!(history[2].as_ref().map(Status::as_str), Some(""));
}

#[test]
fn maps_of_scalars() {
    for (value, prices, is_kept) in [
        (json!({}), &[][..], false),
        (json!({"a": 1, "b": 1.5}), &[("a", 1.0), ("b", 1.5)], false),
        (
            json!({"": 1, "~/\"é": 2}),
            &[("", 1.0), ("~/\"é", 2.0)],
            false,
        ),
        (json!({"a": null}), &[], true),
        (
            json!({"a": 1, "b": null, "c": "2", "d": [3], "e": 4}),
            &[("a", 1.0), ("c", 2.0), ("e", 4.0)],
            true,
        ),
        (json!({"a": 1.0}), &[("a", 1.0)], true),
    ] {
        let (order, was_kept) = order("prices", &value);
        let prices = prices
            .iter()
            .map(|(key, value)| ((*key).to_owned(), *value));
        assert_eq!(
            (order.prices, was_kept),
            (Some(prices.collect()), is_kept),
            "{value}"
        );
    }
}

#[test]
fn maps_of_objects_and_enums() {
    let value = json!({"a": {"sku": 1}, "b": {}});
    let (parsed, is_kept) = order("lines_by_sku", &value);
    assert!(!is_kept);
    assert_eq!(parsed.lines_by_sku.expect("lines")["a"].sku, "1");

    let (parsed, is_kept) = order(
        "lines_by_sku",
        &json!({"a": [], "b": {"sku": "b"}, "c": null}),
    );
    assert!(is_kept);
    assert_eq!(
        parsed
            .lines_by_sku
            .expect("lines")
            .into_keys()
            .collect::<Vec<_>>(),
        ["b"]
    );

    let (parsed, is_kept) = order("stages", &json!({"a": "paused", "b": "open"}));
    assert!(!is_kept);
    assert_eq!(parsed.stages.expect("stages")["a"].as_str(), "paused");

    let (parsed, is_kept) = order("stages", &json!({"a": 1, "b": "open"}));
    assert!(is_kept);
    assert_eq!(
        parsed.stages,
        Some(BTreeMap::from([("b".to_owned(), Status::Open)]))
    );
}

#[test]
fn of_a_repeated_key_the_last_counts() {
    for (members, price) in [
        (r#""a": 1, "a": 2"#, Some(2.0)),
        (r#""a": null, "a": 2"#, Some(2.0)),
        (r#""a": 1, "a": null"#, None),
        (r#""a": 1, "a": "2""#, Some(2.0)),
        (r#""a": "1", "a": 2"#, Some(2.0)),
        (r#""a": [], "b": 1, "a": 2, "\u0061": 3"#, Some(3.0)),
    ] {
        let order: Order = round_trip(&format!(r#"{{"prices": {{{members}}}}}"#));
        let prices = order.prices.expect("prices");
        assert_eq!(prices.get("a").copied(), price, "{members}");
    }
}

#[test]
fn a_repeated_key_of_objects_replaces_the_first() {
    let body = r#"{"lines_by_sku": {"a": {"sku": "a", "new": 1}, "a": {"quantity": 1}}}"#;
    let order: Order = round_trip(body);
    let lines = order.lines_by_sku.expect("lines");
    assert_eq!(lines["a"], decoded::<Line>(r#"{"quantity": 1}"#));
}

/// The elements are read again for every one that does not fit; that must not take quadratic time.
#[test]
fn many_elements_that_do_not_fit() {
    let elements: Vec<Value> = (0..20_000).map(|index| json!([index, null])).collect();
    let (order, is_kept) = order("matrix", &json!(elements));
    assert!(is_kept);
    assert_eq!(order.matrix.map(|matrix| matrix.len()), Some(20_000));
}

#[test]
fn a_collection_is_written_as_it_is() {
    assert_eq!(encoded(&vec![vec![1_i64], vec![]]), "[[1],[]]");
    assert_eq!(encoded(&vec![Some(1.0), None]), "[1,null]");
    let map = BTreeMap::from([("b".to_owned(), 1.5), ("a".to_owned(), 2.0)]);
    assert_eq!(parse(&encoded(&map)), json!({"a": 2, "b": 1.5}));
}
