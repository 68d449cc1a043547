// ---- src/client/lists.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `lists`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
/// let response = client.lists().rates().send().await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Lists {
    client: rt::client::Client,
}

impl Lists {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /rates`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
    /// let response = client.lists().rates().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn rates(&self) -> Rates {
        Rates::new(&self.client)
    }

    /// `GET /days`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
    /// let response = client.lists().days().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn days(&self) -> Days {
        Days::new(&self.client)
    }

    /// `GET /things`
    ///
    /// # Response
    ///
    /// A variant of [`ThingsResponse`].
    ///
    /// # Errors
    ///
    /// For the status `400`, [`Error::typed`](crate::Error::typed) decodes [`ThingsError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
    /// let response = client.lists().things().send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn things(&self) -> Things {
        Things::new(&self.client)
    }
}

/// `rates`
///
/// Created by [`Lists::rates`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Rates {
    call: rt::call::Call,
}

rt::call::implement! {
    Rates: GET [Literal("/rates")] {
    }
    -> std::collections::BTreeMap<String, f64>: json;
}

/// `days`
///
/// Created by [`Lists::days`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Days {
    call: rt::call::Call,
}

rt::call::implement! {
    Days: GET [Literal("/days")] {
    }
    -> Option<Vec<chrono::DateTime<chrono::Utc>>>: json;
}

/// `things`
///
/// Created by [`Lists::things`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Things {
    call: rt::call::Call,
}

rt::call::implement! {
    Things: GET [Literal("/things")] {
    }
    -> ThingsResponse: choice(ThingsResponse);
}

/// The documented successful responses of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsResponse {
    /// `200`.
    ///
    /// OK
    Ok(Vec<types::Thing>),
    /// `202`.
    ///
    /// Grid
    Accepted(Vec<Vec<i64>>),
    /// `204`.
    ///
    /// Nothing
    #[non_exhaustive]
    NoContent,
    /// A successful response that the document does not declare, with its body.
    Other(bytes::Bytes),
}

impl ThingsResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
        Ok(
            match response.status().as_u16() {
                200 => response.json::<Vec<types::Thing>>()?.map(Self::Ok),
                202 => response.json::<Vec<Vec<i64>>>()?.map(Self::Accepted),
                204 => response.map(|_| Self::NoContent),
                _ => response.map(Self::Other),
            },
        )
    }
}

/// The documented errors of [`Things`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsError {
    /// `400`.
    ///
    /// Wrong
    BadRequest(Vec<String>),
}

impl rt::error::Sealed for ThingsError {}

impl rt::error::OperationError for ThingsError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.json().map(Self::BadRequest),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "pages")]
pub mod pages;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "lists")]
    /// # async fn example() -> Result<(), lists_at_the_root::Error> {
    /// use lists_at_the_root::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.lists().days().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `lists`.
    ///
    /// Example: `client.lists().rates()`.
    #[cfg(feature = "lists")]
    #[inline]
    pub fn lists(&self) -> lists::Lists {
        lists::Lists::new(self.clone())
    }

    /// The operations of the tag `pages`.
    ///
    /// Example: `client.pages().list_numbers()`.
    #[cfg(feature = "pages")]
    #[inline]
    pub fn pages(&self) -> pages::Pages {
        pages::Pages::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/pages.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `pages`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
/// let mut items = client.pages().list_numbers().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:#?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pages {
    client: rt::client::Client,
}

impl Pages {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /numbers`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListNumbers::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
    /// let mut items = client.pages().list_numbers().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_numbers(&self) -> ListNumbers {
        ListNumbers::new(&self.client)
    }

    /// `GET /nested`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListNested::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: lists_at_the_root::Client) -> Result<(), lists_at_the_root::Error> {
    /// let mut items = client.pages().list_nested().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_nested(&self) -> ListNested {
        ListNested::new(&self.client)
    }
}

/// `list-numbers`
///
/// Created by [`Pages::list_numbers`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNumbers {
    call: rt::call::Call,
    limit: Option<i64>,
    offset: Option<i64>,
}

rt::call::implement! {
    ListNumbers: GET [Literal("/numbers")] {
        /// `limit`
        limit(i64) => query("limit");
        /// `offset`
        offset(i64) => query("offset");
    }
    -> Vec<i64>: json;
}

rt::pagination::streams!(ListNumbers);

impl rt::pagination::Paged for ListNumbers {
    type Page = Vec<i64>;

    type Item = i64;

    #[inline]
    fn call(&self) -> &rt::call::Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<rt::request::Request, rt::error::Error> {
        self.request()
    }

    #[inline]
    fn items_of(page: &Self::Page) -> &[Self::Item] {
        page
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        _state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        rt::page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

/// `list-nested`
///
/// Created by [`Pages::list_nested`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNested {
    call: rt::call::Call,
    limit: Option<i64>,
    offset: Option<i64>,
}

rt::call::implement! {
    ListNested: GET [Literal("/nested")] {
        /// `limit`
        limit(i64) => query("limit");
        /// `offset`
        offset(i64) => query("offset");
    }
    -> types::ListNestedResponseBody: json;
}

rt::pagination::streams!(ListNested);

impl rt::pagination::Paged for ListNested {
    type Page = types::ListNestedResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/result/a~1b";

    #[inline]
    fn call(&self) -> &rt::call::Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<rt::request::Request, rt::error::Error> {
        self.request()
    }

    #[inline]
    fn items_of(page: &Self::Page) -> &[Self::Item] {
        page.result.as_ref().and_then(|part| part.a_b.as_deref()).unwrap_or_default()
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra
            .get("result")
            .map(Self::no_list)
            .or_else(|| page.result.as_ref().and_then(|part| part.extra.get("a/b")))
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.result.and_then(|part| part.a_b).unwrap_or_default()
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        _state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        rt::page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Grid`
pub type Grid = Vec<Vec<i64>>;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<types::Thing>;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod pages;
mod thing;

pub use self::pages::{ListNestedResponseBody, ListNestedResponseBodyResult};
pub use self::thing::Thing;

// ---- src/types/pages.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1nested/get/responses/200/content/application~1json/schema`
///
/// Returned by `pages().list_nested()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNestedResponseBody {
    /// `result`
    pub result: Option<types::ListNestedResponseBodyResult>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListNestedResponseBody {
        "result" => result: optional;
    }
}

/// Schema: `#/paths/~1nested/get/responses/200/content/application~1json/schema/properties/result`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNestedResponseBodyResult {
    /// `a/b`
    pub a_b: Option<Vec<types::Thing>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListNestedResponseBodyResult {
        "a/b" => a_b: optional;
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `lists().things()` and `pages().list_nested()`.
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
