// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    client::Client, error::Error, parameter::Style, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /v1/{kind}/{thing-id}`
    pub fn get(
        &self,
        thing_id: impl Into<String>,
        kind: types::KindKind,
        limit: impl Into<String>,
    ) -> GetThing {
        GetThing {
            client: self.client.clone(),
            thing_id: thing_id.into(),
            kind,
            limit: limit.into(),
        }
    }

    /// `DELETE /v1/{kind}/{thing-id}`
    pub fn delete(
        &self,
        thing_id: impl Into<String>,
        kind: types::KindKind,
    ) -> DeleteThing {
        DeleteThing {
            client: self.client.clone(),
            thing_id: thing_id.into(),
            kind,
            limit: None,
        }
    }

    /// `GET /v1/{ids}.json`
    pub fn list(&self, ids: Vec<i64>) -> ListThings {
        ListThings {
            client: self.client.clone(),
            ids,
        }
    }
}

/// `get-thing`
///
/// Made by [`Things::get`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThing {
    client: Client,
    thing_id: String,
    kind: types::KindKind,
    limit: String,
}

impl GetThing {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::GET, "/v1/{kind}/{thing-id}");
        request.path("thing-id", Style::Simple, false, &self.thing_id)?;
        request.path("kind", Style::Simple, false, &self.kind)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        Ok(self.client.send(request).await?.empty())
    }
}

/// `delete-thing`
///
/// Made by [`Things::delete`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThing {
    client: Client,
    thing_id: String,
    kind: types::KindKind,
    limit: Option<i64>,
}

impl DeleteThing {
    /// `limit`
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::DELETE, "/v1/{kind}/{thing-id}");
        request.path("thing-id", Style::Simple, false, &self.thing_id)?;
        request.path("kind", Style::Simple, false, &self.kind)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        Ok(self.client.send(request).await?.empty())
    }
}

/// `list-things`
///
/// Made by [`Things::list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    client: Client,
    ids: Vec<i64>,
}

impl ListThings {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::GET, "/v1/{ids}.json");
        request.path("ids", Style::Label, true, &self.ids)?;
        Ok(self.client.send(request).await?.empty())
    }
}

// ---- src/types/kind_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/parameters/Kind/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindKind {
    /// `small`
    Small,
    /// `large`
    Large,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl KindKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Small, Self::Large];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for KindKind {
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for KindKind {
    fn from(text: &str) -> Self {
        match text {
            "small" => Self::Small,
            "large" => Self::Large,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(KindKind, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod kind_kind;

pub use self::kind_kind::KindKind;
