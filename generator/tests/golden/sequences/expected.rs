// ---- src/client/array.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `array`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// use sequences::types;
///
/// let body = vec![types::ConvertRequestElement::default()];
/// let mut stream = client.array().convert(body).send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{:?}", element.n);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Array {
    client: rt::client::Client,
}

impl Array {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /array`
    ///
    /// The body is sent as `application/jsonl`.
    ///
    /// # Response
    ///
    /// All of them
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// use sequences::types;
    ///
    /// let body = vec![types::ConvertRequestElement::default()];
    /// let mut stream = client.array().convert(body).send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{:?}", element.n);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn convert(&self, body: Vec<types::ConvertRequestElement>) -> Convert {
        Convert::new(&self.client, body)
    }
}

/// `convert`
///
/// Created by [`Array::convert`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Convert {
    call: rt::call::Call,
    body: Vec<types::ConvertRequestElement>,
}

rt::call::implement! {
    Convert: POST [Literal("/array")] {
        body: Vec<types::ConvertRequestElement>;
    }
    accept "application/jsonl";
    body required json_lines(body, "application/jsonl");
}

impl Convert {
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
            rt::line_stream::JsonLines<types::ConvertResponseElement>,
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
                rt::line_stream::JsonLines<types::ConvertResponseElement>,
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
impl IntoFuture for Convert {
    type Output = Result<
        rt::response::Response<
            rt::line_stream::JsonLines<types::ConvertResponseElement>,
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
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// let mut stream = client.events().watch().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{element:#?}");
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
    /// Events of two kinds
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// let mut stream = client.events().watch().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{element:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch(&self) -> WatchEvents {
        WatchEvents::new(&self.client)
    }
}

/// `watchEvents`
///
/// Created by [`Events::watch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchEvents {
    call: rt::call::Call,
}

rt::call::implement! {
    WatchEvents: GET [Literal("/events")] {
    }
    accept "text/event-stream";
}

impl WatchEvents {
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
            rt::event_stream::EventStream<types::WatchEventsResponseElement>,
        >,
        rt::error::Error,
    > {
        Ok(self.call.send_stream(self.request()?).await?.event_objects())
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
                rt::event_stream::EventStream<types::WatchEventsResponseElement>,
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
impl IntoFuture for WatchEvents {
    type Output = Result<
        rt::response::Response<
            rt::event_stream::EventStream<types::WatchEventsResponseElement>,
        >,
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
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// let mut stream = client.lines().list().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{:?}", element.text);
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
    /// One a line
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// let mut stream = client.lines().list().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{:?}", element.text);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListLines {
        ListLines::new(&self.client)
    }
}

/// `listLines`
///
/// Created by [`Lines::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLines {
    call: rt::call::Call,
}

rt::call::implement! {
    ListLines: GET [Literal("/lines")] {
    }
    accept "application/x-ndjson";
}

impl ListLines {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Line>>,
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
            rt::blocking_stream::BlockingStream<rt::line_stream::JsonLines<types::Line>>,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

/// Sends the request.
impl IntoFuture for ListLines {
    type Output = Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Line>>,
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

#[cfg(feature = "lines")]
pub mod lines;
#[cfg(feature = "array")]
pub mod array;
#[cfg(feature = "texts")]
pub mod texts;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "operations")]
pub mod operations;
#[cfg(feature = "speech")]
pub mod speech;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "speech")]
    /// # async fn example() -> Result<(), sequences::Error> {
    /// use sequences::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.speech().speak().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations below `lines`.
    ///
    /// Example: `client.lines().list()`.
    #[cfg(feature = "lines")]
    #[inline]
    pub fn lines(&self) -> lines::Lines {
        lines::Lines::new(self.clone())
    }

    /// The operations below `array`.
    #[cfg(feature = "array")]
    #[inline]
    pub fn array(&self) -> array::Array {
        array::Array::new(self.clone())
    }

    /// The operations below `texts`.
    ///
    /// Example: `client.texts().watch()`.
    #[cfg(feature = "texts")]
    #[inline]
    pub fn texts(&self) -> texts::Texts {
        texts::Texts::new(self.clone())
    }

    /// The operations below `events`.
    ///
    /// Example: `client.events().watch()`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> events::Events {
        events::Events::new(self.clone())
    }

    /// The operations without a tag.
    ///
    /// Example: `client.operations().complete()`.
    #[cfg(feature = "operations")]
    #[inline]
    pub fn operations(&self) -> operations::Operations {
        operations::Operations::new(self.clone())
    }

    /// The operations below `speech`.
    ///
    /// Example: `client.speech().speak()`.
    #[cfg(feature = "speech")]
    #[inline]
    pub fn speech(&self) -> speech::Speech {
        speech::Speech::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/operations.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations without a tag.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// let response = client.operations().complete().send().await?;
/// println!("{:?}", response.text);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Operations {
    client: rt::client::Client,
}

