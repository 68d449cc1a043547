//! Server-sent events (`text/event-stream`, HTML Standard §9.2) as a stream.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use super::{
    body_stream::BodyStream,
    error::Error,
    event::ServerSentEvent,
    json::Json,
    response::Response,
    sequence::{Framing, Sequence, read_whole},
};

/// A [`Stream`] of server-sent events, each as soon as it has arrived. An element is a
/// [`ServerSentEvent`], or a type of the API for whole events.
///
/// It ends with the body or after an error. An event that is an error, or that cannot be decoded,
/// is an `Err`, and does not end it. Dropping it closes the connection.
///
/// Errors of the API are an `Err` whose [`body`](super::error::Error::body) is the text of the
/// event: an event called `error`, unless the API documents events of that name, and a JSON object
/// without any of the required properties. A response whose `Content-Type` is JSON is one such
/// error.
///
/// The timeout of the call applies to each wait for an event. Set it to more than the longest
/// silence of the server, or disable it with
/// [`CallOptions::no_timeout`](super::options::CallOptions::no_timeout).
#[must_use = "streams do nothing unless polled"]
pub struct EventStream<T>(Sequence<T>);

impl Response<BodyStream> {
    /// Reads the body as server-sent events with JSON data. The data `[DONE]` ends the stream.
    pub fn events<T: Json>(self) -> Response<EventStream<ServerSentEvent<T>>> {
        let sequence = self.sequence(Framing::events(true), |event| {
            let data = read_whole(&event.data)?;
            Ok(event.with(data))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events with string data.
    pub fn text_events(self) -> Response<EventStream<ServerSentEvent<String>>> {
        let sequence = self.sequence(Framing::events(false), |event| {
            let data = event.text();
            Ok(event.with(data))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events, each as an object with the properties `event`, `data`,
    /// `id` and `retry`. JSON data is decoded, and `[DONE]` ends the stream.
    #[doc(hidden)]
    pub fn event_objects<T: Json>(self) -> Response<EventStream<T>> {
        let sequence = self.sequence(Framing::events(true), |event| {
            read_whole(&event.object(true))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events, each as an object with the properties `event`, `data`,
    /// `id` and `retry`. The data is a string.
    #[doc(hidden)]
    pub fn text_event_objects<T: Json>(self) -> Response<EventStream<T>> {
        let sequence = self.sequence(Framing::events(false), |event| {
            read_whole(&event.object(false))
        });
        sequence.map(EventStream)
    }
}

impl<T> Response<EventStream<T>> {
    /// Treats an object without any of these properties as an error of the API.
    #[doc(hidden)]
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        self.map(|events| EventStream(events.0.requiring(properties)))
    }

    /// Treats events called `error` like all others.
    #[doc(hidden)]
    pub fn with_error_events(self) -> Self {
        self.map(|events| EventStream(events.0.with_error_events()))
    }
}

impl<T> EventStream<T> {
    /// Returns the next element, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns an error if the element is an error or cannot be decoded; the stream continues. Also
    /// if the element has more than 64 MiB, takes longer than the timeout, or the connection
    /// breaks; the stream ends.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.0.poll_element(context)).await
    }

    /// Returns the next element, like [`next`](Self::next), as a `Result` of an `Option`.
    ///
    /// # Errors
    ///
    /// See [`next`](Self::next).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// The id of the last event that had one. Send it in the header `Last-Event-ID` of another call
    /// to resume the stream.
    pub fn last_event_id(&self) -> Option<&str> {
        self.0.last_event_id()
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_element(context)
    }
}

/// Hides what has arrived.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("last_event_id", &self.last_event_id())
            .finish_non_exhaustive()
    }
}
