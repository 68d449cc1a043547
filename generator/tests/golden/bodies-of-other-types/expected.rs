// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "notes")]
pub mod notes;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "notes")]
    /// # async fn example() -> Result<(), bodies_of_other_types::Error> {
    /// use bodies_of_other_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.notes().head().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Notes`.
    ///
    /// Example: `client.notes().head()`.
    #[cfg(feature = "notes")]
    #[inline]
    pub fn notes(&self) -> notes::Notes {
        notes::Notes::new(self.clone())
    }
}

// ---- src/client/notes.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Notes`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
/// client.notes().head().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Notes {
    client: rt::client::Client,
}

impl Notes {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `PUT /note`
    ///
    /// The body is sent as `text/plain`.
    ///
    /// # Response
    ///
    /// The note
    ///
    /// # Errors
    ///
    /// For the statuses `400` and `404`, [`Error::typed`](crate::Error::typed) decodes
    /// [`PutNoteError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
    /// let response = client.notes().put("body").send().await?;
    /// println!("{}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, body: impl Into<String>) -> PutNote {
        PutNote::new(&self.client, body.into())
    }

    /// `PATCH /note`
    ///
    /// The body is sent as `text/markdown`.
    ///
    /// # Response
    ///
    /// - `200`: The note
    /// - `204`: It is empty
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
    /// let response = client.notes().patch().body("body").send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch(&self) -> PatchNote {
        PatchNote::new(&self.client)
    }

    /// `HEAD /note`
    ///
    /// # Response
    ///
    /// It is there
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
    /// client.notes().head().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn head(&self) -> HeadNote {
        HeadNote::new(&self.client)
    }

    /// `PUT /picture`
    ///
    /// The body is sent as `image/png`; the document offers `image/gif` too.
    ///
    /// # Response
    ///
    /// The picture
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
    /// let response = client.notes().put_picture("…").send().await?;
    /// println!("{} bytes", response.into_inner().len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_picture(&self, body: impl Into<rt::body::Body>) -> PutPicture {
        PutPicture::new(&self.client, body.into())
    }

    /// `DELETE /picture`
    ///
    /// The body is sent as `application/octet-stream`.
    ///
    /// # Response
    ///
    /// Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_other_types::Client) -> Result<(), bodies_of_other_types::Error> {
    /// client.notes().delete_picture().body("…").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_picture(&self) -> DeletePicture {
        DeletePicture::new(&self.client)
    }
}

/// `put-note`
///
/// Created by [`Notes::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutNote {
    call: rt::call::Call,
    body: String,
}

rt::call::implement! {
    PutNote: PUT [Literal("/note")] {
        body: String;
    }
    accept "text/plain, text/html;q=0.5, image/png;q=0.5";
    body required text(body, "text/plain");
    -> String: text;
}

impl PutNote {
    /// Sends the request, and returns the response with its body as a stream of chunks.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<rt::response::Response<rt::body_stream::BodyStream>, rt::error::Error> {
        self.call.send_stream(self.request()?).await
    }

    /// Needs the feature `blocking`. Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send_stream`](Self::send_stream). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<rt::body_stream::BodyStream>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// The documented errors of [`PutNote`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
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

impl rt::error::Sealed for PutNoteError {}

impl rt::error::OperationError for PutNoteError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.text().map(Self::BadRequest),
            404 => Some(Self::NotFound(answer.body.clone())),
            _ => None,
        }
    }
}

/// `patch-note`
///
/// Created by [`Notes::patch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNote {
    call: rt::call::Call,
    body: Option<String>,
}

rt::call::implement! {
    PatchNote: PATCH [Literal("/note")] {
        /// The body of the request.
        body(impl Into<String>);
    }
    accept "text/markdown";
    body optional text(body, "text/markdown");
    -> Option<String>: optional([204], text);
}

impl PatchNote {
    /// Sends the request, and returns the response with its body as a stream of chunks.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<rt::response::Response<rt::body_stream::BodyStream>, rt::error::Error> {
        self.call.send_stream(self.request()?).await
    }

    /// Needs the feature `blocking`. Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send_stream`](Self::send_stream). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<rt::body_stream::BodyStream>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// `head-note`
///
/// Created by [`Notes::head`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadNote {
    call: rt::call::Call,
}

rt::call::implement! {
    HeadNote: HEAD [Literal("/note")] {
    }
    -> (): empty;
}

/// `put-picture`
///
/// Created by [`Notes::put_picture`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPicture {
    call: rt::call::Call,
    body: rt::body::Body,
}

rt::call::implement! {
    PutPicture: PUT [Literal("/picture")] {
        body: rt::body::Body;
    }
    accept "image/*";
    body required body(body, "image/png");
    bodies {
        /// Sends the body as `image/gif`.
        as_gif required body(body, "image/gif");
    }
    -> bytes::Bytes: bytes;
}

impl PutPicture {
    /// Sends the request, and returns the response with its body as a stream of chunks.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<rt::response::Response<rt::body_stream::BodyStream>, rt::error::Error> {
        self.call.send_stream(self.request()?).await
    }

    /// Needs the feature `blocking`. Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send_stream`](Self::send_stream). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<rt::body_stream::BodyStream>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// `delete-picture`
///
/// Created by [`Notes::delete_picture`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePicture {
    call: rt::call::Call,
    body: Option<rt::body::Body>,
}

rt::call::implement! {
    DeletePicture: DELETE [Literal("/picture")] {
        /// The body of the request.
        body(impl Into<rt::body::Body>);
    }
    body optional body(body, "application/octet-stream");
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
