// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

const SCHEME_X_APP_ID: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "X-App-Id",
    kind: rt::credentials::SchemeKind::Header("X-App-Id"),
};

const SCHEME_X_APP_TOKEN: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "X-App-Token",
    kind: rt::credentials::SchemeKind::Header("X-App-Token"),
};

const SCHEME_BASIC: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "basic",
    kind: rt::credentials::SchemeKind::Basic,
};

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "key",
    kind: rt::credentials::SchemeKind::Query("api_key"),
};

const SCHEME_OAUTH: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "oauth",
    kind: rt::credentials::SchemeKind::Bearer,
};

const SCHEME_SESSION: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "session",
    kind: rt::credentials::SchemeKind::Cookie("SESSION"),
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), security::Error> {
    /// use security::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().none().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().inherited()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }

    /// Credentials for the security schemes `X-App-Id` and `X-App-Token`.
    ///
    /// The **secret** one.
    pub fn app_keys(
        app_id: impl Into<rt::secret::Secret>,
        app_token: impl Into<rt::secret::Secret>,
    ) -> Self {
        Self::default()
            .with(&SCHEME_X_APP_ID, app_id)
            .with(&SCHEME_X_APP_TOKEN, app_token)
    }

    /// Credentials for the security scheme `oauth`.
    ///
    /// Scopes:
    ///
    /// - `read`: Reads
    pub fn oauth(token: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_OAUTH, token)
    }

    /// Credentials for the security scheme `basic`.
    pub fn basic(
        username: impl Into<rt::secret::Secret>,
        password: impl Into<rt::secret::Secret>,
    ) -> Self {
        Self::default().with_user(&SCHEME_BASIC, username, password)
    }

    /// Credentials for the security scheme `session`.
    pub fn session(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_SESSION, key)
    }

    /// Credentials for the security schemes `basic` and `key`.
    pub fn basic_and_key(
        username: impl Into<rt::secret::Secret>,
        password: impl Into<rt::secret::Secret>,
        key: impl Into<rt::secret::Secret>,
    ) -> Self {
        Self::default()
            .with_user(&SCHEME_BASIC, username, password)
            .with(&SCHEME_KEY, key)
    }
}

impl rt::client_credentials::ClientCredentials {
    /// Fetches tokens for the security scheme `oauth`: it is the token of
    /// [`Credentials::oauth`](super::Credentials::oauth).
    ///
    /// They come from `https://example.com/token`, where its secrets are sent.
    pub fn oauth(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self::basic("https://example.com/token", client_id, client_secret)
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
/// # async fn example(client: security::Client) -> Result<(), security::Error> {
/// client.things().inherited().send().await?;
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

    /// `GET /inherited`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security::Client) -> Result<(), security::Error> {
    /// client.things().inherited().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn inherited(&self) -> Inherited {
        Inherited::new(&self.client)
    }

    /// `GET /alternatives`
    ///
    /// Scopes: `read` for `oauth`.
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security::Client) -> Result<(), security::Error> {
    /// client.things().alternatives().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn alternatives(&self) -> Alternatives {
        Alternatives::new(&self.client)
    }

    /// `GET /optional`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security::Client) -> Result<(), security::Error> {
    /// client.things().optional().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn optional(&self) -> Optional {
        Optional::new(&self.client)
    }

    /// `GET /none`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security::Client) -> Result<(), security::Error> {
    /// client.things().none().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn none(&self) -> NoneRequest {
        NoneRequest::new(&self.client)
    }

    /// `GET /mixed`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security::Client) -> Result<(), security::Error> {
    /// client.things().mixed().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mixed(&self) -> Mixed {
        Mixed::new(&self.client)
    }
}

/// `inherited`
///
/// Created by [`Things::inherited`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Inherited {
    call: rt::call::Call,
}

rt::call::implement! {
    Inherited: GET [Literal("/inherited")] {
    }
    security [[SCHEME_KEY]];
    -> (): empty;
}

/// `alternatives`
///
/// Created by [`Things::alternatives`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Alternatives {
    call: rt::call::Call,
}

rt::call::implement! {
    Alternatives: GET [Literal("/alternatives")] {
    }
    security [[SCHEME_X_APP_ID, SCHEME_X_APP_TOKEN], [SCHEME_OAUTH], [SCHEME_BASIC]];
    -> (): empty;
}

/// `optional`
///
/// Created by [`Things::optional`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Optional {
    call: rt::call::Call,
}

rt::call::implement! {
    Optional: GET [Literal("/optional")] {
    }
    security [[], [SCHEME_SESSION]];
    -> (): empty;
}

/// `none`
///
/// Created by [`Things::none`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoneRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    NoneRequest: GET [Literal("/none")] {
    }
    -> (): empty;
}

/// `mixed`
///
/// Created by [`Things::mixed`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Mixed {
    call: rt::call::Call,
}

rt::call::implement! {
    Mixed: GET [Literal("/mixed")] {
    }
    security [[SCHEME_BASIC, SCHEME_KEY]];
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
