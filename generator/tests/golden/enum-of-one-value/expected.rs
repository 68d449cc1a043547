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
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};
use crate::types;

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

    /// `POST /customers`
    #[inline]
    pub fn create_customer(&self, body: types::Customer) -> CreateCustomer {
        CreateCustomer {
            call: Call::new(&self.client),
            body,
        }
    }
}

/// `create-customer`
///
/// Made by [`Operations::create_customer`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    call: Call,
    body: types::Customer,
}

impl CreateCustomer {
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
            Method::POST,
            &[PathPart::Literal("/customers")],
        );
        request.json(&self.body)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CreateCustomer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateCustomer").finish_non_exhaustive()
    }
}

// ---- src/types/customer.rs

use serde::de;

use super::CustomerObject;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `object`
    ///
    /// Default: `customer`.
    pub object: CustomerObject,
    /// `name`
    pub name: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Customer {
    /// A value with what the document requires: `name`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`object`](Self::object).
    #[inline]
    #[must_use]
    pub fn with_object(mut self, object: CustomerObject) -> Self {
        self.object = object;
        self.extra.remove("object");
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }
}

impl object::Object for Customer {
    const REQUIRED: &'static [&'static str] = &["object", "name"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "object" => property.required(0, &mut self.object),
            "name" => property.required(1, &mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("object", &self.object);
        to.required("name", &self.name);
    }
}

structure::implement!(Customer);

// ---- src/types/customer_object.rs

use crate::runtime::{enumeration, unknown_value};

/// Default: `customer`.
///
/// Schema: `#/components/schemas/Customer/properties/object`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerObject {
    /// `customer`
    #[default]
    Customer,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl CustomerObject {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Customer];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for CustomerObject {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "customer" => Self::Customer,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(CustomerObject, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;
mod customer_object;

pub use self::customer::Customer;
pub use self::customer_object::CustomerObject;
