//! The types that formats can have by choice: the value, whether the text is kept, and that the same JSON goes back.

use bytes::Bytes;
use jiff::{Timestamp, civil};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{decimal_number::DecimalNumber, extra::Extra};
use uuid::Uuid;

use crate::support::{decoded, encoded, has_arbitrary_precision, round_trip, structure};

structure!(Formatted {
    optional "at" at: Timestamp,
    optional "day" day: civil::Date,
    optional "id" id: Uuid,
    optional "data" data: Bytes,
    optional "amount" amount: Decimal,
    optional "number" number: DecimalNumber,
    optional "ids" ids: Vec<Uuid>,
});

const EXACT: bool = false;
const KEPT: bool = true;

/// The value of a field that was read from JSON, and whether the JSON is kept.
#[track_caller]
fn read<T>(name: &str, json: &Value, field: impl Fn(&Formatted) -> Option<T>) -> (Option<T>, bool) {
    let read: Formatted = round_trip(&json!({ name: json }).to_string());
    let kept = read.extra.get(name);
    assert!(kept.is_none() || kept == Some(json), "{json}");
    (field(&read), kept.is_some())
}

/// The same of a text, with the value as a text.
#[track_caller]
fn shown<T: ToString>(
    name: &str,
    text: &str,
    field: impl Fn(&Formatted) -> Option<T>,
) -> (Option<String>, bool) {
    let (value, is_kept) = read(name, &text.into(), field);
    (value.map(|value| value.to_string()), is_kept)
}

#[test]
fn points_in_time() {
    let rows = [
        ("2024-03-22T17:48:18.000Z", "2024-03-22T17:48:18Z", EXACT),
        ("2024-03-22T17:48:18.570Z", "2024-03-22T17:48:18.57Z", EXACT),
        (
            "2024-03-22T17:48:18.570001Z",
            "2024-03-22T17:48:18.570001Z",
            EXACT,
        ),
        (
            "1969-12-31T23:59:59.999000001Z",
            "1969-12-31T23:59:59.999000001Z",
            EXACT,
        ),
        ("0000-01-01T00:00:00.000Z", "0000-01-01T00:00:00Z", EXACT),
        (
            "9999-12-30T21:59:59.999Z",
            "9999-12-30T21:59:59.999Z",
            EXACT,
        ),
        ("2024-03-22T17:48:18Z", "2024-03-22T17:48:18Z", KEPT),
        ("2024-03-22T17:48:18.57Z", "2024-03-22T17:48:18.57Z", KEPT),
        (
            "2024-03-22T19:48:18.000+02:00",
            "2024-03-22T17:48:18Z",
            KEPT,
        ),
        ("2024-03-22t12:18:18-05:30", "2024-03-22T17:48:18Z", KEPT),
        (
            "2024-03-22 17:48:18.0000000000000z",
            "2024-03-22T17:48:18Z",
            KEPT,
        ),
        (" 2024-03-22T17:48:18.000Z\n", "2024-03-22T17:48:18Z", KEPT),
        // Without an offset it is in UTC.
        ("2024-03-10T09:00:00", "2024-03-10T09:00:00Z", KEPT),
        ("2024-03-10 09:00", "2024-03-10T09:00:00Z", KEPT),
        ("2022-02-07", "2022-02-07T00:00:00Z", KEPT),
        // As ISO 8601 and programs spell it.
        ("2024-03-10T09:00:00+0530", "2024-03-10T03:30:00Z", KEPT),
        ("2024-03-10T09:00:00.25+05", "2024-03-10T04:00:00.25Z", KEPT),
        ("2024-03-10 09:00:00 +0100", "2024-03-10T08:00:00Z", KEPT),
        ("2024-03-10 09:00:00 UTC", "2024-03-10T09:00:00Z", KEPT),
        ("2024-02-28T24:00:00Z", "2024-02-29T00:00:00Z", KEPT),
        (
            "2024-02-28T24:00:00.000+01:00",
            "2024-02-28T23:00:00Z",
            KEPT,
        ),
        ("2022-02-07+01:00", "2022-02-06T23:00:00Z", KEPT),
        // There are no leap seconds.
        ("2016-12-31T23:59:60.000Z", "2016-12-31T23:59:59Z", KEPT),
    ];
    for (text, time, is_kept) in rows {
        let expected = (Some(time.to_owned()), is_kept);
        assert_eq!(shown("at", text, |it| it.at), expected, "{text}");
    }
}

