// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "old")]
pub mod old;

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

    /// The operations of the tag `Old`.
    #[cfg(feature = "old")]
    #[inline]
    pub fn old(&self) -> old::Old {
        old::Old::new(self.clone())
    }
}

// ---- src/client/old.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, parameter::Style, path::PathPart, request::Request,
    response::Response,
};
use crate::types;

/// The operations of the tag `Old`.
#[derive(Clone, Debug)]
pub struct Old {
    client: Client,
}

impl Old {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /old`
    #[deprecated]
    #[inline]
    pub fn old(&self, must: types::OldOrder) -> OldRequest {
        OldRequest {
            call: Call::new(&self.client),
            page: None,
            must,
            body: None,
        }
    }

    /// `GET /new`
    #[inline]
    pub fn new_operation(&self) -> New {
        New {
            call: Call::new(&self.client),
            page: None,
        }
    }
}

/// `old`
///
/// Made by [`Old::old`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct OldRequest {
    call: Call,
    page: Option<i64>,
    must: types::OldOrder,
    body: Option<types::Old>,
}

impl OldRequest {
    /// `page`
    #[deprecated]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: types::Old) -> Self {
        self.body = Some(body);
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
    pub async fn send(self) -> Result<Response<Vec<types::Old>>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Vec<types::Old>>, Error> {
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/old")]);
        request.query("page", Style::Form, true, &self.page)?;
        request.query("must", Style::Form, true, &self.must)?;
        if let Some(body) = &self.body {
            request.json(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for OldRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OldRequest").finish_non_exhaustive()
    }
}

/// `new`
///
/// Made by [`Old::new_operation`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct New {
    call: Call,
    page: Option<i64>,
}

impl New {
    /// `page`
    #[deprecated]
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
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
    pub async fn send(self) -> Result<Response<types::Holder>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Holder>, Error> {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/new")]);
        request.query("page", Style::Form, true, &self.page)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for New {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("New").finish_non_exhaustive()
    }
}

/// The documented errors of [`OldRequest`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OldError {
    /// `default`.
    ///
    /// Not
    Other(types::Old),
}

impl OperationError for OldError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/OldList`
#[deprecated]
pub type OldList = Vec<super::Old>;

// ---- src/types/holder.rs

use serde::de;

use super::{Old, OldOrder};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `old`
    pub old: Old,
    /// `order`
    pub order: Option<OldOrder>,
    /// `list`
    pub list: Option<Vec<Old>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Holder {
    const REQUIRED: &'static [&'static str] = &["old"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "old" => property.required(0, &mut self.old),
            "order" => property.optional(&mut self.order),
            "list" => property.optional(&mut self.list),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("old", &self.old);
        to.optional("order", &self.order);
        to.optional("list", &self.list);
    }
}

structure::implement!(Holder);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;
mod old;
mod old_order;

pub use self::holder::Holder;
pub use self::old::Old;
pub use self::old_order::OldOrder;

// ---- src/types/old.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Old`
#[deprecated]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// `name`
    #[deprecated]
    pub name: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Old {
    /// A value with what the document requires: `name`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[deprecated]
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }
}

impl object::Object for Old {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
    }
}

structure::implement!(Old);

// ---- src/types/old_order.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/OldOrder`
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrder {
    /// `old`
    #[default]
    Old,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl OldOrder {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Old];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Old => "old",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for OldOrder {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "old" => Self::Old,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(OldOrder, Unknown);
