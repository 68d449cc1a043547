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
    /// # async fn example() -> Result<(), bodies::Error> {
    /// use bodies::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().update().body_query("body_query").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().update()`.
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
/// # async fn example(client: bodies::Client) -> Result<(), bodies::Error> {
/// client.things().update().body_query("body_query").send().await?;
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

    /// `POST /required`
    ///
    /// # Arguments
    ///
    /// - `body`: What to make.
    ///
    /// # Response
    ///
    /// Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), bodies::Error> {
    /// use bodies::types;
    ///
    /// let body = types::Thing::new("name", 1, chrono::NaiveDate::default(), types::ThingPart::default());
    /// let response = client.things().create(body).send().await?;
    /// println!("{:?}", response.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: types::Thing) -> CreateThing {
        CreateThing::new(&self.client, body)
    }

    /// `PATCH /optional`
    ///
    /// The body is sent as `application/merge-patch+json`.
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), bodies::Error> {
    /// client.things().update().body_query("body_query").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateThing {
        UpdateThing::new(&self.client)
    }

    /// `PUT /list`
    ///
    /// # Response
    ///
    /// Counted
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies::Client) -> Result<(), bodies::Error> {
    /// use bodies::types;
    ///
    /// let body = vec![types::Thing::new("name", 1, chrono::NaiveDate::default(), types::ThingPart::default())];
    /// let response = client.things().replace(body).send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, body: Vec<types::Thing>) -> ReplaceThings {
        ReplaceThings::new(&self.client, body)
    }
}

/// `create-thing`
///
/// Created by [`Things::create`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateThing {
    call: rt::call::Call,
    body: types::Thing,
}

rt::call::implement! {
    CreateThing: POST [Literal("/required")] {
        body: types::Thing;
    }
    body required json(body);
    -> types::Thing: json;
}

/// `update-thing`
///
/// Created by [`Things::update`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThing {
    call: rt::call::Call,
    body_query: Option<String>,
    body: Option<types::UpdateThingRequestBody>,
}

rt::call::implement! {
    UpdateThing: PATCH [Literal("/optional")] {
        /// `body`
        body_query(impl Into<String>) => query("body");
        /// The body of the request.
        body(types::UpdateThingRequestBody);
    }
    body optional json_as(body, "application/merge-patch+json");
    -> (): empty;
}

/// `replace-things`
///
/// Created by [`Things::replace`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReplaceThings {
    call: rt::call::Call,
    body: Vec<types::Thing>,
}

rt::call::implement! {
    ReplaceThings: PUT [Literal("/list")] {
        body: Vec<types::Thing>;
    }
    body required json(body);
    -> i64: json;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod thing;
mod things;

pub use self::thing::{Thing, ThingPart};
pub use self::things::UpdateThingRequestBody;

// ---- src/types/thing.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Thing`
///
/// Returned by `things().create()`. Sent by `things().create()` and `things().replace()`.
///
/// # Examples
///
/// ```no_run
/// use bodies::types;
///
/// let value = types::Thing::new("name", 1, chrono::NaiveDate::default(), types::ThingPart::default());
/// ```
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
    pub part: types::ThingPart,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Thing {
    /// Creates a value with its required properties: `name`, `size`, `since`, `part`.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        size: i64,
        since: chrono::NaiveDate,
        part: types::ThingPart,
    ) -> Self {
        Self {
            name: name.into(),
            size,
            since: Some(since),
            part,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Thing {
        const REQUIRED: &'static [&'static str] = &["name", "size", "part"];
        "name" => name: required(0), with_name(impl Into<String>);
        "size" => size: required(1), with_size(i64);
        "since" => since: optional, with_since(chrono::NaiveDate), with_since_null;
        "part" => part: required(2), with_part(types::ThingPart);
    }
}

/// Schema: `#/components/schemas/Thing/properties/part`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingPart {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ThingPart {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required_nullable(0), with_id(impl Into<String>), with_id_null;
    }
}

// ---- src/types/things.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1optional/patch/requestBody/content/application~1merge-patch+json/schema`
///
/// Sent by `things().update()`.
///
/// # Examples
///
/// ```no_run
/// use bodies::types;
///
/// let value = types::UpdateThingRequestBody::default().with_name("name");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateThingRequestBody {
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    UpdateThingRequestBody {
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
    }
}
