// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "things-with")]
pub mod things_with;

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

    /// The operations below `things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }

    /// The operations below `things{with`.
    #[cfg(feature = "things-with")]
    #[inline]
    pub fn things_with(&self) -> things_with::ThingsWith {
        things_with::ThingsWith::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: rt::client::Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things/{}/parts`
    ///
    /// # Response
    ///
    /// Nothing
    #[inline]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }
}

/// `list`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    call: rt::call::Call,
}

rt::call::implement! {
    List: GET [Literal("/things/{}/parts")] {
    }
    -> (): empty;
}

// ---- src/client/things_with.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `things{with`.
#[derive(Clone, Debug)]
pub struct ThingsWith {
    client: rt::client::Client,
}

impl ThingsWith {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things{with{id}}`
    ///
    /// # Response
    ///
    /// Nothing
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get::new(&self.client, id.into())
    }
}

/// `get`
///
/// Created by [`ThingsWith::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    Get: GET [Literal("/things{with"), Parameter("id"), Literal("}")] {
        id: String => path("id");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
