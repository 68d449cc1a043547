//! Bodies that are streams: what is sent, and when it is sent again.

use std::{
    collections::VecDeque,
    convert::Infallible,
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use specsmith_runtime::runtime::{
    body::Body,
    file::File,
    mock::MockTransport,
    multipart::Multipart,
    request::Request,
    transport::{BoxFuture, Transport, TransportError},
};

use super::support::{builder, client, now, request};

/// A stream of these chunks.
struct Chunks(VecDeque<&'static str>);

impl Stream for Chunks {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front().map(|chunk| Ok(chunk.into())))
    }
}

/// A stream that fails at once.
struct Broken;

impl Stream for Broken {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Err(io::Error::other("the disk is gone"))))
    }
}

fn chunks() -> Chunks {
    Chunks(["ab", "", "c"].into())
}

fn once() -> Body {
    Body::stream(chunks())
}

fn replayable() -> Body {
    Body::replayable(chunks)
}

fn put(body: Body) -> Request {
    let mut request = request(Method::PUT);
    request.body(body, "text/plain").unwrap();
    request
}

/// The methods of the requests that are sent for a PUT with this body, each with its own body, where the first response has this status.
fn sent(body: Body, status: u16) -> Vec<(String, Bytes)> {
    let mock = MockTransport::new();
    mock.respond(status, &[("location", "/v2")], "")
        .respond_json(200, "1");
    let result = now(client(&mock).send(put(body)));
    assert_eq!(result.is_ok(), mock.requests().len() == 2);
    let requests = mock.requests().into_iter();
    let sent = requests.map(|request| (request.method().to_string(), request.into_body()));
    sent.collect()
}

fn whole(method: &str) -> (String, Bytes) {
    (method.to_owned(), "abc".into())
}

#[test]
fn a_retry_sends_the_body_again_where_it_can_be_had_again() {
    assert_eq!(sent("abc".into(), 503), [whole("PUT"), whole("PUT")]);
    assert_eq!(sent(replayable(), 503), [whole("PUT"), whole("PUT")]);
    assert_eq!(sent(once(), 503), [whole("PUT")]);
}

#[test]
fn so_does_a_redirect() {
    assert_eq!(sent(replayable(), 307), [whole("PUT"), whole("PUT")]);
    assert_eq!(sent(once(), 307), [whole("PUT")]);
    // This one needs no body.
    let get = ("GET".to_owned(), Bytes::new());
    assert_eq!(sent(once(), 303), [whole("PUT"), get]);
}

#[test]
fn a_stream_that_fails_is_no_reason_to_retry() {
    let mock = MockTransport::new();
    let body = Body::replayable(|| Broken);
    let error = now(client(&mock).send(put(body))).unwrap_err();
    assert!(error.is_transport() && !error.is_retryable());
    assert!(error.to_string().ends_with("the disk is gone"), "{error}");
    assert!(mock.requests().is_empty());
}

#[test]
fn a_body_says_what_is_known_of_it() {
    let bytes = Body::from("abc");
    assert_eq!(bytes.as_bytes().unwrap(), "abc");
    assert_eq!(bytes.content_length(), Some(3));
    assert_eq!(bytes.with_content_length(7).content_length(), Some(3));
    for body in [once(), replayable()] {
        assert!(body.as_bytes().is_none());
        assert_eq!(body.content_length(), None);
        let body = body.with_content_length(3);
        assert_eq!(body.content_length(), Some(3));
        assert_eq!(format!("{body:?}"), "Body { content_length: Some(3), .. }");
        assert_eq!(now(body.into_bytes()).unwrap(), "abc");
    }
    assert!(now(Body::stream(Broken).into_bytes()).is_err());
    assert_eq!(Body::default().content_length(), Some(0));
}

#[test]
fn only_a_stream_that_can_be_read_once_has_no_clone() {
    assert!(once().try_clone().is_none() && put(once()).try_clone().is_none());
    for body in [Body::from("abc"), replayable().with_content_length(3)] {
        let again = body.try_clone().unwrap();
        assert_eq!(again.content_length(), Some(3));
        assert_eq!(now(body.into_bytes()).unwrap(), "abc");
        assert_eq!(now(again.into_bytes()).unwrap(), "abc");
    }
    let mock = MockTransport::new();
    mock.respond_json(200, "1").respond_json(200, "1");
    let request = put(replayable());
    let again = request.try_clone().unwrap();
    for request in [request, again] {
        now(client(&mock).send(request)).unwrap();
    }
    let [first, second] = &mock.requests()[..] else {
        panic!("two requests");
    };
    assert_eq!(first.body(), second.body());
    assert_eq!(first.headers(), second.headers());
}

