//! What a caller wants of one call alone.

use std::{fmt, time::Duration};

use super::{error::Error, redirect::Hosts, retry::RetryPolicy, server::BaseUrl};

/// Options of one call. What is not set is as the client has it.
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
    /// No options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives the call up after this time, retries and waits included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(Some(timeout));
        self
    }

    /// Lets the call take as long as it takes.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = Some(None);
        self
    }

    /// Makes the call again by these rules if it fails.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Makes the call once.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::never())
    }

    /// Sends the call to this URL instead of that of the client or the operation, credentials included.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sends this header as well. It replaces one of the same name, except what proves the client's identity.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds this pair to the query. Both are encoded where they have to be.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Follows redirects to these hosts, too, such as those of an object storage that downloads are kept in: `files.example.com`, with a
    /// port where it is not 443, or `*.example.com` for all hosts below one.
    ///
    /// Only a GET is redirected there, and only by `https`. It has no headers, neither those of the caller nor credentials. Without
    /// this, redirects to another scheme, host or port are errors with their status.
    pub fn follow_redirects_to<H: Into<String>>(
        mut self,
        hosts: impl IntoIterator<Item = H>,
    ) -> Self {
        self.redirect_hosts
            .extend(hosts.into_iter().map(Into::into));
        self
    }

    /// These options and those of `other`, which wins where both set one.
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

    /// The headers that are sent as well.
    pub(super) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The pairs of the query that are sent as well.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// How long the call may take; `limit` is the client's answer.
    pub(super) fn limit(&self, limit: Option<Duration>) -> Option<Duration> {
        self.timeout.unwrap_or(limit)
    }

    /// Whether the call is made again; `policy` is the client's answer.
    pub(super) fn policy<'a>(&'a self, policy: &'a RetryPolicy) -> &'a RetryPolicy {
        self.retry.as_ref().unwrap_or(policy)
    }

    /// The hosts of other origins that redirects are followed to.
    ///
    /// # Errors
    ///
    /// One of them is not a host.
    pub(super) fn redirect_hosts(&self) -> Result<Hosts, Error> {
        Hosts::parse(&self.redirect_hosts)
    }

    /// Where the call goes, if not to the client's URL.
    ///
    /// # Errors
    ///
    /// It is not a URL that requests can go to.
    pub(super) fn server(&self) -> Result<Option<BaseUrl>, Error> {
        self.base_url.as_deref().map(BaseUrl::parse).transpose()
    }
}

/// Only which headers and pairs of the query there are: their values, and the base URL, which is not checked yet, may hold secrets.
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
