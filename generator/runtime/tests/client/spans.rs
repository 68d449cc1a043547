//! What is told to whoever listens through `tracing`.

use std::{
    cell::RefCell,
    fmt::{Debug, Write},
    sync::Once,
    time::Duration,
};

use http::Method;
use specsmith_runtime::runtime::{
    credentials::{Credentials, Scheme, SchemeKind},
    request::Request,
    retry::RetryPolicy,
    secret::Secret,
    token::Token,
    transport::TransportError,
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

use super::{
    builder, run,
    server::{Server, Step, json},
};

thread_local! {
    /// What this thread has heard; `None` while it does not listen.
    static HEARD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Writes the names and the fields of spans into the text of the thread. Those of other crates are left out.
struct Listener;

/// Installs the listener. It is there before the first call of any test: `tracing` may take a place that is reached at the moment at which
/// somebody starts to listen for one that nobody listens to.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Listener).unwrap());
}

/// The value of a future, and what was heard meanwhile.
fn heard<T>(future: impl Future<Output = T>) -> (T, String) {
    HEARD.set(Some(String::new()));
    let value = run(future);
    (value, HEARD.take().unwrap())
}

fn hear(write: impl FnOnce(&mut String)) {
    HEARD.with_borrow_mut(|text| text.as_mut().map(write));
}

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("specsmith_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        hear(|text| {
            write!(text, "\n{}", span.metadata().name()).unwrap();
            span.record(&mut Fields(text));
        });
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        hear(|text| values.record(&mut Fields(text)));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        hear(|text| {
            write!(text, "\n{}", event.metadata().level()).unwrap();
            event.record(&mut Fields(text));
        });
    }

    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if ["duration_ms", "wait_ms"].contains(&field.name()) {
            write!(self.0, " {}", field.name()).unwrap();
        } else {
            write!(self.0, " {}={value:?}", field.name()).unwrap();
        }
    }
}

#[test]
fn a_call_its_attempts_and_its_end_are_told_without_secrets() {
    const KEY: Scheme = Scheme {
        name: "Key",
        kind: SchemeKind::Query("key"),
    };
    let answers = [
        json("503 Service Unavailable", "hush"),
        json("404 Not Found", "hush"),
    ];
    let scripts = answers.map(|answer| vec![Step::Write(answer.into())]);
    let server = Server::start(scripts.into());
    let client = builder(server.url())
        .credentials(Credentials::default().with(&KEY, "hush"))
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(1)))
        .build()
        .unwrap();
    let mut request = Request::new(Method::GET, "/v1/things/{id}");
    request.security(&[&[&KEY]]);
    request.path("id", &"hush".to_owned()).unwrap();
    request.header("X-A", &"hush".to_owned()).unwrap();
    let (response, text) = heard(client.send(request));
    response.unwrap_err();
    let operation = r#"http.request.method="GET" url.template="/v1/things/{id}""#;
    let end = |status: u16| format!("error.type=\"Api\" http.response.status_code={status}");
    let expected = [
        format!("\ncall {operation}"),
        format!("attempt http.request.resend_count=0 {}", end(503)),
        "WARN message=call is retried http.request.resend_count=1 http.response.status_code=503 error.type=\"Api\" wait_ms".to_owned(),
        format!(
            "attempt http.request.resend_count=1 {} http.request.resend_count=1 {}",
            end(404),
            end(404)
        ),
        format!(
            "DEBUG message=call failed {operation} http.request.resend_count=1 \
             http.response.status_code=404 error.type=\"Api\" duration_ms"
        ),
    ];
    assert_eq!(text, expected.join("\n"));
    assert!(!text.contains("hush"));
}

#[test]
fn a_call_that_needs_another_token_is_one_call() {
    const OAUTH: Scheme = Scheme {
        name: "OAuth",
        kind: SchemeKind::Bearer,
    };
    let answers = [json("401 Unauthorized", ""), json("200 OK", "1")];
    let scripts = answers.map(|answer| vec![Step::Write(answer.into())]);
    let server = Server::start(scripts.into());
    let secret = Secret::from_fn(|| async { Ok::<_, TransportError>(Token::new("hush")) });
    let client = builder(server.url())
        .credentials(Credentials::default().with(&OAUTH, secret))
        .build()
        .unwrap();
    let mut request = Request::new(Method::GET, "/v1/things");
    request.security(&[&[&OAUTH]]);
    let (response, text) = heard(client.send(request));
    assert_eq!(response.unwrap().attempts(), 2);
    let operation = r#"http.request.method="GET" url.template="/v1/things""#;
    let expected = [
        format!("\ncall {operation}"),
        "attempt http.request.resend_count=0 error.type=\"Api\" http.response.status_code=401".to_owned(),
        "WARN message=call is retried http.request.resend_count=1 http.response.status_code=401 error.type=\"Api\" wait_ms".to_owned(),
        "attempt http.request.resend_count=1 http.response.status_code=200 http.request.resend_count=1 \
         http.response.status_code=200"
            .to_owned(),
        format!(
            "DEBUG message=call completed {operation} http.request.resend_count=1 \
             http.response.status_code=200 duration_ms"
        ),
    ];
    assert_eq!(text, expected.join("\n"));
}
