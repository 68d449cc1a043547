//! Date-times, with jiff: `format: date-time` (RFC 3339 §5.6).
//!
//! The canonical spelling is UTC with `Z` and milliseconds, or more digits if needed:
//! `2022-08-30T10:17:39.220Z`. A time without an offset is UTC.

use jiff::Timestamp;

use super as rt;
use super::{
    formatted::{self, Formatted, Parsed},
    jiff_date,
};

impl Formatted for Timestamp {
    fn parse(text: &str) -> Option<Parsed<Self>> {
        let written = jiff_date::parse(text)?;
        Some(match written.is_date_time {
            true => Parsed::Valid(written.time),
            false => Parsed::Tolerated(written.time),
        })
    }

    fn print(&self) -> String {
        let nanoseconds = self.subsec_nanosecond();
        if nanoseconds % 1_000_000 == 0 {
            format!("{self:.3}")
        } else if nanoseconds % 1_000 == 0 {
            format!("{self:.6}")
        } else {
            format!("{self:.9}")
        }
    }
}

formatted::implement!(Timestamp, "a date-time (RFC 3339)");
