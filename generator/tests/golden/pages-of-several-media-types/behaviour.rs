//! Pages are JSON, whatever else the answer can be.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use pages_of_several_media_types::{Client, MockTransport};

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn pages_are_asked_for_as_json() {
    let mock = MockTransport::new();
    mock.respond_json(200, r#"{"orders": [{"id": "1"}], "next_cursor": "c"}"#);
    mock.respond_json(200, r#"{"orders": [{"id": "2"}]}"#);
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .transport(mock.clone())
        .build()
        .expect("a client");
    let mut items = client.orders().list().items();
    for expected in ["1", "2"] {
        let order = now(items.try_next()).expect("a page").expect("an order");
        assert_eq!(order.id.as_deref(), Some(expected));
    }
    assert!(now(items.try_next()).expect("the end").is_none());
    for request in mock.requests() {
        assert_eq!(request.headers()["accept"], "application/json");
    }
}
