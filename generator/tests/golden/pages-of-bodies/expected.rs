// ---- src/client/bodies.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `bodies`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
/// let response = client.bodies().create().send().await?;
/// println!("{:?}", response.total);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Bodies {
    client: rt::client::Client,
}

impl Bodies {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /search`
    ///
    /// # Response
    ///
    /// The response is one page. [`Search::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let mut items = client.bodies().search().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> Search {
        Search::new(&self.client)
    }

    /// `POST /search-needed`
    ///
    /// # Response
    ///
    /// The response is one page. [`SearchNeeded::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// use pages_of_bodies::types;
    ///
    /// let body = types::Query::default();
    /// let mut items = client.bodies().search_needed(body).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_needed(&self, body: types::Query) -> SearchNeeded {
        SearchNeeded::new(&self.client, body)
    }

    /// `POST /window`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListWindow::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let mut items = client.bodies().list_window().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_window(&self) -> ListWindow {
        ListWindow::new(&self.client)
    }

    /// `POST /create`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let response = client.bodies().create().send().await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self) -> Create {
        Create::new(&self.client)
    }
}

/// `search`
///
/// Created by [`Bodies::search`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    call: rt::call::Call,
    body: Option<types::Query>,
}

rt::call::implement! {
    Search: POST [Literal("/search")] {
        /// The body of the request.
        body(types::Query);
    }
    body optional json(body);
    -> types::Found: json;
}

rt::pagination::streams!(Search);

impl rt::pagination::Paged for Search {
    type Page = types::Found;

    type Item = types::Thing;

    const LIST: &'static str = "/results";

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
        &page.results
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("results")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.results
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
                &mut self.body.get_or_insert_with(Default::default).start_cursor,
                page.next_cursor.as_ref(),
                (!page.extra.is_missing("has_more")).then_some(page.has_more),
                Self::sent(page)? == 0,
            )
    }
}

/// `search-needed`
///
/// Created by [`Bodies::search_needed`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchNeeded {
    call: rt::call::Call,
    body: types::Query,
}

rt::call::implement! {
    SearchNeeded: POST [Literal("/search-needed")] {
        body: types::Query;
    }
    body required json(body);
    -> types::Found: json;
}

rt::pagination::streams!(SearchNeeded);

impl rt::pagination::Paged for SearchNeeded {
    type Page = types::Found;

    type Item = types::Thing;

    const LIST: &'static str = "/results";

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
        &page.results
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("results")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.results
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
                &mut self.body.start_cursor,
                page.next_cursor.as_ref(),
                (!page.extra.is_missing("has_more")).then_some(page.has_more),
                Self::sent(page)? == 0,
            )
    }
}

/// `list-window`
///
/// Created by [`Bodies::list_window`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWindow {
    call: rt::call::Call,
    body: Option<types::Window>,
}

rt::call::implement! {
    ListWindow: POST [Literal("/window")] {
        /// The body of the request.
        body(types::Window);
    }
    body optional json(body);
    -> types::Counted: json;
}

rt::pagination::streams!(ListWindow);

impl rt::pagination::Paged for ListWindow {
    type Page = types::Counted;

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
    fn start(&mut self) {
        self.body.get_or_insert_with(Default::default).size.get_or_insert(50);
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
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        if state
            .count
            .is_reached(
                Self::sent(page)?,
                page.total,
                self.body.as_ref().and_then(|body| body.size),
            )
        {
            return Ok(false);
        }
        let mut next = Some(self.body.get_or_insert_with(Default::default).from);
        let has_next = rt::page_offset::next(&mut next, Self::sent(page)?)?;
        if let Some(next) = next {
            self.body.get_or_insert_with(Default::default).from = next;
        }
        Ok(has_next)
    }
}

/// `create`
///
/// Created by [`Bodies::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    call: rt::call::Call,
    body: Option<types::CreateRequestBody>,
}

rt::call::implement! {
    Create: POST [Literal("/create")] {
        /// The body of the request.
        body(types::CreateRequestBody);
    }
    body optional json(body);
    -> types::Counted: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "bodies")]
