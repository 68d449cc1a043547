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
    /// # async fn example() -> Result<(), responses_by_status::Error> {
    /// use responses_by_status::Client;
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

    /// The operations of the tag `Orders`.
    ///
    /// Example: `client.orders().create()`.
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
/// # async fn example(client: responses_by_status::Client) -> Result<(), responses_by_status::Error> {
/// let response = client.orders().create().send().await?;
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

    /// `POST /orders`
    ///
    /// # Response
    ///
    /// A variant of [`CreateOrderResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_status::Client) -> Result<(), responses_by_status::Error> {
    /// let response = client.orders().create().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> CreateOrder {
        CreateOrder::new(&self.client)
    }

    /// `PUT /orders/same`
    ///
    /// # Response
    ///
    /// - `200`: Replaced
    /// - `201`: Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_status::Client) -> Result<(), responses_by_status::Error> {
    /// let response = client.orders().replace().send().await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self) -> ReplaceOrder {
        ReplaceOrder::new(&self.client)
    }

    /// `GET /orders/last`
    ///
    /// # Response
    ///
    /// - `200`: The order
    /// - `204`: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_status::Client) -> Result<(), responses_by_status::Error> {
    /// let response = client.orders().get().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetOrder {
        GetOrder::new(&self.client)
    }

    /// `PATCH /orders/last`
    ///
    /// # Response
    ///
    /// The order
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`UpdateOrderError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_by_status::Client) -> Result<(), responses_by_status::Error> {
    /// let response = client.orders().update().send().await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateOrder {
        UpdateOrder::new(&self.client)
    }
}

/// `create-order`
///
/// Created by [`Orders::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrder {
    call: rt::call::Call,
}

rt::call::implement! {
    CreateOrder: POST [Literal("/orders")] {
    }
    accept "application/json, text/plain";
    -> CreateOrderResponse: choice(CreateOrderResponse);
}

/// The documented successful responses of [`CreateOrder`].
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
    #[non_exhaustive]
    NoContent,
    /// `2XX`.
    ///
    /// A receipt
    Success(String),
    /// A successful response that the document does not declare, with its body.
    Other(bytes::Bytes),
}

impl CreateOrderResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
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

/// `replace-order`
///
/// Created by [`Orders::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceOrder {
    call: rt::call::Call,
}

rt::call::implement! {
    ReplaceOrder: PUT [Literal("/orders/same")] {
    }
    -> types::Order: json;
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
    GetOrder: GET [Literal("/orders/last")] {
    }
    -> Option<types::Order>: optional([204], json);
}

/// `update-order`
///
/// Created by [`Orders::update`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrder {
    call: rt::call::Call,
}

rt::call::implement! {
    UpdateOrder: PATCH [Literal("/orders/last")] {
    }
    -> types::Order: json;
}

/// The documented errors of [`UpdateOrder`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrderError {
    /// `default`.
    ///
    /// The order
    Other(types::Order),
}

impl rt::error::Sealed for UpdateOrderError {}

impl rt::error::OperationError for UpdateOrderError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

// ---- src/types/job.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Job`
///
/// Returned by `orders().create()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `url`
    pub url: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Job {
        "url" => url: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod job;
mod order;

pub use self::job::Job;
pub use self::order::Order;

// ---- src/types/order.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Order`
///
/// Returned by `orders().create()`, `orders().replace()`, `orders().get()` and `orders().update()`.
/// Returned as an error by `orders().update()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Order {
        "id" => id: optional;
    }
}
