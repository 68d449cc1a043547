// ---- src/client/lists.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `lists`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: pages_of_formats::Client) -> Result<(), pages_of_formats::Error> {
/// let response = client.lists().logs().starting_after("starting_after").send().await?;
/// println!("{:?}", response.has_more);
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

    /// `GET /events`
    ///
    /// # Response
    ///
    /// The response is one page. [`ListEvents::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_formats::Client) -> Result<(), pages_of_formats::Error> {
    /// let mut items = client.lists().events().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn events(&self) -> ListEvents {
        ListEvents::new(&self.client)
    }

    /// `GET /logs`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: pages_of_formats::Client) -> Result<(), pages_of_formats::Error> {
    /// let response = client.lists().logs().starting_after("starting_after").send().await?;
    /// println!("{:?}", response.has_more);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn logs(&self) -> ListLogs {
        ListLogs::new(&self.client)
    }
}

/// `list-events`
///
/// Created by [`Lists::events`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    call: rt::call::Call,
    starting_after: Option<uuid::Uuid>,
}

rt::call::implement! {
    ListEvents: GET [Literal("/events")] {
        /// `starting_after`
        ///
        /// Constraints: format `uuid`.
        starting_after(uuid::Uuid) => query("starting_after");
    }
    -> types::Page: json;
}

rt::pagination::streams!(ListEvents);

impl rt::pagination::Paged for ListEvents {
    type Page = types::Page;

    type Item = types::PageDataItem;

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

/// `list-logs`
///
/// Created by [`Lists::logs`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogs {
    call: rt::call::Call,
    starting_after: Option<String>,
}

rt::call::implement! {
    ListLogs: GET [Literal("/logs")] {
        /// `starting_after`
        starting_after(impl Into<String>) => query("starting_after");
    }
    -> types::Page: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "lists")]
pub mod lists;

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
    /// # #[cfg(feature = "lists")]
    /// # async fn example() -> Result<(), pages_of_formats::Error> {
    /// use pages_of_formats::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.lists().logs().starting_after("starting_after").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `lists`.
    ///
    /// Example: `client.lists().logs()`.
    #[cfg(feature = "lists")]
    #[inline]
    pub fn lists(&self) -> lists::Lists {
        lists::Lists::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod page;

pub use self::page::{Page, PageDataItem};

// ---- src/types/page.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Page`
///
/// Returned by `lists().events()` and `lists().logs()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `data`
    pub data: Vec<types::PageDataItem>,
    /// `has_more`
    pub has_more: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Page {
        const REQUIRED: &'static [&'static str] = &["data", "has_more"];
        "data" => data: required(0);
        "has_more" => has_more: required(1);
    }
}

/// Schema: `#/components/schemas/Page/properties/data/items`
///
/// Returned by `lists().events()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageDataItem {
    /// `id`
    ///
    /// Constraints: format `uuid`.
    pub id: Option<uuid::Uuid>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    PageDataItem {
        "id" => id: optional;
    }
}
