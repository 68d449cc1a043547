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
    call::Call, client::Client, error::Error, event::ServerSentEvent,
    options::CallOptions, path::PathPart, request::Request, response::Response,
    sequence::Sequence,
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

    /// `GET /data`
    #[inline]
    pub fn one_of_the_required_properties(&self) -> OneOfTheRequiredProperties {
        OneOfTheRequiredProperties {
            call: Call::new(&self.client),
        }
    }

    /// `GET /lines`
    #[inline]
    pub fn the_required_properties(&self) -> TheRequiredProperties {
        TheRequiredProperties {
            call: Call::new(&self.client),
        }
    }

    /// `GET /anything`
    #[inline]
    pub fn nothing_is_required_of_some(&self) -> NothingIsRequiredOfSome {
        NothingIsRequiredOfSome {
            call: Call::new(&self.client),
        }
    }

    /// `GET /events`
    #[inline]
    pub fn the_required_properties_of_the_data(&self) -> TheRequiredPropertiesOfTheData {
        TheRequiredPropertiesOfTheData {
            call: Call::new(&self.client),
        }
    }

    /// `GET /errors`
    #[inline]
    pub fn a_described_error(&self) -> ADescribedError {
        ADescribedError {
            call: Call::new(&self.client),
        }
    }
}

/// `one of the required properties`
///
/// Made by [`Operations::one_of_the_required_properties`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct OneOfTheRequiredProperties {
    call: Call,
}

impl OneOfTheRequiredProperties {
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
    ) -> Result<
        Response<
            Sequence<ServerSentEvent<types::OneOfTheRequiredPropertiesResponseElement>>,
        >,
        Error,
    > {
        Ok(
            self
                .call
                .download(self.request()?)
                .await?
                .events()
                .requiring(&["delta", "tokens"]),
        )
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
    ) -> Result<
        Response<
            Blocking<
                Sequence<
                    ServerSentEvent<types::OneOfTheRequiredPropertiesResponseElement>,
                >,
            >,
        >,
        Error,
    > {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/data")]);
        request.accept("text/event-stream")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for OneOfTheRequiredProperties {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OneOfTheRequiredProperties").finish_non_exhaustive()
    }
}

/// `the required properties`
///
/// Made by [`Operations::the_required_properties`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TheRequiredProperties {
    call: Call,
}

impl TheRequiredProperties {
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
    pub async fn send(self) -> Result<Response<Sequence<types::Piece>>, Error> {
        Ok(self.call.download(self.request()?).await?.json_lines().requiring(&["delta"]))
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
    ) -> Result<Response<Blocking<Sequence<types::Piece>>>, Error> {
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
        request.accept("application/jsonl")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for TheRequiredProperties {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TheRequiredProperties").finish_non_exhaustive()
    }
}

/// `nothing is required of some`
///
/// Made by [`Operations::nothing_is_required_of_some`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NothingIsRequiredOfSome {
    call: Call,
}

impl NothingIsRequiredOfSome {
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
    ) -> Result<
        Response<Sequence<types::NothingIsRequiredOfSomeResponseElement>>,
        Error,
    > {
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
    ) -> Result<
        Response<Blocking<Sequence<types::NothingIsRequiredOfSomeResponseElement>>>,
        Error,
    > {
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
        let mut request = Request::to_path(
            Method::GET,
            &[PathPart::Literal("/anything")],
        );
        request.accept("application/jsonl")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for NothingIsRequiredOfSome {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NothingIsRequiredOfSome").finish_non_exhaustive()
    }
}

/// `the required properties of the data`
///
/// Made by [`Operations::the_required_properties_of_the_data`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TheRequiredPropertiesOfTheData {
    call: Call,
}

impl TheRequiredPropertiesOfTheData {
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
    pub async fn send(self) -> Result<Response<Sequence<types::Progress>>, Error> {
        Ok(
            self
                .call
                .download(self.request()?)
                .await?
                .event_objects()
                .requiring(&["delta"]),
        )
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
    ) -> Result<Response<Blocking<Sequence<types::Progress>>>, Error> {
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
impl std::fmt::Debug for TheRequiredPropertiesOfTheData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TheRequiredPropertiesOfTheData").finish_non_exhaustive()
    }
}

/// `a described error`
///
/// Made by [`Operations::a_described_error`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ADescribedError {
    call: Call,
}

impl ADescribedError {
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
    ) -> Result<Response<Sequence<types::ADescribedErrorResponseElement>>, Error> {
        Ok(
            self
                .call
                .download(self.request()?)
                .await?
                .event_objects()
                .with_error_events(),
        )
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
    ) -> Result<
        Response<Blocking<Sequence<types::ADescribedErrorResponseElement>>>,
        Error,
    > {
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
        let mut request = Request::to_path(Method::GET, &[PathPart::Literal("/errors")]);
        request.accept("text/event-stream")?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for ADescribedError {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ADescribedError").finish_non_exhaustive()
    }
}

// ---- src/types/a_described_error_response_element.rs

use serde::de;

use super::{Failure, Progress};
use crate::runtime::{json, union};

