// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "pods")]
pub mod pods;

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
    /// # #[cfg(feature = "pods")]
    /// # async fn example() -> Result<(), bodies_of_parts_or_others::Error> {
    /// use bodies_of_parts_or_others::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.pods().put().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Pods`.
    ///
    /// Example: `client.pods().put()`.
    #[cfg(feature = "pods")]
    #[inline]
    pub fn pods(&self) -> pods::Pods {
        pods::Pods::new(self.clone())
    }
}

// ---- src/client/pods.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Pods`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: bodies_of_parts_or_others::Client) -> Result<(), bodies_of_parts_or_others::Error> {
/// client.pods().put().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pods {
    client: rt::client::Client,
}

impl Pods {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /pods`
    ///
    /// The variant of [`ImportPodsBody`] sets the media type of the body.
    ///
    /// # Arguments
    ///
    /// - `body`: A file, and how it is read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_parts_or_others::Client) -> Result<(), bodies_of_parts_or_others::Error> {
    /// use bodies_of_parts_or_others::client::pods;
    ///
    /// let body = pods::ImportPodsBody::Multipart(pods::ImportPodsParts::new("…", "title"));
    /// client.pods().import(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import(&self, body: impl Into<ImportPodsBody>) -> ImportPods {
        ImportPods::new(&self.client, body.into())
    }

    /// `PUT /pods`
    ///
    /// The variant of [`PutPodsBody`] sets the media type of the body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_parts_or_others::Client) -> Result<(), bodies_of_parts_or_others::Error> {
    /// client.pods().put().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self) -> PutPods {
        PutPods::new(&self.client)
    }

    /// `PATCH /pods`
    ///
    /// The variant of [`MeasurePodsBody`] sets the media type of the body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_parts_or_others::Client) -> Result<(), bodies_of_parts_or_others::Error> {
    /// use bodies_of_parts_or_others::client::pods;
    ///
    /// let body = pods::MeasurePodsBody::Multipart(pods::MeasurePodsParts::new(serde_json::json!({}), serde_json::json!({}), serde_json::json!({}), serde_json::json!({}), serde_json::json!({}), serde_json::json!({}), serde_json::json!({}), serde_json::json!({})));
    /// client.pods().measure(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn measure(&self, body: impl Into<MeasurePodsBody>) -> MeasurePods {
        MeasurePods::new(&self.client, body.into())
    }
}

/// `import-pods`
///
/// Created by [`Pods::import`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportPods {
    call: rt::call::Call,
    body: ImportPodsBody,
}

rt::call::implement! {
    ImportPods: POST [Literal("/pods")] {
        body: ImportPodsBody;
    }
    body required choice(body);
    -> (): empty;
}

/// The bodies of [`ImportPods`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum ImportPodsBody {
    /// `multipart/form-data`.
    Multipart(ImportPodsParts),
    /// `text/csv`.
    Csv(String),
}

rt::request_body::implement! {
    ImportPodsBody {
        Multipart(ImportPodsParts) => parts(), from;
        Csv(String) => text("text/csv"), from;
    }
}

/// The body of [`ImportPods`] as `multipart/form-data`.
///
/// A file, and how it is read.
///
/// The arguments of [`new`](Self::new):
///
/// - `file`: What to import.
#[derive(Clone)]
pub struct ImportPodsParts {
    file: rt::file::File,
    title: String,
    write_part: Option<bool>,
    images: Option<Vec<rt::file::File>>,
    pod: Option<types::Pod>,
    labels: Option<std::collections::BTreeMap<String, String>>,
    size: Option<i64>,
    kind: Option<types::ImportPodsRequestBodyKind>,
}

rt::multipart::implement! {
    ImportPodsParts: new {
        file: impl Into<rt::file::File> => files("file", None);
        title: impl Into<String> => value("name");
        /// `write`
        ///
        /// Default: `true`.
        write_part(bool) => value("write");
        /// `images`
        images(Vec<rt::file::File>) => files("images", Some("image/png"));
        /// `pod`
        pod(types::Pod) => value("pod");
        /// `labels`
        labels(std::collections::BTreeMap<String, String>) => deep_object("labels");
        /// `size`
        #[deprecated]
        size(i64) => value("size");
        /// `kind`
        ///
        /// `pod` is sent unless this is set.
        kind(types::ImportPodsRequestBodyKind) = "pod".into() => value("kind");
    }
}

/// `put-pods`
///
/// Created by [`Pods::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPods {
    call: rt::call::Call,
    body: Option<PutPodsBody>,
}

rt::call::implement! {
    PutPods: PUT [Literal("/pods")] {
        /// The body of the request.
        body(impl Into<PutPodsBody>);
    }
    body optional choice(body);
    -> (): empty;
}

/// The bodies of [`PutPods`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum PutPodsBody {
    /// `application/json`.
    Json(Vec<types::Pod>),
    /// `multipart/form-data`.
    Multipart(PutPodsParts),
}

rt::request_body::implement! {
    PutPodsBody {
        Json(Vec<types::Pod>) => json(), from;
        Multipart(PutPodsParts) => parts(), from;
    }
}

/// The body of [`PutPods`] as `multipart/form-data`.
#[derive(Clone)]
pub struct PutPodsParts {
    file: Option<rt::file::File>,
    force: Option<bool>,
}

rt::multipart::implement! {
    PutPodsParts: default {
        /// `file`
        file(impl Into<rt::file::File>) => files("file", None);
        /// `force`
        force(bool) => value("force");
    }
}

/// `measure-pods`
///
/// Created by [`Pods::measure`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MeasurePods {
    call: rt::call::Call,
    body: MeasurePodsBody,
}

rt::call::implement! {
    MeasurePods: PATCH [Literal("/pods")] {
        body: MeasurePodsBody;
    }
    body required choice(body);
    -> (): empty;
}

/// The bodies of [`MeasurePods`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum MeasurePodsBody {
    /// `multipart/form-data`.
    Multipart(MeasurePodsParts),
    /// `text/csv`.
    Csv(String),
}

rt::request_body::implement! {
    MeasurePodsBody {
        Multipart(MeasurePodsParts) => parts(), from;
        Csv(String) => text("text/csv"), from;
    }
}

/// The body of [`MeasurePods`] as `multipart/form-data`.
#[derive(Clone)]
pub struct MeasurePodsParts {
    a: serde_json::Value,
    b: serde_json::Value,
    c: serde_json::Value,
    d: serde_json::Value,
    e: serde_json::Value,
    f: serde_json::Value,
    g: serde_json::Value,
    h: serde_json::Value,
}

rt::multipart::implement! {
    MeasurePodsParts: new {
        a: serde_json::Value => value("a");
        b: serde_json::Value => value("b");
        c: serde_json::Value => value("c");
        d: serde_json::Value => value("d");
        e: serde_json::Value => value("e");
        f: serde_json::Value => value("f");
        g: serde_json::Value => value("g");
        h: serde_json::Value => value("h");
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod pod;
mod pods;

pub use self::pod::Pod;
pub use self::pods::ImportPodsRequestBodyKind;

// ---- src/types/pod.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Pod`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pod {
    /// `name`
    pub name: Option<String>,
    /// `replicas`
    pub replicas: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Pod {
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "replicas" => replicas: optional, with_replicas(i64), with_replicas_null;
    }
}

// ---- src/types/pods.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1pods/post/requestBody/content/multipart~1form-data/schema/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportPodsRequestBodyKind {
    /// `pod`
    #[default]
    Pod,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ImportPodsRequestBodyKind, Unknown {
        "pod" => Pod,
    }
}
