// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "orders")]
pub mod orders;

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
    /// # async fn example() -> Result<(), formats_of_crates::Error> {
    /// use formats_of_crates::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.orders().sign(uuid::Uuid::nil()).token("…").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Orders`.
    ///
    /// Example: `client.orders().sign(uuid::Uuid::nil())`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Orders`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: formats_of_crates::Client) -> Result<(), formats_of_crates::Error> {
/// let response = client.orders().sign(uuid::Uuid::nil()).token("…").send().await?;
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

    /// `PUT /orders/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: `id`. Constraints: format `uuid`.
    ///
    /// # Response
    ///
    /// It
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: formats_of_crates::Client) -> Result<(), formats_of_crates::Error> {
    /// use formats_of_crates::types;
    ///
    /// let body = types::Order::new(uuid::Uuid::nil(), rust_decimal::Decimal::ONE, rust_decimal::Decimal::ONE, "…");
    /// let response = client.orders().put(uuid::Uuid::nil(), body).token("…").send().await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, id: uuid::Uuid, body: types::Order) -> PutOrder {
        PutOrder::new(&self.client, id, body)
    }

    /// `POST /orders/{id}`
    ///
    /// The body is sent as `application/x-www-form-urlencoded`.
    ///
    /// # Arguments
    ///
    /// - `id`: `id`. Constraints: format `uuid`.
    ///
    /// # Response
    ///
    /// Ids
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: formats_of_crates::Client) -> Result<(), formats_of_crates::Error> {
    /// let response = client.orders().sign(uuid::Uuid::nil()).token("…").send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sign(&self, id: uuid::Uuid) -> SignOrder {
        SignOrder::new(&self.client, id)
    }

    /// `PATCH /orders/{id}`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Arguments
    ///
    /// - `id_path`: `id`. Constraints: format `uuid`.
    /// - `id`: `id`. Constraints: format `uuid`. Example: `67e55044-10b1-426f-9247-bb680e5fe0c8`.
    /// - `total`: `total`. Constraints: format `decimal`.
    /// - `fee`: `fee`. Constraints: format `decimal`.
    /// - `picture`: `picture`. Constraints: format `byte`.
    ///
    /// # Response
    ///
    /// A picture
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: formats_of_crates::Client) -> Result<(), formats_of_crates::Error> {
    /// let response = client
    ///     .orders()
    ///     .file(uuid::Uuid::nil(), uuid::Uuid::nil(), rust_decimal::Decimal::ONE, rust_decimal::Decimal::ONE, "…")
    ///     .token("…")
    ///     .send()
    ///     .await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn file(
        &self,
        id_path: uuid::Uuid,
        id: uuid::Uuid,
        total: rust_decimal::Decimal,
        fee: impl Into<rt::decimal_number::DecimalNumber>,
        picture: impl Into<bytes::Bytes>,
    ) -> FileOrder {
        FileOrder::new(&self.client, id_path, id, total, fee.into(), picture.into())
    }
}

/// `putOrder`
///
/// Created by [`Orders::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutOrder {
    call: rt::call::Call,
    id: uuid::Uuid,
    x_trace: Option<uuid::Uuid>,
    ids: Option<Vec<uuid::Uuid>>,
    above: Option<rt::decimal_number::DecimalNumber>,
    below: Option<rust_decimal::Decimal>,
    token: Option<bytes::Bytes>,
    at: Option<jiff::Timestamp>,
    body: types::Order,
}

rt::call::implement! {
    PutOrder: PUT [Literal("/orders/"), Parameter("id")] {
        id: uuid::Uuid => path("id");
        /// `X-Trace`
        ///
        /// Constraints: format `uuid`.
        x_trace(uuid::Uuid) => header("X-Trace");
        /// `ids`
        ids(Vec<uuid::Uuid>) => query("ids");
        /// `above`
        ///
        /// Constraints: format `decimal`.
        ///
        /// Default: `0.5`.
        above(impl Into<rt::decimal_number::DecimalNumber>) => query("above");
        /// `below`
        ///
        /// Constraints: format `decimal`.
        below(rust_decimal::Decimal) => query("below");
        /// `token`
        ///
        /// Constraints: format `byte`.
        token(impl Into<bytes::Bytes>) => query("token");
        /// `at`
        at(jiff::Timestamp) => query("at");
        body: types::Order;
    }
    body required json(body);
    -> types::Order: json;
}

/// `signOrder`
///
/// Created by [`Orders::sign`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SignOrder {
    call: rt::call::Call,
    id: uuid::Uuid,
    x_trace: Option<uuid::Uuid>,
    ids: Option<Vec<uuid::Uuid>>,
    above: Option<rt::decimal_number::DecimalNumber>,
    below: Option<rust_decimal::Decimal>,
    token: Option<bytes::Bytes>,
    at: Option<jiff::Timestamp>,
    body: Option<types::Order>,
}

rt::call::implement! {
    SignOrder: POST [Literal("/orders/"), Parameter("id")] {
        id: uuid::Uuid => path("id");
        /// `X-Trace`
        ///
        /// Constraints: format `uuid`.
        x_trace(uuid::Uuid) => header("X-Trace");
        /// `ids`
        ids(Vec<uuid::Uuid>) => query("ids");
        /// `above`
        ///
        /// Constraints: format `decimal`.
        ///
        /// Default: `0.5`.
        above(impl Into<rt::decimal_number::DecimalNumber>) => query("above");
        /// `below`
        ///
        /// Constraints: format `decimal`.
        below(rust_decimal::Decimal) => query("below");
        /// `token`
        ///
        /// Constraints: format `byte`.
        token(impl Into<bytes::Bytes>) => query("token");
        /// `at`
        at(jiff::Timestamp) => query("at");
        /// The body of the request.
        body(types::Order);
    }
    body optional form(body, &[]);
    -> Vec<uuid::Uuid>: json;
}

