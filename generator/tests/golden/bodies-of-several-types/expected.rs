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
    /// # async fn example() -> Result<(), bodies_of_several_types::Error> {
    /// use bodies_of_several_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.pods().put("name").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Pods`.
    ///
    /// Example: `client.pods().put("name")`.
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
/// # async fn example(client: bodies_of_several_types::Client) -> Result<(), bodies_of_several_types::Error> {
/// client.pods().put("name").send().await?;
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

    /// `PATCH /pods/{name}`
    ///
    /// The variant of [`PatchPodBody`] sets the media type of the body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_types::Client) -> Result<(), bodies_of_several_types::Error> {
    /// use bodies_of_several_types::client::pods;
    /// use bodies_of_several_types::types;
    ///
    /// let body = pods::PatchPodBody::JsonPatchJson(vec![types::Op::new("op", "path")]);
    /// client.pods().patch("name", body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch(
        &self,
        name: impl Into<String>,
        body: impl Into<PatchPodBody>,
    ) -> PatchPod {
        PatchPod::new(&self.client, name.into(), body.into())
    }

    /// `PUT /pods/{name}`
    ///
    /// The variant of [`PutPodBody`] sets the media type of the body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_types::Client) -> Result<(), bodies_of_several_types::Error> {
    /// client.pods().put("name").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, name: impl Into<String>) -> PutPod {
        PutPod::new(&self.client, name.into())
    }

    /// `POST /pods/{name}`
    ///
    /// The body is sent as `image/png`; the document offers `image/jpeg` too.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_types::Client) -> Result<(), bodies_of_several_types::Error> {
    /// client.pods().draw("name", "…").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn draw(
        &self,
        name: impl Into<String>,
        body: impl Into<rt::body::Body>,
    ) -> DrawPod {
        DrawPod::new(&self.client, name.into(), body.into())
    }
}

/// `patch-pod`
///
/// Created by [`Pods::patch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPod {
    call: rt::call::Call,
    name: String,
    body: PatchPodBody,
}

rt::call::implement! {
    PatchPod: PATCH [Literal("/pods/"), Parameter("name")] {
        name: String => path("name");
        body: PatchPodBody;
    }
    body required choice(body);
    -> (): empty;
}

/// The bodies of [`PatchPod`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchPodBody {
    /// `application/json-patch+json`.
    JsonPatchJson(Vec<types::Op>),
    /// `application/merge-patch+json`.
    MergePatchJson(types::Pod),
    /// `application/strategic-merge-patch+json`.
    StrategicMergePatchJson(types::Pod),
    /// `application/apply-patch+yaml`.
    ApplyPatchYaml(String),
}

rt::request_body::implement! {
    PatchPodBody {
        JsonPatchJson(Vec<types::Op>) => json_as("application/json-patch+json"), from;
        MergePatchJson(types::Pod) => json_as("application/merge-patch+json");
        StrategicMergePatchJson(types::Pod) => json_as("application/strategic-merge-patch+json");
        ApplyPatchYaml(String) => text("application/apply-patch+yaml"), from;
    }
}

/// `put-pod`
///
/// Created by [`Pods::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutPod {
    call: rt::call::Call,
    name: String,
    body: Option<PutPodBody>,
}

rt::call::implement! {
    PutPod: PUT [Literal("/pods/"), Parameter("name")] {
        name: String => path("name");
        /// The body of the request.
        body(impl Into<PutPodBody>);
    }
    body optional choice(body);
    -> (): empty;
}

/// The bodies of [`PutPod`].
///
/// The variant sets the media type of the body.
#[derive(Clone)]
#[non_exhaustive]
pub enum PutPodBody {
    /// `application/json`.
    Json(types::Pod),
    /// `application/x-www-form-urlencoded`.
    Form(types::PutPodFormRequestBody),
    /// `multipart/form-data`.
    Multipart(PutPodParts),
    /// `application/x-ndjson`.
    Ndjson(Vec<types::Op>),
    /// `application/octet-stream`.
    Bytes(rt::body::Body),
}

rt::request_body::implement! {
    PutPodBody {
        Json(types::Pod) => json(), from;
        Form(types::PutPodFormRequestBody) => form(&[("tags", rt::form::FormEncoding::Style(rt::parameter::Style::Form))]), from;
        Multipart(PutPodParts) => parts(), from;
        Ndjson(Vec<types::Op>) => json_lines("application/x-ndjson"), from;
        Bytes(rt::body::Body) => body("application/octet-stream"), from;
    }
}

/// The body of [`PutPod`] as `multipart/form-data`.
#[derive(Clone)]
pub struct PutPodParts {
    image: rt::file::File,
    note: Option<String>,
}

rt::multipart::implement! {
    PutPodParts: new {
        image: impl Into<rt::file::File> => files("image", None);
        /// `note`
        note(impl Into<String>) => value("note");
    }
}

/// `draw-pod`
///
/// Created by [`Pods::draw`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DrawPod {
    call: rt::call::Call,
    name: String,
    body: rt::body::Body,
}

rt::call::implement! {
    DrawPod: POST [Literal("/pods/"), Parameter("name")] {
        name: String => path("name");
        body: rt::body::Body;
    }
    body required body(body, "image/png");
    bodies {
        /// Sends the body as `image/jpeg`.
        as_jpeg required body(body, "image/jpeg");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod op;
mod pod;
mod pods;

pub use self::op::Op;
pub use self::pod::Pod;
pub use self::pods::PutPodFormRequestBody;

// ---- src/types/op.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Op`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Op {
    /// `op`
    pub op: String,
    /// `path`
    pub path: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Op {
    /// Creates a value with its required properties: `op`, `path`.
    #[inline]
    pub fn new(op: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Op {
        const REQUIRED: &'static [&'static str] = &["op", "path"];
        "op" => op: required(0), with_op(impl Into<String>);
        "path" => path: required(1), with_path(impl Into<String>);
    }
}

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

/// Schema:
/// `#/paths/~1pods~1{name}/put/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutPodFormRequestBody {
    /// `url`
    pub url: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    PutPodFormRequestBody {
        "url" => url: optional, with_url(impl Into<String>), with_url_null;
        "tags" => tags: optional, with_tags(Vec<String>), with_tags_null;
    }
}
