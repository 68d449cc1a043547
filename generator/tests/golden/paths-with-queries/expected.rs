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
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
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

    /// `GET /lists`
    #[inline]
    pub fn search_lists(&self) -> SearchLists {
        SearchLists {
            call: Call::new(&self.client),
            query: None,
        }
    }

    /// `GET /current/{station}?units=M`
    #[inline]
    pub fn get_current(
        &self,
        station: impl Into<String>,
        lat: f64,
        lng: f64,
    ) -> GetCurrent {
        GetCurrent {
            call: Call::new(&self.client),
            station: station.into(),
            lat,
            lng,
        }
    }

    /// `GET /undeclared`
    #[inline]
    pub fn undeclared(&self, key: impl Into<String>) -> Undeclared {
        Undeclared {
            call: Call::new(&self.client),
            key: key.into(),
        }
    }
}

/// `search-lists`
///
/// Made by [`Operations::search_lists`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchLists {
    call: Call,
    query: Option<String>,
}

impl SearchLists {
    /// What to look for.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/lists")]);
        request.query("query", Style::Form, true, &self.query)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for SearchLists {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SearchLists").finish_non_exhaustive()
    }
}

/// `get-current`
///
/// Made by [`Operations::get_current`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrent {
    call: Call,
    station: String,
    lat: f64,
    lng: f64,
}

impl GetCurrent {
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
            Method::GET,
            &[
                PathPart::Literal("/current/"),
                PathPart::Parameter("station"),
                PathPart::Query("units=M"),
            ],
        );
        request.path("station", Style::Simple, false, &self.station)?;
        request.query("lat", Style::Form, false, &self.lat)?;
        request.query("lng", Style::Form, false, &self.lng)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetCurrent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetCurrent").finish_non_exhaustive()
    }
}

/// `undeclared`
///
/// Made by [`Operations::undeclared`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Undeclared {
    call: Call,
    key: String,
}

impl Undeclared {
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
            Method::GET,
            &[PathPart::Literal("/undeclared")],
        );
        request.query("key", Style::Form, true, &self.key)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Undeclared {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Undeclared").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
