//! Date-times: `format: date-time` (RFC 3339 §5.6).
//!
//! The canonical spelling is UTC with `Z` and milliseconds, or more digits if needed:
//! `2022-08-30T10:17:39.220Z`. A time without an offset is UTC.

use chrono::{DateTime, SecondsFormat, SubsecRound, Timelike, Utc};
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    date::{self, number},
    fit::Fit,
    json::{Json, in_place},
    target::{Scalar, Target, read},
};

/// Formats a date-time in the canonical spelling.
pub fn canonical(time: &DateTime<Utc>) -> String {
    let format = if time.trunc_subsecs(3) == *time {
        SecondsFormat::Millis
    } else if time.nanosecond().is_multiple_of(1_000) {
        SecondsFormat::Micros
    } else {
        SecondsFormat::Nanos
    };
    time.to_rfc3339_opts(format, true)
}

/// Parses the canonical spelling with milliseconds, which nearly all servers use, without the
/// general parser.
fn parse_canonical(text: &str) -> Option<DateTime<Utc>> {
    let (date, time) = text.as_bytes().split_first_chunk()?;
    let time: &[u8; 14] = time.try_into().ok()?;
    let separators = [time[0], time[3], time[6], time[9], time[13]];
    if &separators != b"T::.Z" {
        return None;
    }
    let (hour, minute, second) = (
        number(&time[1..3])?,
        number(&time[4..6])?,
        number(&time[7..9])?,
    );
    let date = date::parse_canonical(date)?;
    let time = date.and_hms_milli_opt(hour, minute, second, number(&time[10..13])?)?;
    Some(time.and_utc())
}

impl Target<'_> for &mut DateTime<Utc> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable(());
        };
        if let Some(time) = parse_canonical(text) {
            *self = time;
            return Fit::Exact;
        }
        if let Ok(time) = DateTime::parse_from_rfc3339(text) {
            *self = time.to_utc();
            return if canonical(self) == text {
                Fit::Exact
            } else {
                Fit::Respelled(())
            };
        }
        date::parse_tolerant(text).map_or(Fit::Unreadable(()), |(_, time)| {
            *self = time;
            Fit::Coerced(())
        })
    }
}

impl Json for DateTime<Utc> {
    const EXPECTED: &'static str = "a date-time (RFC 3339)";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_scalar(value, value.is_string(), &mut Self::default(), choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&canonical(self))
    }
}
