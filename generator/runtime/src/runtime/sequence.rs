//! Sequential media types (OpenAPI 3.2.0): the common part of event streams, JSON Lines and JSON
//! text sequences.

use std::{
    collections::BTreeMap,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::IgnoredAny;

use super::{
    body_stream::BodyStream,
    decode::{self, DecodeError, Decoded},
    error::Error,
    event::{EventReader, RawEvent},
    json::{Json, Mismatch},
    json_texts::JsonTexts,
    lines::Lines,
    response::Response,
};

/// The largest element, in bytes: 64 MiB.
const ELEMENT_LIMIT: usize = 64 * 1024 * 1024;

/// The data that ends the event streams of some APIs.
const END: &[u8] = b"[DONE]";

/// The elements of a body, each as soon as it has arrived.
///
/// It ends with the body or after an error. An element that is an error, or that cannot be decoded,
/// is an `Err`, and does not end it. A JSON response to a request for events is one error.
///
/// Errors of the API are an `Err` whose [`body`](super::error::Error::body) is the text of the
/// element: an event called `error`, unless the API documents events of that name, and a JSON
/// object without any of the required properties.
pub(super) struct Sequence<T> {
    /// `None` after the end.
    body: Option<BodyStream>,
    /// The response without its body.
    head: Response<()>,
    framing: Framing,
    read: fn(RawEvent) -> Result<T, DecodeError>,
    /// The required properties, of which each object has at least one; empty if none are known.
    required: &'static [&'static str],
    /// Whether events called `error` are elements.
    has_error_events: bool,
    last_event_id: Option<String>,
}

/// The framing of elements.
pub(super) enum Framing {
    /// Server-sent events; `[DONE]` ends them if their data is JSON.
    Events { reader: EventReader, is_json: bool },
    /// Lines; empty ones only keep the connection open.
    Lines(Lines),
    /// A JSON text sequence; empty values are skipped.
    Texts(JsonTexts),
}

impl Response<BodyStream> {
    /// Creates the elements of the body, which `read` decodes.
    pub(super) fn sequence<T>(
        self,
        mut framing: Framing,
        mut read: fn(RawEvent) -> Result<T, DecodeError>,
    ) -> Response<Sequence<T>> {
        let (head, body) = self.into_parts();
        if matches!(framing, Framing::Events { .. }) && is_json(head.headers()) {
            // All of it would be fields that nobody knows.
            framing = Framing::Lines(Lines::new(|_| false));
            read = |body| Err(mismatch("server-sent events", "a JSON body", body.data));
        }
        head.clone().map(|()| Sequence {
            body: Some(body),
            head,
            framing,
            read,
            required: &[],
            has_error_events: false,
            last_event_id: None,
        })
    }
}

impl<T> Sequence<T> {
    /// Treats an object without any of these properties as an error of the API.
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        Self {
            required: properties,
            ..self
        }
    }

    /// Treats events called `error` like all others.
    pub fn with_error_events(self) -> Self {
        Self {
            has_error_events: true,
            ..self
        }
    }

    /// The id of the last event that had one.
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_event_id.as_deref()
    }

    /// Returns the next element, or `None` after the last.
    pub fn poll_element(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(element) = self.framing.next() {
                if self.framing.is_end(&element) {
                    self.close();
                    return Poll::Ready(None);
                }
                return Poll::Ready(Some(self.read(element)));
            }
            let Some(body) = &mut self.body else {
                return Poll::Ready(None);
            };
            if self.framing.len() > ELEMENT_LIMIT {
                self.close();
                let limit = "an element of up to 64 MiB";
                let source = mismatch(limit, "a longer one", Bytes::new());
                return Poll::Ready(Some(Err(self.unreadable(Bytes::new(), source))));
            }
            match ready!(body.poll_chunk(context)) {
                Some(Ok(piece)) => self.framing.push(&piece),
                Some(Err(error)) => {
                    self.close();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    self.body = None;
                    self.framing.finish();
                }
            }
        }
    }

    /// Closes the connection, and drops what has arrived.
    fn close(&mut self) {
        self.body = None;
        self.framing = Framing::Lines(Lines::new(|_| false));
    }

    fn read(&mut self, element: RawEvent) -> Result<T, Error> {
        if let Some(id) = &element.id {
            self.last_event_id = Some(id.clone());
        }
        let body = element.data.clone();
        if self.is_error(&element) {
            let received = self.head.clone().map(|()| body);
            return Err(received.into_error(Error::api));
        }
        (self.read)(element).map_err(|source| self.unreadable(body, source))
    }

    /// Returns `true` if an element is an error of the API.
    fn is_error(&self, element: &RawEvent) -> bool {
        let is_event = element.event.as_deref() == Some("error") && !self.has_error_events;
        is_event || !self.required.is_empty() && has_none_of(&element.data, self.required)
    }

    /// The error for an element that has arrived so far.
    fn unreadable(&self, element: Bytes, source: DecodeError) -> Error {
        self.head.clone().map(|()| element).unreadable(source)
    }
}

