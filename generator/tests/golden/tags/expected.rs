// ---- src/client/builder.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `builder`.
#[derive(Clone, Debug)]
pub struct Builder {
    client: Client,
}

impl Builder {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    #[inline]
    pub fn clone_operation(&self) -> CloneRequest {
        CloneRequest {
            call: Call::new(&self.client),
        }
    }
}

/// `clone`
///
/// Made by [`Builder::clone_operation`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    call: Call,
}

impl CloneRequest {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/e")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CloneRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CloneRequest").finish_non_exhaustive()
    }
}

// ---- src/client/default.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `default`.
#[derive(Clone, Debug)]
pub struct DefaultTag {
    client: Client,
}

impl DefaultTag {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /c`
    #[inline]
    pub fn list(&self) -> List {
        List {
            call: Call::new(&self.client),
        }
    }
}

/// `list`
///
/// Made by [`DefaultTag::list`].
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/c")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for List {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}

// ---- src/client/loyalty_cards.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `Loyalty Cards`.
///
/// Points | and cards.
#[derive(Clone, Debug)]
pub struct LoyaltyCards {
    client: Client,
}

impl LoyaltyCards {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /b`
    #[inline]
    pub fn get(&self) -> GetLoyaltyCard {
        GetLoyaltyCard {
            call: Call::new(&self.client),
        }
    }
}

/// `get-loyalty-card`
///
/// Made by [`LoyaltyCards::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLoyaltyCard {
    call: Call,
}

impl GetLoyaltyCard {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/b")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetLoyaltyCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetLoyaltyCard").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;
#[cfg(feature = "loyalty-cards")]
pub mod loyalty_cards;
#[cfg(feature = "default-tag")]
pub mod default;
#[cfg(feature = "type")]
pub mod type_;
#[cfg(feature = "builder")]
pub mod builder;
#[cfg(feature = "n2nd")]
pub mod n2nd;

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

    /// Points | and cards.
    #[cfg(feature = "loyalty-cards")]
    #[inline]
    pub fn loyalty_cards(&self) -> loyalty_cards::LoyaltyCards {
        loyalty_cards::LoyaltyCards::new(self.clone())
    }

    /// The operations of the tag `default`.
    #[cfg(feature = "default-tag")]
    #[inline]
    pub fn default(&self) -> default::DefaultTag {
        default::DefaultTag::new(self.clone())
    }

    /// The operations of the tag `type`.
    #[cfg(feature = "type")]
    #[inline]
    pub fn r#type(&self) -> type_::Type {
        type_::Type::new(self.clone())
    }

    /// The operations of the tag `builder`.
    #[cfg(feature = "builder")]
    #[inline]
    pub fn builder_tag(&self) -> builder::Builder {
        builder::Builder::new(self.clone())
    }

    /// The operations of the tag `2nd`.
    #[cfg(feature = "n2nd")]
    #[inline]
    pub fn n2nd(&self) -> n2nd::N2nd {
        n2nd::N2nd::new(self.clone())
    }
}

// ---- src/client/n2nd.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `2nd`.
#[derive(Clone, Debug)]
pub struct N2nd {
    client: Client,
}

impl N2nd {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    #[inline]
    pub fn get_f(&self) -> GetF {
        GetF {
            call: Call::new(&self.client),
        }
    }
}

/// `get /f`
///
/// Made by [`N2nd::get_f`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetF {
    call: Call,
}

impl GetF {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/f")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetF {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetF").finish_non_exhaustive()
    }
}

// ---- src/client/operations.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
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

    /// `GET /a`
    #[inline]
    pub fn a(&self) -> A {
        A { call: Call::new(&self.client) }
    }
}

/// `a`
///
/// Made by [`Operations::a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct A {
    call: Call,
}

impl A {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/a")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for A {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("A").finish_non_exhaustive()
    }
}

// ---- src/client/type_.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `type`.
#[derive(Clone, Debug)]
pub struct Type {
    client: Client,
}

impl Type {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    #[inline]
    pub fn get(&self) -> GetType {
        GetType {
            call: Call::new(&self.client),
        }
    }
}

/// `get-type`
///
/// Made by [`Type::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetType {
    call: Call,
}

impl GetType {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/d")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetType").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
