// ---- src/client/client_tag.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Client`.
#[derive(Clone, Debug)]
pub struct Client {
    client: rt::client::Client,
}

impl Client {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn call_options(&self) -> CallOptions {
        CallOptions::new(&self.client)
    }
}

/// `CallOptions`
///
/// Made by [`Client::call_options`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallOptions {
    call: rt::call::Call,
    call_query: Option<String>,
    options_query: Option<String>,
    request_query: Option<String>,
    send_raw_query: Option<String>,
    send_blocking_query: Option<String>,
}

rt::call::implement! {
    CallOptions: GET [Literal("/things")] {
        /// `call`
        call_query(impl Into<String>) => query("call");
        /// `options`
        options_query(impl Into<String>) => query("options");
        /// `request`
        request_query(impl Into<String>) => query("request");
        /// `send_raw`
        send_raw_query(impl Into<String>) => query("send_raw");
        /// `send_blocking`
        send_blocking_query(impl Into<String>) => query("send_blocking");
    }
    -> Vec<Vec<std::collections::BTreeMap<String, Vec<types::CallItem>>>>: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "tag-client")]
pub mod client_tag;

use crate::runtime as rt;

/// The server that is called unless another is set.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Client`.
    #[cfg(feature = "tag-client")]
    #[inline]
    pub fn client(&self) -> client_tag::Client {
        client_tag::Client::new(self.clone())
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Call`
pub type Call = Vec<types::CallItem>;

// ---- src/types/call.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Call/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallItem {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CallItem {
        "x" => x: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod call;

pub use self::call::CallItem;
