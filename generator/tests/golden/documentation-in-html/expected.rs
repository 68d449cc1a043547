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
    /// # async fn example() -> Result<(), documentation_in_html::Error> {
    /// use documentation_in_html::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list().limit(1).basic("basic").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `things`.
    ///
    /// Example: `client.things().list()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: documentation_in_html::Client) -> Result<(), documentation_in_html::Error> {
/// client.things().list().limit(1).basic("basic").send().await?;
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

    /// Show all things.
    ///
    /// `GET /things`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: documentation_in_html::Client) -> Result<(), documentation_in_html::Error> {
    /// client.things().list().limit(1).basic("basic").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings::new(&self.client)
    }

    /// Add a thing.
    ///
    /// See [the guide](https://example.com/x) on `KEY_VALUE`.
    ///
    /// - First
    /// - Second of the items, which is described in so many words that they do not fit into one
    ///   line of a hundred columns
    ///
    /// 1. one
    /// 2. two
    ///
    /// > **Note:** Takes *time*.
    ///
    /// `POST /things`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: documentation_in_html::Client) -> Result<(), documentation_in_html::Error> {
    /// client.things().add().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self) -> AddThing {
        AddThing::new(&self.client)
    }
}

/// Show all things.
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
    limit: Option<i64>,
    basic: Option<String>,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
        /// `limit`
        ///
        /// Constraints: maximum `100`.
        limit(i64) => query("limit");
        /// Sent as Basic \<code>, see there
        basic(impl Into<String>) => query("basic");
    }
    -> (): empty;
}

/// Add a thing.
///
/// Created by [`Things::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddThing {
    call: rt::call::Call,
    body: Option<types::Thing>,
}

rt::call::implement! {
    AddThing: POST [Literal("/things")] {
        /// The body of the request.
        body(types::Thing);
    }
    body optional json(body);
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod thing;

pub use self::thing::Thing;

// ---- src/types/thing.rs

use crate::runtime as rt;

/// A thing, as **Markdown** with\
/// two lines:
///
/// | Key | Value |
/// | --- | --- |
/// | `a\|b` | 1 |
///
/// Schema: `#/components/schemas/Thing`
///
/// Sent by `things().add()`.
///
/// # Examples
///
/// ```no_run
/// use documentation_in_html::types;
///
/// let value = types::Thing::new("name");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `name`
    ///
    /// Constraints: max length `5`.
    pub name: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Thing {
    /// Creates a value with its required properties: `name`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Thing {
        const REQUIRED: &'static [&'static str] = &["name"];
        "name" => name: required(0), with_name(impl Into<String>);
    }
}
