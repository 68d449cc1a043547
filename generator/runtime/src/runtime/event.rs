//! Server-sent events (HTML Standard §9.2).

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::lines::Lines;

/// An event that the server sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// What kind of event it is, where the server says so.
    pub event: Option<String>,
    /// What it is about.
    pub data: T,
    /// Its id, where it has one.
    pub id: Option<String>,
    /// How long to wait before connecting again, where the server says so.
    pub retry: Option<Duration>,
}

/// An event as it arrived, or the line of JSON that is its data.
#[derive(Debug, Default)]
pub(super) struct RawEvent {
    /// What kind of event it is.
    pub event: Option<String>,
    /// Its data.
    pub data: Bytes,
    /// Its id.
    pub id: Option<String>,
    /// How long to wait before connecting again, in milliseconds.
    pub retry: Option<u64>,
}

impl RawEvent {
    /// Nothing but data.
    pub fn of(data: Bytes) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }

    /// The same event with data that has been read.
    pub fn with<T>(self, data: T) -> ServerSentEvent<T> {
        ServerSentEvent {
            event: self.event,
            data,
            id: self.id,
            retry: self.retry.map(Duration::from_millis),
        }
    }

    /// The data as a text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.data).into_owned()
    }

    /// The event as a JSON object, with its data as the JSON that it is, or else as a text.
    pub fn object(&self, is_json: bool) -> Vec<u8> {
        let json = is_json.then(|| serde_json::from_slice(&self.data).ok());
        let data = json.flatten().unwrap_or_else(|| self.text().into());
        let members = [
            ("event", self.event.clone().map(Value::from)),
            ("data", Some(data)),
            ("id", self.id.clone().map(Value::from)),
            ("retry", self.retry.map(Value::from)),
        ];
        let members = members.into_iter();
        let object: Map<String, Value> = members
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect();
        Value::Object(object).to_string().into_bytes()
    }
}

/// Reads events from what arrives.
#[derive(Debug)]
pub(super) struct EventReader {
    lines: Lines,
    /// Whether no line has been read.
    is_first: bool,
    event: Option<String>,
    data: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
}

impl Default for EventReader {
    fn default() -> Self {
        Self {
            lines: Lines::new(|byte| matches!(byte, b'\r' | b'\n')),
            is_first: true,
            event: None,
            data: None,
            id: None,
            retry: None,
        }
    }
}

impl EventReader {
    /// Adds what has arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.lines.push(piece);
    }

    /// How many bytes have arrived and are in no event.
    pub fn len(&self) -> usize {
        self.lines.len() + self.data.as_ref().map_or(0, String::len)
    }

    /// The next event that has an end. One without data is none.
    pub fn next(&mut self) -> Option<RawEvent> {
        loop {
            let line = self.lines.next()?;
            if !line.is_empty() {
                self.read_line(&String::from_utf8_lossy(&line));
                continue;
            }
            let (event, id) = (self.event.take(), self.id.take());
            let retry = self.retry.take();
            if let Some(data) = self.data.take() {
                return Some(RawEvent {
                    event: event.filter(|event| !event.is_empty()),
                    data: data.into(),
                    id,
                    retry,
                });
            }
        }
    }

    fn read_line(&mut self, line: &str) {
        let line = if std::mem::take(&mut self.is_first) {
            line.strip_prefix('\u{feff}').unwrap_or(line)
        } else {
            line
        };
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => self.event = Some(value.to_owned()),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok();
            }
            // A comment, where the name is empty, or what nobody knows.
            _ => {}
        }
    }
}
