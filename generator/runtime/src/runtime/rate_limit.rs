//! The rate limit in the headers of a response.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

/// The headers in which an API sends its rate limit. None of them is standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// The number of requests that are allowed.
    pub limit: Option<&'static str>,
    /// The number of requests that remain.
    pub remaining: Option<&'static str>,
    /// The time at which the limit resets.
    pub reset: Option<&'static str>,
    /// Whether `reset` is in seconds from now, not in Unix time.
    pub reset_is_relative: bool,
    /// The name of the limit, if there are several.
    pub kind: Option<&'static str>,
    /// The names of limits that are quotas.
    pub quotas: &'static [&'static str],
}

/// The rate limit, as far as a response tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests that are allowed.
    pub limit: Option<u64>,
    /// The number of requests that remain.
    pub remaining: Option<u64>,
    /// The time at which the limit resets.
    pub reset: Option<SystemTime>,
    /// The name of the limit, if there are several.
    pub kind: Option<String>,
    /// Whether it is a quota, which does not reset soon: calls that exceed it are not retried.
    pub is_quota: bool,
}

impl RateLimitHeaders {
    /// Reads the headers of a response that arrived at `now`; `None` if there are none.
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
