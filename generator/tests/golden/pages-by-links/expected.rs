// ---- src/client/headers.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `headers`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
/// let mut items = client.headers().list_by_header().page(1).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Headers {
    client: rt::client::Client,
}

impl Headers {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /by-header`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByHeader::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// [`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as
    /// [`ListByHeaderHeaders`]:
    ///
    /// - `link`: Where the other pages are.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.headers().list_by_header().page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_header(&self) -> ListByHeader {
        ListByHeader::new(&self.client)
    }
}

/// `list-by-header`
///
/// Created by [`Headers::list_by_header`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByHeader {
    call: rt::call::Call,
    page: Option<i64>,
}

rt::call::implement! {
    ListByHeader: GET [Literal("/by-header")] {
        /// `page`
        page(i64) => query("page");
    }
    -> Vec<types::Thing>: json;
}

rt::pagination::streams!(ListByHeader);

impl rt::pagination::Paged for ListByHeader {
    type Page = Vec<types::Thing>;

    type Item = types::Thing;

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
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            rt::link_header::next(page.headers()),
            None,
        )
    }
}

/// The documented headers of responses to [`ListByHeader`].
///
/// [`Response::headers_as`](crate::Response::headers_as) reads them, and so does
/// [`Error::headers_as`](crate::Error::headers_as).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListByHeaderHeaders {
    /// Where the other pages are.
    ///
    /// Example: `<https://api.example.com/by-header?page=2>; rel="next"`.
    pub link: Option<String>,
}

rt::response_headers::implement! {
    ListByHeaderHeaders {
        link = plain("link");
    }
}

// ---- src/client/hints.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `hints`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
/// let response = client.hints().list_uncertain().send().await?;
/// println!("{:?}", response.next);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Hints {
    client: rt::client::Client,
}

impl Hints {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /hinted`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListHinted::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.hints().list_hinted().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_hinted(&self) -> ListHinted {
        ListHinted::new(&self.client)
    }

    /// `GET /hinted-by-header`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListHintedByHeader::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.hints().list_hinted_by_header().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_hinted_by_header(&self) -> ListHintedByHeader {
        ListHintedByHeader::new(&self.client)
    }

    /// `GET /uncertain`
    ///
    /// # Response
    ///
    /// [`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as
    /// [`ListUncertainHeaders`]:
    ///
    /// - `Link`: The terms of use.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let response = client.hints().list_uncertain().send().await?;
    /// println!("{:?}", response.next);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_uncertain(&self) -> ListUncertain {
        ListUncertain::new(&self.client)
    }
}

/// `list-hinted`
///
/// Created by [`Hints::list_hinted`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHinted {
    call: rt::call::Call,
}

rt::call::implement! {
    ListHinted: GET [Literal("/hinted")] {
    }
    -> types::ListHintedResponseBody: json;
}

rt::pagination::streams!(ListHinted);

impl rt::pagination::Paged for ListHinted {
    type Page = types::ListHintedResponseBody;

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
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            Some(page.links.following.as_str()),
            None,
        )
    }
}

/// `list-hinted-by-header`
///
/// Created by [`Hints::list_hinted_by_header`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListHintedByHeader {
    call: rt::call::Call,
}

rt::call::implement! {
    ListHintedByHeader: GET [Literal("/hinted-by-header")] {
    }
    -> Vec<types::Thing>: json;
}

rt::pagination::streams!(ListHintedByHeader);

impl rt::pagination::Paged for ListHintedByHeader {
    type Page = Vec<types::Thing>;

    type Item = types::Thing;

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
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            rt::link_header::next(page.headers()),
            None,
        )
    }
}

/// `list-uncertain`
///
/// Created by [`Hints::list_uncertain`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUncertain {
    call: rt::call::Call,
}

rt::call::implement! {
    ListUncertain: GET [Literal("/uncertain")] {
    }
    -> types::ListUncertainResponseBody: json;
}

/// The documented headers of responses to [`ListUncertain`].
///
/// [`Response::headers_as`](crate::Response::headers_as) reads them, and so does
/// [`Error::headers_as`](crate::Error::headers_as).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUncertainHeaders {
    /// The terms of use.
    pub link: Option<String>,
}

