//! Spellings of `date-time` and `date`: the value, whether the text is kept, and that the same text goes back.

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike, Utc};
use proptest::prelude::*;
use serde_json::Value;
use specsmith_runtime::runtime::{date_time::canonical, extra::Extra};

use crate::support::{decoded, encoded, round_trip, structure};

structure!(Dated {
    optional "at" at: DateTime<Utc>,
    optional "day" day: NaiveDate,
});

const EXACT: bool = false;
const KEPT: bool = true;

/// The value of a field that was read from a text, and the text if it is kept.
#[track_caller]
fn read<T>(name: &str, text: &str, field: impl Fn(&Dated) -> Option<T>) -> (Option<T>, bool) {
    let body = serde_json::json!({ name: text }).to_string();
    let dated: Dated = round_trip(&body);
    let kept = dated.extra.get(name);
    assert!(kept.is_none() || kept == Some(&Value::from(text)), "{text}");
    (field(&dated), kept.is_some())
}

#[test]
fn points_in_time() {
    let second = Utc.with_ymd_and_hms(2024, 3, 22, 17, 48, 18).single();
    let nanoseconds = |nanoseconds| second.and_then(|time| time.with_nanosecond(nanoseconds));
    let rows = [
        ("2024-03-22T17:48:18.000Z", second, EXACT),
        ("2024-03-22T17:48:18.570Z", nanoseconds(570_000_000), EXACT),
        (
            "2024-03-22T17:48:18.570001Z",
            nanoseconds(570_001_000),
            EXACT,
        ),
        (
            "2024-03-22T17:48:18.570000001Z",
            nanoseconds(570_000_001),
            EXACT,
        ),
        ("2024-03-22T17:48:18Z", second, KEPT),
        ("2024-03-22T17:48:18.57Z", nanoseconds(570_000_000), KEPT),
        (
            "2024-03-22T17:48:18.570000Z",
            nanoseconds(570_000_000),
            KEPT,
        ),
        (
            "2024-03-22T17:48:18.570000000Z",
            nanoseconds(570_000_000),
            KEPT,
        ),
        (
            "2024-03-22T17:48:18.941000Z",
            nanoseconds(941_000_000),
            KEPT,
        ),
        (
            "2024-03-22T17:48:18.57+00:00",
            nanoseconds(570_000_000),
            KEPT,
        ),
        (
            "2024-03-22T17:48:18.570+00:00",
            nanoseconds(570_000_000),
            KEPT,
        ),
        ("2024-03-22T17:48:18.000-00:00", second, KEPT),
        ("2024-03-22T19:48:18.000+02:00", second, KEPT),
        ("2024-03-22T12:18:18-05:30", second, KEPT),
        ("2024-03-22t17:48:18.000z", second, KEPT),
        ("2024-03-22 17:48:18.000Z", second, KEPT),
        ("2024-03-22T17:48:18.0000000000000Z", second, KEPT),
        (" 2024-03-22T17:48:18.000Z\n", second, KEPT),
    ];
    for (text, time, is_kept) in rows {
        assert_eq!(
            read("at", text, |dated| dated.at),
            (time, is_kept),
            "{text}"
        );
    }
}

#[test]
fn a_point_in_time_without_an_offset_is_in_utc() {
    for (text, time) in [
        ("2024-03-10T09:00:00", "2024-03-10T09:00:00.000Z"),
        ("2024-03-10 09:00:00", "2024-03-10T09:00:00.000Z"),
        ("2024-03-10t09:00:00", "2024-03-10T09:00:00.000Z"),
        ("2024-03-10T09:00:00.5", "2024-03-10T09:00:00.500Z"),
        (
            "2024-03-10T09:00:00.123456789",
            "2024-03-10T09:00:00.123456789Z",
        ),
        (
            "2024-03-10T09:00:00.1234567891",
            "2024-03-10T09:00:00.123456789Z",
        ),
        ("2024-03-10T09:00", "2024-03-10T09:00:00.000Z"),
        (" 2024-03-10T09:00:00 ", "2024-03-10T09:00:00.000Z"),
        ("2016-12-31T23:59:60", "2016-12-31T23:59:60.000Z"),
        ("2022-02-07", "2022-02-07T00:00:00.000Z"),
    ] {
        let (at, is_kept) = read("at", text, |dated| dated.at);
        assert_eq!(at.map(|at| canonical(&at)).as_deref(), Some(time), "{text}");
        assert_eq!(is_kept, KEPT, "{text}");
    }
}

