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
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
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

    /// `GET /things/{key}`
    #[inline]
    pub fn find(&self, key: Vec<String>) -> Find {
        Find {
            call: Call::new(&self.client),
            key,
            filter_query: None,
            x_filter: None,
            filter: None,
            csv: None,
            path: None,
        }
    }
}

/// `find`
///
/// Made by [`Things::find`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find {
    call: Call,
    key: Vec<String>,
    filter_query: Option<types::FindFilter>,
    x_filter: Option<bool>,
    filter: Option<serde_json::Value>,
    csv: Option<String>,
    path: Option<String>,
}

impl Find {
    /// `filter`
    #[inline]
    pub fn filter_query(mut self, filter_query: types::FindFilter) -> Self {
        self.filter_query = Some(filter_query);
        self
    }

    /// `x-filter`
    #[inline]
    pub fn x_filter(mut self, x_filter: bool) -> Self {
        self.x_filter = Some(x_filter);
        self
    }

    /// `filter`
    #[inline]
    pub fn filter(mut self, filter: serde_json::Value) -> Self {
        self.filter = Some(filter);
        self
    }

    /// `csv`
    #[inline]
    pub fn csv(mut self, csv: impl Into<String>) -> Self {
        self.csv = Some(csv.into());
        self
    }

    /// `path`
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/things/"), PathPart::Parameter("key")],
        );
        request.path_content("key", &self.key)?;
        request.query_content("filter", &self.filter_query)?;
        request.header_content("x-filter", &self.x_filter)?;
        request.cookie_content("filter", &self.filter)?;
        request.query("csv", Style::Form, true, &self.csv)?;
        request.query_reserved("path", Style::Form, true, &self.path)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Find {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Find").finish_non_exhaustive()
    }
}

// ---- src/types/find_filter.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1things~1{key}/get/parameters/1/content/application~1json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindFilter {
    /// `city`
    pub city: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FindFilter {
    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self.extra.remove("city");
        self
    }

    /// Makes [`city`](Self::city) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_city_null(mut self) -> Self {
        self.city = None;
        self.extra.set_null("city");
        self
    }
}

impl object::Object for FindFilter {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "city" => property.optional(&mut self.city),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("city", &self.city);
    }
}

structure::implement!(FindFilter);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod find_filter;

pub use self::find_filter::FindFilter;
