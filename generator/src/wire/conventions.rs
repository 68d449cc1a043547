//! What an API does in every call, and OpenAPI has no words for: an overlay says it.

use serde::Serialize;

/// The conventions of an API.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Conventions {
    /// Headers that go with every request, by name: `x-default-headers`.
    pub default_headers: Vec<(String, String)>,
    /// Where an answer names the request: `x-request-id`.
    pub request_id: RequestId,
    /// The header of a request with a key that is the same for all its attempts: `x-idempotency-key`.
    pub idempotency_key: Option<String>,
    /// Where an answer tells about the limit on calls: `x-rate-limit`.
    pub rate_limit: Option<RateLimit>,
}

impl Conventions {
    /// Whether no overlay says anything.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Where an answer names the request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RequestId {
    /// The header that does.
    pub header: Option<String>,
    /// The property of an error's body that does.
    pub property: Option<String>,
}

/// Where an answer tells about the limit on calls: the names of its headers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RateLimit {
    /// How many calls are allowed.
    pub limit: Option<String>,
    /// How many of them are left.
    pub remaining: Option<String>,
    /// When there will be more.
    pub reset: Option<String>,
    /// Whether that is a number of seconds from now, and not since the start of 1970.
    pub reset_is_relative: bool,
    /// Which of several limits it is.
    pub kind: Option<String>,
    /// The kinds that waiting does not lift.
    pub lasting: Vec<String>,
}
