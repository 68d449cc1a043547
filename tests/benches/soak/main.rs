//! Many calls to a server that fails every tenth, in each of the ways of `faults`: each call becomes what its fault is and nothing else,
//! the process does not grow, and no connection is left.
//!
//! The server is a process of its own, so that the memory is that of the client.

#![allow(clippy::print_stdout, reason = "what it measures is what it is for")]

#[path = "../../tests/faults/cases.rs"]
mod cases;
mod fault_server;
#[path = "../../../generator/runtime/tests/client/server.rs"]
#[allow(dead_code)]
mod server;

use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use cases::Outcome;
use fault_server::{COUNT, FAULT};
use tokio::runtime::Builder;
use voucherify::{CallOptions, Client, Credentials, RetryPolicy};

/// How many callers there are at once.
const CALLERS: usize = 64;

/// How many calls they make together.
const CALLS: usize = 200_000;

/// In how many rounds, after each of which the memory is taken.
const ROUNDS: usize = 10;

/// Of so many calls one fails.
const EVERY: usize = 10;

/// How much larger the process may be afterwards.
const MOST_GROWTH: usize = 5 * 1024 * 1024;

/// How long a call to a server that does not answer waits. The others have time, however busy the machine is.
const SHORT: Duration = Duration::from_millis(250);

/// The server, which ends with this.
struct Faults {
    process: Child,
    address: String,
}

impl Faults {
    fn start() -> Self {
        let program = env::current_exe().expect("this program");
        let mut process = Command::new(program)
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()
            .expect("a process");
        let output = process.stdout.take().expect("its output");
        let mut line = String::new();
        let read = BufReader::new(output).read_line(&mut line);
        read.expect("its address");
        let address = line.trim().trim_start_matches("http://").to_owned();
        Self { process, address }
    }

    /// How many connections are open.
    fn connections(&self) -> usize {
        let mut connection = TcpStream::connect(&self.address).expect("a connection");
        let request = format!("GET {COUNT} HTTP/1.1\r\n\r\n");
        connection.write_all(request.as_bytes()).expect("a request");
        let mut count = String::new();
        connection.read_to_string(&mut count).expect("a count");
        count.parse().expect("a number")
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What was not as expected, with the number of times.
type Surprises = BTreeMap<String, usize>;

/// Lets each caller make so many calls, and gives what surprised them.
async fn call(client: &Client, faults: &Arc<Vec<cases::Case>>, calls: usize) -> Surprises {
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| {
            let (client, faults) = (client.clone(), Arc::clone(faults));
            tokio::spawn(async move {
                let mut surprises = Surprises::new();
                for call in 0..calls {
                    surprises.extend(one(&client, &faults, caller, call).await);
                }
                surprises
            })
        })
        .collect();
    let mut all = Surprises::new();
    for caller in callers {
        for (surprise, count) in caller.await.expect("a caller") {
            *all.entry(surprise).or_default() += count;
        }
    }
    all
}

/// Makes one call; what of it was not as expected.
async fn one(
    client: &Client,
    faults: &[cases::Case],
    caller: usize,
    call: usize,
) -> Option<(String, usize)> {
    let is_fault = call % EVERY == EVERY - 1;
    // Each caller starts with another fault.
    let number = (caller + call / EVERY) % faults.len();
    let (name, expected, id) = match (is_fault, faults.get(number)?) {
        (true, (name, _, outcome, _)) => {
            (*name, outcome, format!("{FAULT}{number}-{caller}-{call}"))
        }
        (false, _) => ("none", &Outcome::Success, format!("cust_{caller}_{call}")),
    };
    let options = match expected {
        Outcome::Timeout => CallOptions::new().timeout(SHORT),
        _ => CallOptions::new(),
    };
    let result = client.customers().get(id).options(options).send().await;
    let outcome = Outcome::of(&result);
    (outcome != *expected).then(|| (format!("{name}: {outcome:?}"), 1))
}

/// The memory of this process, where the system tells it.
fn resident() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    let kilobytes = line.trim().strip_suffix("kB")?;
    Some(kilobytes.trim().parse::<usize>().ok()? * 1024)
}

fn main() {
    if env::args().nth(1).as_deref() == Some("serve") {
        return fault_server::serve();
    }
    let server = Faults::start();
    let client = Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url(format!("http://{}", server.address))
        .body_limit(1024 * 1024)
        .timeout(Duration::from_secs(30))
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(1)))
        .build()
        .expect("a client");
    let mut runtime = Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let faults = Arc::new(cases::all());

    let start = Instant::now();
    let mut surprises = Surprises::new();
    let mut memory = Vec::new();
    for _ in 0..ROUNDS {
        surprises.extend(runtime.block_on(call(&client, &faults, CALLS / CALLERS / ROUNDS)));
        memory.extend(resident());
    }
    let elapsed = start.elapsed();

    let open = server.connections();
    drop(client);
    drop(runtime);
    let end = Instant::now() + Duration::from_secs(10);
    while server.connections() > 0 && Instant::now() < end {
        thread::sleep(Duration::from_millis(50));
    }
    let left = server.connections();
    println!(
        "{CALLS} calls in {elapsed:.1?}, one of {EVERY} in {} ways of failing",
        faults.len()
    );
    println!("surprises: {surprises:?}");
    println!("connections: {open} in the pool, {left} after the client");
    assert!(surprises.is_empty(), "calls that became something else");
    assert_eq!(left, 0, "connections that are left");
    println!("memory after each round: {memory:?} bytes");
    // Pools, buffers and threads take their size in the first rounds.
    if let [.., before, _, _, _, _, after] = memory[..] {
        let growth = after.saturating_sub(before);
        println!("growth over the second half: {growth} bytes");
        assert!(growth <= MOST_GROWTH, "the process grows");
    }
}
