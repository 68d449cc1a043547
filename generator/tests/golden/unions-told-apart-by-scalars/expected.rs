// ---- src/types/command.rs

use serde::de;

use super::{Start, Stop};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Command`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// Start.
    Start(Box<Start>),
    /// Stop.
    Stop(Box<Stop>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Start> for Command {
    #[inline]
    fn from(value: Start) -> Self {
        let value = if value.which.as_str().is_empty()
            && value.extra.get("which").is_none()
        {
            value.with_which("start".into())
        } else {
            value
        };
        Self::Start(Box::new(value))
    }
}

impl From<Stop> for Command {
    #[inline]
    fn from(value: Stop) -> Self {
        let value = if value.which.as_str().is_empty()
            && value.extra.get("which").is_none()
        {
            value.with_which("stop".into())
        } else {
            value
        };
        Self::Stop(Box::new(value))
    }
}

impl union::Union for Command {
    const DISCRIMINATOR: Option<&'static str> = Some("which");

    const TAGS: &'static [(&'static str, usize)] = &[("start", 0), ("stop", 1)];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Start>().tagged(),
        union::Variant::of::<Stop>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Start| Self::Start(Box::new(value))),
            1 => union::variant(from, |value: Stop| Self::Stop(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Command, Unknown, [Start, Stop]);

// ---- src/types/component.rs

use serde::de;

use super::{Flag, Row, Section};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Component`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Component {
    /// Row.
    Row(Box<Row>),
    /// Section.
    Section(Box<Section>),
    /// Flag.
    Flag(Box<Flag>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Row> for Component {
    #[inline]
    fn from(value: Row) -> Self {
        let value = if value.r#type.is_none() && value.extra.get("type").is_none() {
            value.with_type(1)
        } else {
            value
        };
        Self::Row(Box::new(value))
    }
}

impl From<Section> for Component {
    #[inline]
    fn from(value: Section) -> Self {
        let value = if value.r#type.is_none() && value.extra.get("type").is_none() {
            value.with_type(9.into())
        } else {
            value
        };
        Self::Section(Box::new(value))
    }
}

impl From<Flag> for Component {
    #[inline]
    fn from(value: Flag) -> Self {
        let value = if value.r#type.is_none() && value.extra.get("type").is_none() {
            value.with_type(true)
        } else {
            value
        };
        Self::Flag(Box::new(value))
    }
}

impl union::Union for Component {
    const DISCRIMINATOR: Option<&'static str> = Some("type");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("1", 0),
        ("9", 1),
        ("Section", 1),
        ("true", 2),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Row>().tagged(),
        union::Variant::of::<Section>().tagged(),
        union::Variant::of::<Flag>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Row| Self::Row(Box::new(value))),
            1 => union::variant(from, |value: Section| Self::Section(Box::new(value))),
            2 => union::variant(from, |value: Flag| Self::Flag(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Component, Unknown, [Row, Section, Flag]);

// ---- src/types/failure.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Failure`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `ok`
    pub ok: bool,
    /// `message`
    pub message: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Failure {
    /// Sets [`ok`](Self::ok).
    #[inline]
    #[must_use]
    pub fn with_ok(mut self, ok: bool) -> Self {
        self.ok = ok;
        self.extra.remove("ok");
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self.extra.remove("message");
        self
    }
}

impl object::Object for Failure {
    const REQUIRED: &'static [&'static str] = &["ok"];

    const ALLOWED: json::Allowed = &[("ok", &[json::Scalar::Boolean(false)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ok" => property.required(0, &mut self.ok),
            "message" => property.optional(&mut self.message),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("ok", &self.ok);
        to.optional("message", &self.message);
    }
}

structure::implement!(Failure);

// ---- src/types/flag.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Flag`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Flag {
    /// `type`
    pub r#type: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Flag {
    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: bool) -> Self {
        self.r#type = Some(r#type);
        self.extra.remove("type");
        self
    }
}

impl object::Object for Flag {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "type" => property.optional(&mut self.r#type),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("type", &self.r#type);
    }
}

structure::implement!(Flag);

// ---- src/types/half.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Half`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Half {
    /// `ratio`
    pub ratio: Option<f64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Half {
    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn with_ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self.extra.remove("ratio");
        self
    }
}

