// ---- src/types/command.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Command`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// Start.
    Start(Box<types::Start>),
    /// Stop.
    Stop(Box<types::Stop>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Command, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("which");
        const TAGS: rt::union::Tags = &[("start", 0), ("stop", 1)];
        0 => Start(types::Start).tagged(), from("which" = which.with_which("start".into()));
        1 => Stop(types::Stop).tagged(), from("which" = which.with_which("stop".into()));
    }
}

/// Schema: `#/components/schemas/Start`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// `which`
    pub which: types::Which,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Start {
        const REQUIRED: &'static [&'static str] = &["which"];
        "which" => which: required(0), with_which(types::Which);
    }
}

/// Schema: `#/components/schemas/Stop`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// `which`
    pub which: types::Which,
    /// `reason`
    pub reason: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Stop {
        const REQUIRED: &'static [&'static str] = &["which"];
        "which" => which: required(0), with_which(types::Which);
        "reason" => reason: optional, with_reason(impl Into<String>);
    }
}

// ---- src/types/component.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Component`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Component {
    /// Row.
    Row(Box<types::Row>),
    /// Section.
    Section(Box<types::Section>),
    /// Flag.
    Flag(Box<types::Flag>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Component, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("type");
        const TAGS: rt::union::Tags = &[("1", 0), ("9", 1), ("Section", 1), ("true", 2)];
        0 => Row(types::Row).tagged(), from("type" = r#type.with_type(1));
        1 => Section(types::Section).tagged(), from("type" = r#type.with_type(9.into()));
        2 => Flag(types::Flag).tagged(), from("type" = r#type.with_type(true));
    }
}

/// Schema: `#/components/schemas/Row`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// `type`
    pub r#type: Option<i64>,
    /// `parts`
    pub parts: Option<Vec<types::Component>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Row {
        "type" => r#type: optional, with_type(i64);
        "parts" => parts: optional, with_parts(Vec<types::Component>);
    }
}

/// Schema: `#/components/schemas/Section`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Section {
    /// `type`
    pub r#type: Option<types::SectionType>,
    /// `parts`
    pub parts: Option<Vec<types::Component>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Section {
        const ALLOWED: rt::json::Allowed = &[("type", &[rt::json::Scalar::Signed(9)])];
        "type" => r#type: optional, with_type(types::SectionType);
        "parts" => parts: optional, with_parts(Vec<types::Component>);
    }
}

/// Schema: `#/components/schemas/Flag`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Flag {
    /// `type`
    pub r#type: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Flag {
        "type" => r#type: optional, with_type(bool);
    }
}

/// Schema: `#/components/schemas/Section/properties/type`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionType {
    /// `9`
    #[default]
    N9,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    SectionType, Unknown {
        9 => N9,
    }
}

// ---- src/types/half.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Half`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Half {
    /// `ratio`
    pub ratio: Option<f64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Half {
        const ALLOWED: rt::json::Allowed = &[("ratio", &[rt::json::Scalar::Float(0.5)])];
        "ratio" => ratio: optional, with_ratio(f64);
    }
}

// ---- src/types/implied.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Implied`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implied {
    /// Half.
    Half(Box<types::Half>),
    /// Named.
    Named(Box<types::Named>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Implied, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("kind");
        const TAGS: rt::union::Tags = &[("Half", 0), ("Named", 1)];
        0 => Half(types::Half), from;
        1 => Named(types::Named), from("kind" = kind.with_kind("Named"));
    }
}

/// Schema: `#/components/schemas/Named`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// `kind`
    pub kind: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Named {
        "kind" => kind: optional, with_kind(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>);
    }
}

// ---- src/types/labels.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Labels`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Labels {
    /// Texts.
    Texts(std::collections::BTreeMap<String, String>),
    /// Counted.
    Counted(Box<types::LabelsCounted>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Labels, Unknown {
        0 => Texts(std::collections::BTreeMap<String, String>), from;
        1 => Counted(types::LabelsCounted), from;
    }
}

