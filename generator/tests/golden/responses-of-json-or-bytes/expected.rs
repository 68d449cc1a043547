// ---- src/client/files.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, parameter::Style,
    path::PathPart, request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Files`.
#[derive(Clone, Debug)]
pub struct Files {
    client: Client,
}

impl Files {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /files/{id}`
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetFile {
        GetFile {
            call: Call::new(&self.client),
            id: id.into(),
        }
    }
}

/// `get-file`
///
/// Made by [`Files::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    call: Call,
    id: String,
}

impl GetFile {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<GetFileResponse>, Error> {
        GetFileResponse::read(self.send_raw().await?)
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<GetFileResponse>, Error> {
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
            &[PathPart::Literal("/files/"), PathPart::Parameter("id")],
        );
        request.accept("application/json, application/octet-stream")?;
        request.path("id", Style::Simple, false, &self.id)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for GetFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetFile").finish_non_exhaustive()
    }
}

/// The documented successes of [`GetFile`].
///
/// The `Content-Type` of the response says which it is. To ask for one of them, set the header `Accept` by [`CallOptions::header`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileResponse {
    /// `200`, `application/json`.
    ///
    /// The file, or where it is
    Json(types::Place),
    /// `200`, `application/octet-stream`.
    ///
    /// The file, or where it is
    Bytes(bytes::Bytes),
    /// A success that the document does not describe, with its body.
    Other(bytes::Bytes),
}

impl GetFileResponse {
    #[inline]
    fn read(response: Response<bytes::Bytes>) -> Result<Response<Self>, Error> {
        Ok(
            match response.media_type(&["application/json", "application/octet-stream"])
            {
                Some("application/json") => {
                    response.json::<types::Place>()?.map(Self::Json)
                }
                Some("application/octet-stream") => response.map(Self::Bytes),
                _ => response.map(Self::Other),
            },
        )
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "files")]
pub mod files;

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

    /// The operations of the tag `Files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod place;

pub use self::place::Place;

// ---- src/types/place.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Place`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// `url`
    pub url: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Place {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "url" => property.optional(&mut self.url),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("url", &self.url);
    }
}

structure::implement!(Place);
