// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "records")]
pub mod records;

use crate::runtime as rt;

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "records")]
    /// # async fn example() -> Result<(), sequences_of_json_texts::Error> {
    /// use sequences_of_json_texts::Client;
    ///
    /// let client = Client::builder().build()?;
    ///
    /// let response = client.records().add("body").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(rt::server::Server::API_EXAMPLE_COM)
    }

    /// The operations below `records`.
    ///
    /// Example: `client.records().add("body")`.
    #[cfg(feature = "records")]
    #[inline]
    pub fn records(&self) -> records::Records {
        records::Records::new(self.clone())
    }
}

impl rt::server::Server {
    /// `https://api.example.com`
    pub const API_EXAMPLE_COM: Self = rt::server::Server {
        url: "https://api.example.com",
        variables: &[],
    };
}

// ---- src/client/records.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `records`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: sequences_of_json_texts::Client) -> Result<(), sequences_of_json_texts::Error> {
/// let response = client.records().add("body").send().await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Records {
    client: rt::client::Client,
}

impl Records {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /records`
    ///
    /// # Response
    ///
    /// One after the other
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_of_json_texts::Client) -> Result<(), sequences_of_json_texts::Error> {
    /// let mut stream = client.records().list().send().await?.into_inner();
    /// while let Some(element) = stream.try_next().await? {
    ///     println!("{:?}", element.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListRecords {
        ListRecords::new(&self.client)
    }

    /// `POST /records`
    ///
    /// The body is sent as `application/json-seq`.
    ///
    /// # Response
    ///
    /// All at once, or one after the other
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: sequences_of_json_texts::Client) -> Result<(), sequences_of_json_texts::Error> {
    /// let response = client.records().add("body").send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self, body: impl Into<String>) -> AddRecords {
        AddRecords::new(&self.client, body.into())
    }
}

/// `listRecords`
///
/// Created by [`Records::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRecords {
    call: rt::call::Call,
}

rt::call::implement! {
    ListRecords: GET [Literal("/records")] {
    }
    accept "application/json-seq";
}

impl ListRecords {
    /// Sends the request, and returns the response as a stream of elements.
    ///
    /// # Errors
    ///
    /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
    #[inline]
    pub async fn send(
        self,
    ) -> Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Record>>,
        rt::error::Error,
    > {
        Ok(self.call.send_stream(self.request()?).await?.json_texts().requiring(&["id"]))
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
                rt::line_stream::JsonLines<types::Record>,
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
impl IntoFuture for ListRecords {
    type Output = Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Record>>,
        rt::error::Error,
    >;
    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// `addRecords`
///
/// Created by [`Records::add`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRecords {
    call: rt::call::Call,
    body: String,
}

rt::call::implement! {
    AddRecords: POST [Literal("/records")] {
        body: String;
    }
    body required text(body, "application/json-seq");
    -> Vec<types::Record>: json;
}

impl AddRecords {
    /// Sends the request, and returns the response as a stream of elements. Some APIs need to be told in the request, too.
    ///
    /// # Errors
    ///
    /// See [`send_raw`](Self::send_raw).
    #[inline]
    pub async fn send_stream(
        self,
    ) -> Result<
        rt::response::Response<rt::line_stream::JsonLines<types::Record>>,
        rt::error::Error,
    > {
        let mut request = self.request()?;
        request.accept("application/json-seq")?;
        Ok(self.call.send_stream(request).await?.json_texts().requiring(&["id"]))
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
                rt::line_stream::JsonLines<types::Record>,
            >,
        >,
        rt::error::Error,
    > {
        let call = self.call.clone();
        let response = call.block_on(self.send_stream())?;
        Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod record;

pub use self::record::Record;

// ---- src/types/record.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Record`
///
/// Returned by `records().list()` and `records().add()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// `id`
    pub id: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Record {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0);
    }
}
