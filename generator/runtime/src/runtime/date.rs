//! Days: `format: date` (RFC 3339 §5.6, full-date), such as `2022-08-30`.

use chrono::NaiveDate;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use super::{
    choice::{Choices, Cost},
    json::{Fit, Json, Outcome, Scalar, Target, read},
};

/// The number that digits stand for; `None` where there is something else among them.
pub fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        (digit < 10).then(|| number * 10 + u32::from(digit))
    })
}

/// Reads `2022-08-30`, the only spelling there is up to the year 9999.
pub fn parse_canonical(text: &[u8; 10]) -> Option<NaiveDate> {
    if (text[4], text[7]) != (b'-', b'-') {
        return None;
    }
    let year = number(&text[..4])?.try_into().ok()?;
    NaiveDate::from_ymd_opt(year, number(&text[5..7])?, number(&text[8..])?)
}

impl Target<'_> for &mut NaiveDate {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable;
        };
        let canonical = text.as_bytes().try_into().ok().and_then(parse_canonical);
        if let Some(date) = canonical {
            *self = date;
            return Fit::Exact;
        }
        let Ok(date) = text.trim().parse() else {
            return Fit::Unreadable;
        };
        *self = date;
        if self.to_string() == text {
            Fit::Exact
        } else {
            Fit::Repaired
        }
    }
}

impl Json for NaiveDate {
    const EXPECTED: &'static str = "a date (RFC 3339)";

    fn cost(value: &Value, choices: &mut Choices) -> Cost {
        Cost::of_scalar(value, value.is_string(), &mut Self::default(), choices)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
