//! Bodies of lines of JSON (`application/x-ndjson`, `application/jsonl`) and JSON text sequences (`application/json-seq`, RFC 7464). The
//! body of a response goes in, a stream of values comes out.

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

/// The values of a body of JSON lines, or of a JSON text sequence: a [`Stream`] that gives each as soon as its line has arrived.
///
/// It ends with the body or after an error, except that a line which is an error, or which cannot be read, is an error of its
/// own: the next one follows. Dropping it closes the connection.
///
/// What an API sends in place of a value when something goes wrong, a JSON object that has none of the properties that are required of
/// one, is an error with its text for a [`body`](super::error::Error::body).
///
/// The timeout of the call holds for each wait: set it longer than the server may be silent, or switch it off with
/// [`CallOptions::no_timeout`](super::options::CallOptions::no_timeout).
#[must_use = "a stream does nothing until it is asked for its first element"]
pub struct JsonLines<T>(Sequence<T>);

impl Response<BodyStream> {
    /// Reads the body as lines of JSON. Empty lines are ignored.
    pub fn json_lines<T: Json>(self) -> Response<JsonLines<T>> {
        let sequence = self.sequence(Framing::lines(), |line| read_whole(&line.data));
        sequence.map(JsonLines)
    }

    /// Reads the body as a JSON text sequence (RFC 7464). Empty values are ignored, and one that is cut off is an error of its own.
    pub fn json_texts<T: Json>(self) -> Response<JsonLines<T>> {
        let sequence = self.sequence(Framing::texts(), |text| read_whole(&text.data));
        sequence.map(JsonLines)
    }
}

impl<T> Response<JsonLines<T>> {
    /// Takes an object that has none of these properties for an error of the API.
    #[doc(hidden)]
    pub fn requiring(self, properties: &'static [&'static str]) -> Self {
        self.map(|lines| JsonLines(lines.0.requiring(properties)))
    }
}

impl<T> JsonLines<T> {
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
}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_element(context)
    }
}

/// Without what has arrived.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines").finish_non_exhaustive()
    }
}