/// `fileOrder`
///
/// Created by [`Orders::file`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FileOrder {
    call: rt::call::Call,
    id_path: uuid::Uuid,
    x_trace: Option<uuid::Uuid>,
    ids: Option<Vec<uuid::Uuid>>,
    above: Option<rt::decimal_number::DecimalNumber>,
    below: Option<rust_decimal::Decimal>,
    token: Option<bytes::Bytes>,
    at: Option<jiff::Timestamp>,
    id: uuid::Uuid,
    total: rust_decimal::Decimal,
    fee: rt::decimal_number::DecimalNumber,
    picture: bytes::Bytes,
    prices: Option<std::collections::BTreeMap<String, rt::decimal_number::DecimalNumber>>,
    key: Option<types::OrderKey>,
}

rt::call::implement! {
    FileOrder: PATCH [Literal("/orders/"), Parameter("id")] {
        id_path: uuid::Uuid => path("id");
        /// `X-Trace`
        ///
        /// Constraints: format `uuid`.
        x_trace(uuid::Uuid) => header("X-Trace");
        /// `ids`
        ids(Vec<uuid::Uuid>) => query("ids");
        /// `above`
        ///
        /// Constraints: format `decimal`.
        ///
        /// Default: `0.5`.
        above(impl Into<rt::decimal_number::DecimalNumber>) => query("above");
        /// `below`
        ///
        /// Constraints: format `decimal`.
        below(rust_decimal::Decimal) => query("below");
        /// `token`
        ///
        /// Constraints: format `byte`.
        token(impl Into<bytes::Bytes>) => query("token");
        /// `at`
        at(jiff::Timestamp) => query("at");
        id: uuid::Uuid;
        total: rust_decimal::Decimal;
        fee: rt::decimal_number::DecimalNumber;
        picture: bytes::Bytes;
        /// `prices`
        prices(std::collections::BTreeMap<String, rt::decimal_number::DecimalNumber>);
        /// `key`
        key(types::OrderKey);
    }
    parts {
        id => value("id");
        total => value("total");
        fee => value("fee");
        picture => value("picture");
        prices => value("prices");
        key => value("key");
    }
    -> bytes::Bytes: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Constraints: format `uuid`.
///
/// Example: `67e55044-10b1-426f-9247-bb680e5fe0c8`.
///
/// Schema: `#/components/schemas/Id`
pub type Id = uuid::Uuid;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod order;

pub use self::order::{Order, OrderKey};

// ---- src/types/order.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Order`
///
/// Returned by `orders().put()`. Sent by `orders().put()` and `orders().sign()`.
///
/// # Examples
///
/// ```no_run
/// use formats_of_crates::types;
///
/// let value = types::Order::new(uuid::Uuid::nil(), rust_decimal::Decimal::ONE, rust_decimal::Decimal::ONE, "…");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    ///
    /// Constraints: format `uuid`.
    ///
    /// Example: `67e55044-10b1-426f-9247-bb680e5fe0c8`.
    pub id: Option<uuid::Uuid>,
    /// `total`
    ///
    /// Constraints: format `decimal`.
    pub total: rust_decimal::Decimal,
    /// `fee`
    ///
    /// Constraints: format `decimal`.
    pub fee: rt::decimal_number::DecimalNumber,
    /// `picture`
    ///
    /// Constraints: format `byte`.
    pub picture: bytes::Bytes,
    /// `prices`
    pub prices: Option<std::collections::BTreeMap<String, rt::decimal_number::DecimalNumber>>,
    /// `key`
    pub key: Option<types::OrderKey>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Order {
    /// Creates a value with its required properties: `id`, `total`, `fee`, `picture`.
    #[inline]
    pub fn new(
        id: uuid::Uuid,
        total: rust_decimal::Decimal,
        fee: impl Into<rt::decimal_number::DecimalNumber>,
        picture: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            id: Some(id),
            total,
            fee: fee.into(),
            picture: picture.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Order {
        const REQUIRED: &'static [&'static str] = &["total", "fee", "picture"];
        "id" => id: optional, with_id(uuid::Uuid), with_id_null;
        "total" => total: required(0), with_total(rust_decimal::Decimal);
        "fee" => fee: required(1), with_fee(impl Into<rt::decimal_number::DecimalNumber>);
        "picture" => picture: required(2), with_picture(impl Into<bytes::Bytes>);
        "prices" => prices: optional, with_prices(std::collections::BTreeMap<String, rt::decimal_number::DecimalNumber>), with_prices_null;
        "key" => key: optional, with_key(types::OrderKey), with_key_null;
    }
}

/// Schema: `#/components/schemas/Order/properties/key`
///
/// Sent by `orders().file()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderKey {
    /// String.
    String(String),
    /// Decimal.
    Decimal(rt::decimal_number::DecimalNumber),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OrderKey, Unknown {
        0 => String(String), from;
        1 => Decimal(rt::decimal_number::DecimalNumber), from;
    }
}
