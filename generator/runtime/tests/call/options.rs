//! Options of one call, defaults of a client, and requests that no operation stands for.

use std::time::Duration;

use http::Method;
use specsmith_runtime::runtime::{
    call::Call, client_builder::ClientBuilder, error::Error, mock::MockTransport,
    options::CallOptions, path::PathPart, request::Request, server::Server,
};

use super::support::{builder, client, now, request, request_with};

/// What is sent with these options.
fn sent(options: CallOptions) -> Result<http::Request<bytes::Bytes>, Error> {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let mut request = request(Method::GET);
    request.query("page", &1).unwrap();
    request.header("X-Mode", &"a".to_owned()).unwrap();
    request.options(options);
    let result = now(client(&mock).send(request));
    match result {
        Ok(_) => Ok(mock.requests().remove(0)),
        Err(error) => {
            assert!(mock.requests().is_empty());
            Err(error)
        }
    }
}

#[test]
fn headers_and_pairs_are_added() {
    let options = CallOptions::new()
        .header("X-Trace", "t")
        .header("X-Mode", "b")
        .header("User-Agent", "mine")
        .query("a b", "c&d=é");
    let sent = sent(options).unwrap();
    assert_eq!(sent.headers()["x-trace"], "t");
    assert_eq!(sent.headers()["x-mode"], "b");
    assert_eq!(sent.headers()["user-agent"], "mine");
    assert_eq!(
        sent.uri(),
        "https://api.example.com/base/v1/things?page=1&a%20b=c%26d%3D%C3%A9"
    );
}

#[test]
fn the_credentials_cannot_be_replaced() {
    let sent = sent(CallOptions::new().header("X-Key", "other")).unwrap();
    assert_eq!(sent.headers()["x-key"], "hush");
}

#[test]
fn a_call_can_go_elsewhere() {
    let sent = sent(CallOptions::new().base_url("https://other.example/root/")).unwrap();
    assert_eq!(sent.uri(), "https://other.example/root/v1/things?page=1");
}

#[test]
fn what_cannot_be_sent_is_an_error_before_any_network() {
    for options in [
        CallOptions::new().header("X-A", "b\r\nX-C: d"),
        CallOptions::new().header("X-A\r\nX-C", "d"),
        CallOptions::new().header("Host", "evil.example"),
        CallOptions::new().header("Content-Length", "0"),
        CallOptions::new().base_url("other.example"),
        CallOptions::new().base_url("https://user@other.example"),
        // The request has credentials.
        CallOptions::new().base_url("http://other.example"),
    ] {
        let error = sent(options).unwrap_err();
        assert!(error.is_builder(), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().starts_with("GET /v1/things: "), "{error}");
    }
}

#[test]
fn authorization_by_hand_is_a_credential_too() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let options = CallOptions::new()
        .base_url("http://other.example")
        .header("Authorization", "Bearer hush");
    let mut request = Request::new(Method::GET, "/x");
    request.options(options);
    let error = now(client(&mock).send(request)).unwrap_err();
    assert!(error.is_builder() && mock.requests().is_empty(), "{error}");
    let url = "http://api.example.com";
    let built = builder(&mock).base_url(url).credentials(Default::default());
    assert!(
        built
            .default_header("Authorization", "Bearer hush")
            .build()
            .is_err()
    );
}

#[test]
fn options_that_are_set_later_win() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let mut call = Call::new(&client(&mock));
    call.set(
        CallOptions::new()
            .header("A", "1")
            .header("B", "1")
            .timeout(Duration::from_secs(1)),
    );
    call.set(CallOptions::new().header("B", "2").no_timeout());
    let request = call.request(Method::GET, &[PathPart::Literal("/v1/things")]);
    now(call.send(request)).unwrap();
    let sent = mock.requests().remove(0);
    assert_eq!(
        (&sent.headers()["a"], &sent.headers()["b"]),
        (&"1".parse().unwrap(), &"2".parse().unwrap())
    );
    assert!(format!("{call:?}").contains("timeout: Some(None)"));
}

