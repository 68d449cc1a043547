// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, server};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, page_number,
    page_offset, page_order, pagination, parameter::Style, path::PathPart,
    request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /ordered`
    #[inline]
    pub fn list_ordered(&self) -> ListOrdered {
        ListOrdered {
            call: Call::new(&self.client),
            limit: None,
            page: None,
            order: None,
            after: None,
        }
    }

    /// `GET /skipped`
    #[inline]
    pub fn list_skipped(&self) -> ListSkipped {
        ListSkipped {
            call: Call::new(&self.client),
            limit: None,
            skip: None,
        }
    }

    /// `GET /whole`
    #[inline]
    pub fn list_whole(&self) -> ListWhole {
        ListWhole {
            call: Call::new(&self.client),
            limit: None,
            page: None,
        }
    }
}

/// `list-ordered`
///
/// Made by [`Things::list_ordered`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrdered {
    call: Call,
    limit: Option<i64>,
    page: Option<i64>,
    order: Option<types::Order>,
    after: Option<i64>,
}

impl ListOrdered {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `page`
    ///
    /// Constraints: minimum `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// `order`
    #[inline]
    pub fn order(mut self, order: types::Order) -> Self {
        self.order = Some(order);
        self
    }

    /// `after`
    #[inline]
    pub fn after(mut self, after: i64) -> Self {
        self.after = Some(after);
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
    pub async fn send(self) -> Result<Response<types::ListOrderedResponseBody>, Error> {
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
    ) -> Result<Response<types::ListOrderedResponseBody>, Error> {
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
            &[PathPart::Literal("/ordered")],
        );
        request.query("limit", Style::Form, true, &self.limit)?;
        request.query("page", Style::Form, true, &self.page)?;
        request.query("order", Style::Form, true, &self.order)?;
        request.query("after", Style::Form, true, &self.after)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListOrdered {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrdered").finish_non_exhaustive()
    }
}

/// `list-skipped`
///
/// Made by [`Things::list_skipped`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSkipped {
    call: Call,
    limit: Option<i64>,
    skip: Option<i64>,
}

impl ListSkipped {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `skip`
    #[inline]
    pub fn skip(mut self, skip: i64) -> Self {
        self.skip = Some(skip);
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
    pub async fn send(self) -> Result<Response<types::ListSkippedResponseBody>, Error> {
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
    ) -> Result<Response<types::ListSkippedResponseBody>, Error> {
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
            &[PathPart::Literal("/skipped")],
        );
        request.query("limit", Style::Form, true, &self.limit)?;
        request.query("skip", Style::Form, true, &self.skip)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListSkipped {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListSkipped").finish_non_exhaustive()
    }
}

/// `list-whole`
///
/// Made by [`Things::list_whole`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWhole {
    call: Call,
    limit: Option<i64>,
    page: Option<i64>,
}

impl ListWhole {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `page`
    ///
    /// Constraints: minimum `1`.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
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
    pub async fn send(self) -> Result<Response<types::ListWholeResponseBody>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ListWholeResponseBody>, Error> {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/whole")]);
        request.query("limit", Style::Form, true, &self.limit)?;
        request.query("page", Style::Form, true, &self.page)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListWhole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListWhole").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListOrdered {
    type Page = types::ListOrderedResponseBody;

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
    fn start(&mut self) {
        self.limit.get_or_insert(20);
        if self.page.is_none() {
            self.order.get_or_insert_with(|| "rank".into());
        }
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
    fn into_items(page: Self::Page, state: &mut pagination::State) -> Vec<Self::Item> {
        state.identities.unseen(page.data.unwrap_or_default(), |item| Some(&item.id))
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        _state: &mut pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, page.more)? {
            return Ok(false);
        }
        let (cursor, items) = (&mut self.after, Self::items_of(page));
        let next = match self.order.as_ref().map(types::Order::as_str) {
            Some("rank") => {
                page_order::next(cursor, items, false, |item| Some(item.rank))
            }
            Some("-rank") => {
                page_order::next(cursor, items, true, |item| Some(item.rank))
            }
            _ => return page_number::next(&mut self.page, 1, Some(10)),
        };
        self.page = None;
        next
    }
}

impl pagination::Paged for ListSkipped {
    type Page = types::ListSkippedResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/body/things";

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
        page.body.as_ref().and_then(|part| part.things.as_deref()).unwrap_or_default()
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra
            .get("body")
            .map(Self::no_list)
            .or_else(|| page.body.as_ref().and_then(|part| part.extra.get("things")))
    }

