// ---- src/client/files.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Files`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: bodies_multipart::Client) -> Result<(), bodies_multipart::Error> {
/// client.files().upload("…", "name").name_query("name_query").cover("…").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Files {
    client: rt::client::Client,
}

impl Files {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /files`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Arguments
    ///
    /// - `file`: What to upload.
    ///
    /// # Response
    ///
    /// Uploaded
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_multipart::Client) -> Result<(), bodies_multipart::Error> {
    /// client.files().upload("…", "name").name_query("name_query").cover("…").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(
        &self,
        file: impl Into<rt::file::File>,
        name: impl Into<String>,
    ) -> Upload {
        Upload::new(&self.client, file.into(), name.into())
    }

    /// `PUT /parts`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Response
    ///
    /// Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_multipart::Client) -> Result<(), bodies_multipart::Error> {
    /// client.files().put_parts().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_parts(&self) -> PutParts {
        PutParts::new(&self.client)
    }
}

/// `upload`
///
/// Created by [`Files::upload`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upload {
    call: rt::call::Call,
    name_query: Option<String>,
    file: rt::file::File,
    pictures: Option<Vec<rt::file::File>>,
    cover: Option<rt::file::File>,
    name: String,
    size: Option<i64>,
    tags: Option<Vec<String>>,
    meta: Option<types::UploadRequestBodyMeta>,
    tree: Option<serde_json::Map<String, serde_json::Value>>,
}

rt::call::implement! {
    Upload: POST [Literal("/files")] {
        /// `name`
        name_query(impl Into<String>) => query("name");
        file: rt::file::File;
        /// `pictures`
        pictures(Vec<rt::file::File>);
        /// `cover`
        cover(impl Into<rt::file::File>);
        name: String;
        /// `size`
        #[deprecated]
        size(i64);
        /// `tags`
        tags(Vec<String>);
        /// `meta`
        meta(types::UploadRequestBodyMeta);
        /// `tree`
        tree(serde_json::Map<String, serde_json::Value>);
    }
    parts {
        file => files("file", None);
        pictures => files("pictures", Some("image/png"));
        cover => files("cover", None);
        name => value("name");
        size => value("size");
        tags => value("tags");
        meta => json("meta", "application/vnd.example+json");
        tree => deep_object("tree");
    }
    -> (): empty;
}

/// `put-parts`
///
/// Created by [`Files::put_parts`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutParts {
    call: rt::call::Call,
    body: Option<rt::multipart::Multipart>,
}

rt::call::implement! {
    PutParts: PUT [Literal("/parts")] {
        /// The body of the request.
        body(rt::multipart::Multipart);
    }
    body optional multipart(body);
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "files")]
pub mod files;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "files")]
    /// # async fn example() -> Result<(), bodies_multipart::Error> {
    /// use bodies_multipart::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.files().put_parts().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Files`.
    ///
    /// Example: `client.files().upload("…", "name")`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> files::Files {
        files::Files::new(self.clone())
    }
}

// ---- src/types/files.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema/properties/meta`
///
/// Sent by `files().upload()`.
///
/// # Examples
///
/// ```no_run
/// use bodies_multipart::types;
///
/// let value = types::UploadRequestBodyMeta::default().with_key("key");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestBodyMeta {
    /// `key`
    pub key: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    UploadRequestBodyMeta {
        "key" => key: optional, with_key(impl Into<String>), with_key_null;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod files;

pub use self::files::UploadRequestBodyMeta;
