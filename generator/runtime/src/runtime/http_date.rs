//! Points in time as headers spell them: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The time that a text names in the one form that is still sent; `None` for any other text, and for times before 1970.
pub fn parse(text: &str) -> Option<SystemTime> {
    let (_, date) = text.trim().split_once(", ")?;
    let mut words = date.split(' ');
    let mut next = || words.next();
    let (day, month, year) = (next()?, next()?, next()?);
    let (time, zone) = (next()?, next()?);
    let month = MONTHS.iter().position(|name| *name == month)?;
    let mut parts = time.split(':');
    let mut part = |limit: u64| number(parts.next()?, 2).filter(|value| *value < limit);
    // A leap second is 60.
    let seconds = part(24)? * 3600 + part(60)? * 60 + part(61)?;
    let days = days_before(number(year, 4)?, month)? + number(day, 2)?.checked_sub(1)?;
    let is_whole = zone == "GMT" && parts.next().is_none() && words.next().is_none();
    let since_epoch = Duration::from_secs(days * 86_400 + seconds);
    is_whole.then(|| UNIX_EPOCH.checked_add(since_epoch))?
}

/// A number of just so many digits.
fn number(text: &str, digits: usize) -> Option<u64> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

/// The days from the start of 1970 to the start of a month, which is counted from 0.
fn days_before(year: u64, month: usize) -> Option<u64> {
    const BEFORE: [u64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let leap_days = |year: u64| year / 4 - year / 100 + year / 400;
    let years = year.checked_sub(1970)?;
    let whole = years * 365 + leap_days(year - 1) - leap_days(1969);
    Some(whole + BEFORE.get(month)? + u64::from(is_leap && month > 1))
}
