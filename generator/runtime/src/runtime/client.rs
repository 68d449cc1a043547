//! The client that all calls share.

use std::{
    fmt,
    pin::pin,
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::HeaderMap;

#[cfg(feature = "blocking")]
use super::blocking;
#[cfg(feature = "tracing")]
use super::trace;
use super::{
    body::Body,
    body_stream::{BodyStream, Source},
    conventions::Conventions,
    credentials::Credentials,
    error::Error,
    exchange::Exchange,
    options::CallOptions,
    prepared_credentials::{Obtained, Prepared, PreparedCredentials},
    received::Received,
    redirect,
    request::{PLAIN_HTTP, Request},
    response::Response,
    retry::RetryPolicy,
    server::BaseUrl,
    timeout,
    token::Fetcher,
    transport::Transport,
};

/// A client of the API.
///
/// It keeps connections open for later calls. Clones are cheap and share everything, so create one
/// client and clone it; it needs no `Arc`.
///
/// # Configuration
///
/// The defaults, and the methods of [`ClientBuilder`](super::client_builder::ClientBuilder) that
/// change them:
///
/// | setting | default |
/// |:---|:---|
/// | [`credentials`](super::client_builder::ClientBuilder::credentials) | none |
/// | [`base_url`](super::client_builder::ClientBuilder::base_url) | the server of the document |
/// | [`timeout`](super::client_builder::ClientBuilder::timeout) | 60 seconds per call, with retries |
/// | [`retry`](super::client_builder::ClientBuilder::retry) | up to three attempts when a retry is safe |
/// | [`body_limit`](super::client_builder::ClientBuilder::body_limit) | 64 MiB per buffered response |
/// | [`transport`](super::client_builder::ClientBuilder::transport) | reqwest, with the feature `reqwest` |
///
/// [`CallOptions`] override some of them for a single call.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    settings: Settings,
    #[cfg(feature = "blocking")]
    executor: blocking::Executor,
}

/// The settings of a client, all of them checked.
#[derive(Clone)]
pub(super) struct Settings {
    /// Sends requests.
    pub transport: Arc<dyn Transport>,
    /// The base URL, unless a call sets another one.
    pub base_url: BaseUrl,
    /// The credentials, for the operations that require them.
    pub credentials: Arc<PreparedCredentials>,
    /// The conventions of the API.
    pub conventions: &'static Conventions,
    /// The default headers.
    pub headers: HeaderMap,
    /// The timeout of a call.
    pub timeout: Option<Duration>,
    /// The largest body that is buffered, in bytes.
    pub body_limit: usize,
    /// The retry policy.
    pub retry: RetryPolicy,
}

