// ---- src/client/customers.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `cust`.
#[derive(Clone, Debug)]
pub struct Customers {
    client: Client,
}

impl Customers {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /customers`
    #[inline]
    pub fn list(&self) -> Lc {
        Lc {
            call: Call::new(&self.client),
            limit: None,
        }
    }
}

/// `lc`
///
/// Made by [`Customers::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Lc {
    call: Call,
    limit: Option<i64>,
}

impl Lc {
    /// `n`
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

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::CustomerList>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerList>, Error> {
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
            &[PathPart::Literal("/customers")],
        );
        request.query("n", Style::Form, true, &self.limit)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Lc {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lc").finish_non_exhaustive()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "cust")]
pub mod customers;

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

    /// The operations of the tag `cust`.
    #[cfg(feature = "cust")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/customer.rs

use serde::de;

use super::CustomerSt;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/CustLst/properties/d/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `st`
    pub status: Option<CustomerSt>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Customer {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "st" => property.optional(&mut self.status),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("st", &self.status);
    }
}

structure::implement!(Customer);

// ---- src/types/customer_list.rs

use serde::de;

use super::{Customer, Kind};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/CustLst`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// `d`
    pub data: Option<Vec<Customer>>,
    /// `nx`
    pub next: Option<Box<CustomerList>>,
    /// `kd`
    pub kd: Option<Kind>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for CustomerList {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "d" => property.optional(&mut self.data),
            "nx" => property.optional(&mut self.next),
            "kd" => property.optional(&mut self.kd),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("d", &self.data);
        to.optional("nx", &self.next);
        to.optional("kd", &self.kd);
    }
}

structure::implement!(CustomerList);

// ---- src/types/customer_st.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/CustLst/properties/d/items/properties/st`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSt {
    /// `a`
    A,
    /// `b`
    B,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl CustomerSt {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A, Self::B];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for CustomerSt {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for CustomerSt {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(CustomerSt, Unknown);

// ---- src/types/kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/CustLst/properties/kd`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `list`
    #[default]
    List,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Kind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::List];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Kind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "list" => Self::List,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Kind, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;
mod customer_list;
mod customer_st;
mod kind;

pub use self::customer::Customer;
pub use self::customer_list::CustomerList;
pub use self::customer_st::CustomerSt;
pub use self::kind::Kind;
