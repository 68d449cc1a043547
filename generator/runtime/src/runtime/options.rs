//! Options of one call.

use std::{fmt, time::Duration};

use super::{error::Error, redirect::Hosts, retry::RetryPolicy, server::BaseUrl};

/// Options of one call. Options that are not set default to those of the client.
#[derive(Clone, Default)]
#[must_use]
pub struct CallOptions {
    timeout: Option<Option<Duration>>,
    retry: Option<RetryPolicy>,
    base_url: Option<String>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    redirect_hosts: Vec<String>,
}

impl CallOptions {
    /// Creates options of which none is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the call, retries and backoff included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(Some(timeout));
        self
    }

    /// Disables the timeout.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = Some(None);
        self
    }

    /// Sets the retry policy of the call.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::never())
    }

    /// Sets the base URL of the call, instead of that of the client or the operation. Credentials
    /// are sent there, too.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Adds a header. It replaces one of the same name, except those of the credentials.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Follows redirects to these hosts, too, such as an object storage with downloads:
    /// `files.example.com`, with a port unless it is 443, or `*.example.com` for all its
    /// subdomains.
    ///
    /// Only GET requests are redirected there, only by `https`, and without any headers or
    /// credentials. By default, a redirect to another origin is an error with its status.
    pub fn follow_redirects_to<H: Into<String>>(
        mut self,
        hosts: impl IntoIterator<Item = H>,
    ) -> Self {
        self.redirect_hosts
            .extend(hosts.into_iter().map(Into::into));
        self
    }

    /// Combines these options with `other`, which wins if both set one.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.headers.extend(other.headers);
        self.query.extend(other.query);
        self.redirect_hosts.extend(other.redirect_hosts);
        Self {
            timeout: other.timeout.or(self.timeout),
            retry: other.retry.or(self.retry),
            base_url: other.base_url.or(self.base_url),
            ..self
        }
    }

    /// The additional headers.
    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The additional query parameters.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The timeout of the call; `limit` is that of the client.
    pub(super) fn limit(&self, limit: Option<Duration>) -> Option<Duration> {
        self.timeout.unwrap_or(limit)
    }

    /// The retry policy of the call; `policy` is that of the client.
    pub(super) fn policy<'a>(&'a self, policy: &'a RetryPolicy) -> &'a RetryPolicy {
        self.retry.as_ref().unwrap_or(policy)
    }

    /// The hosts of other origins that redirects are followed to.
    ///
    /// # Errors
    ///
    /// Returns an error if one of them is not a host.
    pub(super) fn redirect_hosts(&self) -> Result<Hosts, Error> {
        Hosts::parse(&self.redirect_hosts)
    }

    /// The base URL of the call, if set.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a valid base URL.
    pub(super) fn server(&self) -> Result<Option<BaseUrl>, Error> {
        self.base_url.as_deref().map(BaseUrl::parse).transpose()
    }
}

/// Shows the names of headers and query parameters. Their values, and the base URL, which is not
/// checked yet, may hold secrets.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .finish_non_exhaustive()
    }
}
