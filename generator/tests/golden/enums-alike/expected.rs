// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "players")]
pub mod players;

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
    /// # #[cfg(feature = "teams")]
    /// # async fn example() -> Result<(), enums_alike::Error> {
    /// use enums_alike::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.teams().list(enums_alike::types::Format::Xml).send().await?;
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

    /// The operations below `players`.
    #[cfg(feature = "players")]
    #[inline]
    pub fn players(&self) -> players::Players {
        players::Players::new(self.clone())
    }
}

// ---- src/client/players.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `players`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: enums_alike::Client) -> Result<(), enums_alike::Error> {
/// use enums_alike::types;
///
/// let format = types::Format::Json;
/// let response = client.players().list(format).send().await?;
/// println!("{:?}", response.status);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Players {
    client: rt::client::Client,
}

impl Players {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `GET /{format}/players`
    ///
    /// # Arguments
    ///
    /// - `format`: `format`. Default: `JSON`.
    ///
    /// # Response
    ///
    /// Players
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: enums_alike::Client) -> Result<(), enums_alike::Error> {
    /// use enums_alike::types;
    ///
    /// let format = types::Format::Json;
    /// let response = client.players().list(format).send().await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, format: types::ListPlayersFormat) -> ListPlayers {
        ListPlayers::new(&self.client, format)
    }
}

/// `list-players`
///
/// Created by [`Players::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlayers {
    call: rt::call::Call,
    format: types::ListPlayersFormat,
    sorts: Option<Vec<types::ListPlayersSortsItem>>,
}

rt::call::implement! {
    ListPlayers: GET [Literal("/"), Parameter("format"), Literal("/players")] {
        format: types::ListPlayersFormat => path("format");
        /// `sorts`
        sorts(Vec<types::ListPlayersSortsItem>) => query("sorts");
    }
    -> types::Player: json;
}

// ---- src/client/teams.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations below `teams`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: enums_alike::Client) -> Result<(), enums_alike::Error> {
/// use enums_alike::types;
///
/// let format = types::Format::Xml;
/// let response = client.teams().list(format).send().await?;
/// println!("{:?}", response.status);
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

    /// `GET /{format}/teams`
    ///
    /// # Arguments
    ///
    /// - `format`: Of teams.
    ///
    /// # Response
    ///
    /// Teams
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: enums_alike::Client) -> Result<(), enums_alike::Error> {
    /// use enums_alike::types;
    ///
    /// let format = types::Format::Xml;
    /// let response = client.teams().list(format).send().await?;
    /// println!("{:?}", response.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self, format: types::ListTeamsFormat) -> ListTeams {
        ListTeams::new(&self.client, format)
    }
}

/// `list-teams`
///
/// Created by [`Teams::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTeams {
    call: rt::call::Call,
    format: types::ListTeamsFormat,
    sorts: Option<Vec<types::ListTeamsSortsItem>>,
}

rt::call::implement! {
    ListTeams: GET [Literal("/"), Parameter("format"), Literal("/teams")] {
        format: types::ListTeamsFormat => path("format");
        /// `sorts`
        sorts(Vec<types::ListTeamsSortsItem>) => query("sorts");
    }
    -> types::Team: json;
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Coach/properties/status`
pub type CoachStatus = types::Status;

/// Schema: `#/components/schemas/Doctor/properties/status`
pub type DoctorStatus = types::Status;

/// Default: `JSON`.
///
/// Schema: `#/paths/~1{format}~1players/get/parameters/0/schema`
///
/// Sent by `players().list()`.
pub type ListPlayersFormat = types::Format;

/// Schema: `#/paths/~1{format}~1players/get/parameters/1/schema/items`
///
/// Sent by `players().list()`.
pub type ListPlayersSortsItem = types::SortsItem;

/// Schema: `#/paths/~1{format}~1teams/get/parameters/0/schema`
///
/// Sent by `teams().list()`.
pub type ListTeamsFormat = types::Format;

/// Schema: `#/paths/~1{format}~1teams/get/parameters/1/schema/items`
///
/// Sent by `teams().list()`.
pub type ListTeamsSortsItem = types::SortsItem;

/// Schema: `#/components/schemas/Player/properties/kind`
pub type PlayerKind = types::TeamKind;

/// Schema: `#/components/schemas/Player/properties/level`
#[deprecated]
pub type PlayerLevel = types::Level;

/// Schema: `#/components/schemas/Player/properties/self`
pub type PlayerSelf = types::Self_;

/// Whether they play.
///
/// Schema: `#/components/schemas/Player/properties/status`
pub type PlayerStatus = types::TeamStatus;

/// Schema: `#/components/schemas/Team/properties/level`
pub type TeamLevel = types::Level;

/// Schema: `#/components/schemas/Team/properties/self`
pub type TeamSelf = types::Self_;

/// Schema: `#/components/schemas/Trainer/properties/status`
pub type TrainerStatus = types::Status;

// ---- src/types/coach.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Coach`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coach {
    /// `status`
    pub status: Option<types::CoachStatus>,
    /// `kind`
    pub kind: Option<types::CoachKind>,
    /// `color`
    pub color: Option<types::Tie>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Coach {
        "status" => status: optional;
        "kind" => kind: optional;
        "color" => color: optional;
    }
}

