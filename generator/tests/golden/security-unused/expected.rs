// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "operations")]
pub mod operations;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "key",
    kind: rt::credentials::SchemeKind::Header("X-Key"),
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "operations")]
    /// # async fn example() -> Result<(), security_unused::Error> {
    /// use security_unused::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.operations().ping().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations without a tag.
    ///
    /// Example: `client.operations().ping()`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
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
/// # async fn example(client: security_unused::Client) -> Result<(), security_unused::Error> {
/// client.operations().ping().send().await?;
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

    /// `GET /ping`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_unused::Client) -> Result<(), security_unused::Error> {
    /// client.operations().ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ping(&self) -> Ping {
        Ping::new(&self.client)
    }

    /// `GET /open`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_unused::Client) -> Result<(), security_unused::Error> {
    /// client.operations().open().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open(&self) -> Open {
        Open::new(&self.client)
    }
}

/// `ping`
///
/// Created by [`Operations::ping`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Ping {
    call: rt::call::Call,
}

rt::call::implement! {
    Ping: GET [Literal("/ping")] {
    }
    security [[], [SCHEME_KEY]];
    -> (): empty;
}

/// `open`
///
/// Created by [`Operations::open`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Open {
    call: rt::call::Call,
}

rt::call::implement! {
    Open: GET [Literal("/open")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