#[test]
fn texts_that_are_no_point_in_time() {
    for text in [
        "",
        "never",
        "2024",
        "2023-02-29T00:00:00.000Z",
        "2024-03-22T24:00:00.001Z",
        "2024-03-22T25:00:00",
        "2024-03-22T17:60:00.000Z",
        "2024-03-22T17:48:18.00xZ",
        "2024-03-22T17:48:18+24:00",
        "2024-03-22T17:48:18+1:00",
        "2024-03-22T17:48:18+01:60",
        "2024-03-22T17:48:18 CET",
        "2024-03-22T17:48:18Z[Europe/Paris]",
        "2024-03-22T17",
        "2024-03-22T1748",
        "2024-03-22T",
        "20240322T174818Z",
        "10000-01-01T00:00:00.000Z",
        "ééééééééé.ééZ",
    ] {
        assert_eq!(shown("at", text, |it| it.at), (None, KEPT), "{text}");
        assert_eq!(shown("day", text, |it| it.day), (None, KEPT), "{text}");
    }
}

#[test]
fn days() {
    let rows = [
        ("2022-08-30", "2022-08-30", EXACT),
        ("2024-02-29", "2024-02-29", EXACT),
        ("0000-01-01", "0000-01-01", EXACT),
        ("9999-12-31", "9999-12-31", EXACT),
        // The day is the one that is written, whatever it is in UTC.
        ("2022-08-30T23:30:00-05:00", "2022-08-30", KEPT),
        ("2022-08-30T24:00:00", "2022-08-30", KEPT),
        ("2022-08-30Z", "2022-08-30", KEPT),
        (" 2022-08-30 ", "2022-08-30", KEPT),
    ];
    for (text, day, is_kept) in rows {
        let expected = (Some(day.to_owned()), is_kept);
        assert_eq!(shown("day", text, |it| it.day), expected, "{text}");
    }
}

#[test]
fn uuids() {
    const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    let rows = [
        (ID.to_owned(), EXACT),
        (ID.to_uppercase(), KEPT),
        (ID.replace('-', ""), KEPT),
        (format!("{{{ID}}}"), KEPT),
        (format!("urn:uuid:{ID}"), KEPT),
        (format!(" {ID}"), KEPT),
    ];
    for (text, is_kept) in rows {
        let expected = (Some(ID.to_owned()), is_kept);
        assert_eq!(shown("id", &text, |it| it.id), expected, "{text}");
    }
    for text in [
        "",
        "me",
        "67e55044-10b1-426f-9247-bb680e5fe0c",
        "cus_67e55044",
    ] {
        assert_eq!(shown("id", text, |it| it.id), (None, KEPT), "{text}");
    }
}

#[test]
fn bytes_in_base64() {
    let rows: [(&str, &[u8], bool); 13] = [
        ("", b"", EXACT),
        ("Zg==", b"f", EXACT),
        ("Zm8=", b"fo", EXACT),
        ("Zm9vYmFy", b"foobar", EXACT),
        ("+/+/", b"\xfb\xff\xbf", EXACT),
        ("Zg", b"f", KEPT),
        ("Zm8", b"fo", KEPT),
        ("-_-_", b"\xfb\xff\xbf", KEPT),
        ("Zm9v\r\nYmFy", b"foobar", KEPT),
        (" Zg==\n", b"f", KEPT),
        ("Zg=", b"f", KEPT),
        // Its last bits stand for nothing.
        ("Zh==", b"f", KEPT),
        ("====", b"", KEPT),
    ];
    for (text, bytes, is_kept) in rows {
        let expected = (Some(Bytes::from(bytes)), is_kept);
        assert_eq!(
            read("data", &text.into(), |it| it.data.clone()),
            expected,
            "{text}"
        );
    }
    for text in ["Z", "Zm9vY", "Zm9v.", "Zg==Zg==", "é"] {
        let data = read("data", &text.into(), |it| it.data.clone());
        assert_eq!(data, (None, KEPT), "{text}");
    }
}

#[test]
fn decimals_that_are_strings() {
    let rows = [
        ("0", "0", EXACT),
        ("12.50", "12.50", EXACT),
        ("-0.01", "-0.01", EXACT),
        (
            "79228162514264337593543950335",
            "79228162514264337593543950335",
            EXACT,
        ),
        (
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000001",
            EXACT,
        ),
        ("+1", "1", KEPT),
        (".5", "0.5", KEPT),
        ("1_000", "1000", KEPT),
        ("1.5e2", "150", KEPT),
        ("-0", "0", KEPT),
        // Rounded.
        (
            "0.12345678901234567890123456789",
            "0.1234567890123456789012345679",
            KEPT,
        ),
    ];
    for (text, number, is_kept) in rows {
        let expected = (Some(number.to_owned()), is_kept);
        assert_eq!(shown("amount", text, |it| it.amount), expected, "{text}");
    }
    for text in ["", "free", "12,50", "NaN", "79228162514264337593543950336"] {
        assert_eq!(
            shown("amount", text, |it| it.amount),
            (None, KEPT),
            "{text}"
        );
    }
    let number = read("amount", &json!(12.5), |it| it.amount);
    assert_eq!(number, (Some(Decimal::new(125, 1)), KEPT));
}

