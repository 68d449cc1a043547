//! What a finding says to people.

use super::finding::{Finding, Rule};
use crate::public_api::{Item, Kind};

impl Finding {
    /// One sentence, without a full stop.
    pub fn sentence(&self) -> String {
        let path = self.path();
        match (self.rule, &self.old, &self.new) {
            (Rule::Removed, Some(old), _) => format!("{} `{path}` is gone", noun(old)),
            (Rule::Added, None, Some(new)) => {
                format!("{} `{path}{}`", noun(new), new.signature)
            }
            (Rule::Renamed, Some(old), Some(new)) => {
                let name = match old.name() == new.name() {
                    true => &new.path,
                    false => new.name(),
                };
                format!("{} `{path}` is called `{name}` now", noun(old))
            }
            (_, Some(old), Some(new)) => self.difference(old, new),
            _ => format!("`{path}` changed"),
        }
    }

    /// What it is about.
    pub fn name(&self) -> String {
        let item = self.old.as_ref().or(self.new.as_ref());
        match item {
            // They are called like what they belong to.
            Some(item) if matches!(item.kind, Kind::Send | Kind::Stream | Kind::Items) => {
                format!("{} `{}`", noun(item), item.path)
            }
            _ => format!("`{}`", self.path()),
        }
    }

    /// What differs between an item and the one in its place.
    fn difference(&self, old: &Item, new: &Item) -> String {
        let path = &old.path;
        let from_to =
            |from: &str, to: &str| format!("`{path}`: `{}` → `{}`", from.trim(), to.trim());
        match self.rule {
            Rule::TypeChanged | Rule::DependencyChanged | Rule::RustRaised => {
                let trim = |item: &Item| item.signature.trim_start_matches([':', ' ']).to_owned();
                from_to(&trim(old), &trim(new))
            }
            Rule::KindChanged => from_to(noun(old), noun(new)),
            Rule::SettersRemoved => {
                format!("`{path}` is not sent any more, and has no setters")
            }
            Rule::Added if old.kind == Kind::Variant => {
                format!("`{path}` has a body: `{path}{}`", new.signature)
            }
            Rule::Added => format!("`{path}` is sent now, and has setters"),
            Rule::ConversionRemoved => {
                format!("`{path}` is not the only variant with its type, and has no `From`")
            }
            Rule::SetterRenamed | Rule::FeatureChanged => {
                from_to(&old.flags.join(", "), &new.flags.join(", "))
            }
            Rule::Moved => from_to(&old.key, &new.key),
            Rule::EncodingChanged | Rule::DefaultChanged => from_to(&sent(old), &sent(new)),
            Rule::LimitChanged => {
                let only = |one: &Item, other: &Item| {
                    let said = one.said.iter().filter(|it| !other.said.contains(it));
                    said.cloned().collect::<Vec<_>>().join(", ")
                };
                match (only(old, new), only(new, old)) {
                    (before, after) if before.is_empty() => format!("`{path}`: `{after}` is new"),
                    (before, after) if after.is_empty() => {
                        format!("`{path}`: `{before}` is gone")
                    }
                    (before, after) => from_to(&before, &after),
                }
            }
            Rule::Deprecated => {
                let is_deprecated = new.flags.iter().any(|flag| flag == "deprecated");
                match is_deprecated {
                    true => format!("`{path}` is deprecated"),
                    false => format!("`{path}` is not deprecated any more"),
                }
            }
            Rule::Removed | Rule::Renamed => format!("`{path}` changed"),
        }
    }
}

/// What goes over the wire, and whether it is the default.
fn sent(item: &Item) -> String {
    let default = item.flags.iter().filter(|flag| *flag == "default");
    let key = std::iter::once(&item.key);
    let parts: Vec<&str> = key
        .chain(&item.wire)
        .chain(default)
        .map(String::as_str)
        .collect();
    parts.join(", ")
}

/// What people call an item.
fn noun(item: &Item) -> &'static str {
    let is = |flag: &str| item.flags.iter().any(|it| it == flag);
    match item.kind {
        Kind::Package => "the dependency",
        Kind::Feature => "the feature",
        Kind::Struct => "the struct",
        Kind::Enum if is("union") => "the union",
        Kind::Enum if is("integers") => "the enum of numbers",
        Kind::Enum => "the enum",
        Kind::Type => "the type alias",
        Kind::New => "the function",
        Kind::Field => "the field",
        Kind::Variant => "the variant",
        Kind::Server => "the server",
        Kind::Header => "the header",
        Kind::Const => "the constant",
        Kind::Fn => "the function",
        Kind::Arg => "the argument",
        Kind::Set => "the setter",
        Kind::Send => "the response of",
        Kind::Stream => "the stream of",
        Kind::Items => "the pages of",
        Kind::Runtime => "the part of the runtime",
    }
}
