// ---- src/client/client_tag.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Client`.
#[derive(Clone, Debug)]
pub struct ClientTag {
    client: Client,
}

impl ClientTag {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn call_options(&self) -> CallOptionsRequest {
        CallOptionsRequest {
            call: Call::new(&self.client),
            call_query: None,
            options_query: None,
            request_query: None,
            send_raw_query: None,
            send_blocking_query: None,
        }
    }
}

/// `CallOptions`
///
/// Made by [`ClientTag::call_options`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallOptionsRequest {
    call: Call,
    call_query: Option<String>,
    options_query: Option<String>,
    request_query: Option<String>,
    send_raw_query: Option<String>,
    send_blocking_query: Option<String>,
}

impl CallOptionsRequest {
    /// `call`
    #[inline]
    pub fn call_query(mut self, call_query: impl Into<String>) -> Self {
        self.call_query = Some(call_query.into());
        self
    }

    /// `options`
    #[inline]
    pub fn options_query(mut self, options_query: impl Into<String>) -> Self {
        self.options_query = Some(options_query.into());
        self
    }

    /// `request`
    #[inline]
    pub fn request_query(mut self, request_query: impl Into<String>) -> Self {
        self.request_query = Some(request_query.into());
        self
    }

    /// `send_raw`
    #[inline]
    pub fn send_raw_query(mut self, send_raw_query: impl Into<String>) -> Self {
        self.send_raw_query = Some(send_raw_query.into());
        self
    }

    /// `send_blocking`
    #[inline]
    pub fn send_blocking_query(
        mut self,
        send_blocking_query: impl Into<String>,
    ) -> Self {
        self.send_blocking_query = Some(send_blocking_query.into());
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
    pub async fn send(
        self,
    ) -> Result<
        Response<Vec<Vec<std::collections::BTreeMap<String, Vec<types::CallItem>>>>>,
        Error,
    > {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        Response<Vec<Vec<std::collections::BTreeMap<String, Vec<types::CallItem>>>>>,
        Error,
    > {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/things")]);
        request.query("call", Style::Form, true, &self.call_query)?;
        request.query("options", Style::Form, true, &self.options_query)?;
        request.query("request", Style::Form, true, &self.request_query)?;
        request.query("send_raw", Style::Form, true, &self.send_raw_query)?;
        request.query("send_blocking", Style::Form, true, &self.send_blocking_query)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CallOptionsRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallOptionsRequest").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "tag-client")]
pub mod client_tag;

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

    /// The operations of the tag `Client`.
    #[cfg(feature = "tag-client")]
    #[inline]
    pub fn client(&self) -> client_tag::ClientTag {
        client_tag::ClientTag::new(self.clone())
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Call`
pub type Call = Vec<super::CallItem>;

// ---- src/types/call_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Call/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallItem {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for CallItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(CallItem);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod call_item;

pub use self::call_item::CallItem;
