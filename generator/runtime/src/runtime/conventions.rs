//! Conventions of an API that OpenAPI cannot express. The generated client passes them to the
//! runtime as one constant.

use std::time::SystemTime;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

pub use super::rate_limit::RateLimitHeaders;
use super::{error::Error, headers::add_default, metadata::Metadata, retry};

/// The conventions of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// The default headers: name and value.
    pub headers: &'static [(&'static str, &'static str)],
    /// The response header with the request ID.
    pub request_id_header: Option<&'static str>,
    /// The property of an error body with the request ID, if no header has it.
    pub request_id_property: Option<&'static str>,
    /// The header for the idempotency key of a POST or PATCH.
    pub idempotency_key_header: Option<&'static str>,
    /// The headers with the rate limit.
    pub rate_limit: Option<RateLimitHeaders>,
}

impl Conventions {
    /// No conventions.
    pub(super) const NONE: Self = Self {
        headers: &[],
        request_id_header: None,
        request_id_property: None,
        idempotency_key_header: None,
        rate_limit: None,
    };

    /// The default headers.
    ///
    /// # Errors
    ///
    /// Returns an error if a name or a value is not valid.
    pub(super) fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            add_default(&mut headers, name, value)?;
        }
        Ok(headers)
    }

    /// Reads the headers of a response that arrived at `now`.
    pub(super) fn read(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Metadata {
        let id = self.request_id_header.and_then(|name| headers.get(name));
        let id = id.and_then(|value| value.to_str().ok()).map(str::to_owned);
        let rate_limit = self.rate_limit.and_then(|names| names.read(headers, now));
        let reset = || {
            let limit = { rate_limit.as_ref() }.filter(|_| status == StatusCode::TOO_MANY_REQUESTS);
            let wait = limit?.reset?.duration_since(now).ok()?;
            Some(wait.min(retry::LONGEST_RETRY_AFTER))
        };
        Metadata {
            lost_credentials: false,
            attempts: 0,
            request_id: id,
            retry_after: retry::retry_after(headers, now).or_else(reset),
            rate_limit,
        }
    }

    /// The request ID in the body of an error.
    pub(super) fn request_id_of(&self, body: &[u8]) -> Option<String> {
        let property = self.request_id_property?;
        let body = std::str::from_utf8(body).ok()?.parse::<Value>().ok()?;
        body.get(property)?.as_str().map(str::to_owned)
    }
}
