// ---- src/client/anything.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `anything`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
/// let mut stream = client.anything().nothing_is_required_of_some().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{element:#?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Anything {
    client: rt::client::Client,
}

impl Anything {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /anything`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
    /// let mut stream = client.anything().nothing_is_required_of_some().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{element:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn nothing_is_required_of_some(&self) -> NothingIsRequiredOfSome {
        NothingIsRequiredOfSome::new(&self.client)
    }
}

/// `nothing is required of some`
///
/// Created by [`Anything::nothing_is_required_of_some`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NothingIsRequiredOfSome {
    call: rt::call::Call,
}

rt::call::implement! {
    NothingIsRequiredOfSome: GET [Literal("/anything")] {
    }
    accept "application/jsonl";
}

impl NothingIsRequiredOfSome {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<
            rt::line_stream::JsonLines<types::NothingIsRequiredOfSomeResponseElement>,
        >,
        rt::error::Error,
    > {
        Ok(self.call.send_stream(self.request()?).await?.json_lines())
    }

    /// Needs the feature `blocking`. Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<
                rt::line_stream::JsonLines<types::NothingIsRequiredOfSomeResponseElement>,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for NothingIsRequiredOfSome {
    type Output = Result<
        rt::response::Response<
            rt::line_stream::JsonLines<types::NothingIsRequiredOfSomeResponseElement>,
        >,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/client/data.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `data`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
/// let mut stream = client.data().one_of_required_properties().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{element:#?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Data {
    client: rt::client::Client,
}

impl Data {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /data`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
    /// let mut stream = client.data().one_of_required_properties().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{element:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn one_of_required_properties(&self) -> OneOfRequiredProperties {
        OneOfRequiredProperties::new(&self.client)
    }
}

/// `one of the required properties`
///
/// Created by [`Data::one_of_required_properties`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct OneOfRequiredProperties {
    call: rt::call::Call,
}

rt::call::implement! {
    OneOfRequiredProperties: GET [Literal("/data")] {
    }
    accept "text/event-stream";
}

impl OneOfRequiredProperties {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<
            rt::event_stream::EventStream<
                rt::event::ServerSentEvent<types::OneOfRequiredPropertiesResponseElement>,
            >,
        >,
        rt::error::Error,
    > {
        Ok(
            self
                .call
                .send_stream(self.request()?)
                .await?
                .events()
                .requiring(&["delta", "tokens"]),
        )
    }

