//! Values of the formats keep their spelling, and a string of any format is a string.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use formats_of_crates::{
    Client, MockTransport,
    types::{Order, OrderKey},
};
use jiff::Timestamp;
use rust_decimal::Decimal;
use uuid::Uuid;

const ORDER: &str = r#"{"fee":12.50,"id":"67E55044-10B1-426F-9247-BB680E5FE0C8","key":"none","picture":"Zm8=","prices":{"a":0.1,"b":"2"},"total":"12.50"}"#;

#[test]
fn what_is_read_is_written() {
    let order: Order = serde_json::from_str(ORDER).expect("an order");
    assert_eq!(
        order.id,
        Uuid::try_parse("67e55044-10b1-426f-9247-bb680e5fe0c8").ok()
    );
    assert_eq!(
        (order.total, order.fee.0),
        (Decimal::new(1250, 2), Decimal::new(125, 1))
    );
    assert_eq!(order.key, Some(OrderKey::from("none".to_owned())));
    let again = serde_json::to_value(&order).expect("JSON");
    assert_eq!(
        again,
        serde_json::from_str::<serde_json::Value>(ORDER).expect("JSON")
    );
}

#[test]
fn an_own_value_is_what_the_document_asks_for() {
    let order = Order::new(
        Uuid::nil(),
        Decimal::new(1250, 2),
        Decimal::new(1250, 2),
        &b"fo"[..],
    );
    let json = serde_json::to_string(&order).expect("JSON");
    assert_eq!(
        json,
        r#"{"id":"00000000-0000-0000-0000-000000000000","total":"12.50","fee":12.5,"picture":"Zm8="}"#
    );
}

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A client whose next call is answered with this.
fn answered(body: &str) -> (Client, MockTransport) {
    let mock = MockTransport::new();
    mock.respond_json(200, body.to_owned());
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .transport(mock.clone());
    (client.build().expect("a client"), mock)
}

fn order() -> Order {
    Order::new(Uuid::nil(), Decimal::ONE, Decimal::new(25, 1), &b"fo"[..])
}

#[test]
fn parameters_are_spelled_like_properties() {
    let (client, mock) = answered("{}");
    let call = client.orders().put(Uuid::max(), order());
    let call = call
        .x_trace(Uuid::nil())
        .ids(vec![Uuid::nil(), Uuid::max()])
        .above(Decimal::new(50, 2))
        .below(Decimal::new(50, 2))
        .token(&b"\xff\xfe"[..])
        .at(Timestamp::UNIX_EPOCH);
    now(call.send()).expect("an order");
    let requests = mock.requests();
    assert_eq!(
        requests[0].uri().to_string(),
        "http://127.0.0.1:1/orders/ffffffff-ffff-ffff-ffff-ffffffffffff?\
         ids=00000000-0000-0000-0000-000000000000&ids=ffffffff-ffff-ffff-ffff-ffffffffffff&\
         above=0.5&below=0.50&token=%2F%2F4%3D&at=1970-01-01T00%3A00%3A00.000Z"
    );
    assert_eq!(
        requests[0].headers()["x-trace"],
        "00000000-0000-0000-0000-000000000000"
    );
}

#[test]
fn forms_and_parts_are_spelled_like_properties() {
    let (client, mock) = answered(r#"["00000000-0000-0000-0000-000000000000"]"#);
    let ids = now(client.orders().sign(Uuid::nil()).body(order()).send());
    assert_eq!(*ids.expect("ids"), [Uuid::nil()]);
    assert_eq!(
        *mock.requests()[0].body(),
        "fee=2.5&id=00000000-0000-0000-0000-000000000000&picture=Zm8%3D&total=1"
    );

    let (client, mock) = answered(r#""Zm8=""#);
    let call = client.orders().file(
        Uuid::nil(),
        Uuid::max(),
        Decimal::ONE,
        Decimal::new(25, 1),
        &b"fo"[..],
    );
    assert_eq!(**now(call.send()).expect("a picture"), *b"fo");
    let body = mock.requests()[0].body().clone();
    let body = String::from_utf8_lossy(&body);
    for part in [
        "\r\n\r\nffffffff-ffff-ffff-ffff-ffffffffffff\r\n",
        "\r\n\r\n1\r\n",
        "\r\n\r\n2.5\r\n",
        "\r\n\r\nZm8=\r\n",
    ] {
        assert!(body.contains(part), "{body}");
    }
}

#[test]
fn a_number_that_json_does_not_hold_is_not_sent() {
    let (client, mock) = answered("{}");
    let fee: Decimal = "12345678901234567.89".parse().expect("a decimal");
    let call = client.orders().put(Uuid::nil(), order().with_fee(fee));
    let error = now(call.send()).expect_err("no JSON number");
    assert!(error.is_builder(), "{error}");
    assert!(mock.requests().is_empty());
}
