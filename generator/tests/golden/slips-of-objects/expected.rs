// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "key",
    kind: rt::credentials::SchemeKind::Header("X-Key"),
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), slips_of_objects::Error> {
    /// use slips_of_objects::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .build()?;
    ///
    /// let response = client.things().change_a("id", slips_of_objects::types::ChangeARequestBody::default()).limit("limit").x_kind("x_kind").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
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
/// # async fn example(client: slips_of_objects::Client) -> Result<(), slips_of_objects::Error> {
/// use slips_of_objects::types;
///
/// let body = types::ChangeARequestBody::default();
/// let response = client
///     .things()
///     .change_a("id", body)
///     .limit("limit")
///     .x_kind("x_kind")
///     .send()
///     .await?;
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

    /// `POST /a/{id}`
    ///
    /// The body is sent as `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    ///
    /// For the statuses `400` and `404`, [`Error::typed`](crate::Error::typed) decodes
    /// [`ChangeAError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: slips_of_objects::Client) -> Result<(), slips_of_objects::Error> {
    /// use slips_of_objects::types;
    ///
    /// let body = types::ChangeARequestBody::default();
    /// let response = client
    ///     .things()
    ///     .change_a("id", body)
    ///     .limit("limit")
    ///     .x_kind("x_kind")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", response.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change_a(
        &self,
        id: impl Into<String>,
        body: types::ChangeARequestBody,
    ) -> ChangeA {
        ChangeA::new(&self.client, id.into(), body)
    }
}

/// `changeA`
///
/// Created by [`Things::change_a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeA {
    call: rt::call::Call,
    id: String,
    limit: Option<String>,
    x_kind: Option<String>,
    body: types::ChangeARequestBody,
}

rt::call::implement! {
    ChangeA: POST [Literal("/a/"), Parameter("id")] {
        id: String => path("id");
        /// `limit`
        limit(impl Into<String>) => query("limit");
        /// `X-Kind`
        x_kind(impl Into<String>) => header("X-Kind");
        body: types::ChangeARequestBody;
    }
    body required form(body, &[]);
    security [[SCHEME_KEY]];
    -> types::Thing: json;
}

/// The documented errors of [`ChangeA`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeAError {
    /// `400`.
    #[non_exhaustive]
    BadRequest,
    /// `404`.
    ///
    /// Nothing.
    NotFound(serde_json::Value),
}

impl rt::error::Sealed for ChangeAError {}

impl rt::error::OperationError for ChangeAError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => Some(Self::BadRequest),
            404 => answer.json().map(Self::NotFound),
            _ => None,
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod thing;
mod things;

pub use self::thing::Thing;
pub use self::things::ChangeARequestBody;

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `things().change_a()`.
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

/// Schema: `#/paths/~1a~1{id}/post/requestBody/content/application~1x-www-form-urlencoded/schema`
///
/// Sent by `things().change_a()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeARequestBody {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ChangeARequestBody {
        "tags" => tags: optional, with_tags(Vec<String>), with_tags_null;
    }
}
