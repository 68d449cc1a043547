//! Calls that take more than one request, and answers that are meant to hurt.

use http::{Method, StatusCode};
use specsmith_runtime::runtime::{
    request::Request, reqwest_transport::ReqwestTransport, retry::RetryPolicy,
};
use std::time::Duration;

use super::{
    builder, client, run,
    server::{Server, Step, json},
};

fn answers(answers: &[&str]) -> Server {
    let scripts = answers
        .iter()
        .map(|answer| vec![Step::Write(answer.as_bytes().to_vec())]);
    Server::start(scripts.collect())
}

fn redirect(status: &str, location: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
}

fn quick() -> RetryPolicy {
    RetryPolicy::new().initial_backoff(Duration::from_millis(1))
}

#[test]
fn a_redirect_on_the_same_server_is_followed() {
    let server = answers(&[
        &redirect("308 Permanent Redirect", "/v2/things"),
        &json("200 OK", "1"),
    ]);
    let mut request = Request::new(Method::POST, "/v1/things");
    request.json(&"é".to_owned()).unwrap();
    let response = run(client(server.url()).send(request)).unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let received = server.received();
    assert_eq!(received[1].line, "POST /v2/things HTTP/1.1");
    assert_eq!(received[1].body, received[0].body);
}

#[test]
fn a_redirect_loop_ends() {
    let again = redirect("302 Found", "/x");
    let server = answers(&[again.as_str(); 20]);
    let error = run(client(server.url()).send(Request::new(Method::GET, "/x"))).unwrap_err();
    assert!(error.is_api(), "{error}");
    assert_eq!(server.received().len(), 6);
}

#[test]
fn redirects_are_the_clients_alone_whatever_a_builder_says() {
    let elsewhere = Server::answering(json("200 OK", "1"));
    let there = redirect("302 Found", elsewhere.url());
    let server = answers(&[&there]);
    let builder_of_reqwest =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5));
    let transport = ReqwestTransport::with_builder(builder_of_reqwest).unwrap();
    let client = builder(server.url()).transport(transport).build().unwrap();
    let error = run(client.send(Request::new(Method::GET, "/x"))).unwrap_err();
    assert!(error.is_api(), "{error}");
    assert!(elsewhere.received().is_empty());
}

#[test]
fn a_connection_that_breaks_is_tried_again_where_that_does_no_harm() {
    for (method, is_answered) in [(Method::GET, true), (Method::POST, false)] {
        let server = answers(&["", &json("200 OK", "1")]);
        let client = builder(server.url()).retry(quick()).build().unwrap();
        let result = run(client.send(Request::new(method, "/x")));
        assert_eq!(result.is_ok(), is_answered);
        assert_eq!(server.received().len(), if is_answered { 2 } else { 1 });
    }
}

#[test]
fn a_storm_of_refusals_ends() {
    let refusal = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let server = answers(&[refusal; 50]);
    let client = builder(server.url())
        .retry(quick().max_attempts(5))
        .build()
        .unwrap();
    let error = run(client.send(Request::new(Method::POST, "/x"))).unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
    assert_eq!((error.attempts(), server.received().len()), (5, 5));
}

#[test]
fn deep_json_is_an_error() {
    for text in ["[".repeat(100_000), r#"{"a":"#.repeat(100_000)] {
        let server = Server::answering(json("200 OK", &text));
        let response = run(client(server.url()).send(Request::new(Method::GET, "/x"))).unwrap();
        let error = response.json::<serde_json::Value>().unwrap_err();
        assert!(error.is_decode());
        assert_eq!(error.body().unwrap().len(), text.len());
    }
}