#[test]
fn bodies_and_requests_can_be_shared_between_threads() {
    fn check<T: Send + Sync>(_: &T) {}
    check(&once());
    check(&put(once()));
}

#[test]
fn of_the_clones_of_a_stream_the_first_that_is_read_has_it() {
    let (body, other) = (once(), once());
    let again = body.clone();
    assert_eq!(now(body.into_bytes()).unwrap(), "abc");
    let error = now(again.into_bytes()).unwrap_err();
    assert!(error.to_string().contains("has been read"), "{error}");
    let mut started = other;
    assert_eq!(now(started.next()).unwrap().unwrap(), "ab");
    assert!(now(started.clone().into_bytes()).is_err());
    assert_eq!(now(started.into_bytes()).unwrap(), "c");
    let body = replayable();
    assert_eq!(now(body.clone().into_bytes()).unwrap(), "abc");
    assert_eq!(now(body.into_bytes()).unwrap(), "abc");
}

/// What is sent for a form with a text and a file, where the first response says that the server is busy.
fn sent_with(file: File) -> Vec<(Option<String>, String)> {
    let mock = MockTransport::new();
    mock.respond(503, &[], "").respond_json(200, "1");
    let parts = Multipart::new().with_text("a", "1").with_file("f", file);
    let mut request = request(Method::PUT);
    request.multipart(&parts).unwrap();
    let _ = now(client(&mock).send(request));
    let sent = mock.requests().into_iter().map(|request| {
        let media_type = request.headers()["content-type"].to_str().unwrap();
        let (_, boundary) = media_type.split_once("boundary=").unwrap();
        let text = String::from_utf8(request.body().to_vec()).unwrap();
        let length = request.headers().get("content-length");
        let length = length.map(|value| value.to_str().unwrap().to_owned());
        (length, text.replace(boundary, "BOUNDARY"))
    });
    sent.collect()
}

#[test]
fn a_file_can_be_a_stream() {
    let in_memory = sent_with(File::new("abc"));
    assert_eq!(in_memory.len(), 2);
    assert_eq!(sent_with(File::new(replayable())), in_memory);
    assert_eq!(sent_with(File::new(once())), in_memory[..1]);
}

#[test]
fn a_form_has_a_length_where_all_of_its_files_have_one() {
    let length = |file: File| {
        let mut request = request(Method::PUT);
        request
            .multipart(&Multipart::new().with_text("a", "1").with_file("f", file))
            .unwrap();
        let mock = MockTransport::new();
        mock.respond_json(200, "1");
        let seen = Arc::new(Mutex::new(None));
        let transport = Lengths(mock.clone(), Arc::clone(&seen));
        let client = builder(&mock).transport(transport).build().unwrap();
        now(client.send(request)).unwrap();
        let sent = u64::try_from(mock.requests()[0].body().len()).unwrap();
        let announced = seen.lock().unwrap().take();
        (announced.flatten(), sent)
    };
    let (announced, sent) = length(File::new(once().with_content_length(3)));
    assert_eq!(announced, Some(sent));
    assert_eq!(length(File::new(once())).0, None);
}

/// Keeps the length that a body says it has.
struct Lengths(MockTransport, Arc<Mutex<Option<Option<u64>>>>);

impl Transport for Lengths {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        *self.1.lock().unwrap() = Some(request.body().content_length());
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }
}

#[test]
fn a_file_has_headers_of_its_own() {
    let file = File::new("abc").with_header("X-Rate", "7");
    assert!(
        sent_with(file)[0]
            .1
            .contains("\r\nX-Rate: 7\r\n\r\nabc\r\n")
    );
    for (name, value) in [
        ("a b", "1"),
        ("X-Rate", "1\r\nX: 2"),
        ("content-type", "text/plain"),
    ] {
        let parts = Multipart::new().with_file("f", File::new("abc").with_header(name, value));
        let error = request(Method::PUT).multipart(&parts).unwrap_err();
        assert!(error.is_builder(), "{error}");
    }
}
