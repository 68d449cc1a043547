//! What is told to whoever listens through `tracing`.

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
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

/// Writes the names and the fields of spans into a text. Those of other crates are left out.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("specsmith_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = self.0.lock().unwrap();
        write!(text, "\n{}", span.metadata().name()).unwrap();
        span.record(&mut Fields(&mut text));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut text = self.0.lock().unwrap();
        write!(text, "\n{}", event.metadata().level()).unwrap();
        event.record(&mut Fields(&mut text));
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
    let listener = Listener::default();
    tracing::subscriber::with_default(listener.clone(), || run(client.send(request))).unwrap_err();
    let text = listener.0.lock().unwrap().clone();
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
    let listener = Listener::default();
    let response =
        tracing::subscriber::with_default(listener.clone(), || run(client.send(request)));
    assert_eq!(response.unwrap().attempts(), 2);
    let text = listener.0.lock().unwrap().clone();
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
