//! What is made again, when and how often.

use std::{
    future::{Future, ready},
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::Method;
use specsmith_runtime::runtime::{
    body::Body,
    conventions::{Conventions, RateLimitHeaders},
    error::Error,
    mock::MockTransport,
    options::CallOptions,
    retry::RetryPolicy,
    transport::{BoxFuture, Transport, TransportError},
};

use super::support::{builder, call, client, now, request, request_with};

/// The methods that may be repeated, and those that may not.
const REPEATABLE: [Method; 5] = [
    Method::GET,
    Method::HEAD,
    Method::OPTIONS,
    Method::PUT,
    Method::DELETE,
];
const ONCE: [Method; 3] = [Method::POST, Method::PATCH, Method::TRACE];

/// Whether a call that fails once in this way is made again.
fn is_made_again(method: &Method, fail: impl Fn(&MockTransport)) -> bool {
    let mock = MockTransport::new();
    fail(&mock);
    mock.respond_json(200, "1");
    match call(&mock, method.clone()) {
        Ok(response) => {
            assert_eq!((mock.requests().len(), response.attempts()), (2, 2));
            true
        }
        Err(error) => {
            assert_eq!((mock.requests().len(), error.attempts()), (1, 1));
            assert!(!error.is_retryable());
            false
        }
    }
}

#[test]
fn without_a_connection_every_call_is_made_again() {
    for method in REPEATABLE.iter().chain(&ONCE) {
        assert!(
            is_made_again(method, |mock| {
                mock.fail(TransportError::connect("refused"));
            }),
            "{method}"
        );
    }
}

#[test]
fn a_broken_connection_is_tried_again_where_that_does_no_harm() {
    let fail = |mock: &MockTransport| {
        mock.fail(TransportError::interrupted("reset"));
    };
    assert!(REPEATABLE.iter().all(|method| is_made_again(method, fail)));
    assert!(!ONCE.iter().any(|method| is_made_again(method, fail)));
}

#[test]
fn other_faults_of_the_transport_are_final() {
    for method in &REPEATABLE {
        assert!(!is_made_again(method, |mock| {
            mock.fail(TransportError::other("no"));
        }));
        assert!(!is_made_again(method, |mock| {
            mock.fail(TransportError::body_too_large(1));
        }));
    }
}

#[test]
fn the_status_says_what_is_made_again() {
    for (status, repeatable, once) in [
        (429, true, true),
        (408, true, false),
        (502, true, false),
        (503, true, false),
        (504, true, false),
        (400, false, false),
        (401, false, false),
        (404, false, false),
        (409, false, false),
        (425, false, false),
        (500, false, false),
        (501, false, false),
    ] {
        let fail = |mock: &MockTransport| {
            mock.respond_json(status, "");
        };
        for method in &REPEATABLE {
            assert_eq!(is_made_again(method, fail), repeatable, "{method} {status}");
        }
        for method in &ONCE {
            assert_eq!(is_made_again(method, fail), once, "{method} {status}");
        }
    }
}

#[test]
fn each_attempt_sends_the_same() {
    let mock = MockTransport::new();
    mock.respond_json(429, "").respond_json(200, "1");
    let mut request = request(Method::POST);
    request.json(&"body".to_owned()).unwrap();
    now(client(&mock).send(request)).unwrap();
    let sent = mock.requests();
    let parts = |index: usize| {
        let request: &http::Request<Bytes> = &sent[index];
        (
            request.method().clone(),
            request.uri().clone(),
            request.headers().clone(),
            request.body().clone(),
        )
    };
    assert_eq!(parts(0), parts(1));
}

#[test]
fn the_last_error_is_the_one_that_is_told() {
    let mock = MockTransport::new();
    mock.fail(TransportError::connect("refused"))
        .respond_json(503, "")
        .respond_json(429, "too many");
    let error = call(&mock, Method::GET).unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.attempts(), 3);
}

#[test]
fn the_policy_says_how_often() {
    for (policy, attempts) in [
        (RetryPolicy::new(), 3),
        (RetryPolicy::never(), 1),
        (RetryPolicy::new().max_attempts(0), 1),
        (RetryPolicy::new().max_attempts(5), 5),
    ] {
        let mock = MockTransport::new();
        for _ in 0..9 {
            mock.respond_json(503, "");
        }
        let client = builder(&mock).retry(policy).build().unwrap();
        now(client.send(request(Method::GET))).unwrap_err();
        assert_eq!(mock.requests().len(), attempts);
    }
}

#[test]
fn a_call_has_a_policy_of_its_own() {
    let mock = MockTransport::new();
    mock.respond_json(503, "").respond_json(503, "");
    let options = CallOptions::new().no_retry();
    now(client(&mock).send(request_with(options))).unwrap_err();
    assert_eq!(mock.requests().len(), 1);
    let options = CallOptions::new().retry(RetryPolicy::new().max_attempts(2));
    let once = builder(&mock).no_retry().build().unwrap();
    now(once.send(request_with(options))).unwrap_err();
    assert_eq!(mock.requests().len(), 3);
}

/// The waits of a call that gets this answer first.
fn waits(status: u16, headers: &[(&str, &str)]) -> Result<Vec<Duration>, Error> {
    let mock = MockTransport::new();
    mock.respond(status, headers, "").respond_json(200, "1");
    call(&mock, Method::GET).map(|_| mock.waits())
}