#[test]
fn a_client_has_default_headers() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1").respond_json(200, "1");
    let client = builder(&mock)
        .default_header("X-Version", "2")
        .build()
        .unwrap();
    now(client.send(request(Method::GET))).unwrap();
    let options = CallOptions::new().header("X-Version", "3");
    now(client.send(request_with(options))).unwrap();
    let versions: Vec<_> = { mock.requests().into_iter() }
        .map(|request| request.headers()["x-version"].clone())
        .collect();
    assert_eq!(versions, ["2", "3"]);
    for (name, value) in [("Host", "x"), ("a b", "x"), ("X-A", "b\r\nc"), ("X-A", "é")] {
        assert!(builder(&mock).default_header(name, value).build().is_err());
    }
}

#[test]
fn a_request_of_ones_own_can_have_any_path_and_the_credentials() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1").respond_json(200, "1");
    let template = format!("/v{}/extra/{{id}}", 2);
    for authenticates in [true, false] {
        let mut request = Request::new(Method::GET, template.clone());
        request.path("id", &"a/b".to_owned()).unwrap();
        if authenticates {
            request.authenticate();
        }
        now(client(&mock).send(request)).unwrap();
        let sent = mock.requests().pop().unwrap();
        assert_eq!(sent.uri().path(), "/base/v2/extra/a%2Fb");
        assert_eq!(sent.headers().contains_key("x-key"), authenticates);
    }
}

#[test]
fn a_request_can_be_had_as_data() {
    let mock = MockTransport::new();
    let client = builder(&mock).default_header("X-Ours", "1");
    let client = client.build().unwrap();
    let mut request = request(Method::PUT);
    request.json(&vec![1_i64]).unwrap();
    request.options(CallOptions::new().header("X-Mine", "2").query("a", "b"));
    let made = client.prepare(request).unwrap();
    assert_eq!(made.method(), Method::PUT);
    assert_eq!(made.uri(), "https://api.example.com/base/v1/things?a=b");
    assert_eq!(made.headers()["x-ours"], "1");
    assert_eq!(made.headers()["x-mine"], "2");
    assert!(!made.headers().contains_key("x-key"));
    assert_eq!(made.body().as_bytes().unwrap(), "[1]");
    let elsewhere = CallOptions::new().base_url("http://other.example");
    let made = client.prepare(request_with(elsewhere)).unwrap();
    assert_eq!(made.uri(), "http://other.example/v1/things");
    let missing = Request::new(Method::GET, "/things/{id}");
    assert!(client.prepare(missing).unwrap_err().is_builder());
    assert!(mock.requests().is_empty());
}

#[test]
fn credentials_go_to_the_base_url_of_the_call_whichever_it_is() {
    let own = Server {
        url: "https://own.example",
        variables: &[],
    };
    let plain: fn(&MockTransport) -> ClientBuilder = |mock| builder(mock);
    let moved: fn(&MockTransport) -> ClientBuilder =
        |mock| builder(mock).base_url("https://moved.example");
    let here = CallOptions::new();
    let elsewhere = CallOptions::new().base_url("https://other.example");
    for (builder, server, options, host) in [
        (plain, None, &here, "api.example.com"),
        (plain, Some(own), &here, "own.example"),
        (moved, Some(own), &here, "moved.example"),
        (moved, Some(own), &elsewhere, "other.example"),
    ] {
        let mock = MockTransport::new();
        mock.respond_json(200, "1");
        let mut request = request_with(options.clone());
        if let Some(server) = server {
            request.server(server);
        }
        now(builder(&mock).build().unwrap().send(request)).unwrap();
        let sent = mock.requests().remove(0);
        assert_eq!(sent.uri().host(), Some(host));
        assert_eq!(sent.headers()["x-key"], "hush", "{host}");
    }
}
