// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "orders")]
pub mod orders;

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

    /// The operations of the tag `Orders`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Orders`.
#[derive(Clone, Debug)]
pub struct Orders {
    client: Client,
}

impl Orders {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /orders`
    #[inline]
    pub fn create(&self) -> CreateOrder {
        CreateOrder {
            call: Call::new(&self.client),
        }
    }

    /// `PUT /orders/same`
    #[inline]
    pub fn replace(&self) -> ReplaceOrder {
        ReplaceOrder {
            call: Call::new(&self.client),
        }
    }

    /// `GET /orders/last`
    #[inline]
    pub fn get(&self) -> GetOrder {
        GetOrder {
            call: Call::new(&self.client),
        }
    }

    /// `PATCH /orders/last`
    #[inline]
    pub fn update(&self) -> UpdateOrder {
        UpdateOrder {
            call: Call::new(&self.client),
        }
    }
}

/// `create-order`
///
/// Made by [`Orders::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrder {
    call: Call,
}

impl CreateOrder {
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
    pub async fn send(self) -> Result<Response<CreateOrderResponse>, Error> {
        CreateOrderResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<CreateOrderResponse>, Error> {
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
            &[PathPart::Literal("/orders")],
        );
        request.accept("application/json, text/plain")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CreateOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateOrder").finish_non_exhaustive()
    }
}

/// `replace-order`
///
/// Made by [`Orders::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceOrder {
    call: Call,
}

impl ReplaceOrder {
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
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Order>, Error> {
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
        Ok(Request::to_path(Method::PUT, &[PathPart::Literal("/orders/same")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ReplaceOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplaceOrder").finish_non_exhaustive()
    }
}

/// `get-order`
///
/// Made by [`Orders::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrder {
    call: Call,
}

impl GetOrder {
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
    pub async fn send(self) -> Result<Response<Option<types::Order>>, Error> {
        self.send_raw().await?.optional(&[204], Response::json)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Option<types::Order>>, Error> {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/orders/last")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetOrder").finish_non_exhaustive()
    }
}

/// `update-order`
///
/// Made by [`Orders::update`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrder {
    call: Call,
}

impl UpdateOrder {
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
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Order>, Error> {
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
        Ok(Request::to_path(Method::PATCH, &[PathPart::Literal("/orders/last")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for UpdateOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateOrder").finish_non_exhaustive()
    }
}

/// The documented successes of [`CreateOrder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrderResponse {
    /// `201`.
    ///
    /// Made
    Created(types::Order),
    /// `202`.
    ///
    /// Later
    Accepted(types::Job),
    /// `204`.
    ///
    /// Nothing to do
    NoContent,
    /// `2XX`.
    ///
    /// A receipt
    Success(String),
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl CreateOrderResponse {
    #[inline]
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
        Ok(
            match response.status().as_u16() {
                201 => response.json::<types::Order>()?.map(Self::Created),
                202 => response.json::<types::Job>()?.map(Self::Accepted),
                204 => response.map(|_| Self::NoContent),
                200..=299 => response.text()?.map(Self::Success),
                _ => response.map(Self::Other),
            },
        )
    }
}

/// The documented errors of [`UpdateOrder`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrderError {
    /// `default`.
    ///
    /// The order
    Other(types::Order),
}

impl OperationError for UpdateOrderError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

// ---- src/types/job.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Job`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `url`
    pub url: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Job {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "url" => property.optional(&mut self.url),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("url", &self.url);
    }
}

structure::implement!(Job);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod job;
mod order;

pub use self::job::Job;
pub use self::order::Order;

// ---- src/types/order.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Order {
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

structure::implement!(Order);
