//! One client, many callers: every call succeeds, connections are shared, and no memory is lost.

mod keep_alive;

use std::fs;

use keep_alive::KeepAlive;
use tokio::runtime::Builder;
use voucherify::{Client, Credentials, conformance::EXAMPLES};

/// How many callers there are at once.
const CALLERS: usize = 64;

/// How many calls they make together. Without optimisation, twenty thousand take a while.
const CALLS: usize = if cfg!(debug_assertions) {
    6_400
} else {
    20_000
};

/// How much larger the process may be afterwards: less than a kilobyte for each call.
const MOST_GROWTH: usize = 4 * 1024 * 1024;

#[test]
fn thousands_of_calls_at_once_lose_nothing() {
    let server = KeepAlive::start(EXAMPLES[0].json);
    let client = Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url(server.url())
        .no_retry()
        .build()
        .expect("a client");
    let mut runtime = Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");

    // Pools, buffers and threads take their size.
    runtime.block_on(call(&client, CALLS / CALLERS / 4));
    let before = resident();
    runtime.block_on(call(&client, CALLS / CALLERS));

    assert!(server.requests() > CALLS, "{}", server.requests());
    // One for each caller, and some that were opened while another became free.
    let connections = server.connections();
    assert!(connections <= 4 * CALLERS, "{connections}");
    if let (Some(before), Some(after)) = (before, resident()) {
        let growth = after.saturating_sub(before);
        assert!(growth <= MOST_GROWTH, "{before} + {growth}");
    }
}

/// Lets each caller make so many calls.
async fn call(client: &Client, calls: usize) {
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let client = client.clone();
            tokio::spawn(async move {
                for call in 0..calls {
                    let id = format!("cust_{caller}_{call}");
                    let customer = client.customers().get(id).send().await;
                    customer.expect("a customer");
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.expect("a caller without a panic");
    }
}

/// How many bytes of memory the process has, where Linux says so.
fn resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = { status.lines() }.find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}