/// Schema: `#/components/schemas/Coach/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoachKind {
    /// `home`
    #[default]
    Home,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    CoachKind, Unknown {
        "home" => Home,
    }
}

/// Schema: `#/components/schemas/Coach/properties/color`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tie {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Tie, Unknown, default {
        "red" => Red,
        "blue" => Blue,
    }
}

// ---- src/types/doctor.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Doctor`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Doctor {
    /// `status`
    pub status: Option<types::DoctorStatus>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Doctor {
        "status" => status: optional;
    }
}

// ---- src/types/kind.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Kind`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kind {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Kind {
        "x" => x: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod coach;
mod doctor;
mod kind;
mod player;
mod shared;
mod team;
mod trainer;

pub use self::coach::{Coach, CoachKind, Tie};
pub use self::doctor::Doctor;
pub use self::kind::Kind;
pub use self::player::Player;
pub use self::shared::{
    Format, Level, Self_, Shirt, SortsItem, Status, TeamKind, TeamStatus,
};
pub use self::team::Team;
pub use self::trainer::Trainer;

// ---- src/types/player.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Player`
///
/// Returned by `players().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Player {
    /// Whether they play.
    pub status: Option<types::PlayerStatus>,
    /// `level`
    #[deprecated]
    pub level: Option<types::PlayerLevel>,
    /// `kind`
    pub kind: Option<types::PlayerKind>,
    /// `color`
    pub color: Option<types::Shirt>,
    /// `self`
    pub self_: Option<types::PlayerSelf>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Player {
        "status" => status: optional;
        "level" => level: nullable;
        "kind" => kind: optional;
        "color" => color: optional;
        "self" => self_: optional;
    }
}

// ---- src/types/shared.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Team/properties/status`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamStatus, Unknown, default {
        "on" => On,
        "off" => Off,
    }
}

/// Schema: `#/components/schemas/Team/properties/level`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Level, Unknown, default {
        1 => N1,
        2 => N2,
    }
}

/// Schema: `#/components/schemas/Team/properties/kind`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamKind {
    /// `home`
    Home,
    /// `away`
    Away,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TeamKind, Unknown, default {
        "home" => Home,
        "away" => Away,
    }
}

/// Schema: `#/components/schemas/Team/properties/color`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shirt {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Shirt, Unknown, default {
        "red" => Red,
        "blue" => Blue,
    }
}

/// Schema: `#/components/schemas/Team/properties/self`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Self_ {
    /// `x`
    X,
    /// `y`
    Y,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Self_, Unknown, default {
        "x" => X,
        "y" => Y,
    }
}

/// Schema: `#/components/schemas/Coach/properties/status`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `hired`
    Hired,
    /// `fired`
    Fired,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Status, Unknown, default {
        "hired" => Hired,
        "fired" => Fired,
    }
}

/// Schema: `#/paths/~1{format}~1teams/get/parameters/0/schema`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `XML`
    Xml,
    /// `JSON`
    Json,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Format, Unknown, default {
        "XML" => Xml,
        "JSON" => Json,
    }
}

/// Schema: `#/paths/~1{format}~1teams/get/parameters/1/schema/items`
///
/// All properties and parameters of this name with these values share it, each under a name of its
/// own, which stays if the values of one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortsItem {
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    SortsItem, Unknown, default {
        "name" => Name,
        "-name" => NameDesc,
    }
}

// ---- src/types/team.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Team`
///
/// Returned by `teams().list()`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// Whether it plays.
    pub status: Option<types::TeamStatus>,
    /// `level`
    pub level: Option<types::TeamLevel>,
    /// `kind`
    pub kind: Option<types::TeamKind>,
    /// `color`
    pub color: Option<types::Shirt>,
    /// `self`
    pub self_: Option<types::TeamSelf>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Team {
        "status" => status: optional;
        "level" => level: optional;
        "kind" => kind: optional;
        "color" => color: optional;
        "self" => self_: optional;
    }
}

// ---- src/types/trainer.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Trainer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trainer {
    /// `status`
    pub status: Option<types::TrainerStatus>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Trainer {
        "status" => status: optional;
    }
}
