//! The limit on a call's time, with a clock of its own.

use std::{
    future::{pending, poll_fn, ready},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::Duration,
};

use http::Method;
use specsmith_runtime::runtime::{
    body::Body,
    client_builder::ClientBuilder,
    error::Error,
    request::Request,
    transport::{BoxFuture, Transport, TransportError},
};

use super::support::{builder, now};

/// Answers never, or after its clock has run out once; the clock runs out at once.
#[derive(Clone, Default)]
struct Slow {
    answers: bool,
    slept: Arc<Mutex<Vec<Duration>>>,
    dropped: Arc<AtomicBool>,
}

struct OnDrop(Arc<AtomicBool>);

impl Drop for OnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Transport for Slow {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        if self.answers {
            return Box::pin(ready(Ok(http::Response::default())));
        }
        let guard = OnDrop(self.dropped.clone());
        Box::pin(async move {
            let _guard = guard;
            pending().await
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.slept.lock().unwrap().push(duration);
        Box::pin(poll_fn(|_| Poll::Ready(())))
    }
}

fn call(
    transport: &Slow,
    change: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<(), Error> {
    let client = change(builder()).transport(transport.clone()).build()?;
    now(client.send(Request::new(Method::GET, "/x"))).map(|_| ())
}

#[test]
fn a_call_that_takes_too_long_is_given_up() {
    let transport = Slow::default();
    let error = call(&transport, |builder| {
        builder.timeout(Duration::from_millis(1500))
    })
    .unwrap_err();
    assert!(error.is_timeout() && !error.is_transport());
    assert_eq!(
        error.to_string(),
        "GET /x: no complete response within 1.5s"
    );
    assert_eq!(
        *transport.slept.lock().unwrap(),
        [Duration::from_millis(1500)]
    );
    assert!(transport.dropped.load(Ordering::SeqCst));
}

#[test]
fn the_limit_is_a_minute_unless_it_is_set() {
    let transport = Slow::default();
    call(&transport, |builder| builder).unwrap_err();
    assert_eq!(*transport.slept.lock().unwrap(), [Duration::from_secs(60)]);
}

#[test]
fn an_answer_that_is_there_wins() {
    let transport = Slow {
        answers: true,
        ..Slow::default()
    };
    call(&transport, |builder| builder.timeout(Duration::ZERO)).unwrap();
}

#[test]
fn without_a_limit_no_time_is_measured() {
    let transport = Slow {
        answers: true,
        ..Slow::default()
    };
    call(&transport, ClientBuilder::no_timeout).unwrap();
    assert!(transport.slept.lock().unwrap().is_empty());
}

#[test]
fn a_transport_can_be_shared() {
    fn check<T: Transport>(_: &T) {}
    check(&Arc::new(Slow::default()));
    check::<Arc<dyn Transport>>(&(Arc::new(Slow::default()) as Arc<dyn Transport>));
}