rt::response_headers::implement! {
    ListUncertainHeaders {
        link = plain("Link");
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "headers")]
pub mod headers;
#[cfg(feature = "properties")]
pub mod properties;
#[cfg(feature = "hints")]
pub mod hints;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "hints")]
    /// # async fn example() -> Result<(), pages_by_links::Error> {
    /// use pages_by_links::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.hints().list_hinted().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `headers`.
    ///
    /// Example: `client.headers().list_by_header()`.
    #[cfg(feature = "headers")]
    #[inline]
    pub fn headers(&self) -> headers::Headers {
        headers::Headers::new(self.clone())
    }

    /// The operations of the tag `properties`.
    ///
    /// Example: `client.properties().list_by_format()`.
    #[cfg(feature = "properties")]
    #[inline]
    pub fn properties(&self) -> properties::Properties {
        properties::Properties::new(self.clone())
    }

    /// The operations of the tag `hints`.
    ///
    /// Example: `client.hints().list_uncertain()`.
    #[cfg(feature = "hints")]
    #[inline]
    pub fn hints(&self) -> hints::Hints {
        hints::Hints::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/properties.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `properties`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
/// let mut items = client.properties().list_by_format().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Properties {
    client: rt::client::Client,
}

impl Properties {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /by-format`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByFormat::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.properties().list_by_format().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_format(&self) -> ListByFormat {
        ListByFormat::new(&self.client)
    }

    /// `GET /by-words`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByWords::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.properties().list_by_words().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_words(&self) -> ListByWords {
        ListByWords::new(&self.client)
    }

    /// `GET /by-name`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByName::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.properties().list_by_name().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_name(&self) -> ListByName {
        ListByName::new(&self.client)
    }

    /// `GET /by-holder`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListByHolder::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_by_links::Client) -> Result<(), pages_by_links::Error> {
    /// let mut items = client.properties().list_by_holder().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_by_holder(&self) -> ListByHolder {
        ListByHolder::new(&self.client)
    }
}

/// `list-by-format`
///
/// Created by [`Properties::list_by_format`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByFormat {
    call: rt::call::Call,
}

rt::call::implement! {
    ListByFormat: GET [Literal("/by-format")] {
    }
    -> types::ListByFormatResponseBody: json;
}

rt::pagination::streams!(ListByFormat);

impl rt::pagination::Paged for ListByFormat {
    type Page = types::ListByFormatResponseBody;

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
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            page.next.as_deref(),
            None,
        )
    }
}

/// `list-by-words`
///
/// Created by [`Properties::list_by_words`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByWords {
    call: rt::call::Call,
}

rt::call::implement! {
    ListByWords: GET [Literal("/by-words")] {
    }
    -> types::ListByWordsResponseBody: json;
}

rt::pagination::streams!(ListByWords);

impl rt::pagination::Paged for ListByWords {
    type Page = types::ListByWordsResponseBody;

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
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            page.paging.as_ref().and_then(|part| part.next.as_deref()),
            page.has_more,
        )
    }
}

/// `list-by-name`
///
/// Created by [`Properties::list_by_name`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByName {
    call: rt::call::Call,
}

rt::call::implement! {
    ListByName: GET [Literal("/by-name")] {
    }
    -> types::ListByNameResponseBody: json;
}

rt::pagination::streams!(ListByName);

impl rt::pagination::Paged for ListByName {
    type Page = types::ListByNameResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/value";

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
        page.value.as_deref().unwrap_or_default()
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("value")
    }

    #[inline]
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.value.unwrap_or_default()
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            page.odata_next_link.as_deref(),
            None,
        )
    }
}

/// `list-by-holder`
///
/// Created by [`Properties::list_by_holder`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByHolder {
    call: rt::call::Call,
}

rt::call::implement! {
    ListByHolder: GET [Literal("/by-holder")] {
    }
    -> types::ListByHolderResponseBody: json;
}

rt::pagination::streams!(ListByHolder);

impl rt::pagination::Paged for ListByHolder {
    type Page = types::ListByHolderResponseBody;

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
        rt::page_link::next(
            &mut self.call,
            &mut state.cursors,
            page,
            page.links.next.as_ref().map(|part| part.href.as_str()),
            None,
        )
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<types::Thing>;

// ---- src/types/hints.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1hinted/get/responses/200/content/application~1json/schema`
///
/// Returned by `hints().list_hinted()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHintedResponseBody {
    /// `links`
    pub links: types::ListHintedResponseBodyLinks,
    /// `data`
    pub data: Vec<types::Thing>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListHintedResponseBody {
        const REQUIRED: &'static [&'static str] = &["links", "data"];
        "links" => links: required(0);
        "data" => data: required(1);
    }
}

