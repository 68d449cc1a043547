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
    /// # async fn example() -> Result<(), server_variables::Error> {
    /// use server_variables::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.things().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::PRODUCTION)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().list()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::server::Server {
    /// Production
    ///
    /// `https://{cluster}.example.com:{port}/{base}`
    pub const PRODUCTION: Self = rt::server::Server {
        url: "https://{cluster}.example.com:{port}/{base}",
        variables: &[("cluster", "api"), ("port", "443"), ("base", "v1")],
    };
    /// `https://sandbox.example.com`
    pub const SANDBOX_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://sandbox.example.com",
        variables: &[],
    };
}

impl rt::client_builder::ClientBuilder {
    /// Sets the variable `cluster` of the server's URL; `api` unless it is set.
    ///
    /// Where it runs.
    pub fn cluster(self, cluster: Cluster) -> Self {
        self.server_variable("cluster", cluster.as_str())
    }

    /// Sets the variable `port` of the server's URL; `443` unless it is set.
    pub fn port(self, port: impl Into<String>) -> Self {
        self.server_variable("port", port)
    }

    /// Sets the variable `base` of the server's URL; `v1` unless it is set.
    pub fn base(self, base: Base) -> Self {
        self.server_variable("base", base.as_str())
    }
}

/// The documented values of the variable `cluster` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cluster {
    /// `api`
    #[default]
    Api,
    /// `us1.api`
    Us1Api,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    Cluster, Unknown {
        "api" => Api,
        "us1.api" => Us1Api,
    }
}

/// The documented values of the variable `base` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `v1`
    #[default]
    V1,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    Base, Unknown {
        "v1" => V1,
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
/// # async fn example(client: server_variables::Client) -> Result<(), server_variables::Error> {
/// client.things().list().send().await?;
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
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: server_variables::Client) -> Result<(), server_variables::Error> {
    /// client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings::new(&self.client)
    }
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
