//! Reading an overlay (Overlay Specification 1.1.0 §4.4.1): its tree in, its actions out.

use serde_json::{Map, Value};

use super::Overlay;
use crate::{diagnostic::Code, document::describe::describe, pointer::Pointer};

/// An Action Object (§4.4.3) that makes sense.
pub(super) struct Action<'a> {
    /// Where it is in the overlay.
    pub at: Pointer,
    /// A JSONPath.
    pub target: &'a str,
    /// What becomes of the target.
    pub change: Change<'a>,
}

/// What an action does to its target.
#[derive(Clone, Copy)]
pub(super) enum Change<'a> {
    /// This is merged into it.
    Update(&'a Value),
    /// What this JSONPath selects in the document is merged into it.
    Copy(&'a str),
    /// It is removed.
    Remove,
}

/// The version of the Overlay Specification that an overlay says it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// 1.0
    V1_0,
    /// 1.1, which adds `copy` and says what becomes of arrays and scalars that are targets.
    V1_1,
}

/// The keys of an Action Object that say what it does.
const CHANGES: [&str; 3] = ["update", "copy", "remove"];

impl Overlay<'_> {
    /// The actions of an overlay; what is wrong with it is reported.
    pub(super) fn actions<'t>(&mut self, tree: &'t Value) -> Vec<Action<'t>> {
        let at = Pointer::root();
        let Value::Object(members) = tree else {
            self.invalid(
                &at,
                format!("an overlay is an object, found {}", describe(tree)),
            );
            return Vec::new();
        };
        self.check_frame(members, &at);
        self.check_keys(members, &at, &["overlay", "info", "extends", "actions"]);
        let at = at.key("actions");
        let actions = match members.get("actions") {
            Some(Value::Array(actions)) if !actions.is_empty() => actions.as_slice(),
            Some(_) => {
                self.invalid(
                    &at,
                    "`actions` must be an array with at least one action".to_owned(),
                );
                &[]
            }
            None => {
                self.invalid(&Pointer::root(), "`actions` is missing".to_owned());
                &[]
            }
        };
        let read = |(index, action)| self.action(action, at.index(index));
        actions.iter().enumerate().filter_map(read).collect()
    }

    /// Checks what every overlay starts with (§4.4.1, §4.4.2).
    fn check_frame(&mut self, members: &Map<String, Value>, at: &Pointer) {
        match members.get("overlay") {
            Some(Value::String(text)) => match version(text) {
                Some(version) => self.version = version,
                None => {
                    let message =
                        format!("version {text} of overlays is not supported, only 1.0 and 1.1");
                    self.invalid(&at.key("overlay"), message);
                }
            },
            Some(_) => self.invalid(
                &at.key("overlay"),
                "`overlay` must be a string, such as `1.0.0`".to_owned(),
            ),
            None => self.invalid(
                at,
                "`overlay` is missing: write `overlay: 1.0.0`".to_owned(),
            ),
        }
        let info = members.get("info").and_then(Value::as_object);
        let is_missing =
            |key: &&str| info.is_none_or(|info| info.get(*key).is_none_or(Value::is_null));
        if let Some(key) = ["title", "version"].into_iter().find(is_missing) {
            let message = format!("`info` must say the `{key}` of the overlay");
            self.invalid(&at.key("info"), message);
        }
    }

    fn action<'t>(&mut self, action: &'t Value, at: Pointer) -> Option<Action<'t>> {
        let Value::Object(members) = action else {
            self.invalid(
                &at,
                format!("an action is an object, found {}", describe(action)),
            );
            return None;
        };
        let known = ["target", "description", "update", "copy", "remove"];
        self.check_keys(members, &at, &known);
        let Some(target) = members.get("target").and_then(Value::as_str) else {
            self.invalid(&at, "`target` must be a JSONPath (RFC 9535)".to_owned());
            return None;
        };
        let change = self.change(members, &at)?;
        Some(Action { at, target, change })
    }

    /// What the action with these `members` does.
    fn change<'t>(&mut self, members: &'t Map<String, Value>, at: &Pointer) -> Option<Change<'t>> {
        let is_remove = match members.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                let message = format!(
                    "`remove` must be `true` or `false`, found {}",
                    describe(other)
                );
                self.invalid(&at.key("remove"), message);
                return None;
            }
        };
        let keys = CHANGES.into_iter().filter(|key| members.contains_key(*key));
        let keys: Vec<_> = keys.filter(|key| *key != "remove" || is_remove).collect();
        match keys[..] {
            ["remove"] => Some(Change::Remove),
            ["update"] => members.get("update").map(Change::Update),
            ["copy"] => self.source(members.get("copy")?, at.key("copy")),
            _ => {
                let message = "an action has one of `update`, `copy` and `remove: true`";
                self.invalid(at, message.to_owned());
                None
            }
        }
    }

    fn source<'t>(&mut self, path: &'t Value, at: Pointer) -> Option<Change<'t>> {
        if self.version == Version::V1_0 {
            let message = "`copy` is new in version 1.1 of overlays: write `overlay: 1.1.0`";
            self.invalid(&at, message.to_owned());
        }
        let Some(path) = path.as_str() else {
            self.invalid(&at, "`copy` must be a JSONPath (RFC 9535)".to_owned());
            return None;
        };
        Some(Change::Copy(path))
    }

    /// Reports keys that do nothing. Those that start with `x-` may (§4.5), but not where they look as if they did something.
    fn check_keys(&mut self, members: &Map<String, Value>, at: &Pointer, known: &[&str]) {
        for key in members.keys().filter(|key| !known.contains(&key.as_str())) {
            if super::EXTENSIONS.contains(&key.as_str()) {
                let message = format!("`{key}` has no effect here: it belongs into an `update`");
                self.invalid(&at.key(key), message);
            } else if !key.starts_with("x-") {
                let message = format!("`{key}` has no meaning here");
                self.invalid(&at.key(key), message);
            }
        }
    }

    fn invalid(&mut self, at: &Pointer, message: String) {
        let help =
            "see the OpenAPI Overlay Specification, https://spec.openapis.org/overlay/v1.1.0.html";
        self.error(Code::InvalidOverlay, at, message, help);
    }
}

/// The version that the `overlay` of an overlay names.
fn version(text: &str) -> Option<Version> {
    let mut numbers = text.split('.');
    match (numbers.next(), numbers.next()) {
        (Some("1"), Some("0")) => Some(Version::V1_0),
        (Some("1"), Some("1")) => Some(Version::V1_1),
        _ => None,
    }
}
