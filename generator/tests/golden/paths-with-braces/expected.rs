// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "things-with")]
pub mod things_with;

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
    /// # async fn example() -> Result<(), paths_with_braces::Error> {
    /// use paths_with_braces::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.things().list().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `things`.
    ///
    /// Example: `client.things().list()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }

    /// The operations below `things{with`.
    ///
    /// Example: `client.things_with().get("id")`.
    #[cfg(feature = "things-with")]
    #[inline]
    pub fn things_with(&self) -> things_with::ThingsWith {
        things_with::ThingsWith::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: paths_with_braces::Client) -> Result<(), paths_with_braces::Error> {
/// client.things().list().send().await?;
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

    /// `GET /things/{}/parts`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paths_with_braces::Client) -> Result<(), paths_with_braces::Error> {
    /// client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }
}

/// `list`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    call: rt::call::Call,
}

rt::call::implement! {
    List: GET [Literal("/things/{}/parts")] {
    }
    -> (): empty;
}

// ---- src/client/things_with.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `things{with`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: paths_with_braces::Client) -> Result<(), paths_with_braces::Error> {
/// client.things_with().get("id").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ThingsWith {
    client: rt::client::Client,
}

impl ThingsWith {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /things{with{id}}`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: paths_with_braces::Client) -> Result<(), paths_with_braces::Error> {
    /// client.things_with().get("id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get::new(&self.client, id.into())
    }
}

/// `get`
///
/// Created by [`ThingsWith::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    call: rt::call::Call,
    id: String,
}

rt::call::implement! {
    Get: GET [Literal("/things{with"), Parameter("id"), Literal("}")] {
        id: String => path("id");
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
