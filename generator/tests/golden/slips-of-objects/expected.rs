// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, credentials, server};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "key",
    kind: credentials::SchemeKind::Header("X-Key"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

impl credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, parameter::Style, path::PathPart, request::Request,
    response::Response,
};
use crate::types;

/// The operations of the tag `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /a/{id}`
    ///
    /// The body is sent as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn change_a(
        &self,
        id: impl Into<String>,
        body: types::ChangeARequestBody,
    ) -> ChangeA {
        ChangeA {
            call: Call::new(&self.client),
            id: id.into(),
            limit: None,
            x_kind: None,
            body,
        }
    }
}

/// `changeA`
///
/// Made by [`Things::change_a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeA {
    call: Call,
    id: String,
    limit: Option<String>,
    x_kind: Option<String>,
    body: types::ChangeARequestBody,
}

impl ChangeA {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// `X-Kind`
    #[inline]
    pub fn x_kind(mut self, x_kind: impl Into<String>) -> Self {
        self.x_kind = Some(x_kind.into());
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
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Thing>, Error> {
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
            Method::POST,
            &[PathPart::Literal("/a/"), PathPart::Parameter("id")],
        );
        request.path("id", Style::Simple, false, &self.id)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        request.header("X-Kind", false, &self.x_kind)?;
        request.form(&self.body, &[])?;
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ChangeA {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangeA").finish_non_exhaustive()
    }
}

/// The documented errors of [`ChangeA`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeAError {
    /// `400`.
    BadRequest,
    /// `404`.
    ///
    /// Nothing.
    NotFound(serde_json::Value),
}

impl OperationError for ChangeAError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => Some(Self::BadRequest),
            404 => answer.json().map(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/types/change_a_request_body.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1a~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeARequestBody {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ChangeARequestBody {
    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self.extra.remove("tags");
        self
    }

    /// Makes [`tags`](Self::tags) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_tags_null(mut self) -> Self {
        self.tags = None;
        self.extra.set_null("tags");
        self
    }
}

impl object::Object for ChangeARequestBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "tags" => property.optional(&mut self.tags),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("tags", &self.tags);
    }
}

structure::implement!(ChangeARequestBody);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod change_a_request_body;
mod thing;

pub use self::change_a_request_body::ChangeARequestBody;
pub use self::thing::Thing;

// ---- src/types/thing.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Thing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Thing {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(Thing);