impl object::Object for Half {
    const ALLOWED: json::Allowed = &[("ratio", &[json::Scalar::Float(0.5)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ratio" => property.optional(&mut self.ratio),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("ratio", &self.ratio);
    }
}

structure::implement!(Half);

// ---- src/types/implied.rs

use serde::de;

use super::{Half, Named};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Implied`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Implied {
    /// Half.
    Half(Box<Half>),
    /// Named.
    Named(Box<Named>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Half> for Implied {
    #[inline]
    fn from(value: Half) -> Self {
        Self::Half(Box::new(value))
    }
}

impl From<Named> for Implied {
    #[inline]
    fn from(value: Named) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("Named")
        } else {
            value
        };
        Self::Named(Box::new(value))
    }
}

impl union::Union for Implied {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[("Half", 0), ("Named", 1)];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Half>(),
        union::Variant::of::<Named>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Half| Self::Half(Box::new(value))),
            1 => union::variant(from, |value: Named| Self::Named(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Implied, Unknown, [Half, Named]);

// ---- src/types/labels.rs

use serde::de;

use super::LabelsCounted;
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Labels`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Labels {
    /// Texts.
    Texts(std::collections::BTreeMap<String, String>),
    /// Counted.
    Counted(Box<LabelsCounted>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<std::collections::BTreeMap<String, String>> for Labels {
    #[inline]
    fn from(value: std::collections::BTreeMap<String, String>) -> Self {
        Self::Texts(value)
    }
}

impl From<LabelsCounted> for Labels {
    #[inline]
    fn from(value: LabelsCounted) -> Self {
        Self::Counted(Box::new(value))
    }
}

impl union::Union for Labels {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<std::collections::BTreeMap<String, String>>(),
        union::Variant::of::<LabelsCounted>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Texts),
            1 => {
                union::variant(
                    from,
                    |value: LabelsCounted| Self::Counted(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Labels, Unknown, [Texts, Counted]);

// ---- src/types/labels_counted.rs

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl LabelsCounted {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = count;
        self.extra.remove("count");
        self
    }
}

impl object::Object for LabelsCounted {
    const REQUIRED: &'static [&'static str] = &["id", "count"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "count" => property.required(1, &mut self.count),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.required("count", &self.count);
    }
}

structure::implement!(LabelsCounted);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod command;
mod component;
mod failure;
mod flag;
mod half;
mod implied;
mod labels;
mod labels_counted;
mod named;
mod outcome;
mod row;
mod section;
mod section_type;
mod share;
mod start;
mod status;
mod status_brief;
mod status_brief_status;
mod status_full;
mod steps;
mod stop;
mod success;
mod which;
mod whole;

pub use self::command::Command;
pub use self::component::Component;
pub use self::failure::Failure;
pub use self::flag::Flag;
pub use self::half::Half;
pub use self::implied::Implied;
pub use self::labels::Labels;
pub use self::labels_counted::LabelsCounted;
pub use self::named::Named;
pub use self::outcome::Outcome;
pub use self::row::Row;
pub use self::section::Section;
pub use self::section_type::SectionType;
pub use self::share::Share;
pub use self::start::Start;
pub use self::status::Status;
pub use self::status_brief::StatusBrief;
pub use self::status_brief_status::StatusBriefStatus;
pub use self::status_full::StatusFull;
pub use self::steps::Steps;
pub use self::stop::Stop;
pub use self::success::Success;
pub use self::which::Which;
pub use self::whole::Whole;

// ---- src/types/named.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Named`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// `kind`
    pub kind: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Named {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }
}

impl object::Object for Named {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("name", &self.name);
    }
}

structure::implement!(Named);

// ---- src/types/outcome.rs

use serde::de;

use super::{Failure, Success};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Outcome`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// Success.
    Success(Box<Success>),
    /// Failure.
    Failure(Box<Failure>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Success> for Outcome {
    #[inline]
    fn from(value: Success) -> Self {
        Self::Success(Box::new(value))
    }
}

impl From<Failure> for Outcome {
    #[inline]
    fn from(value: Failure) -> Self {
        Self::Failure(Box::new(value))
    }
}

impl union::Union for Outcome {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Success>(),
        union::Variant::of::<Failure>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Success| Self::Success(Box::new(value))),
            1 => union::variant(from, |value: Failure| Self::Failure(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Outcome, Unknown, [Success, Failure]);

// ---- src/types/row.rs

use serde::de;

use super::Component;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Row`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// `type`
    pub r#type: Option<i64>,
    /// `parts`
    pub parts: Option<Vec<Component>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Row {
    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self.extra.remove("type");
        self
    }

    /// Sets [`parts`](Self::parts).
    #[inline]
    #[must_use]
    pub fn with_parts(mut self, parts: Vec<Component>) -> Self {
        self.parts = Some(parts);
        self.extra.remove("parts");
        self
    }
}

impl object::Object for Row {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "type" => property.optional(&mut self.r#type),
            "parts" => property.optional(&mut self.parts),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("type", &self.r#type);
        to.optional("parts", &self.parts);
    }
}

structure::implement!(Row);

// ---- src/types/section.rs

use serde::de;

use super::{Component, SectionType};
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Section`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Section {
    /// `type`
    pub r#type: Option<SectionType>,
    /// `parts`
    pub parts: Option<Vec<Component>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Section {
    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: SectionType) -> Self {
        self.r#type = Some(r#type);
        self.extra.remove("type");
        self
    }

    /// Sets [`parts`](Self::parts).
    #[inline]
    #[must_use]
    pub fn with_parts(mut self, parts: Vec<Component>) -> Self {
        self.parts = Some(parts);
        self.extra.remove("parts");
        self
    }
}

impl object::Object for Section {
    const ALLOWED: json::Allowed = &[("type", &[json::Scalar::Signed(9)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "type" => property.optional(&mut self.r#type),
            "parts" => property.optional(&mut self.parts),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("type", &self.r#type);
        to.optional("parts", &self.parts);
    }
}

structure::implement!(Section);

// ---- src/types/section_type.rs

use crate::runtime::integer_enumeration;

/// Schema: `#/components/schemas/Section/properties/type`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionType {
    /// `9`
    #[default]
    N9,
    /// Any other number.
    Unknown(integer_enumeration::UnknownInteger),
}

impl SectionType {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N9];

