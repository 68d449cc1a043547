// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "notes")]
pub mod notes;

use crate::runtime::{client, client_builder, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Notes`.
    #[cfg(feature = "notes")]
    #[inline]
    pub fn notes(&self) -> notes::Notes {
        notes::Notes::new(self.clone())
    }
}

// ---- src/client/notes.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, download::Download,
    error::{Error, OperationError},
    options::CallOptions, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;

/// The operations of the tag `Notes`.
#[derive(Clone, Debug)]
pub struct Notes {
    client: Client,
}

impl Notes {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `PUT /note`
    ///
    /// The body is sent as `text/plain`.
    #[inline]
    pub fn put(&self, body: impl Into<String>) -> PutNote {
        PutNote {
            call: Call::new(&self.client),
            body: body.into(),
        }
    }

    /// `PATCH /note`
    ///
    /// The body is sent as `text/markdown`.
    #[inline]
    pub fn patch(&self) -> PatchNote {
        PatchNote {
            call: Call::new(&self.client),
            body: None,
        }
    }

    /// `HEAD /note`
    #[inline]
    pub fn head(&self) -> HeadNote {
        HeadNote {
            call: Call::new(&self.client),
        }
    }

    /// `PUT /picture`
    ///
    /// The body is sent as `image/png`; the document offers `image/gif` too.
    #[inline]
    pub fn put_picture(&self, body: impl Into<bytes::Bytes>) -> PutPicture {
        PutPicture {
            call: Call::new(&self.client),
            body: body.into(),
        }
    }

    /// `DELETE /picture`
    ///
    /// The body is sent as `application/octet-stream`.
    #[inline]
    pub fn delete_picture(&self) -> DeletePicture {
        DeletePicture {
            call: Call::new(&self.client),
            body: None,
        }
    }
}

/// `put-note`
///
/// Made by [`Notes::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutNote {
    call: Call,
    body: String,
}

impl PutNote {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.send_raw().await?.text()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<String>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// Sends the request, and gives the response before its body is there, which is read piece by piece.
    ///
    /// # Errors
    ///
    /// Those of [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        self.call.download(self.request()?).await
    }

    /// Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send_stream`](Self::send_stream); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(self) -> Result<Response<Blocking<Download>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::PUT, &[PathPart::Literal("/note")]);
        request.accept("text/plain, text/html;q=0.5, image/png;q=0.5")?;
        request.text(&self.body, "text/plain")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for PutNote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutNote").finish_non_exhaustive()
    }
}

/// `patch-note`
///
/// Made by [`Notes::patch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNote {
    call: Call,
    body: Option<String>,
}

impl PatchNote {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<Option<String>>, Error> {
        self.send_raw().await?.optional(&[204], Response::text)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Option<String>>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// Sends the request, and gives the response before its body is there, which is read piece by piece.
    ///
    /// # Errors
    ///
    /// Those of [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        self.call.download(self.request()?).await
    }

    /// Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send_stream`](Self::send_stream); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(self) -> Result<Response<Blocking<Download>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::PATCH, &[PathPart::Literal("/note")]);
        request.accept("text/markdown")?;
        if let Some(body) = &self.body {
            request.text(body, "text/markdown")?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for PatchNote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PatchNote").finish_non_exhaustive()
    }
}

/// `head-note`
///
/// Made by [`Notes::head`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadNote {
    call: Call,
}

impl HeadNote {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        Ok(Request::to_path(Method::HEAD, &[PathPart::Literal("/note")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for HeadNote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HeadNote").finish_non_exhaustive()
    }
}

/// `put-picture`
///
/// Made by [`Notes::put_picture`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPicture {
    call: Call,
    body: bytes::Bytes,
}

impl PutPicture {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<bytes::Bytes>, Error> {
        self.send_raw().await
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// Sends the request, and gives the response before its body is there, which is read piece by piece.
    ///
    /// # Errors
    ///
    /// Those of [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        self.call.download(self.request()?).await
    }

    /// Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send_stream`](Self::send_stream); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(self) -> Result<Response<Blocking<Download>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::PUT,
            &[PathPart::Literal("/picture")],
        );
        request.accept("image/*")?;
        request.bytes(self.body.clone(), "image/png")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for PutPicture {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutPicture").finish_non_exhaustive()
    }
}

/// `delete-picture`
///
/// Made by [`Notes::delete_picture`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePicture {
    call: Call,
    body: Option<bytes::Bytes>,
}

impl DeletePicture {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: impl Into<bytes::Bytes>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::DELETE,
            &[PathPart::Literal("/picture")],
        );
        if let Some(body) = &self.body {
            request.bytes(body.clone(), "application/octet-stream")?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for DeletePicture {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeletePicture").finish_non_exhaustive()
    }
}

/// The documented errors of [`PutNote`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutNoteError {
    /// `400`.
    ///
    /// Why not
    BadRequest(String),
    /// `404`.
    ///
    /// A picture of nothing
    NotFound(bytes::Bytes),
}

impl OperationError for PutNoteError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.text().map(Self::BadRequest),
            404 => Some(Self::NotFound(answer.body.clone())),
            _ => None,
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
