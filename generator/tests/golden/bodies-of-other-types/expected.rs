// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "notes")]
pub mod notes;

use crate::runtime::{client, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client::ClientBuilder {
        client::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Notes`.
    #[cfg(feature = "notes")]
    pub fn notes(&self) -> notes::Notes {
        notes::Notes::new(self.clone())
    }
}

// ---- src/client/notes.rs

//! The operations of a tag.

use http::{Method, StatusCode};

use crate::runtime::{
    client::Client, error::{Error, OperationError},
    request::Request, response::Response,
};

/// The operations of the tag `Notes`.
#[derive(Clone, Debug)]
pub struct Notes {
    client: Client,
}

impl Notes {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `PUT /note`
    ///
    /// The body is sent as `text/plain`.
    pub fn put(&self, body: impl Into<String>) -> PutNote {
        PutNote {
            client: self.client.clone(),
            body: body.into(),
        }
    }

    /// `PATCH /note`
    ///
    /// The body is sent as `text/markdown`.
    pub fn patch(&self) -> PatchNote {
        PatchNote {
            client: self.client.clone(),
            body: None,
        }
    }

    /// `HEAD /note`
    pub fn head(&self) -> HeadNote {
        HeadNote {
            client: self.client.clone(),
        }
    }

    /// `PUT /picture`
    ///
    /// The body is sent as `image/png`; the document offers `image/gif` too.
    pub fn put_picture(&self, body: impl Into<bytes::Bytes>) -> PutPicture {
        PutPicture {
            client: self.client.clone(),
            body: body.into(),
        }
    }

    /// `DELETE /picture`
    ///
    /// The body is sent as `application/octet-stream`.
    pub fn delete_picture(&self) -> DeletePicture {
        DeletePicture {
            client: self.client.clone(),
            body: None,
        }
    }
}

/// `put-note`
///
/// Made by [`Notes::put`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutNote {
    client: Client,
    body: String,
}

impl PutNote {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<String>, Error> {
        let mut request = Request::new(Method::PUT, "/note");
        request.accept("text/plain, text/html;q=0.5, image/png;q=0.5")?;
        request.text(&self.body, "text/plain")?;
        self.client.send(request).await?.text()
    }
}

/// `patch-note`
///
/// Made by [`Notes::patch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNote {
    client: Client,
    body: Option<String>,
}

impl PatchNote {
    /// The body of the request.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<Option<String>>, Error> {
        let mut request = Request::new(Method::PATCH, "/note");
        request.accept("text/markdown")?;
        if let Some(body) = &self.body {
            request.text(body, "text/markdown")?;
        }
        self.client.send(request).await?.optional(&[204], Response::text)
    }
}

/// `head-note`
///
/// Made by [`Notes::head`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HeadNote {
    client: Client,
}

impl HeadNote {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let request = Request::new(Method::HEAD, "/note");
        Ok(self.client.send(request).await?.empty())
    }
}

/// `put-picture`
///
/// Made by [`Notes::put_picture`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPicture {
    client: Client,
    body: bytes::Bytes,
}

impl PutPicture {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<bytes::Bytes>, Error> {
        let mut request = Request::new(Method::PUT, "/picture");
        request.accept("image/*")?;
        request.bytes(self.body.clone(), "image/png")?;
        self.client.send(request).await
    }
}

/// `delete-picture`
///
/// Made by [`Notes::delete_picture`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePicture {
    client: Client,
    body: Option<bytes::Bytes>,
}

impl DeletePicture {
    /// The body of the request.
    pub fn body(mut self, body: impl Into<bytes::Bytes>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    pub async fn send(self) -> Result<Response<()>, Error> {
        let mut request = Request::new(Method::DELETE, "/picture");
        if let Some(body) = &self.body {
            request.bytes(body.clone(), "application/octet-stream")?;
        }
        Ok(self.client.send(request).await?.empty())
    }
}

/// The documented errors of [`PutNote`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[allow(clippy::large_enum_variant, reason = "it is made once for a failed call")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutNoteError {
    /// `400`.
    ///
    /// Why not
    BadRequest(String),
    /// `404`.
    ///
    /// A picture of nothing
    NotFound(bytes::Bytes),
}

impl OperationError for PutNoteError {
    fn from_response(status: StatusCode, body: &[u8]) -> Option<Self> {
        match status.as_u16() {
            400 => String::from_utf8(body.to_vec()).ok().map(Self::BadRequest),
            404 => Some(Self::NotFound(bytes::Bytes::copy_from_slice(body))),
            _ => None,
        }
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