pub mod bodies;
#[cfg(feature = "numbers")]
pub mod numbers;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "numbers")]
    /// # async fn example() -> Result<(), pages_of_bodies::Error> {
    /// use pages_of_bodies::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.numbers().list_offset().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `bodies`.
    ///
    /// Example: `client.bodies().create()`.
    #[cfg(feature = "bodies")]
    #[inline]
    pub fn bodies(&self) -> bodies::Bodies {
        bodies::Bodies::new(self.clone())
    }

    /// The operations of the tag `numbers`.
    ///
    /// Example: `client.numbers().list_offset_beside_pages()`.
    #[cfg(feature = "numbers")]
    #[inline]
    pub fn numbers(&self) -> numbers::Numbers {
        numbers::Numbers::new(self.clone())
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
/// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
/// let response = client.numbers().list_offset_beside_pages().offset(1).limit(1).send().await?;
/// println!("{:?}", response.total);
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

    /// `GET /required-page`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListRequiredPage::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let mut items = client.numbers().list_required_page(1, 1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_required_page(&self, page: i32, per_page: i64) -> ListRequiredPage {
        ListRequiredPage::new(&self.client, page, per_page)
    }

    /// `GET /offset`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListOffset::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let mut items = client.numbers().list_offset().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_offset(&self) -> ListOffset {
        ListOffset::new(&self.client)
    }

    /// `GET /offset-beside-pages`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let response = client.numbers().list_offset_beside_pages().offset(1).limit(1).send().await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_offset_beside_pages(&self) -> ListOffsetBesidePages {
        ListOffsetBesidePages::new(&self.client)
    }

    /// `GET /offset-of-pages`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_bodies::Client) -> Result<(), pages_of_bodies::Error> {
    /// let response = client.numbers().list_offset_of_pages().offset(1).limit(1).send().await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_offset_of_pages(&self) -> ListOffsetOfPages {
        ListOffsetOfPages::new(&self.client)
    }
}

/// `list-required-page`
///
/// Created by [`Numbers::list_required_page`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequiredPage {
    call: rt::call::Call,
    page: i32,
    per_page: i64,
}

rt::call::implement! {
    ListRequiredPage: GET [Literal("/required-page")] {
        page: i32 => query("page");
        per_page: i64 => query("per_page");
    }
    -> types::Counted: json;
}

rt::pagination::streams!(ListRequiredPage);

impl rt::pagination::Paged for ListRequiredPage {
    type Page = types::Counted;

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
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        if state.count.is_reached(Self::sent(page)?, page.total, Some(self.per_page)) {
            return Ok(false);
        }
        let mut next = Some(self.page);
        let has_next = rt::page_number::next(&mut next, 1, None)?;
        if let Some(next) = next {
            self.page = next;
        }
        Ok(has_next)
    }
}

/// `list-offset`
///
/// Created by [`Numbers::list_offset`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOffset {
    call: rt::call::Call,
    offset: Option<i64>,
    limit: Option<i64>,
}

rt::call::implement! {
    ListOffset: GET [Literal("/offset")] {
        /// `offset`
        ///
        /// Default: `0`.
        offset(i64) => query("offset");
        /// `limit`
        limit(i64) => query("limit");
    }
    -> types::Counted: json;
}

rt::pagination::streams!(ListOffset);

impl rt::pagination::Paged for ListOffset {
    type Page = types::Counted;

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
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        if state.count.is_reached(Self::sent(page)?, page.total, self.limit) {
            return Ok(false);
        }
        rt::page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

/// `list-offset-beside-pages`
///
/// Created by [`Numbers::list_offset_beside_pages`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOffsetBesidePages {
    call: rt::call::Call,
    offset: Option<i64>,
    limit: Option<i64>,
}

rt::call::implement! {
    ListOffsetBesidePages: GET [Literal("/offset-beside-pages")] {
        /// `offset`
        offset(i64) => query("offset");
        /// `limit`
        limit(i64) => query("limit");
    }
    -> types::ListOffsetBesidePagesResponseBody: json;
}

