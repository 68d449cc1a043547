//! Changes as text for people, as JSON, and as annotations of GitHub.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::{Value, json};

use super::{
    Changes,
    finding::{Class, Finding, Rule},
};
use crate::{
    annotation::Annotation,
    diagnostic::overlay_action,
    pointer::Pointer,
    public_api::{Item, Kind, PublicApi},
};

/// The most consequences of a change that are named.
const MOST_NAMED: usize = 3;

/// How changes are shown.
pub struct Report<'a> {
    /// What changed.
    pub changes: &'a Changes,
    /// The API before.
    pub old: &'a PublicApi,
    /// The API now.
    pub new: &'a PublicApi,
    /// Path and line of the [`Changes::places`] of the new API.
    pub lines: &'a BTreeMap<Pointer, (String, usize)>,
}

impl Report<'_> {
    /// Text for people: causes by class, each with its place, with two lines of a caller, and with what follows from it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for class in Class::ALL {
            for (index, finding) in self.changes.causes(class) {
                self.write(&mut text, index, finding);
            }
        }
        text
    }

    fn write(&self, text: &mut String, index: usize, finding: &Finding) {
        // A text takes whatever is written.
        let _ = writeln!(
            text,
            "{}[{}]: {}",
            finding.class().as_str(),
            finding.rule.id(),
            finding.sentence()
        );
        if let Some((path, line)) = self.place(finding) {
            let _ = writeln!(text, "  --> {path}:{line}");
        }
        if let Some(reason) = &finding.accepted {
            let _ = writeln!(text, "  accepted: {reason}");
        }
        if let Some([before, after]) = self.callers(finding) {
            let _ = writeln!(text, "  - {before}\n  + {after}");
        }
        let followers: Vec<&Finding> = self.changes.consequences(index).collect();
        if !followers.is_empty() {
            let named = followers.iter().take(MOST_NAMED);
            let named: Vec<String> = named.map(|it| it.name()).collect();
            let more = followers.len().saturating_sub(MOST_NAMED);
            let more = if more > 0 {
                format!(", and {more} more")
            } else {
                String::new()
            };
            let _ = writeln!(text, "  follows: {}{more}", named.join(", "));
        }
        if let Some(path) = &finding.perhaps {
            let _ = writeln!(text, "  note: perhaps it is `{path}` now");
        }
        if let Some(action) = self.pin(finding) {
            let _ = writeln!(text, "  help: an overlay keeps the name: `{action}`");
        }
    }

    /// The action of an overlay that keeps the name of something that was renamed.
    pub fn pin(&self, finding: &Finding) -> Option<String> {
        let (old, new) = (finding.old.as_ref()?, finding.new.as_ref()?);
        let at = { new.place.as_ref() }.filter(|_| finding.rule == Rule::Renamed)?;
        let key = match old.kind {
            // Their names follow from those of others.
            Kind::Variant | Kind::Stream | Kind::Items => return None,
            // A group is named by a tag or a path, which stand at many places.
            Kind::Fn if old.path.starts_with("Client::") => return None,
            Kind::Enum
                if { ["bodies ", "errors ", "successes "].iter() }
                    .any(|it| old.key.starts_with(it)) =>
            {
                return None;
            }
            // The type of a request is called like its operation.
            Kind::Send => "operationId",
            _ => "x-rust-name",
        };
        (old.name() != new.name()).then(|| overlay_action(at, key, old.name()))
    }

    /// Where the document says it now; for what is gone, where that would be.
    fn place(&self, finding: &Finding) -> Option<&(String, usize)> {
        let owner = || {
            let path = finding.old.as_ref()?.owner();
            let mut items = self.new.items.iter();
            items.find(|item| item.path == path)?.place.as_ref()
        };
        let own = finding.new.as_ref().and_then(|item| item.place.as_ref());
        self.lines.get(own.or_else(owner)?)
    }

    /// A line of a caller, before and now.
    fn callers(&self, finding: &Finding) -> Option<[String; 2]> {
        if finding.class() != Class::Source {
            return None;
        }
        let lines = |item: &Option<Item>, api: &PublicApi| {
            let usages = item.as_ref().map(|item| api.usages_of(item));
            let usages = usages.unwrap_or_default().into_iter();
            usages.map(|usage| usage.line()).collect::<Vec<_>>()
        };
        let (old, new) = (lines(&finding.old, self.old), lines(&finding.new, self.new));
        let before = old.iter().position(|line| !new.contains(line))?;
        let after = new.get(before).or(new.first()).cloned();
        let before = old.into_iter().nth(before)?;
        Some([
            before,
            after.unwrap_or_else(|| "// nothing takes its place".to_owned()),
        ])
    }

    /// JSON for programs: an array with an object for each finding.
    pub fn json(&self) -> Value {
        let findings = self.changes.findings.iter();
        let findings = findings.map(|finding| {
            let place = self.place(finding);
            json!({
                "id": finding.rule.id(),
                "class": finding.class().as_str(),
                "item": finding.path(),
                "message": finding.sentence(),
                "old": finding.old.as_ref().map(Item::to_string),
                "new": finding.new.as_ref().map(Item::to_string),
                "file": place.map(|(path, _)| path),
                "line": place.map(|(_, line)| line),
                "cause": finding.cause,
                "perhaps": finding.perhaps,
                "accepted": finding.accepted,
            })
        });
        Value::Array(findings.collect())
    }

    /// Workflow commands of GitHub Actions: an annotation for each cause.
    pub fn github(&self) -> String {
        let mut text = String::new();
        for class in Class::ALL {
            let level = match class {
                Class::Source => "error",
                Class::Wire | Class::Server => "warning",
                Class::New | Class::Deprecated => "notice",
            };
            for (_, finding) in self.changes.causes(class) {
                let place = self.place(finding);
                let place = place.map(|(path, line)| {
                    let path = path.to_string();
                    vec![("file", path), ("line", line.to_string())]
                });
                let annotation = Annotation {
                    level,
                    place: &place.unwrap_or_default(),
                    title: &format!("{}[{}]", class.as_str(), finding.rule.id()),
                    message: &finding.sentence(),
                };
                let _ = writeln!(text, "{annotation}");
            }
        }
        text
    }
}
