// ---- src/client/events.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Events`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: formats_as_strings::Client) -> Result<(), formats_as_strings::Error> {
/// let response = client.events().list("on").since("since").send().await?;
/// println!("{:?}", response.at);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Events {
    client: rt::client::Client,
}

impl Events {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /events`
    ///
    /// # Response
    ///
    /// Events
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: formats_as_strings::Client) -> Result<(), formats_as_strings::Error> {
    /// let response = client.events().list("on").since("since").send().await?;
    /// println!("{:?}", response.at);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, on: impl Into<String>) -> ListEvents {
        ListEvents::new(&self.client, on.into())
    }
}

/// `listEvents`
///
/// Created by [`Events::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEvents {
    call: rt::call::Call,
    since: Option<String>,
    on: String,
}

rt::call::implement! {
    ListEvents: GET [Literal("/events")] {
        /// `since`
        since(impl Into<String>) => query("since");
        on: String => query("on");
    }
    -> types::Event: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "events")]
pub mod events;

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
    /// # #[cfg(feature = "events")]
    /// # async fn example() -> Result<(), formats_as_strings::Error> {
    /// use formats_as_strings::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.events().list("on").since("since").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Events`.
    ///
    /// Example: `client.events().list("on")`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> events::Events {
        events::Events::new(self.clone())
    }
}

// ---- src/types/event.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Event`
///
/// Returned by `events().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// `at`
    pub at: String,
    /// `days`
    pub days: Option<std::collections::BTreeMap<String, String>>,
    /// `when`
    pub when: Option<types::EventWhen>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Event {
        const REQUIRED: &'static [&'static str] = &["at"];
        "at" => at: required(0);
        "days" => days: optional;
        "when" => when: optional;
    }
}

/// Schema: `#/components/schemas/Event/properties/when`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventWhen {
    /// String.
    String(String),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    EventWhen, Unknown {
        0 => String(String), from;
        1 => Integer(i64), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod event;

pub use self::event::{Event, EventWhen};
