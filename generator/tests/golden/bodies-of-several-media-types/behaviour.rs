//! The function that chooses a media type says how a body is sent.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bodies_of_several_media_types::{Client, MockTransport, types::Thing};

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn a_body_is_sent_in_the_media_type_that_the_call_chooses() {
    let mock = MockTransport::new();
    for _ in 0..4 {
        mock.respond(204, &[], "");
    }
    let builder = Client::builder().base_url("https://api.example.com");
    let client = builder.transport(mock.clone()).build().unwrap();
    let thing = Thing::default()
        .with_name("a b")
        .with_tags(vec!["c".to_owned(), "d".to_owned()]);
    now(client.things().put("1").body(thing.clone()).send()).unwrap();
    now(client.things().put("1").body(thing).as_form().send()).unwrap();
    now(client.things().patch("1", serde_json::Map::new()).send()).unwrap();
    now(client
        .things()
        .patch("1", serde_json::Map::new())
        .as_merge_patch_json()
        .send())
    .unwrap();
    let requests = mock.requests();
    let sent: Vec<(&str, String)> = { requests.iter() }
        .map(|request| {
            let media_type = request.headers()["content-type"].to_str().unwrap();
            (
                media_type,
                String::from_utf8_lossy(request.body()).into_owned(),
            )
        })
        .collect();
    let expected = [
        ("application/json", r#"{"name":"a b","tags":["c","d"]}"#),
        ("application/x-www-form-urlencoded", "name=a%20b&tags=c,d"),
        ("application/json-patch+json", "{}"),
        ("application/merge-patch+json", "{}"),
    ];
    assert_eq!(
        sent,
        expected.map(|(media_type, body)| (media_type, body.to_owned()))
    );
}
