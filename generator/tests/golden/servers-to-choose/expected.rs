// ---- src/client/files.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Files`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: servers_to_choose::Client) -> Result<(), servers_to_choose::Error> {
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
    /// Sent to the server `https://files.example.com`.
    ///
    /// The document has other servers, for [`CallOptions::base_url`](crate::CallOptions::base_url):
    ///
    /// - `http://files.example.com`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: servers_to_choose::Client) -> Result<(), servers_to_choose::Error> {
    /// client.files().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListFiles {
        ListFiles::new(&self.client)
    }
}

/// `list-files`
///
/// Created by [`Files::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles {
    call: rt::call::Call,
}

rt::call::implement! {
    ListFiles: GET [Literal("/files")] {
    }
    server rt::server::Server { url: "https://files.example.com", variables: &[] };
    security [[SCHEME_KEY]];
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "files")]
pub mod files;

use crate::runtime as rt;

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
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), servers_to_choose::Error> {
    /// use servers_to_choose::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .build()?;
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

    /// The operations of the tag `Files`.
    ///
    /// Example: `client.files().list()`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }
}

impl rt::server::Server {
    /// The production server.
    ///
    /// `https://api.example.com/v1/`
    pub const PRODUCTION: Self = rt::server::Server {
        url: "https://api.example.com/v1/",
        variables: &[],
    };
    /// The production server.
    ///
    /// `http://api.example.com/v1`
    pub const PRODUCTION_HTTP: Self = rt::server::Server {
        url: "http://api.example.com/v1",
        variables: &[],
    };
    /// Sandbox
    ///
    /// `https://sandbox.example.com/v1`
    pub const SANDBOX: Self = rt::server::Server {
        url: "https://sandbox.example.com/v1",
        variables: &[],
    };
    /// In a region of yours, which costs more and has a long description.
    ///
    /// `https://{region}.example.com:{port}`
    pub const REGION_EXAMPLE_COM_PORT: Self = rt::server::Server {
        url: "https://{region}.example.com:{port}",
        variables: &[("region", "eu"), ("port", "443")],
    };
    /// `{scheme}://{region}.example.com/v2`
    pub const REGION_EXAMPLE_COM_V2: Self = rt::server::Server {
        url: "{scheme}://{region}.example.com/v2",
        variables: &[("region", "as"), ("scheme", "https")],
    };
    /// Local
    ///
    /// `http://localhost:8080`
    pub const LOCAL: Self = rt::server::Server {
        url: "http://localhost:8080",
        variables: &[],
    };
}

impl rt::client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; each server has a default of its own.
    pub fn region(self, region: Region) -> Self {
        self.server_variable("region", region.as_str())
    }

    /// Sets the variable `port` of the server's URL; `443` unless it is set.
    pub fn port(self, port: impl Into<String>) -> Self {
        self.server_variable("port", port)
    }

    /// Sets the variable `scheme` of the server's URL; `https` unless it is set.
    pub fn scheme(self, scheme: Scheme) -> Self {
        self.server_variable("scheme", scheme.as_str())
    }
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
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
    /// `as`
    As,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    Region, Unknown {
        "eu" => Eu,
        "us" => Us,
        "as" => As,
    }
}

/// The documented values of the variable `scheme` of the server's URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `http`
    Http,
    /// `https`
    #[default]
    Https,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::unknown_text::implement_text! {
    Scheme, Unknown {
        "http" => Http,
        "https" => Https,
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
/// # async fn example(client: servers_to_choose::Client) -> Result<(), servers_to_choose::Error> {
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
    /// # async fn example(client: servers_to_choose::Client) -> Result<(), servers_to_choose::Error> {
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
    security [[SCHEME_KEY]];
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
