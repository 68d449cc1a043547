//! Bodies that are one value after the other, each sent as soon as it is there (OpenAPI 3.2.0, Sequential Media Types): what event
//! streams and lines of JSON have alike. Chunks go in, elements come out.

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

/// How many bytes an element may have: 64 MiB.
const ELEMENT_LIMIT: usize = 64 * 1024 * 1024;

/// What ends some streams of events, as a convention of their own: the data of an event that is no JSON.
const END: &[u8] = b"[DONE]";

/// The elements of a body, each as soon as it has arrived.
///
/// It ends with the body or after an error, except that an element which is an error, or which cannot be read, is an error of its
/// own: the next one follows. A response to a request for events that says it is JSON is an error, with all of it.
///
/// What an API sends in place of an element when something goes wrong is an error with its text for a
/// [`body`](super::error::Error::body): an event called `error`, unless the API describes events of that name, and a JSON object that
/// has none of the properties that are required of an element.
pub(super) struct Sequence<T> {
    /// `None` after the end.
    body: Option<BodyStream>,
    /// What came before the body.
    head: Response<()>,
    framing: Framing,
    read: fn(RawEvent) -> Result<T, DecodeError>,
    /// One of them at least is in each element that is an object; empty where nothing is known of them.
    required: &'static [&'static str],
    /// Whether events called `error` are elements.
    has_error_events: bool,
    last_event_id: Option<String>,
}

/// How one element is told from the next.
pub(super) enum Framing {
    /// As events; `[DONE]` ends them where their data is JSON.
    Events { reader: EventReader, is_json: bool },
    /// As lines, of which empty ones only keep the connection open.
    Lines(Lines),
    /// As JSON values behind separators, of which empty ones count as little.
    Texts(JsonTexts),
}

impl Response<BodyStream> {
    /// The elements of the body, each of which `read` reads.
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
    /// Takes an object that has none of these properties for an error of the API.
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        Self {
            required: properties,
            ..self
        }
    }

    /// Takes events called `error` for elements like all others.
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

    /// The next element; `None` after the last.
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

    /// Closes the connection, and forgets what has arrived.
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

    /// Whether the API says in place of an element what went wrong.
    fn is_error(&self, element: &RawEvent) -> bool {
        let is_event = element.event.as_deref() == Some("error") && !self.has_error_events;
        is_event || !self.required.is_empty() && has_none_of(&element.data, self.required)
    }

    /// The error for an element that is there so far.
    fn unreadable(&self, element: Bytes, source: DecodeError) -> Error {
        self.head.clone().map(|()| element).unreadable(source)
    }
}

/// Reads an element. Where a part of it cannot be read, it is an error that keeps its text, and the next one follows.
pub(super) fn read_whole<T: Json>(text: &[u8]) -> Result<T, DecodeError> {
    let Decoded { value, odd } = decode::from_slice::<T>(text)?;
    if odd.skipped.is_empty() && odd.coerced.is_empty() {
        return Ok(value);
    }
    let found = serde_json::from_slice(text).unwrap_or_default();
    let mismatch = T::mismatch(&found, String::new());
    Err(DecodeError::mismatch(mismatch, text.to_owned()))
}

/// Whether an answer says that it is JSON.
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE);
    let essence = media_type.and_then(|value| value.to_str().ok()?.split(';').next());
    essence.is_some_and(|essence| {
        let essence = essence.trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    })
}

/// Whether a JSON text is an object that has no property of these names.
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
    /// Events, whose data is JSON or any text.
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

    /// JSON values behind separators.
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

    /// The next element that is there as a whole.
    fn next(&mut self) -> Option<RawEvent> {
        match self {
            Self::Events { reader, .. } => reader.next(),
            Self::Lines(lines) => first_with_text(|| lines.next()),
            Self::Texts(texts) => first_with_text(|| texts.next()),
        }
    }

    /// Nothing more arrives: a line needs no end, and an event without one does not count.
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

    /// How many bytes have arrived and are in no element.
    fn len(&self) -> usize {
        match self {
            Self::Events { reader, .. } => reader.len(),
            Self::Lines(lines) => lines.len(),
            Self::Texts(texts) => texts.len(),
        }
    }
}

/// The first element that is more than white space.
fn first_with_text(mut next: impl FnMut() -> Option<Bytes>) -> Option<RawEvent> {
    loop {
        let element = next()?;
        if !element.trim_ascii().is_empty() {
            return Some(RawEvent::of(element));
        }
    }
}
