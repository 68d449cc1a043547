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
    /// # async fn example() -> Result<(), response_headers::Error> {
    /// use response_headers::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().check()`.
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
/// # async fn example(client: response_headers::Client) -> Result<(), response_headers::Error> {
/// client.things().check().send().await?;
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
    /// The things
    ///
    /// [`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as
    /// [`ListThingsHeaders`]:
    ///
    /// - `X-Total`: How many there are.
    /// - `x-more`
    /// - `X-Tags`
    /// - `X-Range`
    /// - `X-Sizes`
    /// - `X-Order`
    /// - `X-Json`
    /// - `X-Expires`
    /// - `X-Limit`: How many calls are left.
    /// - `X-Plain`: Nothing is known of it.
    /// - `Retry-After`
    ///
    /// # Errors
    ///
    /// For the status `429`, [`Error::typed`](crate::Error::typed) decodes [`ListThingsError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: response_headers::Client) -> Result<(), response_headers::Error> {
    /// let response = client.things().list().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings::new(&self.client)
    }

    /// `HEAD /things`
    ///
    /// # Response
    ///
    /// They are there
    ///
    /// [`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as
    /// [`CheckThingsHeaders`]:
    ///
    /// - `X-Total`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: response_headers::Client) -> Result<(), response_headers::Error> {
    /// client.things().check().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check(&self) -> CheckThings {
        CheckThings::new(&self.client)
    }
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
    }
    -> Vec<types::Thing>: json;
}

/// The documented errors of [`ListThings`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsError {
    /// `429`.
    ///
    /// Too many
    #[non_exhaustive]
    TooManyRequests,
}

impl rt::error::Sealed for ListThingsError {}

impl rt::error::OperationError for ListThingsError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            429 => Some(Self::TooManyRequests),
            _ => None,
        }
    }
}

/// The documented headers of responses to [`ListThings`].
///
/// [`Response::headers_as`](crate::Response::headers_as) reads them, and so does
/// [`Error::headers_as`](crate::Error::headers_as).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListThingsHeaders {
    /// How many there are.
    ///
    /// Example: `7`.
    pub x_total: Option<i64>,
    /// `x-more`
    #[deprecated]
    pub x_more: Option<bool>,
    /// `X-Tags`
    pub x_tags: Option<Vec<String>>,
    /// `X-Range`
    pub x_range: Option<types::ListThingsXRange>,
    /// `X-Sizes`
    pub x_sizes: Option<std::collections::BTreeMap<String, i64>>,
    /// `X-Order`
    pub x_order: Option<types::ListThingsXOrder>,
    /// `X-Json`
    pub x_json: Option<types::Thing>,
    /// `X-Expires`
    pub x_expires: Option<chrono::DateTime<chrono::Utc>>,
    /// How many calls are left.
    ///
    /// Constraints: minimum `0`.
    pub x_limit: Option<i64>,
    /// Nothing is known of it.
    pub x_plain: Option<String>,
    /// `Retry-After`
    pub retry_after: Option<i64>,
}

rt::response_headers::implement! {
    ListThingsHeaders {
        x_total = plain("X-Total");
        x_more = plain("x-more");
        x_tags = list("X-Tags");
        x_range = object("X-Range");
        x_sizes = exploded_object("X-Sizes");
        x_order = plain("X-Order");
        x_json = json("X-Json");
        x_expires = plain("X-Expires");
        x_limit = plain("X-Limit");
        x_plain = plain("X-Plain");
        retry_after = plain("Retry-After");
    }
}

/// `check-things`
///
/// Created by [`Things::check`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckThings {
    call: rt::call::Call,
}

rt::call::implement! {
    CheckThings: HEAD [Literal("/things")] {
    }
    -> (): empty;
}

/// The documented headers of responses to [`CheckThings`].
///
/// [`Response::headers_as`](crate::Response::headers_as) reads them, and so does
/// [`Error::headers_as`](crate::Error::headers_as).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckThingsHeaders {
    /// `X-Total`
    pub x_total: Option<i32>,
}

rt::response_headers::implement! {
    CheckThingsHeaders {
        x_total = plain("X-Total");
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod thing;
mod things;

pub use self::thing::Thing;
pub use self::things::{ListThingsXOrder, ListThingsXRange};

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `things().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Thing {
        "id" => id: optional;
    }
}

// ---- src/types/things.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1things/get/responses/200/headers/X-Range/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsXRange {
    /// `from`
    pub from: Option<i64>,
    /// `to`
    pub to: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListThingsXRange {
        "from" => from: optional;
        "to" => to: optional;
    }
}

/// Schema: `#/paths/~1things/get/responses/200/headers/X-Order/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsXOrder {
    /// `newest`
    Newest,
    /// `oldest`
    Oldest,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ListThingsXOrder, Unknown, default {
        "newest" => Newest,
        "oldest" => Oldest,
    }
}
