//! Days, with jiff: `format: date` (RFC 3339 §5.6, full-date), such as `2022-08-30`.
//!
//! A time or an offset after the day is ignored.

use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::Offset,
};

use super as rt;
use super::formatted::{self, Formatted, Parsed};

/// A parsed string that starts with a day.
pub struct Written {
    /// The day.
    pub date: Date,
    /// The date-time; a missing time is midnight, a missing offset is UTC.
    pub time: Timestamp,
    /// Whether it is a `date-time` of RFC 3339.
    pub is_date_time: bool,
}

/// Parses a day with an optional time and offset, as ISO 8601 and programs write them:
/// `2022-08-30T10:17`, `2022-08-30 10:17:39 +0200`, `2022-08-30Z`.
pub fn parse(text: &str) -> Option<Written> {
    let trimmed = text.trim();
    let (start, rest) = trimmed.as_bytes().split_first_chunk()?;
    let date = parse_date(start)?;
    let rest = trimmed.get(trimmed.len() - rest.len()..)?;
    let is_time = |character: char| character.is_ascii_digit() || matches!(character, ':' | '.');
    let (clock, offset) = match rest.strip_prefix(['T', 't', ' ']) {
        Some(rest) => rest.split_at(rest.find(|it| !is_time(it)).unwrap_or(rest.len())),
        None => ("00:00", rest),
    };
    let clock = parse_clock(clock)?;
    let seconds = parse_offset(offset.trim_start())?;
    let day = if clock.is_next_day {
        date.tomorrow().ok()?
    } else {
        date
    };
    let offset_from_utc = Offset::from_seconds(seconds).ok()?;
    let time = offset_from_utc
        .to_timestamp(day.to_datetime(clock.time))
        .ok()?;
    let has_offset = matches!(offset.as_bytes(), b"Z" | b"z" | [_, _, _, b':', _, _]);
    Some(Written {
        date,
        time,
        is_date_time: clock.is_partial_time && has_offset && trimmed == text,
    })
}

/// Parses `2022-08-30`, the only spelling up to the year 9999.
fn parse_date(text: &[u8; 10]) -> Option<Date> {
    if (text[4], text[7]) != (b'-', b'-') {
        return None;
    }
    let year = number(&text[..4])?.try_into().ok()?;
    let month = number(&text[5..7])?.try_into().ok()?;
    Date::new(year, month, number(&text[8..])?.try_into().ok()?).ok()
}

/// Parses decimal digits; `None` if there is anything else.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        (digit < 10).then(|| number * 10 + i32::from(digit))
    })
}

/// A time of the day.
struct Clock {
    time: Time,
    /// Whether it is the midnight at the end of its day, `24:00`.
    is_next_day: bool,
    /// Whether it is a `partial-time` of RFC 3339, and the very time that is written.
    is_partial_time: bool,
}

/// Parses `10:17` or `10:17:39.220`. `24:00` is midnight at the end of the day.
fn parse_clock(text: &str) -> Option<Clock> {
    if text.as_bytes().get(2) != Some(&b':') {
        return None;
    }
    if let Some(rest) = text.strip_prefix("24:") {
        let midnight = parse_clock(&format!("00:{rest}"))?;
        return (midnight.time == Time::MIN).then_some(Clock {
            is_next_day: true,
            is_partial_time: false,
            ..midnight
        });
    }
    // A time has nine digits of a second, and a string can have more.
    let known = match text.split_once('.') {
        Some((seconds, fraction)) if fraction.bytes().all(|it| it.is_ascii_digit()) => {
            text.get(..seconds.len() + 1 + fraction.len().min(9))?
        }
        _ => text,
    };
    // There are no leap seconds: jiff takes the second before.
    let seconds = text.get(6..8);
    Some(Clock {
        time: known.parse().ok()?,
        is_next_day: false,
        is_partial_time: seconds.is_some_and(|seconds| seconds != "60"),
    })
}

/// Parses an offset, in seconds: `Z`, `UTC`, `+02:00`, `+0200` or `+02`; an empty one is UTC.
fn parse_offset(text: &str) -> Option<i32> {
    let (sign, hours, minutes) = match text.as_bytes() {
        b"" | b"Z" | b"z" | b"UTC" => return Some(0),
        [sign, h, hh, b':', m, mm] | [sign, h, hh, m, mm] => (*sign, [*h, *hh], [*m, *mm]),
        [sign, h, hh] => (*sign, [*h, *hh], [b'0'; 2]),
        _ => return None,
    };
    let hours = number(&hours).filter(|hours| *hours < 24)?;
    let minutes = number(&minutes).filter(|minutes| *minutes < 60)?;
    let seconds = hours * 3600 + minutes * 60;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

impl Formatted for Date {
    fn parse(text: &str) -> Option<Parsed<Self>> {
        let day = { text.as_bytes().try_into().ok() }.and_then(parse_date);
        match day {
            Some(date) => Some(Parsed::Valid(date)),
            None => parse(text).map(|written| Parsed::Tolerated(written.date)),
        }
    }

    fn print(&self) -> String {
        self.to_string()
    }
}

formatted::implement!(Date, "a date (RFC 3339)");
