// ---- src/client/a.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `a`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: parts_of_text_types::Client) -> Result<(), parts_of_text_types::Error> {
/// client.a().send().picture("…").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct A {
    client: rt::client::Client,
}

impl A {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /a`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: parts_of_text_types::Client) -> Result<(), parts_of_text_types::Error> {
    /// client.a().send().picture("…").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self) -> SendA {
        SendA::new(&self.client)
    }
}

/// `send-a`
///
/// Created by [`A::send`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendA {
    call: rt::call::Call,
    query: Option<serde_json::Value>,
    feed: Option<serde_json::Value>,
    lines: Option<serde_json::Value>,
    picture: Option<rt::file::File>,
}

rt::call::implement! {
    SendA: POST [Literal("/a")] {
        /// `query`
        query(serde_json::Value);
        /// `feed`
        feed(serde_json::Value);
        /// `lines`
        lines(serde_json::Value);
        /// `picture`
        picture(impl Into<rt::file::File>);
    }
    parts {
        query => value("query");
        feed => value("feed");
        lines => value("lines");
        picture => files("picture", None);
    }
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "a")]
pub mod a;

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
    /// # #[cfg(feature = "a")]
    /// # async fn example() -> Result<(), parts_of_text_types::Error> {
    /// use parts_of_text_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.a().send().picture("…").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `a`.
    ///
    /// Example: `client.a().send()`.
    #[cfg(feature = "a")]
    #[inline]
    pub fn a(&self) -> a::A {
        a::A::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