    /// Needs the feature `blocking`. Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<
                rt::event_stream::EventStream<
                    rt::event::ServerSentEvent<
                        types::OneOfRequiredPropertiesResponseElement,
                    >,
                >,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for OneOfRequiredProperties {
    type Output = Result<
        rt::response::Response<
            rt::event_stream::EventStream<
                rt::event::ServerSentEvent<types::OneOfRequiredPropertiesResponseElement>,
            >,
        >,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/client/errors.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `errors`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
/// let mut stream = client.errors().a_described().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{element:#?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Errors {
    client: rt::client::Client,
}

impl Errors {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /errors`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
    /// let mut stream = client.errors().a_described().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{element:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn a_described(&self) -> ADescribedError {
        ADescribedError::new(&self.client)
    }
}

/// `a described error`
///
/// Created by [`Errors::a_described`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ADescribedError {
    call: rt::call::Call,
}

rt::call::implement! {
    ADescribedError: GET [Literal("/errors")] {
    }
    accept "text/event-stream";
}

impl ADescribedError {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<
            rt::event_stream::EventStream<types::ADescribedErrorResponseElement>,
        >,
        rt::error::Error,
    > {
        Ok(
            self
                .call
                .send_stream(self.request()?)
                .await?
                .event_objects()
                .with_error_events(),
        )
    }

    /// Needs the feature `blocking`. Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<
                rt::event_stream::EventStream<types::ADescribedErrorResponseElement>,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for ADescribedError {
    type Output = Result<
        rt::response::Response<
            rt::event_stream::EventStream<types::ADescribedErrorResponseElement>,
        >,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/client/events.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `events`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
/// let mut stream = client
///     .events()
///     .the_required_properties_of_data()
///     .send()
///     .await?
///     .into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{:?}", element.event);
/// }
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
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
    /// let mut stream = client
    ///     .events()
    ///     .the_required_properties_of_data()
    ///     .send()
    ///     .await?
    ///     .into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{:?}", element.event);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn the_required_properties_of_data(&self) -> TheRequiredPropertiesOfData {
        TheRequiredPropertiesOfData::new(&self.client)
    }
}

/// `the required properties of the data`
///
/// Created by [`Events::the_required_properties_of_data`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TheRequiredPropertiesOfData {
    call: rt::call::Call,
}

rt::call::implement! {
    TheRequiredPropertiesOfData: GET [Literal("/events")] {
    }
    accept "text/event-stream";
}

impl TheRequiredPropertiesOfData {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<rt::event_stream::EventStream<types::Progress>>,
        rt::error::Error,
    > {
        Ok(
            self
                .call
                .send_stream(self.request()?)
                .await?
                .event_objects()
                .requiring(&["delta"]),
        )
    }

    /// Needs the feature `blocking`. Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<
                rt::event_stream::EventStream<types::Progress>,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for TheRequiredPropertiesOfData {
    type Output = Result<
        rt::response::Response<rt::event_stream::EventStream<types::Progress>>,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/client/lines.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `lines`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
/// let mut stream = client.lines().the_required_properties().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{:?}", element.delta);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Lines {
    client: rt::client::Client,
}

impl Lines {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /lines`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_with_errors::Client) -> Result<(), sequences_with_errors::Error> {
    /// let mut stream = client.lines().the_required_properties().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{:?}", element.delta);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn the_required_properties(&self) -> TheRequiredProperties {
        TheRequiredProperties::new(&self.client)
    }
}

/// `the required properties`
///
/// Created by [`Lines::the_required_properties`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TheRequiredProperties {
    call: rt::call::Call,
}

rt::call::implement! {
    TheRequiredProperties: GET [Literal("/lines")] {
    }
    accept "application/jsonl";
}

impl TheRequiredProperties {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Piece>>,
        rt::error::Error,
    > {
        Ok(
            self
                .call
                .send_stream(self.request()?)
                .await?
                .json_lines()
                .requiring(&["delta"]),
        )
    }

    /// Needs the feature `blocking`. Sends the request as [`send`](Self::send) does, and gives an iterator that waits for what comes.
    ///
    /// # Errors
    ///
    /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<
        rt::response::Response<
            rt::blocking_stream::BlockingStream<rt::line_stream::JsonLines<types::Piece>>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for TheRequiredProperties {
    type Output = Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Piece>>,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "data")]
