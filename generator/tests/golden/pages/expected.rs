// ---- src/client/cursors.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, pagination,
    parameter::Style, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `cursors`.
#[derive(Clone, Debug)]
pub struct Cursors {
    client: Client,
}

impl Cursors {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /by-cursor`
    #[inline]
    pub fn list_by(&self) -> ListByCursor {
        ListByCursor {
            call: Call::new(&self.client),
            cursor: None,
        }
    }
}

/// `list-by-cursor`
///
/// Made by [`Cursors::list_by`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByCursor {
    call: Call,
    cursor: Option<String>,
}

impl ListByCursor {
    /// `cursor`
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::ListByCursorResponseBody>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<types::ListByCursorResponseBody>, Error> {
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

    /// The items of the list, from the page on that this request asks for: a stream that gets each page when it is needed.
    #[inline]
    pub fn items(self) -> pagination::Items<Self> {
        pagination::Items::new(self)
    }

    /// The pages of the list, from the one on that this request asks for: a stream that gets each when it is asked for it.
    #[inline]
    pub fn pages(self) -> pagination::Pages<Self> {
        pagination::Pages::new(self)
    }

    /// The items as [`items`](Self::items) gives them: an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn items_blocking(self) -> Blocking<pagination::Items<Self>> {
        Blocking::new(self.call.clone(), self.items())
    }

    /// The pages as [`pages`](Self::pages) gives them: an iterator that waits for each.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn pages_blocking(self) -> Blocking<pagination::Pages<Self>> {
        Blocking::new(self.call.clone(), self.pages())
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/by-cursor")],
        );
        request.query("cursor", Style::Form, true, &self.cursor)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListByCursor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListByCursor").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListByCursor {
    type Page = types::ListByCursorResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

    #[inline]
    fn call(&self) -> &Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
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
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        state: &mut pagination::State,
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

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, pagination,
    parameter::Style, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `items`.
#[derive(Clone, Debug)]
pub struct Items {
    client: Client,
}

impl Items {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /by-item`
    #[inline]
    pub fn list_by(&self) -> ListByItem {
        ListByItem {
            call: Call::new(&self.client),
            starting_after: None,
        }
    }
}

/// `list-by-item`
///
/// Made by [`Items::list_by`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByItem {
    call: Call,
    starting_after: Option<String>,
}

impl ListByItem {
    /// `starting_after`
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::ListByItemResponseBody>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<types::ListByItemResponseBody>, Error> {
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

    /// The items of the list, from the page on that this request asks for: a stream that gets each page when it is needed.
    #[inline]
    pub fn items(self) -> pagination::Items<Self> {
        pagination::Items::new(self)
    }

    /// The pages of the list, from the one on that this request asks for: a stream that gets each when it is asked for it.
    #[inline]
    pub fn pages(self) -> pagination::Pages<Self> {
        pagination::Pages::new(self)
    }

    /// The items as [`items`](Self::items) gives them: an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn items_blocking(self) -> Blocking<pagination::Items<Self>> {
        Blocking::new(self.call.clone(), self.items())
    }

    /// The pages as [`pages`](Self::pages) gives them: an iterator that waits for each.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn pages_blocking(self) -> Blocking<pagination::Pages<Self>> {
        Blocking::new(self.call.clone(), self.pages())
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/by-item")],
        );
        request.query("starting_after", Style::Form, true, &self.starting_after)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListByItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListByItem").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListByItem {
    type Page = types::ListByItemResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

    #[inline]
    fn call(&self) -> &Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
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
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page.data
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        state: &mut pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(
            page,
            (!page.extra.is_absent("has_more")).then_some(page.has_more),
        )? {
            return Ok(false);
        }
        let last = Self::items_of(page).last().and_then(|item| item.id.as_ref());
        state.cursors.next(&mut self.starting_after, last, Some(true), false)
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "numbers")]
pub mod numbers;
#[cfg(feature = "cursors")]
pub mod cursors;
#[cfg(feature = "items")]
pub mod items;

