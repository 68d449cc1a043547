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
    /// # async fn example() -> Result<(), statuses::Error> {
    /// use statuses::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().get()`.
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
/// # async fn example(client: statuses::Client) -> Result<(), statuses::Error> {
/// let response = client.things().get().send().await?;
/// println!("{:?}", response.id);
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
    /// Here it is
    ///
    /// # Errors
    ///
    /// For the statuses `304`, `404`, `503`, `4XX` and any other,
    /// [`Error::typed`](crate::Error::typed) decodes [`GetThingError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: statuses::Client) -> Result<(), statuses::Error> {
    /// let response = client.things().get().send().await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetThing {
        GetThing::new(&self.client)
    }
}

/// `get-thing`
///
/// Created by [`Things::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    call: rt::call::Call,
}

rt::call::implement! {
    GetThing: GET [Literal("/things")] {
    }
    -> types::Thing: json;
}

/// The documented errors of [`GetThing`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingError {
    /// `304`.
    ///
    /// Not modified
    #[non_exhaustive]
    NotModified,
    /// `404`.
    ///
    /// Not there
    NotFound(types::Problem),
    /// `503`.
    ///
    /// Busy
    ServiceUnavailable(types::GetThing503ResponseBody),
    /// `4XX`.
    ///
    /// A problem
    ClientError(types::Problem),
    /// `default`.
    ///
    /// All else
    Other(serde_json::Value),
}

impl rt::error::Sealed for GetThingError {}

impl rt::error::OperationError for GetThingError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            304 => Some(Self::NotModified),
            404 => answer.json().map(Self::NotFound),
            503 => answer.json().map(Self::ServiceUnavailable),
            400..=499 => answer.json().map(Self::ClientError),
            _ => answer.json().map(Self::Other),
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod problem;
mod thing;
mod things;

pub use self::problem::Problem;
pub use self::thing::Thing;
pub use self::things::GetThing503ResponseBody;

// ---- src/types/problem.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Problem`
///
/// Returned as an error by `things().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `title`
    pub title: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Problem {
        "title" => title: optional;
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `things().get()`.
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

/// Schema: `#/paths/~1things/get/responses/503/content/application~1json/schema`
///
/// Returned as an error by `things().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThing503ResponseBody {
    /// `wait`
    pub wait: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    GetThing503ResponseBody {
        "wait" => wait: optional;
    }
}
