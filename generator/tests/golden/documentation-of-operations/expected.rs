// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "teams")]
pub mod teams;

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
    /// # #[cfg(feature = "teams")]
    /// # async fn example() -> Result<(), documentation_of_operations::Error> {
    /// use documentation_of_operations::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.teams().list_members(42, chrono::NaiveDate::default(), "key").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `teams`.
    ///
    /// Example: `client.teams().list_members(42, chrono::NaiveDate::default(), "key")`.
    #[cfg(feature = "teams")]
    #[inline]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self.clone())
    }
}

// ---- src/client/teams.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `teams`.
///
/// See [The handbook](https://example.com/teams).
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: documentation_of_operations::Client) -> Result<(), documentation_of_operations::Error> {
/// let response = client
///     .teams()
///     .list_members(42, chrono::NaiveDate::default(), "key")
///     .send()
///     .await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Teams {
    client: rt::client::Client,
}

impl Teams {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// List members.
    ///
    /// Lists members.
    ///
    /// `GET /teams/{id}/members`
    ///
    /// People in a team.
    ///
    /// See <https://example.com/members>.
    ///
    /// # Arguments
    ///
    /// - `id`: Number of the team, as in the address bar. Constraints: minimum `1`. Example: `42`.
    /// - `since`:
    ///
    ///   - first day
    ///   - of a month
    ///
    /// # Response
    ///
    /// The members in order of age.
    ///
    /// [`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as
    /// [`ListMembersHeaders`]:
    ///
    /// - `X-Total`: How many there are.
    ///
    /// # Errors
    ///
    /// For the status `404`, [`Error::typed`](crate::Error::typed) decodes [`ListMembersError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: documentation_of_operations::Client) -> Result<(), documentation_of_operations::Error> {
    /// let response = client
    ///     .teams()
    ///     .list_members(42, chrono::NaiveDate::default(), "key")
    ///     .send()
    ///     .await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_members(
        &self,
        id: i64,
        since: chrono::NaiveDate,
        key: impl Into<String>,
    ) -> ListMembers {
        ListMembers::new(&self.client, id, since, key.into())
    }

    /// Adds a member. This operation is deprecated and ends in May.
    ///
    /// `POST /teams/{id}/members`
    ///
    /// People in a team.
    ///
    /// # Arguments
    ///
    /// - `body`: The name.
    ///
    ///   One word.
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`AddMemberError`].
    #[deprecated(note = "This operation is deprecated and ends in May.")]
    #[inline]
    pub fn add_member(&self, id: i64, body: impl Into<String>) -> AddMember {
        AddMember::new(&self.client, id, body.into())
    }
}

/// List members.
///
/// Created by [`Teams::list_members`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembers {
    call: rt::call::Call,
    id: i64,
    since: chrono::NaiveDate,
    key: String,
    names: Option<Vec<String>>,
}

rt::call::implement! {
    ListMembers: GET [Literal("/teams/"), Parameter("id"), Literal("/members")] {
        id: i64 => path("id");
        since: chrono::NaiveDate => query("since");
        key: String => query("key");
        /// Deprecated: use `key` to find a member.
        ///
        /// Each element: The first name.
        #[deprecated(note = "Deprecated: use `key` to find a member.")]
        names(Vec<String>) => query("names");
    }
    -> Vec<types::MembersItem>: json;
}

/// The documented errors of [`ListMembers`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMembersError {
    /// `404`.
    ///
    /// No such team.
    NotFound(serde_json::Map<String, serde_json::Value>),
}

impl rt::error::Sealed for ListMembersError {}

impl rt::error::OperationError for ListMembersError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            404 => answer.json().map(Self::NotFound),
            _ => None,
        }
    }
}

/// The documented headers of responses to [`ListMembers`].
///
/// [`Response::headers_as`](crate::Response::headers_as) reads them, and so does
/// [`Error::headers_as`](crate::Error::headers_as).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMembersHeaders {
    /// How many there are.
    pub x_total: Option<i64>,
}

rt::response_headers::implement! {
    ListMembersHeaders {
        x_total = plain("X-Total");
    }
}

/// Adds a member.
///
/// Created by [`Teams::add_member`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMember {
    call: rt::call::Call,
    id: i64,
    body: String,
}

rt::call::implement! {
    AddMember: POST [Literal("/teams/"), Parameter("id"), Literal("/members")] {
        id: i64 => path("id");
        body: String;
    }
    body required json(body);
    -> (): empty;
}

/// The documented errors of [`AddMember`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddMemberError {
    /// `default`.
    ///
    /// It failed.
    #[non_exhaustive]
    Other,
}

impl rt::error::Sealed for AddMemberError {}

impl rt::error::OperationError for AddMemberError {
    #[inline]
    fn from_answer(_answer: &rt::answer::Answer) -> Option<Self> {
        Some(Self::Other)
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Members`
pub type Members = Vec<types::MembersItem>;

// ---- src/types/members.rs

use crate::runtime as rt;

/// A member.
///
/// Schema: `#/components/schemas/Members/items`
///
/// Returned by `teams().list_members()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembersItem {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    MembersItem {
        "name" => name: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod members;

pub use self::members::MembersItem;
