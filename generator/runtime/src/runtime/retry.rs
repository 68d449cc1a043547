//! Whether, when and how often a call that failed is made again.
//!
//! | what happened | methods that are repeated |
//! |:---|:---|
//! | there was no connection, so that nothing was sent | all |
//! | 429, unless the limit is one that waiting does not lift | all |
//! | 408, 502, 503, 504 | those that may be repeated: GET, HEAD, OPTIONS, PUT, DELETE |
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
    attempts: u32,
    backoff: Duration,
    longest_wait: Duration,
}

/// Three attempts, with waits of up to 30 seconds.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            backoff: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
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
        Self::default().attempts(1)
    }

    /// Makes a call at most this often, the first time included.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Waits a random part of this time before the second attempt, and of twice the time before each one after.
    pub fn backoff(mut self, backoff: Duration) -> Self {
        self.backoff = backoff;
        self
    }

    /// Never waits longer than this. Where the server asks for more, the call is not made again.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
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
        if attempt >= self.attempts || asked > self.longest_wait {
            return None;
        }
        let factor = 1_u32
            .checked_shl(attempt.saturating_sub(1))
            .unwrap_or(u32::MAX);
        let longest = self.backoff.saturating_mul(factor).min(self.longest_wait);
        let nanoseconds = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
        let part = Duration::from_nanos(random.checked_rem(nanoseconds).unwrap_or(0));
        Some(asked.saturating_add(part).min(self.longest_wait))
    }
}

/// Whether a call without a response may be made again.
pub(super) fn is_retryable_error(error: &TransportError, method: &Method) -> bool {
    match error.kind() {
        TransportErrorKind::Connect => true,
        TransportErrorKind::Interrupted => is_repeatable(method),
        TransportErrorKind::BodyTooLarge { .. } | TransportErrorKind::Other => false,
    }
}

/// Whether a call that got this status may be made again.
pub(super) fn is_retryable_status(status: StatusCode, method: &Method, is_lasting: bool) -> bool {
    match status.as_u16() {
        429 => !is_lasting,
        408 | 502..=504 => is_repeatable(method),
        _ => false,
    }
}

/// Whether doing it twice is the same as doing it once (RFC 9110 §9.2.2). TRACE is, too, but nobody means to.
fn is_repeatable(method: &Method) -> bool {
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
