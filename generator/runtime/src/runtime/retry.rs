//! Whether, when and how often a call that failed is made again.
//!
//! | what happened | calls that are retried |
//! |:---|:---|
//! | there was no connection, so that nothing was sent | all |
//! | 429, unless the limit is one that waiting does not lift | all |
//! | 408, 502, 503, 504 | those that may be repeated: GET, HEAD, OPTIONS, PUT, DELETE, and whatever has an idempotency key |
//! | the connection broke after something was sent | the same |

use std::time::{Duration, SystemTime};

use http::{HeaderMap, Method, StatusCode, header};

use super::transport::{TransportError, TransportErrorKind};

/// The longest time that a server's wish to wait is taken for.
pub(super) const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// How often a call is made, and how long to wait in between.
///
/// The wait before the second attempt is a random part of half a second, and the part doubles with each further attempt. Where the
/// server says how long to wait (`Retry-After`), that is added. A call that would have to wait too long, or beyond its timeout, is
/// not made again: its error says how long the wait is ([`Error::retry_after`](super::error::Error::retry_after)).
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
}

/// Three attempts, with waits of up to 30 seconds.
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
    /// The policy that clients have unless they are given another.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets how many attempts a call has at most, the first one included; 3 unless it is set.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// Sets the longest wait before the second attempt, 500 ms unless it is set. It doubles for each attempt after that, and the
    /// wait is a random part of it.
    pub fn initial_backoff(mut self, initial_backoff: Duration) -> Self {
        self.initial_backoff = initial_backoff;
        self
    }

    /// Sets the longest wait of all, 30 seconds unless it is set. A call whose server asks for more is not retried.
    pub fn max_backoff(mut self, max_backoff: Duration) -> Self {
        self.max_backoff = max_backoff;
        self
    }

    /// How long to wait before the attempt after `attempt`, the first of which is 1; `None` where there is to be none.
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

/// Whether a call without a response may be made again.
pub(super) fn is_retryable_error(error: &TransportError, is_idempotent: bool) -> bool {
    match error.kind() {
        TransportErrorKind::Connect => true,
        TransportErrorKind::Interrupted => is_idempotent,
        TransportErrorKind::BodyTooLarge { .. } | TransportErrorKind::Other => false,
    }
}

/// Whether a call that got this status may be made again.
pub(super) fn is_retryable_status(status: StatusCode, is_idempotent: bool, is_quota: bool) -> bool {
    match status.as_u16() {
        429 => !is_quota,
        408 | 502..=504 => is_idempotent,
        _ => false,
    }
}

/// Whether doing it twice is the same as doing it once (RFC 9110 §9.2.2). TRACE is, too, but nobody means to.
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

/// How long the server asks to wait, from `now` on: seconds, or a point in time (RFC 9110 §10.2.3), also in the obsolete spellings that
/// must be read (§5.6.7). At most a day.
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
