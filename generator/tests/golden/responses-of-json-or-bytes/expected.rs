// ---- src/client/files.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Files`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: responses_of_json_or_bytes::Client) -> Result<(), responses_of_json_or_bytes::Error> {
/// let response = client.files().get("id").send().await?;
/// println!("{:#?}", response.into_inner());
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

    /// `GET /files/{id}`
    ///
    /// # Response
    ///
    /// A variant of [`GetFileResponse`].
    ///
    /// [`GetFile::accept_json`] and [`GetFile::accept_bytes`] accept one media type only.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_of_json_or_bytes::Client) -> Result<(), responses_of_json_or_bytes::Error> {
    /// let response = client.files().get("id").send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> GetFile {
        GetFile::new(&self.client, id.into())
    }
}

/// `get-file`
///
/// Created by [`Files::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    GetFile: GET [Literal("/files/"), Parameter("id")] {
        id: String => path("id");
    }
    accept "application/json, application/octet-stream";
    accepts {
        /// Accepts only `application/json`.
        accept_json("application/json");
        /// Accepts only `application/octet-stream`.
        accept_bytes("application/octet-stream");
    }
    -> GetFileResponse: choice(GetFileResponse);
}

/// The documented successful responses of [`GetFile`].
///
/// The `Content-Type` of the response says which it is. The functions of the request that start
/// with `accept_` ask for one of them.
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
    /// A successful response that the document does not declare, with its body.
    Other(bytes::Bytes),
}

impl GetFileResponse {
    #[inline]
    fn read(
        response: rt::response::Response<bytes::Bytes>,
    ) -> Result<rt::response::Response<Self>, rt::error::Error> {
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
    /// # async fn example() -> Result<(), responses_of_json_or_bytes::Error> {
    /// use responses_of_json_or_bytes::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.files().get("id").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Files`.
    ///
    /// Example: `client.files().get("id")`.
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

use crate::runtime as rt;

/// Schema: `#/components/schemas/Place`
///
/// Returned by `files().get()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// `url`
    pub url: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Place {
        "url" => url: optional;
    }
}
