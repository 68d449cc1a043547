// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), pages_of_overlays::Error> {
    /// use pages_of_overlays::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.things().list_whole().limit(1).page(1).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `things`.
    ///
    /// Example: `client.things().list_whole()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_of_overlays::Client) -> Result<(), pages_of_overlays::Error> {
/// let response = client.things().list_whole().limit(1).page(1).send().await?;
/// println!("{:?}", response.total);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Things {
    client: rt::client::Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /ordered`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListOrdered::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_overlays::Client) -> Result<(), pages_of_overlays::Error> {
    /// let mut items = client.things().list_ordered().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_ordered(&self) -> ListOrdered {
        ListOrdered::new(&self.client)
    }

    /// `GET /skipped`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListSkipped::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_overlays::Client) -> Result<(), pages_of_overlays::Error> {
    /// let mut items = client.things().list_skipped().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_skipped(&self) -> ListSkipped {
        ListSkipped::new(&self.client)
    }

    /// `GET /whole`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_overlays::Client) -> Result<(), pages_of_overlays::Error> {
    /// let response = client.things().list_whole().limit(1).page(1).send().await?;
    /// println!("{:?}", response.total);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_whole(&self) -> ListWhole {
        ListWhole::new(&self.client)
    }
}

/// `list-ordered`
///
/// Created by [`Things::list_ordered`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrdered {
    call: rt::call::Call,
    limit: Option<i64>,
    page: Option<i64>,
    order: Option<types::Order>,
    after: Option<i64>,
}

rt::call::implement! {
    ListOrdered: GET [Literal("/ordered")] {
        /// `limit`
        limit(i64) => query("limit");
        /// `page`
        ///
        /// Constraints: minimum `1`.
        page(i64) => query("page");
        /// `order`
        order(types::Order) => query("order");
        /// `after`
        after(i64) => query("after");
    }
    -> types::ListOrderedResponseBody: json;
}

rt::pagination::streams!(ListOrdered);

impl rt::pagination::Paged for ListOrdered {
    type Page = types::ListOrderedResponseBody;

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
    fn into_items(
        page: Self::Page,
        state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
        state.identities.unseen(page.data.unwrap_or_default(), |item| Some(&item.id))
    }

    #[inline]
    fn advance(
        &mut self,
        page: &rt::response::Response<Self::Page>,
        _state: &mut rt::pagination::State,
    ) -> Result<bool, &'static str> {
        if Self::is_last(page, page.more)? {
            return Ok(false);
        }
        let (cursor, items) = (&mut self.after, Self::items_of(page));
        let next = match self.order.as_ref().map(types::Order::as_str) {
            Some("rank") => {
                rt::page_order::next(cursor, items, false, |item| Some(item.rank))
            }
            Some("-rank") => {
                rt::page_order::next(cursor, items, true, |item| Some(item.rank))
            }
            _ => return rt::page_number::next(&mut self.page, 1, Some(10)),
        };
        self.page = None;
        next
    }
}

/// `list-skipped`
///
/// Created by [`Things::list_skipped`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSkipped {
    call: rt::call::Call,
    limit: Option<i64>,
    skip: Option<i64>,
}

rt::call::implement! {
    ListSkipped: GET [Literal("/skipped")] {
        /// `limit`
        limit(i64) => query("limit");
        /// `skip`
        skip(i64) => query("skip");
    }
    -> types::ListSkippedResponseBody: json;
}

rt::pagination::streams!(ListSkipped);

impl rt::pagination::Paged for ListSkipped {
    type Page = types::ListSkippedResponseBody;

    type Item = types::Thing;

    const LIST: &'static str = "/body/things";

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
    fn into_items(
        page: Self::Page,
        state: &mut rt::pagination::State,
    ) -> Vec<Self::Item> {
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
                page.body.as_ref().and_then(|part| part.count.as_ref()).copied(),
                self.limit,
            )
        {
            return Ok(false);
        }
        rt::page_offset::next(&mut self.skip, Self::sent(page)?)
    }
}

/// `list-whole`
///
/// Created by [`Things::list_whole`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWhole {
    call: rt::call::Call,
    limit: Option<i64>,
    page: Option<i64>,
}

rt::call::implement! {
    ListWhole: GET [Literal("/whole")] {
        /// `limit`
        limit(i64) => query("limit");
        /// `page`
        ///
        /// Constraints: minimum `1`.
        page(i64) => query("page");
    }
    -> types::ListWholeResponseBody: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Things`
pub type Things = Vec<types::Thing>;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod order;
mod thing;
mod things;

pub use self::order::Order;
pub use self::thing::Thing;
pub use self::things::{
    ListOrderedResponseBody, ListSkippedResponseBody, ListSkippedResponseBodyBody,
    ListWholeResponseBody,
};

// ---- src/types/order.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Order`
///
/// Sent by `things().list_ordered()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `rank`
    Rank,
    /// `-rank`
    RankDesc,
    /// `name`
    Name,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Order, Unknown, default {
        "rank" => Rank,
        "-rank" => RankDesc,
        "name" => Name,
    }
}

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `things().list_ordered()` and `things().list_skipped()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: String,
    /// `rank`
    pub rank: i64,
    /// `at`
    pub at: Option<chrono::DateTime<chrono::Utc>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Thing {
        const REQUIRED: &'static [&'static str] = &["id", "rank"];
        "id" => id: required(0);
        "rank" => rank: required(1);
        "at" => at: optional;
    }
}

// ---- src/types/things.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1ordered/get/responses/200/content/application~1json/schema`
///
/// Returned by `things().list_ordered()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrderedResponseBody {
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `more`
    pub more: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListOrderedResponseBody {
        "data" => data: optional;
        "more" => more: optional;
    }
}

/// Schema: `#/paths/~1skipped/get/responses/200/content/application~1json/schema`
///
/// Returned by `things().list_skipped()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSkippedResponseBody {
    /// `body`
    pub body: Option<types::ListSkippedResponseBodyBody>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListSkippedResponseBody {
        "body" => body: optional;
    }
}

/// Schema: `#/paths/~1skipped/get/responses/200/content/application~1json/schema/properties/body`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSkippedResponseBodyBody {
    /// `things`
    pub things: Option<Vec<types::Thing>>,
    /// `count`
    pub count: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListSkippedResponseBodyBody {
        "things" => things: optional;
        "count" => count: optional;
    }
}

/// Schema: `#/paths/~1whole/get/responses/200/content/application~1json/schema`
///
/// Returned by `things().list_whole()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWholeResponseBody {
    /// `data`
    pub data: Option<Vec<types::Thing>>,
    /// `total`
    pub total: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListWholeResponseBody {
        "data" => data: optional;
        "total" => total: optional;
    }
}
