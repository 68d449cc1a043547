// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "orders")]
pub mod orders;

use crate::runtime::{client, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Orders`.
    #[cfg(feature = "orders")]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a tag.

use http::{Method, StatusCode};

use crate::runtime::{
    client::Client, decode, error::{Error, OperationError},
    request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Orders`.
#[derive(Clone, Debug)]
pub struct Orders {
    client: Client,
}

impl Orders {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `POST /orders`
    pub fn create(&self) -> CreateOrder {
        CreateOrder {
            client: self.client.clone(),
        }
    }

    /// `PUT /orders/same`
    pub fn replace(&self) -> ReplaceOrder {
        ReplaceOrder {
            client: self.client.clone(),
        }
    }

    /// `GET /orders/last`
    pub fn get(&self) -> GetOrder {
        GetOrder {
            client: self.client.clone(),
        }
    }

    /// `PATCH /orders/last`
    pub fn update(&self) -> UpdateOrder {
        UpdateOrder {
            client: self.client.clone(),
        }
    }
}

/// `create-order`
///
/// Made by [`Orders::create`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrder {
    client: Client,
}

impl CreateOrder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<CreateOrderResponse>, Error> {
        let mut request = Request::new(Method::POST, "/orders");
        request.accept("application/json, text/plain")?;
        CreateOrderResponse::read(self.client.send(request).await?)
    }
}

/// `replace-order`
///
/// Made by [`Orders::replace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceOrder {
    client: Client,
}

impl ReplaceOrder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        let request = Request::new(Method::PUT, "/orders/same");
        self.client.send(request).await?.json()
    }
}

/// `get-order`
///
/// Made by [`Orders::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrder {
    client: Client,
}

impl GetOrder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<Option<types::Order>>, Error> {
        let request = Request::new(Method::GET, "/orders/last");
        self.client.send(request).await?.optional(&[204], Response::json)
    }
}

/// `update-order`
///
/// Made by [`Orders::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrder {
    client: Client,
}

impl UpdateOrder {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<types::Order>, Error> {
        let request = Request::new(Method::PATCH, "/orders/last");
        self.client.send(request).await?.json()
    }
}

/// The documented successes of [`CreateOrder`].
#[allow(clippy::large_enum_variant, reason = "it is made once for a call")]
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
    fn from_response(_status: StatusCode, body: &[u8]) -> Option<Self> {
        decode::from_slice(body).ok().map(Self::Other)
    }
}

// ---- src/types/job.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Job`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `url`
    pub url: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use responses_by_status::types::Job;
    ///
    /// let value: Job = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Job {
    /// Sets [`url`](Self::url).
    #[inline]
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self.extra.remove("url");
        self
    }

    /// Makes [`url`](Self::url) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_url_null(mut self) -> Self {
        self.url = None;
        self.extra.set_null("url");
        self
    }
}

impl object::Object for Job {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "url" => property.optional(&mut self.url),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("url", &self.url)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Job {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Job {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod job;
mod order;

pub use self::job::Job;
pub use self::order::Order;

// ---- src/types/order.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    pub id: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use responses_by_status::types::Order;
    ///
    /// let value: Order = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Order {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.set_null("id");
        self
    }
}

impl object::Object for Order {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("id", &self.id)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Order {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Order {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
