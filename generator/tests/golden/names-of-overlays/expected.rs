// ---- src/client/customers.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    client::Client, error::Error, parameter::Style, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `cust`.
#[derive(Clone, Debug)]
pub struct Customers {
    client: Client,
}

impl Customers {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /customers`
    pub fn list(&self) -> Lc {
        Lc {
            client: self.client.clone(),
            limit: None,
        }
    }
}

/// `lc`
///
/// Made by [`Customers::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Lc {
    client: Client,
    limit: Option<i64>,
}

impl Lc {
    /// `n`
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<types::CustomerList>, Error> {
        let mut request = Request::new(Method::GET, "/customers");
        request.query("n", Style::Form, true, &self.limit)?;
        self.client.send(request).await?.json()
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "cust")]
pub mod customers;

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

    /// The operations of the tag `cust`.
    #[cfg(feature = "cust")]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/customer.rs

use serde::de;

use super::CustomerSt;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/CustLst/properties/d/items`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `st`
    pub status: Option<CustomerSt>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use names_of_overlays::types::Customer;
    ///
    /// let value: Customer = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Customer {
    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: CustomerSt) -> Self {
        self.status = Some(status);
        self.extra.remove("st");
        self
    }

    /// Makes [`status`](Self::status) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_status_null(mut self) -> Self {
        self.status = None;
        self.extra.set_null("st");
        self
    }
}

impl object::Object for Customer {
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
            "st" => property.optional(&mut self.status),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("st", &self.status)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Customer {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Customer {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/customer_list.rs

use serde::de;

use super::{Customer, Kind};
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/CustLst`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// `d`
    pub data: Option<Vec<Customer>>,
    /// `nx`
    pub next: Option<Box<CustomerList>>,
    /// `kd`
    pub kd: Option<Kind>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use names_of_overlays::types::CustomerList;
    ///
    /// let value: CustomerList = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl CustomerList {
    /// Sets [`data`](Self::data).
    #[inline]
    #[must_use]
    pub fn with_data(mut self, data: Vec<Customer>) -> Self {
        self.data = Some(data);
        self.extra.remove("d");
        self
    }

    /// Makes [`data`](Self::data) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_data_null(mut self) -> Self {
        self.data = None;
        self.extra.set_null("d");
        self
    }

    /// Sets [`next`](Self::next).
    #[inline]
    #[must_use]
    pub fn with_next(mut self, next: CustomerList) -> Self {
        self.next = Some(Box::new(next));
        self.extra.remove("nx");
        self
    }

    /// Makes [`next`](Self::next) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_next_null(mut self) -> Self {
        self.next = None;
        self.extra.set_null("nx");
        self
    }

    /// Sets [`kd`](Self::kd).
    #[inline]
    #[must_use]
    pub fn with_kd(mut self, kd: Kind) -> Self {
        self.kd = Some(kd);
        self.extra.remove("kd");
        self
    }

    /// Makes [`kd`](Self::kd) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kd_null(mut self) -> Self {
        self.kd = None;
        self.extra.set_null("kd");
        self
    }
}

impl object::Object for CustomerList {
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
            "d" => property.optional(&mut self.data),
            "nx" => property.optional(&mut self.next),
            "kd" => property.optional(&mut self.kd),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("d", &self.data)?;
        to.optional("nx", &self.next)?;
        to.optional("kd", &self.kd)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for CustomerList {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for CustomerList {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/customer_st.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/CustLst/properties/d/items/properties/st`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use names_of_overlays::types::CustomerSt;
///
/// let value = CustomerSt::from("a");
/// match value {
///     CustomerSt::A => println!("as expected"),
///     CustomerSt::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for CustomerSt {
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for CustomerSt {
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for CustomerSt {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for CustomerSt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for CustomerSt {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for CustomerSt {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for CustomerSt {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/CustLst/properties/kd`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use names_of_overlays::types::Kind;
///
/// let value = Kind::from("list");
/// match value {
///     Kind::List => println!("as expected"),
///     Kind::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
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
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for Kind {
    fn from(text: &str) -> Self {
        match text {
            "list" => Self::List,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for Kind {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

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
