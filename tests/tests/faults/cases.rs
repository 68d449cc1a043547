//! The ways in which a server fails: what it does, and what becomes of the call.

use std::time::Duration;

use voucherify::{Error, conformance::EXAMPLES};

use super::server::{Step, json as answer};

/// What becomes of a call.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    Success,
    Api(u16),
    Decode,
    Timeout,
    Transport,
}

impl Outcome {
    /// What a result is.
    pub fn of<T>(result: &Result<T, Error>) -> Self {
        match result {
            Ok(_) => Self::Success,
            Err(error) if error.is_decode() => Self::Decode,
            Err(error) if error.is_timeout() => Self::Timeout,
            Err(error) if error.is_transport() => Self::Transport,
            Err(error) => Self::Api(error.status().expect("an answer").as_u16()),
        }
    }
}

/// A case: what the server does, one script for each connection; what becomes of the call; how many requests arrive.
pub type Case = (&'static str, Vec<Vec<Step>>, Outcome, usize);

/// All cases.
pub fn all() -> Vec<Case> {
    let cases = [slow(), broken(), unreadable(), refused()];
    cases.into_iter().flatten().collect()
}

fn write(text: impl Into<Vec<u8>>) -> Step {
    Step::Write(text.into())
}

/// The same answer, as often as it is asked for.
fn always(text: &str) -> Vec<Vec<Step>> {
    (0..20).map(|_| vec![write(text)]).collect()
}

/// A head, and then a body.
fn with(head: &str, body: Vec<Step>) -> Vec<Vec<Step>> {
    let head = write(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n"));
    vec![std::iter::once(head).chain(body).collect()]
}

/// A customer.
pub fn example() -> &'static str {
    EXAMPLES[0].json
}

fn slow() -> Vec<Case> {
    let wait = || Step::Wait(Duration::from_secs(5));
    let drip = (0..50).flat_map(|_| [write("1\r\n \r\n"), Step::Wait(Duration::from_millis(100))]);
    vec![
        ("no answer", vec![vec![wait()]], Outcome::Timeout, 1),
        (
            "no body",
            with("content-length: 9", vec![wait()]),
            Outcome::Timeout,
            1,
        ),
        (
            "a body that drips",
            with("transfer-encoding: chunked", drip.collect()),
            Outcome::Timeout,
            1,
        ),
    ]
}

fn broken() -> Vec<Case> {
    let mut recovers = vec![vec![]];
    recovers.push(vec![write(answer("200 OK", example()))]);
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":";
    let endless = Step::Repeat(format!("400\r\n{}\r\n", " ".repeat(0x400)).into());
    vec![
        (
            "a connection that breaks once",
            recovers,
            Outcome::Success,
            2,
        ),
        ("one that always breaks", always(""), Outcome::Transport, 3),
        ("half a body", always(half), Outcome::Transport, 3),
        (
            "an endless body",
            with("transfer-encoding: chunked", vec![endless]),
            Outcome::Transport,
            1,
        ),
        (
            "a body that is too long",
            with("content-length: 99999999999", vec![]),
            Outcome::Transport,
            1,
        ),
        (
            "a length too small",
            with("content-length: 2", vec![write("{}{}")]),
            Outcome::Success,
            1,
        ),
        (
            "no HTTP",
            always("SSH-2.0-OpenSSH_9.6\r\n"),
            Outcome::Transport,
            3,
        ),
    ]
}

fn unreadable() -> Vec<Case> {
    let html = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>";
    let gzip = "content-encoding: gzip\r\ncontent-length: 4";
    let bomb = vec![write(b"\x1f\x8b\x08\x00".to_vec())];
    vec![
        ("a page", always(html), Outcome::Decode, 1),
        ("nothing", always(&answer("200 OK", "")), Outcome::Decode, 1),
        (
            "a list",
            always(&answer("200 OK", "[]")),
            Outcome::Decode,
            1,
        ),
        ("compression", with(gzip, bomb), Outcome::Decode, 1),
        (
            "deep JSON",
            always(&answer("200 OK", &r#"{"a":"#.repeat(50_000))),
            Outcome::Decode,
            1,
        ),
        (
            "JSON that calls itself text",
            always(&format!(
                "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: {}\r\n\r\n{}",
                example().len(),
                example()
            )),
            Outcome::Success,
            1,
        ),
    ]
}

fn refused() -> Vec<Case> {
    let headers = "content-length: 0\r\nconnection: close\r\n\r\n";
    let refusal = |head: &str| always(&format!("HTTP/1.1 {head}\r\n{headers}"));
    vec![
        (
            "a storm of 429",
            refusal("429 Too Many Requests\r\nretry-after: 0"),
            Outcome::Api(429),
            3,
        ),
        (
            "a wait of centuries",
            refusal("429 Too Many Requests\r\nretry-after: 99999999999"),
            Outcome::Api(429),
            1,
        ),
        (
            "calls that are used up",
            refusal("429 Too Many Requests\r\nx-rate-limit-type: api_calls_cycle"),
            Outcome::Api(429),
            1,
        ),
        (
            "a gateway without a server",
            refusal("502 Bad Gateway"),
            Outcome::Api(502),
            3,
        ),
        (
            "an error of its own",
            refusal("500 Oh"),
            Outcome::Api(500),
            1,
        ),
        (
            "a redirect loop",
            refusal("302 Found\r\nlocation: /v1/customers/alice"),
            Outcome::Api(302),
            6,
        ),
        (
            "a redirect to another host",
            refusal("307 Temporary Redirect\r\nlocation: https://evil.example/"),
            Outcome::Api(307),
            1,
        ),
    ]
}