pub mod data;
#[cfg(feature = "lines")]
pub mod lines;
#[cfg(feature = "anything")]
pub mod anything;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "errors")]
pub mod errors;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "errors")]
    /// # async fn example() -> Result<(), sequences_with_errors::Error> {
    /// use sequences_with_errors::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.errors().a_described().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations below `data`.
    ///
    /// Example: `client.data().one_of_required_properties()`.
    #[cfg(feature = "data")]
    #[inline]
    pub fn data(&self) -> data::Data {
        data::Data::new(self.clone())
    }

    /// The operations below `lines`.
    ///
    /// Example: `client.lines().the_required_properties()`.
    #[cfg(feature = "lines")]
    #[inline]
    pub fn lines(&self) -> lines::Lines {
        lines::Lines::new(self.clone())
    }

    /// The operations below `anything`.
    ///
    /// Example: `client.anything().nothing_is_required_of_some()`.
    #[cfg(feature = "anything")]
    #[inline]
    pub fn anything(&self) -> anything::Anything {
        anything::Anything::new(self.clone())
    }

    /// The operations below `events`.
    ///
    /// Example: `client.events().the_required_properties_of_data()`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> events::Events {
        events::Events::new(self.clone())
    }

    /// The operations below `errors`.
    ///
    /// Example: `client.errors().a_described()`.
    #[cfg(feature = "errors")]
    #[inline]
    pub fn errors(&self) -> errors::Errors {
        errors::Errors::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/types/anything.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1anything/get/responses/200/content/application~1jsonl/schema`
///
/// Returned by `anything().nothing_is_required_of_some()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingIsRequiredOfSomeResponseElement {
    /// Piece.
    Piece(Box<types::Piece>),
    /// Text.
    Text(Box<types::Text>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    NothingIsRequiredOfSomeResponseElement, Unknown {
        0 => Piece(types::Piece), from;
        1 => Text(types::Text), from;
    }
}

// ---- src/types/data.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1data/get/responses/200/content/text~1event-stream/schema`
///
/// Returned by `data().one_of_required_properties()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOfRequiredPropertiesResponseElement {
    /// Piece.
    Piece(Box<types::Piece>),
    /// Usage.
    Usage(Box<types::Usage>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OneOfRequiredPropertiesResponseElement, Unknown {
        0 => Piece(types::Piece), from;
        1 => Usage(types::Usage), from;
    }
}

// ---- src/types/errors.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1errors/get/responses/200/content/text~1event-stream/schema`
///
/// Returned by `errors().a_described()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ADescribedErrorResponseElement {
    /// Progress.
    Progress(Box<types::Progress>),
    /// Failure.
    Failure(Box<types::Failure>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    ADescribedErrorResponseElement, Unknown {
        0 => Progress(types::Progress), from;
        1 => Failure(types::Failure), from;
    }
}

// ---- src/types/failure.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Failure`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `event`
    pub event: Option<types::FailureEvent>,
    /// `data`
    pub data: Option<types::Text>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Failure {
        "event" => event: optional;
        "data" => data: optional;
    }
}

/// Schema: `#/components/schemas/Failure/properties/event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureEvent {
    /// `error`
    Error,
    /// `fatal`
    Fatal,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    FailureEvent, Unknown, default {
        "error" => Error,
        "fatal" => Fatal,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod anything;
mod data;
mod errors;
mod failure;
mod piece;
mod progress;
mod text;
mod usage;

pub use self::anything::NothingIsRequiredOfSomeResponseElement;
pub use self::data::OneOfRequiredPropertiesResponseElement;
pub use self::errors::ADescribedErrorResponseElement;
pub use self::failure::{Failure, FailureEvent};
pub use self::piece::Piece;
pub use self::progress::{Progress, ProgressEvent};
pub use self::text::Text;
pub use self::usage::Usage;

// ---- src/types/piece.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Piece`
///
/// Returned by `lines().the_required_properties()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// `delta`
    pub delta: String,
    /// `done`
    pub done: Option<bool>,
    /// `secret`
    ///
    /// Write-only: requests have it, and responses omit it.
    pub secret: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Piece {
        const REQUIRED: &'static [&'static str] = &["delta", "secret"];
        "delta" => delta: required(0);
        "done" => done: optional;
        "secret" => secret: required(1);
    }
}

// ---- src/types/progress.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Progress`
///
/// Returned by `events().the_required_properties_of_data()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// `event`
    pub event: types::ProgressEvent,
    /// `data`
    pub data: types::Piece,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Progress {
        const REQUIRED: &'static [&'static str] = &["event", "data"];
        const ALLOWED: rt::json::Allowed = &[("event", &[rt::json::Scalar::Text("progress")])];
        "event" => event: required(0);
        "data" => data: required(1);
    }
}

/// Schema: `#/components/schemas/Progress/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProgressEvent {
    /// `progress`
    #[default]
    Progress,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ProgressEvent, Unknown {
        "progress" => Progress,
    }
}

// ---- src/types/text.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Text`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// `text`
    pub text: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Text {
        "text" => text: optional;
    }
}

// ---- src/types/usage.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Usage`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// `tokens`
    pub tokens: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Usage {
        const REQUIRED: &'static [&'static str] = &["tokens"];
        "tokens" => tokens: required(0);
    }
}
