//! `update` (§4.4.3): a value of the overlay and a node of the document in, the merged node out.

use serde_json::{Map, Value};

use super::{EXTENSIONS, Overlay, Written, action::Version};
use crate::{
    diagnostic::{Code, Diagnostic},
    document::describe::describe,
    pointer::Pointer,
};

impl Overlay<'_> {
    /// Merges `update`, which is written at `from`, into the node at `target`.
    pub(super) fn update(&mut self, target: &Pointer, update: &Value, from: &Written<'_>) {
        let Some(node) = self.root.pointer_mut(target.as_str()) else {
            return;
        };
        let mut node = std::mem::take(node);
        match (&mut node, update) {
            (Value::Object(into), Value::Object(update)) => {
                self.merge(into, update, target, from);
            }
            (Value::Array(elements), Value::Array(update)) if self.version == Version::V1_1 => {
                self.join(elements, update, target, from);
            }
            (Value::Array(elements), update) => {
                self.added(&target.index(elements.len()), from);
                elements.push(update.clone());
            }
            (node, update)
                if self.version == Version::V1_1 && is_scalar(node) && is_scalar(update) =>
            {
                *node = update.clone();
                self.added(target, from);
            }
            (node, update) => self.incompatible(node, update, target, from),
        }
        if let Some(place) = self.root.pointer_mut(target.as_str()) {
            *place = node;
        }
    }

    /// Merges the members of two objects: what is new is added, objects are merged, arrays are joined, scalars are replaced.
    fn merge(
        &mut self,
        into: &mut Map<String, Value>,
        update: &Map<String, Value>,
        at: &Pointer,
        from: &Written<'_>,
    ) {
        for (key, value) in update {
            let (at, from) = (at.key(key), from.key(key));
            let is_extension = EXTENSIONS.contains(&key.as_str());
            // Of extensions, what the document says does not count.
            let known = into.get_mut(key).filter(|known| !known.is_null());
            let known = known.filter(|_| !is_extension || self.is_own(&at));
            match (known, value) {
                (Some(Value::Object(into)), Value::Object(update)) => {
                    self.merge(into, update, &at, &from);
                }
                (Some(Value::Array(into)), Value::Array(update)) => {
                    self.join(into, update, &at, &from);
                }
                (Some(known), value) if is_scalar(known) && is_scalar(value) => {
                    *known = value.clone();
                    self.added(&at, &from);
                }
                (Some(known), value) => self.incompatible(known, value, &at, &from),
                (None, value) => {
                    into.insert(key.clone(), value.clone());
                    self.added(&at, &from);
                }
            }
        }
    }

    /// Adds the elements of an array.
    fn join(&mut self, into: &mut Vec<Value>, update: &[Value], at: &Pointer, from: &Written<'_>) {
        for (index, element) in update.iter().enumerate() {
            self.added(&at.index(into.len()), &from.index(index));
            into.push(element.clone());
        }
    }

    /// What stands at `at` in the document now is what is written at `from`.
    fn added(&mut self, at: &Pointer, from: &Written<'_>) {
        self.origins.copy(at, from.origins, &from.at);
    }

    /// Whether an overlay wrote what is at `at`.
    fn is_own(&self, at: &Pointer) -> bool {
        self.origins
            .of(at)
            .is_some_and(|origin| self.overlays.contains_key(&origin.path))
    }

    fn incompatible(&mut self, node: &Value, update: &Value, at: &Pointer, from: &Written<'_>) {
        let message = format!(
            "{} cannot be merged into {}",
            describe(update),
            describe(node)
        );
        let diagnostic =
            Diagnostic::at(Code::IncompatibleUpdate, from.origins.place(&from.at), message)
                .with_help(
                    "to change a string, number or boolean, target the object that holds it; to replace anything else, remove it in an \
                     action before this one",
                )
                .with_related(self.origins.place(at), "what is there");
        self.diagnostics.push(diagnostic);
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}
