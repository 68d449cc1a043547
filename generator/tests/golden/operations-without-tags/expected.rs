// ---- src/client/accounts.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `accounts`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
/// client.accounts().list().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Accounts {
    client: rt::client::Client,
}

impl Accounts {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /api/v1/accounts`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// client.accounts().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListAccounts {
        ListAccounts::new(&self.client)
    }

    /// `GET /api/v1/accounts/{id}`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// let response = client.accounts().get("id").send().await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetAccount {
        GetAccount::new(&self.client, id.into())
    }
}

/// `get /api/v1/accounts`
///
/// Created by [`Accounts::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccounts {
    call: rt::call::Call,
}

rt::call::implement! {
    ListAccounts: GET [Literal("/api/v1/accounts")] {
    }
    -> (): empty;
}

/// `get /api/v1/accounts/{id}`
///
/// Created by [`Accounts::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccount {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    GetAccount: GET [Literal("/api/v1/accounts/"), Parameter("id")] {
        id: String => path("id");
    }
    -> types::GetAccountResponseBody: json;
}

// ---- src/client/chat.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `chat`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
/// client.chat().post_message().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Chat {
    client: rt::client::Client,
}

impl Chat {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /api/v1/chat.postMessage`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// client.chat().post_message().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_message(&self) -> ChatPostMessage {
        ChatPostMessage::new(&self.client)
    }
}

/// `post /api/v1/chat.postMessage`
///
/// Created by [`Chat::post_message`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChatPostMessage {
    call: rt::call::Call,
}

rt::call::implement! {
    ChatPostMessage: POST [Literal("/api/v1/chat.postMessage")] {
    }
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "operations")]
pub mod operations;

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
    /// # #[cfg(feature = "accounts")]
    /// # async fn example() -> Result<(), operations_without_tags::Error> {
    /// use operations_without_tags::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.accounts().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `accounts`.
    ///
    /// Example: `client.accounts().list()`.
    #[cfg(feature = "accounts")]
    #[inline]
    pub fn accounts(&self) -> accounts::Accounts {
        accounts::Accounts::new(self.clone())
    }

    /// The operations of the tag `Tags`.
    ///
    /// Example: `client.tags().list()`.
    #[cfg(feature = "tags")]
    #[inline]
    pub fn tags(&self) -> tags::Tags {
        tags::Tags::new(self.clone())
    }

    /// The operations below `chat`.
    ///
    /// Example: `client.chat().post_message()`.
    #[cfg(feature = "chat")]
    #[inline]
    pub fn chat(&self) -> chat::Chat {
        chat::Chat::new(self.clone())
    }

    /// The operations without a tag.
    ///
    /// Example: `client.operations().get_me()`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

// ---- src/client/operations.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations without a tag.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
/// client.operations().get_me().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Operations {
    client: rt::client::Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /api/v1/getMe`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// client.operations().get_me().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_me(&self) -> GetMe {
        GetMe::new(&self.client)
    }
}

/// `get /api/v1/getMe`
///
/// Created by [`Operations::get_me`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMe {
    call: rt::call::Call,
}

rt::call::implement! {
    GetMe: GET [Literal("/api/v1/getMe")] {
    }
    -> (): empty;
}

// ---- src/client/tags.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Tags`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
/// client.tags().list().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Tags {
    client: rt::client::Client,
}

impl Tags {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /api/v1/tags`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// client.tags().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTags {
        ListTags::new(&self.client)
    }

    /// `GET /api/v1/invoices`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: operations_without_tags::Client) -> Result<(), operations_without_tags::Error> {
    /// client.tags().list_invoices().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_invoices(&self) -> ListInvoices {
        ListInvoices::new(&self.client)
    }
}

/// `get /api/v1/tags`
///
/// Created by [`Tags::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTags {
    call: rt::call::Call,
}

rt::call::implement! {
    ListTags: GET [Literal("/api/v1/tags")] {
    }
    -> (): empty;
}

/// `list-invoices`
///
/// Created by [`Tags::list_invoices`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvoices {
    call: rt::call::Call,
}

rt::call::implement! {
    ListInvoices: GET [Literal("/api/v1/invoices")] {
    }
    -> (): empty;
}

// ---- src/types/accounts.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1api~1v1~1accounts~1{id}/get/responses/200/content/application~1json/schema`
///
/// Returned by `accounts().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAccountResponseBody {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    GetAccountResponseBody {
        "name" => name: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod accounts;

pub use self::accounts::GetAccountResponseBody;
