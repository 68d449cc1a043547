//! The client: what all calls share.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

#[cfg(feature = "blocking")]
use super::blocking;
use super::{
    conventions::{self, Conventions},
    credentials::{Credentials, PreparedCredentials},
    download::Download,
    error::Error,
    exchange::{Body, Exchange},
    options::CallOptions,
    request::{PLAIN_HTTP, Request},
    response::Response,
    retry::RetryPolicy,
    server::{BaseUrl, Server},
    transport::{Chunks, Transport},
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
    conventions: &'static Conventions,
    headers: HeaderMap,
    timeout: Option<Duration>,
    retry: RetryPolicy,
    #[cfg(feature = "blocking")]
    executor: blocking::Executor,
}

impl Client {
    /// Sends a request and reads the response. This is how to call what has no method of its own:
    /// [`Request::authenticate`] sends the client's credentials with it.
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
        request: Request,
        options: &CallOptions,
    ) -> Result<Response<Bytes>, Error> {
        self.exchange(request, options).await
    }

    /// Sends a request, and gives the response before its body is there, which is read piece by piece and may be of any size. The
    /// timeout is that of the call until then, and that of each piece afterwards.
    ///
    /// # Errors
    ///
    /// Any kind of [`Error`], except that a body is not read as anything yet.
    pub async fn download(
        &self,
        request: Request,
        options: &CallOptions,
    ) -> Result<Response<Download>, Error> {
        let operation = request.operation().clone();
        let response: Response<Box<dyn Chunks>> = self.exchange(request, options).await?;
        let (limit, attempts) = (options.limit(self.0.timeout), response.attempts());
        let client = self.clone();
        Ok(response.map(|chunks| Download::new(chunks, client, operation, limit, attempts)))
    }

    async fn exchange<B: Body>(
        &self,
        mut request: Request,
        options: &CallOptions,
    ) -> Result<Response<B>, Error> {
        let client = &*self.0;
        let operation = request.operation().clone();
        options.apply(&mut request)?;
        request.add_missing_headers(&client.headers);
        let base_url = options.server().map_err(|error| error.of(&operation))?;
        let base_url = base_url.as_ref().unwrap_or(&client.base_url);
        let request = request.into_http(base_url, &client.credentials)?;
        let exchange = Exchange {
            transport: self.transport(),
            operation: &operation,
            conventions: client.conventions,
            retry: options.policy(&client.retry),
            limit: options.limit(client.timeout),
        };
        exchange.run(request).await
    }

    /// Sends a request as [`send_with`](Self::send_with) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of `send_with`; and nothing is sent inside of an asynchronous runtime, which it would stop.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(
        &self,
        request: Request,
        options: &CallOptions,
    ) -> Result<Response<Bytes>, Error> {
        self.block_on(self.send_with(request, options))
    }

    /// Waits for a call.
    #[cfg(feature = "blocking")]
    pub(super) fn block_on<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        self.0.executor.block_on(call)
    }

    /// What sends requests.
    pub(super) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }
}

/// Without secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("timeout", &self.0.timeout)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}

/// Makes a [`Client`].
#[must_use]
pub struct ClientBuilder {
    server: Server,
    conventions: &'static Conventions,
    server_variables: Vec<(&'static str, String)>,
    base_url: Option<String>,
    credentials: Credentials,
    timeout: Option<Duration>,
    retry: RetryPolicy,
    headers: Vec<(String, String)>,
    transport: Option<Box<dyn Transport>>,
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

    /// Gives a call up after this time, counted from sending the request to the last byte of the response, with all attempts and the
    /// waits between them. The default is 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets calls take as long as they take.
    pub fn no_timeout(mut self) -> Self {
        self.timeout = None;
        self
    }

    /// Makes calls that failed again by these rules.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Makes each call once.
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
        self.transport = Some(Box::new(transport));
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
        let credentials = self.credentials.prepare()?;
        let mut headers = self.conventions.headers()?;
        headers.insert(header::USER_AGENT, HeaderValue::from_static(USER_AGENT));
        for (name, value) in &self.headers {
            conventions::add_header(&mut headers, name, value)?;
        }
        let has_secrets = !credentials.is_empty() || headers.contains_key(header::AUTHORIZATION);
        if has_secrets && !base_url.is_confidential() {
            return Err(Error::build(PLAIN_HTTP));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport()?,
        };
        Ok(Client(Arc::new(Inner {
            transport,
            base_url,
            credentials,
            conventions: self.conventions,
            headers,
            timeout: self.timeout,
            retry: self.retry,
            #[cfg(feature = "blocking")]
            executor: blocking::Executor::default(),
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
            .field("retry", &self.retry)
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
