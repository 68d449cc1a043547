//! How much of the body of an error is read and kept.

use std::{
    future::ready,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::Method;
use specsmith_runtime::runtime::{
    client_builder::ClientBuilder,
    error::Error,
    mock::MockTransport,
    options::CallOptions,
    request::Request,
    transport::{BoxFuture, Chunks, Transport, TransportError},
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
        mock.answer(500, &[], vec![b'x'; size]);
        let error = call(&mock, Method::GET).unwrap_err();
        assert_eq!(error.body().unwrap().len(), kept, "{size}");
    }
}

/// A transport whose answers are errors with a body in pieces of these sizes, then a connection that breaks; and how many pieces have
/// been read.
struct Pieces(&'static [usize], Arc<AtomicUsize>);

impl Transport for Pieces {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(ready(Err(TransportError::other("nobody asks"))))
    }

    fn open(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Box<dyn Chunks>>, TransportError>> {
        let chunks: Box<dyn Chunks> = Box::new(Self(self.0, Arc::clone(&self.1)));
        let mut response = http::Response::new(chunks);
        *response.status_mut() = http::StatusCode::BAD_REQUEST;
        Box::pin(ready(Ok(response)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

impl Chunks for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let index = self.1.fetch_add(1, Ordering::Relaxed);
        let piece = self.0.get(index).map(|size| vec![b'x'; *size].into());
        let broken = || TransportError::interrupted("broken");
        Box::pin(ready(piece.map(Some).ok_or_else(broken)))
    }
}

/// The error that a download ends in, and how many pieces of its body were asked for.
fn download(sizes: &'static [usize]) -> (Error, usize) {
    let read = Arc::new(AtomicUsize::new(0));
    let transport = Pieces(sizes, Arc::clone(&read));
    let client = ClientBuilder::new(SERVER).transport(transport).build();
    let request = Request::new(Method::GET, "/file");
    let error = now(client.unwrap().download(request, &CallOptions::new())).unwrap_err();
    (error, read.load(Ordering::Relaxed))
}

#[test]
fn the_error_of_a_download_is_read_no_further_than_it_is_kept() {
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
        let (error, asked) = download(sizes);
        assert!(error.is_api(), "{error}");
        let length = error.body().unwrap().len();
        assert_eq!((length, asked), (kept, read), "{sizes:?}");
    }
}
