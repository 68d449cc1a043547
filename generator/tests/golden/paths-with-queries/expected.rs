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

    /// `GET /lists`
    #[inline]
    pub fn search_lists(&self) -> SearchLists {
        SearchLists::new(&self.client)
    }

    /// `GET /current/{station}?units=M`
    #[inline]
    pub fn get_current(
        &self,
        station: impl Into<String>,
        lat: f64,
        lng: f64,
    ) -> GetCurrent {
        GetCurrent::new(&self.client, station.into(), lat, lng)
    }

    /// `GET /undeclared`
    #[inline]
    pub fn undeclared(&self, key: impl Into<String>) -> Undeclared {
        Undeclared::new(&self.client, key.into())
    }
}

/// `search-lists`
///
/// Made by [`Operations::search_lists`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchLists {
    call: rt::call::Call,
    query: Option<String>,
}

rt::call::implement! {
    SearchLists: GET [Literal("/lists")] {
        /// What to look for.
        query(impl Into<String>) => query("query");
    }
    -> (): empty;
}

/// `get-current`
///
/// Made by [`Operations::get_current`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrent {
    call: rt::call::Call,
    station: String,
    lat: f64,
    lng: f64,
}

rt::call::implement! {
    GetCurrent: GET [Literal("/current/"), Parameter("station"), Query("units=M")] {
        station: String => path("station");
        lat: f64 => query_styled("lat") as Form;
        lng: f64 => query_styled("lng") as Form;
    }
    -> (): empty;
}

/// `undeclared`
///
/// Made by [`Operations::undeclared`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Undeclared {
    call: rt::call::Call,
    key: String,
}

rt::call::implement! {
    Undeclared: GET [Literal("/undeclared")] {
        key: String => query("key");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
