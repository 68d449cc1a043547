//! Servers that misbehave: each case is a success or an error of the right kind, soon.

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

use http::{Method, StatusCode};
use specsmith_runtime::runtime::{
    error::Error,
    request::Request,
    response::Response,
    transport::{TransportError, TransportErrorKind},
};

use super::{
    builder, client, run,
    server::{Server, Step, json},
};

fn request() -> Request {
    Request::new(Method::GET, "/x")
}

/// Calls a server that plays this script, for a text.
fn call(script: Vec<Step>) -> Result<Response<String>, Error> {
    let server = Server::start(vec![script]);
    let client = builder(server.url())
        .timeout(Duration::from_secs(20))
        .no_retry()
        .build()?;
    run(client.send(request()))?.json()
}

fn answered(answer: &str) -> Result<Response<String>, Error> {
    call(vec![Step::Write(answer.into())])
}

fn transport_kind(error: &Error) -> Option<TransportErrorKind> {
    error.transport_error().map(TransportError::kind)
}

#[test]
fn a_missing_customer_is_not_found() {
    let error = answered(&json("404 Not Found", r#"{"code":404}"#)).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.body().unwrap(), r#"{"code":404}"#);
}

#[test]
fn a_page_of_a_proxy_is_an_api_error_that_shows_it() {
    let page = "<html><h1>Bad gateway</h1></html>";
    let answer = format!("HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\r\n{page}");
    let error = answered(&answer).unwrap_err();
    assert!(error.is_server_error());
    assert!(error.to_string().ends_with(page), "{error}");
}

#[test]
fn a_redirect_to_another_origin_is_not_followed() {
    let target = Server::answering(json("200 OK", "\"elsewhere\""));
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let location = format!("{}/y", target.url());
        let answer =
            format!("HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let error = answered(&answer).unwrap_err();
        assert!(error.is_api());
        assert!(error.to_string().contains(&location), "{error}");
    }
    assert!(target.received().is_empty());
}

#[test]
fn cookies_are_not_kept() {
    let answer =
        "HTTP/1.1 200 OK\r\nset-cookie: a=b\r\ncontent-length: 1\r\nconnection: close\r\n\r\n1";
    let script = || vec![Step::Write(answer.into())];
    let server = Server::start(vec![script(), script()]);
    let client = client(server.url());
    run(async {
        client.send(request()).await.unwrap();
        client.send(request()).await.unwrap();
    });
    let second = &server.received()[1];
    assert!(
        !second
            .headers
            .iter()
            .any(|header| header.starts_with("cookie")),
        "{second:?}"
    );
}

#[test]
fn an_empty_answer_has_a_value_of_its_own() {
    let server = Server::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let response = run(client(server.url()).send(request())).unwrap().empty();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert!(
        answered("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
            .unwrap_err()
            .is_decode()
    );
}

#[test]
fn a_body_that_ends_early_is_a_transport_error() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n\"abc",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n\"abc\"\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\"abc\"\r\n",
    ] {
        let error = answered(answer).unwrap_err();
        assert!(error.is_transport(), "{error}");
        assert_eq!(
            transport_kind(&error),
            Some(TransportErrorKind::Interrupted)
        );
    }
}

#[test]
fn a_body_that_is_longer_than_it_says_is_cut_there() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n\"a\"and more";
    assert_eq!(*answered(answer).unwrap(), "a");
}

#[test]
fn what_is_not_http_is_a_transport_error() {
    for answer in [
        "",
        "garbage",
        "\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    ] {
        let error = answered(answer).unwrap_err();
        assert!(error.is_transport(), "{answer:?}: {error}");
    }
}

#[test]
fn a_body_in_pieces_is_put_together() {
    let script = vec![
        Step::Write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n\"a\r\n".into()),
        Step::Wait(Duration::from_millis(50)),
        Step::Write(b"2\r\nb\"\r\n0\r\n\r\n".into()),
    ];
    assert_eq!(*call(script).unwrap(), "ab");
}

