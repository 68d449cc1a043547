//! Bodies that are not objects: they have no `extra`, so elements of another type are reported beside the value.

use std::{collections::BTreeMap, fmt::Debug};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value, json};
use specsmith_runtime::runtime::{
    decode::{DecodeError, from_slice},
    element::RawElement,
    json::Json,
};

use crate::support::{Line, Order, Status, decoded, parse, round_trip};

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

/// Asserts what a body becomes, the pointers of what is left out of it, and of what is there as what could be made of it.
#[track_caller]
fn check_odd<T: Json>(body: &str, read: &T, skipped: &[&str], coerced: &[&str]) {
    let decoded = from_slice::<T>(body.as_bytes()).expect(body);
    assert_eq!(decoded.value, *read, "{body}");
    let whole = parse(body);
    let pointers = |elements: &[RawElement]| -> Vec<String> {
        for element in elements {
            assert_eq!(whole.pointer(&element.pointer), Some(&element.json));
        }
        elements
            .iter()
            .map(|element| element.pointer.clone())
            .collect()
    };
    let odd = (
        pointers(&decoded.odd.skipped),
        pointers(&decoded.odd.coerced),
    );
    assert_eq!(
        (odd.0.as_slice(), odd.1.as_slice()),
        (&texts(skipped)[..], &texts(coerced)[..])
    );
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn map<T>(members: impl IntoIterator<Item = (&'static str, T)>) -> BTreeMap<String, T> {
    let members = members.into_iter();
    members
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

#[test]
fn an_element_that_cannot_be_read_is_left_out_of_a_list() {
    let line = Line::default;
    let none: &[&str] = &[];
    check_odd::<Vec<Line>>("[null]", &vec![], &["/0"], none);
    let lines: Vec<Line> = decoded("[{}, {}]");
    check_odd("[{}, 7, {}, []]", &lines, &["/1", "/3"], none);
    assert_ne!(lines[0], line(), "the required properties are missing");
    check_odd(r#"["a", null, "b"]"#, &texts(&["a", "b"]), &["/1"], none);
    check_odd(
        "[[1], [null, 2], {}]",
        &vec![vec![1_i64], vec![2]],
        &["/1/0", "/2"],
        none,
    );
    let open = Some(Status::Open);
    check_odd(r#"[null, "open", false]"#, &vec![None, open], &["/2"], none);
    check_odd("[1, null]", &Some(vec![1_i64]), &["/1"], none);
}

#[test]
fn an_element_that_cannot_be_read_is_left_out_of_a_map() {
    let none: &[&str] = &[];
    check_odd(
        r#"{"a/b": null, "EUR": 0.92}"#,
        &map([("EUR", 0.92)]),
        &["/a~1b"],
        none,
    );
    check_odd(
        r#"[{}, {"x": true}]"#,
        &vec![BTreeMap::<String, f64>::new(), BTreeMap::new()],
        &["/1/x"],
        none,
    );
    check_odd(
        r#"{"x": [1, null], "y": 7}"#,
        &map([("x", vec![1.0])]),
        &["/x/1", "/y"],
        none,
    );
    check_odd(
        r#"{"a": 1, "a": null}"#,
        &BTreeMap::<String, f64>::new(),
        &["/a"],
        none,
    );
}

#[test]
fn an_element_that_something_can_be_made_of_stays_and_is_reported() {
    check_odd(r#"[1, "2", 3.5]"#, &vec![1_i64, 2, 4], &[], &["/1", "/2"]);
    check_odd(r#"["a", 7, {}]"#, &texts(&["a", "7"]), &["/2"], &["/1"]);
    check_odd(
        "[[1], [], [2, 3.5]]",
        &vec![vec![1_i64], vec![], vec![2, 4]],
        &[],
        &["/2/1"],
    );
    check_odd(r#"{"a": "1.5"}"#, &map([("a", 1.5)]), &[], &["/a"]);
}

/// That must not take quadratic time.
#[test]
fn many_elements_that_cannot_be_read() {
    let body = format!("[{}null]", "[1,null],".repeat(20_000));
    let decoded = from_slice::<Vec<Vec<i64>>>(body.as_bytes()).expect("an array");
    assert_eq!(
        (decoded.value.len(), decoded.odd.skipped.len()),
        (20_000, 20_001)
    );
}

/// Who logs what was left out must not log a customer with it.
#[test]
fn an_element_does_not_show_its_json() {
    let decoded = from_slice::<Vec<Order>>(br#"["s3cret"]"#).expect("an array");
    assert!(!format!("{decoded:?}").contains("s3cret"));
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
    let lists = vec![vec![1.0], vec![2.0]];
    check_odd("[[1.0], [2.0, false]]", &lists, &["/1/1"], &[]);
}
