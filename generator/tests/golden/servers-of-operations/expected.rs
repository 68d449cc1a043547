// ---- src/client/files.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Files`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: servers_of_operations::Client) -> Result<(), servers_of_operations::Error> {
/// client.files().list().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Files {
    client: rt::client::Client,
}

impl Files {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /files`
    ///
    /// Sent to the server `https://files-{region}.example.com`.
    ///
    /// # Response
    ///
    /// None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: servers_of_operations::Client) -> Result<(), servers_of_operations::Error> {
    /// client.files().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// `PUT /files`
    ///
    /// Sent to the server `/v2`.
    ///
    /// # Response
    ///
    /// Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: servers_of_operations::Client) -> Result<(), servers_of_operations::Error> {
    /// client.files().put().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self) -> Put {
        Put::new(&self.client)
    }
}

/// `list`
///
/// Created by [`Files::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    call: rt::call::Call,
}

rt::call::implement! {
    List: GET [Literal("/files")] {
    }
    server rt::server::Server { url: "https://files-{region}.example.com", variables: &[("region", "eu")] };
    -> (): empty;
}

/// `put`
///
/// Created by [`Files::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Put {
    call: rt::call::Call,
}

rt::call::implement! {
    Put: PUT [Literal("/files")] {
    }
    server rt::server::Server { url: "/v2", variables: &[] };
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "files")]
    /// # async fn example() -> Result<(), servers_of_operations::Error> {
    /// use servers_of_operations::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.files().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::REGION_EXAMPLE_COM_V1)
    }

    /// The operations of the tag `Files`.
    ///
    /// Example: `client.files().list()`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().things()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://{region}.example.com/v1`
    pub const REGION_EXAMPLE_COM_V1: Self = rt::server::Server {
        url: "https://{region}.example.com/v1",
        variables: &[("region", "eu")],
    };
}

impl rt::client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; `eu` unless it is set.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.server_variable("region", region)
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: servers_of_operations::Client) -> Result<(), servers_of_operations::Error> {
/// client.things().things().send().await?;
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

    /// `GET /things`
    ///
    /// # Response
    ///
    /// None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: servers_of_operations::Client) -> Result<(), servers_of_operations::Error> {
    /// client.things().things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn things(&self) -> ThingsRequest {
        ThingsRequest::new(&self.client)
    }
}

/// `things`
///
/// Created by [`Things::things`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ThingsRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    ThingsRequest: GET [Literal("/things")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
