//! Secrets that are fetched, and the client credentials grant of OAuth 2.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::Duration,
};

use bytes::Bytes;
use http::{Method, StatusCode};
use specsmith_runtime::runtime::{
    client::Client,
    client_builder::ClientBuilder,
    client_credentials::ClientCredentials,
    credentials::{Credentials, Scheme, SchemeKind},
    error::Error,
    mock::MockTransport,
    options::CallOptions,
    request::Request,
    response::Response,
    secret::Secret,
    server::Server,
    token::Token,
    transport::TransportError,
};

use super::support::now;

const OAUTH: Scheme = Scheme {
    name: "OAuth",
    kind: SchemeKind::Bearer,
};

const KEY: Scheme = Scheme {
    name: "Key",
    kind: SchemeKind::Header("X-Key"),
};

const SERVER: Server = Server {
    url: "https://api.example.com/base",
    variables: &[],
};

const TOKEN_URL: &str = "https://auth.example.com/token";

fn builder(mock: &MockTransport, secret: impl Into<Secret>) -> ClientBuilder {
    ClientBuilder::new(SERVER)
        .credentials(Credentials::default().with(&OAUTH, secret))
        .transport(mock.clone())
}

fn client(mock: &MockTransport, secret: impl Into<Secret>) -> Client {
    builder(mock, secret).build().unwrap()
}

fn request() -> Request {
    let mut request = Request::new(Method::GET, "/v1/things");
    request.security(&[&[&OAUTH]]);
    request
}

fn call(client: &Client) -> Result<Response<Bytes>, Error> {
    now(client.send(request()))
}

/// The `Authorization` of each request.
fn authorizations(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests().into_iter();
    let sent = requests.map(|request| match request.headers().get("authorization") {
        Some(value) => value.to_str().unwrap().to_owned(),
        None => String::new(),
    });
    sent.collect()
}

/// A secret that is a new token each time, the first of which is `t1`, and how many there have been.
fn numbered(lifetime: Option<Duration>) -> (Secret, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let secret = Secret::from_fn(move || {
        let number = counter.fetch_add(1, Ordering::SeqCst) + 1;
        let token = Token::new(format!("t{number}"));
        let token = match lifetime {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        };
        async move { Ok::<_, TransportError>(token) }
    });
    (secret, count)
}

#[test]
fn a_token_is_fetched_once_and_shared_by_clones() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1")
        .respond_json(200, "1")
        .respond_json(200, "1");
    let (secret, count) = numbered(None);
    let client = client(&mock, secret);
    assert_eq!(count.load(Ordering::SeqCst), 0);
    call(&client).unwrap();
    call(&client.clone()).unwrap();
    // What needs no credentials fetches nothing.
    now(client.send(Request::new(Method::GET, "/"))).unwrap();
    assert_eq!(authorizations(&mock), ["Bearer t1", "Bearer t1", ""]);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[test]
fn a_secret_of_any_scheme_can_be_fetched() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let (secret, _) = numbered(None);
    let client = ClientBuilder::new(SERVER)
        .credentials(Credentials::default().with(&KEY, secret))
        .transport(mock.clone());
    let mut request = Request::new(Method::GET, "/");
    request.security(&[&[&KEY]]);
    now(client.build().unwrap().send(request)).unwrap();
    assert_eq!(mock.requests()[0].headers()["x-key"], "t1");
    assert!(mock.requests()[0].headers()["x-key"].is_sensitive());
}

#[test]
fn a_token_is_fetched_anew_a_little_before_it_expires() {
    for (lifetime, waited, expected) in [
        (900, 839, "Bearer t1"),
        (900, 840, "Bearer t2"),
        (100, 89, "Bearer t1"),
        (100, 90, "Bearer t2"),
        (0, 0, "Bearer t2"),
    ] {
        let mock = MockTransport::new();
        mock.respond_json(200, "1").respond_json(200, "1");
        let (secret, _) = numbered(Some(Duration::from_secs(lifetime)));
        let client = client(&mock, secret);
        call(&client).unwrap();
        now(specsmith_runtime::runtime::transport::Transport::sleep(
            &mock,
            Duration::from_secs(waited),
        ));
        call(&client).unwrap();
        assert_eq!(authorizations(&mock)[1], expected, "{lifetime} {waited}");
    }
}

