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
    /// Creates a builder for a client.
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `subscriptions`.
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
