// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;

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

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

// ---- src/client/operations.rs

//! The operations of a tag.

use crate::runtime as rt;

/// The operations of the tag `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    client: rt::client::Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things/{}/parts`
    #[inline]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// `GET /things{with{id}}`
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get::new(&self.client, id.into())
    }
}

/// `list`
///
/// Made by [`Operations::list`].
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

/// `get`
///
/// Made by [`Operations::get`].
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
