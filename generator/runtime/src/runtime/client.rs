//! The client: what all calls share.

use std::{fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::HeaderMap;

#[cfg(feature = "blocking")]
use super::blocking;
use super::{
    conventions::Conventions,
    credentials::PreparedCredentials,
    download::{Download, Source},
    error::Error,
    exchange::{Body, Exchange},
    options::CallOptions,
    request::Request,
    response::Response,
    retry::RetryPolicy,
    server::BaseUrl,
    transport::{Chunks, Transport},
};

/// A client of the API.
///
/// It keeps connections open for later calls: make one and share it. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    settings: Settings,
    #[cfg(feature = "blocking")]
    executor: blocking::Executor,
}

/// What a client is made of. All of it is checked.
pub(super) struct Settings {
    /// What sends requests.
    pub transport: Arc<dyn Transport>,
    /// Where they go, unless a call says otherwise.
    pub base_url: BaseUrl,
    /// What goes with those that ask for it.
    pub credentials: PreparedCredentials,
    /// What the API does in every call.
    pub conventions: &'static Conventions,
    /// What goes with every request that has no header of that name.
    pub headers: HeaderMap,
    /// How long a call may take.
    pub timeout: Option<Duration>,
    /// Whether a call that failed is made again.
    pub retry: RetryPolicy,
}

impl Client {
    /// A client with these settings.
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(Inner {
            settings,
            #[cfg(feature = "blocking")]
            executor: blocking::Executor::default(),
        }))
    }

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
        let source = Source {
            transport: Arc::clone(&self.settings().transport),
            operation,
            limit: options.limit(self.settings().timeout),
            attempts: response.attempts(),
        };
        Ok(response.map(|chunks| Download::new(chunks, source)))
    }

    async fn exchange<B: Body>(
        &self,
        mut request: Request,
        options: &CallOptions,
    ) -> Result<Response<B>, Error> {
        let client = self.settings();
        let operation = request.operation().clone();
        options.apply(&mut request)?;
        request.add_missing_headers(&client.headers);
        let base_url = options.server().map_err(|error| error.of(&operation))?;
        let base_url = base_url.as_ref().unwrap_or(&client.base_url);
        let request = request.into_http(base_url, &client.credentials)?;
        let exchange = Exchange {
            transport: &*client.transport,
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

    fn settings(&self) -> &Settings {
        &self.0.settings
    }
}

/// Without secrets.
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
