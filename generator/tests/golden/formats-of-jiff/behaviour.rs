//! Values of the formats keep their spelling.

use bytes::Bytes;
use formats_of_jiff::types::{Day, Times};
use jiff::{Timestamp, civil::date};

const TIMES: &str = r#"{"birthdate":"2022-08-30","created_at":"2022-08-30T12:00:00+02:00","expires_at":null,"holidays":["2022-08-30","soon"],"key":"Zm8","picture":"Zm8="}"#;

#[test]
fn what_is_read_is_written() {
    let times: Times = serde_json::from_str(TIMES).expect("times");
    assert_eq!(times.created_at, "2022-08-30T10:00:00Z".parse().ok());
    assert_eq!(times.birthdate, Some(date(2022, 8, 30)));
    assert_eq!(times.holidays, Some(vec![date(2022, 8, 30)]));
    assert_eq!(
        (times.key.as_ref(), times.picture.as_deref()),
        (&b"fo"[..], Some(&b"fo"[..]))
    );
    let again = serde_json::to_value(&times).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(TIMES).expect("JSON")
    );
}

#[test]
fn what_is_changed_is_written_in_the_canonical_spelling() {
    let times: Times = serde_json::from_str(TIMES).expect("times");
    let changed = times
        .with_created_at(Timestamp::UNIX_EPOCH)
        .with_key(&b"bar"[..])
        .with_picture(Bytes::new());
    let again = serde_json::to_value(&changed).expect("JSON");
    assert_eq!(again["created_at"], "1970-01-01T00:00:00.000Z");
    assert_eq!(
        (&again["key"], &again["picture"]),
        (&"YmFy".into(), &"".into())
    );
}

#[test]
fn a_union_tells_a_day_from_a_point_in_time() {
    let day = |json: &str| serde_json::from_str::<Day>(json).expect("a day");
    assert_eq!(day(r#""2022-08-30""#), Day::Date(date(2022, 8, 30)));
    assert_eq!(
        day(r#""1970-01-01T00:00:00.000Z""#),
        Day::DateTime(Timestamp::UNIX_EPOCH)
    );
    assert_eq!(day("7"), Day::Integer(7));
    assert_eq!(day(r#""soon""#), Day::Unknown("soon".into()));
}
