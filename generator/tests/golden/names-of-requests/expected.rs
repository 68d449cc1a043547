// ---- src/client/client_tag.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Client`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: names_of_requests::Client) -> Result<(), names_of_requests::Error> {
/// client.client().order("items").pages("pages").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    client: rt::client::Client,
}

impl Client {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    ///
    /// # Response
    ///
    /// Deep
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_requests::Client) -> Result<(), names_of_requests::Error> {
    /// let response = client
    ///     .client()
    ///     .call_options()
    ///     .call_query("call_query")
    ///     .options_query("options_query")
    ///     .send()
    ///     .await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn call_options(&self) -> CallOptions {
        CallOptions::new(&self.client)
    }

    /// `POST /things`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Response
    ///
    /// Ordered
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_requests::Client) -> Result<(), names_of_requests::Error> {
    /// client.client().order("items").pages("pages").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn order(&self, items: impl Into<String>) -> Order {
        Order::new(&self.client, items.into())
    }

    /// `GET /pages`
    ///
    /// # Response
    ///
    /// Pages
    ///
    /// The response is one page. [`ListPages::items`] returns the items of all pages, see
    /// [`guide::lists`](crate::guide::lists).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: names_of_requests::Client) -> Result<(), names_of_requests::Error> {
    /// let mut items = client.client().list_pages().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pages(&self) -> ListPages {
        ListPages::new(&self.client)
    }
}

/// `CallOptions`
///
/// Created by [`Client::call_options`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CallOptions {
    call: rt::call::Call,
    call_query: Option<String>,
    options_query: Option<String>,
    request_query: Option<String>,
    send_raw_query: Option<String>,
    send_blocking_query: Option<String>,
}

rt::call::implement! {
    CallOptions: GET [Literal("/things")] {
        /// `call`
        call_query(impl Into<String>) => query("call");
        /// `options`
        options_query(impl Into<String>) => query("options");
        /// `request`
        request_query(impl Into<String>) => query("request");
        /// `send_raw`
        send_raw_query(impl Into<String>) => query("send_raw");
        /// `send_blocking`
        send_blocking_query(impl Into<String>) => query("send_blocking");
    }
    -> Vec<Vec<std::collections::BTreeMap<String, Vec<types::CallItem>>>>: json;
}

/// `order`
///
/// Created by [`Client::order`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Order {
    call: rt::call::Call,
    items: String,
    pages: Option<String>,
}

rt::call::implement! {
    Order: POST [Literal("/things")] {
        items: String;
        /// `pages`
        pages(impl Into<String>);
    }
    parts {
        items => value("items");
        pages => value("pages");
    }
    -> (): empty;
}

/// `listPages`
///
/// Created by [`Client::list_pages`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPages {
    call: rt::call::Call,
    cursor: Option<String>,
    pages_query: Option<String>,
}

rt::call::implement! {
    ListPages: GET [Literal("/pages")] {
        /// `cursor`
        cursor(impl Into<String>) => query("cursor");
        /// `pages`
        pages_query(impl Into<String>) => query("pages");
    }
    -> types::ListPagesResponseBody: json;
}

rt::pagination::streams!(ListPages);

impl rt::pagination::Paged for ListPages {
    type Page = types::ListPagesResponseBody;

    type Item = String;

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
                page.next_cursor.as_ref(),
                None,
                Self::sent(page)? == 0,
            )
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "tag-client")]
pub mod client_tag;

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
    /// # #[cfg(feature = "tag-client")]
    /// # async fn example() -> Result<(), names_of_requests::Error> {
    /// use names_of_requests::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.client().list_pages().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Client`.
    ///
    /// Example: `client.client().order("items")`.
    #[cfg(feature = "tag-client")]
    #[inline]
    pub fn client(&self) -> client_tag::Client {
        client_tag::Client::new(self.clone())
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Call`
pub type Call = Vec<types::CallItem>;

// ---- src/types/call.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Call/items`
///
/// Returned by `client().call_options()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CallItem {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CallItem {
        "x" => x: optional;
    }
}

// ---- src/types/client.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1pages/get/responses/200/content/application~1json/schema`
///
/// Returned by `client().list_pages()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPagesResponseBody {
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// `data`
    pub data: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ListPagesResponseBody {
        "next_cursor" => next_cursor: optional;
        "data" => data: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod call;
mod client;

pub use self::call::CallItem;
pub use self::client::ListPagesResponseBody;
