// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime as rt;

const SCHEME_DIGEST: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "digest",
    kind: rt::credentials::SchemeKind::Header("Authorization"),
};

const SCHEME_HOBA: rt::credentials::Scheme = rt::credentials::Scheme {
    name: "hoba",
    kind: rt::credentials::SchemeKind::Header("Authorization"),
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
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), security_of_the_transport::Error> {
    /// use security_of_the_transport::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::key("key"))
    ///     .build()?;
    ///
    /// let response = client.things().odd().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().either()`.
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
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }

    /// Credentials for the security scheme `digest`.
    ///
    /// It is the whole value of the header `Authorization`: the word `Digest` and what follows it.
    ///
    /// The **old** way.
    pub fn digest(authorization: impl Into<rt::secret::Secret>) -> Self {
        Self::default().with(&SCHEME_DIGEST, authorization)
    }

    /// Credentials for the security schemes `hoba` and `key`.
    ///
    /// It is the whole value of the header `Authorization`: the word `HOBA` and what follows it.
    pub fn hoba_and_key(
        hoba: impl Into<rt::secret::Secret>,
        key: impl Into<rt::secret::Secret>,
    ) -> Self {
        Self::default().with(&SCHEME_HOBA, hoba).with(&SCHEME_KEY, key)
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
/// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
/// client.things().either().send().await?;
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

    /// `GET /either`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
    /// client.things().either().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn either(&self) -> Either {
        Either::new(&self.client)
    }

    /// `GET /cert`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
    /// client.things().cert().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cert(&self) -> Cert {
        Cert::new(&self.client)
    }

    /// `GET /both`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
    /// client.things().both().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn both(&self) -> Both {
        Both::new(&self.client)
    }

    /// `GET /odd`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
    /// client.things().odd().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn odd(&self) -> Odd {
        Odd::new(&self.client)
    }

    /// `GET /signed`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_of_the_transport::Client) -> Result<(), security_of_the_transport::Error> {
    /// client.things().signed().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn signed(&self) -> Signed {
        Signed::new(&self.client)
    }
}

/// `either`
///
/// Created by [`Things::either`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Either {
    call: rt::call::Call,
}

rt::call::implement! {
    Either: GET [Literal("/either")] {
    }
    security [[], [SCHEME_KEY]];
    -> (): empty;
}

/// `cert`
///
/// Created by [`Things::cert`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cert {
    call: rt::call::Call,
}

rt::call::implement! {
    Cert: GET [Literal("/cert")] {
    }
    -> (): empty;
}

/// `both`
///
/// Created by [`Things::both`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Both {
    call: rt::call::Call,
}

rt::call::implement! {
    Both: GET [Literal("/both")] {
    }
    security [[SCHEME_KEY]];
    -> (): empty;
}

/// `odd`
///
/// Created by [`Things::odd`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Odd {
    call: rt::call::Call,
}

rt::call::implement! {
    Odd: GET [Literal("/odd")] {
    }
    security [[SCHEME_KEY]];
    -> (): empty;
}

/// `signed`
///
/// Created by [`Things::signed`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Signed {
    call: rt::call::Call,
}

rt::call::implement! {
    Signed: GET [Literal("/signed")] {
    }
    security [[SCHEME_DIGEST], [SCHEME_HOBA, SCHEME_KEY]];
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
