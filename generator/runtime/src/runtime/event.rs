//! Server-sent events (HTML Standard §9.2).

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::lines::Lines;

/// An event that the server sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// The type of the event, if any.
    pub event: Option<String>,
    /// The data.
    pub data: T,
    /// The id, if any.
    pub id: Option<String>,
    /// The time to wait before reconnecting, if any.
    pub retry: Option<Duration>,
}

/// An event before its data is decoded, or a line of JSON.
#[derive(Debug, Default)]
pub(super) struct RawEvent {
    /// The type of the event.
    pub event: Option<String>,
    /// Its data.
    pub data: Bytes,
    /// Its id.
    pub id: Option<String>,
    /// The time to wait before reconnecting, in milliseconds.
    pub retry: Option<u64>,
}

impl RawEvent {
    /// Creates an event with data alone.
    pub fn of(data: Bytes) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }

    /// Replaces the data by the decoded data.
    pub fn with<T>(self, data: T) -> ServerSentEvent<T> {
        ServerSentEvent {
            event: self.event,
            data,
            id: self.id,
            retry: self.retry.map(Duration::from_millis),
        }
    }

    /// The data as a string.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.data).into_owned()
    }

    /// The event as a JSON object, with its data as JSON or as a string.
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

/// Parses events from bytes as they arrive.
#[derive(Debug)]
pub(super) struct EventReader {
    lines: Lines,
    /// `true` before the first line.
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
    /// Adds bytes that have arrived.
    pub fn push(&mut self, piece: &[u8]) {
        self.lines.push(piece);
    }

    /// The number of bytes that are not yet part of an event.
    pub fn len(&self) -> usize {
        self.lines.len() + self.data.as_ref().map_or(0, String::len)
    }

    /// Returns the next complete event. Events without data are skipped.
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