#[test]
fn an_answer_401_is_worth_one_more_token() {
    let mock = MockTransport::new();
    mock.respond_json(401, "")
        .respond_json(200, "1")
        .respond_json(200, "1");
    let (secret, count) = numbered(None);
    let client = client(&mock, secret);
    assert_eq!(call(&client).unwrap().attempts(), 2);
    assert_eq!(call(&client).unwrap().attempts(), 1);
    assert_eq!(
        authorizations(&mock),
        ["Bearer t1", "Bearer t2", "Bearer t2"]
    );

    // A storm ends.
    mock.respond_json(401, "")
        .respond_json(401, "")
        .respond_json(200, "1");
    let error = call(&client).unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.attempts(), 2);
    assert_eq!(mock.unused_responses(), 1);
    assert_eq!(count.load(Ordering::SeqCst), 3);
}

#[test]
fn attempts_after_an_answer_401_count_those_before_it() {
    let mock = MockTransport::new();
    for status in [503, 401, 503, 503, 503] {
        mock.respond_json(status, "");
    }
    let (secret, _) = numbered(None);
    let error = call(&client(&mock, secret)).unwrap_err();
    // The retries of a call start anew with a new token.
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(error.attempts(), 5);
    assert_eq!(mock.requests().len(), 5);
}

#[test]
fn an_answer_401_of_a_host_that_a_call_is_redirected_to_is_worth_no_token() {
    let mock = MockTransport::new();
    mock.respond(302, &[("location", "https://files.example.com/a")], "")
        .respond_json(401, "")
        .respond_json(200, "1");
    let (secret, count) = numbered(None);
    let client = client(&mock, secret);
    let mut redirected = request();
    redirected.options(CallOptions::new().follow_redirects_to(["files.example.com"]));
    assert!(now(client.send(redirected)).unwrap_err().is_unauthorized());
    call(&client).unwrap();
    assert_eq!(authorizations(&mock), ["Bearer t1", "", "Bearer t1"]);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[test]
fn an_answer_401_after_redirects_there_and_back_is_worth_no_token() {
    let mock = MockTransport::new();
    mock.respond(302, &[("location", "https://files.example.com/a")], "")
        .respond(302, &[("location", "https://api.example.com/base/b")], "")
        .respond_json(401, "");
    let (secret, count) = numbered(None);
    let client = client(&mock, secret);
    let mut redirected = request();
    let hosts = ["files.example.com", "api.example.com"];
    redirected.options(CallOptions::new().follow_redirects_to(hosts));
    assert!(now(client.send(redirected)).unwrap_err().is_unauthorized());
    assert_eq!(authorizations(&mock), ["Bearer t1", "", ""]);
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[test]
fn an_answer_401_to_a_secret_that_is_known_is_final() {
    let mock = MockTransport::new();
    mock.respond_json(401, "").respond_json(200, "1");
    assert!(call(&client(&mock, "known")).unwrap_err().is_unauthorized());
    assert_eq!(mock.unused_responses(), 1);
}

#[test]
fn without_a_token_nothing_is_sent_and_the_next_call_tries_again() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let is_broken = Arc::new(AtomicUsize::new(1));
    let broken = Arc::clone(&is_broken);
    let secret = Secret::from_fn(move || {
        let result = match broken.swap(0, Ordering::SeqCst) {
            0 => Ok(Token::new("t")),
            _ => Err("the vault is closed"),
        };
        async move { result }
    });
    let client = client(&mock, secret);
    let error = call(&client).unwrap_err();
    assert!(error.is_token() && !error.is_retryable(), "{error}");
    assert_eq!(
        error.to_string(),
        "GET /v1/things: there is no token for `OAuth`: the vault is closed"
    );
    assert_eq!(mock.requests().len(), 0);
    call(&client).unwrap();
}

#[test]
fn a_token_that_cannot_be_sent_is_an_error_that_does_not_show_it() {
    let mock = MockTransport::new();
    let secret = Secret::from_fn(|| async { Ok::<_, TransportError>(Token::new("hu\nsh")) });
    let error = call(&client(&mock, secret)).unwrap_err();
    assert!(error.is_builder());
    assert!(!format!("{error} {error:?}").contains("hu"));
}

#[test]
fn another_account_has_the_same_connections_and_its_own_token() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1").respond_json(200, "1");
    let one = client(&mock, "one");
    let other = one
        .with_credentials(&Credentials::default().with(&OAUTH, "other"))
        .unwrap();
    call(&one).unwrap();
    call(&other).unwrap();
    assert_eq!(authorizations(&mock), ["Bearer one", "Bearer other"]);
    let empty = Credentials::default().with(&OAUTH, "");
    assert!(one.with_credentials(&empty).unwrap_err().is_builder());
}

