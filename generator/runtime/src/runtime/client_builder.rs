//! The builder of a [`Client`], which checks all settings.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderValue, header};

use super::{
    client::{Client, Settings},
    conventions::Conventions,
    credentials::Credentials,
    error::Error,
    headers,
    prepared_credentials::PreparedCredentials,
    request::PLAIN_HTTP,
    retry::RetryPolicy,
    server::{BaseUrl, Server},
    transport::Transport,
};

/// The `User-Agent` header, unless [`ClientBuilder::user_agent`] sets one.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// The timeout of a call, unless [`ClientBuilder::timeout`] sets one.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The largest body that is buffered, unless [`ClientBuilder::body_limit`] sets a limit.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    server: Server,
    conventions: &'static Conventions,
    server_variables: Vec<(&'static str, String)>,
    base_url: Option<String>,
    credentials: Credentials,
    timeout: Option<Duration>,
    body_limit: usize,
    retry: RetryPolicy,
    headers: Vec<(String, String)>,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    /// Creates a builder with a server of the document.
    #[doc(hidden)]
    pub fn new(server: Server) -> Self {
        Self {
            server,
            conventions: &Conventions::NONE,
            server_variables: Vec::new(),
            base_url: None,
            credentials: Credentials::default(),
            timeout: Some(TIMEOUT),
            body_limit: BODY_LIMIT,
            retry: RetryPolicy::default(),
            headers: Vec::new(),
            transport: None,
        }
    }

    /// Sets the conventions of the API.
    #[doc(hidden)]
    pub fn conventions(mut self, conventions: &'static Conventions) -> Self {
        self.conventions = conventions;
        self
    }

    /// Sets the server, such as one of the constants of [`Server`]. Defaults to the first one.
    /// Operations with a server of their own are sent there.
    pub fn server(mut self, server: Server) -> Self {
        self.server = server;
        self
    }

    /// Sets the base URL, such as `https://api.example.com/base`, instead of a server of the
    /// document. All requests are sent there, with their credentials. The paths of operations are
    /// appended to its path. Server variables have no effect then.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets a server variable.
    #[doc(hidden)]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.server_variables.push((name, value.into()));
        self
    }

    /// Adds credentials. Each call is sent with those that its operation requires.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = self.credentials.and(credentials);
        self
    }

    /// Sets the timeout of a call: from sending the request to the last byte of the response, with
    /// all retries and the backoff between them. Defaults to 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Disables the timeout.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// Sets the largest response body that is read into memory, in bytes. Defaults to 64 MiB. A
    /// longer body is an error. A [`BodyStream`](super::body_stream::BodyStream) is not limited.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the retry policy. By default, a call has up to three attempts when a retry is safe. By
    /// default, a call has up to three attempts when a retry is safe. By default, a call has up to
    /// three attempts when a retry is safe.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::never())
    }

    /// Sets the `User-Agent` header. Defaults to the name and version of this crate.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.default_header("user-agent", user_agent)
    }

    /// Adds a default header, which is sent with every request that does not set a header of this
    /// name.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the transport that sends requests, instead of the default one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error if the base URL, a server variable, a credential or a header is not valid,
    /// if credentials would be sent by plain `http` to another host than localhost, or if there is
    /// no transport.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = match &self.base_url {
            Some(url) => BaseUrl::parse(url)?,
            None => self.server.expand(&self.server_variables)?,
        };
        let credentials = PreparedCredentials::new(&self.credentials)?;
        let mut headers = self.conventions.headers()?;
        headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        for (name, value) in &self.headers {
            headers::add_default(&mut headers, name, value)?;
        }
        let has_secrets = !credentials.is_empty() || headers.contains_key(header::AUTHORIZATION);
        if has_secrets && !base_url.is_confidential() {
            return Err(Error::build(PLAIN_HTTP));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Client::new(Settings {
            transport,
            base_url,
            credentials: Arc::new(credentials),
            conventions: self.conventions,
            headers,
            timeout: self.timeout,
            body_limit: self.body_limit,
            retry: self.retry,
        }))
    }
}

/// Hides secrets, and the base URL, which is not checked yet and may hold one.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("server", &self.server)
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest-transport")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(super::reqwest_transport::ReqwestTransport::new()?))
}

#[cfg(not(feature = "reqwest-transport"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::build(
        "there is no transport: enable the feature `reqwest`, or set one with `transport`",
    ))
}