#[test]
fn decimals_that_are_numbers() {
    let rows = [
        ("0", "0", EXACT),
        ("12.5", "12.5", EXACT),
        ("0.1", "0.1", EXACT),
        ("-1e-7", "-0.0000001", EXACT),
        ("9223372036854775807", "9223372036854775807", EXACT),
        ("18446744073709551615", "18446744073709551615", EXACT),
        ("12.0", "12", KEPT),
        ("-0.0", "0", KEPT),
        (r#""12.5""#, "12.5", KEPT),
        ("1e-29", "0.0000000000000000000000000000", KEPT),
    ];
    for (json, number, is_kept) in rows {
        let json: Value = serde_json::from_str(json).expect("JSON");
        let value = read("number", &json, |it| it.number);
        let value = (value.0.map(|value| value.to_string()), value.1);
        assert_eq!(value, (Some(number.to_owned()), is_kept), "{json}");
    }
    for json in ["1e300", "true", "null", "[]", r#""free""#] {
        let json: Value = serde_json::from_str(json).expect("JSON");
        assert_eq!(
            read("number", &json, |it| it.number),
            (None, KEPT),
            "{json}"
        );
    }
}

#[test]
fn a_decimal_with_more_digits_than_a_number_is_no_number() {
    for text in ["12345678901234567.89", "18446744073709551616"] {
        let number: Decimal = text.parse().expect("a decimal");
        let value = Formatted {
            number: Some(number.into()),
            ..Formatted::default()
        };
        let error = serde_json::to_string(&value).expect_err("no JSON number");
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[test]
fn an_element_in_another_spelling_is_kept_with_its_list() {
    let body = r#"{"ids":["67e55044-10b1-426f-9247-bb680e5fe0c8","67E55044-10B1-426F-9247-BB680E5FE0C8","none"]}"#;
    let read: Formatted = round_trip(body);
    assert_eq!(read.ids.map(|ids| ids.len()), Some(2));
}

#[test]
fn a_new_value_is_written_in_place_of_what_was_kept() {
    let body =
        r#"{"at":"2024-03-10T09:00:00","id":"67E55044-10B1-426F-9247-BB680E5FE0C8","data":"Zg"}"#;
    let read: Formatted = round_trip(body);
    let changed = Formatted {
        at: Some(Timestamp::UNIX_EPOCH),
        id: Some(Uuid::nil()),
        data: Some(Bytes::from_static(b"fo")),
        ..read
    };
    assert_eq!(
        encoded(&changed),
        r#"{"at":"1970-01-01T00:00:00.000Z","id":"00000000-0000-0000-0000-000000000000","data":"Zm8="}"#
    );
}

proptest! {
    #[test]
    fn no_text_is_lost(text in "\\PC{0,12}|[-0-9TZ:. +]{8,30}|[A-Za-z0-9+/=_-]{0,12}|[-+0-9.e_]{0,32}") {
        for name in ["at", "day", "id", "data", "amount", "number"] {
            let _: Formatted = round_trip(&json!({ name: text }).to_string());
        }
    }

    #[test]
    fn no_number_is_lost(number in any::<f64>(), integer in any::<i64>()) {
        let _: Formatted = round_trip(&json!({ "number": number, "amount": number }).to_string());
        let read: Formatted = round_trip(&json!({ "number": integer }).to_string());
        prop_assert_eq!(read.number.map(|it| it.0), Some(integer.into()));
    }

    #[test]
    fn own_values_survive(
        nanoseconds in -62_167_219_200_000_000_000_i128..253_402_207_200_000_000_000,
        fraction in prop_oneof![Just(1_i128), Just(1_000), Just(1_000_000)],
        days in -719_528_i64..2_932_896,
        id in any::<u128>(),
        data in proptest::collection::vec(any::<u8>(), 0..40),
        amount in any::<i64>(),
        scale in 0_u32..28,
    ) {
        let at = Timestamp::from_nanosecond(nanoseconds / fraction * fraction).expect("a time");
        let day = civil::date(1970, 1, 1).saturating_add(jiff::SignedDuration::from_hours(24 * days));
        let value = Formatted {
            at: Some(at),
            day: Some(day),
            id: Some(Uuid::from_u128(id)),
            data: Some(data.into()),
            amount: Some(Decimal::from_i128_with_scale(amount.into(), scale)),
            ..Formatted::default()
        };
        let again: Formatted = decoded(&encoded(&value));
        prop_assert_eq!(&again, &value);
        prop_assert_eq!(again.extra, Extra::default());
    }
}

#[test]
fn the_digits_of_a_number_stay_under_arbitrary_precision() {
    let body = r#"{"number":0.10}"#;
    let read: Formatted = round_trip(body);
    assert_eq!(read.extra.is_empty(), !has_arbitrary_precision());
}