/// What opens once, for all who wait.
#[derive(Clone, Default)]
struct Gate(Arc<Mutex<(bool, Vec<Waker>)>>);

impl Gate {
    fn open(&self) {
        let mut state = self.0.lock().unwrap();
        state.0 = true;
        state.1.drain(..).for_each(Waker::wake);
    }

    async fn pass(self) {
        std::future::poll_fn(|context| {
            let mut state = self.0.lock().unwrap();
            if state.0 {
                return Poll::Ready(());
            }
            state.1.push(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

/// A secret that is fetched when the gate opens.
fn gated(gate: &Gate) -> (Secret, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let (gate, counter) = (gate.clone(), Arc::clone(&count));
    let secret = Secret::from_fn(move || {
        let passed = gate.clone().pass();
        counter.fetch_add(1, Ordering::SeqCst);
        async move {
            passed.await;
            Ok::<_, TransportError>(Token::new("t"))
        }
    });
    (secret, count)
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn a_hundred_callers_fetch_one_token() {
    let mock = MockTransport::new();
    for _ in 0..100 {
        mock.respond_json(200, "1");
    }
    let gate = Gate::default();
    let (secret, count) = gated(&gate);
    let client = builder(&mock, secret).no_timeout().build().unwrap();
    thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| wait(client.send(request())).unwrap());
        }
        thread::sleep(Duration::from_millis(50));
        gate.open();
    });
    assert_eq!(count.load(Ordering::SeqCst), 1);
    assert_eq!(authorizations(&mock), vec!["Bearer t"; 100]);
}

#[test]
fn a_caller_who_goes_away_leaves_the_fetching_to_the_others() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let gate = Gate::default();
    let (secret, count) = gated(&gate);
    let client = builder(&mock, secret).no_timeout().build().unwrap();
    let mut first = Box::pin(client.send(request()));
    let mut context = Context::from_waker(Waker::noop());
    assert!(first.as_mut().poll(&mut context).is_pending());
    let mut second = Box::pin(client.send(request()));
    assert!(second.as_mut().poll(&mut context).is_pending());
    drop(first);
    gate.open();
    wait(second).unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[test]
fn a_fetching_that_panics_is_started_again() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1");
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let secret = Secret::from_fn(move || {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            assert!(number > 0, "the first time");
            Ok::<_, TransportError>(Token::new("t"))
        }
    });
    let client = client(&mock, secret);
    let panicked = thread::scope(|scope| scope.spawn(|| call(&client)).join());
    assert!(panicked.is_err());
    call(&client).unwrap();
}

fn credentials() -> ClientCredentials {
    ClientCredentials::basic(TOKEN_URL, "the id", "hush:1")
}

const ANSWER: &str = r#"{"access_token":"hush-t","token_type":"bearer","expires_in":900}"#;

