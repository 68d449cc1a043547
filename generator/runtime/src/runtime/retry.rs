//! Retries.
//!
//! | failure | retried calls |
//! |:---|:---|
//! | the server could not be reached, so nothing was sent | all |
//! | 429, unless the limit is a quota | all |
//! | 408, 502, 503, 504 | idempotent ones: GET, HEAD, OPTIONS, PUT, DELETE, and those with an idempotency key |
//! | the connection broke after a part of the request was sent | the same |

use std::time::{Duration, SystemTime};

use http::{HeaderMap, Method, StatusCode, header};

use super::transport::{TransportError, TransportErrorKind};

/// The upper limit of `Retry-After`.
pub(super) const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// The retry policy: the number of attempts, and the backoff between them.
///
/// By default, a call has up to three attempts. The backoff is exponential with full jitter: a
/// random time of up to 500 ms before the second attempt, and up to twice as much before each
/// further one, plus the time of `Retry-After`. A call that would have to wait for more than 30
/// seconds, or beyond its timeout, is not retried:
/// [`Error::retry_after`](super::error::Error::retry_after) has the wait.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
}

/// Up to three attempts, with a backoff of up to 30 seconds.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// Creates the default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a policy without retries.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, the first one included. Defaults to 3.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// Sets the longest backoff before the second attempt. Defaults to 500 ms. It doubles for each
    /// further attempt, and the backoff is a random time up to it.
    pub fn initial_backoff(mut self, initial_backoff: Duration) -> Self {
        self.initial_backoff = initial_backoff;
        self
    }

    /// Sets the longest backoff. Defaults to 30 seconds. A call whose server asks for more is not
    /// retried.
    pub fn max_backoff(mut self, max_backoff: Duration) -> Self {
        self.max_backoff = max_backoff;
        self
    }

    /// The backoff after `attempt`, the first of which is 1; `None` if there is no further attempt.
    pub(super) fn wait(
        &self,
        attempt: u32,
        retry_after: Option<Duration>,
        random: u64,
    ) -> Option<Duration> {
        let asked = retry_after.unwrap_or_default();
        if attempt >= self.max_attempts || asked > self.max_backoff {
            return None;
        }
        let factor = 1_u32
            .checked_shl(attempt.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let longest = self
            .initial_backoff
            .saturating_mul(factor)
            .min(self.max_backoff);
        let nanoseconds = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
        let part = Duration::from_nanos(random.checked_rem(nanoseconds).unwrap_or(0));
        Some(asked.saturating_add(part).min(self.max_backoff))
    }
}

/// Returns `true` if a call without a response is safe to retry.
pub(super) fn is_retryable_error(error: &TransportError, is_idempotent: bool) -> bool {
    match error.kind() {
        TransportErrorKind::Connect => true,
        TransportErrorKind::Interrupted => is_idempotent,
        TransportErrorKind::BodyTooLarge { .. } | TransportErrorKind::Other => false,
    }
}

/// Returns `true` if a call with this status is safe to retry.
pub(super) fn is_retryable_status(status: StatusCode, is_idempotent: bool, is_quota: bool) -> bool {
    match status.as_u16() {
        429 => !is_quota,
        408 | 502..=504 => is_idempotent,
        _ => false,
    }
}

/// Returns `true` if a method is idempotent (RFC 9110 §9.2.2), except TRACE, which is not retried.
pub(super) fn is_idempotent(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::PUT,
        Method::DELETE,
    ]
    .contains(method)
}

/// Parses `Retry-After`, from `now` on: seconds, or a date (RFC 9110 §10.2.3), also in the obsolete
/// formats that recipients must accept (§5.6.7). At most a day.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number holds are more than a day.
        Duration::from_secs(text.parse().unwrap_or(u64::MAX))
    } else {
        let time = httpdate::parse_http_date(text).ok()?;
        time.duration_since(now).unwrap_or_default()
    };
    Some(wait.min(LONGEST_RETRY_AFTER))
}
