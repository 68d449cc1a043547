//! Bodies of requests that are streams, on the wire.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use specsmith_runtime::runtime::{
    body::Body, file::File, multipart::Multipart, request::Request, retry::RetryPolicy,
};

use super::{
    builder, client, run,
    server::{Received, Server, Step, json},
};

/// A stream of these chunks, which then fails or not.
#[derive(Clone)]
struct Chunks {
    left: Vec<&'static str>,
    fails: bool,
}

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = self.left.pop().map(|chunk| Ok(chunk.into()));
        let broken = || {
            self.fails
                .then(|| Err(io::Error::other("the disk is gone")))
        };
        Poll::Ready(chunk.or_else(broken))
    }
}

fn chunks(fails: bool) -> Chunks {
    Chunks {
        left: vec!["c", "ab"],
        fails,
    }
}

fn put(body: Body) -> Request {
    let mut request = Request::new(Method::PUT, "/x");
    request.body(body, "text/plain").unwrap();
    request
}

/// What arrives of a body.
fn received(body: Body) -> Received {
    let server = Server::answering(json("200 OK", "1"));
    run(client(server.url()).send(put(body))).unwrap();
    server.received().remove(0)
}

#[test]
fn a_stream_arrives_with_its_length_or_in_chunks() {
    for (body, header) in [
        (Body::from("abc"), "content-length: 3"),
        (Body::stream(chunks(false)), "transfer-encoding: chunked"),
        (
            Body::stream(chunks(false)).with_content_length(3),
            "content-length: 3",
        ),
    ] {
        let received = received(body);
        assert_eq!(received.body, b"abc");
        assert!(received.headers.contains(&header.to_owned()), "{header}");
    }
}

#[test]
fn a_retry_sends_a_replayable_body_again() {
    let scripts = [json("503 Service Unavailable", ""), json("200 OK", "1")];
    let scripts = scripts.map(|answer| vec![Step::Write(answer.into())]);
    let server = Server::start(scripts.into());
    let retry = RetryPolicy::new().initial_backoff(Duration::from_millis(1));
    let client = builder(server.url()).retry(retry).build().unwrap();
    let body = Body::replayable(|| chunks(false));
    run(client.send(put(body))).unwrap();
    let bodies: Vec<_> = { server.received().into_iter() }
        .map(|received| received.body)
        .collect();
    assert_eq!(bodies, [b"abc", b"abc"]);
}

#[test]
fn a_stream_that_fails_is_an_error_that_is_not_retried() {
    let wait = || vec![Step::Wait(Duration::from_secs(1))];
    let server = Server::start(vec![wait(), wait()]);
    let body = Body::replayable(|| chunks(true));
    let error = run(client(server.url()).send(put(body))).unwrap_err();
    assert!(error.is_transport() && !error.is_retryable(), "{error:?}");
    assert!(error.to_string().ends_with("the disk is gone"), "{error}");
    assert_eq!(error.attempts(), 1);
}

/// What arrives of a form with this file.
fn received_form(file: impl Into<File>) -> Received {
    let server = Server::answering(json("200 OK", "1"));
    let mut request = Request::new(Method::POST, "/x");
    let parts = Multipart::new().with_text("a", "1").with_file("f", file);
    request.multipart(&parts).unwrap();
    run(client(server.url()).send(request)).unwrap();
    server.received().remove(0)
}

#[test]
fn a_form_with_a_stream_arrives_with_its_length_or_in_chunks() {
    let known = received_form(Body::stream(chunks(false)).with_content_length(3));
    let length = format!("content-length: {}", known.body.len());
    assert!(known.headers.contains(&length), "{:?}", known.headers);
    let unknown = received_form(Body::stream(chunks(false)));
    let chunked = "transfer-encoding: chunked".to_owned();
    assert!(unknown.headers.contains(&chunked), "{:?}", unknown.headers);
    for received in [known, unknown] {
        let text = String::from_utf8(received.body).unwrap();
        let media_type = received
            .headers
            .iter()
            .find_map(|line| line.split_once("boundary="));
        let (_, boundary) = media_type.unwrap();
        let text = text.replace(boundary, "B");
        let file = "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\
                    Content-Type: application/octet-stream\r\n\r\nabc\r\n--B--\r\n";
        assert!(text.ends_with(file), "{text}");
    }
}

#[test]
fn a_stream_of_another_length_than_was_said_is_an_error() {
    for length in [2, 4] {
        let wait = vec![Step::Wait(Duration::from_millis(200))];
        let server = Server::start(vec![wait]);
        let body = Body::stream(chunks(false)).with_content_length(length);
        let error = run(client(server.url()).send(put(body))).unwrap_err();
        assert!(error.is_transport(), "{length}: {error:?}");
    }
}
