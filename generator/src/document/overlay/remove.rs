//! `remove` (§4.4.3): nodes of the document in, the document without them out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Overlay;
use crate::{diagnostic::Code, document::origin::Origins, pointer::Pointer};

impl Overlay<'_> {
    /// Removes the nodes at `targets`, which are in the order of the document; `at` is the `target` of the action.
    pub(super) fn remove(&mut self, targets: Vec<Pointer>, at: &Pointer) {
        let mut groups: Vec<(Pointer, BTreeSet<Pointer>)> = Vec::new();
        let mut numbers: BTreeMap<Pointer, usize> = BTreeMap::new();
        for target in targets {
            let Some(parent) = target.parent() else {
                let message = "the document itself cannot be removed".to_owned();
                self.error(Code::InvalidOverlay, at, message, "target something in it");
                return;
            };
            let number = *numbers.entry(parent.clone()).or_insert(groups.len());
            match groups.get_mut(number) {
                Some((_, members)) => {
                    members.insert(target);
                }
                None => groups.push((parent, BTreeSet::from([target]))),
            }
        }
        // From the end, so that the pointers before still hold.
        for (parent, members) in groups.iter().rev() {
            match self.root.pointer_mut(parent.as_str()) {
                Some(Value::Object(object)) => {
                    for member in members {
                        object.shift_remove(member.last().unwrap_or_default().as_ref());
                        self.origins.forget(member);
                    }
                }
                Some(Value::Array(elements)) => {
                    remove_elements(elements, parent, members, self.origins);
                }
                _ => {}
            }
        }
    }
}

/// Removes elements of the array at `at`; those behind them keep their origins.
fn remove_elements(
    elements: &mut Vec<Value>,
    at: &Pointer,
    removed: &BTreeSet<Pointer>,
    origins: &mut Origins,
) {
    let mut kept = Vec::with_capacity(elements.len());
    for (index, element) in elements.drain(..).enumerate() {
        let from = at.index(index);
        if removed.contains(&from) {
            origins.forget(&from);
            continue;
        }
        let to = at.index(kept.len());
        if to != from {
            origins.relocate(&from, &to);
        }
        kept.push(element);
    }
    *elements = kept;
}
