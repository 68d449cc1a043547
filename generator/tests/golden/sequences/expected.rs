// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "operations")]
pub mod operations;

use crate::runtime::{client, client_builder, server};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(server::Server::API_EXAMPLE_COM)
    }

    /// The operations of the tag `operations`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }
}

impl server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = Self {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/operations.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    answer::Answer, call::Call, client::Client, download::Download,
    error::{Error, OperationError},
    event::ServerSentEvent, options::CallOptions, path::PathPart, request::Request,
    response::Response, sequence::Sequence,
};
#[cfg(feature = "blocking")]
use crate::runtime::blocking_stream::Blocking;
use crate::types;

/// The operations of the tag `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    client: Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `GET /lines`
    #[inline]
    pub fn list_lines(&self) -> ListLines {
        ListLines {
            call: Call::new(&self.client),
        }
    }

    /// `POST /array`
    ///
    /// The body is sent as `application/jsonl`.
    #[inline]
    pub fn convert(&self, body: Vec<types::ConvertRequestElement>) -> Convert {
        Convert {
            call: Call::new(&self.client),
            body,
        }
    }

    /// `GET /texts`
    #[inline]
    pub fn watch_texts(&self) -> WatchTexts {
        WatchTexts {
            call: Call::new(&self.client),
        }
    }

    /// `GET /events`
    #[inline]
    pub fn watch_events(&self) -> WatchEvents {
        WatchEvents {
            call: Call::new(&self.client),
        }
    }

    /// `POST /complete`
    #[inline]
    pub fn complete(&self) -> Complete {
        Complete {
            call: Call::new(&self.client),
        }
    }

    /// `GET /speech`
    #[inline]
    pub fn speak(&self) -> Speak {
        Speak {
            call: Call::new(&self.client),
        }
    }
}

/// `listLines`
///
/// Made by [`Operations::list_lines`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLines {
    call: Call,
}

impl ListLines {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The elements of its response are read as they come.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<Sequence<types::Line>>, Error> {
        Ok(self.call.download(self.request()?).await?.json_lines())
    }

    /// Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<Blocking<Sequence<types::Line>>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/lines")]);
        request.accept("application/x-ndjson")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ListLines {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListLines").finish_non_exhaustive()
    }
}

/// `convert`
///
/// Made by [`Operations::convert`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Convert {
    call: Call,
    body: Vec<types::ConvertRequestElement>,
}

impl Convert {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The elements of its response are read as they come.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<Response<Sequence<types::ConvertResponseElement>>, Error> {
        Ok(self.call.download(self.request()?).await?.json_lines())
    }

    /// Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<Blocking<Sequence<types::ConvertResponseElement>>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
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
        let mut request = Request::to_path(Method::POST, &[PathPart::Literal("/array")]);
        request.accept("application/jsonl")?;
        request.json_lines(&self.body, "application/jsonl")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Convert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Convert").finish_non_exhaustive()
    }
}

/// `watchTexts`
///
/// Made by [`Operations::watch_texts`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchTexts {
    call: Call,
}

impl WatchTexts {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The elements of its response are read as they come.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<Response<Sequence<ServerSentEvent<String>>>, Error> {
        Ok(self.call.download(self.request()?).await?.text_events())
    }

    /// Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<Blocking<Sequence<ServerSentEvent<String>>>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/texts")]);
        request.accept("text/event-stream")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for WatchTexts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WatchTexts").finish_non_exhaustive()
    }
}

/// `watchEvents`
///
/// Made by [`Operations::watch_events`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchEvents {
    call: Call,
}

impl WatchEvents {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request. The elements of its response are read as they come.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<Response<Sequence<types::WatchEventsResponseElement>>, Error> {
        Ok(self.call.download(self.request()?).await?.event_objects())
    }

    /// Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<Blocking<Sequence<types::WatchEventsResponseElement>>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/events")]);
        request.accept("text/event-stream")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for WatchEvents {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WatchEvents").finish_non_exhaustive()
    }
}

/// `complete`
///
/// Made by [`Operations::complete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete {
    call: Call,
}

impl Complete {
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
    pub async fn send(self) -> Result<Response<types::Line>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Line>, Error> {
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

    /// Sends the request and asks for a stream, whose elements are read as they come. Some APIs want to be told in the request, too.
    ///
    /// # Errors
    ///
    /// Those of [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<Response<Sequence<ServerSentEvent<types::Line>>>, Error> {
        let mut request = self.request()?;
        request.accept("text/event-stream")?;
        Ok(self.call.download(request).await?.events())
    }

    /// Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send_stream`](Self::send_stream); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(
        self,
    ) -> Result<Response<Blocking<Sequence<ServerSentEvent<types::Line>>>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        Ok(Request::to_path(Method::POST, &[PathPart::Literal("/complete")]))
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Complete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Complete").finish_non_exhaustive()
    }
}

/// `speak`
///
/// Made by [`Operations::speak`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Speak {
    call: Call,
}

