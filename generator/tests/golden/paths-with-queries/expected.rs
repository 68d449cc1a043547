// ---- src/client/current.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `current`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
/// client.current().get("station", 1.0, 1.0).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Current {
    client: rt::client::Client,
}

impl Current {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /current/{station}?units=M`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
    /// client.current().get("station", 1.0, 1.0).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, station: impl Into<String>, lat: f64, lng: f64) -> GetCurrent {
        GetCurrent::new(&self.client, station.into(), lat, lng)
    }
}

/// `get-current`
///
/// Created by [`Current::get`].
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

// ---- src/client/lists.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `lists`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
/// client.lists().search().query("query").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Lists {
    client: rt::client::Client,
}

impl Lists {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /lists`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
    /// client.lists().search().query("query").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> SearchLists {
        SearchLists::new(&self.client)
    }
}

/// `search-lists`
///
/// Created by [`Lists::search`].
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

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "current")]
pub mod current;
#[cfg(feature = "undeclared")]
pub mod undeclared;

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
    /// # #[cfg(feature = "lists")]
    /// # async fn example() -> Result<(), paths_with_queries::Error> {
    /// use paths_with_queries::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.lists().search().query("query").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `lists`.
    ///
    /// Example: `client.lists().search()`.
    #[cfg(feature = "lists")]
    #[inline]
    pub fn lists(&self) -> lists::Lists {
        lists::Lists::new(self.clone())
    }

    /// The operations below `current`.
    ///
    /// Example: `client.current().get("station", 1.0, 1.0)`.
    #[cfg(feature = "current")]
    #[inline]
    pub fn current(&self) -> current::Current {
        current::Current::new(self.clone())
    }

    /// The operations below `undeclared`.
    ///
    /// Example: `client.undeclared().undeclared("key")`.
    #[cfg(feature = "undeclared")]
    #[inline]
    pub fn undeclared(&self) -> undeclared::Undeclared {
        undeclared::Undeclared::new(self.clone())
    }
}

// ---- src/client/undeclared.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `undeclared`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
/// client.undeclared().undeclared("key").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Undeclared {
    client: rt::client::Client,
}

impl Undeclared {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /undeclared`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paths_with_queries::Client) -> Result<(), paths_with_queries::Error> {
    /// client.undeclared().undeclared("key").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn undeclared(&self, key: impl Into<String>) -> UndeclaredRequest {
        UndeclaredRequest::new(&self.client, key.into())
    }
}

/// `undeclared`
///
/// Created by [`Undeclared::undeclared`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UndeclaredRequest {
    call: rt::call::Call,
    key: String,
}

rt::call::implement! {
    UndeclaredRequest: GET [Literal("/undeclared")] {
        key: String => query("key");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
