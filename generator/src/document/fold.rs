//! Folding: several trees in, one document out.
//!
//! A vendor publishes a page per operation, and each page repeats what it shares with the others. Equal definitions merge, different
//! ones under one name are an error. Afterwards each part still knows which text it came from.

mod conflict;

use serde_json::{Map, Value};

use self::conflict::{difference, help};
use super::origin::{Origin, Origins};
use crate::{
    diagnostic::{Code, Diagnostic, Place},
    pointer::Pointer,
};

/// One tree, so far.
pub(super) struct Folded {
    /// The tree.
    pub root: Value,
    /// Where its parts come from.
    pub origins: Origins,
    /// What does not fit together.
    pub diagnostics: Vec<Diagnostic>,
}

/// What happens to a member that both sides may have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// Whoever has it adds it; if both have it, it must be the same.
    Union,
    /// Both have it, and it is the same. Nothing and an empty array are the same.
    Same,
}

/// Folds trees, each with the path of its text, in their order. `None` where there is no tree.
pub(super) fn fold(trees: impl IntoIterator<Item = (String, Value)>) -> Option<Folded> {
    let mut trees = trees.into_iter();
    let (path, root) = trees.next()?;
    let mut folded = Folded {
        root,
        origins: Origins::of_text(path),
        diagnostics: Vec::new(),
    };
    for (path, tree) in trees {
        folded.document(Origin::of_text(path), tree);
    }
    Some(folded)
}

impl Folded {
    /// Takes in another document, whose text is the origin.
    fn document(&mut self, origin: Origin, tree: Value) {
        let mut root = std::mem::take(&mut self.root);
        if let (Value::Object(into), Value::Object(from)) = (&mut root, tree) {
            self.root_members(&origin, into, from);
        }
        self.root = root;
    }

    /// Merges the members of two documents.
    fn root_members(
        &mut self,
        origin: &Origin,
        into: &mut Map<String, Value>,
        mut from: Map<String, Value>,
    ) {
        if series(into.get("openapi")) == series(from.get("openapi")) {
            // Patch releases say the same in better words (§4.1).
            from.shift_remove("openapi");
        }
        for key in ["openapi", "info", "servers", "security"] {
            let value = from.shift_remove(key);
            let rule = if key == "openapi" && value.is_none() {
                Rule::Union
            } else {
                Rule::Same
            };
            self.member(rule, origin.key(key), into, value);
        }
        for (key, value) in from {
            let here = origin.key(&key);
            match (key.as_str(), into.get_mut(&key), value) {
                ("paths" | "webhooks", Some(Value::Object(into)), Value::Object(items)) => {
                    for (name, item) in items {
                        self.path_item(here.key(&name), into, item);
                    }
                }
                ("components", Some(Value::Object(into)), Value::Object(sections)) => {
                    self.sections(&here, into, sections);
                }
                ("tags", Some(Value::Array(into)), Value::Array(tags)) => {
                    self.tags(&here, into, tags);
                }
                (_, _, value) => self.member(Rule::Union, here, into, Some(value)),
            }
        }
    }

    /// Merges the maps of components.
    fn sections(
        &mut self,
        origin: &Origin,
        into: &mut Map<String, Value>,
        from: Map<String, Value>,
    ) {
        for (section, value) in from {
            let here = origin.key(&section);
            match (into.get_mut(&section), value) {
                (Some(Value::Object(into)), Value::Object(definitions)) => {
                    for (name, definition) in definitions {
                        self.member(Rule::Union, here.key(&name), into, Some(definition));
                    }
                }
                (_, value) => self.member(Rule::Union, here, into, Some(value)),
            }
        }
    }

    /// Merges a path item: operations by their method; what it says about all of them must be the same.
    fn path_item(&mut self, origin: Origin, into: &mut Map<String, Value>, item: Value) {
        let name = origin.pointer.last().unwrap_or_default();
        match (into.get_mut(name.as_ref()), item) {
            (Some(Value::Object(into)), Value::Object(mut from)) => {
                for key in ["parameters", "servers"] {
                    let value = from.shift_remove(key);
                    self.member(Rule::Same, origin.key(key), into, value);
                }
                for (key, value) in from {
                    self.member(Rule::Union, origin.key(&key), into, Some(value));
                }
            }
            (_, item) => self.member(Rule::Union, origin.clone(), into, Some(item)),
        }
    }

