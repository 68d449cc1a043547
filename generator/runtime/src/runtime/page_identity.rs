//! Duplicate items, which occur if a list changes while it is read, or if pages overlap.

use std::collections::BTreeSet;

/// The ids of the items of a page.
#[derive(Debug, Default)]
pub struct Identities(BTreeSet<String>);

impl Identities {
    /// Returns the items that the previous page did not have.
    pub fn unseen<T, K: ToString>(
        &mut self,
        mut items: Vec<T>,
        id: fn(&T) -> Option<&K>,
    ) -> Vec<T> {
        let ids = items.iter().filter_map(id).map(K::to_string).collect();
        let before = std::mem::replace(&mut self.0, ids);
        items.retain(|item| id(item).is_none_or(|id| !before.contains(&id.to_string())));
        items
    }
}
