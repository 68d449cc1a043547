//! A transport that keeps what it is sent, and shorthands.

use std::{
    future::{Future, pending, ready},
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http::Method;
use specsmith_runtime::runtime::{
    body::Body,
    client::Client,
    client_builder::ClientBuilder,
    error::Error,
    request::Request,
    response::Response,
    server::Server,
    transport::{BoxFuture, Transport, TransportError},
};

/// A server of a document, with a variable.
pub const SERVER: Server = Server {
    url: "https://{cluster}.example.com/base/",
    variables: &[("cluster", "api")],
};

/// A transport that answers everything at once, with the same answer.
#[derive(Clone, Default)]
pub struct Recorder {
    sent: Arc<Mutex<Vec<http::Request<Bytes>>>>,
    answer: http::Response<Bytes>,
}

impl Recorder {
    /// Answers with this response.
    pub fn answering(answer: http::Response<Bytes>) -> Self {
        Self {
            answer,
            ..Self::default()
        }
    }

    /// The requests so far.
    pub fn sent(&self) -> Vec<http::Request<Bytes>> {
        self.sent.lock().unwrap().clone()
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let request = request.map(|body| body.as_bytes().unwrap().clone());
        self.sent.lock().unwrap().push(request);
        Box::pin(ready(Ok(self.answer.clone().map(Body::from))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(pending())
    }
}

/// The value of a future that never has to wait.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A builder for [`SERVER`].
pub fn builder() -> ClientBuilder {
    ClientBuilder::new(SERVER)
}

/// Sends a request through a client with these changes, and gives what was sent.
pub fn sent_by(
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    request: Request,
) -> Result<http::Request<Bytes>, Error> {
    let recorder = Recorder::default();
    let client = change(builder()).transport(recorder.clone()).build()?;
    now(client.send(request))?;
    Ok(recorder.sent().remove(0))
}

/// What is sent for a request.
pub fn sent(request: Request) -> Result<http::Request<Bytes>, Error> {
    sent_by(|builder| builder, request)
}

/// What a client makes of an answer.
pub fn answered(
    status: u16,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Result<Response<Bytes>, Error> {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    let answer = answer.body(Bytes::copy_from_slice(body)).unwrap();
    let client: Client = builder()
        .no_retry()
        .transport(Recorder::answering(answer))
        .build()
        .unwrap();
    now(client.send(Request::new(Method::GET, "/v1/things/{id}").with_id()))
}

/// Fills the parameter of the path that [`answered`] asks for.
trait WithId {
    fn with_id(self) -> Self;
}

impl WithId for Request {
    fn with_id(mut self) -> Self {
        self.path("id", &"1".to_owned()).unwrap();
        self
    }
}
