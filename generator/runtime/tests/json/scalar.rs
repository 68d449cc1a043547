//! Every kind of JSON value for every scalar type: the value, whether the JSON is kept, and that the same JSON goes back.

use std::fmt::Debug;

use serde_json::json;
use specsmith_runtime::runtime::{extra::Extra, json::Json, object};

use crate::support::{decoded, encoded, has_arbitrary_precision, parse, round_trip};

/// An object with one required property.
#[derive(Clone, Debug, Default, PartialEq)]
struct Holder<T> {
    value: T,
    extra: Extra,
}

impl<T> object::Extended for Holder<T> {
    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl<T: Json + Default> object::Object for Holder<T> {
    const REQUIRED: &'static [&'static str] = &["value"];

    fn read_property<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "value" => property.required(0, &mut self.value),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("value", &self.value);
    }
}

/// A JSON text, the value that a field takes from it, and whether the text has to be kept.
type Row<'a, T> = (&'a str, T, bool);

const EXACT: bool = false;
const KEPT: bool = true;

#[track_caller]
fn check<T: Json + Default + Debug>(rows: &[Row<'_, T>]) {
    for (text, value, is_kept) in rows {
        let holder: Holder<T> = round_trip(&format!(r#"{{"value": {text}}}"#));
        assert_eq!(holder.value, *value, "the value of {text}");
        let kept = holder.extra.get("value");
        assert_eq!(
            kept,
            is_kept.then(|| parse(text)).as_ref(),
            "kept of {text}"
        );
    }
}

#[test]
fn booleans() {
    check(&[
        ("true", true, EXACT),
        ("false", false, EXACT),
        ("null", false, KEPT),
        ("1", false, KEPT),
        ("-1", false, KEPT),
        ("1.5", false, KEPT),
        ("1e300", false, KEPT),
        (r#""true""#, false, KEPT),
        (r#""""#, false, KEPT),
        ("[true]", false, KEPT),
        (r#"{"a": true}"#, false, KEPT),
    ]);
}

#[test]
fn integers_of_32_bits() {
    check(&[
        ("0", 0_i32, EXACT),
        ("-2147483648", i32::MIN, EXACT),
        ("2147483647", i32::MAX, EXACT),
        ("2147483648", 0, KEPT),
        ("-2147483649", 0, KEPT),
        ("9007199254740993", 0, KEPT),
        ("18446744073709551615", 0, KEPT),
        ("101950.0", 101_950, KEPT),
        ("1e10", 0, KEPT),
        (r#""12""#, 12, KEPT),
        (r#""2147483648""#, 0, KEPT),
        ("null", 0, KEPT),
        ("true", 0, KEPT),
        ("[]", 0, KEPT),
        ("{}", 0, KEPT),
    ]);
}

#[test]
fn integers_of_64_bits() {
    check(&[
        ("0", 0_i64, EXACT),
        ("1000", 1_000, EXACT),
        ("-7", -7, EXACT),
        ("9007199254740993", 9_007_199_254_740_993, EXACT),
        ("-9223372036854775808", i64::MIN, EXACT),
        ("9223372036854775807", i64::MAX, EXACT),
        ("9223372036854775808", 0, KEPT),
        ("18446744073709551615", 0, KEPT),
        ("18446744073709551616", 0, KEPT),
        ("-9300000000000000000", 0, KEPT),
        ("33983.33", 33_983, KEPT),
        ("2.5", 3, KEPT),
        ("-2.5", -3, KEPT),
        ("101950.0", 101_950, KEPT),
        ("1e3", 1_000, KEPT),
        ("-0", 0, KEPT),
        ("-0.0", 0, KEPT),
        ("1e300", 0, KEPT),
        ("-1e300", 0, KEPT),
        (r#""12""#, 12, KEPT),
        (r#""-12""#, -12, KEPT),
        (r#""9007199254740993""#, 9_007_199_254_740_993, KEPT),
        (r#""9223372036854775808""#, 0, KEPT),
        (r#""1.5""#, 2, KEPT),
        (r#""1e3""#, 1_000, KEPT),
        (r#""NaN""#, 0, KEPT),
        (r#""inf""#, 0, KEPT),
        (r#"" 7 ""#, 0, KEPT),
        (r#""abc""#, 0, KEPT),
        (r#""""#, 0, KEPT),
        ("null", 0, KEPT),
        ("true", 0, KEPT),
        ("[1]", 0, KEPT),
        (r#"{"a": 1}"#, 0, KEPT),
    ]);
}

#[test]
fn unsigned_integers() {
    check(&[
        ("0", 0_u64, EXACT),
        ("18446744073709551615", u64::MAX, EXACT),
        ("18446744073709551616", 0, KEPT),
        ("-1", 0, KEPT),
        ("-9223372036854775808", 0, KEPT),
        ("7.5", 8, KEPT),
        ("-0.4", 0, KEPT),
        (r#""18446744073709551615""#, u64::MAX, KEPT),
        (r#""-1""#, 0, KEPT),
        ("null", 0, KEPT),
        ("false", 0, KEPT),
        ("[0]", 0, KEPT),
        (r#"{"a": 0}"#, 0, KEPT),
    ]);
}

#[test]
fn numbers() {
    check(&[
        ("0", 0.0_f64, EXACT),
        ("1000", 1_000.0, EXACT),
        ("-1000", -1_000.0, EXACT),
        ("0.1", 0.1, EXACT),
        ("33983.33", 33_983.33, EXACT),
        ("0.10000000000000001", 0.1, has_arbitrary_precision()),
        ("9007199254740991", 9_007_199_254_740_991.0, EXACT),
        ("9007199254740993", 9_007_199_254_740_992.0, KEPT),
        ("-9007199254740993", -9_007_199_254_740_992.0, KEPT),
        ("9223372036854775807", 9_223_372_036_854_775_807.0, KEPT),
        ("-9223372036854775808", -9_223_372_036_854_775_808.0, KEPT),
        ("18446744073709551615", 18_446_744_073_709_551_615.0, KEPT),
        (
            "18446744073709551616",
            18_446_744_073_709_551_616.0,
            has_arbitrary_precision(),
        ),
        ("1000.0", 1_000.0, KEPT),
        ("101950.0", 101_950.0, KEPT),
        ("1e3", 1_000.0, KEPT),
        ("-0.0", -0.0, EXACT),
        ("1.5e-300", 1.5e-300, EXACT),
        (r#""12""#, 12.0, KEPT),
        (r#""1.5""#, 1.5, KEPT),
        (r#""NaN""#, 0.0, KEPT),
        (r#""-inf""#, 0.0, KEPT),
        (r#"" 7 ""#, 0.0, KEPT),
        (r#""abc""#, 0.0, KEPT),
        (r#""""#, 0.0, KEPT),
        ("null", 0.0, KEPT),
        ("true", 0.0, KEPT),
        ("[1.5]", 0.0, KEPT),
        (r#"{"a": 1.5}"#, 0.0, KEPT),
    ]);
}

#[test]
fn texts() {
    check(&[
        (r#""""#, String::new(), EXACT),
        (r#"" 7 ""#, " 7 ".to_owned(), EXACT),
        (
            r#""\u00e9\n\"\\\ud83d\ude00""#,
            "é\n\"\\😀".to_owned(),
            EXACT,
        ),
        (r#""\u0000""#, "\0".to_owned(), EXACT),
        ("12", "12".to_owned(), KEPT),
        ("-12", "-12".to_owned(), KEPT),
        (
            "18446744073709551615",
            "18446744073709551615".to_owned(),
            KEPT,
        ),
        ("1.5", "1.5".to_owned(), KEPT),
        ("null", String::new(), KEPT),
        ("true", String::new(), KEPT),
        (r#"["a"]"#, String::new(), KEPT),
        (r#"{"a": "b"}"#, String::new(), KEPT),
    ]);
}

#[test]
fn values_of_any_kind() {
    check(&[
        ("null", json!(null), EXACT),
        ("true", json!(true), EXACT),
        ("-7", json!(-7), EXACT),
        ("1000.0", json!(1_000.0), EXACT),
        (r#""a""#, json!("a"), EXACT),
        ("[1, [null]]", json!([1, [null]]), EXACT),
        (r#"{"a": {"b": 1.5}}"#, json!({"a": {"b": 1.5}}), EXACT),
    ]);
}

#[test]
fn objects_of_any_content() {
    let empty = serde_json::Map::new();
    let full = json!({"a": [1, {"b": null}]});
    check(&[
        ("{}", empty.clone(), EXACT),
        (
            r#"{"a": [1, {"b": null}]}"#,
            full.as_object().expect("an object").clone(),
            EXACT,
        ),
        ("null", empty.clone(), KEPT),
        ("7", empty.clone(), KEPT),
        ("1.5", empty.clone(), KEPT),
        (r#""{}""#, empty.clone(), KEPT),
        (r#"[{"a": 1}]"#, empty, KEPT),
    ]);
}

/// `1000` and `1000.0` are the same number and not the same JSON.
#[test]
fn a_whole_number_goes_back_in_its_own_spelling() {
    for text in ["1000", "1000.0", "-1", "-1.0", "0", "0.0"] {
        let body = format!(r#"{{"value":{text}}}"#);
        assert_eq!(encoded(&decoded::<Holder<f64>>(&body)), body);
        assert_eq!(encoded(&decoded::<Holder<i64>>(&body)), body);
    }
}

/// A number beyond the range of `f64` is an error of the parser, unless it keeps numbers as texts.
#[test]
fn a_number_beyond_every_range() {
    let body = r#"{"value": 1e999}"#;
    if has_arbitrary_precision() {
        assert_eq!(round_trip::<Holder<i64>>(body).value, 0);
        assert_eq!(round_trip::<Holder<String>>(body).value, "");
        assert!(round_trip::<Holder<f64>>(body).value == 0.0);
    } else {
        let error = specsmith_runtime::runtime::decode::from_slice::<Holder<f64>>(body.as_bytes());
        assert_eq!(error.expect_err("out of range").path(), "value");
    }
}

/// JSON has no spelling for them.
#[test]
fn numbers_that_are_none_are_sent_as_null() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(encoded(&value), "null");
    }
}

#[test]
fn an_own_number_is_written_without_an_empty_fraction() {
    let rows = [
        (1_000.0, "1000"),
        (-3.0, "-3"),
        (0.0, "0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (9_007_199_254_740_991.0, "9007199254740991"),
    ];
    for (value, text) in rows {
        assert_eq!(encoded(&value), text);
    }
}