/// Schema: `#/paths/~1hinted/get/responses/200/content/application~1json/schema/properties/links`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListHintedResponseBodyLinks {
    /// `following`
    pub following: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListHintedResponseBodyLinks {
        const REQUIRED: &'static [&'static str] = &["following"];
        "following" => following: required(0);
    }
}

/// Schema: `#/paths/~1uncertain/get/responses/200/content/application~1json/schema`
///
/// Returned by `hints().list_uncertain()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUncertainResponseBody {
    /// A token for the next page.
    ///
    /// Example: `abc`.
    pub next: Option<String>,
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListUncertainResponseBody {
        "next" => next: optional;
        "data" => data: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod hints;
mod properties;
mod thing;

pub use self::hints::{
    ListHintedResponseBody, ListHintedResponseBodyLinks, ListUncertainResponseBody,
};
pub use self::properties::{
    ListByFormatResponseBody, ListByHolderResponseBody, ListByHolderResponseBodyLinks,
    ListByHolderResponseBodyLinksNext, ListByNameResponseBody, ListByWordsResponseBody,
    ListByWordsResponseBodyPaging,
};
pub use self::thing::Thing;

// ---- src/types/properties.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1by-format/get/responses/200/content/application~1json/schema`
///
/// Returned by `properties().list_by_format()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByFormatResponseBody {
    /// `next`
    ///
    /// Constraints: format `uri`.
    pub next: Option<String>,
    /// `results`
    pub results: Vec<types::Thing>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByFormatResponseBody {
        const REQUIRED: &'static [&'static str] = &["next", "results"];
        "next" => next: required_nullable(0);
        "results" => results: required(1);
    }
}

/// Schema: `#/paths/~1by-words/get/responses/200/content/application~1json/schema`
///
/// Returned by `properties().list_by_words()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByWordsResponseBody {
    /// `paging`
    pub paging: Option<types::ListByWordsResponseBodyPaging>,
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `has_more`
    pub has_more: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByWordsResponseBody {
        "paging" => paging: optional;
        "data" => data: optional;
        "has_more" => has_more: optional;
    }
}

/// Schema:
/// `#/paths/~1by-words/get/responses/200/content/application~1json/schema/properties/paging`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByWordsResponseBodyPaging {
    /// The URL of the next page.
    pub next: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByWordsResponseBodyPaging {
        "next" => next: optional;
    }
}

/// Schema: `#/paths/~1by-name/get/responses/200/content/application~1json/schema`
///
/// Returned by `properties().list_by_name()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNameResponseBody {
    /// `@odata.nextLink`
    pub odata_next_link: Option<String>,
    /// `value`
    pub value: Option<Vec<types::Thing>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByNameResponseBody {
        "@odata.nextLink" => odata_next_link: optional;
        "value" => value: optional;
    }
}

/// Schema: `#/paths/~1by-holder/get/responses/200/content/application~1json/schema`
///
/// Returned by `properties().list_by_holder()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByHolderResponseBody {
    /// `_links`
    pub links: types::ListByHolderResponseBodyLinks,
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByHolderResponseBody {
        const REQUIRED: &'static [&'static str] = &["_links"];
        "_links" => links: required(0);
        "data" => data: optional;
    }
}

/// Schema:
/// `#/paths/~1by-holder/get/responses/200/content/application~1json/schema/properties/_links`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByHolderResponseBodyLinks {
    /// `next`
    pub next: Option<types::ListByHolderResponseBodyLinksNext>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByHolderResponseBodyLinks {
        "next" => next: optional;
    }
}

/// Schema:
/// `#/paths/~1by-holder/get/responses/200/content/application~1json/schema/properties/_links/properties/next`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByHolderResponseBodyLinksNext {
    /// `href`
    pub href: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListByHolderResponseBodyLinksNext {
        const REQUIRED: &'static [&'static str] = &["href"];
        "href" => href: required(0);
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `headers().list_by_header()`, `properties().list_by_format()`,
/// `properties().list_by_words()`, `properties().list_by_name()`, `properties().list_by_holder()`
/// and 2 more.
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