    #[inline]
    fn into_items(page: Self::Page, state: &mut pagination::State) -> Vec<Self::Item> {
        state
            .identities
            .unseen(
                page.body.and_then(|part| part.things).unwrap_or_default(),
                |item| Some(&item.id),
            )
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
        if state
            .count
            .is_reached(
                Self::sent(page)?,
                page.body.as_ref().and_then(|part| part.count.as_ref()).copied(),
                self.limit,
            )
        {
            return Ok(false);
        }
        page_offset::next(&mut self.skip, Self::sent(page)?)
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<super::Thing>;

// ---- src/types/list_ordered_response_body.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1ordered/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrderedResponseBody {
    /// `data`
    pub data: Option<Vec<Thing>>,
    /// `more`
    pub more: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListOrderedResponseBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.optional(&mut self.data),
            "more" => property.optional(&mut self.more),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("data", &self.data);
        to.optional("more", &self.more);
    }
}

structure::implement!(ListOrderedResponseBody);

// ---- src/types/list_skipped_response_body.rs

use serde::de;

use super::ListSkippedResponseBodyBody;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1skipped/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSkippedResponseBody {
    /// `body`
    pub body: Option<ListSkippedResponseBodyBody>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListSkippedResponseBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "body" => property.optional(&mut self.body),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("body", &self.body);
    }
}

structure::implement!(ListSkippedResponseBody);

// ---- src/types/list_skipped_response_body_body.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1skipped/get/responses/200/content/application~1json/schema/properties/body`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSkippedResponseBodyBody {
    /// `things`
    pub things: Option<Vec<Thing>>,
    /// `count`
    pub count: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListSkippedResponseBodyBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "things" => property.optional(&mut self.things),
            "count" => property.optional(&mut self.count),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("things", &self.things);
        to.optional("count", &self.count);
    }
}

structure::implement!(ListSkippedResponseBodyBody);

// ---- src/types/list_whole_response_body.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1whole/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWholeResponseBody {
    /// `data`
    pub data: Option<Vec<Thing>>,
    /// `total`
    pub total: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListWholeResponseBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "data" => property.optional(&mut self.data),
            "total" => property.optional(&mut self.total),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("data", &self.data);
        to.optional("total", &self.total);
    }
}

structure::implement!(ListWholeResponseBody);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod list_ordered_response_body;
mod list_skipped_response_body;
mod list_skipped_response_body_body;
mod list_whole_response_body;
mod order;
mod thing;

pub use self::list_ordered_response_body::ListOrderedResponseBody;
pub use self::list_skipped_response_body::ListSkippedResponseBody;
pub use self::list_skipped_response_body_body::ListSkippedResponseBodyBody;
pub use self::list_whole_response_body::ListWholeResponseBody;
pub use self::order::Order;
pub use self::thing::Thing;

// ---- src/types/order.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `rank`
    Rank,
    /// `-rank`
    RankDesc,
    /// `name`
    Name,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Order {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Rank, Self::RankDesc, Self::Name];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rank => "rank",
            Self::RankDesc => "-rank",
            Self::Name => "name",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Order {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Order {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "rank" => Self::Rank,
            "-rank" => Self::RankDesc,
            "name" => Self::Name,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Order, Unknown);

// ---- src/types/thing.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Thing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: String,
    /// `rank`
    pub rank: i64,
    /// `at`
    pub at: Option<chrono::DateTime<chrono::Utc>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Thing {
    const REQUIRED: &'static [&'static str] = &["id", "rank"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "rank" => property.required(1, &mut self.rank),
            "at" => property.optional(&mut self.at),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.required("rank", &self.rank);
        to.optional("at", &self.at);
    }
}

structure::implement!(Thing);
