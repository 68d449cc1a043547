//! Enums of texts and of whole numbers, which stay readable when the server learns new values.

use specsmith_runtime::runtime::{
    choice::{Choices, Cost},
    integer_enumeration::{self, UnknownInteger},
    json::{self, Json},
};

use crate::support::{Kind, Status, decoded, encoded, round_trip, serde_impls, structure};

/// An enum of whole numbers, in the shape of an emitted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    Low,
    High,
    Unknown(UnknownInteger),
}

impl Priority {
    fn as_i64(self) -> i64 {
        match self {
            Self::Low => -1,
            Self::High => 10,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl Default for Priority {
    fn default() -> Self {
        Self::Unknown(UnknownInteger::default())
    }
}

impl From<i64> for Priority {
    fn from(number: i64) -> Self {
        match number {
            -1 => Self::Low,
            10 => Self::High,
            _ => Self::Unknown(UnknownInteger::new(number)),
        }
    }
}

impl Json for Priority {
    const EXPECTED: &'static str = "an integer";

    crate::support::in_place!();

    fn cost(value: &serde_json::Value, choices: &mut Choices) -> Cost {
        integer_enumeration::cost::<Self>(value, choices)
    }

    fn read<'de, D: serde::Deserializer<'de>>(&mut self, from: D) -> Result<json::Fit, D::Error> {
        integer_enumeration::read_integer(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.as_i64())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

serde_impls!(Priority);

structure!(Task {
    required 0 "priority" priority: Priority,
    required 1 "status" status: Status,
    required 2 "kind" kind: Kind,
});

#[test]
fn enums_of_whole_numbers() {
    for (text, number, is_kept) in [
        ("-1", -1, false),
        ("10", 10, false),
        ("7", 7, false),
        ("9223372036854775807", i64::MAX, false),
        ("10.0", 10, true),
        (r#""10""#, 10, true),
        ("9.6", 10, true),
        ("18446744073709551615", 0, true),
        (r#""high""#, 0, true),
        ("null", 0, true),
        ("true", 0, true),
        ("[10]", 0, true),
        ("{}", 0, true),
    ] {
        let task: Task = round_trip(&format!(r#"{{"priority": {text}}}"#));
        let is_found_kept = task.extra.get("priority").is_some();
        assert_eq!(
            (task.priority.as_i64(), is_found_kept),
            (number, is_kept),
            "{text}"
        );
        assert_eq!(
            task.priority.is_unknown(),
            ![-1, 10].contains(&number),
            "{text}"
        );
    }
}

#[test]
fn enums_of_texts() {
    for (text, value, is_kept) in [
        (r#""open""#, "open", false),
        (r#""\u006fpen""#, "open", false),
        (r#""Open""#, "Open", false),
        (r#""""#, "", false),
        ("7", "", true),
        ("null", "", true),
        ("true", "", true),
        (r#"["open"]"#, "", true),
        (r#"{"open": 1}"#, "", true),
    ] {
        let task: Task = round_trip(&format!(r#"{{"status": {text}}}"#));
        let is_found_kept = task.extra.get("status").is_some();
        assert_eq!(
            (task.status.as_str(), is_found_kept),
            (value, is_kept),
            "{text}"
        );
        assert_eq!(task.status.is_unknown(), value != "open", "{text}");
    }
}

#[test]
fn the_default_of_a_single_value_is_that_value() {
    assert_eq!(encoded(&Kind::default()), r#""order""#);
    assert_eq!(encoded(&Status::default()), r#""""#);
    assert_eq!(encoded(&Priority::default()), "0");
    let task: Task = round_trip(r#"{"kind": null}"#);
    assert_eq!(task.kind, Kind::Order);
}

#[test]
fn a_text_is_converted_without_failing() {
    assert_eq!("closed".parse(), Ok(Status::Closed));
    let status: Status = decoded(r#""paused \"a\"""#);
    assert_eq!(status, Status::from("paused \"a\""));
    assert_eq!(status.to_string(), "paused \"a\"");
    assert_eq!(format!("{status:?}"), r#"Unknown("paused \"a\"")"#);
}
