// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, conventions, credentials, server};

/// What the API does in every call.
const CONVENTIONS: conventions::Conventions = conventions::Conventions {
    headers: &[("X-Channel", "sdk"), ("X-Version", "2")],
    request_id_header: Some("X-Request-Id"),
    request_id_property: Some("request_id"),
    rate_limit: Some(conventions::RateLimitHeaders {
        limit: Some("X-Limit"),
        remaining: Some("X-Remaining"),
        reset: Some("X-Reset"),
        reset_is_relative: true,
        kind: Some("X-Kind"),
        lasting: &["cycle"],
    }),
};

const SCHEME_KEY: credentials::Scheme = credentials::Scheme {
    name: "Key",
    kind: credentials::SchemeKind::Header("X-Key"),
};

const SCHEME_TOKEN: credentials::Scheme = credentials::Scheme {
    name: "Token",
    kind: credentials::SchemeKind::Header("X-Token"),
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
            .conventions(&CONVENTIONS)
    }

    /// The operations of the tag `things`.
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
    /// Credentials for the security schemes `Key` and `Token`.
    pub fn both_keys(
        key: impl Into<credentials::Secret>,
        token: impl Into<credentials::Secret>,
    ) -> Self {
        Self::default().with(&SCHEME_KEY, key).with(&SCHEME_TOKEN, token)
    }

    /// Credentials for the security scheme `Key`.
    pub fn key(key: impl Into<credentials::Secret>) -> Self {
        Self::default().with(&SCHEME_KEY, key)
    }
}

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// The operations of the tag `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings {
            call: Call::new(&self.client),
        }
    }
}

/// `list-things`
///
/// Made by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: Call,
}

impl ListThings {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/things")]);
        request
            .security(
                &[&[&super::SCHEME_TOKEN, &super::SCHEME_KEY], &[&super::SCHEME_KEY]],
            );
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListThings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListThings").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
