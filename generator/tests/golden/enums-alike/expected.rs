// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "players")]
pub mod players;

use crate::runtime as rt;

/// The server that is called unless another is set.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Teams`.
    #[cfg(feature = "teams")]
    #[inline]
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self.clone())
    }

    /// The operations of the tag `Players`.
    #[cfg(feature = "players")]
    #[inline]
    pub fn players(&self) -> players::Players {
        players::Players::new(self.clone())
    }
}

// ---- src/client/players.rs

//! The operations of a tag.

use crate::{runtime as rt, types};

/// The operations of the tag `Players`.
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
    #[inline]
    pub fn list(&self, format: types::ListPlayersFormat) -> ListPlayers {
        ListPlayers::new(&self.client, format)
    }
}

/// `list-players`
///
/// Made by [`Players::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPlayers {
    call: rt::call::Call,
    format: types::ListPlayersFormat,
    sorts: Option<Vec<types::ListPlayersSortsItem>>,
}

rt::call::implement! {
    ListPlayers: GET [Literal("/"), Parameter("format"), Literal("/players")] {
        format: types::ListPlayersFormat => path("format", false) as Simple;
        /// `sorts`
        sorts(Vec<types::ListPlayersSortsItem>) => query("sorts", true) as Form;
    }
    -> types::Player: json;
}

// ---- src/client/teams.rs

//! The operations of a tag.

use crate::{runtime as rt, types};

/// The operations of the tag `Teams`.
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
    #[inline]
    pub fn list(&self, format: types::ListTeamsFormat) -> ListTeams {
        ListTeams::new(&self.client, format)
    }
}

/// `list-teams`
///
/// Made by [`Teams::list`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTeams {
    call: rt::call::Call,
    format: types::ListTeamsFormat,
    sorts: Option<Vec<types::ListTeamsSortsItem>>,
}

rt::call::implement! {
    ListTeams: GET [Literal("/"), Parameter("format"), Literal("/teams")] {
        format: types::ListTeamsFormat => path("format", false) as Simple;
        /// `sorts`
        sorts(Vec<types::ListTeamsSortsItem>) => query("sorts", true) as Form;
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
pub type ListPlayersFormat = types::Format;

/// Schema: `#/paths/~1{format}~1players/get/parameters/1/schema/items`
pub type ListPlayersSortsItem = types::SortsItem;

/// Schema: `#/paths/~1{format}~1teams/get/parameters/0/schema`
pub type ListTeamsFormat = types::Format;

/// Schema: `#/paths/~1{format}~1teams/get/parameters/1/schema/items`
pub type ListTeamsSortsItem = types::SortsItem;

/// Schema: `#/components/schemas/Player/properties/kind`
pub type PlayerKind = types::TeamKind;

/// Schema: `#/components/schemas/Player/properties/level`
#[deprecated]
pub type PlayerLevel = types::Level;

/// Whether they play.
///
/// Schema: `#/components/schemas/Player/properties/status`
pub type PlayerStatus = types::TeamStatus;

/// Schema: `#/components/schemas/Team/properties/level`
pub type TeamLevel = types::Level;

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
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
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
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
    /// `choice`
    pub choice: Option<types::DoctorChoice>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Doctor {
        "status" => status: optional;
        "choice" => choice: optional;
    }
}

/// Schema: `#/components/schemas/Doctor/properties/choice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DoctorChoice {
    /// Kind.
    Kind(Box<types::Kind>),
    /// On.
    On(types::DoctorChoiceOn),
    /// Any other value.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    DoctorChoice, Unknown {
        0 => Kind(types::Kind), from;
        1 => On(types::DoctorChoiceOn), from;
    }
}

/// Schema: `#/components/schemas/Doctor/properties/choice/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DoctorChoiceOn {
    /// `on`
    #[default]
    On,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    DoctorChoiceOn, Unknown {
        "on" => On,
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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
pub use self::doctor::{Doctor, DoctorChoice, DoctorChoiceOn};
pub use self::kind::Kind;
pub use self::player::Player;
pub use self::shared::{TeamStatus, Level, TeamKind, Shirt, Status, Format, SortsItem};
pub use self::team::Team;
pub use self::trainer::{Trainer, TrainerColor};

// ---- src/types/player.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Player`
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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Player {
        "status" => status: optional;
        "level" => level: nullable;
        "kind" => kind: optional;
        "color" => color: optional;
    }
}

// ---- src/types/shared.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Team/properties/status`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    TeamStatus, Unknown, default {
        "on" => On,
        "off" => Off,
    }
}

/// Schema: `#/components/schemas/Team/properties/level`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// Any other number.
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
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamKind {
    /// `home`
    Home,
    /// `away`
    Away,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    TeamKind, Unknown, default {
        "home" => Home,
        "away" => Away,
    }
}

/// Schema: `#/components/schemas/Team/properties/color`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shirt {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    Shirt, Unknown, default {
        "red" => Red,
        "blue" => Blue,
    }
}

/// Schema: `#/components/schemas/Coach/properties/status`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `hired`
    Hired,
    /// `fired`
    Fired,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    Status, Unknown, default {
        "hired" => Hired,
        "fired" => Fired,
    }
}

/// Schema: `#/paths/~1{format}~1teams/get/parameters/0/schema`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `XML`
    Xml,
    /// `JSON`
    Json,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    Format, Unknown, default {
        "XML" => Xml,
        "JSON" => Json,
    }
}

/// Schema: `#/paths/~1{format}~1teams/get/parameters/1/schema/items`
///
/// It is the type of all properties and parameters of this name that list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortsItem {
    /// `name`
    Name,
    /// `-name`
    NameDesc,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Team {
        "status" => status: optional;
        "level" => level: optional;
        "kind" => kind: optional;
        "color" => color: optional;
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
    /// `color`
    pub color: Option<types::TrainerColor>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Trainer {
        "status" => status: optional;
        "color" => color: optional;
    }
}

/// Schema: `#/components/schemas/Trainer/properties/color`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrainerColor {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// Any other text.
    Unknown(rt::unknown_value::UnknownValue),
}

rt::enumeration::implement! {
    TrainerColor, Unknown, default {
        "red" => Red,
        "blue" => Blue,
    }
}
