// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "parts")]
pub mod parts;

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
    /// # #[cfg(feature = "parts")]
    /// # async fn example() -> Result<(), constants::Error> {
    /// use constants::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.parts().parts("…").send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations below `teams`.
    #[cfg(feature = "teams")]
    #[inline]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self.clone())
    }

    /// The operations below `parts`.
    ///
    /// Example: `client.parts().parts("…")`.
    #[cfg(feature = "parts")]
    #[inline]
    pub fn parts(&self) -> parts::Parts {
        parts::Parts::new(self.clone())
    }
}

// ---- src/client/parts.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `parts`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: constants::Client) -> Result<(), constants::Error> {
/// client.parts().parts("…").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Parts {
    client: rt::client::Client,
}

impl Parts {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /parts`
    ///
    /// The body is sent as `multipart/form-data`.
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: constants::Client) -> Result<(), constants::Error> {
    /// client.parts().parts("…").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn parts(&self, file: impl Into<rt::file::File>) -> PartsRequest {
        PartsRequest::new(&self.client, file.into())
    }
}

/// `parts`
///
/// Created by [`Parts::parts`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PartsRequest {
    call: rt::call::Call,
    purpose: Option<types::PartsRequestBodyPurpose>,
    file: rt::file::File,
}

rt::call::implement! {
    PartsRequest: POST [Literal("/parts")] {
        /// `purpose`
        ///
        /// `import` is sent unless this is set.
        purpose(types::PartsRequestBodyPurpose) = "import".into();
        file: rt::file::File;
    }
    parts {
        purpose => value("purpose");
        file => files("file", None);
    }
    -> (): empty;
}

// ---- src/client/teams.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `teams`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: constants::Client) -> Result<(), constants::Error> {
/// use constants::types;
///
/// let nothing = types::TeamsNothing::A;
/// let body = types::Team::new("name", true);
/// client.teams().teams(true, nothing, body).ratio(1.0).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Teams {
    client: rt::client::Client,
}

impl Teams {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `POST /{format}/teams`
    ///
    /// # Response
    ///
    /// D
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: constants::Client) -> Result<(), constants::Error> {
    /// use constants::types;
    ///
    /// let nothing = types::TeamsNothing::A;
    /// let body = types::Team::new("name", true);
    /// client.teams().teams(true, nothing, body).ratio(1.0).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn teams(
        &self,
        confirm: bool,
        nothing: types::TeamsNothing,
        body: types::Team,
    ) -> TeamsRequest {
        TeamsRequest::new(&self.client, confirm, nothing, body)
    }
}

/// `teams`
///
/// Created by [`Teams::teams`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamsRequest {
    call: rt::call::Call,
    format: Option<types::TeamsFormat>,
    version: Option<types::TeamsVersion>,
    level: Option<types::TeamsLevel>,
    ratio: Option<f64>,
    confirm: bool,
    nothing: types::TeamsNothing,
    optional: Option<types::TeamsOptional>,
    body: types::Team,
}

rt::call::implement! {
    TeamsRequest: POST [Literal("/"), Parameter("format"), Literal("/teams")] {
        /// `format`
        ///
        /// `json` is sent unless this is set.
        format(types::TeamsFormat) = "json".into() => path("format");
        /// Of the API.
        ///
        /// `2014-10-31` is sent unless this is set.
        version(types::TeamsVersion) = "2014-10-31".into() => query("Version");
        /// `level`
        ///
        /// `3` is sent unless this is set.
        level(types::TeamsLevel) = 3.into() => query("level");
        /// `ratio`
        ///
        /// `0.5` is sent unless this is set.
        ratio(f64) = 0.5 => query("ratio");
        confirm: bool => query("confirm");
        nothing: types::TeamsNothing => query("nothing");
        /// `optional`
        optional(types::TeamsOptional) => query("optional");
        body: types::Team;
    }
    body required json(body);
    -> (): empty;
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod parts;
mod team;
mod teams;

pub use self::parts::PartsRequestBodyPurpose;
pub use self::team::{Team, TeamKind, TeamShare};
pub use self::teams::{
    TeamsFormat, TeamsLevel, TeamsNothing, TeamsOptional, TeamsVersion,
};

// ---- src/types/parts.rs

use crate::runtime as rt;

/// Schema:
/// `#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema/properties/purpose`
///
/// Sent by `parts().parts()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartsRequestBodyPurpose {
    /// `import`
    #[default]
    Import,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    PartsRequestBodyPurpose, Unknown {
        "import" => Import,
    }
}

// ---- src/types/team.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Team`
///
/// Sent by `teams().teams()`.
///
/// # Examples
///
/// ```no_run
/// use constants::types;
///
/// let value = types::Team::new("name", true).with_version(1.0);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// `kind`
    pub kind: types::TeamKind,
    /// `version`
    pub version: f64,
    /// `share`
    pub share: types::TeamShare,
    /// `name`
    pub name: String,
    /// `agreed`
    pub agreed: bool,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Team {
    /// Creates a value with its required properties: `name`, `agreed`. `version` is `2.5`.
    #[inline]
    pub fn new(name: impl Into<String>, agreed: bool) -> Self {
        Self {
            name: name.into(),
            agreed,
            version: 2.5,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Team {
        const REQUIRED: &'static [&'static str] = &["kind", "version", "share", "name", "agreed"];
        "kind" => kind: required(0), with_kind(types::TeamKind);
        "version" => version: required(1), with_version(f64);
        "share" => share: required(2), with_share(types::TeamShare);
        "name" => name: required(3), with_name(impl Into<String>);
        "agreed" => agreed: required(4), with_agreed(bool);
    }
}

/// Schema: `#/components/schemas/Team/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamKind {
    /// `team`
    #[default]
    Team,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamKind, Unknown {
        "team" => Team,
    }
}

/// Schema: `#/components/schemas/Team/properties/share`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamShare {
    /// `7`
    #[default]
    N7,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    TeamShare, Unknown {
        7 => N7,
    }
}

// ---- src/types/teams.rs

use crate::runtime as rt;

/// Schema: `#/paths/~1{format}~1teams/post/parameters/0/schema`
///
/// Sent by `teams().teams()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsFormat {
    /// `json`
    #[default]
    Json,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamsFormat, Unknown {
        "json" => Json,
    }
}

/// Schema: `#/paths/~1{format}~1teams/post/parameters/1/schema`
///
/// Sent by `teams().teams()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsVersion {
    /// `2014-10-31`
    #[default]
    N2014_10_31,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamsVersion, Unknown {
        "2014-10-31" => N2014_10_31,
    }
}

/// Schema: `#/paths/~1{format}~1teams/post/parameters/2/schema`
///
/// Sent by `teams().teams()`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsLevel {
    /// `3`
    #[default]
    N3,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    TeamsLevel, Unknown {
        3 => N3,
    }
}

/// Schema: `#/paths/~1{format}~1teams/post/parameters/5/schema`
///
/// Sent by `teams().teams()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsNothing {
    /// `a`
    #[default]
    A,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamsNothing, Unknown {
        "a" => A,
    }
}

/// Schema: `#/paths/~1{format}~1teams/post/parameters/6/schema`
///
/// Sent by `teams().teams()`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamsOptional {
    /// `b`
    #[default]
    B,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamsOptional, Unknown {
        "b" => B,
    }
}
