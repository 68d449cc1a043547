//! JSON Lines (`application/x-ndjson`, `application/jsonl`) and JSON text sequences
//! (`application/json-seq`, RFC 7464) as streams.

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
    json::Json,
    response::Response,
    sequence::{Framing, Sequence, read_whole},
};

/// A [`Stream`] of the values of a JSON Lines body or a JSON text sequence, each as soon as it has
/// arrived.
///
/// It ends with the body or after an error. A line that is an error, or that cannot be decoded, is
/// an `Err`, and does not end it. Dropping it closes the connection.
///
/// A JSON object without any of the required properties is an error of the API: an `Err` whose
/// [`body`](super::error::Error::body) is its text.
///
/// The timeout of the call applies to each wait for a value. Set it to more than the longest
/// silence of the server, or disable it with
/// [`CallOptions::no_timeout`](super::options::CallOptions::no_timeout).
#[must_use = "streams do nothing unless polled"]
pub struct JsonLines<T>(Sequence<T>);

impl Response<BodyStream> {
    /// Reads the body as lines of JSON. Empty lines are ignored.
    pub fn json_lines<T: Json>(self) -> Response<JsonLines<T>> {
        let sequence = self.sequence(Framing::lines(), |line| read_whole(&line.data));
        sequence.map(JsonLines)
    }

    /// Reads the body as a JSON text sequence (RFC 7464). Empty values are ignored. A truncated
    /// value is an `Err`, and does not end the stream.
    pub fn json_texts<T: Json>(self) -> Response<JsonLines<T>> {
        let sequence = self.sequence(Framing::texts(), |text| read_whole(&text.data));
        sequence.map(JsonLines)
    }
}

impl<T> Response<JsonLines<T>> {
    /// Treats an object without any of these properties as an error of the API.
    #[doc(hidden)]
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        self.map(|lines| JsonLines(lines.0.requiring(properties)))
    }
}

impl<T> JsonLines<T> {
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
}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_element(context)
    }
}

/// Hides what has arrived.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines").finish_non_exhaustive()
    }
}
