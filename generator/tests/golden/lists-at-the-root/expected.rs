// ---- src/client/lists.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, error::{Error, OperationError},
    options::CallOptions, path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `lists`.
#[derive(Clone, Debug)]
pub struct Lists {
    client: Client,
}

impl Lists {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /rates`
    #[inline]
    pub fn rates(&self) -> Rates {
        Rates {
            call: Call::new(&self.client),
        }
    }

    /// `GET /days`
    #[inline]
    pub fn days(&self) -> Days {
        Days {
            call: Call::new(&self.client),
        }
    }

    /// `GET /things`
    #[inline]
    pub fn things(&self) -> Things {
        Things {
            call: Call::new(&self.client),
        }
    }
}

/// `rates`
///
/// Made by [`Lists::rates`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Rates {
    call: Call,
}

impl Rates {
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
    pub async fn send(
        self,
    ) -> Result<Response<std::collections::BTreeMap<String, f64>>, Error> {
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
    ) -> Result<Response<std::collections::BTreeMap<String, f64>>, Error> {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/rates")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Rates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rates").finish_non_exhaustive()
    }
}

/// `days`
///
/// Made by [`Lists::days`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Days {
    call: Call,
}

impl Days {
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
    pub async fn send(
        self,
    ) -> Result<Response<Option<Vec<chrono::DateTime<chrono::Utc>>>>, Error> {
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
    ) -> Result<Response<Option<Vec<chrono::DateTime<chrono::Utc>>>>, Error> {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/days")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Days {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Days").finish_non_exhaustive()
    }
}

/// `things`
///
/// Made by [`Lists::things`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Things {
    call: Call,
}

impl Things {
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
    pub async fn send(self) -> Result<Response<ThingsResponse>, Error> {
        ThingsResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<ThingsResponse>, Error> {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/things")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Things {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Things").finish_non_exhaustive()
    }
}

/// The documented successes of [`Things`].
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
    NoContent,
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl ThingsResponse {
    #[inline]
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
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
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsError {
    /// `400`.
    ///
    /// Wrong
    BadRequest(Vec<String>),
}

impl OperationError for ThingsError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400 => answer.json().map(Self::BadRequest),
            _ => None,
        }
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "pages")]
pub mod pages;

use crate::runtime::{client, client_builder, server};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `lists`.
    #[cfg(feature = "lists")]
    #[inline]
    pub fn lists(&self) -> lists::Lists {
        lists::Lists::new(self.clone())
    }

    /// The operations of the tag `pages`.
    #[cfg(feature = "pages")]
    #[inline]
    pub fn pages(&self) -> pages::Pages {
        pages::Pages::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/pages.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, page_offset,
    pagination, parameter::Style, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `pages`.
#[derive(Clone, Debug)]
pub struct Pages {
    client: Client,
}

impl Pages {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /numbers`
    #[inline]
    pub fn list_numbers(&self) -> ListNumbers {
        ListNumbers {
            call: Call::new(&self.client),
            limit: None,
            offset: None,
        }
    }

    /// `GET /nested`
    #[inline]
    pub fn list_nested(&self) -> ListNested {
        ListNested {
            call: Call::new(&self.client),
            limit: None,
            offset: None,
        }
    }
}

/// `list-numbers`
///
/// Made by [`Pages::list_numbers`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNumbers {
    call: Call,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ListNumbers {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `offset`
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
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
    pub async fn send(self) -> Result<Response<Vec<i64>>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Vec<i64>>, Error> {
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
            &[PathPart::Literal("/numbers")],
        );
        request.query("limit", Style::Form, true, &self.limit)?;
        request.query("offset", Style::Form, true, &self.offset)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListNumbers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListNumbers").finish_non_exhaustive()
    }
}

/// `list-nested`
///
/// Made by [`Pages::list_nested`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNested {
    call: Call,
    limit: Option<i64>,
    offset: Option<i64>,
}

impl ListNested {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `offset`
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
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
    pub async fn send(self) -> Result<Response<types::ListNestedResponseBody>, Error> {
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
    ) -> Result<Response<types::ListNestedResponseBody>, Error> {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/nested")]);
        request.query("limit", Style::Form, true, &self.limit)?;
        request.query("offset", Style::Form, true, &self.offset)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListNested {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListNested").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListNumbers {
    type Page = Vec<i64>;

    type Item = i64;

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
        page
    }

    #[inline]
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        _state: &mut pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

impl pagination::Paged for ListNested {
    type Page = types::ListNestedResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/result/a~1b";

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
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page.result.and_then(|part| part.a_b).unwrap_or_default()
    }

    #[inline]
    fn advance(
        &mut self,
        page: &Response<Self::Page>,
        _state: &mut pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Grid`
pub type Grid = Vec<Vec<i64>>;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<super::Thing>;

// ---- src/types/list_nested_response_body.rs

use serde::de;

use super::ListNestedResponseBodyResult;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1nested/get/responses/200/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNestedResponseBody {
    /// `result`
    pub result: Option<ListNestedResponseBodyResult>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListNestedResponseBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "result" => property.optional(&mut self.result),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("result", &self.result);
    }
}

structure::implement!(ListNestedResponseBody);

// ---- src/types/list_nested_response_body_result.rs

use serde::de;

use super::Thing;
use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1nested/get/responses/200/content/application~1json/schema/properties/result`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNestedResponseBodyResult {
    /// `a/b`
    pub a_b: Option<Vec<Thing>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ListNestedResponseBodyResult {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a/b" => property.optional(&mut self.a_b),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a/b", &self.a_b);
    }
}

structure::implement!(ListNestedResponseBodyResult);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod list_nested_response_body;
mod list_nested_response_body_result;
mod thing;

pub use self::list_nested_response_body::ListNestedResponseBody;
pub use self::list_nested_response_body_result::ListNestedResponseBodyResult;
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
