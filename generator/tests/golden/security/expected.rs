// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, credentials, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

const SCHEME_X_APP_ID: credentials::Scheme = credentials::Scheme {
    name: "X-App-Id",
    kind: credentials::SchemeKind::Header("X-App-Id"),
};

const SCHEME_X_APP_TOKEN: credentials::Scheme = credentials::Scheme {
    name: "X-App-Token",
    kind: credentials::SchemeKind::Header("X-App-Token"),
};

const SCHEME_BASIC: credentials::Scheme = credentials::Scheme {
    name: "basic",
    kind: credentials::SchemeKind::Basic,
};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "key",
    kind: credentials::SchemeKind::Query("api_key"),
};

const SCHEME_OAUTH: credentials::Scheme = credentials::Scheme {
    name: "oauth",
    kind: credentials::SchemeKind::Bearer,
};

const SCHEME_SESSION: credentials::Scheme = credentials::Scheme {
    name: "session",
    kind: credentials::SchemeKind::Cookie("SESSION"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }

    /// Credentials for the security schemes `X-App-Id` and `X-App-Token`.
    ///
    /// The **secret** one.
    pub fn app_keys(
        app_id: impl Into<credentials::Secret>,
        app_token: impl Into<credentials::Secret>,
    ) -> Self {
        Self::default()
            .with(&SCHEME_X_APP_ID, app_id)
            .with(&SCHEME_X_APP_TOKEN, app_token)
    }

    /// Credentials for the security scheme `oauth`.
    pub fn oauth(token: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_OAUTH, token)
    }

    /// Credentials for the security scheme `basic`.
    pub fn basic(
        username: impl Into<credentials::Secret>,
        password: impl Into<credentials::Secret>,
    ) -> Self {
        Self::default().with_user(&SCHEME_BASIC, username, password)
    }

    /// Credentials for the security scheme `session`.
    pub fn session(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_SESSION, key)
    }

    /// Credentials for the security schemes `basic` and `key`.
    pub fn basic_and_key(
        username: impl Into<credentials::Secret>,
        password: impl Into<credentials::Secret>,
        key: impl Into<credentials::Secret>,
    ) -> Self {
        Self::default()
            .with_user(&SCHEME_BASIC, username, password)
            .with(&SCHEME_KEY, key)
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `Things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /inherited`
    #[inline]
    pub fn inherited(&self) -> Inherited {
        Inherited {
            call: Call::new(&self.client),
        }
    }

    /// `GET /alternatives`
    #[inline]
    pub fn alternatives(&self) -> Alternatives {
        Alternatives {
            call: Call::new(&self.client),
        }
    }

    /// `GET /optional`
    #[inline]
    pub fn optional(&self) -> Optional {
        Optional {
            call: Call::new(&self.client),
        }
    }

    /// `GET /none`
    #[inline]
    pub fn none(&self) -> NoneRequest {
        NoneRequest {
            call: Call::new(&self.client),
        }
    }

    /// `GET /mixed`
    #[inline]
    pub fn mixed(&self) -> Mixed {
        Mixed {
            call: Call::new(&self.client),
        }
    }
}

/// `inherited`
///
/// Made by [`Things::inherited`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Inherited {
    call: Call,
}

impl Inherited {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/inherited")],
        );
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Inherited {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inherited").finish_non_exhaustive()
    }
}

/// `alternatives`
///
/// Made by [`Things::alternatives`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Alternatives {
    call: Call,
}

impl Alternatives {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/alternatives")],
        );
        request
            .security(
                &[
                    &[&super::SCHEME_X_APP_ID, &super::SCHEME_X_APP_TOKEN],
                    &[&super::SCHEME_OAUTH],
                    &[&super::SCHEME_BASIC],
                ],
            );
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Alternatives {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Alternatives").finish_non_exhaustive()
    }
}

/// `optional`
///
/// Made by [`Things::optional`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Optional {
    call: Call,
}

impl Optional {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/optional")],
        );
        request.security(&[&[], &[&super::SCHEME_SESSION]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Optional {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Optional").finish_non_exhaustive()
    }
}

/// `none`
///
/// Made by [`Things::none`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NoneRequest {
    call: Call,
}

impl NoneRequest {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/none")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for NoneRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NoneRequest").finish_non_exhaustive()
    }
}

/// `mixed`
///
/// Made by [`Things::mixed`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Mixed {
    call: Call,
}

impl Mixed {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The document describes no body of the response; where one comes nevertheless, [`send_raw`](Self::send_raw) gives it.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<()>, Error> {
        Ok(self.send_raw().await?.empty())
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/mixed")]);
        request.security(&[&[&super::SCHEME_BASIC, &super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Mixed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mixed").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
