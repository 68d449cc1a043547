//! A server that answers every request with the same JSON, and keeps its connections open: as fast as it can be had without an HTTP
//! library.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// What ends the head of a request. The requests have no bodies.
const END: &[u8] = b"\r\n\r\n";

/// The server. It lives as long as the process.
pub struct KeepAlive {
    url: String,
    count: Arc<Count>,
}

#[derive(Default)]
struct Count {
    connections: AtomicUsize,
    requests: AtomicUsize,
}

impl KeepAlive {
    /// Starts on a port of the system's choice.
    pub fn start(json: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let length = json.len();
        let answer: Arc<[u8]> = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{json}"
        )
        .into_bytes()
        .into();
        let count = Arc::new(Count::default());
        let counting = Arc::clone(&count);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                counting.connections.fetch_add(1, Ordering::Relaxed);
                let (answer, count) = (Arc::clone(&answer), Arc::clone(&counting));
                thread::spawn(move || serve(connection, &answer, &count));
            }
        });
        Self { url, count }
    }

    /// Where it is, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        self.count.connections.load(Ordering::Relaxed)
    }

    /// How many requests there have been.
    pub fn requests(&self) -> usize {
        self.count.requests.load(Ordering::Relaxed)
    }
}

/// Answers until the other side is gone.
fn serve(mut connection: TcpStream, answer: &[u8], count: &Count) {
    let _ = connection.set_nodelay(true);
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = connection.read(&mut buffer) {
        head.extend_from_slice(&buffer[..length]);
        if head.ends_with(END) {
            head.clear();
            count.requests.fetch_add(1, Ordering::Relaxed);
            if connection.write_all(answer).is_err() {
                return;
            }
        }
    }
}
