//! One element that cannot be read never costs the others.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use lists_at_the_root::{
    Client, MockTransport, RawElement,
    client::lists::{ThingsError, ThingsResponse},
};

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A client whose calls are answered with these.
fn answered(answers: &[(u16, &str)]) -> (Client, MockTransport) {
    let mock = MockTransport::new();
    for (status, body) in answers {
        mock.respond_json(*status, (*body).to_owned());
    }
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .transport(mock.clone())
        .build()
        .expect("a client");
    (client, mock)
}

fn told(elements: &[RawElement]) -> Vec<String> {
    let told = elements
        .iter()
        .map(|element| format!("{} {}", element.pointer, element.json));
    told.collect()
}

#[test]
fn a_map_is_read_without_the_member_that_is_none() {
    let (client, _) = answered(&[(200, r#"{"USD": null, "EUR": 0.92, "CHF": 1.0}"#)]);
    let rates = now(client.lists().rates().send()).expect("rates");
    assert_eq!(told(rates.skipped()), ["/USD null"]);
    assert_eq!(rates.coerced(), []);
    assert_eq!(
        rates.into_inner(),
        [("CHF".to_owned(), 1.0), ("EUR".to_owned(), 0.92)].into()
    );
}

#[test]
fn a_list_that_may_be_null_is_read_without_the_element_that_is_none() {
    let body = r#"["2020-01-01T00:00:00+02:00", 7, "2020-01-01T00:00:00Z"]"#;
    let (client, _) = answered(&[(200, body), (200, "null"), (200, "{}")]);
    let days = now(client.lists().days().send()).expect("days");
    assert_eq!(told(days.skipped()), ["/1 7"]);
    assert_eq!(days.as_ref().map(Vec::len), Some(2));
    assert!(now(client.lists().days().send()).expect("null").is_none());
    let error = now(client.lists().days().send()).expect_err("no list");
    assert!(error.is_decode());
}

#[test]
fn so_are_the_responses_of_several_statuses() {
    let answers = [
        (200, r#"[{"id": "a"}, null]"#),
        (202, "[[1, null], [2], 7]"),
        (400, r#"["a", null]"#),
    ];
    let (client, _) = answered(&answers);
    let things = now(client.lists().things().send()).expect("things");
    assert_eq!(told(things.skipped()), ["/1 null"]);
    let ThingsResponse::Ok(things) = &*things else {
        panic!("{things:?}");
    };
    assert_eq!(things.len(), 1);
    let grid = now(client.lists().things().send()).expect("a grid");
    assert_eq!(told(grid.skipped()), ["/0/1 null", "/2 7"]);
    assert_eq!(*grid, ThingsResponse::Accepted(vec![vec![1], vec![2]]));
    let error = now(client.lists().things().send()).expect_err("an error");
    let texts = ThingsError::BadRequest(vec!["a".to_owned()]);
    assert_eq!(error.typed(), Some(texts));
}

#[test]
fn pages_count_what_was_sent() {
    let (client, mock) = answered(&[
        (200, "[1, null]"),
        (200, "[null]"),
        (200, "[4]"),
        (200, "[]"),
    ]);
    let mut numbers = client.pages().list_numbers().items_blocking();
    let read: Result<Vec<i64>, _> = numbers.by_ref().collect();
    assert_eq!(read.expect("numbers"), [1, 4]);
    assert_eq!(told(numbers.get_ref().skipped()), ["/1 null", "/0 null"]);
    assert_eq!(offsets(&mock), ["", "offset=2", "offset=3", "offset=4"]);
}

#[test]
fn so_do_pages_that_hold_the_list() {
    let (client, mock) = answered(&[
        (200, r#"{"result": {"a/b": [null, {"id": "a"}]}}"#),
        (200, r#"{"result": {"a/b": [null]}}"#),
        (200, r#"{"result": {"a/b": [{"id": "b"}]}}"#),
        (200, r#"{"result": null}"#),
    ]);
    let mut things = client.pages().list_nested().items_blocking();
    let read: Result<Vec<_>, _> = things.by_ref().collect();
    assert_eq!(read.expect("things").len(), 2);
    assert_eq!(
        told(things.get_ref().skipped()),
        ["/result/a~1b/0 null", "/result/a~1b/0 null"]
    );
    assert_eq!(offsets(&mock), ["", "offset=2", "offset=3", "offset=4"]);
}

#[test]
fn a_page_with_something_else_in_place_of_its_list_ends_it_with_an_error() {
    for page in [r#"{"result": {"a/b": {}}}"#, r#"{"result": [{"id": "b"}]}"#] {
        let (client, _) = answered(&[(200, r#"{"result": {"a/b": [{}]}}"#), (200, page)]);
        let read: Result<Vec<_>, _> = client.pages().list_nested().items_blocking().collect();
        assert!(read.expect_err("no list").is_incomplete_list());
    }
}

fn offsets(mock: &MockTransport) -> Vec<String> {
    let queries = mock
        .requests()
        .into_iter()
        .map(|request| request.uri().query().map(str::to_owned));
    queries.map(Option::unwrap_or_default).collect()
}
