//! An HTTP/1.1 server without an HTTP library: it keeps requests as they came, and plays scripted answers, faults included.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// The first line: `GET /v1/things HTTP/1.1`.
    pub line: String,
    /// The header lines.
    pub headers: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// What a server does after a request; then it closes the connection.
pub enum Step {
    /// Writes these bytes.
    Write(Vec<u8>),
    /// Waits.
    Wait(Duration),
    /// Writes these bytes until nobody takes them any more.
    Repeat(Vec<u8>),
}

/// A server that answers each of its connections with the next script, and is gone after the last.
pub struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts on a port of the system's choice.
    pub fn start(scripts: Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&received);
        thread::spawn(move || {
            for script in scripts {
                let Ok((connection, _)) = listener.accept() else {
                    return;
                };
                let keep = Arc::clone(&keep);
                thread::spawn(move || serve(&connection, script, &keep));
            }
        });
        Self { url, received }
    }

    /// Answers one request with this text.
    pub fn answering(answer: impl Into<Vec<u8>>) -> Self {
        Self::start(vec![vec![Step::Write(answer.into())]])
    }

    /// Where it is, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The requests so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

/// A whole answer with a JSON body.
pub fn json(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// The other side may be gone at any time, which is no failure of the server.
fn serve(mut connection: &TcpStream, script: Vec<Step>, keep: &Mutex<Vec<Received>>) {
    let Some(request) = receive(connection) else {
        return;
    };
    keep.lock().unwrap().push(request);
    for step in script {
        match step {
            Step::Write(bytes) => drop(connection.write_all(&bytes)),
            Step::Wait(duration) => thread::sleep(duration),
            Step::Repeat(bytes) => while connection.write_all(&bytes).is_ok() {},
        }
    }
}

fn receive(connection: &TcpStream) -> Option<Received> {
    let mut reader = BufReader::new(connection);
    let mut next = || {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        Some(line.trim_end_matches("\r\n").to_owned())
    };
    let line = next()?;
    let mut headers = Vec::new();
    loop {
        let header = next()?;
        if header.is_empty() {
            break;
        }
        headers.push(header);
    }
    let mut lengths = headers
        .iter()
        .filter_map(|header| header.strip_prefix("content-length: "));
    let length = lengths
        .next_back()
        .map_or(0, |length| length.parse().unwrap());
    let is_chunked = headers.contains(&"transfer-encoding: chunked".to_owned());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    if is_chunked {
        body = receive_chunks(&mut reader)?;
    }
    Some(Received {
        line,
        headers,
        body,
    })
}

/// The content of the chunks of a body.
fn receive_chunks(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let length = usize::from_str_radix(line.trim_end(), 16).ok()?;
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk).ok()?;
        body.extend_from_slice(&chunk[..length]);
        if length == 0 {
            return Some(body);
        }
    }
}