#[test]
fn the_server_says_how_long_to_wait() {
    // The clock of the mock starts at 2025-01-01T00:00:00Z.
    for (text, seconds) in [
        ("0", 0),
        ("7", 7),
        (" 7 ", 7),
        ("007", 7),
        ("Wed, 01 Jan 2025 00:00:09 GMT", 9),
        ("Tue, 31 Dec 2024 23:59:59 GMT", 0),
        // The obsolete spellings, which must be read (RFC 9110 §5.6.7).
        ("Wednesday, 01-Jan-25 00:00:09 GMT", 9),
        ("Wed Jan  1 00:00:09 2025", 9),
        // What is no delay is none.
        ("-1", 0),
        ("1.5", 0),
        ("NaN", 0),
        ("", 0),
        ("soon", 0),
        ("Wed, 01 Jan 2025 00:00:09 CET", 0),
        ("Wed, 01 Jan 2025 24:00:09 GMT", 0),
        ("Wed, 01 Foo 2025 00:00:09 GMT", 0),
        ("Wed, 99999999999999999999 Jan 2025 00:00:09 GMT", 0),
    ] {
        for status in [429, 503] {
            let waits = waits(status, &[("retry-after", text)]).unwrap();
            assert_eq!(waits, [Duration::from_secs(seconds)], "{text:?}");
        }
    }
}

#[test]
fn a_wait_that_is_too_long_is_not_begun() {
    let longest = Duration::from_secs(30);
    assert_eq!(waits(429, &[("retry-after", "30")]).unwrap(), [longest]);
    // The error says what the server asks for, up to a day.
    for (text, seconds) in [
        ("31", 31),
        ("86399", 86_399),
        ("86401", 86_400),
        ("99999999999", 86_400),
        ("99999999999999999999999999", 86_400),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
    ] {
        let error = waits(429, &[("retry-after", text)]).unwrap_err();
        assert_eq!(error.attempts(), 1);
        let asked = Duration::from_secs(seconds);
        assert_eq!(error.retry_after(), Some(asked), "{text}");
        assert!(error.is_retryable());
    }
}

#[test]
fn a_wait_that_leaves_no_time_before_the_timeout_is_not_begun() {
    for (timeout, begun) in [(6, 0), (7, 1), (12, 1), (13, 2)] {
        let mock = MockTransport::new();
        for _ in 0..3 {
            mock.respond(429, &[("retry-after", "6")], "");
        }
        let client = { builder(&mock).timeout(Duration::from_secs(timeout)).build() }.unwrap();
        let error = now(client.send(request(Method::GET))).unwrap_err();
        assert!(error.is_rate_limited(), "{timeout}: {error}");
        assert_eq!(
            mock.waits(),
            vec![Duration::from_secs(6); begun],
            "{timeout}"
        );
    }
}

/// A mock with a die that always shows the same.
struct Loaded(MockTransport, u64);

impl Transport for Loaded {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }

    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn random(&self) -> u64 {
        self.1
    }
}

#[test]
fn waits_grow_and_are_random() {
    let waits = |policy: RetryPolicy, random: u64| {
        let mock = MockTransport::new();
        for _ in 0..9 {
            mock.respond_json(503, "");
        }
        let client = builder(&mock)
            .transport(Loaded(mock.clone(), random))
            .no_timeout()
            .retry(policy)
            .build()
            .unwrap();
        now(client.send(request(Method::GET))).unwrap_err();
        let waits = mock.waits().into_iter();
        waits.map(|wait| wait.as_millis()).collect::<Vec<_>>()
    };
    let policy = RetryPolicy::new()
        .max_attempts(7)
        .initial_backoff(Duration::from_secs(1))
        .max_backoff(Duration::from_secs(10));
    assert_eq!(waits(policy.clone(), 0), [0; 6]);
    assert_eq!(waits(policy.clone(), 900_000_000), [900; 6]);
    // 15.5 s: the remainders are those of 1, 2, 4, 8, 10 and 10 seconds.
    let expected = [500, 1500, 3500, 7500, 5500, 5500];
    assert_eq!(waits(policy, 15_500_000_000), expected);
    assert_eq!(
        waits(RetryPolicy::new().initial_backoff(Duration::ZERO), 7),
        [0, 0]
    );
}

#[test]
fn the_die_of_a_transport_never_shows_the_same() {
    struct Plain;
    impl Transport for Plain {
        fn send(
            &self,
            _: http::Request<Body>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            Box::pin(ready(Ok(http::Response::default())))
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
            Box::pin(ready(()))
        }
    }
    let numbers: std::collections::BTreeSet<u64> = (0..1000).map(|_| Plain.random()).collect();
    assert_eq!(numbers.len(), 1000);
    fn is_send<T: Future + Send>(_: T) {}
    is_send(Plain.sleep(Duration::ZERO));
}

#[test]
fn a_quota_is_not_waited_for() {
    const CONVENTIONS: Conventions = Conventions {
        headers: &[],
        request_id_header: None,
        request_id_property: None,
        idempotency_key_header: None,
        rate_limit: Some(RateLimitHeaders {
            limit: None,
            remaining: None,
            reset: None,
            reset_is_relative: false,
            kind: Some("X-Kind"),
            quotas: &["cycle"],
        }),
    };
    for (kind, attempts) in [("cycle", 1), ("minute", 2)] {
        let mock = MockTransport::new();
        mock.respond(429, &[("x-kind", kind)], "")
            .respond_json(200, "1");
        let client = builder(&mock).conventions(&CONVENTIONS).build().unwrap();
        let result = now(client.send(request(Method::GET)));
        assert_eq!(result.is_ok(), attempts == 2);
        assert_eq!(mock.requests().len(), attempts);
    }
}