impl Operations {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /complete`
    ///
    /// # Response
    ///
    /// An answer, or its parts
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// let response = client.operations().complete().send().await?;
    /// println!("{:?}", response.text);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn complete(&self) -> Complete {
        Complete::new(&self.client)
    }
}

/// `complete`
///
/// Created by [`Operations::complete`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete {
    call: rt::call::Call,
}

rt::call::implement! {
    Complete: POST [Literal("/complete")] {
    }
    -> types::Line: json;
}

impl Complete {
    /// Sends the request, and returns the response as a stream of elements. Some APIs need to be told in the request, too.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<
        rt::response::Response<
            rt::event_stream::EventStream<rt::event::ServerSentEvent<types::Line>>,
        >,
        rt::error::Error,
    > {
        let mut request = self.request()?;
        request.accept("text/event-stream")?;
        Ok(self.call.send_stream(request).await?.events())
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
            rt::blocking_stream::BlockingStream<
                rt::event_stream::EventStream<rt::event::ServerSentEvent<types::Line>>,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

// ---- src/client/speech.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `speech`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// let response = client.speech().speak().send().await?;
/// println!("{} bytes", response.into_inner().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Speech {
    client: rt::client::Client,
}

impl Speech {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /speech`
    ///
    /// # Response
    ///
    /// Sound
    ///
    /// # Errors
    ///
    /// For the status `4XX`, [`Error::typed`](crate::Error::typed) decodes [`SpeakError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// let response = client.speech().speak().send().await?;
    /// println!("{} bytes", response.into_inner().len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn speak(&self) -> Speak {
        Speak::new(&self.client)
    }
}

/// `speak`
///
/// Created by [`Speech::speak`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Speak {
    call: rt::call::Call,
}

rt::call::implement! {
    Speak: GET [Literal("/speech")] {
    }
    accept "audio/mpeg, application/x-ndjson;q=0.5";
    -> bytes::Bytes: bytes;
}

impl Speak {
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

/// The documented errors of [`Speak`].
///
/// [`Error::typed`](crate::Error::typed) decodes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SpeakError {
    /// `4XX`.
    ///
    /// No
    ClientError(String),
}

impl rt::error::Sealed for SpeakError {}

impl rt::error::OperationError for SpeakError {
    #[inline]
    fn from_answer(answer: &rt::answer::Answer) -> Option<Self> {
        match answer.status.as_u16() {
            400..=499 => answer.text().map(Self::ClientError),
            _ => None,
        }
    }
}

// ---- src/client/texts.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `texts`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
/// let mut stream = client.texts().watch().send().await?.into_inner();
/// while let Some(element) = stream.try_next().await? {
///     println!("{element:#?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Texts {
    client: rt::client::Client,
}

impl Texts {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /texts`
    ///
    /// # Response
    ///
    /// Anything
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences::Client) -> Result<(), sequences::Error> {
    /// let mut stream = client.texts().watch().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{element:#?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch(&self) -> WatchTexts {
        WatchTexts::new(&self.client)
    }
}

/// `watchTexts`
///
/// Created by [`Texts::watch`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WatchTexts {
    call: rt::call::Call,
}

rt::call::implement! {
    WatchTexts: GET [Literal("/texts")] {
    }
    accept "text/event-stream";
}

impl WatchTexts {
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
            rt::event_stream::EventStream<rt::event::ServerSentEvent<String>>,
        >,
        rt::error::Error,
    > {
        Ok(self.call.send_stream(self.request()?).await?.text_events())
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
                rt::event_stream::EventStream<rt::event::ServerSentEvent<String>>,
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
impl IntoFuture for WatchTexts {
    type Output = Result<
        rt::response::Response<
            rt::event_stream::EventStream<rt::event::ServerSentEvent<String>>,
        >,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

// ---- src/types/added.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Added`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Added {
    /// `event`
    pub event: Option<types::AddedEvent>,
    /// `data`
    pub data: Option<types::Line>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Added {
        const ALLOWED: rt::json::Allowed = &[("event", &[rt::json::Scalar::Text("added")])];
        "event" => event: optional;
        "data" => data: optional;
    }
}

/// Schema: `#/components/schemas/Added/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddedEvent {
    /// `added`
    #[default]
    Added,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    AddedEvent, Unknown {
        "added" => Added,
    }
}

// ---- src/types/array.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1array/post/requestBody/content/application~1jsonl/schema/items`
///
/// Sent by `array().convert()`.
///
/// # Examples
///
/// ```no_run
/// use sequences::types;
///
/// let value = types::ConvertRequestElement::default().with_id("id");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertRequestElement {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ConvertRequestElement {
        "id" => id: optional, with_id(impl Into<String>), with_id_null;
    }
}

/// Schema: `#/paths/~1array/post/responses/200/content/application~1jsonl/schema/items`
///
/// Returned by `array().convert()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertResponseElement {
    /// `n`
    pub n: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ConvertResponseElement {
        "n" => n: optional;
    }
}

// ---- src/types/events.rs

use crate::{runtime as rt, types};

/// Schema: `#/paths/~1events/get/responses/200/content/text~1event-stream/schema`
///
/// Returned by `events().watch()`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchEventsResponseElement {
    /// Added.
    Added(Box<types::Added>),
    /// Removed.
    Removed(Box<types::Removed>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    WatchEventsResponseElement, Unknown {
        0 => Added(types::Added), from;
        1 => Removed(types::Removed), from;
    }
}

// ---- src/types/line.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Line`
///
/// Returned by `lines().list()` and `operations().complete()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// `text`
    pub text: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Line {
        "text" => text: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod added;
mod array;
mod events;
mod line;
mod removed;

pub use self::added::{Added, AddedEvent};
pub use self::array::{ConvertRequestElement, ConvertResponseElement};
pub use self::events::WatchEventsResponseElement;
pub use self::line::Line;
pub use self::removed::{Removed, RemovedEvent};

// ---- src/types/removed.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Removed`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    /// `event`
    pub event: Option<types::RemovedEvent>,
    /// `data`
    pub data: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Removed {
        const ALLOWED: rt::json::Allowed = &[("event", &[rt::json::Scalar::Text("removed")])];
        "event" => event: optional;
        "data" => data: optional;
    }
}

/// Schema: `#/components/schemas/Removed/properties/event`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovedEvent {
    /// `removed`
    #[default]
    Removed,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    RemovedEvent, Unknown {
        "removed" => Removed,
    }
}
