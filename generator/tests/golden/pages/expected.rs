// ---- src/client/cursors.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `cursors`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
/// let mut items = client.cursors().list_by_cursor().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cursors {
    client: rt::client::Client,
}

impl Cursors {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /by-cursor`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByCursor::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
    /// let mut items = client.cursors().list_by_cursor().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_cursor(&self) -> ListByCursor {
        ListByCursor::new(&self.client)
    }
}

/// `list-by-cursor`
///
/// Created by [`Cursors::list_by_cursor`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByCursor {
    call: rt::call::Call,
    cursor: Option<String>,
}

rt::call::implement! {
    ListByCursor: GET [Literal("/by-cursor")] {
        /// `cursor`
        cursor(impl Into<String>) => query("cursor");
    }
    -> types::ListByCursorResponseBody: json;
}

rt::pagination::streams!(ListByCursor);

impl rt::pagination::Paged for ListByCursor {
    type Page = types::ListByCursorResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

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
        page.data.as_deref().unwrap_or_default()
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("data")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        state
            .cursors
            .next(
                &mut self.cursor,
                page.meta.as_ref().and_then(|part| part.next_cursor.as_ref()),
                None,
                Self::sent(page)? == 0,
            )
    }
}

// ---- src/client/items.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `items`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
/// let mut items = client.items().list_by_item().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Items {
    client: rt::client::Client,
}

impl Items {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /by-item`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByItem::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
    /// let mut items = client.items().list_by_item().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_item(&self) -> ListByItem {
        ListByItem::new(&self.client)
    }
}

/// `list-by-item`
///
/// Created by [`Items::list_by_item`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByItem {
    call: rt::call::Call,
    starting_after: Option<String>,
}

rt::call::implement! {
    ListByItem: GET [Literal("/by-item")] {
        /// `starting_after`
        starting_after(impl Into<String>) => query("starting_after");
    }
    -> types::ListByItemResponseBody: json;
}

rt::pagination::streams!(ListByItem);

impl rt::pagination::Paged for ListByItem {
    type Page = types::ListByItemResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

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
        &page.data
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("data")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.data
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(
            page,
            (!page.extra.is_missing("has_more")).then_some(page.has_more),
        )? {
            return Ok(false);
        }
        let last = Self::items_of(page).last().and_then(|item| item.id.as_ref());
        state.cursors.next(&mut self.starting_after, last, Some(true), false)
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "numbers")]
pub mod numbers;
#[cfg(feature = "cursors")]
pub mod cursors;
#[cfg(feature = "items")]
pub mod items;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "items")]
    /// # async fn example() -> Result<(), pages::Error> {
    /// use pages::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.items().list_by_item().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `numbers`.
    ///
    /// Example: `client.numbers().list_by_number()`.
    #[cfg(feature = "numbers")]
    #[inline]
    pub fn numbers(&self) -> numbers::Numbers {
        numbers::Numbers::new(self.clone())
    }

    /// The operations of the tag `cursors`.
    ///
    /// Example: `client.cursors().list_by_cursor()`.
    #[cfg(feature = "cursors")]
    #[inline]
    pub fn cursors(&self) -> cursors::Cursors {
        cursors::Cursors::new(self.clone())
    }

    /// The operations of the tag `items`.
    ///
    /// Example: `client.items().list_by_item()`.
    #[cfg(feature = "items")]
    #[inline]
    pub fn items(&self) -> items::Items {
        items::Items::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/numbers.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `numbers`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
/// let mut items = client.numbers().list_by_number().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Numbers {
    client: rt::client::Client,
}

impl Numbers {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /by-number`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByNumber::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
    /// let mut items = client.numbers().list_by_number().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_number(&self) -> ListByNumber {
        ListByNumber::new(&self.client)
    }

    /// `GET /uncertain`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages::Client) -> Result<(), pages::Error> {
    /// let response = client
    ///     .numbers()
    ///     .list_uncertain()
    ///     .page(1)
    ///     .starting_after("starting_after")
    ///     .send()
    ///     .await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_uncertain(&self) -> ListUncertain {
        ListUncertain::new(&self.client)
    }
}

/// `list-by-number`
///
/// Created by [`Numbers::list_by_number`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByNumber {
    call: rt::call::Call,
    page: Option<i32>,
    limit: Option<i64>,
}

rt::call::implement! {
    ListByNumber: GET [Literal("/by-number")] {
        /// `page`
        ///
        /// Constraints: minimum `1`, maximum `9`.
        page(i32) => query("page");
        /// `limit`
        ///
        /// Constraints: maximum `50`.
        limit(i64) => query("limit");
    }
    -> types::ListByNumberResponseBody: json;
}

rt::pagination::streams!(ListByNumber);

impl rt::pagination::Paged for ListByNumber {
    type Page = types::ListByNumberResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

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
        &page.data
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("data")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.data
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        if state.count.is_reached(Self::sent(page)?, Some(page.total), self.limit) {
            return Ok(false);
        }
        rt::page_number::next(&mut self.page, 1, Some(9))
    }
}

/// `list-uncertain`
///
/// Created by [`Numbers::list_uncertain`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUncertain {
    call: rt::call::Call,
    page: Option<i32>,
    starting_after: Option<String>,
}

rt::call::implement! {
    ListUncertain: GET [Literal("/uncertain")] {
        /// `page`
        ///
        /// Constraints: minimum `1`, maximum `9`.
        page(i32) => query("page");
        /// `starting_after`
        starting_after(impl Into<String>) => query("starting_after");
    }
    -> Vec<types::Thing>: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<types::Thing>;

// ---- src/types/cursors.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1by-cursor/get/responses/200/content/application~1json/schema`
///
/// Returned by `cursors().list_by_cursor()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponseBody {
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `meta`
    pub meta: Option<types::ListByCursorResponseBodyMeta>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByCursorResponseBody {
        "data" => data: optional;
        "meta" => meta: optional;
    }
}

/// Schema: `#/paths/~1by-cursor/get/responses/200/content/application~1json/schema/properties/meta`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponseBodyMeta {
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByCursorResponseBodyMeta {
        "next_cursor" => next_cursor: nullable;
    }
}

// ---- src/types/items.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1by-item/get/responses/200/content/application~1json/schema`
///
/// Returned by `items().list_by_item()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByItemResponseBody {
    /// `data`
    pub data: Vec<types::Thing>,
    /// `has_more`
    pub has_more: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByItemResponseBody {
        const REQUIRED: &'static [&'static str] = &["data", "has_more"];
        "data" => data: required(0);
        "has_more" => has_more: required(1);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod cursors;
mod items;
mod numbers;
mod thing;

pub use self::cursors::{ListByCursorResponseBody, ListByCursorResponseBodyMeta};
pub use self::items::ListByItemResponseBody;
pub use self::numbers::ListByNumberResponseBody;
pub use self::thing::Thing;

// ---- src/types/numbers.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1by-number/get/responses/200/content/application~1json/schema`
///
/// Returned by `numbers().list_by_number()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponseBody {
    /// `data`
    pub data: Vec<types::Thing>,
    /// `total`
    pub total: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByNumberResponseBody {
        const REQUIRED: &'static [&'static str] = &["data", "total"];
        "data" => data: required(0);
        "total" => total: required(1);
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `numbers().list_by_number()`, `numbers().list_uncertain()`,
/// `cursors().list_by_cursor()` and `items().list_by_item()`.
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
