// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "operations")]
pub mod operations;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "operations")]
    /// # async fn example() -> Result<(), server_variables_only::Error> {
    /// use server_variables_only::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.operations().ping().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::REGION_EXAMPLE_COM)
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

impl rt::server::Server {
    /// `https://{region}.example.com`
    pub const REGION_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://{region}.example.com",
        variables: &[("region", "eu")],
    };
}

impl rt::client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; `eu` unless it is set.
    pub fn region(self, region: Region) -> Self {
        self.server_variable("region", region.as_str())
    }
}

/// The documented values of the variable `region` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `eu`
    #[default]
    Eu,
    /// `us`
    Us,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    Region, Unknown {
        "eu" => Eu,
        "us" => Us,
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
/// # async fn example(client: server_variables_only::Client) -> Result<(), server_variables_only::Error> {
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
    /// # async fn example(client: server_variables_only::Client) -> Result<(), server_variables_only::Error> {
    /// client.operations().ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ping(&self) -> Ping {
        Ping::new(&self.client)
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
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
