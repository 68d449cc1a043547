// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn list(&self, ids: Vec<String>) -> ListThings {
        ListThings {
            call: Call::new(&self.client),
            ids,
            flat: None,
            piped: None,
            filter: None,
            created_at_before: None,
            order: None,
            flag: None,
        }
    }
}

/// `list-things`
///
/// Made by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: Call,
    ids: Vec<String>,
    flat: Option<Vec<i64>>,
    piped: Option<Vec<String>>,
    filter: Option<types::ListThingsFilter>,
    created_at_before: Option<chrono::DateTime<chrono::Utc>>,
    order: Option<types::ListThingsOrder>,
    flag: Option<bool>,
}

impl ListThings {
    /// `flat`
    #[inline]
    pub fn flat(mut self, flat: Vec<i64>) -> Self {
        self.flat = Some(flat);
        self
    }

    /// `piped`
    #[inline]
    pub fn piped(mut self, piped: Vec<String>) -> Self {
        self.piped = Some(piped);
        self
    }

    /// `filter`
    #[inline]
    pub fn filter(mut self, filter: types::ListThingsFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// `created_at[before]`
    #[inline]
    pub fn created_at_before(
        mut self,
        created_at_before: chrono::DateTime<chrono::Utc>,
    ) -> Self {
        self.created_at_before = Some(created_at_before);
        self
    }

    /// Sorted by it.
    #[inline]
    pub fn order(mut self, order: types::ListThingsOrder) -> Self {
        self.order = Some(order);
        self
    }

    /// `flag`
    ///
    /// Default: `true`.
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/things")]);
        request.query("ids", Style::Form, true, &self.ids)?;
        request.query("flat", Style::Form, false, &self.flat)?;
        request.query("piped", Style::PipeDelimited, false, &self.piped)?;
        request.query("filter", Style::DeepObject, true, &self.filter)?;
        request.query("created_at[before]", Style::Form, true, &self.created_at_before)?;
        request.query("order", Style::Form, true, &self.order)?;
        request.query("flag", Style::Form, true, &self.flag)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListThings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListThings").finish_non_exhaustive()
    }
}

// ---- src/types/list_things_filter.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1things/get/parameters/3/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThingsFilter {
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ListThingsFilter {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Makes [`name`](Self::name) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }
}

impl object::Object for ListThingsFilter {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
    }
}

structure::implement!(ListThingsFilter);

// ---- src/types/list_things_order.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/paths/~1things/get/parameters/5/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsOrder {
    /// `id`
    Id,
    /// `-id`
    IdDesc,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ListThingsOrder {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Id, Self::IdDesc];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::IdDesc => "-id",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for ListThingsOrder {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for ListThingsOrder {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "id" => Self::Id,
            "-id" => Self::IdDesc,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ListThingsOrder, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod list_things_filter;
mod list_things_order;

pub use self::list_things_filter::ListThingsFilter;
pub use self::list_things_order::ListThingsOrder;
