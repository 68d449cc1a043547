//! Metadata of a response that a [`Response`](super::response::Response) and an
//! [`Error`](super::error::Error) share.

use std::time::Duration;

use super::rate_limit::RateLimit;

/// The metadata of a response, or of a call without one.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    /// The number of attempts.
    pub attempts: u32,
    /// Whether a redirect to another origin has dropped the credentials.
    pub lost_credentials: bool,
    /// The request ID.
    pub request_id: Option<String>,
    /// The rate limit.
    pub rate_limit: Option<RateLimit>,
    /// The time to wait before the next call.
    pub retry_after: Option<Duration>,
}