    /// The number that is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N9 => 9,
            Self::Unknown(number) => number.as_i64(),
        }
    }
}

impl From<i64> for SectionType {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            9 => Self::N9,
            _ => Self::Unknown(integer_enumeration::UnknownInteger::new(number)),
        }
    }
}

integer_enumeration::implement!(SectionType, Unknown);

// ---- src/types/share.rs

use serde::de;

use super::{Half, Steps, Whole};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Share`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Share {
    /// Half.
    Half(Box<Half>),
    /// Whole.
    Whole(Box<Whole>),
    /// Steps.
    Steps(Box<Steps>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Half> for Share {
    #[inline]
    fn from(value: Half) -> Self {
        Self::Half(Box::new(value))
    }
}

impl From<Whole> for Share {
    #[inline]
    fn from(value: Whole) -> Self {
        Self::Whole(Box::new(value))
    }
}

impl From<Steps> for Share {
    #[inline]
    fn from(value: Steps) -> Self {
        Self::Steps(Box::new(value))
    }
}

impl union::Union for Share {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Half>(),
        union::Variant::of::<Whole>(),
        union::Variant::of::<Steps>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Half| Self::Half(Box::new(value))),
            1 => union::variant(from, |value: Whole| Self::Whole(Box::new(value))),
            2 => union::variant(from, |value: Steps| Self::Steps(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Share, Unknown, [Half, Whole, Steps]);

// ---- src/types/start.rs

use serde::de;

use super::Which;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Start`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Start {
    /// `which`
    pub which: Which,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Start {
    /// Sets [`which`](Self::which).
    #[inline]
    #[must_use]
    pub fn with_which(mut self, which: Which) -> Self {
        self.which = which;
        self.extra.remove("which");
        self
    }
}

impl object::Object for Start {
    const REQUIRED: &'static [&'static str] = &["which"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "which" => property.required(0, &mut self.which),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("which", &self.which);
    }
}

structure::implement!(Start);

// ---- src/types/status.rs

use serde::de;

use super::{StatusBrief, StatusFull};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Status`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// Brief.
    Brief(Box<StatusBrief>),
    /// Full.
    Full(Box<StatusFull>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<StatusBrief> for Status {
    #[inline]
    fn from(value: StatusBrief) -> Self {
        Self::Brief(Box::new(value))
    }
}

impl From<StatusFull> for Status {
    #[inline]
    fn from(value: StatusFull) -> Self {
        Self::Full(Box::new(value))
    }
}

impl union::Union for Status {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<StatusBrief>(),
        union::Variant::of::<StatusFull>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: StatusBrief| Self::Brief(Box::new(value))),
            1 => union::variant(from, |value: StatusFull| Self::Full(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Status, Unknown, [Brief, Full]);

// ---- src/types/status_brief.rs

use serde::de;

use super::StatusBriefStatus;
use crate::runtime::{extra, object, structure};

/// Brief.
///
/// Schema: `#/components/schemas/Status/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusBrief {
    /// `status`
    pub status: StatusBriefStatus,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl StatusBrief {
    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: StatusBriefStatus) -> Self {
        self.status = status;
        self.extra.remove("status");
        self
    }
}

