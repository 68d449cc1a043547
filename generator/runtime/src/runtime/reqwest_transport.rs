//! The default transport: reqwest, with the TLS that features choose. The only module that knows
//! reqwest.

use std::{
    env,
    error::Error as StdError,
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use super::{
    body::Body,
    error::Error,
    transport::{BoxFuture, Transport, TransportError},
};

/// The environment variables with the proxy for `https`.
const PROXY_VARIABLES: [&str; 4] = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

/// Needs the feature `reqwest`, `rustls-no-provider` or `reqwest-transport`. A [`Transport`] over
/// reqwest with the certificates that the operating system trusts.
///
/// It needs a tokio runtime with I/O and time enabled. It supports HTTP/1.1 and HTTP/2, and keeps
/// connections open for later calls. It keeps no cookies, requests no compression, and leaves
/// redirects to the client.
///
/// Requests by `https` use the proxy in `HTTPS_PROXY` or `ALL_PROXY`, except to hosts in
/// `NO_PROXY`. Such a proxy sees the host, not the request. Requests by `http` never use a proxy.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
}

impl ReqwestTransport {
    /// Creates a transport with a connection pool of its own.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up, or if the URL of a proxy in the environment is not
    /// valid.
    ///
    /// # Panics
    ///
    /// The feature `rustls-no-provider` is on, and the program has installed no cryptography
    /// provider.
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

    /// Creates a transport from a reqwest builder: proxies, certificates, timeouts and everything
    /// else that reqwest supports, except redirects, which the client follows if that is safe. With
    /// compression enabled, the body limit counts decompressed bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if reqwest refuses the settings.
    ///
    /// # Panics
    ///
    /// As [`new`](Self::new).
    pub fn with_builder(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let builder = builder.redirect(reqwest::redirect::Policy::none());
        Ok(Self {
            client: builder.build().map_err(setup_error)?,
        })
    }

    /// Sends a request, and returns the response before its body is read.
    async fn execute(
        &self,
        request: http::Request<Body>,
    ) -> Result<reqwest::Response, TransportError> {
        // Without this check reqwest panics where there is no tokio.
        tokio::runtime::Handle::try_current().map_err(TransportError::other)?;
        let path = request.uri().path().to_owned();
        let request = reqwest::Request::try_from(request.map(sent))
            .map_err(|error| TransportError::other(error.without_url()))?;
        // reqwest normalises paths. What is sent here is in its normal form; if that ever fails, nothing else may be sent.
        if request.url().path() != path {
            return Err(TransportError::other(
                "the path of the request is not normalised",
            ));
        }
        self.client.execute(request).await.map_err(send_error)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async {
            let response = self.execute(request).await?;
            let length = response.content_length();
            let response = http::Response::<reqwest::Body>::from(response);
            Ok(response.map(|body| {
                let body = Body::from_chunks(Box::pin(Received(body)));
                match length {
                    Some(length) => body.with_content_length(length),
                    None => body,
                }
            }))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}

/// Converts a request body.
fn sent(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(Sent(body)),
    }
}

/// A stream that is sent.
struct Sent(Body);

/// The stream of a request body failed, not the connection.
#[derive(Debug)]
struct Unreadable(Box<dyn StdError + Send + Sync>);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body of the request cannot be read")
    }
}

impl StdError for Unreadable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source: &(dyn StdError + 'static) = &*self.0;
        Some(source)
    }
}

impl http_body::Body for Sent {
    type Data = Bytes;
    type Error = Unreadable;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unreadable>>> {
        let chunk = Pin::new(&mut self.get_mut().0).poll_next(context);
        chunk.map(|chunk| Some(chunk?.map(Frame::data).map_err(Unreadable)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .content_length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body that arrives.
struct Received(reqwest::Body);

impl Stream for Received {
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let body = &mut self.get_mut().0;
        loop {
            let frame = match ready!(Pin::new(&mut *body).poll_frame(context)) {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return Poll::Ready(Some(Err(read_error(error).into()))),
                None => return Poll::Ready(None),
            };
            // Trailers are ignored.
            if let Ok(chunk) = frame.into_data() {
                return Poll::Ready(Some(Ok(chunk)));
            }
        }
    }
}

/// The proxy for `https` in the environment.
///
/// reqwest would also read the one for `http`, and send requests to localhost through it, secrets
/// included.
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
                "the environment variable {name} is not a valid proxy URL"
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
    } else if error.is_builder() || error.is_timeout() || is_of_body(&error) {
        TransportError::other(error.without_url())
    } else {
        TransportError::interrupted(error.without_url())
    }
}

/// Returns `true` if the stream of a request body failed.
fn is_of_body(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<Unreadable>() {
            return true;
        }
        cause = error.source();
    }
    false
}

fn read_error(error: reqwest::Error) -> TransportError {
    if error.is_timeout() {
        TransportError::other(error.without_url())
    } else {
        TransportError::interrupted(error.without_url())
    }
}

/// The innermost of the errors that led to this one.
fn root_cause<'a>(mut error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    while let Some(source) = error.source() {
        error = source;
    }
    error
}
