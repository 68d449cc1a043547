// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "things")]
pub mod things;

use crate::runtime::{client, client_builder, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
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

// ---- src/client/things.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};
use crate::types;

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

    /// `GET /things`
    #[inline]
    pub fn list(&self, x_trace: impl Into<String>) -> ListThings {
        ListThings {
            call: Call::new(&self.client),
            x_trace: x_trace.into(),
            x_ids: None,
            theme: None,
            since: None,
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
    x_trace: String,
    x_ids: Option<Vec<i64>>,
    theme: Option<types::ListThingsTheme>,
    since: Option<chrono::DateTime<chrono::Utc>>,
}

impl ListThings {
    /// `X-Ids`
    #[inline]
    pub fn x_ids(mut self, x_ids: Vec<i64>) -> Self {
        self.x_ids = Some(x_ids);
        self
    }

    /// `theme`
    #[inline]
    pub fn theme(mut self, theme: types::ListThingsTheme) -> Self {
        self.theme = Some(theme);
        self
    }

    /// `since`
    #[inline]
    pub fn since(mut self, since: chrono::DateTime<chrono::Utc>) -> Self {
        self.since = Some(since);
        self
    }

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
        request.header("X-Trace", false, &self.x_trace)?;
        request.header("X-Ids", false, &self.x_ids)?;
        request.cookie("theme", true, &self.theme)?;
        request.header("since", false, &self.since)?;
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

// ---- src/types/list_things_theme.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/paths/~1things/get/parameters/2/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ListThingsTheme {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Dark, Self::Light];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for ListThingsTheme {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for ListThingsTheme {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "dark" => Self::Dark,
            "light" => Self::Light,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ListThingsTheme, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod list_things_theme;

pub use self::list_things_theme::ListThingsTheme;