impl Client {
    /// Creates a client from checked settings.
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(Inner {
            settings,
            #[cfg(feature = "blocking")]
            executor: blocking::Executor::default(),
        }))
    }

    /// Returns a client with other credentials, such as those of another account, that shares the
    /// connections of this one.
    ///
    /// # Errors
    ///
    /// Returns an error if a secret cannot be sent in a header, or if credentials would be sent by
    /// plain `http` to another host than localhost.
    pub fn with_credentials(&self, credentials: &Credentials) -> Result<Self, Error> {
        let credentials = PreparedCredentials::new(credentials)?;
        if !credentials.is_empty() && !self.settings().base_url.is_confidential() {
            return Err(Error::build(PLAIN_HTTP));
        }
        Ok(Self::new(Settings {
            credentials: Arc::new(credentials),
            ..self.settings().clone()
        }))
    }

    /// Sends a custom request, and returns the response with its raw body. It has the credentials
    /// of the client after [`Request::authenticate`].
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or
    /// the status is not 2xx.
    pub async fn send(&self, request: Request) -> Result<Response<Bytes>, Error> {
        self.exchange(request).await
    }

    /// Sends a custom request, and returns the response with its body as a stream, which may be of
    /// any size. The timeout applies to the call until the headers have arrived, and then to each
    /// chunk.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or
    /// the status is not 2xx.
    pub async fn send_stream(&self, request: Request) -> Result<Response<BodyStream>, Error> {
        let limit = request.call_options().limit(self.settings().timeout);
        let operation = request.operation().clone();
        let response: Response<Body> = self.exchange(request).await?;
        let source = Source {
            transport: Arc::clone(&self.settings().transport),
            operation,
            limit,
            attempts: response.attempts(),
        };
        Ok(response.map(|body| BodyStream::new(body, source)))
    }

    /// Builds the HTTP request that [`send`](Self::send) would send: method, URL, headers and body,
    /// with the options of the call and the default headers. Nothing is sent.
    ///
    /// It has neither credentials nor an idempotency key.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built.
    pub fn prepare(&self, mut request: Request) -> Result<http::Request<Body>, Error> {
        let client = self.settings();
        let options = self.take_options(&mut request)?;
        let base_url = options.server();
        let base_url = base_url.map_err(|error| error.of(request.operation()))?;
        let base_url = request.base_url(base_url.as_ref().unwrap_or(&client.base_url))?;
        let base_url = base_url.into_owned();
        request.into_http(&base_url, [])
    }

    /// Takes the options of a request, and adds their headers and query, and the default headers,
    /// to the request.
    fn take_options(&self, request: &mut Request) -> Result<CallOptions, Error> {
        let options = request.take_options();
        for (name, value) in options.headers() {
            request.header(name, value)?;
        }
        for (name, value) in options.pairs() {
            request.query(name, value)?;
        }
        request.add_missing_headers(&self.settings().headers);
        Ok(options)
    }

    /// Sends a request, and receives the body of the response as a `B`.
    pub(super) async fn exchange<B: Received>(
        &self,
        mut request: Request,
    ) -> Result<Response<B>, Error> {
        let client = self.settings();
        let options = self.take_options(&mut request)?;
        if let Some(name) = client.conventions.idempotency_key_header {
            request.add_idempotency_key(name, &*client.transport)?;
        }
        let operation = request.operation().clone();
        let base_url = options.server().map_err(|error| error.of(&operation))?;
        let base_url = base_url.as_ref().unwrap_or(&client.base_url);
        let redirect_hosts = options.redirect_hosts();
        let redirect_hosts = redirect_hosts.map_err(|error| error.of(&operation))?;
        let (base_url, prepared) = request.target(base_url, &client.credentials)?;
        let exchange = Exchange {
            transport: &*client.transport,
            operation: &operation,
            conventions: client.conventions,
            retry: options.policy(&client.retry),
            attempted: 0,
            limit: options.limit(client.timeout),
            body_limit: client.body_limit,
            redirects: redirect::LIMIT,
            redirect_hosts: &redirect_hosts,
        };
        let call = async {
            if prepared.iter().any(|it| it.is_fetched()) {
                let call = self.exchange_with_tokens(request, &base_url, &prepared, exchange);
                return Box::pin(call).await;
            }
            let parts = prepared.iter().filter_map(|it| it.ready());
            let request = request.into_http(&base_url, parts.cloned())?;
            exchange.run(request).await
        };
        #[cfg(feature = "tracing")]
        let call = trace::call(&operation, call);
        call.await
    }

    /// Fetches the tokens that a call needs, and sends it. After a 401 it is sent once more, with
    /// new tokens.
    async fn exchange_with_tokens<B: Received>(
        &self,
        mut request: Request,
        base_url: &BaseUrl,
        prepared: &[&Prepared],
        mut exchange: Exchange<'_>,
    ) -> Result<Response<B>, Error> {
        let start = exchange.transport.now();
        let whole = exchange.limit;
        let mut again = request.try_clone();
        loop {
            let obtained = self.obtain(prepared, &exchange).await?;
            exchange.limit = left(whole, exchange.transport, start);
            let parts = obtained.iter().map(|it| it.part.clone());
            let error = match exchange.run(request.into_http(base_url, parts)?).await {
                Err(error) if error.refuses_credentials() => error,
                result => return result,
            };
            let is_last = exchange.attempted > 0;
            if is_last || obtained.iter().filter(|it| it.forget()).count() == 0 {
                return Err(error);
            }
            let Some(next) = again.take() else {
                return Err(error);
            };
            #[cfg(feature = "tracing")]
            trace::retry(error.attempts(), &error, Duration::ZERO);
            exchange.attempted = error.attempts();
            exchange.limit = left(whole, exchange.transport, start);
            request = next;
        }
    }

    /// Obtains the credentials of a call within its timeout.
    async fn obtain(
        &self,
        prepared: &[&Prepared],
        exchange: &Exchange<'_>,
    ) -> Result<Vec<Obtained>, Error> {
        let client = self.settings();
        let fetcher = Fetcher {
            transport: Arc::clone(&client.transport),
            base_url: client.base_url.clone(),
            headers: client.headers.clone(),
            retry: client.retry.clone(),
            limit: client.timeout,
        };
        let obtained = pin!(async {
            let mut obtained = Vec::with_capacity(prepared.len());
            for prepared in prepared {
                obtained.push(prepared.obtain(&fetcher).await?);
            }
            Ok(obtained)
        });
        let operation = exchange.operation;
        let obtained = timeout::within(exchange.transport, exchange.limit, obtained).await;
        obtained
            .unwrap_or_else(|limit| Err(Error::timeout(operation.clone(), limit)))
            .map_err(|error: Error| error.of(operation).after(exchange.attempted))
    }

    /// Needs the feature `blocking`. Sends a custom request like [`send`](Self::send), and blocks
    /// until the response is read.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(&self, request: Request) -> Result<Response<Bytes>, Error> {
        self.block_on(self.send(request))
    }

    /// Blocks until a call is done.
    #[cfg(feature = "blocking")]
    pub(super) fn block_on<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        self.0.executor.block_on(call)
    }

    fn settings(&self) -> &Settings {
        &self.0.settings
    }
}

/// The rest of a time limit.
fn left(limit: Option<Duration>, transport: &dyn Transport, start: SystemTime) -> Option<Duration> {
    let elapsed = transport.now().duration_since(start).unwrap_or_default();
    limit.map(|limit| limit.saturating_sub(elapsed))
}

/// Hides secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.settings();
        f.debug_struct("Client")
            .field("base_url", &settings.base_url)
            .field("timeout", &settings.timeout)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}
