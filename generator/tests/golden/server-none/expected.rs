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
    /// # async fn example() -> Result<(), server_none::Error> {
    /// use server_none::Client;
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

    /// The operations of the tag `Things`.
    ///
    /// Example: `client.things().list()`.
    #[cfg(feature = "things")]
    #[inline]
    pub fn things(&self) -> things::Things {
        things::Things::new(self.clone())
    }
}

// ---- src/client/things.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Things`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: server_none::Client) -> Result<(), server_none::Error> {
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

    /// `GET /things`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: server_none::Client) -> Result<(), server_none::Error> {
    /// client.things().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings::new(&self.client)
    }
}

/// `list-things`
///
/// Created by [`Things::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListThings {
    call: rt::call::Call,
}

rt::call::implement! {
    ListThings: GET [Literal("/things")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
