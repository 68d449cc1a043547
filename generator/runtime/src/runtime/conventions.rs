//! What an API does in every call and OpenAPI has no words for: the emitted client gives it to the runtime as one constant.

use std::time::SystemTime;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

pub use super::rate_limit::RateLimitHeaders;
use super::{error::Error, headers::add_default, metadata::Metadata, retry};

/// The conventions of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// Headers that go with every request: name and value.
    pub headers: &'static [(&'static str, &'static str)],
    /// The header of an answer that names the request.
    pub request_id_header: Option<&'static str>,
    /// The property of an error's body that names the request, where no header does.
    pub request_id_property: Option<&'static str>,
    /// The header of a POST or PATCH with a key by which the server knows a call that is retried.
    pub idempotency_key_header: Option<&'static str>,
    /// Where the limit on calls is.
    pub rate_limit: Option<RateLimitHeaders>,
}

impl Conventions {
    /// Of an API of which nothing is known.
    pub(super) const NONE: Self = Self {
        headers: &[],
        request_id_header: None,
        request_id_property: None,
        idempotency_key_header: None,
        rate_limit: None,
    };

    /// The headers that go with every request.
    ///
    /// # Errors
    ///
    /// One of them is no header.
    pub(super) fn headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            add_default(&mut headers, name, value)?;
        }
        Ok(headers)
    }

    /// What the headers of an answer say that arrived at `now`.
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
            is_of_other_origin: false,
            attempts: 0,
            request_id: id,
            retry_after: retry::retry_after(headers, now).or_else(reset),
            rate_limit,
        }
    }

    /// The name that the body of an error gives the request.
    pub(super) fn request_id_of(&self, body: &[u8]) -> Option<String> {
        let property = self.request_id_property?;
        let body = std::str::from_utf8(body).ok()?.parse::<Value>().ok()?;
        body.get(property)?.as_str().map(str::to_owned)
    }
}
