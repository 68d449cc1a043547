//! What answers and errors tell beside their bodies.

use std::time::{Duration, UNIX_EPOCH};

use http::Method;
use specsmith_runtime::runtime::{
    client::Client,
    conventions::{Conventions, RateLimitHeaders},
    mock::MockTransport,
    options::CallOptions,
    transport::TransportError,
};

use super::support::{builder, now, request, request_with};

const CONVENTIONS: Conventions = Conventions {
    headers: &[("X-Channel", "sdk"), ("User-Agent", "overlay")],
    request_id_header: Some("X-Id"),
    request_id_property: Some("id"),
    idempotency_key_header: Some("Idempotency-Key"),
    rate_limit: Some(RateLimitHeaders {
        limit: Some("X-Limit"),
        remaining: Some("X-Left"),
        reset: Some("X-Reset"),
        reset_is_relative: false,
        kind: Some("X-Kind"),
        quotas: &["cycle"],
    }),
};

fn client(mock: &MockTransport) -> Client {
    builder(mock).conventions(&CONVENTIONS).build().unwrap()
}

#[test]
fn the_default_headers_are_sent() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    now(client(&mock).send(request(Method::GET))).unwrap();
    let sent = mock.requests().remove(0);
    assert_eq!(sent.headers()["x-channel"], "sdk");
    // Who asks is this crate, whatever an overlay says.
    let agent = concat!("specsmith-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(sent.headers()["user-agent"], agent);
}

#[test]
fn the_request_has_the_name_that_a_header_or_an_error_gives_it() {
    for (headers, body, expected) in [
        (&[("x-id", "h")][..], r#"{"id":"b"}"#, Some("h")),
        (&[], r#"{"id":"b"}"#, Some("b")),
        (&[], r#"{"id":1}"#, None),
        (&[], r#"["id"]"#, None),
        (&[], "<html>", None),
        (&[], "", None),
    ] {
        let mock = MockTransport::new();
        mock.respond(404, headers, body);
        let error = now(client(&mock).send(request(Method::GET))).unwrap_err();
        assert_eq!(error.request_id(), expected, "{body}");
    }
    let mock = MockTransport::new();
    mock.respond(200, &[("x-id", "h")], "{");
    let response = now(client(&mock).send(request(Method::GET))).unwrap();
    assert_eq!(response.request_id(), Some("h"));
    let error = response.json::<i64>().unwrap_err();
    assert_eq!((error.request_id(), error.attempts()), (Some("h"), 1));
}

/// The idempotency keys of a call with this method that fails twice where it is made again, and whether it succeeds.
fn keys(method: Method, options: CallOptions) -> (Vec<String>, bool) {
    let mock = MockTransport::new();
    mock.fail(TransportError::interrupted("broken"))
        .respond_json(503, "")
        .respond_json(200, "1");
    let mut request = request(method);
    request.options(options);
    let result = now(client(&mock).send(request));
    let keys = { mock.requests().into_iter() }.filter_map(|request| {
        Some(
            request
                .headers()
                .get("idempotency-key")?
                .to_str()
                .ok()?
                .to_owned(),
        )
    });
    (keys.collect(), result.is_ok())
}

#[test]
fn a_key_lets_the_server_know_a_call_that_is_made_again() {
    for method in [Method::POST, Method::PATCH] {
        let (sent, is_ok) = keys(method, CallOptions::new());
        let key = "00000000-0000-4000-8000-000000000000";
        assert_eq!((sent, is_ok), (vec![key.to_owned(); 3], true));
    }
    let own = CallOptions::new().header("Idempotency-Key", "mine");
    assert_eq!(keys(Method::POST, own), (vec!["mine".to_owned(); 3], true));
    // Doing it twice is doing it once.
    assert_eq!(keys(Method::PUT, CallOptions::new()), (vec![], true));
}

#[test]
fn the_limit_on_calls_is_read() {
    let mock = MockTransport::new();
    let headers = [
        ("x-limit", "100"),
        ("x-left", "7"),
        ("x-reset", "1735689660"),
        ("x-kind", "minute"),
    ];
    mock.respond(200, &headers, "1");
    let response = now(client(&mock).send(request(Method::GET))).unwrap();
    let limit = response.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (Some(100), Some(7)));
    let reset = UNIX_EPOCH + Duration::from_secs(1_735_689_660);
    assert_eq!(limit.reset, Some(reset));
    assert_eq!(limit.kind.as_deref(), Some("minute"));
    assert!(!limit.is_quota);
}

#[test]
fn hostile_limits_are_none() {
    for value in ["-1", "1e9", "99999999999999999999999", "", "\u{e9}"] {
        let mock = MockTransport::new();
        mock.respond(200, &[("x-limit", value), ("x-reset", value)], "1");
        let response = now(client(&mock).send(request(Method::GET))).unwrap();
        assert_eq!(response.rate_limit(), None, "{value}");
    }
    for reset in ["18446744073709551615", "9223372036854775807", "1", "0"] {
        let mock = MockTransport::new();
        mock.respond(429, &[("x-reset", reset)], "");
        let options = CallOptions::new().no_retry();
        let call = client(&mock);
        let error = now(call.send(request_with(options))).unwrap_err();
        let day = Duration::from_secs(24 * 60 * 60);
        assert!(
            error.retry_after().is_none_or(|wait| wait <= day),
            "{reset}"
        );
    }
}

#[test]
fn a_call_waits_until_the_limit_is_reset() {
    let mock = MockTransport::new();
    // The clock of the mock starts at 1735689600.
    mock.respond(429, &[("x-reset", "1735689612")], "")
        .respond_json(200, "1");
    now(client(&mock).send(request(Method::GET))).unwrap();
    assert_eq!(mock.waits(), [Duration::from_secs(12)]);
}

#[test]
fn the_reset_of_a_limit_that_is_not_reached_is_not_waited_for() {
    let mock = MockTransport::new();
    mock.respond(503, &[("x-reset", "1735689612")], "")
        .respond_json(200, "1");
    now(client(&mock).send(request(Method::GET))).unwrap();
    assert_eq!(mock.waits(), [Duration::ZERO]);
}