    /// Merges the tags by name. One that only has a name says nothing against one that says more.
    fn tags(&mut self, origin: &Origin, into: &mut Vec<Value>, from: Vec<Value>) {
        let at = &origin.pointer;
        for (index, tag) in from.into_iter().enumerate() {
            let name = tag.get("name");
            let known = into.iter().position(|other| other.get("name") == name);
            let origin = Origin {
                path: origin.path.clone(),
                pointer: at.index(index),
            };
            let Some(position) = known else {
                self.origins.insert(at.index(into.len()), origin);
                into.push(tag);
                continue;
            };
            let here = at.index(position);
            let Some(old) = into.get_mut(position) else {
                continue;
            };
            if is_bare(old) && !is_bare(&tag) {
                *old = tag;
                self.origins.insert(here, origin);
            } else if *old != tag && !is_bare(&tag) {
                self.conflict(&origin, &here, Some(old), Some(&tag));
            }
        }
    }

    /// Merges one member; `origin` is where the new one stands, which is where the old one stands in the folded document.
    fn member(
        &mut self,
        rule: Rule,
        origin: Origin,
        into: &mut Map<String, Value>,
        value: Option<Value>,
    ) {
        let here = origin.pointer.clone();
        let key = here.last().unwrap_or_default();
        let is_there = |value: &Value| !value.is_null();
        let old = into.get(key.as_ref()).filter(|value| is_there(value));
        match (old, value.filter(is_there)) {
            (Some(old), Some(new)) if *old == new => {}
            (None, None) => {}
            (Some(_), None) if rule == Rule::Union => {}
            (None, Some(new)) if rule == Rule::Union => {
                into.insert(key.into_owned(), new);
                self.origins.insert(here.clone(), origin);
            }
            (old, new) if is_nothing(old) && is_nothing(new.as_ref()) => {}
            (old, new) => self.conflict(&origin, &here, old, new.as_ref()),
        }
    }

    /// Reports that `new`, from `origin`, is not what stands at `at`.
    fn conflict(
        &mut self,
        origin: &Origin,
        at: &Pointer,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let is_tag = at.tokens().next().is_some_and(|token| token == "tags");
        let name = match old.and_then(|tag| tag.get("name")?.as_str()) {
            Some(name) if is_tag => name.into(),
            _ => at.last().unwrap_or_default(),
        };
        let related = self.origins.place(at);
        let other = match &related {
            Place::Source { path, .. } => path.as_str(),
            _ => "another text",
        };
        let message = match (old, new) {
            (None, _) => format!("`{name}` is here, but not in {other}"),
            (_, None) => format!("`{name}` is missing here, but {other} has it"),
            (Some(old), Some(new)) => {
                let (inside, old, new) = difference(old, new, Pointer::root());
                let inside = if inside.parent().is_none() {
                    String::new()
                } else {
                    format!(" `{inside}`")
                };
                format!("`{name}` is not what it is in {other}:{inside} {new} instead of {old}")
            }
        };
        let here = Place::from(origin.clone());
        self.diagnostics.push(
            Diagnostic::at(Code::ConflictingDefinition, here, message)
                .with_help(help(at))
                .with_related(related, "the other definition"),
        );
    }
}

/// The first two numbers of an OpenAPI version.
fn series(version: Option<&Value>) -> Option<(&str, &str)> {
    let mut numbers = version?.as_str()?.split('.');
    Some((numbers.next()?, numbers.next()?))
}

/// Whether a member that is not there means the same.
fn is_nothing(value: Option<&Value>) -> bool {
    value.is_none_or(|value| value.as_array().is_some_and(Vec::is_empty))
}

/// Whether a tag says nothing but its name.
fn is_bare(tag: &Value) -> bool {
    tag.as_object().is_some_and(|members| members.len() == 1)
}

#[cfg(test)]
mod tests;