/// `list-offset-of-pages`
///
/// Created by [`Numbers::list_offset_of_pages`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOffsetOfPages {
    call: rt::call::Call,
    offset: Option<i64>,
    limit: Option<i64>,
}

rt::call::implement! {
    ListOffsetOfPages: GET [Literal("/offset-of-pages")] {
        /// The page number, from 1.
        ///
        /// Default: `1`.
        offset(i64) => query("offset");
        /// `limit`
        limit(i64) => query("limit");
    }
    -> types::Counted: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<types::Thing>;

// ---- src/types/bodies.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1create/post/requestBody/content/application~1json/schema`
///
/// Sent by `bodies().create()`.
///
/// # Examples
///
/// ```no_run
/// use pages_of_bodies::types;
///
/// let value = types::CreateRequestBody::default().with_cursor("cursor");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRequestBody {
    /// `cursor`
    pub cursor: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CreateRequestBody {
        "cursor" => cursor: optional, with_cursor(impl Into<String>), with_cursor_null;
    }
}

// ---- src/types/counted.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Counted`
///
/// Returned by `bodies().list_window()`, `bodies().create()`, `numbers().list_required_page()`,
/// `numbers().list_offset()` and `numbers().list_offset_of_pages()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `total`
    pub total: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Counted {
        "data" => data: optional;
        "total" => total: optional;
    }
}

// ---- src/types/found.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Found`
///
/// Returned by `bodies().search()` and `bodies().search_needed()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// `results`
    pub results: Vec<types::Thing>,
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// `has_more`
    pub has_more: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Found {
        const REQUIRED: &'static [&'static str] = &["results", "has_more"];
        "results" => results: required(0);
        "next_cursor" => next_cursor: nullable;
        "has_more" => has_more: required(1);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod bodies;
mod counted;
mod found;
mod numbers;
mod query;
mod thing;
mod window;

pub use self::bodies::CreateRequestBody;
pub use self::counted::Counted;
pub use self::found::Found;
pub use self::numbers::ListOffsetBesidePagesResponseBody;
pub use self::query::Query;
pub use self::thing::Thing;
pub use self::window::Window;

// ---- src/types/numbers.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1offset-beside-pages/get/responses/200/content/application~1json/schema`
///
/// Returned by `numbers().list_offset_beside_pages()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOffsetBesidePagesResponseBody {
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `total`
    pub total: Option<i64>,
    /// `page`
    pub page: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListOffsetBesidePagesResponseBody {
        "data" => data: optional;
        "total" => total: optional;
        "page" => page: optional;
    }
}

// ---- src/types/query.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Query`
///
/// Sent by `bodies().search()` and `bodies().search_needed()`.
///
/// # Examples
///
/// ```no_run
/// use pages_of_bodies::types;
///
/// let value = types::Query::default()
///     .with_filter("filter")
///     .with_start_cursor("start_cursor");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// `filter`
    pub filter: Option<String>,
    /// `start_cursor`
    pub start_cursor: Option<String>,
    /// `page_size`
    pub page_size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Query {
        "filter" => filter: optional, with_filter(impl Into<String>), with_filter_null;
        "start_cursor" => start_cursor: optional, with_start_cursor(impl Into<String>), with_start_cursor_null;
        "page_size" => page_size: optional, with_page_size(i64), with_page_size_null;
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `bodies().search()`, `bodies().search_needed()`, `bodies().list_window()`,
/// `numbers().list_required_page()` and `numbers().list_offset()`.
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

// ---- src/types/window.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Window`
///
/// Sent by `bodies().list_window()`.
///
/// # Examples
///
/// ```no_run
/// use pages_of_bodies::types;
///
/// let value = types::Window::new(1).with_size(1);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Window {
    /// `from`
    pub from: i32,
    /// `size`
    pub size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Window {
    /// Creates a value with its required properties: `from`.
    #[inline]
    pub fn new(from: i32) -> Self {
        Self { from, ..Self::default() }
    }
}

rt::structure::implement! {
    Window {
        const REQUIRED: &'static [&'static str] = &["from"];
        "from" => from: required(0), with_from(i32);
        "size" => size: optional, with_size(i64), with_size_null;
    }
}
