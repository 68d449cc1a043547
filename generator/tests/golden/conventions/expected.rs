// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

/// The conventions of the API.
const CONVENTIONS: rt::conventions::Conventions = rt::conventions::Conventions {
    headers: &[("X-Channel", "sdk"), ("X-Version", "2")],
    request_id_header: Some("X-Request-Id"),
    request_id_property: Some("request_id"),
    idempotency_key_header: Some("Idempotency-Key"),
    rate_limit: Some(rt::conventions::RateLimitHeaders {
        limit: Some("X-Limit"),
        remaining: Some("X-Remaining"),
        reset: Some("X-Reset"),
        reset_is_relative: true,
        kind: Some("X-Kind"),
        quotas: &["cycle"],
    }),
};

const SCHEME_KEY: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Key",
    kind: rt::credentials::SchemeKind::Header("X-Key"),
};

const SCHEME_TOKEN: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "Token",
    kind: rt::credentials::SchemeKind::Header("X-Token"),
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), conventions::Error> {
    /// use conventions::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::both_keys("key", "token"))
    ///     .build()?;
    ///
    /// let response = client.things().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
            .conventions(&CONVENTIONS)
    }

    /// The operations of the tag `things`.
    ///
    /// Example: `client.things().list()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

impl rt::credentials::Credentials {
    /// Credentials for the security schemes `Key` and `Token`.
    pub fn both_keys(
        key: impl Into<rt::secret::Secret>,
        token: impl Into<rt::secret::Secret>,
    ) -> Self {
        Self::default().with(&SCHEME_KEY, key).with(&SCHEME_TOKEN, token)
    }

    /// Credentials for the security scheme `Key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: conventions::Client) -> Result<(), conventions::Error> {
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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: conventions::Client) -> Result<(), conventions::Error> {
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
    security [[SCHEME_TOKEN, SCHEME_KEY], [SCHEME_KEY]];
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
