//! How much of the body of an error is read and kept.

use std::{
    future::ready,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use specsmith_runtime::runtime::{
    body::Body,
    client_builder::ClientBuilder,
    error::Error,
    mock::MockTransport,
    request::Request,
    transport::{BoxFuture, Transport, TransportError},
};

use super::support::{SERVER, call, now};

/// How much is kept.
const LIMIT: usize = 1024 * 1024;

#[test]
fn no_more_than_the_start_of_an_error_is_kept() {
    for (size, kept) in [
        (0, 0),
        (LIMIT - 1, LIMIT - 1),
        (LIMIT, LIMIT),
        (LIMIT + 1, LIMIT),
        (3 * LIMIT, LIMIT),
    ] {
        let mock = MockTransport::new();
        mock.respond(500, &[], vec![b'x'; size]);
        let error = call(&mock, Method::GET).unwrap_err();
        assert_eq!(error.body().unwrap().len(), kept, "{size}");
    }
}

/// A transport whose responses are errors with a body in chunks of these sizes, then a connection that breaks; and how many chunks have
/// been read.
#[derive(Clone)]
struct Chunks(&'static [usize], Arc<AtomicUsize>);

impl Transport for Chunks {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut response = http::Response::new(Body::stream(self.clone()));
        *response.status_mut() = http::StatusCode::BAD_REQUEST;
        Box::pin(ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let index = self.1.fetch_add(1, Ordering::Relaxed);
        let chunk = self.0.get(index).map(|size| vec![b'x'; *size].into());
        let broken = || TransportError::interrupted("broken");
        Poll::Ready(Some(chunk.ok_or_else(broken)))
    }
}

/// The error that a stream ends in, and how many chunks of its body were asked for.
fn streamed(sizes: &'static [usize]) -> (Error, usize) {
    let read = Arc::new(AtomicUsize::new(0));
    let transport = Chunks(sizes, Arc::clone(&read));
    let client = ClientBuilder::new(SERVER).transport(transport).build();
    let request = Request::new(Method::GET, "/file");
    let error = now(client.unwrap().send_stream(request)).unwrap_err();
    (error, read.load(Ordering::Relaxed))
}

#[test]
fn the_error_of_a_stream_is_read_no_further_than_it_is_kept() {
    for (sizes, kept, read) in [
        (&[3 * LIMIT, 1] as &[usize], LIMIT, 1),
        (&[LIMIT, 1], LIMIT, 1),
        (&[LIMIT - 1, 1, 1], LIMIT, 2),
        (&[LIMIT - 1, 5, 1], LIMIT, 2),
        // What breaks off is kept up to there.
        (&[LIMIT - 1], LIMIT - 1, 2),
        (&[10, 20], 30, 3),
        (&[], 0, 1),
    ] {
        let (error, asked) = streamed(sizes);
        assert!(error.is_api(), "{error}");
        let length = error.body().unwrap().len();
        assert_eq!((length, asked), (kept, read), "{sizes:?}");
    }
}
