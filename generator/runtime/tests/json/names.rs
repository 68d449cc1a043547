//! Names of properties: escapes, the empty name, and the one that serde_json keeps to itself.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{Address, decoded, has_arbitrary_precision, round_trip, structure};

structure!(Names {
    required 0 "" empty: i64,
    required 1 "\"quoted\"" quoted: i64,
    required 2 "back\\slash" back_slash: i64,
    required 3 "é😀\n" escaped: i64,
    optional "extra" extra_: i64,
    optional "~0/1" pointer: i64,
});

#[test]
fn names_are_compared_after_unescaping() {
    let body = r#"{"": 1, "\u0022quoted\"": 2, "back\\slash": 3, "\u00e9\ud83d\ude00\u000a": 4, "extr\u0061": 5, "~0\/1": 6}"#;
    let names: Names = round_trip(body);
    assert!(names.extra.is_empty(), "{names:?}");
    let values = (names.empty, names.quoted, names.back_slash, names.escaped);
    assert_eq!(values, (1, 2, 3, 4));
    assert_eq!((names.extra_, names.pointer), (Some(5), Some(6)));
}

#[test]
fn names_that_only_look_alike_are_unknown() {
    let body = r#"{"": 1, "\"quoted\"": 2, "back\\slash": 3, "é😀\n": 4, "Extra": 5, "e\u0301": 6, " extra": 7}"#;
    let names: Names = round_trip(body);
    assert_eq!(names.extra.unknown().count(), 3);
    assert_eq!(names.extra_, None);
}

/// The key under which serde_json passes numbers of arbitrary precision.
const NUMBER: &str = "$serde_json::private::Number";

structure!(Loose {
    optional "below" below: Address,
    optional "map" map: BTreeMap<String, String>,
    optional "count" count: i64,
});

/// Without arbitrary precision it is a name like any other; with it, serde_json itself reads a number or fails.
#[test]
fn the_private_key_of_serde_json_is_a_name_like_any_other() {
    for value in ["1", r#""12""#, r#""twelve""#, "null", r#"{"a": 1}"#] {
        for body in [
            format!(r#"{{"{NUMBER}": {value}}}"#),
            format!(r#"{{"{NUMBER}": {value}, "count": 1}}"#),
            format!(r#"{{"count": 1, "{NUMBER}": {value}}}"#),
            format!(r#"{{"below": {{"{NUMBER}": {value}}}}}"#),
            format!(r#"{{"below": {{"city": "a", "{NUMBER}": {value}}}}}"#),
            format!(r#"{{"map": {{"{NUMBER}": {value}}}}}"#),
            format!(r#"{{"map": {{"a": "b", "{NUMBER}": {value}}}}}"#),
            format!(r#"{{"count": {{"{NUMBER}": {value}}}}}"#),
            format!(r#"{{"new": {{"{NUMBER}": {value}}}}}"#),
        ] {
            if !has_arbitrary_precision() {
                round_trip::<Loose>(&body);
            } else if serde_json::from_str::<Value>(&body).is_ok_and(|body| body.is_object()) {
                decoded::<Loose>(&body);
            }
        }
    }
}
