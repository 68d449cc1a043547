// ---- src/client/a.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations below `a`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.a().a().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct A {
    client: rt::client::Client,
}

impl A {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.a().a().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn a(&self) -> ARequest {
        ARequest::new(&self.client)
    }
}

/// `a`
///
/// Created by [`A::a`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ARequest {
    call: rt::call::Call,
}

rt::call::implement! {
    ARequest: GET [Literal("/a")] {
    }
    -> (): empty;
}

// ---- src/client/builder.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `builder`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.builder_tag().clone_get().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Builder {
    client: rt::client::Client,
}

impl Builder {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.builder_tag().clone_get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clone_get(&self) -> CloneRequest {
        CloneRequest::new(&self.client)
    }
}

/// `clone`
///
/// Created by [`Builder::clone_get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    call: rt::call::Call,
}

rt::call::implement! {
    CloneRequest: GET [Literal("/e")] {
    }
    -> (): empty;
}

// ---- src/client/default.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `default`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.default().list().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DefaultTag {
    client: rt::client::Client,
}

impl DefaultTag {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /c`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.default().list().send().await?;
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
/// Created by [`DefaultTag::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    call: rt::call::Call,
}

rt::call::implement! {
    List: GET [Literal("/c")] {
    }
    -> (): empty;
}

// ---- src/client/loyalty_cards.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `Loyalty Cards`.
///
/// Points | and cards.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.loyalty_cards().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct LoyaltyCards {
    client: rt::client::Client,
}

impl LoyaltyCards {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /b`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.loyalty_cards().get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetLoyaltyCard {
        GetLoyaltyCard::new(&self.client)
    }
}

/// `get-loyalty-card`
///
/// Created by [`LoyaltyCards::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLoyaltyCard {
    call: rt::call::Call,
}

rt::call::implement! {
    GetLoyaltyCard: GET [Literal("/b")] {
    }
    -> (): empty;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "a")]
pub mod a;
#[cfg(feature = "loyalty-cards")]
pub mod loyalty_cards;
#[cfg(feature = "default-tag")]
pub mod default;
#[cfg(feature = "type")]
pub mod type_;
#[cfg(feature = "builder")]
pub mod builder;
#[cfg(feature = "n2nd")]
pub mod n2nd;

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
    /// # #[cfg(feature = "a")]
    /// # async fn example() -> Result<(), tags::Error> {
    /// use tags::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.a().a().send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `a`.
    ///
    /// Example: `client.a().a()`.
    #[cfg(feature = "a")]
    #[inline]
    pub fn a(&self) -> a::A {
        a::A::new(self.clone())
    }

    /// Points | and cards.
    ///
    /// Example: `client.loyalty_cards().get()`.
    #[cfg(feature = "loyalty-cards")]
    #[inline]
    pub fn loyalty_cards(&self) -> loyalty_cards::LoyaltyCards {
        loyalty_cards::LoyaltyCards::new(self.clone())
    }

    /// The operations of the tag `default`.
    ///
    /// Example: `client.default().list()`.
    #[cfg(feature = "default-tag")]
    #[inline]
    pub fn default(&self) -> default::DefaultTag {
        default::DefaultTag::new(self.clone())
    }

    /// The operations of the tag `type`.
    ///
    /// Example: `client.r#type().get()`.
    #[cfg(feature = "type")]
    #[inline]
    pub fn r#type(&self) -> type_::Type {
        type_::Type::new(self.clone())
    }

    /// The operations of the tag `builder`.
    ///
    /// Example: `client.builder_tag().clone_get()`.
    #[cfg(feature = "builder")]
    #[inline]
    pub fn builder_tag(&self) -> builder::Builder {
        builder::Builder::new(self.clone())
    }

    /// The operations of the tag `2nd`.
    ///
    /// Example: `client.n2nd().get_f()`.
    #[cfg(feature = "n2nd")]
    #[inline]
    pub fn n2nd(&self) -> n2nd::N2nd {
        n2nd::N2nd::new(self.clone())
    }
}

// ---- src/client/n2nd.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `2nd`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.n2nd().get_f().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct N2nd {
    client: rt::client::Client,
}

impl N2nd {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.n2nd().get_f().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_f(&self) -> GetF {
        GetF::new(&self.client)
    }
}

/// `get /f`
///
/// Created by [`N2nd::get_f`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetF {
    call: rt::call::Call,
}

rt::call::implement! {
    GetF: GET [Literal("/f")] {
    }
    -> (): empty;
}

// ---- src/client/type_.rs

//! The operations of a group.

use crate::runtime as rt;

/// The operations of the tag `type`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
/// client.r#type().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Type {
    client: rt::client::Client,
}

impl Type {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    ///
    /// # Response
    ///
    /// Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags::Client) -> Result<(), tags::Error> {
    /// client.r#type().get().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> GetType {
        GetType::new(&self.client)
    }
}

/// `get-type`
///
/// Created by [`Type::get`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetType {
    call: rt::call::Call,
}

rt::call::implement! {
    GetType: GET [Literal("/d")] {
    }
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
