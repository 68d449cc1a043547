//! What is known of a response beside its status, headers and body. A [`Response`](super::response::Response) and an
//! [`Error`](super::error::Error) both tell it.

use std::time::Duration;

use super::rate_limit::RateLimit;

/// What is known of a response; of a call without one, how often it was tried.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    /// How often the request was sent.
    pub attempts: u32,
    /// Whether it is from another origin, to which the call was redirected without credentials.
    pub is_of_other_origin: bool,
    /// The server's name for the request.
    pub request_id: Option<String>,
    /// The limit on calls.
    pub rate_limit: Option<RateLimit>,
    /// How long to wait before the next call.
    pub retry_after: Option<Duration>,
}
