//! What a comparison finds.

use super::Step;
use crate::public_api::Item;

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What happened.
    pub rule: Rule,
    /// The item as it was; `None` where it is new.
    pub old: Option<Item>,
    /// The item as it is now; `None` where it is gone.
    pub new: Option<Item>,
    /// The number of the finding that this one follows from.
    pub cause: Option<usize>,
    /// The new path of something that is gone, if looks do not deceive: nothing on the wire says so.
    pub perhaps: Option<String>,
    /// Why the maintainers accept it, where they do.
    pub accepted: Option<String>,
}

/// What matters to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Callers no longer compile.
    Source,
    /// The same Rust sends other bytes, or reads other values.
    Wire,
    /// The server asks or answers otherwise; the old crate would fail as well.
    Server,
    /// Callers can do more.
    New,
    /// Callers are asked to stop doing something.
    Deprecated,
}

impl Class {
    /// All classes, in the order of a report.
    pub const ALL: [Self; 5] = [
        Self::Source,
        Self::Wire,
        Self::Server,
        Self::New,
        Self::Deprecated,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "breaks",
            Self::Wire => "wire",
            Self::Server => "server",
            Self::New => "new",
            Self::Deprecated => "deprecated",
        }
    }
}

/// What can happen to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// It is gone.
    Removed,
    /// It has another name, for the same thing on the wire.
    Renamed,
    /// It is another kind of item, such as an enum that was a struct.
    KindChanged,
    /// It has another type, takes other arguments, or gives another type.
    TypeChanged,
    /// Requests no longer hold the type, so that its setters are gone.
    SettersRemoved,
    /// A setter of a field, or the variant for unknown values, has another name.
    SetterRenamed,
    /// The variants of a union that hold one type are no longer one.
    ConversionRemoved,
    /// It is behind another feature, or a feature no longer switches on another.
    FeatureChanged,
    /// A dependency in the public API has another major version.
    DependencyChanged,
    /// It has the same name, for another thing on the wire.
    Moved,
    /// It is written or read in another way.
    EncodingChanged,
    /// Something else is the default.
    DefaultChanged,
    /// The document says something else about it, such as another limit.
    LimitChanged,
    /// It is new.
    Added,
    /// It takes a newer Rust.
    RustRaised,
    /// It is deprecated now, or no longer.
    Deprecated,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 16] = [
        Self::Removed,
        Self::Renamed,
        Self::KindChanged,
        Self::TypeChanged,
        Self::SettersRemoved,
        Self::SetterRenamed,
        Self::ConversionRemoved,
        Self::FeatureChanged,
        Self::DependencyChanged,
        Self::Moved,
        Self::EncodingChanged,
        Self::DefaultChanged,
        Self::LimitChanged,
        Self::Added,
        Self::RustRaised,
        Self::Deprecated,
    ];

    /// Its name, by which it can be accepted. It never changes.
    pub fn id(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::KindChanged => "kind-changed",
            Self::TypeChanged => "type-changed",
            Self::SettersRemoved => "setters-removed",
            Self::SetterRenamed => "setter-renamed",
            Self::ConversionRemoved => "conversion-removed",
            Self::FeatureChanged => "feature-changed",
            Self::DependencyChanged => "dependency-changed",
            Self::Moved => "moved",
            Self::EncodingChanged => "encoding-changed",
            Self::DefaultChanged => "default-changed",
            Self::LimitChanged => "limit-changed",
            Self::Added => "added",
            Self::RustRaised => "rust-raised",
            Self::Deprecated => "deprecated",
        }
    }

    /// Whom it matters to.
    pub fn class(self) -> Class {
        match self {
            Self::Removed
            | Self::Renamed
            | Self::KindChanged
            | Self::TypeChanged
            | Self::SettersRemoved
            | Self::SetterRenamed
            | Self::ConversionRemoved
            | Self::FeatureChanged
            | Self::DependencyChanged => Class::Source,
            Self::Moved | Self::EncodingChanged | Self::DefaultChanged => Class::Wire,
            Self::LimitChanged => Class::Server,
            Self::Added | Self::RustRaised => Class::New,
            Self::Deprecated => Class::Deprecated,
        }
    }

    /// The step that it asks of the version.
    pub fn step(self) -> Step {
        match self.class() {
            Class::Source => Step::Major,
            Class::Wire | Class::New | Class::Deprecated => Step::Minor,
            // The crate as it was fails on it as well.
            Class::Server => Step::None,
        }
    }
}

impl Finding {
    pub(super) fn new(rule: Rule, old: Option<&Item>, new: Option<&Item>) -> Self {
        Self {
            rule,
            old: old.cloned(),
            new: new.cloned(),
            cause: None,
            perhaps: None,
            accepted: None,
        }
    }

    /// Whom it matters to.
    pub fn class(&self) -> Class {
        self.rule.class()
    }

    /// The path of the item, as callers have known it.
    pub fn path(&self) -> &str {
        let item = self.old.as_ref().or(self.new.as_ref());
        item.map_or("", |item| &item.path)
    }
}
