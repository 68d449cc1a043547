// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, credentials, server};

const SCHEME_DIGEST: credentials::Scheme = credentials::Scheme {
    name: "digest",
    kind: credentials::SchemeKind::Header("Authorization"),
};

const SCHEME_HOBA: credentials::Scheme = credentials::Scheme {
    name: "hoba",
    kind: credentials::SchemeKind::Header("Authorization"),
};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "key",
    kind: credentials::SchemeKind::Header("X-Key"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `Things`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

impl credentials::Credentials {
    /// Credentials for the security scheme `key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }

    /// Credentials for the security scheme `digest`.
    ///
    /// It is the whole value of the header `Authorization`: the word `Digest` and what follows it.
    ///
    /// The **old** way.
    pub fn digest(authorization: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_DIGEST, authorization)
    }

    /// Credentials for the security schemes `hoba` and `key`.
    ///
    /// It is the whole value of the header `Authorization`: the word `HOBA` and what follows it.
    pub fn hoba_and_key(
        hoba: impl Into<credentials::Secret>,
        key: impl Into<credentials::Secret>,
    ) -> Self {
        Self::default().with(&SCHEME_HOBA, hoba).with(&SCHEME_KEY, key)
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

    /// `GET /either`
    #[inline]
    pub fn either(&self) -> Either {
        Either {
            call: Call::new(&self.client),
        }
    }

    /// `GET /cert`
    #[inline]
    pub fn cert(&self) -> Cert {
        Cert {
            call: Call::new(&self.client),
        }
    }

    /// `GET /both`
    #[inline]
    pub fn both(&self) -> Both {
        Both {
            call: Call::new(&self.client),
        }
    }

    /// `GET /odd`
    #[inline]
    pub fn odd(&self) -> Odd {
        Odd {
            call: Call::new(&self.client),
        }
    }

    /// `GET /signed`
    #[inline]
    pub fn signed(&self) -> Signed {
        Signed {
            call: Call::new(&self.client),
        }
    }
}

/// `either`
///
/// Made by [`Things::either`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Either {
    call: Call,
}

impl Either {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/either")]);
        request.security(&[&[], &[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Either {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Either").finish_non_exhaustive()
    }
}

/// `cert`
///
/// Made by [`Things::cert`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cert {
    call: Call,
}

impl Cert {
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
        Ok(Request::to_path(Method::GET, &[PathPart::Literal("/cert")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Cert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cert").finish_non_exhaustive()
    }
}

/// `both`
///
/// Made by [`Things::both`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Both {
    call: Call,
}

impl Both {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/both")]);
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Both {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Both").finish_non_exhaustive()
    }
}

/// `odd`
///
/// Made by [`Things::odd`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Odd {
    call: Call,
}

impl Odd {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/odd")]);
        request.security(&[&[&super::SCHEME_KEY]]);
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Odd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Odd").finish_non_exhaustive()
    }
}

/// `signed`
///
/// Made by [`Things::signed`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Signed {
    call: Call,
}

impl Signed {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/signed")]);
        request
            .security(
                &[&[&super::SCHEME_DIGEST], &[&super::SCHEME_HOBA, &super::SCHEME_KEY]],
            );
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Signed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signed").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