#[test]
fn a_point_in_time_as_iso_8601_and_programs_spell_it() {
    for (text, time) in [
        ("2024-03-10T09:00:00+0530", "2024-03-10T03:30:00.000Z"),
        ("2024-03-10T09:00:00.25+05", "2024-03-10T04:00:00.250Z"),
        ("2024-03-10T09:00-05:00", "2024-03-10T14:00:00.000Z"),
        ("2024-03-10T09:00Z", "2024-03-10T09:00:00.000Z"),
        ("2024-03-10 09:00:00 +0100", "2024-03-10T08:00:00.000Z"),
        ("2024-03-10 09:00:00 UTC", "2024-03-10T09:00:00.000Z"),
        ("2024-03-10T09:00:00 z", "2024-03-10T09:00:00.000Z"),
        ("2024-02-28T24:00:00Z", "2024-02-29T00:00:00.000Z"),
        ("2024-02-28T24:00", "2024-02-29T00:00:00.000Z"),
        ("2024-02-28T24:00:00.000+01:00", "2024-02-28T23:00:00.000Z"),
        ("2022-02-07+01:00", "2022-02-06T23:00:00.000Z"),
        ("2022-02-07Z", "2022-02-07T00:00:00.000Z"),
    ] {
        let (at, is_kept) = read("at", text, |dated| dated.at);
        assert_eq!(at.map(|at| canonical(&at)).as_deref(), Some(time), "{text}");
        assert_eq!(is_kept, KEPT, "{text}");
    }
}

#[test]
fn a_leap_second_is_a_point_in_time() {
    for (text, is_kept) in [
        ("2016-12-31T23:59:60.000Z", EXACT),
        ("2016-12-31T23:59:60Z", KEPT),
    ] {
        let (time, was_kept) = read("at", text, |dated| dated.at);
        assert_eq!(
            time.map(|time| canonical(&time)).as_deref(),
            Some("2016-12-31T23:59:60.000Z")
        );
        assert_eq!(was_kept, is_kept, "{text}");
    }
}

#[test]
fn years_at_the_edges_of_rfc_3339() {
    for (text, year) in [
        ("0000-01-01T00:00:00.000Z", 0),
        ("0001-12-31T23:59:59.999Z", 1),
        ("1969-12-31T23:59:59.999Z", 1969),
        ("2024-02-29T00:00:00.000Z", 2024),
        ("9999-12-31T23:59:59.999Z", 9999),
    ] {
        let (time, was_kept) = read("at", text, |dated| dated.at);
        assert_eq!(
            (time.map(|time| time.year()), was_kept),
            (Some(year), EXACT),
            "{text}"
        );
    }
}

/// In UTC they are in a year that has no spelling.
#[test]
fn an_offset_that_leaves_the_years_of_rfc_3339() {
    for text in ["0000-01-01T00:00:00+02:00", "9999-12-31T23:59:59-02:00"] {
        assert!(read("at", text, |dated| dated.at).1, "{text}");
    }
}

#[test]
fn texts_that_are_no_point_in_time() {
    for text in [
        "",
        " ",
        "never",
        "2024",
        "2023-02-29T00:00:00.000Z",
        "2024-13-01T00:00:00.000Z",
        "2024-03-22T24:00:00.001Z",
        "2024-03-22T24:01",
        "2024-03-22T25:00:00",
        "2024-03-22T17:60:00.000Z",
        "2024-03-22T17:48:61.000Z",
        "2024-03-22T17:48:18.00xZ",
        "2024-03-22T17:48:18+24:00",
        "2024-03-22T17:48:18+1:00",
        "2024-03-22T17:48:18+01:60",
        "2024-03-22T17:48:18 CET",
        "2024-03-22T17",
        "2024-03-22T",
        "2024-03-22T17:48:18Z and more",
        "2024-03-22 soon",
        "10000-01-01T00:00:00.000Z",
        "1711129698",
        "ééééééééé.ééZ",
        "２０２４-03-22T17:4Z",
    ] {
        assert_eq!(read("at", text, |dated| dated.at), (None, KEPT), "{text}");
    }
}

