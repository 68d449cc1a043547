//! Days: `format: date` (RFC 3339 §5.6, full-date), such as `2022-08-30`.

use chrono::NaiveDate;
use serde::{Deserializer, Serializer};

use super::json::{Fit, Json, Outcome, Scalar, Target, read};

impl Target<'_> for &mut NaiveDate {
    #[inline]
    fn scalar(self, value: Scalar<'_>) -> Fit {
        let Scalar::Text(text) = value else {
            return Fit::Unreadable;
        };
        let Ok(date) = text.parse() else {
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

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Outcome, D::Error> {
        read(self, from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
