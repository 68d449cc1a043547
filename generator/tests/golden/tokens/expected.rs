// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

const SCHEME_CENTRAL: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Central",
    kind: rt::credentials::SchemeKind::Bearer,
};

const SCHEME_IMPLICIT: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Implicit",
    kind: rt::credentials::SchemeKind::Bearer,
};

const SCHEME_KEYS: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Keys",
    kind: rt::credentials::SchemeKind::Bearer,
};

const SCHEME_OWN: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Own",
    kind: rt::credentials::SchemeKind::Bearer,
};

const SCHEME_BASIC: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "basic",
    kind: rt::credentials::SchemeKind::Bearer,
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), tokens::Error> {
    /// use tokens::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::central("token"))
    ///     .build()?;
    ///
    /// let response = client.things().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::REGION_EXAMPLE_COM_V1)
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
    /// `https://{region}.example.com/v1`
    pub const REGION_EXAMPLE_COM_V1: Self = rt::server::Server {
        url: "https://{region}.example.com/v1",
        variables: &[("region", "api")],
    };
}

impl rt::client_builder::ClientBuilder {
    /// Sets the variable `region` of the server's URL; `api` unless it is set.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.server_variable("region", region)
    }
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `Central`.
    ///
    /// Scopes:
    ///
    /// - `read`: Read
    pub fn central(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_CENTRAL, token)
    }

    /// Credentials for the security scheme `Own`.
    pub fn own(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_OWN, token)
    }

    /// Credentials for the security scheme `Keys`.
    pub fn keys(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEYS, token)
    }

    /// Credentials for the security scheme `basic`.
    pub fn basic(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_BASIC, token)
    }

    /// Credentials for the security scheme `Implicit`.
    pub fn implicit(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_IMPLICIT, token)
    }
}

impl rt::client_credentials::ClientCredentials {
    /// Fetches tokens for the security scheme `Central`: it is the token of
    /// [`Credentials::central`](super::Credentials::central).
    ///
    /// They come from `https://auth.example.com/token`, where its secrets are sent.
    pub fn central(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self::basic("https://auth.example.com/token", client_id, client_secret)
    }

    /// Fetches tokens for the security scheme `Own`: it is the token of
    /// [`Credentials::own`](super::Credentials::own).
    ///
    /// They come from `/oauth/token` on the server of the client, where its secrets are sent.
    pub fn own(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self::body("/oauth/token", client_id, client_secret)
    }

    /// Fetches tokens for the security scheme `Keys`: it is the token of
    /// [`Credentials::keys`](super::Credentials::keys).
    ///
    /// They come from `/oauth/token` on the server of the client, where its secrets are sent.
    pub fn keys(app_id: impl Into<String>, app_token: impl Into<String>) -> Self {
        Self::headers(
            "/oauth/token",
            [("X-App-Id", app_id.into()), ("X-App-Token", app_token.into())],
        )
    }

    /// Fetches tokens for the security scheme `basic`: it is the token of
    /// [`Credentials::basic`](super::Credentials::basic).
    ///
    /// They come from `/token` on the server of the client, where its secrets are sent.
    pub fn basic_client(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self::basic("/token", client_id, client_secret)
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
/// # async fn example(client: tokens::Client) -> Result<(), tokens::Error> {
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
    /// Scopes: `read` for `Central`.
    ///
    /// # Response
    ///
    /// None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tokens::Client) -> Result<(), tokens::Error> {
    /// client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings::new(&self.client)
    }
}

/// `listThings`
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
    security [[SCHEME_CENTRAL], [SCHEME_OWN], [SCHEME_KEYS], [SCHEME_BASIC], [SCHEME_IMPLICIT]];
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
