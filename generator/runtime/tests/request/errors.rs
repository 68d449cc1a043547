//! What a client makes of answers.

use std::error::Error as _;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    answer::Answer,
    error::{Error, OperationError, Sealed},
    response::Response,
};

use super::support::answered;

fn failed(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Error {
    answered(status, headers, body).expect_err("an error")
}

#[test]
fn successes_have_value_status_and_headers() {
    let response = answered(201, &[("x-request-id", "r1")], b"[1,2]").unwrap();
    assert_eq!(response.len(), 5);
    let response: Response<Vec<i64>> = response.json().unwrap();
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.headers()["x-request-id"], "r1");
    assert_eq!(response.first(), Some(&1));
    assert_eq!(response.clone().map(|values| values.len()).into_inner(), 2);
    assert_eq!(response.into_inner(), [1, 2]);
}

#[test]
fn a_response_without_a_body_is_a_success() {
    let response: Response<()> = answered(204, &[], b"").unwrap().empty();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
}

#[test]
fn debug_of_a_response_shows_no_headers() {
    let response = answered(200, &[("set-cookie", "hush")], b"1").unwrap();
    assert!(!format!("{response:?}").contains("hush"));
}

#[test]
fn api_errors_keep_the_whole_answer() {
    let error = failed(404, &[("x-request-id", "r1")], br#"{"code":404}"#);
    assert!(error.is_api() && !error.is_builder() && !error.is_decode());
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.headers().unwrap()["x-request-id"], "r1");
    assert_eq!(error.body(), Some(&Bytes::from_static(br#"{"code":404}"#)));
    assert_eq!(
        error.to_string(),
        r#"GET /v1/things/{id}: 404 Not Found: {"code":404}"#
    );
    assert_eq!(
        format!("{error:?}"),
        r#"Api("GET /v1/things/{id}: 404 Not Found: {\"code\":404}")"#
    );
    assert!(error.source().is_none());
}

#[test]
fn statuses_have_names() {
    type Check = fn(&Error) -> bool;
    let checks: [(Check, &[u16]); 5] = [
        (Error::is_not_found, &[404]),
        (Error::is_unauthorized, &[401]),
        (Error::is_forbidden, &[403]),
        (Error::is_rate_limited, &[429]),
        (Error::is_server_error, &[500, 503, 599]),
    ];
    for status in [302, 400, 401, 403, 404, 429, 500, 503, 599] {
        let error = failed(status, &[], b"");
        for (check, statuses) in checks {
            assert_eq!(check(&error), statuses.contains(&status), "{status}");
        }
    }
}

#[test]
fn every_status_but_2xx_is_an_api_error() {
    for status in [199, 300, 304, 400, 418, 500, 599, 999] {
        let error = failed(status, &[], b"");
        assert!(error.is_api());
        assert!(error.to_string().contains(&status.to_string()), "{error}");
        assert!(!error.to_string().ends_with([' ', ':']), "{error}");
    }
}

#[test]
fn redirects_name_their_target_without_its_query() {
    let error = failed(
        302,
        &[("location", "https://other.example/a?key=hush#x")],
        b"<html>",
    );
    assert_eq!(
        error.to_string(),
        "GET /v1/things/{id}: 302 Found, a redirect to `https://other.example/a`, which is not followed"
    );
}

#[test]
fn messages_show_the_start_of_a_body_on_one_line() {
    let error = failed(500, &[], b"<html>\r\n\t<b>oh\x1b[31m\0</b>\xff");
    let message = "GET /v1/things/{id}: 500 Internal Server Error: <html> <b>oh [31m </b>\u{fffd}";
    assert_eq!(error.to_string(), message);
    for body in [
        "é".repeat(100_000).into_bytes(),
        vec![0xff; 100_000],
        "x".repeat(501).into_bytes(),
    ] {
        let error = failed(500, &[], &body);
        let shown = error.to_string().chars().count();
        assert!((540..600).contains(&shown), "{shown}");
        assert!(error.to_string().ends_with('…'));
        assert_eq!(error.body().map(Bytes::len), Some(body.len()));
    }
}

#[test]
fn bodies_that_cannot_be_read_are_decode_errors_that_keep_the_answer() {
    for (content_type, body, message) in [
        (
            "text/html",
            &b"<html>"[..],
            "200 OK of type `text/html`: the body is not JSON",
        ),
        (
            "application/json",
            b"",
            "200 OK of type `application/json`: the body is not JSON",
        ),
        (
            "application/json",
            b"{}",
            "200 OK of type `application/json`: expected an array, found an object",
        ),
    ] {
        let response = answered(200, &[("content-type", content_type)], body).unwrap();
        let error = response.json::<Vec<i64>>().unwrap_err();
        assert!(error.is_decode() && !error.is_api());
        assert!(
            error
                .to_string()
                .starts_with(&format!("GET /v1/things/{{id}}: {message}")),
            "{error}"
        );
        assert_eq!(error.status(), Some(StatusCode::OK));
        assert_eq!(error.body().map(AsRef::as_ref), Some(body));
        assert!(error.source().is_none());
        assert!(error.decode_error().is_some());
        assert!(!error.is_not_found());
    }
}

#[derive(Debug, PartialEq)]
struct NotFound(String);

impl Sealed for NotFound {}

impl OperationError for NotFound {
    fn from_answer(answer: &Answer) -> Option<Self> {
        (answer.status == StatusCode::NOT_FOUND).then(|| answer.text().map(Self))?
    }
}

#[test]
fn typed_errors_are_read_by_status_and_body() {
    assert_eq!(
        failed(404, &[], b"gone").typed(),
        Some(NotFound("gone".to_owned()))
    );
    assert_eq!(failed(404, &[], b"\xff").typed::<NotFound>(), None);
    assert_eq!(failed(400, &[], b"gone").typed::<NotFound>(), None);
}

#[test]
fn the_error_of_a_custom_request_is_read_as_any_json() {
    let error = failed(400, &[], br#"{"code": 7}"#);
    assert_eq!(error.typed(), Some(json!({ "code": 7 })));
    assert_eq!(error.typed::<String>(), None);
    assert_eq!(failed(400, &[], b"{").typed::<Value>(), None);
}

#[test]
fn an_error_is_one_word_and_can_be_sent() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
