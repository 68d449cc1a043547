//! The client: what all calls share.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderValue, header};

use super::{
    credentials::{Credentials, PreparedCredentials},
    error::Error,
    options::CallOptions,
    request::{PLAIN_HTTP, Request},
    response::Response,
    server::{BaseUrl, Server},
    timeout,
    transport::Transport,
};

/// What requests say sent them, unless [`ClientBuilder::user_agent`] says otherwise.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// How long a call may take, unless [`ClientBuilder::timeout`] says otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A client of the API.
///
/// It keeps connections open for later calls: make one and share it. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    transport: Box<dyn Transport>,
    base_url: BaseUrl,
    credentials: PreparedCredentials,
    user_agent: HeaderValue,
    timeout: Option<Duration>,
}

impl Client {
    /// Sends a request and reads the response. This is how to call what has no method of its own.
    ///
    /// # Errors
    ///
    /// Any kind of [`Error`], except that a body is not read as anything yet.
    pub async fn send(&self, request: Request) -> Result<Response<Bytes>, Error> {
        self.send_with(request, &CallOptions::new()).await
    }

    /// Sends a request as [`send`](Self::send) does, with options of its own.
    ///
    /// # Errors
    ///
    /// Any kind of [`Error`], except that a body is not read as anything yet.
    pub async fn send_with(
        &self,
        mut request: Request,
        options: &CallOptions,
    ) -> Result<Response<Bytes>, Error> {
        let client = &*self.0;
        let operation = request.operation().clone();
        options.apply(&mut request)?;
        let server = options.server()?;
        let base_url = server.as_ref().unwrap_or(&client.base_url);
        let mut request = request.into_http(base_url, &client.credentials)?;
        let user_agent = client.user_agent.clone();
        request
            .headers_mut()
            .entry(header::USER_AGENT)
            .or_insert(user_agent);
        let response = client.transport.send(request);
        let limit = options.timeout.unwrap_or(client.timeout);
        match timeout::within(&*client.transport, limit, response).await {
            Ok(Ok(response)) => Response::new(operation, response),
            Ok(Err(error)) => Err(Error::transport(operation, error)),
            Err(limit) => Err(Error::timeout(operation, limit)),
        }
    }
}

/// Without secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}

/// Makes a [`Client`].
#[must_use]
pub struct ClientBuilder {
    server: Server,
    server_variables: Vec<(&'static str, String)>,
    base_url: Option<String>,
    credentials: Credentials,
    timeout: Option<Duration>,
    user_agent: Option<String>,
    transport: Option<Box<dyn Transport>>,
}

impl ClientBuilder {
    /// Starts from a server of the document.
    #[doc(hidden)]
    pub fn new(server: Server) -> Self {
        Self {
            server,
            server_variables: Vec::new(),
            base_url: None,
            credentials: Credentials::default(),
            timeout: Some(TIMEOUT),
            user_agent: None,
            transport: None,
        }
    }

    /// Sends requests to this URL instead of the document's server, such as `https://api.example.com/base`. A path is kept, and
    /// the paths of operations are appended to it. Server variables have no effect then.
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

    /// Gives a call up after this time, counted from sending the request to the last byte of the response. The default is 60
    /// seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets calls take as long as they take.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// Sends this `User-Agent` header. The default is the name and the version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sends requests with this transport instead of the default one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// The URL, a server variable, a credential or the user agent is not valid; credentials would be sent by plain `http` to
    /// another machine; or there is no transport.
    pub fn build(self) -> Result<Client, Error> {
        let base_url = match &self.base_url {
            Some(url) => BaseUrl::parse(url)?,
            None => self.server.expand(&self.server_variables)?,
        };
        let credentials = self.credentials.prepare()?;
        if !credentials.is_empty() && !base_url.is_confidential() {
            return Err(Error::build(PLAIN_HTTP));
        }
        let user_agent = self.user_agent.as_deref().unwrap_or(USER_AGENT);
        let user_agent = HeaderValue::from_str(user_agent)
            .map_err(|_| Error::build("the user agent has characters that a header cannot hold"))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Client(Arc::new(Inner {
            transport,
            base_url,
            credentials,
            user_agent,
            timeout: self.timeout,
        })))
    }
}

/// Without secrets, and without the base URL, which is not checked yet and may hold one.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("server", &self.server)
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    Ok(Box::new(super::reqwest_transport::ReqwestTransport::new()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Box<dyn Transport>, Error> {
    Err(Error::build(
        "there is no transport: enable the feature `reqwest`, or set one with `transport`",
    ))
}
