//! Points in time: `format: date-time` (RFC 3339 §5.6).
//!
//! The canonical spelling is UTC with `Z` and milliseconds, with more digits where the time has them:
//! `2022-08-30T10:17:39.220Z`.

use chrono::{DateTime, NaiveDate, SecondsFormat, SubsecRound, Timelike, Utc};
use serde::{Deserializer, Serializer};

use super::json::{Fit, Json, Outcome, Scalar, Target, read};

/// The canonical spelling of a point in time.
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

/// Reads the canonical spelling with milliseconds, which nearly all servers use, without the general parser.
fn parse_canonical(text: &str) -> Option<DateTime<Utc>> {
    let text: &[u8; 24] = text.as_bytes().try_into().ok()?;
    let separators = [
        text[4], text[7], text[10], text[13], text[16], text[19], text[23],
    ];
    if &separators != b"--T::.Z" {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            let digit = digit.wrapping_sub(b'0');
            (digit < 10).then(|| number * 10 + u32::from(digit))
        })
    };
    let year = number(&text[..4])?.try_into().ok()?;
    let date = NaiveDate::from_ymd_opt(year, number(&text[5..7])?, number(&text[8..10])?)?;
    let (hour, minute) = (number(&text[11..13])?, number(&text[14..16])?);
    let time =
        date.and_hms_milli_opt(hour, minute, number(&text[17..19])?, number(&text[20..23])?)?;
    Some(time.and_utc())
}

/// The point in time that a text in another spelling means: with an offset, with other digits, or a bare date, which is taken
/// for its midnight in UTC (as ECMAScript's `Date` does).
fn parse_tolerant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    DateTime::parse_from_rfc3339(text)
        .map(|time| time.to_utc())
        .ok()
        .or_else(|| {
            let date: NaiveDate = text.parse().ok()?;
            Some(date.and_hms_opt(0, 0, 0)?.and_utc())
        })
}

impl Target<'_> for &mut DateTime<Utc> {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable;
        };
        if let Some(time) = parse_canonical(text) {
            *self = time;
            return Fit::Exact;
        }
        match parse_tolerant(text) {
            Some(time) => {
                *self = time;
                if canonical(self) == text {
                    Fit::Exact
                } else {
                    Fit::Repaired
                }
            }
            None => Fit::Unreadable,
        }
    }
}

impl Json for DateTime<Utc> {
    const EXPECTED: &'static str = "a date-time (RFC 3339)";

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&canonical(self))
    }
}
