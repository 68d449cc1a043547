// ---- src/client/customers.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `customers`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: files_of_types::Client) -> Result<(), files_of_types::Error> {
/// let response = client.customers().get().send().await?;
/// println!("{:?}", response.name);
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
    /// A customer
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: files_of_types::Client) -> Result<(), files_of_types::Error> {
    /// let response = client.customers().get().send().await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetCustomer {
        GetCustomer::new(&self.client)
    }
}

/// `get-customer`
///
/// Created by [`Customers::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    call: rt::call::Call,
}

rt::call::implement! {
    GetCustomer: GET [Literal("/customers")] {
    }
    -> types::Customer: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "orders")]
pub mod orders;
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
    /// # #[cfg(feature = "orders")]
    /// # async fn example() -> Result<(), files_of_types::Error> {
    /// use files_of_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.orders().get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `orders`.
    ///
    /// Example: `client.orders().get()`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }

    /// The operations below `customers`.
    ///
    /// Example: `client.customers().get()`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> customers::Customers {
        customers::Customers::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `orders`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: files_of_types::Client) -> Result<(), files_of_types::Error> {
/// let response = client.orders().get().send().await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Orders {
    client: rt::client::Client,
}

impl Orders {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /orders`
    ///
    /// # Response
    ///
    /// An order
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: files_of_types::Client) -> Result<(), files_of_types::Error> {
    /// let response = client.orders().get().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetOrder {
        GetOrder::new(&self.client)
    }
}

/// `get-order`
///
/// Created by [`Orders::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrder {
    call: rt::call::Call,
}

rt::call::implement! {
    GetOrder: GET [Literal("/orders")] {
    }
    -> types::Order: json;
}

// ---- src/types/again.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Again`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Again {
    /// `there`
    pub there: Option<Box<types::There>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Again {
        "there" => there: optional;
    }
}

/// Schema: `#/components/schemas/There`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct There {
    /// `again`
    pub again: Option<Box<types::Again>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    There {
        "again" => again: optional;
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Price`
pub type Price = types::Money;

// ---- src/types/customer.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Customer`
///
/// Returned by `customers().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `name`
    pub name: Option<String>,
    /// `last_order`
    pub last_order: Option<Box<types::Order>>,
    /// `seen`
    pub seen: Option<types::Seen>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Customer {
        "name" => name: optional;
        "last_order" => last_order: optional;
        "seen" => seen: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod again;
mod customer;
mod order;
mod seen;
mod unused;

pub use self::again::{Again, There};
pub use self::customer::Customer;
pub use self::order::{Back, Line, LineKind, Money, Order};
pub use self::seen::Seen;
pub use self::unused::Unused;

// ---- src/types/order.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Order`
///
/// Returned by `orders().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `customer`
    pub customer: Option<Box<types::Customer>>,
    /// `lines`
    pub lines: Option<Vec<types::Line>>,
    /// `back`
    pub back: Option<Box<types::Back>>,
    /// `seen`
    pub seen: Option<types::Seen>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Order {
        "customer" => customer: optional;
        "lines" => lines: optional;
        "back" => back: optional;
        "seen" => seen: optional;
    }
}

/// Schema: `#/components/schemas/Back`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Back {
    /// `order`
    pub order: Option<Box<types::Order>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Back {
        "order" => order: optional;
    }
}

/// Schema: `#/components/schemas/Line`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// `price`
    pub price: Option<types::Price>,
    /// `kind`
    pub kind: Option<types::LineKind>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Line {
        "price" => price: optional;
        "kind" => kind: optional;
    }
}

/// Schema: `#/components/schemas/Money`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// `amount`
    pub amount: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Money {
        "amount" => amount: optional;
    }
}

/// Schema: `#/components/schemas/Line/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineKind {
    /// `goods`
    Goods,
    /// `work`
    Work,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    LineKind, Unknown, default {
        "goods" => Goods,
        "work" => Work,
    }
}

// ---- src/types/seen.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Seen`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    /// `by`
    pub by: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Seen {
        "by" => by: optional;
    }
}

// ---- src/types/unused.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Unused`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Unused {
        "a" => a: optional;
    }
}
