//! How a client is configured: what the document says and what the caller wants go in, a [`Client`] comes out whose settings are
//! all checked.

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

/// What requests say sent them, unless [`ClientBuilder::user_agent`] says otherwise.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// How long a call may take, unless [`ClientBuilder::timeout`] says otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How many bytes of a body are read, unless [`ClientBuilder::body_limit`] says otherwise: 64 MiB.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Makes a [`Client`].
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
    /// Starts from a server of the document.
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

    /// Says what the API does in every call.
    #[doc(hidden)]
    pub fn conventions(mut self, conventions: &'static Conventions) -> Self {
        self.conventions = conventions;
        self
    }

    /// Sends requests to this server instead of the first, such as one of the constants of [`Server`]. Operations that have a server of
    /// their own stay there.
    pub fn server(mut self, server: Server) -> Self {
        self.server = server;
        self
    }

    /// Sends all requests, and the credentials that they ask for, to this URL instead of a server of the document, such as
    /// `https://api.example.com/base`. A path is kept, and the paths of operations are appended to it. Server variables have no
    /// effect then.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets a variable of the server.
    #[doc(hidden)]
    pub fn server_variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.server_variables.push((name, value.into()));
        self
    }

    /// Adds credentials. Each call is sent with those that its operation asks for.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = self.credentials.and(credentials);
        self
    }

    /// Sets after how long a call times out, counted from sending the request to the last byte of the response, with all attempts and the
    /// waits between them. The default is 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets calls take any time.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// Reads bodies of responses of up to `bytes` bytes into memory, 64 MiB unless it is set; longer ones are errors. It does not
    /// limit [`BodyStream`](super::body_stream::BodyStream).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Switches retries off.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::never())
    }

    /// Sends this `User-Agent` header. The default is the name and the version of this crate.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.default_header("user-agent", user_agent)
    }

    /// Sends this header with every request that has none of its name.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends requests with this transport instead of the default one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// The URL, a server variable, a credential or a header is not valid; credentials would be sent by plain `http` to
    /// another machine; or there is no transport.
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

/// Without secrets, and without the base URL, which is not checked yet and may hold one.
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