/// Schema: `#/paths/~1errors/get/responses/200/content/text~1event-stream/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ADescribedErrorResponseElement {
    /// Progress.
    Progress(Box<Progress>),
    /// Failure.
    Failure(Box<Failure>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Progress> for ADescribedErrorResponseElement {
    #[inline]
    fn from(value: Progress) -> Self {
        Self::Progress(Box::new(value))
    }
}

impl From<Failure> for ADescribedErrorResponseElement {
    #[inline]
    fn from(value: Failure) -> Self {
        Self::Failure(Box::new(value))
    }
}

impl union::Union for ADescribedErrorResponseElement {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Progress>(),
        union::Variant::of::<Failure>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Progress| Self::Progress(Box::new(value))),
            1 => union::variant(from, |value: Failure| Self::Failure(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(ADescribedErrorResponseElement, Unknown, [Progress, Failure]);

// ---- src/types/failure.rs

use serde::de;

use super::{FailureEvent, Text};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Failure`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `event`
    pub event: Option<FailureEvent>,
    /// `data`
    pub data: Option<Text>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Failure {
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

structure::implement!(Failure);

// ---- src/types/failure_event.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Failure/properties/event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureEvent {
    /// `error`
    Error,
    /// `fatal`
    Fatal,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl FailureEvent {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Error, Self::Fatal];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Fatal => "fatal",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for FailureEvent {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for FailureEvent {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "error" => Self::Error,
            "fatal" => Self::Fatal,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(FailureEvent, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod a_described_error_response_element;
mod failure;
mod failure_event;
mod nothing_is_required_of_some_response_element;
mod one_of_the_required_properties_response_element;
mod piece;
mod progress;
mod progress_event;
mod text;
mod usage;

pub use self::a_described_error_response_element::ADescribedErrorResponseElement;
pub use self::failure::Failure;
pub use self::failure_event::FailureEvent;
pub use self::nothing_is_required_of_some_response_element::NothingIsRequiredOfSomeResponseElement;
pub use self::one_of_the_required_properties_response_element::OneOfTheRequiredPropertiesResponseElement;
pub use self::piece::Piece;
pub use self::progress::Progress;
pub use self::progress_event::ProgressEvent;
pub use self::text::Text;
pub use self::usage::Usage;

// ---- src/types/nothing_is_required_of_some_response_element.rs

use serde::de;

use super::{Piece, Text};
use crate::runtime::{json, union};

/// Schema: `#/paths/~1anything/get/responses/200/content/application~1jsonl/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingIsRequiredOfSomeResponseElement {
    /// Piece.
    Piece(Box<Piece>),
    /// Text.
    Text(Box<Text>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Piece> for NothingIsRequiredOfSomeResponseElement {
    #[inline]
    fn from(value: Piece) -> Self {
        Self::Piece(Box::new(value))
    }
}

impl From<Text> for NothingIsRequiredOfSomeResponseElement {
    #[inline]
    fn from(value: Text) -> Self {
        Self::Text(Box::new(value))
    }
}

impl union::Union for NothingIsRequiredOfSomeResponseElement {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Piece>(),
        union::Variant::of::<Text>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Piece| Self::Piece(Box::new(value))),
            1 => union::variant(from, |value: Text| Self::Text(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(NothingIsRequiredOfSomeResponseElement, Unknown, [Piece, Text]);

// ---- src/types/one_of_the_required_properties_response_element.rs

use serde::de;

use super::{Piece, Usage};
use crate::runtime::{json, union};

/// Schema: `#/paths/~1data/get/responses/200/content/text~1event-stream/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOfTheRequiredPropertiesResponseElement {
    /// Piece.
    Piece(Box<Piece>),
    /// Usage.
    Usage(Box<Usage>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Piece> for OneOfTheRequiredPropertiesResponseElement {
    #[inline]
    fn from(value: Piece) -> Self {
        Self::Piece(Box::new(value))
    }
}

impl From<Usage> for OneOfTheRequiredPropertiesResponseElement {
    #[inline]
    fn from(value: Usage) -> Self {
        Self::Usage(Box::new(value))
    }
}

impl union::Union for OneOfTheRequiredPropertiesResponseElement {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Piece>(),
        union::Variant::of::<Usage>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Piece| Self::Piece(Box::new(value))),
            1 => union::variant(from, |value: Usage| Self::Usage(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(OneOfTheRequiredPropertiesResponseElement, Unknown, [Piece, Usage]);

// ---- src/types/piece.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Piece`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// `delta`
    pub delta: String,
    /// `done`
    pub done: Option<bool>,
    /// `secret`
    ///
    /// Write-only: it is sent, and responses leave it out.
    pub secret: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Piece {
    const REQUIRED: &'static [&'static str] = &["delta", "secret"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "delta" => property.required(0, &mut self.delta),
            "done" => property.optional(&mut self.done),
            "secret" => property.required(1, &mut self.secret),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("delta", &self.delta);
        to.optional("done", &self.done);
        to.required("secret", &self.secret);
    }
}

structure::implement!(Piece);

// ---- src/types/progress.rs

use serde::de;

use super::{Piece, ProgressEvent};
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Progress`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// `event`
    pub event: ProgressEvent,
    /// `data`
    pub data: Piece,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Progress {
    const REQUIRED: &'static [&'static str] = &["event", "data"];

    const ALLOWED: json::Allowed = &[("event", &[json::Scalar::Text("progress")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "event" => property.required(0, &mut self.event),
            "data" => property.required(1, &mut self.data),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("event", &self.event);
        to.required("data", &self.data);
    }
}

structure::implement!(Progress);

// ---- src/types/progress_event.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Progress/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProgressEvent {
    /// `progress`
    #[default]
    Progress,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ProgressEvent {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Progress];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Progress => "progress",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ProgressEvent {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "progress" => Self::Progress,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ProgressEvent, Unknown);

// ---- src/types/text.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Text`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// `text`
    pub text: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Text {
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

structure::implement!(Text);

// ---- src/types/usage.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Usage`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// `tokens`
    pub tokens: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Usage {
    const REQUIRED: &'static [&'static str] = &["tokens"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "tokens" => property.required(0, &mut self.tokens),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("tokens", &self.tokens);
    }
}

structure::implement!(Usage);
