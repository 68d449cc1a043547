// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "orders")]
pub mod orders;

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

    /// The operations of the tag `Orders`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, pagination,
    parameter::Style, path::PathPart, request::Request, response::Response,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `Orders`.
#[derive(Clone, Debug)]
pub struct Orders {
    client: Client,
}

impl Orders {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /orders`
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders {
            call: Call::new(&self.client),
            cursor: None,
        }
    }
}

/// `list-orders`
///
/// Made by [`Orders::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrders {
    call: Call,
    cursor: Option<String>,
}

impl ListOrders {
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
    pub async fn send(self) -> Result<Response<ListOrdersResponse>, Error> {
        ListOrdersResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<ListOrdersResponse>, Error> {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/orders")]);
        request.accept("application/json, text/csv")?;
        request.query("cursor", Style::Form, true, &self.cursor)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListOrders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListOrders").finish_non_exhaustive()
    }
}

impl pagination::Paged for ListOrders {
    type Page = types::Page;

    type Item = types::Order;

    const LIST: &'static str = "/orders";

    #[inline]
    fn call(&self) -> &Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        let mut request = self.request()?;
        request.accept("application/json")?;
        Ok(request)
    }

    #[inline]
    fn items_of(page: &Self::Page) -> &[Self::Item] {
        page.orders.as_deref().unwrap_or_default()
    }

    #[inline]
    fn kept_list(page: &Self::Page) -> Option<&serde_json::Value> {
        page.extra.get("orders")
    }

    #[inline]
    fn into_items(page: Self::Page, _state: &mut pagination::State) -> Vec<Self::Item> {
        page.orders.unwrap_or_default()
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
                page.next_cursor.as_ref(),
                None,
                Self::sent(page)? == 0,
            )
    }
}

/// The documented successes of [`ListOrders`].
///
/// The `Content-Type` of the response says which it is. To ask for one of them, set the header `Accept` by [`CallOptions::header`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersResponse {
    /// `200`, `application/json`.
    ///
    /// A page
    Json(types::Page),
    /// `200`, `text/csv`.
    ///
    /// A page
    Csv(String),
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl ListOrdersResponse {
    #[inline]
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
        Ok(
            match response.media_type(&["application/json", "text/csv"]) {
                Some("application/json") => {
                    response.json::<types::Page>()?.map(Self::Json)
                }
                Some("text/csv") => response.text()?.map(Self::Csv),
                _ => response.map(Self::Other),
            },
        )
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod order;
mod page;

pub use self::order::Order;
pub use self::page::Page;

// ---- src/types/order.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Order {
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

structure::implement!(Order);

// ---- src/types/page.rs

use serde::de;

use super::Order;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `orders`
    pub orders: Option<Vec<Order>>,
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Page {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "orders" => property.optional(&mut self.orders),
            "next_cursor" => property.optional(&mut self.next_cursor),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("orders", &self.orders);
        to.optional("next_cursor", &self.next_cursor);
    }
}

structure::implement!(Page);