/// Decodes an element. If a part of it cannot be decoded, it is an error that keeps its text, and
/// the next one follows.
pub(super) fn read_whole<T: Json>(text: &[u8]) -> Result<T, DecodeError> {
    let Decoded { value, odd } = decode::from_slice::<T>(text)?;
    if odd.skipped.is_empty() && odd.coerced.is_empty() {
        return Ok(value);
    }
    let found = serde_json::from_slice(text).unwrap_or_default();
    let mismatch = T::mismatch(&found, String::new());
    Err(DecodeError::mismatch(mismatch, text.to_owned()))
}

/// Returns `true` if the `Content-Type` is JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE);
    let essence = media_type.and_then(|value| value.to_str().ok()?.split(';').next());
    essence.is_some_and(|essence| {
        let essence = essence.trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    })
}

/// Returns `true` if JSON is an object without any property of these names.
fn has_none_of(json: &[u8], names: &[&str]) -> bool {
    let object = serde_json::from_slice::<BTreeMap<String, IgnoredAny>>(json);
    object.is_ok_and(|members| names.iter().all(|name| !members.contains_key(*name)))
}

fn mismatch(expected: &'static str, found: &str, body: Bytes) -> DecodeError {
    let mismatch = Mismatch {
        path: String::new(),
        expected,
        found: found.to_owned(),
    };
    DecodeError::mismatch(mismatch, body.into())
}

impl Framing {
    /// Server-sent events, with JSON or string data.
    pub fn events(is_json: bool) -> Self {
        Self::Events {
            reader: EventReader::default(),
            is_json,
        }
    }

    /// Lines.
    pub fn lines() -> Self {
        Self::Lines(Lines::new(|byte| byte == b'\n'))
    }

    /// A JSON text sequence.
    pub fn texts() -> Self {
        Self::Texts(JsonTexts::default())
    }

    fn push(&mut self, piece: &[u8]) {
        match self {
            Self::Events { reader, .. } => reader.push(piece),
            Self::Lines(lines) => lines.push(piece),
            Self::Texts(texts) => texts.push(piece),
        }
    }

    /// Returns the next complete element.
    fn next(&mut self) -> Option<RawEvent> {
        match self {
            Self::Events { reader, .. } => reader.next(),
            Self::Lines(lines) => first_with_text(|| lines.next()),
            Self::Texts(texts) => first_with_text(|| texts.next()),
        }
    }

    /// Marks the end of the body, which ends the last line; an incomplete event is dropped.
    fn finish(&mut self) {
        match self {
            Self::Events { .. } => {}
            Self::Lines(lines) => lines.finish(),
            Self::Texts(texts) => texts.finish(),
        }
    }

    fn is_end(&self, element: &RawEvent) -> bool {
        matches!(self, Self::Events { is_json: true, .. }) && element.data == END
    }

    /// The number of bytes that are not yet part of an element.
    fn len(&self) -> usize {
        match self {
            Self::Events { reader, .. } => reader.len(),
            Self::Lines(lines) => lines.len(),
            Self::Texts(texts) => texts.len(),
        }
    }
}

/// Returns the first element that is more than white space.
fn first_with_text(mut next: impl FnMut() -> Option<Bytes>) -> Option<RawEvent> {
    loop {
        let element = next()?;
        if !element.trim_ascii().is_empty() {
            return Some(RawEvent::of(element));
        }
    }
}
