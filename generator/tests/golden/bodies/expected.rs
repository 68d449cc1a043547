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

    /// `POST /required`
    #[inline]
    pub fn create(&self, body: types::Thing) -> CreateThing {
        CreateThing {
            call: Call::new(&self.client),
            body,
        }
    }

    /// `PATCH /optional`
    ///
    /// The body is sent as `application/merge-patch+json`.
    #[inline]
    pub fn update(&self) -> UpdateThing {
        UpdateThing {
            call: Call::new(&self.client),
            body_query: None,
            body: None,
        }
    }

    /// `PUT /list`
    #[inline]
    pub fn replace(&self, body: Vec<types::Thing>) -> ReplaceThings {
        ReplaceThings {
            call: Call::new(&self.client),
            body,
        }
    }
}

/// `create-thing`
///
/// Made by [`Things::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateThing {
    call: Call,
    body: types::Thing,
}

impl CreateThing {
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
    pub async fn send(self) -> Result<Response<types::Thing>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Thing>, Error> {
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
            Method::POST,
            &[PathPart::Literal("/required")],
        );
        request.json(&self.body)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for CreateThing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateThing").finish_non_exhaustive()
    }
}

/// `update-thing`
///
/// Made by [`Things::update`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThing {
    call: Call,
    body_query: Option<String>,
    body: Option<types::UpdateThingRequestBody>,
}

impl UpdateThing {
    /// `body`
    #[inline]
    pub fn body_query(mut self, body_query: impl Into<String>) -> Self {
        self.body_query = Some(body_query.into());
        self
    }

    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: types::UpdateThingRequestBody) -> Self {
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
        let mut request = Request::to_path(
            Method::PATCH,
            &[PathPart::Literal("/optional")],
        );
        request.query("body", Style::Form, true, &self.body_query)?;
        if let Some(body) = &self.body {
            request.json(body)?;
            request.content_type("application/merge-patch+json")?;
        }
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for UpdateThing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateThing").finish_non_exhaustive()
    }
}

/// `replace-things`
///
/// Made by [`Things::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceThings {
    call: Call,
    body: Vec<types::Thing>,
}

impl ReplaceThings {
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
    pub async fn send(self) -> Result<Response<i64>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<i64>, Error> {
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
        let mut request = Request::to_path(Method::PUT, &[PathPart::Literal("/list")]);
        request.json(&self.body)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ReplaceThings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplaceThings").finish_non_exhaustive()
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod thing;
mod thing_part;
mod update_thing_request_body;

pub use self::thing::Thing;
pub use self::thing_part::ThingPart;
pub use self::update_thing_request_body::UpdateThingRequestBody;

// ---- src/types/thing.rs

use serde::de;

use super::ThingPart;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Thing`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `name`
    pub name: String,
    /// `size`
    pub size: i64,
    /// `since`
    pub since: Option<chrono::NaiveDate>,
    /// `part`
    pub part: ThingPart,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Thing {
    /// A value with what the document requires: `name`, `size`, `since`, `part`.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        size: i64,
        since: chrono::NaiveDate,
        part: ThingPart,
    ) -> Self {
        Self {
            name: name.into(),
            size,
            since: Some(since),
            part,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self.extra.remove("name");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = size;
        self.extra.remove("size");
        self
    }

    /// Sets [`since`](Self::since).
    #[inline]
    #[must_use]
    pub fn with_since(mut self, since: chrono::NaiveDate) -> Self {
        self.since = Some(since);
        self.extra.remove("since");
        self
    }

    /// Makes [`since`](Self::since) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_since_null(mut self) -> Self {
        self.since = None;
        self.extra.set_null("since");
        self
    }

    /// Sets [`part`](Self::part).
    #[inline]
    #[must_use]
    pub fn with_part(mut self, part: ThingPart) -> Self {
        self.part = part;
        self.extra.remove("part");
        self
    }
}

impl object::Object for Thing {
    const REQUIRED: &'static [&'static str] = &["name", "size", "part"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.required(0, &mut self.name),
            "size" => property.required(1, &mut self.size),
            "since" => property.optional(&mut self.since),
            "part" => property.required(2, &mut self.part),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("name", &self.name);
        to.required("size", &self.size);
        to.optional("since", &self.since);
        to.required("part", &self.part);
    }
}

structure::implement!(Thing);

// ---- src/types/thing_part.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Thing/properties/part`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingPart {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ThingPart {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.remove("id");
        self
    }
}

impl object::Object for ThingPart {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
    }
}

structure::implement!(ThingPart);

// ---- src/types/update_thing_request_body.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1optional/patch/requestBody/content/application~1merge-patch+json/schema`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateThingRequestBody {
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl UpdateThingRequestBody {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Makes [`name`](Self::name) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }
}

impl object::Object for UpdateThingRequestBody {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
    }
}

structure::implement!(UpdateThingRequestBody);
