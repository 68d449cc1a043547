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
    /// # async fn example() -> Result<(), path_parameters::Error> {
    /// use path_parameters::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list(vec![1]).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().list(vec![1])`.
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
/// # async fn example(client: path_parameters::Client) -> Result<(), path_parameters::Error> {
/// client.things().list(vec![1]).send().await?;
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

    /// `GET /v1/{kind}/{thing-id}`
    ///
    /// # Arguments
    ///
    /// - `thing_id`: Which thing.
    /// - `limit`: Overrides the path's.
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: path_parameters::Client) -> Result<(), path_parameters::Error> {
    /// use path_parameters::types;
    ///
    /// let kind = types::KindKind::Small;
    /// client.things().get(kind, "thing_id", "limit").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(
        &self,
        kind: types::KindKind,
        thing_id: impl Into<String>,
        limit: impl Into<String>,
    ) -> GetThing {
        GetThing::new(&self.client, kind, thing_id.into(), limit.into())
    }

    /// `DELETE /v1/{kind}/{thing-id}`
    ///
    /// # Arguments
    ///
    /// - `thing_id`: Which thing.
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: path_parameters::Client) -> Result<(), path_parameters::Error> {
    /// use path_parameters::types;
    ///
    /// let kind = types::KindKind::Small;
    /// client.things().delete(kind, "thing_id").limit(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete(
        &self,
        kind: types::KindKind,
        thing_id: impl Into<String>,
    ) -> DeleteThing {
        DeleteThing::new(&self.client, kind, thing_id.into())
    }

    /// `GET /v1/{ids}.json`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: path_parameters::Client) -> Result<(), path_parameters::Error> {
    /// client.things().list(vec![1]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, ids: Vec<i64>) -> ListThings {
        ListThings::new(&self.client, ids)
    }
}

/// `get-thing`
///
/// Created by [`Things::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    call: rt::call::Call,
    kind: types::KindKind,
    thing_id: String,
    limit: String,
}

rt::call::implement! {
    GetThing: GET [Literal("/v1/"), Parameter("kind"), Literal("/"), Parameter("thing-id")] {
        kind: types::KindKind => path("kind");
        thing_id: String => path("thing-id");
        limit: String => query("limit");
    }
    -> (): empty;
}

/// `delete-thing`
///
/// Created by [`Things::delete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThing {
    call: rt::call::Call,
    kind: types::KindKind,
    thing_id: String,
    limit: Option<i64>,
}

rt::call::implement! {
    DeleteThing: DELETE [Literal("/v1/"), Parameter("kind"), Literal("/"), Parameter("thing-id")] {
        kind: types::KindKind => path("kind");
        thing_id: String => path("thing-id");
        /// `limit`
        limit(i64) => query("limit");
    }
    -> (): empty;
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
    ids: Vec<i64>,
}

rt::call::implement! {
    ListThings: GET [Literal("/v1/"), Parameter("ids"), Literal(".json")] {
        ids: Vec<i64> => path_styled("ids") as LabelExploded;
    }
    -> (): empty;
}

// ---- src/types/kind.rs

use crate::runtime as rt;

/// Schema: `#/components/parameters/Kind/schema`
///
/// Sent by `things().get()` and `things().delete()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindKind {
    /// `small`
    Small,
    /// `large`
    Large,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    KindKind, Unknown, default {
        "small" => Small,
        "large" => Large,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod kind;

pub use self::kind::KindKind;