#[test]
fn a_server_that_does_not_answer_in_time_is_left() {
    let head = || Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n".into());
    let wait = || Step::Wait(Duration::from_secs(5));
    for script in [vec![wait()], vec![head(), wait()]] {
        let server = Server::start(vec![script]);
        let client = builder(server.url())
            .timeout(Duration::from_millis(100))
            .build()
            .unwrap();
        let start = Instant::now();
        let error = run(client.send(request())).unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(start.elapsed() < Duration::from_secs(3));
    }
}

#[test]
fn a_body_is_not_read_beyond_the_limit() {
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n";
    let endless = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("400\r\n{}\r\n", "x".repeat(0x400));
    for script in [
        vec![
            Step::Write(announced.into()),
            Step::Wait(Duration::from_secs(5)),
        ],
        vec![
            Step::Write(endless.into()),
            Step::Repeat(chunk.into_bytes()),
        ],
    ] {
        let server = Server::start(vec![script]);
        let client = builder(server.url()).body_limit(10_000).build().unwrap();
        let error = run(client.send(request())).unwrap_err();
        assert!(error.is_transport());
        assert_eq!(
            transport_kind(&error),
            Some(TransportErrorKind::BodyTooLarge { limit: 10_000 })
        );
        assert_eq!(
            error.to_string(),
            "GET /x: the body of the response is longer than 10000 bytes"
        );
    }
}

#[test]
fn a_body_of_just_the_limit_is_read() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n\"a\r\n3\r\nbc\"\r\n0\r\n\r\n";
    for answer in [json("200 OK", "\"abc\""), chunked.to_owned()] {
        for (limit, is_read) in [(5, true), (4, false)] {
            let server = Server::answering(answer.as_str());
            let client = builder(server.url()).body_limit(limit).build().unwrap();
            assert_eq!(run(client.send(request())).is_ok(), is_read, "{answer}");
        }
    }
}

#[test]
fn no_compression_is_asked_for_or_undone() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n\x1f\x0b";
    let server = Server::answering(answer);
    let response = run(client(server.url()).send(request())).unwrap();
    assert_eq!(&response[..], b"\x1f\x0b");
    let received = server.received().remove(0);
    assert!(
        !received
            .headers
            .iter()
            .any(|header| header.starts_with("accept-encoding"))
    );
}

#[test]
fn a_server_that_is_not_there_is_a_connect_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for url in [url.as_str(), "http://no-such-host.invalid"] {
        let client = builder(url).no_retry().build().unwrap();
        let error = run(client.send(request())).unwrap_err();
        assert_eq!(transport_kind(&error), Some(TransportErrorKind::Connect));
        assert!(
            error
                .to_string()
                .starts_with("GET /x: could not connect to the server: "),
            "{error}"
        );
    }
}

#[test]
fn errors_show_no_query() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    drop(listener);
    let mut request = request();
    request.query("key", &"hush".to_owned()).unwrap();
    let error = run(client(&url).send(request)).unwrap_err();
    let source = std::error::Error::source(error.transport_error().unwrap());
    let chain = std::iter::successors(source, |error| error.source());
    let shown: Vec<_> = chain.map(|error| format!("{error} {error:?}")).collect();
    let shown = format!("{error} {error:?} {}", shown.join(" "));
    assert!(
        !shown.contains("hush") && !shown.contains("key="),
        "{shown}"
    );
}

#[test]
fn a_report_shows_each_cause_once() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = run(client(&url).send(request())).unwrap_err();
    let first: &dyn std::error::Error = &error;
    let report = std::iter::successors(Some(first), |error| error.source());
    let report: Vec<String> = report.map(ToString::to_string).collect();
    let report = report.join(": ");
    for cause in ["could not connect to the server", "refused"] {
        assert_eq!(report.matches(cause).count(), 1, "{report}");
    }
    // What lies between is for those who look for it.
    let debug = format!("{error:?}");
    let source = std::error::Error::source(error.transport_error().unwrap()).unwrap();
    assert!(debug.contains(&source.to_string()), "{debug}");
    assert_eq!(debug.matches("refused").count(), 1, "{debug}");
}

#[test]
fn without_tokio_a_call_is_an_error() {
    let client = client("http://localhost:1");
    let mut call = Box::pin(client.send(request()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.is_transport(), "{error}"),
        other => panic!("{other:?}"),
    }
}
