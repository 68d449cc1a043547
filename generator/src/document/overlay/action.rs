//! Reading an overlay (§4.4.1): its tree in, its actions out.

use serde_json::{Map, Value};

use super::Overlay;
use crate::{diagnostic::Code, document::describe::describe, pointer::Pointer};

/// An Action Object (§4.4.3) that makes sense.
pub(super) struct Action<'a> {
    /// Where it is in the overlay.
    pub at: Pointer,
    /// A JSONPath.
    pub target: &'a str,
    /// What to merge into the target; `None` to remove it.
    pub update: Option<&'a Value>,
}

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
            Some(Value::String(version)) if version == "1.0" || version.starts_with("1.0.") => {}
            Some(Value::String(version)) => {
                let message = format!("version {version} of overlays is not supported, only 1.0");
                self.invalid(&at.key("overlay"), message);
            }
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
        self.check_keys(members, &at, &["target", "description", "update", "remove"]);
        let text = |key| members.get(key).and_then(Value::as_str);
        if text("description").is_none_or(|reason| reason.trim().is_empty()) {
            self.error(
                Code::InvalidOverlay,
                &at,
                "the action does not say why it is there".to_owned(),
                "add a `description` with the reason: what is wrong with the document, and how that is known",
            );
        }
        let removes = match members.get("remove") {
            None => false,
            Some(Value::Bool(removes)) => *removes,
            Some(other) => {
                let message = format!(
                    "`remove` must be `true` or `false`, found {}",
                    describe(other)
                );
                self.invalid(&at.key("remove"), message);
                return None;
            }
        };
        let update = members.get("update");
        if removes == update.is_some() {
            let message = "an action has either `update` or `remove: true`";
            self.invalid(&at, message.to_owned());
            return None;
        }
        let Some(target) = text("target") else {
            self.invalid(&at, "`target` must be a JSONPath (RFC 9535)".to_owned());
            return None;
        };
        Some(Action { at, target, update })
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
        let help = "see the OpenAPI Overlay Specification 1.0.0, https://spec.openapis.org/overlay/v1.0.0.html";
        self.error(Code::InvalidOverlay, at, message, help);
    }
}
