//! Folding: several trees in, one document out.
//!
//! A vendor publishes a page per operation, and each page repeats what it shares with the others. Equal definitions merge. Of words and
//! examples that differ the first count; anything else that differs is an error, unless an overlay says what it is. Afterwards each part
//! still knows which text it came from.

mod conflict;

use serde_json::{Map, Value};

use self::conflict::{Difference, differences, help, is_prose};
use super::{
    descend,
    origin::{Origin, Origins},
};
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
    /// What does not fit together, unless an overlay settles it.
    pub conflicts: Vec<Conflict>,
    /// What else there is to say.
    pub diagnostics: Vec<Diagnostic>,
}

/// Two texts that do not say the same.
pub(super) struct Conflict {
    /// Where it is in the tree.
    at: Pointer,
    /// Whether the tree has something there.
    is_there: bool,
    diagnostic: Diagnostic,
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
        conflicts: Vec::new(),
        diagnostics: Vec::new(),
    };
    for (path, tree) in trees {
        folded.document(Origin::of_text(path), tree);
    }
    Some(folded)
}

impl Conflict {
    /// What is to be said about it; nothing where one of the texts at `overlays` says what counts, or has removed it.
    pub(super) fn unless_settled(
        self,
        root: &Value,
        origins: &Origins,
        is_overlay: impl Fn(&str) -> bool,
    ) -> Option<Diagnostic> {
        let is_removed = self.is_there && descend(root, &self.at).is_none();
        let origin = origins.of(&self.at);
        let is_settled = is_removed || origin.is_some_and(|origin| is_overlay(&origin.path));
        (!is_settled).then_some(self.diagnostic)
    }
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
            let rule = match key {
                "openapi" if value.is_none() => Rule::Union,
                "info" => Rule::Union,
                _ => Rule::Same,
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
            } else if !is_bare(&tag) {
                self.reconcile(&origin, &here, old, &tag);
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
        let old = into.get_mut(key.as_ref()).filter(|value| !value.is_null());
        match (old, value.filter(|value| !value.is_null())) {
            (None, None) => {}
            (Some(old), Some(new)) => self.reconcile(&origin, &here, old, &new),
            (Some(_), None) if rule == Rule::Union => {}
            (None, Some(new)) if rule == Rule::Union => {
                into.insert(key.into_owned(), new);
                self.origins.insert(here.clone(), origin);
            }
            (old, new) => {
                let difference = Difference::of(old.as_deref(), new.as_ref());
                self.conflict(&origin, &here, &difference);
            }
        }
    }

    /// Compares the new definition with the old one of what stands at `at`. Words that only the new one has are added.
    fn reconcile(&mut self, origin: &Origin, at: &Pointer, old: &mut Value, new: &Value) {
        if old == new {
            return;
        }
        for difference in differences(old, new) {
            let here = below(at, &difference.inside);
            let origin = Origin {
                path: origin.path.clone(),
                pointer: below(&origin.pointer, &difference.inside),
            };
            if !is_prose(&here) {
                self.conflict(&origin, &here, &difference);
            } else if difference.is_added() {
                add(old, &difference.inside, descend(new, &difference.inside));
                self.origins.insert(here, origin);
            } else if !difference.is_removed() {
                self.diagnostics.push(other_words(origin));
            }
        }
    }

    /// Reports that what stands at `at` is not what `origin` has.
    fn conflict(&mut self, origin: &Origin, at: &Pointer, difference: &Difference) {
        let related = self.origins.place(at);
        let other = match &related {
            Place::Source { path, .. } => path.as_str(),
            _ => "another text",
        };
        let message = difference.message(at, other);
        let here = Place::from(origin.clone());
        let diagnostic = Diagnostic::at(Code::ConflictingDefinition, here, message)
            .with_help(help(at))
            .with_related(related, "the other definition");
        self.conflicts.push(Conflict {
            at: at.clone(),
            is_there: !difference.is_added(),
            diagnostic,
        });
    }
}

/// The node at `inside`, counted from `at`.
fn below(at: &Pointer, inside: &Pointer) -> Pointer {
    let tokens: Vec<_> = inside.tokens().collect();
    at.keys(tokens.iter().map(AsRef::as_ref))
}

/// Adds a member that an object does not have.
fn add(root: &mut Value, at: &Pointer, value: Option<&Value>) {
    let parent = root.pointer_mut(at.parent().unwrap_or_default().as_str());
    if let (Some(Value::Object(members)), Some(key), Some(value)) = (parent, at.last(), value) {
        members.insert(key.into_owned(), value.clone());
    }
}

/// The warning that a text says the same as another in other words.
fn other_words(origin: Origin) -> Diagnostic {
    let message = "another document has other words or another example here, and those count";
    Diagnostic::at(Code::ConflictingWords, Place::from(origin), message)
        .with_help("make both the same, or write the right one into an overlay")
}

/// The first two numbers of an OpenAPI version.
fn series(version: Option<&Value>) -> Option<(&str, &str)> {
    let mut numbers = version?.as_str()?.split('.');
    Some((numbers.next()?, numbers.next()?))
}

/// Whether a tag says nothing but its name.
fn is_bare(tag: &Value) -> bool {
    tag.as_object().is_some_and(|members| members.len() == 1)
}

#[cfg(test)]
mod tests;
