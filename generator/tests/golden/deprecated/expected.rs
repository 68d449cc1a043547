// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "old")]
pub mod old;

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
    /// # #[cfg(feature = "old")]
    /// # async fn example() -> Result<(), deprecated::Error> {
    /// use deprecated::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.old().new_get().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Old`.
    ///
    /// Example: `client.old().new_get()`.
    #[cfg(feature = "old")]
    #[inline]
    pub fn old(&self) -> old::Old {
        old::Old::new(self.clone())
    }
}

// ---- src/client/old.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Old`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: deprecated::Client) -> Result<(), deprecated::Error> {
/// let response = client.old().new_get().send().await?;
/// println!("{:?}", response.order);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Old {
    client: rt::client::Client,
}

impl Old {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /old`
    ///
    /// # Response
    ///
    /// Fine
    ///
    /// # Errors
    ///
    /// For any status, [`Error::typed`](crate::Error::typed) decodes [`OldError`].
    #[deprecated]
    #[inline]
    pub fn old(&self) -> OldRequest {
        OldRequest::new(&self.client)
    }

    /// `GET /new`
    ///
    /// # Response
    ///
    /// Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: deprecated::Client) -> Result<(), deprecated::Error> {
    /// let response = client.old().new_get().send().await?;
    /// println!("{:?}", response.order);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new_get(&self) -> New {
        New::new(&self.client)
    }
}

/// `old`
///
/// Created by [`Old::old`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct OldRequest {
    call: rt::call::Call,
    page: Option<i64>,
    must: Option<types::OldOrder>,
    body: Option<types::Old>,
}

rt::call::implement! {
    OldRequest: POST [Literal("/old")] {
        /// `page`
        #[deprecated]
        page(i64) => query("page");
        /// `must`
        ///
        /// `old` is sent unless this is set.
        #[deprecated]
        must(types::OldOrder) = "old".into() => query("must");
        /// The body of the request.
        body(types::Old);
    }
    body optional json(body);
    -> Vec<types::Old>: json;
}

/// The documented errors of [`OldRequest`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OldError {
    /// `default`.
    ///
    /// Not
    Other(types::Old),
}

impl rt::error::Sealed for OldError {}

impl rt::error::OperationError for OldError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        answer.json().map(Self::Other)
    }
}

/// `new`
///
/// Created by [`Old::new_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct New {
    call: rt::call::Call,
    page: Option<i64>,
}

rt::call::implement! {
    New: GET [Literal("/new")] {
        /// `page`
        #[deprecated]
        page(i64) => query("page");
    }
    -> types::Holder: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/OldList`
#[deprecated]
pub type OldList = Vec<types::Old>;

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
///
/// Returned by `old().new_get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `old`
    pub old: types::Old,
    /// `order`
    pub order: Option<types::OldOrder>,
    /// `list`
    pub list: Option<Vec<types::Old>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        const REQUIRED: &'static [&'static str] = &["old"];
        "old" => old: required(0);
        "order" => order: optional;
        "list" => list: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod holder;
mod old;
mod old_order;

pub use self::holder::Holder;
pub use self::old::Old;
pub use self::old_order::OldOrder;

// ---- src/types/old.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Old`
///
/// Returned by `old().old()`. Returned as an error by `old().old()`. Sent by `old().old()`.
///
/// # Examples
///
/// ```no_run
/// use deprecated::types;
///
/// let value = types::Old::new("name");
/// ```
#[deprecated]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// `name`
    #[deprecated]
    pub name: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Old {
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
    Old {
        const REQUIRED: &'static [&'static str] = &["name"];
        #[deprecated]
        "name" => name: required(0), with_name(impl Into<String>);
    }
}

// ---- src/types/old_order.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/OldOrder`
///
/// Sent by `old().old()`.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldOrder {
    /// `old`
    #[default]
    Old,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OldOrder, Unknown {
        "old" => Old,
    }
}
