// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "orders")]
pub mod orders;

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
    /// # #[cfg(feature = "orders")]
    /// # async fn example() -> Result<(), pages_of_several_media_types::Error> {
    /// use pages_of_several_media_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.orders().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Orders`.
    ///
    /// Example: `client.orders().list()`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> orders::Orders {
        orders::Orders::new(self.clone())
    }
}

// ---- src/client/orders.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Orders`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_of_several_media_types::Client) -> Result<(), pages_of_several_media_types::Error> {
/// let mut items = client.orders().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{:?}", item.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Orders {
    client: rt::client::Client,
}

impl Orders {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /orders`
    ///
    /// # Response
    ///
    /// A variant of [`ListOrdersResponse`].
    ///
    /// The response is one page. [`ListOrders::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// [`ListOrders::accept_json`] and [`ListOrders::accept_csv`] accept one media type only.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_several_media_types::Client) -> Result<(), pages_of_several_media_types::Error> {
    /// let mut items = client.orders().list().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders::new(&self.client)
    }
}

/// `list-orders`
///
/// Created by [`Orders::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrders {
    call: rt::call::Call,
    cursor: Option<String>,
}

rt::call::implement! {
    ListOrders: GET [Literal("/orders")] {
        /// `cursor`
        cursor(impl Into<String>) => query("cursor");
    }
    accept "application/json, text/csv";
    accepts {
        /// Accepts only `application/json`.
        accept_json("application/json");
        /// Accepts only `text/csv`.
        accept_csv("text/csv");
    }
    -> ListOrdersResponse: choice(ListOrdersResponse);
}

rt::pagination::streams!(ListOrders);

impl rt::pagination::Paged for ListOrders {
    type Page = types::Page;

    type Item = types::Order;

    const LIST: &'static str = "/orders";

    #[inline]
    fn call(&self) -> &rt::call::Call {
        &self.call
    }

    #[inline]
    fn request(&self) -> Result<rt::request::Request, rt::error::Error> {
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
    fn into_items(
        page: Self::Page,
        _state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        page.orders.unwrap_or_default()
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
                page.next_cursor.as_ref(),
                None,
                Self::sent(page)? == 0,
            )
    }
}

/// The documented successful responses of [`ListOrders`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start
/// with `accept_` ask for one of them.
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
    /// A successful response that the document does not declare, with its body.
    Other(bytes::Bytes),
}

impl ListOrdersResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
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

mod page;

pub use self::page::{Order, Page};

// ---- src/types/page.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Page`
///
/// Returned by `orders().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `orders`
    pub orders: Option<Vec<types::Order>>,
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Page {
        "orders" => orders: optional;
        "next_cursor" => next_cursor: optional;
    }
}

/// Schema: `#/components/schemas/Order`
///
/// Returned by `orders().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Order {
        "id" => id: optional;
    }
}
