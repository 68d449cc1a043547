// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "operations")]
pub mod operations;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "key",
    kind: rt::credentials::SchemeKind::Header("X-Key"),
};

impl rt::client::Client {
    /// Creates a builder for a client.
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations without a tag.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/operations.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations without a tag.
#[derive(Clone, Debug)]
pub struct Operations {
    client: rt::client::Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /ping`
    ///
    /// # Response
    ///
    /// Nothing
    #[inline]
    pub fn ping(&self) -> Ping {
        Ping::new(&self.client)
    }

    /// `GET /open`
    ///
    /// # Response
    ///
    /// Nothing
    #[inline]
    pub fn open(&self) -> Open {
        Open::new(&self.client)
    }
}

/// `ping`
///
/// Created by [`Operations::ping`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping {
    call: rt::call::Call,
}

rt::call::implement! {
    Ping: GET [Literal("/ping")] {
    }
    security [[], [SCHEME_KEY]];
    -> (): empty;
}

/// `open`
///
/// Created by [`Operations::open`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Open {
    call: rt::call::Call,
}

rt::call::implement! {
    Open: GET [Literal("/open")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
