//! Days: `format: date` (RFC 3339 §5.6, full-date), such as `2022-08-30`.
//!
//! A time or an offset after the day is ignored.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super as rt;
use super::{
    choice::{Choices, Cost},
    fit::Fit,
    json::{Json, in_place},
    target::{Scalar, Target, read},
};

/// Parses decimal digits; `None` if there is anything else.
pub fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        (digit < 10).then(|| number * 10 + u32::from(digit))
    })
}

/// Parses `2022-08-30`, the only spelling up to the year 9999.
pub fn parse_canonical(text: &[u8; 10]) -> Option<NaiveDate> {
    if (text[4], text[7]) != (b'-', b'-') {
        return None;
    }
    let year = number(&text[..4])?.try_into().ok()?;
    NaiveDate::from_ymd_opt(year, number(&text[5..7])?, number(&text[8..])?)
}

/// Parses a day with an optional time and offset, as ISO 8601 and programs write them:
/// `2022-08-30T10:17`, `2022-08-30 10:17:39 +0200`, `2022-08-30Z`. Returns the day and the
/// date-time; a missing time is midnight, a missing offset is UTC.
pub fn parse_tolerant(text: &str) -> Option<(NaiveDate, DateTime<Utc>)> {
    let text = text.trim();
    if let Ok(date) = text.parse() {
        return Some((date, at(date, "00:00")?));
    }
    let (date, rest) = text.as_bytes().split_first_chunk()?;
    let date = parse_canonical(date)?;
    let rest = text.get(text.len() - rest.len()..)?;
    let time = match rest.strip_prefix(['T', 't', ' ']) {
        Some(time) => at(date, time),
        None => at(date, &format!("00:00{rest}")),
    };
    Some((date, time?))
}

/// Parses a time on `date`: `10:17`, `10:17:39.220Z`, `10:17:39 +0200`. `24:00` is midnight at its
/// end.
fn at(date: NaiveDate, text: &str) -> Option<DateTime<Utc>> {
    let is_time = |character: char| character.is_ascii_digit() || matches!(character, ':' | '.');
    let end = text.find(|character| !is_time(character));
    let (time, offset) = text.split_at(end.unwrap_or(text.len()));
    let offset = parse_offset(offset.trim_start())?;
    let parse = |time: &str| {
        let mut formats = ["%H:%M:%S%.f", "%H:%M"].into_iter();
        formats.find_map(|format| NaiveTime::parse_from_str(time, format).ok())
    };
    let time = match time.strip_prefix("24:") {
        Some(rest) if parse(&format!("00:{rest}")) == Some(NaiveTime::MIN) => {
            date.succ_opt()?.and_time(NaiveTime::MIN)
        }
        _ => date.and_time(parse(time)?),
    };
    Some(time.and_local_timezone(offset).single()?.to_utc())
}

/// Parses an offset: `Z`, `UTC`, `+02:00`, `+0200` or `+02`; an empty one is UTC.
fn parse_offset(text: &str) -> Option<FixedOffset> {
    let (sign, hours, minutes) = match text.as_bytes() {
        b"" | b"Z" | b"z" | b"UTC" => (b'+', [b'0'; 2], [b'0'; 2]),
        [sign, h, hh, b':', m, mm] | [sign, h, hh, m, mm] => (*sign, [*h, *hh], [*m, *mm]),
        [sign, h, hh] => (*sign, [*h, *hh], [b'0'; 2]),
        _ => return None,
    };
    let minutes = number(&minutes).filter(|minutes| *minutes < 60)?;
    let seconds = i32::try_from(number(&hours)? * 3600 + minutes * 60).ok()?;
    match sign {
        b'+' => FixedOffset::east_opt(seconds),
        b'-' => FixedOffset::west_opt(seconds),
        _ => None,
    }
}

impl Target<'_> for &mut NaiveDate {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit<()> {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable(());
        };
        let canonical = text.as_bytes().try_into().ok().and_then(parse_canonical);
        if let Some(date) = canonical {
            *self = date;
            return Fit::Exact;
        }
        let Some((date, _)) = parse_tolerant(text) else {
            return Fit::Unreadable(());
        };
        *self = date;
        if self.to_string() == text {
            Fit::Exact
        } else {
            Fit::Coerced(())
        }
    }
}

impl Json for NaiveDate {
    const EXPECTED: &'static str = "a date (RFC 3339)";

    in_place!();

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_scalar(value, value.is_string(), &mut Self::default(), choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Fit, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