impl object::Object for StatusBrief {
    const REQUIRED: &'static [&'static str] = &["status"];

    const IS_CLOSED: bool = true;

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "status" => property.required(0, &mut self.status),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("status", &self.status);
    }
}

structure::implement!(StatusBrief);

// ---- src/types/status_brief_status.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Status/oneOf/0/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusBriefStatus {
    /// `ok`
    Ok,
    /// `failed`
    Failed,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl StatusBriefStatus {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Ok, Self::Failed];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for StatusBriefStatus {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for StatusBriefStatus {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "ok" => Self::Ok,
            "failed" => Self::Failed,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(StatusBriefStatus, Unknown);

// ---- src/types/status_full.rs

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl StatusFull {
    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self.extra.remove("status");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = a.into();
        self.extra.remove("a");
        self
    }

    /// Sets [`b`](Self::b).
    #[inline]
    #[must_use]
    pub fn with_b(mut self, b: i64) -> Self {
        self.b = b;
        self.extra.remove("b");
        self
    }
}

impl object::Object for StatusFull {
    const REQUIRED: &'static [&'static str] = &["status", "a", "b"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "status" => property.required(0, &mut self.status),
            "a" => property.required(1, &mut self.a),
            "b" => property.required(2, &mut self.b),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("status", &self.status);
        to.required("a", &self.a);
        to.required("b", &self.b);
    }
}

structure::implement!(StatusFull);

// ---- src/types/steps.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Steps`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    /// `ratio`
    pub ratio: Option<f64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Steps {
    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn with_ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self.extra.remove("ratio");
        self
    }
}

impl object::Object for Steps {
    const ALLOWED: json::Allowed = &[
        ("ratio", &[json::Scalar::Float(1.25), json::Scalar::Float(1.75)]),
    ];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ratio" => property.optional(&mut self.ratio),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("ratio", &self.ratio);
    }
}

structure::implement!(Steps);

// ---- src/types/stop.rs

use serde::de;

use super::Which;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Stop`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// `which`
    pub which: Which,
    /// `reason`
    pub reason: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Stop {
    /// Sets [`which`](Self::which).
    #[inline]
    #[must_use]
    pub fn with_which(mut self, which: Which) -> Self {
        self.which = which;
        self.extra.remove("which");
        self
    }

    /// Sets [`reason`](Self::reason).
    #[inline]
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self.extra.remove("reason");
        self
    }
}

impl object::Object for Stop {
    const REQUIRED: &'static [&'static str] = &["which"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "which" => property.required(0, &mut self.which),
            "reason" => property.optional(&mut self.reason),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("which", &self.which);
        to.optional("reason", &self.reason);
    }
}

structure::implement!(Stop);

// ---- src/types/success.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Success`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// `ok`
    pub ok: bool,
    /// `message`
    pub message: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Success {
    /// Sets [`ok`](Self::ok).
    #[inline]
    #[must_use]
    pub fn with_ok(mut self, ok: bool) -> Self {
        self.ok = ok;
        self.extra.remove("ok");
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self.extra.remove("message");
        self
    }
}

impl object::Object for Success {
    const REQUIRED: &'static [&'static str] = &["ok"];

    const ALLOWED: json::Allowed = &[("ok", &[json::Scalar::Boolean(true)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ok" => property.required(0, &mut self.ok),
            "message" => property.optional(&mut self.message),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("ok", &self.ok);
        to.optional("message", &self.message);
    }
}

structure::implement!(Success);

// ---- src/types/which.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Which`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Which {
    /// `start`
    Start,
    /// `stop`
    Stop,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl Which {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Start, Self::Stop];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for Which {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for Which {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "start" => Self::Start,
            "stop" => Self::Stop,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(Which, Unknown);

// ---- src/types/whole.rs

use serde::de;

use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Whole`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    /// `ratio`
    pub ratio: Option<f64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Whole {
    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn with_ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self.extra.remove("ratio");
        self
    }
}

impl object::Object for Whole {
    const ALLOWED: json::Allowed = &[("ratio", &[json::Scalar::Signed(1)])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ratio" => property.optional(&mut self.ratio),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("ratio", &self.ratio);
    }
}

structure::implement!(Whole);
