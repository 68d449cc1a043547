// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "subscriptions")]
pub mod subscriptions;

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
    /// # #[cfg(feature = "subscriptions")]
    /// # async fn example() -> Result<(), webhooks::Error> {
    /// use webhooks::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.subscriptions().subscribe().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `subscriptions`.
    ///
    /// Example: `client.subscriptions().subscribe()`.
    #[cfg(feature = "subscriptions")]
    #[inline]
    pub fn subscriptions(&self) -> subscriptions::Subscriptions {
        subscriptions::Subscriptions::new(self.clone())
    }
}

// ---- src/client/subscriptions.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `subscriptions`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: webhooks::Client) -> Result<(), webhooks::Error> {
/// client.subscriptions().subscribe().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Subscriptions {
    client: rt::client::Client,
}

impl Subscriptions {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /subscriptions`
    ///
    /// # Response
    ///
    /// Subscribed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: webhooks::Client) -> Result<(), webhooks::Error> {
    /// client.subscriptions().subscribe().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn subscribe(&self) -> Subscribe {
        Subscribe::new(&self.client)
    }
}

/// `subscribe`
///
/// Created by [`Subscriptions::subscribe`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Subscribe {
    call: rt::call::Call,
}

rt::call::implement! {
    Subscribe: POST [Literal("/subscriptions")] {
    }
    -> (): empty;
}

// ---- src/types/empty.rs

use crate::runtime as rt;

/// Schema: `#/components/pathItems/Canceled/post/requestBody/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCanceledPayload {
    /// `id`
    pub id: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OrderCanceledPayload {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0);
    }
}

/// Schema:
/// `#/paths/~1subscriptions/post/callbacks/onData/{$request.query.url}/post/requestBody/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribeOnDataPayload {
    /// `at`
    pub at: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    SubscribeOnDataPayload {
        "at" => at: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod empty;
mod order;

pub use self::empty::{OrderCanceledPayload, SubscribeOnDataPayload};
pub use self::order::Order;

// ---- src/types/order.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Order`
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
