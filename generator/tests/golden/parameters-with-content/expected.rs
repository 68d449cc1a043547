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
    /// # async fn example() -> Result<(), parameters_with_content::Error> {
    /// use parameters_with_content::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().find(vec!["key".into()]).x_filter(true).csv("csv").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().find(vec!["key".into()])`.
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
/// # async fn example(client: parameters_with_content::Client) -> Result<(), parameters_with_content::Error> {
/// client.things().find(vec!["key".into()]).x_filter(true).csv("csv").send().await?;
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

    /// `GET /things/{key}`
    ///
    /// # Response
    ///
    /// Found
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: parameters_with_content::Client) -> Result<(), parameters_with_content::Error> {
    /// client.things().find(vec!["key".into()]).x_filter(true).csv("csv").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn find(&self, key: Vec<String>) -> Find {
        Find::new(&self.client, key)
    }
}

/// `find`
///
/// Created by [`Things::find`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find {
    call: rt::call::Call,
    key: Vec<String>,
    filter_query: Option<types::FindFilter>,
    x_filter: Option<bool>,
    filter: Option<serde_json::Value>,
    csv: Option<String>,
    path: Option<String>,
}

rt::call::implement! {
    Find: GET [Literal("/things/"), Parameter("key")] {
        key: Vec<String> => path_content("key");
        /// `filter`
        filter_query(types::FindFilter) => query_content("filter");
        /// `x-filter`
        x_filter(bool) => header_content("x-filter");
        /// `filter`
        filter(serde_json::Value) => cookie_content("filter");
        /// `csv`
        csv(impl Into<String>) => query("csv");
        /// `path`
        path(impl Into<String>) => query_reserved("path") as FormExploded;
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod things;

pub use self::things::FindFilter;

// ---- src/types/things.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1things~1{key}/get/parameters/1/content/application~1json/schema`
///
/// Sent by `things().find()`.
///
/// # Examples
///
/// ```no_run
/// use parameters_with_content::types;
///
/// let value = types::FindFilter::default().with_city("city");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindFilter {
    /// `city`
    pub city: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    FindFilter {
        "city" => city: optional, with_city(impl Into<String>), with_city_null;
    }
}
