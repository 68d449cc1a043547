//! Items that come twice, because a list moved while it was read or because pages overlap.

use std::collections::BTreeSet;

/// The ids of a page.
#[derive(Debug, Default)]
pub struct Identities(BTreeSet<String>);

impl Identities {
    /// The items that the page before did not have.
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
