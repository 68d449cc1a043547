// ---- src/client/customers.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `cust`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_overlays::Client) -> Result<(), names_of_overlays::Error> {
/// let response = client.customers().list().limit(1).send().await?;
/// println!("{:?}", response.kd);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Customers {
    client: rt::client::Client,
}

impl Customers {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /customers`
    ///
    /// # Response
    ///
    /// Customers
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_overlays::Client) -> Result<(), names_of_overlays::Error> {
    /// let response = client.customers().list().limit(1).send().await?;
    /// println!("{:?}", response.kd);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Lc {
        Lc::new(&self.client)
    }
}

/// `lc`
///
/// Created by [`Customers::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Lc {
    call: rt::call::Call,
    limit: Option<i64>,
}

rt::call::implement! {
    Lc: GET [Literal("/customers")] {
        /// `n`
        limit(i64) => query("n");
    }
    -> types::CustomerList: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "cust")]
pub mod customers;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "cust")]
    /// # async fn example() -> Result<(), names_of_overlays::Error> {
    /// use names_of_overlays::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.customers().list().limit(1).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `cust`.
    ///
    /// Example: `client.customers().list()`.
    #[cfg(feature = "cust")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/customer_list.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/CustLst`
///
/// Returned by `customers().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// `d`
    pub data: Option<Vec<types::Customer>>,
    /// `nx`
    pub next: Option<Box<types::CustomerList>>,
    /// `kd`
    pub kd: Option<types::Kind>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomerList {
        "d" => data: optional;
        "nx" => next: optional;
        "kd" => kd: optional;
    }
}

/// Schema: `#/components/schemas/CustLst/properties/kd`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `list`
    #[default]
    List,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Kind, Unknown {
        "list" => List,
    }
}

/// Schema: `#/components/schemas/CustLst/properties/d/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `st`
    pub status: Option<types::CustomerSt>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Customer {
        "st" => status: optional;
    }
}

/// Schema: `#/components/schemas/CustLst/properties/d/items/properties/st`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerSt {
    /// `a`
    A,
    /// `b`
    B,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    CustomerSt, Unknown, default {
        "a" => A,
        "b" => B,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer_list;

pub use self::customer_list::{Customer, CustomerList, CustomerSt, Kind};
