// ---- src/client/files.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response, server,
};

/// The operations of the tag `Files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: Client,
}

impl Files {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /files`
    ///
    /// Sent to the server `https://files-{region}.example.com`.
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: Call::new(&self.client),
        }
    }

    /// `PUT /files`
    ///
    /// Sent to the server `/v2`.
    #[inline]
    pub fn put(&self) -> Put {
        Put {
            call: Call::new(&self.client),
        }
    }
}

/// `list`
///
/// Made by [`Files::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    call: Call,
}

impl List {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/files")]);
        request
            .server(server::Server {
                url: "https://files-{region}.example.com",
                variables: &[("region", "eu")],
            });
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for List {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}

/// `put`
///
/// Made by [`Files::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Put {
    call: Call,
}

impl Put {
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
        let mut request = Request::to_path(Method::PUT, &[PathPart::Literal("/files")]);
        request
            .server(server::Server {
                url: "/v2",
                variables: &[],
            });
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Put {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Put").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, server};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::REGION_EXAMPLE_COM_V1)
    }

    /// The operations of the tag `Files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl server::Server {
    /// `https://{region}.example.com/v1`
    pub const REGION_EXAMPLE_COM_V1: Self = Self {
        url: "https://{region}.example.com/v1",
        variables: &[("region", "eu")],
    };
}

impl client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; `eu` unless it is set.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.server_variable("region", region)
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn things(&self) -> ThingsRequest {
        ThingsRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `things`
///
/// Made by [`Things::things`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ThingsRequest {
    call: Call,
}

impl ThingsRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/things")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ThingsRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ThingsRequest").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