/// Counted.
///
/// Schema: `#/components/schemas/Labels/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelsCounted {
    /// `id`
    pub id: String,
    /// `count`
    pub count: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    LabelsCounted {
        const REQUIRED: &'static [&'static str] = &["id", "count"];
        "id" => id: required(0), with_id(impl Into<String>);
        "count" => count: required(1), with_count(i64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod command;
mod component;
mod half;
mod implied;
mod labels;
mod outcome;
mod share;
mod status;
mod which;

pub use self::command::{Command, Start, Stop};
pub use self::component::{Component, Flag, Row, Section, SectionType};
pub use self::half::Half;
pub use self::implied::{Implied, Named};
pub use self::labels::{Labels, LabelsCounted};
pub use self::outcome::{Failure, Outcome, Success};
pub use self::share::{Share, Steps, Whole};
pub use self::status::{Status, StatusBrief, StatusBriefStatus, StatusFull};
pub use self::which::Which;

// ---- src/types/outcome.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Outcome`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// Success.
    Success(Box<types::Success>),
    /// Failure.
    Failure(Box<types::Failure>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Outcome, Unknown {
        0 => Success(types::Success), from;
        1 => Failure(types::Failure), from;
    }
}

/// Schema: `#/components/schemas/Success`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// `ok`
    pub ok: bool,
    /// `message`
    pub message: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Success {
        const REQUIRED: &'static [&'static str] = &["ok"];
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(true)])];
        "ok" => ok: required(0), with_ok(bool);
        "message" => message: optional, with_message(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Failure`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `ok`
    pub ok: bool,
    /// `message`
    pub message: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Failure {
        const REQUIRED: &'static [&'static str] = &["ok"];
        const ALLOWED: rt::json::Allowed = &[("ok", &[rt::json::Scalar::Boolean(false)])];
        "ok" => ok: required(0), with_ok(bool);
        "message" => message: optional, with_message(impl Into<String>);
    }
}

// ---- src/types/share.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Share`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Share {
    /// Half.
    Half(Box<types::Half>),
    /// Whole.
    Whole(Box<types::Whole>),
    /// Steps.
    Steps(Box<types::Steps>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Share, Unknown {
        0 => Half(types::Half), from;
        1 => Whole(types::Whole), from;
        2 => Steps(types::Steps), from;
    }
}

/// Schema: `#/components/schemas/Whole`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    /// `ratio`
    pub ratio: Option<f64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Whole {
        const ALLOWED: rt::json::Allowed = &[("ratio", &[rt::json::Scalar::Signed(1)])];
        "ratio" => ratio: optional, with_ratio(f64);
    }
}

/// Schema: `#/components/schemas/Steps`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    /// `ratio`
    pub ratio: Option<f64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Steps {
        const ALLOWED: rt::json::Allowed = &[("ratio", &[rt::json::Scalar::Float(1.25), rt::json::Scalar::Float(1.75)])];
        "ratio" => ratio: optional, with_ratio(f64);
    }
}

// ---- src/types/status.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Status`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// Brief.
    Brief(Box<types::StatusBrief>),
    /// Full.
    Full(Box<types::StatusFull>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Status, Unknown {
        0 => Brief(types::StatusBrief), from;
        1 => Full(types::StatusFull), from;
    }
}

/// Brief.
///
/// Schema: `#/components/schemas/Status/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusBrief {
    /// `status`
    pub status: types::StatusBriefStatus,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    StatusBrief {
        const REQUIRED: &'static [&'static str] = &["status"];
        const IS_CLOSED: bool = true;
        "status" => status: required(0), with_status(types::StatusBriefStatus);
    }
}

/// Full.
///
/// Schema: `#/components/schemas/Status/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusFull {
    /// `status`
    pub status: String,
    /// `a`
    pub a: String,
    /// `b`
    pub b: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    StatusFull {
        const REQUIRED: &'static [&'static str] = &["status", "a", "b"];
        "status" => status: required(0), with_status(impl Into<String>);
        "a" => a: required(1), with_a(impl Into<String>);
        "b" => b: required(2), with_b(i64);
    }
}

/// Schema: `#/components/schemas/Status/oneOf/0/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusBriefStatus {
    /// `ok`
    Ok,
    /// `failed`
    Failed,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    StatusBriefStatus, Unknown, default {
        "ok" => Ok,
        "failed" => Failed,
    }
}

// ---- src/types/which.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Which`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Which {
    /// `start`
    Start,
    /// `stop`
    Stop,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Which, Unknown, default {
        "start" => Start,
        "stop" => Stop,
    }
}