#[test]
fn values_that_are_no_texts() {
    for value in [
        "null",
        "true",
        "1711129698",
        "1711129698.5",
        "[]",
        r#"["2024-03-22"]"#,
        "{}",
    ] {
        let body = format!(r#"{{"at":{value},"day":{value}}}"#);
        let dated: Dated = round_trip(&body);
        assert_eq!((dated.at, dated.day), (None, None), "{value}");
        assert_eq!(dated.extra.coerced().count(), 2, "{value}");
    }
}

#[test]
fn days() {
    let day = NaiveDate::from_ymd_opt;
    let rows = [
        ("2022-08-30", day(2022, 8, 30), EXACT),
        ("2024-02-29", day(2024, 2, 29), EXACT),
        ("0000-01-01", day(0, 1, 1), EXACT),
        ("9999-12-31", day(9999, 12, 31), EXACT),
        ("2022-8-30", day(2022, 8, 30), KEPT),
        ("2023-02-29", None, KEPT),
        ("2022-00-30", None, KEPT),
        ("2022-08-30T10:17:39.220Z", day(2022, 8, 30), KEPT),
        ("2022-08-30T00:00:00", day(2022, 8, 30), KEPT),
        ("2022-08-30 00:00", day(2022, 8, 30), KEPT),
        // Its day is the one that is written, whatever it is in UTC.
        ("2022-08-30T23:30:00-05:00", day(2022, 8, 30), KEPT),
        ("2022-08-30t00:30:00+0530", day(2022, 8, 30), KEPT),
        ("2022-08-30T24:00:00", day(2022, 8, 30), KEPT),
        ("2022-08-30Z", day(2022, 8, 30), KEPT),
        ("2022-08-30+02:00", day(2022, 8, 30), KEPT),
        ("2022-08-30-02:00", day(2022, 8, 30), KEPT),
        (" 2022-08-30 ", day(2022, 8, 30), KEPT),
        ("2022-08-30T", None, KEPT),
        ("2022-08-30T10", None, KEPT),
        ("2022-08-30T99:00:00", None, KEPT),
        ("2022-08-30-02:00:00", None, KEPT),
        ("2022-08-301", None, KEPT),
        ("2022-08-30 or so", None, KEPT),
        ("2022-08-3é", None, KEPT),
        ("30.08.2022", None, KEPT),
        ("08/30/2022", None, KEPT),
        ("20220830", None, KEPT),
        ("soon", None, KEPT),
        ("", None, KEPT),
    ];
    for (text, value, is_kept) in rows {
        assert_eq!(
            read("day", text, |dated| dated.day),
            (value, is_kept),
            "{text}"
        );
    }
}

#[test]
fn a_new_value_is_written_in_place_of_what_was_kept() {
    let body = r#"{"at":"2024-03-10T09:00:00","day":"2024-03-10T00:00:00Z"}"#;
    let read: Dated = round_trip(body);
    let changed = Dated {
        at: read.at.and_then(|at| at.with_hour(10)),
        day: read.day.and_then(|day| day.succ_opt()),
        ..read
    };
    assert_eq!(
        encoded(&changed),
        r#"{"at":"2024-03-10T10:00:00.000Z","day":"2024-03-11"}"#
    );
}

proptest! {
    #[test]
    fn no_text_is_lost_and_what_is_read_from_a_day_starts_with_it(
        text in "(2024|2023|1e)-(02|12|2)-(29|31|9)([Tt ]?[0-9é]{0,2}:?[0-9]{0,2}(:60|:5)?[.,]?[0-9]{0,10} ?([Zz]|UTC|[-+][0-9:]{0,6})?)?"
    ) {
        let (at, _) = read("at", &text, |dated| dated.at);
        let (day, _) = read("day", &text, |dated| dated.day);
        if let Some(day) = day {
            prop_assert!(text.starts_with(&day.to_string()) || text.parse() == Ok(day), "{text}");
        }
        // Both read the same texts.
        prop_assert_eq!(at.is_some(), day.is_some(), "{}", text);
    }
}

#[test]
fn an_own_point_in_time_survives() {
    let midnight = Utc
        .with_ymd_and_hms(2024, 3, 22, 0, 0, 0)
        .single()
        .expect("a time");
    for nanoseconds in [
        0,
        1,
        999,
        1_000,
        999_999,
        1_000_000,
        570_000_000,
        999_999_999,
    ] {
        let time = midnight.with_nanosecond(nanoseconds);
        let dated = Dated {
            at: time,
            ..Dated::default()
        };
        let again: Dated = decoded(&encoded(&dated));
        assert_eq!(
            (again.at, again.extra),
            (time, Extra::default()),
            "{nanoseconds}"
        );
    }
}

#[test]
fn the_canonical_spelling_has_milliseconds_and_z() {
    let rows = [
        ("2024-03-22T17:48:18Z", "2024-03-22T17:48:18.000Z"),
        ("2024-03-22T17:48:18.5+02:00", "2024-03-22T15:48:18.500Z"),
        ("2024-03-22T17:48:18.123456Z", "2024-03-22T17:48:18.123456Z"),
        (
            "2024-03-22T17:48:18.123456700Z",
            "2024-03-22T17:48:18.123456700Z",
        ),
        ("1969-12-31T23:59:59.9999Z", "1969-12-31T23:59:59.999900Z"),
    ];
    for (text, spelling) in rows {
        let time: DateTime<Utc> = text.parse().expect("a time");
        assert_eq!(canonical(&time), spelling);
    }
}
