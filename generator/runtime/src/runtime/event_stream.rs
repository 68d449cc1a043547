//! Bodies of server-sent events (`text/event-stream`, HTML Standard §9.2). The body of a response goes in, a stream of events comes out.

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

/// Server-sent events: a [`Stream`] that gives each as soon as it has arrived. An element is a [`ServerSentEvent`], or a type of the API
/// for events as a whole.
///
/// It ends with the body or after an error, except that an event which is an error, or which cannot be read, is an error of its
/// own: the next one follows. Dropping it closes the connection.
///
/// What an API sends in place of an event when something goes wrong is an error with its text for a
/// [`body`](super::error::Error::body): an event called `error`, unless the API describes events of that name, and a JSON object that
/// has none of the properties that are required of an event. So is a response that says it is JSON, with all of it.
///
/// The timeout of the call holds for each wait: set it longer than the server may be silent, or switch it off with
/// [`CallOptions::no_timeout`](super::options::CallOptions::no_timeout).
#[must_use = "a stream does nothing until it is asked for its first element"]
pub struct EventStream<T>(Sequence<T>);

impl Response<BodyStream> {
    /// Reads the body as server-sent events with JSON for data. The data `[DONE]` ends them.
    pub fn events<T: Json>(self) -> Response<EventStream<ServerSentEvent<T>>> {
        let sequence = self.sequence(Framing::events(true), |event| {
            let data = read_whole(&event.data)?;
            Ok(event.with(data))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events with any strings for data.
    pub fn text_events(self) -> Response<EventStream<ServerSentEvent<String>>> {
        let sequence = self.sequence(Framing::events(false), |event| {
            let data = event.text();
            Ok(event.with(data))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events, each as an object with the properties `event`, `data`, `id` and `retry`. Data that is
    /// JSON is read as such, and `[DONE]` ends the events.
    #[doc(hidden)]
    pub fn event_objects<T: Json>(self) -> Response<EventStream<T>> {
        let sequence = self.sequence(Framing::events(true), |event| {
            read_whole(&event.object(true))
        });
        sequence.map(EventStream)
    }

    /// Reads the body as server-sent events, each as an object with the properties `event`, `data`, `id` and `retry`. The data is a
    /// string.
    #[doc(hidden)]
    pub fn text_event_objects<T: Json>(self) -> Response<EventStream<T>> {
        let sequence = self.sequence(Framing::events(false), |event| {
            read_whole(&event.object(false))
        });
        sequence.map(EventStream)
    }
}

impl<T> Response<EventStream<T>> {
    /// Takes an object that has none of these properties for an error of the API.
    #[doc(hidden)]
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        self.map(|events| EventStream(events.0.requiring(properties)))
    }

    /// Takes events called `error` for events like all others.
    #[doc(hidden)]
    pub fn with_error_events(self) -> Self {
        self.map(|events| EventStream(events.0.with_error_events()))
    }
}

impl<T> EventStream<T> {
    /// The next element; `None` after the last.
    ///
    /// # Errors
    ///
    /// The element is an error or not what is described, and the next one can be asked for; or it has more than 64 MiB, it took
    /// longer than the call may take, or the connection broke, and there is no next one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.0.poll_element(context)).await
    }

    /// The next element, as [`next`](Self::next) gives it.
    ///
    /// # Errors
    ///
    /// Those of `next`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    /// The id of the last event that had one. Sent as the header `Last-Event-ID` of another call, it asks for what came after it.
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

/// Without what has arrived.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("last_event_id", &self.last_event_id())
            .finish_non_exhaustive()
    }
}
