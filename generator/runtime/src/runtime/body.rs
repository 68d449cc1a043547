//! Bodies of requests and responses: bytes in memory, or a stream of chunks.
//!
//! A buffered body has a length and can be sent again; a stream may have neither. A stream is read
//! by one of its clones; the others get an error.

use std::{
    error::Error,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// The error of a stream.
type BoxError = Box<dyn Error + Send + Sync>;

/// The error of a clone whose stream has been read.
const READ: &str = "the stream can be read once, and has been read";

/// The chunks of a stream.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The body of a request or of a response: bytes in memory, or a stream of chunks.
///
/// `Body::from` takes bytes and strings. [`stream`](Self::stream) takes a stream of chunks, which
/// can be sent once: its request is neither retried nor redirected.
/// [`replayable`](Self::replayable) takes a function that starts the stream again for each attempt.
///
/// A body is a [`Stream`] of its chunks. If a stream that can be read once is cloned, the first
/// clone that is read gets the chunks, and the others get an error.
#[derive(Clone)]
pub struct Body {
    content: Content,
    length: Option<u64>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    /// `None` once it is read. The lock makes the stream `Sync`.
    Stream(Arc<Mutex<Option<Chunks>>>),
    Replayable(Arc<dyn Fn() -> Chunks + Send + Sync>),
    /// Being read.
    Started(Started),
}

/// A stream that is being read.
struct Started(Mutex<Option<Chunks>>);

/// A clone has nothing to read.
impl Clone for Started {
    fn clone(&self) -> Self {
        Self(Mutex::new(None))
    }
}

impl Body {
    /// Creates a body of unknown length from a stream that can be read once.
    pub fn stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self::from_chunks(chunks(stream))
    }

    /// Creates a body of unknown length from boxed chunks, which can be read once.
    pub(super) fn from_chunks(chunks: Chunks) -> Self {
        Self {
            content: Content::Stream(Arc::new(Mutex::new(Some(chunks)))),
            length: None,
        }
    }

    /// Creates a body of unknown length from a function that starts the stream, such as one that
    /// opens a file. Each attempt calls it again.
    pub fn replayable<S, E>(start: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Self {
            content: Content::Replayable(Arc::new(move || chunks(start()))),
            length: None,
        }
    }

    /// Sets the length in bytes, which is sent as `Content-Length`. Without it, the body is sent
    /// with chunked transfer coding.
    #[must_use]
    pub fn with_content_length(mut self, length: u64) -> Self {
        if self.as_bytes().is_none() {
            self.length = Some(length);
        }
        self
    }

    /// The length in bytes, if known.
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// The bytes of a body in memory; `None` for a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream(_) | Content::Replayable(_) | Content::Started(_) => None,
        }
    }

    /// Clones the body; `None` for a stream that can be read once.
    pub fn try_clone(&self) -> Option<Self> {
        let content = match &self.content {
            Content::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Content::Replayable(start) => Content::Replayable(Arc::clone(start)),
            Content::Stream(_) | Content::Started(_) => return None,
        };
        Some(Self {
            content,
            length: self.length,
        })
    }

    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Returns the error of the stream.
    pub async fn next(&mut self) -> Option<Result<Bytes, Box<dyn Error + Send + Sync>>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Reads the whole body into memory.
    ///
    /// # Errors
    ///
    /// Returns the error of the stream.
    pub async fn into_bytes(mut self) -> Result<Bytes, Box<dyn Error + Send + Sync>> {
        if let Content::Bytes(bytes) = self.content {
            return Ok(bytes);
        }
        let mut read = Joined::default();
        while let Some(chunk) = self.next().await {
            read.push(chunk?);
        }
        Ok(read.into_bytes())
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        let started = match &self.content {
            Content::Stream(chunks) => {
                let mut chunks = chunks.lock().unwrap_or_else(PoisonError::into_inner);
                Some(chunks.take())
            }
            Content::Replayable(start) => Some(Some(start())),
            Content::Bytes(_) | Content::Started(_) => None,
        };
        if let Some(chunks) = started {
            self.content = Content::Started(Started(Mutex::new(chunks)));
        }
        match &mut self.content {
            Content::Started(Started(chunks)) => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                match chunks {
                    Some(chunks) => chunks.as_mut().poll_next(context),
                    None => {
                        self.content = Content::Bytes(Bytes::new());
                        Poll::Ready(Some(Err(READ.into())))
                    }
                }
            }
            Content::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            // It has been started.
            Content::Stream(_) | Content::Replayable(_) => Poll::Ready(None),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        let bytes = bytes.into();
        Self {
            length: u64::try_from(bytes.len()).ok(),
            content: Content::Bytes(bytes),
        }
    }
}

/// No bytes.
impl Default for Body {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Box<dyn Error + Send + Sync>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

/// Hides the bytes, which may be sensitive.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("content_length", &self.length)
            .finish_non_exhaustive()
    }
}

/// The chunks of a body, joined. Most bodies are one chunk, which is not copied.
#[derive(Default)]
pub(super) struct Joined {
    first: Bytes,
    /// All of them, if there are several.
    all: BytesMut,
}

impl Joined {
    /// The number of bytes so far.
    pub fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    /// Adds a chunk.
    pub fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&chunk);
    }

    /// All of the bytes.
    pub fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.freeze()
        }
    }
}

/// A stream whose errors are of one type.
struct Erased<S>(Pin<Box<S>>);

impl<S, E> Stream for Erased<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.get_mut().0.as_mut().poll_next(context);
        next.map(|chunk| chunk.map(|chunk| chunk.map_err(Into::into)))
    }
}

fn chunks<S, E>(stream: S) -> Chunks
where
    S: Stream<Item = Result<Bytes, E>> + Send + 'static,
    E: Into<BoxError>,
{
    Box::pin(Erased(Box::pin(stream)))
}
