// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;

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
    /// # #[cfg(feature = "things")]
    /// # async fn example() -> Result<(), bodies_of_several_media_types::Error> {
    /// use bodies_of_several_media_types::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().put("id").as_form_query("as_form_query").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().patch("id", serde_json::Map::new())`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: bodies_of_several_media_types::Client) -> Result<(), bodies_of_several_media_types::Error> {
/// client.things().patch("id", serde_json::Map::new()).as_form("as_form").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Things {
    client: rt::client::Client,
}

impl Things {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `PATCH /things/{id}`
    ///
    /// The body is sent as `application/json-patch+json`; the document offers
    /// `application/merge-patch+json`, `application/apply-patch+yaml` too.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_media_types::Client) -> Result<(), bodies_of_several_media_types::Error> {
    /// client.things().patch("id", serde_json::Map::new()).as_form("as_form").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch(
        &self,
        id: impl Into<String>,
        body: serde_json::Map<String, serde_json::Value>,
    ) -> PatchThing {
        PatchThing::new(&self.client, id.into(), body)
    }

    /// `PUT /things/{id}`
    ///
    /// The body is sent as `application/json`; the document offers
    /// `application/x-www-form-urlencoded`, `application/xml` too.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_media_types::Client) -> Result<(), bodies_of_several_media_types::Error> {
    /// client.things().put("id").as_form_query("as_form_query").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, id: impl Into<String>) -> PutThing {
        PutThing::new(&self.client, id.into())
    }

    /// `POST /things/{id}`
    ///
    /// A body of a response is XML, as a string.
    ///
    /// # Response
    ///
    /// A feed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_of_several_media_types::Client) -> Result<(), bodies_of_several_media_types::Error> {
    /// use bodies_of_several_media_types::types;
    ///
    /// let body = types::ChangeThingRequestBody::default();
    /// let response = client.things().change("id", body).send().await?;
    /// println!("{}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn change(
        &self,
        id: impl Into<String>,
        body: impl Into<types::ChangeThingRequestBody>,
    ) -> ChangeThing {
        ChangeThing::new(&self.client, id.into(), body.into())
    }
}

/// `patch-thing`
///
/// Created by [`Things::patch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchThing {
    call: rt::call::Call,
    id: String,
    as_form: Option<String>,
    body: serde_json::Map<String, serde_json::Value>,
}

rt::call::implement! {
    PatchThing: PATCH [Literal("/things/"), Parameter("id")] {
        id: String => path("id");
        /// `as_form`
        as_form(impl Into<String>) => query("as_form");
        body: serde_json::Map<String, serde_json::Value>;
    }
    body required json_as(body, "application/json-patch+json");
    bodies {
        /// Sends the body as `application/merge-patch+json`.
        as_merge_patch_json required json_as(body, "application/merge-patch+json");
        /// Sends the body as `application/apply-patch+yaml`.
        as_apply_patch_yaml required json_as(body, "application/apply-patch+yaml");
    }
    -> (): empty;
}

/// `put-thing`
///
/// Created by [`Things::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutThing {
    call: rt::call::Call,
    id: String,
    as_form_query: Option<String>,
    body: Option<types::Thing>,
}

rt::call::implement! {
    PutThing: PUT [Literal("/things/"), Parameter("id")] {
        id: String => path("id");
        /// `as_form`
        as_form_query(impl Into<String>) => query("as_form");
        /// The body of the request.
        body(types::Thing);
    }
    body optional json(body);
    bodies {
        /// Sends the body as `application/x-www-form-urlencoded`.
        as_form optional form(body, &[("tags", rt::form::FormEncoding::Style(rt::parameter::Style::Form))]);
    }
    -> (): empty;
}

/// `change-thing`
///
/// Created by [`Things::change`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeThing {
    call: rt::call::Call,
    id: String,
    body: types::ChangeThingRequestBody,
}

rt::call::implement! {
    ChangeThing: POST [Literal("/things/"), Parameter("id")] {
        id: String => path("id");
        body: types::ChangeThingRequestBody;
    }
    accept "application/atom+xml";
    body required json(body);
    -> String: text;
}

impl ChangeThing {
    /// Sends the request, and returns the response with its body as a stream of chunks.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<rt::response::Response<rt::body_stream::BodyStream>, rt::error::Error> {
        self.call.send_stream(self.request()?).await
    }

    /// Needs the feature `blocking`. Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send_stream`](Self::send_stream). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<rt::body_stream::BodyStream>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Patch`
pub type Patch = serde_json::Map<String, serde_json::Value>;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod thing;
mod things;

pub use self::thing::Thing;
pub use self::things::ChangeThingRequestBody;

// ---- src/types/thing.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Thing`
///
/// Sent by `things().put()`.
///
/// # Examples
///
/// ```no_run
/// use bodies_of_several_media_types::types;
///
/// let value = types::Thing::default().with_name("name");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `name`
    pub name: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Thing {
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "tags" => tags: optional, with_tags(Vec<String>), with_tags_null;
    }
}

// ---- src/types/things.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1things~1{id}/post/requestBody/content/application~1json/schema`
///
/// Sent by `things().change()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeThingRequestBody {
    /// Thing.
    Thing(Box<types::Thing>),
    /// String.
    String(String),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    ChangeThingRequestBody, Unknown {
        0 => Thing(types::Thing), from;
        1 => String(String), from;
    }
}
