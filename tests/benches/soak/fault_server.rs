//! A server that answers well, or fails in one of the ways of `faults`, as the identifier in the path says. It keeps its connections
//! open where it answers well, and knows how many there are.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use super::{
    cases::{self, Case},
    server::Step,
};

/// The path that asks how many other connections are open.
pub const COUNT: &str = "/count";

/// What the identifier of a call that fails starts with; the number of the case follows, and that of the call.
pub const FAULT: &str = "fault-";

/// What all connections share.
struct Shared {
    cases: Vec<Case>,
    good: Vec<u8>,
    open: AtomicUsize,
    /// The calls whose first connection was broken.
    broken: Mutex<BTreeSet<String>>,
}

/// Serves until the process ends. Prints where it is.
pub fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    let json = cases::example();
    let length = json.len();
    let good = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{json}"
    );
    let shared = Arc::new(Shared {
        cases: cases::all(),
        good: good.into_bytes(),
        open: AtomicUsize::new(0),
        broken: Mutex::default(),
    });
    for connection in listener.incoming().flatten() {
        let shared = Arc::clone(&shared);
        shared.open.fetch_add(1, Ordering::SeqCst);
        thread::spawn(move || {
            shared.connection(connection);
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

impl Shared {
    /// Answers until the other side is gone, or a fault ends the connection.
    fn connection(&self, mut connection: TcpStream) {
        let _ = connection.set_nodelay(true);
        while let Some(path) = read_path(&mut connection) {
            if path == COUNT {
                let others = self.open.load(Ordering::SeqCst) - 1;
                let _ = connection.write_all(others.to_string().as_bytes());
                return;
            }
            let Some(script) = self.script(&path) else {
                if connection.write_all(&self.good).is_err() {
                    return;
                }
                continue;
            };
            for step in script {
                match step {
                    Step::Write(bytes) => drop(connection.write_all(bytes)),
                    Step::Repeat(bytes) => while connection.write_all(bytes).is_ok() {},
                    // It has waited long enough when nobody waits for it.
                    Step::Wait(limit) => wait(&mut connection, *limit),
                }
            }
            return;
        }
    }

    /// How a request fails; `None` where it does not.
    fn script(&self, path: &str) -> Option<&[Step]> {
        let id = path.rsplit('/').next().unwrap_or_default();
        // Where the loop of redirects leads.
        if id == "alice" {
            let mut cases = self.cases.iter();
            return Some(cases.find(|case| case.0 == "a redirect loop")?.1.first()?);
        }
        let number = id.strip_prefix(FAULT)?.split('-').next()?;
        let scripts = &self.cases.get(number.parse::<usize>().ok()?)?.1;
        let [first, second] = scripts.as_slice() else {
            return scripts.first().map(Vec::as_slice);
        };
        // The one that breaks once.
        let mut broken = self.broken.lock().unwrap_or_else(PoisonError::into_inner);
        if broken.remove(id) {
            return Some(second);
        }
        broken.insert(id.to_owned());
        Some(first)
    }
}

/// The path of the next request, which has no body.
fn read_path(connection: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    while !head.ends_with(b"\r\n\r\n") {
        let length = connection.read(&mut buffer).ok().filter(|it| *it > 0)?;
        head.extend_from_slice(&buffer[..length]);
    }
    let head = String::from_utf8(head).ok()?;
    Some(head.split(' ').nth(1)?.to_owned())
}

/// Waits so long, or until the other side hangs up.
fn wait(connection: &mut TcpStream, limit: Duration) {
    let _ = connection.set_read_timeout(Some(limit));
    let _ = connection.read(&mut [0]);
    let _ = connection.set_read_timeout(None);
}