use crate::runtime::{client, client_builder, server};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `numbers`.
    #[cfg(feature = "numbers")]
    #[inline]
    pub fn numbers(&self) -> numbers::Numbers {
        numbers::Numbers::new(self.clone())
    }

    /// The operations of the tag `cursors`.
    #[cfg(feature = "cursors")]
    #[inline]
    pub fn cursors(&self) -> cursors::Cursors {
        cursors::Cursors::new(self.clone())
    }

    /// The operations of the tag `items`.
    #[cfg(feature = "items")]
    #[inline]
    pub fn items(&self) -> items::Items {
        items::Items::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/numbers.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, page_number,
    pagination, parameter::Style, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `numbers`.
#[derive(Clone, Debug)]
pub struct Numbers {
    client: Client,
}

impl Numbers {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /by-number`
    #[inline]
    pub fn list_by(&self) -> ListByNumber {
        ListByNumber {
            call: Call::new(&self.client),
            page: None,
            limit: None,
        }
    }

    /// `GET /uncertain`
    #[inline]
    pub fn list_uncertain(&self) -> ListUncertain {
        ListUncertain {
            call: Call::new(&self.client),
            page: None,
            starting_after: None,
        }
    }
}

/// `list-by-number`
///
/// Made by [`Numbers::list_by`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByNumber {
    call: Call,
    page: Option<i32>,
    limit: Option<i64>,
}

impl ListByNumber {
    /// `page`
    ///
    /// Constraints: minimum `1`, maximum `9`.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// `limit`
    ///
    /// Constraints: maximum `50`.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::ListByNumberResponseBody>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<types::ListByNumberResponseBody>, Error> {
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

    /// The items of the list, from the page on that this request asks for: a stream that gets each page when it is needed.
    #[inline]
    pub fn items(self) -> pagination::Items<Self> {
        pagination::Items::new(self)
    }

    /// The pages of the list, from the one on that this request asks for: a stream that gets each when it is asked for it.
    #[inline]
    pub fn pages(self) -> pagination::Pages<Self> {
        pagination::Pages::new(self)
    }

    /// The items as [`items`](Self::items) gives them: an iterator that waits for each page.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn items_blocking(self) -> Blocking<pagination::Items<Self>> {
        Blocking::new(self.call.clone(), self.items())
    }

    /// The pages as [`pages`](Self::pages) gives them: an iterator that waits for each.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn pages_blocking(self) -> Blocking<pagination::Pages<Self>> {
        Blocking::new(self.call.clone(), self.pages())
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/by-number")],
        );
        request.query("page", Style::Form, true, &self.page)?;
        request.query("limit", Style::Form, true, &self.limit)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListByNumber {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListByNumber").finish_non_exhaustive()
    }
}

/// `list-uncertain`
///
/// Made by [`Numbers::list_uncertain`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUncertain {
    call: Call,
    page: Option<i32>,
    starting_after: Option<String>,
}

impl ListUncertain {
    /// `page`
    ///
    /// Constraints: minimum `1`, maximum `9`.
    #[inline]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// `starting_after`
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<Vec<types::Thing>>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Vec<types::Thing>>, Error> {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/uncertain")],
        );
        request.query("page", Style::Form, true, &self.page)?;
        request.query("starting_after", Style::Form, true, &self.starting_after)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListUncertain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListUncertain").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListByNumber {
    type Page = types::ListByNumberResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/data";

    #[inline]
    fn call(&self) -> &Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
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
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page.data
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        state: &mut pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        if state.count.is_reached(Self::sent(page)?, Some(page.total), self.limit) {
            return Ok(false);
        }
        page_number::next(&mut self.page, 1, Some(9))
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<super::Thing>;

// ---- src/types/list_by_cursor_response_body.rs

use serde::de;

use super::{ListByCursorResponseBodyMeta, Thing};
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1by-cursor/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponseBody {
    /// `data`
    pub data: Option<Vec<Thing>>,
    /// `meta`
    pub meta: Option<ListByCursorResponseBodyMeta>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListByCursorResponseBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.optional(&mut self.data),
            "meta" => property.optional(&mut self.meta),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("data", &self.data);
        to.optional("meta", &self.meta);
    }
}

structure::implement!(ListByCursorResponseBody);

// ---- src/types/list_by_cursor_response_body_meta.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1by-cursor/get/responses/200/content/application~1json/schema/properties/meta`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByCursorResponseBodyMeta {
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListByCursorResponseBodyMeta {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "next_cursor" => property.nullable(&mut self.next_cursor),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("next_cursor", &self.next_cursor);
    }
}

structure::implement!(ListByCursorResponseBodyMeta);

// ---- src/types/list_by_item_response_body.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1by-item/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByItemResponseBody {
    /// `data`
    pub data: Vec<Thing>,
    /// `has_more`
    pub has_more: bool,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListByItemResponseBody {
    const REQUIRED: &'static [&'static str] = &["data", "has_more"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.required(0, &mut self.data),
            "has_more" => property.required(1, &mut self.has_more),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("data", &self.data);
        to.required("has_more", &self.has_more);
    }
}

structure::implement!(ListByItemResponseBody);

// ---- src/types/list_by_number_response_body.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1by-number/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponseBody {
    /// `data`
    pub data: Vec<Thing>,
    /// `total`
    pub total: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListByNumberResponseBody {
    const REQUIRED: &'static [&'static str] = &["data", "total"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.required(0, &mut self.data),
            "total" => property.required(1, &mut self.total),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("data", &self.data);
        to.required("total", &self.total);
    }
}

structure::implement!(ListByNumberResponseBody);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod list_by_cursor_response_body;
mod list_by_cursor_response_body_meta;
mod list_by_item_response_body;
mod list_by_number_response_body;
mod thing;

pub use self::list_by_cursor_response_body::ListByCursorResponseBody;
pub use self::list_by_cursor_response_body_meta::ListByCursorResponseBodyMeta;
pub use self::list_by_item_response_body::ListByItemResponseBody;
pub use self::list_by_number_response_body::ListByNumberResponseBody;
pub use self::thing::Thing;

// ---- src/types/thing.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Thing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Thing {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(Thing);
