//! Bodies that are not objects: they have no `extra`, so an element of the wrong kind is an error that names it.

use std::{collections::BTreeMap, fmt::Debug};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value, json};
use specsmith_runtime::runtime::{
    decode::{DecodeError, from_slice},
    json::Json,
};

use crate::support::{Line, Order, Status, decoded, round_trip};

#[track_caller]
fn error<T: Json + Debug>(body: &str) -> DecodeError {
    from_slice::<T>(body.as_bytes()).expect_err(body)
}

/// Asserts what the error says: path, expected, found.
#[track_caller]
fn check<T: Json + Debug>(body: &str, path: &str, expected: &str, found: &str) {
    let error = error::<T>(body);
    let said = (error.path(), error.expected(), error.found());
    assert_eq!(said, (path, Some(expected), Some(found)), "{body}");
    assert_eq!(error.body(), body.as_bytes());
}

#[test]
fn a_root_of_another_kind() {
    check::<Order>("[]", "", "an object", "an array");
    check::<Order>("null", "", "an object", "null");
    check::<Order>("7", "", "an object", "the number 7");
    check::<Order>("1.5", "", "an object", "the number 1.5");
    check::<Order>("true", "", "an object", "the boolean true");
    check::<Order>(r#""a""#, "", "an object", "a string");
    check::<Vec<Order>>("{}", "", "an array", "an object");
    check::<BTreeMap<String, Order>>("[]", "", "an object", "an array");
    check::<Map<String, Value>>("[]", "", "an object", "an array");
    check::<Status>("7", "", "a string", "the number 7");
    check::<String>("7", "", "a string", "the number 7");
    check::<i64>(r#""7""#, "", "an integer", "a string");
    check::<i64>("1.5", "", "an integer", "the number 1.5");
    check::<i64>(
        "18446744073709551615",
        "",
        "an integer",
        "the number 18446744073709551615",
    );
    check::<f64>("null", "", "a number", "null");
    check::<bool>("0", "", "a boolean", "the number 0");
    check::<DateTime<Utc>>(r#""soon""#, "", "a date-time (RFC 3339)", "a string");
    check::<NaiveDate>("7", "", "a date (RFC 3339)", "the number 7");
}

#[test]
fn an_element_of_another_kind() {
    check::<Vec<Line>>("[{}, {}, {}, 7]", "[3]", "an object", "the number 7");
    check::<Vec<Line>>("[{}, null, []]", "[1]", "an object", "null");
    check::<Vec<String>>(r#"["a", 7]"#, "[1]", "a string", "the number 7");
    check::<Vec<i64>>(r#"[1, "2"]"#, "[1]", "an integer", "a string");
    check::<Vec<Vec<i64>>>(
        "[[1], [], [2, 3.5]]",
        "[2][1]",
        "an integer",
        "the number 3.5",
    );
    check::<Vec<Vec<i64>>>("[[1], {}]", "[1]", "an array", "an object");
    check::<Vec<Option<Status>>>(
        r#"[null, "open", false]"#,
        "[2]",
        "a string",
        "the boolean false",
    );
    check::<BTreeMap<String, Line>>(r#"{"a": {}, "b": []}"#, "b", "an object", "an array");
    check::<Vec<BTreeMap<String, f64>>>(
        r#"[{}, {"x": true}]"#,
        "[1].x",
        "a number",
        "the boolean true",
    );
    check::<BTreeMap<String, Vec<f64>>>(r#"{"x": [1, null]}"#, "x[1]", "a number", "null");
    check::<BTreeMap<String, BTreeMap<String, f64>>>(
        r#"{"x": {"y": []}}"#,
        "x.y",
        "a number",
        "an array",
    );
}

#[test]
fn roots_that_fit() {
    assert_eq!(round_trip::<i64>("7"), 7);
    assert_eq!(round_trip::<String>(r#""a""#), "a");
    assert_eq!(round_trip::<Status>(r#""paused""#).as_str(), "paused");
    assert_eq!(round_trip::<Option<Order>>("null"), None);
    assert_eq!(round_trip::<Value>("[1.0, null]"), json!([1.0, null]));
    assert_eq!(round_trip::<Vec<Option<i64>>>("[1, null]"), [Some(1), None]);
    assert_eq!(round_trip::<Map<String, Value>>(r#"{"a": null}"#).len(), 1);
    assert_eq!(round_trip::<Vec<Order>>("[]"), []);
}

#[test]
fn objects_below_the_root_repair_themselves() {
    let lines: Vec<Line> = round_trip(r#"[{"sku": 1, "price": null}, {"new": [1.0]}]"#);
    assert_eq!(lines[0].sku, "1");
    let lines: BTreeMap<String, Line> = round_trip(r#"{"a": {"quantity": 1e10}}"#);
    assert_eq!(lines["a"].quantity, 0);
}

/// It is of the kind that the type asks for, so it is no error; only its spelling is not given back.
#[test]
fn an_element_in_another_spelling() {
    assert_eq!(decoded::<Vec<f64>>("[1.0, 2.5, 1e3]"), [1.0, 2.5, 1_000.0]);
    assert_eq!(decoded::<Vec<i64>>("[1.0, 1e3]"), [1, 1_000]);
    assert!(decoded::<f64>("9007199254740993") > 9e15);
    let times: Vec<DateTime<Utc>> =
        decoded(r#"["2024-03-22T19:48:18+02:00", "2024-03-22T17:48:18Z"]"#);
    assert_eq!(times[0], times[1]);
    let error = error::<Vec<Vec<f64>>>("[[1.0], [2.0, false]]");
    assert_eq!(error.path(), "[1][1]");
}
