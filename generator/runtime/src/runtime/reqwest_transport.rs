//! The default transport: reqwest with rustls. The only module that knows reqwest and tokio.

use std::{env, time::Duration};

use bytes::{Bytes, BytesMut};

use super::{
    error::Error,
    transport::{BoxFuture, Chunks, Transport, TransportError, root_cause},
};

/// How many bytes of a body are read unless [`ReqwestTransport::body_limit`] says otherwise: 64 MiB.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Where the address of a proxy for https is looked for.
const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// A [`Transport`] over reqwest with rustls and the certificates that the operating system trusts.
///
/// It needs a tokio runtime with its I/O and its timers enabled. It speaks HTTP/1.1 and HTTP/2, keeps connections open for later
/// calls, keeps no cookies, asks for no compression, and reads bodies of up to 64 MiB. Redirects are up to the client.
///
/// Requests to `https` addresses go through the proxy that `HTTPS_PROXY` or `ALL_PROXY` names, except to the hosts in `NO_PROXY`;
/// such a proxy sees the host, not the request. Requests to `http` addresses never go through a proxy.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    body_limit: usize,
}

impl ReqwestTransport {
    /// A transport with a connection pool of its own.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up, or the environment names a proxy that is no URL.
    pub fn new() -> Result<Self, Error> {
        // Another crate in the tree may have switched a compression on.
        let mut builder = reqwest::Client::builder()
            .no_proxy()
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if let Some(proxy) = proxy()? {
            builder = builder.proxy(proxy);
        }
        Self::with_builder(builder)
    }

    /// A transport with settings of your own: proxies, certificates, timeouts, and all else that reqwest knows. Only redirects are
    /// not up to it: the client follows them, where that is safe. If the builder asks for compression, the
    /// limit on bodies counts what comes out of it.
    ///
    /// # Errors
    ///
    /// The settings cannot be had.
    pub fn with_builder(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        Ok(Self {
            client: builder.build().map_err(setup_error)?,
            body_limit: BODY_LIMIT,
        })
    }

    /// Reads bodies of up to `bytes` bytes; longer ones are errors.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The head of the response; its body is still to be read.
    async fn execute(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<reqwest::Response, TransportError> {
        // Without this check reqwest panics where there is no tokio.
        tokio::runtime::Handle::try_current().map_err(TransportError::other)?;
        let path = request.uri().path().to_owned();
        let request = reqwest::Request::try_from(request)
            .map_err(|error| TransportError::other(error.without_url()))?;
        // reqwest normalises paths. What is sent here is in its normal form; if that ever fails, nothing else may be sent.
        if request.url().path() != path {
            return Err(TransportError::other(
                "the path of the request has another normal form",
            ));
        }
        self.client.execute(request).await.map_err(send_error)
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut response = self.execute(request).await?;
        let body = self.read_body(&mut response).await?;
        Ok(head(&mut response).map(|()| body))
    }

    async fn read_body(&self, response: &mut reqwest::Response) -> Result<Bytes, TransportError> {
        let too_large = |length: usize| length > self.body_limit;
        let announced = response.content_length().map(usize::try_from);
        if announced.is_some_and(|length| length.map_or(true, too_large)) {
            return Err(TransportError::body_too_large(self.body_limit));
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(read_error)? {
            if too_large(body.len().saturating_add(chunk.len())) {
                return Err(TransportError::body_too_large(self.body_limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn open(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        Box::pin(async move {
            let mut response = self.execute(request).await?;
            let head = head(&mut response);
            Ok(head.map(|()| -> Box<dyn Chunks> { Box::new(Body(response)) }))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}

/// A body that is still on its way.
struct Body(reqwest::Response);

impl Chunks for Body {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { self.0.chunk().await.map_err(read_error) })
    }
}

/// Status and headers, which are taken from the response.
fn head(response: &mut reqwest::Response) -> http::Response<()> {
    let mut head = http::Response::new(());
    *head.status_mut() = response.status();
    *head.version_mut() = response.version();
    *head.headers_mut() = std::mem::take(response.headers_mut());
    head
}

/// The proxy that the environment names for https.
///
/// reqwest would also read the one for http, and send requests to this machine's own servers through it, secrets included.
fn proxy() -> Result<Option<reqwest::Proxy>, Error> {
    let named = PROXY_VARIABLES.iter().find_map(|name| {
        let address = env::var(name).ok()?;
        (!address.is_empty()).then_some((name, address))
    });
    let Some((name, address)) = named else {
        return Ok(None);
    };
    // The address may hold a password, so that neither it nor the error that shows it is kept.
    reqwest::Proxy::https(address)
        .map(|proxy| Some(proxy.no_proxy(reqwest::NoProxy::from_env())))
        .map_err(|_| {
            Error::build(format!(
                "the environment variable {name} is not the URL of a proxy"
            ))
        })
}

fn setup_error(error: reqwest::Error) -> Error {
    let cause = root_cause(&error);
    Error::build(format!("the transport cannot be set up: {cause}"))
}

fn send_error(error: reqwest::Error) -> TransportError {
    if error.is_connect() {
        TransportError::connect(error.without_url())
    } else if error.is_builder() || error.is_timeout() {
        TransportError::other(error.without_url())
    } else {
        TransportError::interrupted(error.without_url())
    }
}

fn read_error(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        TransportError::other(error.without_url())
    } else {
        TransportError::interrupted(error.without_url())
    }
}
