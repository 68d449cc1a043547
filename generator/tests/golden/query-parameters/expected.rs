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
    /// # async fn example() -> Result<(), query_parameters::Error> {
    /// use query_parameters::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list(vec!["ids".into()]).flag(true).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().list(vec!["ids".into()])`.
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
/// # async fn example(client: query_parameters::Client) -> Result<(), query_parameters::Error> {
/// client.things().list(vec!["ids".into()]).flag(true).send().await?;
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
    /// # async fn example(client: query_parameters::Client) -> Result<(), query_parameters::Error> {
    /// client.things().list(vec!["ids".into()]).flag(true).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, ids: Vec<String>) -> ListThings {
        ListThings::new(&self.client, ids)
    }
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
    ids: Vec<String>,
    flat: Option<Vec<i64>>,
    piped: Option<Vec<String>>,
    filter: Option<types::ListThingsFilter>,
    created_at_before: Option<chrono::DateTime<chrono::Utc>>,
    order: Option<types::ListThingsOrder>,
    flag: Option<bool>,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
        ids: Vec<String> => query("ids");
        /// `flat`
        flat(Vec<i64>) => query_styled("flat") as Form;
        /// `piped`
        piped(Vec<String>) => query_styled("piped") as PipeDelimited;
        /// `filter`
        filter(types::ListThingsFilter) => query_styled("filter") as DeepObject;
        /// `created_at[before]`
        created_at_before(chrono::DateTime<chrono::Utc>) => query("created_at[before]");
        /// Sorted by it.
        order(types::ListThingsOrder) => query("order");
        /// `flag`
        ///
        /// Default: `true`.
        flag(bool) => query("flag");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod things;

pub use self::things::{ListThingsFilter, ListThingsOrder};

// ---- src/types/things.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1things/get/parameters/3/schema`
///
/// Sent by `things().list()`.
///
/// # Examples
///
/// ```no_run
/// use query_parameters::types;
///
/// let value = types::ListThingsFilter::default().with_name("name");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsFilter {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListThingsFilter {
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
    }
}

/// Schema: `#/paths/~1things/get/parameters/5/schema`
///
/// Sent by `things().list()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsOrder {
    /// `id`
    Id,
    /// `-id`
    IdDesc,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ListThingsOrder, Unknown, default {
        "id" => Id,
        "-id" => IdDesc,
    }
}
