//! What an answer says about the limit on calls.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

/// In which headers an API says what its limit is. None of them is standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// How many calls are allowed.
    pub limit: Option<&'static str>,
    /// How many of them are left.
    pub remaining: Option<&'static str>,
    /// When there will be more.
    pub reset: Option<&'static str>,
    /// Whether that is a number of seconds from now, and not since the start of 1970.
    pub reset_is_relative: bool,
    /// Which of several limits it is.
    pub kind: Option<&'static str>,
    /// The kinds of limits that are quotas.
    pub quotas: &'static [&'static str],
}

/// The limit on calls, as far as an answer tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many calls are allowed.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// When there will be more.
    pub reset: Option<SystemTime>,
    /// Which of several limits it is, in the API's own words.
    pub kind: Option<String>,
    /// Whether it is a quota, which does not reset soon: calls that it refuses are not retried.
    pub is_quota: bool,
}

impl RateLimitHeaders {
    /// Reads the headers of an answer that arrived at `now`; `None` where none of them is there.
    pub(super) fn read(&self, headers: &HeaderMap, now: SystemTime) -> Option<RateLimit> {
        let text = |name: Option<&str>| headers.get(name?)?.to_str().ok();
        let number = |name| text(name)?.trim().parse::<u64>().ok();
        let start = if self.reset_is_relative {
            now
        } else {
            UNIX_EPOCH
        };
        let kind = text(self.kind).map(str::to_owned);
        let limit = RateLimit {
            limit: number(self.limit),
            remaining: number(self.remaining),
            reset: number(self.reset)
                .and_then(|seconds| start.checked_add(Duration::from_secs(seconds))),
            is_quota: { kind.as_deref() }.is_some_and(|kind| self.quotas.contains(&kind)),
            kind,
        };
        (limit != RateLimit::default()).then_some(limit)
    }
}
