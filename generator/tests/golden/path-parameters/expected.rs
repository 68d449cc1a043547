// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

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

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

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

    /// `GET /v1/{kind}/{thing-id}`
    #[inline]
    pub fn get(
        &self,
        thing_id: impl Into<String>,
        kind: types::KindKind,
        limit: impl Into<String>,
    ) -> GetThing {
        GetThing {
            call: Call::new(&self.client),
            thing_id: thing_id.into(),
            kind,
            limit: limit.into(),
        }
    }

    /// `DELETE /v1/{kind}/{thing-id}`
    #[inline]
    pub fn delete(
        &self,
        thing_id: impl Into<String>,
        kind: types::KindKind,
    ) -> DeleteThing {
        DeleteThing {
            call: Call::new(&self.client),
            thing_id: thing_id.into(),
            kind,
            limit: None,
        }
    }

    /// `GET /v1/{ids}.json`
    #[inline]
    pub fn list(&self, ids: Vec<i64>) -> ListThings {
        ListThings {
            call: Call::new(&self.client),
            ids,
        }
    }
}

/// `get-thing`
///
/// Made by [`Things::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    call: Call,
    thing_id: String,
    kind: types::KindKind,
    limit: String,
}

impl GetThing {
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
                PathPart::Literal("/v1/"),
                PathPart::Parameter("kind"),
                PathPart::Literal("/"),
                PathPart::Parameter("thing-id"),
            ],
        );
        request.path("thing-id", Style::Simple, false, &self.thing_id)?;
        request.path("kind", Style::Simple, false, &self.kind)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetThing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetThing").finish_non_exhaustive()
    }
}

/// `delete-thing`
///
/// Made by [`Things::delete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThing {
    call: Call,
    thing_id: String,
    kind: types::KindKind,
    limit: Option<i64>,
}

impl DeleteThing {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
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
            &[
                PathPart::Literal("/v1/"),
                PathPart::Parameter("kind"),
                PathPart::Literal("/"),
                PathPart::Parameter("thing-id"),
            ],
        );
        request.path("thing-id", Style::Simple, false, &self.thing_id)?;
        request.path("kind", Style::Simple, false, &self.kind)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for DeleteThing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeleteThing").finish_non_exhaustive()
    }
}

/// `list-things`
///
/// Made by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: Call,
    ids: Vec<i64>,
}

impl ListThings {
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
                PathPart::Literal("/v1/"),
                PathPart::Parameter("ids"),
                PathPart::Literal(".json"),
            ],
        );
        request.path("ids", Style::Label, true, &self.ids)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListThings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListThings").finish_non_exhaustive()
    }
}

// ---- src/types/kind_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/parameters/Kind/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindKind {
    /// `small`
    Small,
    /// `large`
    Large,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl KindKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Small, Self::Large];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for KindKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for KindKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "small" => Self::Small,
            "large" => Self::Large,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(KindKind, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod kind_kind;

pub use self::kind_kind::KindKind;
