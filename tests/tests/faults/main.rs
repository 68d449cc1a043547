//! The client against servers that misbehave: each case is a success or an error of the right kind, and soon.

mod cases;
#[path = "../../../generator/runtime/tests/client/server.rs"]
#[allow(dead_code)]
mod server;

use std::time::{Duration, Instant};

use cases::Outcome;
use server::Server;
use voucherify::{Client, Credentials, RetryPolicy};

#[tokio::test]
async fn every_fault_has_its_outcome_soon() {
    for (name, scripts, outcome, requests) in cases::all() {
        let server = Server::start(scripts);
        let client = Client::builder()
            .credentials(Credentials::app_keys("the-id", "the-token"))
            .base_url(server.url())
            .body_limit(1024 * 1024)
            .timeout(Duration::from_millis(1500))
            .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(1)))
            .build()
            .expect("a client");
        let start = Instant::now();
        let result = client.customers().get("alice").send().await;
        assert_eq!(Outcome::of(&result), outcome, "{name}");
        assert_eq!(server.received().len(), requests, "{name}");
        assert!(start.elapsed() < Duration::from_secs(4), "{name}");
        if let Err(error) = result {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("the-"), "{name}: {shown}");
        }
    }
}
