//! What the client adds to reqwest: the same calls to a server on this machine, by the client and by reqwest alone, in turns, so that
//! what else the machine does meets both.
//!
//! Both send the same headers and read the same answer. The first table is about one caller, whose calls are timed one by one; the second
//! about many at once, of whom the time for all calls is taken.

#![allow(clippy::print_stdout, reason = "what it measures is what it is for")]

#[path = "../tests/keep_alive/mod.rs"]
mod keep_alive;

use std::{
    env,
    time::{Duration, Instant},
};

use keep_alive::KeepAlive;
use tokio::runtime::Builder;
use voucherify::{
    Body, BoxFuture, Client, Credentials, Transport, TransportError, conformance::EXAMPLES,
    types::CustomersGetResponseBody,
};

/// How many callers there are at once, where there are many.
const CALLERS: usize = 64;

/// How many calls they make together.
const CALLS: usize = 20_000;

/// Everything that calls are made with.
#[derive(Clone)]
struct Parties {
    client: Client,
    reqwest: reqwest::Client,
    url: String,
}

/// A transport that has the answer already: what is left is the client's own work.
struct Ready;

impl Transport for Ready {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        divan::black_box(request);
        let body = Body::from(EXAMPLES[0].json);
        Box::pin(std::future::ready(Ok(http::Response::new(body))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// The mean time of a call that needs no network.
async fn alone(calls: usize) -> Duration {
    let client = Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .transport(Ready)
        .build()
        .expect("a client");
    let start = Instant::now();
    for _ in 0..calls {
        let get = client.customers().get("cust_1").send_raw();
        divan::black_box(get.await.expect("an answer").into_inner());
    }
    start.elapsed() / u32::try_from(calls).unwrap_or(u32::MAX)
}

/// Who makes a call, and what becomes of the answer.
#[derive(Clone, Copy)]
enum Party {
    /// The client, which leaves the body alone.
    ClientRaw,
    /// reqwest, which leaves the body alone.
    ReqwestRaw,
    /// The client, which reads the body.
    ClientTyped,
    /// reqwest, and the types of the crate.
    ReqwestTyped,
}

impl Parties {
    fn new(server: &KeepAlive) -> Self {
        let client = Client::builder()
            .credentials(Credentials::app_keys("the-id", "the-token"))
            .base_url(server.url())
            .build();
        let reqwest = reqwest::Client::builder().no_proxy().build();
        Self {
            client: client.expect("a client"),
            reqwest: reqwest.expect("a client"),
            url: format!("{}/v1/customers/", server.url()),
        }
    }

    async fn call(&self, party: Party) {
        match party {
            Party::ClientRaw => {
                let get = self.client.customers().get("cust_1").send_raw();
                divan::black_box(get.await.expect("an answer").into_inner());
            }
            Party::ReqwestRaw => {
                divan::black_box(self.get().await.bytes().await.expect("a body"));
            }
            Party::ClientTyped => {
                let get = self.client.customers().get("cust_1").send();
                divan::black_box(get.await.expect("a customer").into_inner());
            }
            Party::ReqwestTyped => {
                let body = self.get().await.bytes().await.expect("a body");
                let customer: CustomersGetResponseBody =
                    serde_json::from_slice(&body).expect("a customer");
                divan::black_box(customer);
            }
        }
    }

    /// The same request by reqwest alone.
    async fn get(&self) -> reqwest::Response {
        let request = self
            .reqwest
            .get(format!("{}{}", self.url, "cust_1"))
            .timeout(Duration::from_secs(60))
            .header("accept", "application/json")
            .header("user-agent", "voucherify/0.1.0")
            .header("x-app-id", "the-id")
            .header("x-app-token", "the-token")
            .header("x-voucherify-channel", "Rust-SDK");
        let response = request.send().await.expect("an answer");
        response.error_for_status().expect("a success")
    }

    /// The median times of a call by each of two parties.
    async fn one_by_one(&self, parties: [Party; 2], calls: usize) -> [Duration; 2] {
        let mut times = [Vec::with_capacity(calls), Vec::with_capacity(calls)];
        for turn in 0..2 * calls {
            // Each is the first as often as the second.
            let index = (turn + turn / 2) % 2;
            let start = Instant::now();
            self.call(parties[index]).await;
            times[index].push(start.elapsed());
        }
        times.map(median)
    }

    /// The time that all calls of many callers take.
    async fn at_once(&self, party: Party, calls: usize) -> Duration {
        let start = Instant::now();
        let callers: Vec<_> = (0..CALLERS)
            .map(|_| {
                let parties = self.clone();
                tokio::spawn(async move {
                    for _ in 0..calls / CALLERS {
                        parties.call(party).await;
                    }
                })
            })
            .collect();
        for caller in callers {
            caller.await.expect("a caller without a panic");
        }
        start.elapsed()
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A line of a table.
fn print(what: &str, [client, reqwest]: [Duration; 2]) {
    let overhead = client.as_secs_f64() / reqwest.as_secs_f64() - 1.0;
    println!(
        "{what:<34}{client:>12.1?}{reqwest:>12.1?}{:>+9.1} %",
        overhead * 100.0
    );
}

fn main() {
    // `cargo test --benches` wants to know whether it works, and not how fast.
    let is_measured = env::args().any(|argument| argument == "--bench");
    let calls = if is_measured { CALLS } else { CALLERS };
    let rounds = if is_measured { 5 } else { 1 };
    let server = KeepAlive::start(EXAMPLES[0].json);
    let parties = Parties::new(&server);
    let mut runtime = Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");

    println!(
        "{:<34}{:>12}{:>12}{:>11}",
        "median of a call", "client", "reqwest", "overhead"
    );
    let raw = [Party::ClientRaw, Party::ReqwestRaw];
    let typed = [Party::ClientTyped, Party::ReqwestTyped];
    for (what, pair) in [
        ("one caller, body left alone", raw),
        ("one caller, body decoded", typed),
    ] {
        runtime.block_on(parties.one_by_one(pair, calls / 20));
        print(what, runtime.block_on(parties.one_by_one(pair, calls)));
    }
    for (what, pair) in [
        ("64 callers, body left alone", raw),
        ("64 callers, body decoded", typed),
    ] {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..rounds {
            for (party, times) in pair.into_iter().zip(&mut times) {
                times.push(runtime.block_on(parties.at_once(party, calls)));
            }
        }
        let per_call = |times| median(times) / u32::try_from(calls).unwrap_or(u32::MAX);
        print(what, times.map(per_call));
    }
    let alone = runtime.block_on(alone(calls));
    println!("the client's own work{alone:>25.1?}");
    let (requests, connections) = (server.requests(), server.connections());
    println!("{requests} requests over {connections} connections, no error");
}
