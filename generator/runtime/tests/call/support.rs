//! Clients of a mock, and shorthands.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::Method;
use specsmith_runtime::runtime::{
    client::Client,
    client_builder::ClientBuilder,
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    mock::MockTransport,
    options::CallOptions,
    request::Request,
    response::Response,
    server::Server,
};

/// Where requests go.
pub const SERVER: Server = Server {
    url: "https://api.example.com/base",
    variables: &[],
};

/// A key in a header.
pub const KEY: Scheme = Scheme {
    name: "Key",
    kind: SchemeKind::Header("X-Key"),
};

/// A builder with credentials, of a client that asks the mock.
pub fn builder(mock: &MockTransport) -> ClientBuilder {
    ClientBuilder::new(SERVER)
        .credentials(Credentials::default().with(&KEY, "hush"))
        .transport(mock.clone())
}

/// A client of the mock.
pub fn client(mock: &MockTransport) -> Client {
    builder(mock).build().unwrap()
}

/// A request with credentials.
pub fn request(method: Method) -> Request {
    let mut request = Request::new(method, "/v1/things");
    request.security(&[&[&KEY]]);
    request
}

/// A request with credentials and these options.
pub fn request_with(options: CallOptions) -> Request {
    let mut request = request(Method::GET);
    request.options(options);
    request
}

/// What becomes of a call of this method.
pub fn call(mock: &MockTransport, method: Method) -> Result<Response<Bytes>, Error> {
    now(client(mock).send(request(method)))
}

/// The value of a future that never has to wait.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}
