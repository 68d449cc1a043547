// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;

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

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

// ---- src/client/operations.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, multipart, options::CallOptions,
    path::PathPart, request::Request, response::Response,
};

/// The operations of the tag `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    client: Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /a`
    ///
    /// The body is sent as `multipart/form-data`.
    #[inline]
    pub fn send_a(&self) -> SendA {
        SendA {
            call: Call::new(&self.client),
            query: None,
            feed: None,
            lines: None,
            picture: None,
        }
    }
}

/// `send-a`
///
/// Made by [`Operations::send_a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendA {
    call: Call,
    query: Option<serde_json::Value>,
    feed: Option<serde_json::Value>,
    lines: Option<serde_json::Value>,
    picture: Option<multipart::File>,
}

impl SendA {
    /// `query`
    #[inline]
    pub fn query(mut self, query: serde_json::Value) -> Self {
        self.query = Some(query);
        self
    }

    /// `feed`
    #[inline]
    pub fn feed(mut self, feed: serde_json::Value) -> Self {
        self.feed = Some(feed);
        self
    }

    /// `lines`
    #[inline]
    pub fn lines(mut self, lines: serde_json::Value) -> Self {
        self.lines = Some(lines);
        self
    }

    /// `picture`
    #[inline]
    pub fn picture(mut self, picture: impl Into<multipart::File>) -> Self {
        self.picture = Some(picture.into());
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/a")]);
        let mut parts = multipart::Multipart::new();
        parts.value("query", &self.query)?;
        parts.value("feed", &self.feed)?;
        parts.value("lines", &self.lines)?;
        parts.files("picture", None, &self.picture);
        request.multipart(&parts)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for SendA {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendA").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
