// ---- src/client/files.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, multipart, options::CallOptions,
    parameter::Style, path::PathPart, request::Request, response::Response,
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

    /// `POST /files`
    ///
    /// The body is sent as `multipart/form-data`; the document offers `text/csv` too.
    #[inline]
    pub fn upload(
        &self,
        file: impl Into<multipart::File>,
        name: impl Into<String>,
    ) -> Upload {
        Upload {
            call: Call::new(&self.client),
            name_query: None,
            file: file.into(),
            pictures: None,
            cover: None,
            name: name.into(),
            size: None,
            tags: None,
            meta: None,
            tree: None,
        }
    }

    /// `PUT /parts`
    ///
    /// The body is sent as `multipart/form-data`.
    #[inline]
    pub fn put_parts(&self) -> PutParts {
        PutParts {
            call: Call::new(&self.client),
            body: None,
        }
    }
}

/// `upload`
///
/// Made by [`Files::upload`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upload {
    call: Call,
    name_query: Option<String>,
    file: multipart::File,
    pictures: Option<Vec<multipart::File>>,
    cover: Option<multipart::File>,
    name: String,
    size: Option<i64>,
    tags: Option<Vec<String>>,
    meta: Option<types::UploadRequestBodyMeta>,
    tree: Option<serde_json::Map<String, serde_json::Value>>,
}

impl Upload {
    /// `name`
    #[inline]
    pub fn name_query(mut self, name_query: impl Into<String>) -> Self {
        self.name_query = Some(name_query.into());
        self
    }

    /// `pictures`
    #[inline]
    pub fn pictures(mut self, pictures: Vec<multipart::File>) -> Self {
        self.pictures = Some(pictures);
        self
    }

    /// `cover`
    #[inline]
    pub fn cover(mut self, cover: impl Into<multipart::File>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// `size`
    #[deprecated]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// `meta`
    #[inline]
    pub fn meta(mut self, meta: types::UploadRequestBodyMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// `tree`
    #[inline]
    pub fn tree(mut self, tree: serde_json::Map<String, serde_json::Value>) -> Self {
        self.tree = Some(tree);
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/files")]);
        request.query("name", Style::Form, true, &self.name_query)?;
        let mut parts = multipart::Multipart::new();
        parts.files("file", None, [&self.file]);
        parts.files("pictures", Some("image/png"), self.pictures.iter().flatten());
        parts.files("cover", None, &self.cover);
        parts.value("name", &self.name)?;
        parts.value("size", &self.size)?;
        parts.value("tags", &self.tags)?;
        parts.json("meta", "application/vnd.example+json", &self.meta)?;
        parts.deep_object("tree", &self.tree)?;
        request.multipart(&parts)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Upload").finish_non_exhaustive()
    }
}

/// `put-parts`
///
/// Made by [`Files::put_parts`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutParts {
    call: Call,
    body: Option<multipart::Multipart>,
}

impl PutParts {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: multipart::Multipart) -> Self {
        self.body = Some(body);
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
        let mut request = Request::to_path(Method::PUT, &[PathPart::Literal("/parts")]);
        if let Some(body) = &self.body {
            request.multipart(body)?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for PutParts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutParts").finish_non_exhaustive()
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

mod upload_request_body_meta;

pub use self::upload_request_body_meta::UploadRequestBodyMeta;

// ---- src/types/upload_request_body_meta.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/meta`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestBodyMeta {
    /// `key`
    pub key: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl UploadRequestBodyMeta {
    /// Sets [`key`](Self::key).
    #[inline]
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self.extra.remove("key");
        self
    }

    /// Makes [`key`](Self::key) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_key_null(mut self) -> Self {
        self.key = None;
        self.extra.set_null("key");
        self
    }
}

impl object::Object for UploadRequestBodyMeta {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "key" => property.optional(&mut self.key),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("key", &self.key);
    }
}

structure::implement!(UploadRequestBodyMeta);
