// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "ping")]
pub mod ping;

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
    /// # #[cfg(feature = "ping")]
    /// # async fn example() -> Result<(), no_schemas::Error> {
    /// use no_schemas::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.ping().ping().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Ping`.
    ///
    /// Example: `client.ping().ping()`.
    #[cfg(feature = "ping")]
    #[inline]
    pub fn ping(&self) -> ping::Ping {
        ping::Ping::new(self.clone())
    }
}

// ---- src/client/ping.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Ping`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: no_schemas::Client) -> Result<(), no_schemas::Error> {
/// client.ping().ping().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Ping {
    client: rt::client::Client,
}

impl Ping {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /ping`
    ///
    /// # Response
    ///
    /// Pong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: no_schemas::Client) -> Result<(), no_schemas::Error> {
    /// client.ping().ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ping(&self) -> PingRequest {
        PingRequest::new(&self.client)
    }

    /// `HEAD /ping`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: no_schemas::Client) -> Result<(), no_schemas::Error> {
    /// client.ping().probe().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn probe(&self) -> Probe {
        Probe::new(&self.client)
    }
}

/// `ping`
///
/// Created by [`Ping::ping`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PingRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    PingRequest: GET [Literal("/ping")] {
    }
    -> (): empty;
}

/// `probe`
///
/// Created by [`Ping::probe`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Probe {
    call: rt::call::Call,
}

rt::call::implement! {
    Probe: HEAD [Literal("/ping")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