#[test]
fn the_client_credentials_grant_is_a_form() {
    let mock = MockTransport::new();
    mock.respond_json(200, ANSWER)
        .respond_json(200, "1")
        .respond_json(200, "1");
    let secret = credentials()
        .scope("a b")
        .parameter("audience", "https://x");
    let client = client(&mock, secret);
    call(&client).unwrap();
    call(&client).unwrap();
    let sent = mock.requests();
    assert_eq!(sent[0].method(), Method::POST);
    assert_eq!(sent[0].uri(), TOKEN_URL);
    assert_eq!(
        sent[0].headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    let form = "grant_type=client_credentials&scope=a%20b&audience=https%3A%2F%2Fx";
    assert_eq!(sent[0].body(), form);
    // `the%20id:hush%3A1`
    assert_eq!(
        sent[0].headers()["authorization"],
        "Basic dGhlJTIwaWQ6aHVzaCUzQTE="
    );
    assert!(sent[0].headers()["authorization"].is_sensitive());
    assert_eq!(
        authorizations(&mock)[1..],
        ["Bearer hush-t", "Bearer hush-t"]
    );
}

#[test]
fn a_client_can_say_who_it_is_in_the_body_or_in_headers() {
    let mock = MockTransport::new();
    mock.respond_json(200, ANSWER).respond_json(200, "1");
    call(&client(
        &mock,
        ClientCredentials::body(TOKEN_URL, "id", "hush"),
    ))
    .unwrap();
    let sent = mock.requests();
    assert_eq!(
        sent[0].body(),
        "grant_type=client_credentials&client_id=id&client_secret=hush"
    );
    assert_eq!(authorizations(&mock)[0], "");

    let mock = MockTransport::new();
    mock.respond_json(200, ANSWER).respond_json(200, "1");
    let keys = [("X-App-Id", "id"), ("X-App-Token", "hush")];
    call(&client(&mock, ClientCredentials::headers(TOKEN_URL, keys))).unwrap();
    let sent = mock.requests();
    assert_eq!(sent[0].headers()["x-app-token"], "hush");
    assert!(sent[0].headers()["x-app-token"].is_sensitive());
    assert_eq!(sent[0].body(), "grant_type=client_credentials");
}

#[test]
fn a_token_url_on_the_server_of_the_api_moves_with_it() {
    let mock = MockTransport::new();
    mock.respond_json(200, ANSWER).respond_json(200, "1");
    let secret = ClientCredentials::basic("/oauth/token", "id", "hush");
    let client = builder(&mock, secret)
        .base_url("http://localhost:8080/v2")
        .build()
        .unwrap();
    call(&client).unwrap();
    assert_eq!(
        mock.requests()[0].uri(),
        "http://localhost:8080/oauth/token"
    );
}

#[test]
fn tokens_are_not_fetched_in_plain_sight_nor_behind_redirects() {
    let mock = MockTransport::new();
    let plain = credentials().token_url("http://auth.example.com/token");
    let error = call(&client(&mock, plain)).unwrap_err();
    assert!(
        error.is_token() && error.to_string().contains("plain `http`"),
        "{error}"
    );
    assert_eq!(mock.requests().len(), 0);

    mock.respond(307, &[("location", "/elsewhere")], "");
    assert!(call(&client(&mock, credentials())).unwrap_err().is_token());
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn a_server_that_gives_no_token_says_why() {
    for (status, answer, reason) in [
        (
            401,
            r#"{"error":"invalid_client"}"#,
            "the client id or the client secret is wrong (`invalid_client`)",
        ),
        (
            400,
            r#"{"error":"invalid_scope","error_description":"no b"}"#,
            "(`invalid_scope`: no b)",
        ),
        (400, "<html>", "400 Bad Request"),
        (200, "hush", "the response is not JSON"),
        (
            200,
            r#"{"token":"hush"}"#,
            "the response has no `access_token`",
        ),
        (
            200,
            r#"{"access_token":"hush","token_type":"mac"}"#,
            "not a bearer token",
        ),
    ] {
        let mock = MockTransport::new();
        mock.respond_json(status, answer);
        let error = call(&client(&mock, credentials())).unwrap_err();
        assert!(error.is_token(), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
        assert_eq!(error.status(), None::<StatusCode>);
    }
}

#[test]
fn a_token_server_that_is_busy_is_asked_again() {
    let mock = MockTransport::new();
    mock.respond_json(503, "")
        .respond_json(200, ANSWER)
        .respond_json(200, "1");
    call(&client(&mock, credentials())).unwrap();
}

#[test]
fn nothing_shows_the_secrets() {
    let mock = MockTransport::new();
    let secret = credentials();
    let token = Token::new("hush");
    let shown = format!(
        "{secret:?} {token:?} {:?} {:?}",
        Secret::from(secret.clone()),
        builder(&mock, secret.clone())
    );
    assert!(
        !shown.contains("hush") && !shown.contains("the id"),
        "{shown}"
    );
}
