// ---- src/client/customers.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `customers`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: enum_of_one_value::Client) -> Result<(), enum_of_one_value::Error> {
/// use enum_of_one_value::types;
///
/// let body = types::Customer::new("name");
/// client.customers().create(body).send().await?;
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

    /// `POST /customers`
    ///
    /// # Response
    ///
    /// Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: enum_of_one_value::Client) -> Result<(), enum_of_one_value::Error> {
    /// use enum_of_one_value::types;
    ///
    /// let body = types::Customer::new("name");
    /// client.customers().create(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: types::Customer) -> CreateCustomer {
        CreateCustomer::new(&self.client, body)
    }
}

/// `create-customer`
///
/// Created by [`Customers::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    call: rt::call::Call,
    body: types::Customer,
}

rt::call::implement! {
    CreateCustomer: POST [Literal("/customers")] {
        body: types::Customer;
    }
    body required json(body);
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "customers")]
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
    /// # #[cfg(feature = "customers")]
    /// # async fn example() -> Result<(), enum_of_one_value::Error> {
    /// use enum_of_one_value::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.customers().create(enum_of_one_value::types::Customer::new("name")).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `customers`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/types/customer.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Customer`
///
/// Sent by `customers().create()`.
///
/// # Examples
///
/// ```no_run
/// use enum_of_one_value::types;
///
/// let value = types::Customer::new("name")
///     .with_object(types::CustomerObject::Customer);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `object`
    ///
    /// Default: `customer`.
    pub object: types::CustomerObject,
    /// `name`
    pub name: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Customer {
    /// Creates a value with its required properties: `name`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Customer {
        const REQUIRED: &'static [&'static str] = &["object", "name"];
        "object" => object: required(0), with_object(types::CustomerObject);
        "name" => name: required(1), with_name(impl Into<String>);
    }
}

/// Default: `customer`.
///
/// Schema: `#/components/schemas/Customer/properties/object`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerObject {
    /// `customer`
    #[default]
    Customer,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    CustomerObject, Unknown {
        "customer" => Customer,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;

pub use self::customer::{Customer, CustomerObject};