impl Speak {
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
    pub async fn send(self) -> Result<Response<bytes::Bytes>, Error> {
        self.send_raw().await
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<bytes::Bytes>, Error> {
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

    /// Sends the request, and gives the response before its body is there, which is read piece by piece.
    ///
    /// # Errors
    ///
    /// Those of [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(self) -> Result<Response<Download>, Error> {
        self.call.download(self.request()?).await
    }

    /// Sends the request as [`send_stream`](Self::send_stream) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// Those of [`send_stream`](Self::send_stream); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_stream_blocking(self) -> Result<Response<Blocking<Download>>, Error> {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| Blocking::new(call, stream)))
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/speech")]);
        request.accept("audio/mpeg, application/x-ndjson;q=0.5")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for Speak {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speak").finish_non_exhaustive()
    }
}

/// The documented errors of [`Speak`].
///
/// Ask an [`Error`] for it with [`Error::typed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeakError {
    /// `4XX`.
    ///
    /// No
    ClientError(String),
}

impl OperationError for SpeakError {
    #[inline]
    fn from_answer(answer: &Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400..=499 => answer.text().map(Self::ClientError),
            _ => None,
        }
    }
}

// ---- src/types/added.rs

use serde::de;

use super::{AddedEvent, Line};
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Added`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Added {
    /// `event`
    pub event: Option<AddedEvent>,
    /// `data`
    pub data: Option<Line>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Added {
    const ALLOWED: json::Allowed = &[("event", &[json::Scalar::Text("added")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "event" => property.optional(&mut self.event),
            "data" => property.optional(&mut self.data),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("event", &self.event);
        to.optional("data", &self.data);
    }
}

structure::implement!(Added);

// ---- src/types/added_event.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Added/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddedEvent {
    /// `added`
    #[default]
    Added,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl AddedEvent {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Added];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for AddedEvent {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "added" => Self::Added,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(AddedEvent, Unknown);

// ---- src/types/convert_request_element.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1array/post/requestBody/content/application~1jsonl/schema/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertRequestElement {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ConvertRequestElement {
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
        self.extra.set_null("id");
        self
    }
}

impl object::Object for ConvertRequestElement {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(ConvertRequestElement);

// ---- src/types/convert_response_element.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/paths/~1array/post/responses/200/content/application~1jsonl/schema/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertResponseElement {
    /// `n`
    pub n: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for ConvertResponseElement {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "n" => property.optional(&mut self.n),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("n", &self.n);
    }
}

structure::implement!(ConvertResponseElement);

// ---- src/types/line.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Line`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Line {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "text" => property.optional(&mut self.text),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("text", &self.text);
    }
}

structure::implement!(Line);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod added;
mod added_event;
mod convert_request_element;
mod convert_response_element;
mod line;
mod removed;
mod removed_event;
mod watch_events_response_element;

pub use self::added::Added;
pub use self::added_event::AddedEvent;
pub use self::convert_request_element::ConvertRequestElement;
pub use self::convert_response_element::ConvertResponseElement;
pub use self::line::Line;
pub use self::removed::Removed;
pub use self::removed_event::RemovedEvent;
pub use self::watch_events_response_element::WatchEventsResponseElement;

// ---- src/types/removed.rs

use serde::de;

use super::RemovedEvent;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Removed`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    /// `event`
    pub event: Option<RemovedEvent>,
    /// `data`
    pub data: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Removed {
    const ALLOWED: json::Allowed = &[("event", &[json::Scalar::Text("removed")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "event" => property.optional(&mut self.event),
            "data" => property.optional(&mut self.data),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("event", &self.event);
        to.optional("data", &self.data);
    }
}

structure::implement!(Removed);

// ---- src/types/removed_event.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Removed/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovedEvent {
    /// `removed`
    #[default]
    Removed,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl RemovedEvent {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Removed];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Removed => "removed",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for RemovedEvent {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "removed" => Self::Removed,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(RemovedEvent, Unknown);

// ---- src/types/watch_events_response_element.rs

use serde::de;

use super::{Added, Removed};
use crate::runtime::{json, union};

/// Schema: `#/paths/~1events/get/responses/200/content/text~1event-stream/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchEventsResponseElement {
    /// Added.
    Added(Box<Added>),
    /// Removed.
    Removed(Box<Removed>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Added> for WatchEventsResponseElement {
    #[inline]
    fn from(value: Added) -> Self {
        Self::Added(Box::new(value))
    }
}

impl From<Removed> for WatchEventsResponseElement {
    #[inline]
    fn from(value: Removed) -> Self {
        Self::Removed(Box::new(value))
    }
}

impl union::Union for WatchEventsResponseElement {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Added>(),
        union::Variant::of::<Removed>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Added| Self::Added(Box::new(value))),
            1 => union::variant(from, |value: Removed| Self::Removed(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(WatchEventsResponseElement, Unknown, [Added, Removed]);
