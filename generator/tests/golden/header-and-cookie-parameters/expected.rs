// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

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
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), header_and_cookie_parameters::Error> {
    /// use header_and_cookie_parameters::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list("x_trace").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().list("x_trace")`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: header_and_cookie_parameters::Client) -> Result<(), header_and_cookie_parameters::Error> {
/// client.things().list("x_trace").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Things {
    client: rt::client::Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: header_and_cookie_parameters::Client) -> Result<(), header_and_cookie_parameters::Error> {
    /// client.things().list("x_trace").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, x_trace: impl Into<String>) -> ListThings {
        ListThings::new(&self.client, x_trace.into())
    }
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
    x_trace: String,
    x_ids: Option<Vec<i64>>,
    theme: Option<types::ListThingsTheme>,
    since: Option<chrono::DateTime<chrono::Utc>>,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
        x_trace: String => header("X-Trace");
        /// `X-Ids`
        x_ids(Vec<i64>) => header("X-Ids");
        /// `theme`
        theme(types::ListThingsTheme) => cookie("theme");
        /// `since`
        since(chrono::DateTime<chrono::Utc>) => header("since");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod things;

pub use self::things::ListThingsTheme;

// ---- src/types/things.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1things/get/parameters/2/schema`
///
/// Sent by `things().list()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ListThingsTheme, Unknown, default {
        "dark" => Dark,
        "light" => Light,
    }
}
