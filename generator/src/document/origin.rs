//! Origins: where the parts of a document are written.
//!
//! Folding, files and overlays put nodes where the reader of the text would not look for them. For a node, the origin
//! of its longest known prefix counts: a part that was moved as a whole needs one entry.

use std::collections::BTreeMap;

use crate::{diagnostic::Place, pointer::Pointer};

/// Where the parts of a document come from.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins(BTreeMap<Pointer, Origin>);

/// Where a part of a document comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The key of the text.
    pub path: String,
    /// The part in that text.
    pub pointer: Pointer,
}

impl Origin {
    /// A whole text.
    pub(super) fn of_text(path: String) -> Self {
        let pointer = Pointer::root();
        Self { path, pointer }
    }

    /// The member of this part with this key.
    pub(super) fn key(&self, key: &str) -> Self {
        Self {
            path: self.path.clone(),
            pointer: self.pointer.key(key),
        }
    }
}

impl From<Origin> for Place {
    fn from(Origin { path, pointer }: Origin) -> Self {
        Self::Source { path, pointer }
    }
}

impl Origins {
    /// The origins of a document that is one whole text.
    pub(super) fn of_text(path: String) -> Self {
        Self(BTreeMap::from([(Pointer::root(), Origin::of_text(path))]))
    }

    /// What stands at `at` comes from `origin`.
    pub(super) fn insert(&mut self, at: Pointer, origin: Origin) {
        self.0.insert(at, origin);
    }

    /// What stands at `at`, and all below it, comes from `origin`.
    pub(super) fn replace(&mut self, at: Pointer, origin: Origin) {
        self.forget(&at);
        self.0.insert(at, origin);
    }

    /// What stands at `at` comes from where `others` say, whose pointers start there.
    pub(super) fn graft(&mut self, at: &Pointer, others: Self) {
        for (below, origin) in others.0 {
            let tokens: Vec<_> = below.tokens().collect();
            let at = at.keys(tokens.iter().map(AsRef::as_ref));
            self.0.insert(at, origin);
        }
    }

    /// What stands at `at`, and all below it, is a copy of what `others` know as `from`.
    pub(super) fn copy(&mut self, at: &Pointer, others: &Self, from: &Pointer) {
        self.forget(at);
        let depth = from.tokens().count();
        for known in others.below(from) {
            if let Some(origin) = others.0.get(&known) {
                let rest: Vec<_> = known.tokens().skip(depth).collect();
                self.0
                    .insert(at.keys(rest.iter().map(AsRef::as_ref)), origin.clone());
            }
        }
        if let Some(origin) = others.of(from) {
            self.0.insert(at.clone(), origin);
        }
    }

    /// Forgets what is known about `at` and all below it in particular.
    pub(super) fn forget(&mut self, at: &Pointer) {
        for known in self.below(at) {
            self.0.remove(&known);
        }
        self.0.remove(at);
    }

    /// The nodes below `at` that something is known about.
    fn below(&self, at: &Pointer) -> Vec<Pointer> {
        let start = at.key("");
        let known = self.0.range(&start..).map(|(known, _)| known);
        known
            .take_while(|known| known.is_within(at))
            .cloned()
            .collect()
    }

    /// Where the node at `at` comes from; `None` where nothing is known.
    pub(super) fn of(&self, at: &Pointer) -> Option<Origin> {
        let mut prefix = at.clone();
        loop {
            if let Some(origin) = self.0.get(&prefix) {
                let rest: Vec<_> = at.tokens().skip(prefix.tokens().count()).collect();
                return Some(Origin {
                    path: origin.path.clone(),
                    pointer: origin.pointer.keys(rest.iter().map(AsRef::as_ref)),
                });
            }
            prefix = prefix.parent()?;
        }
    }

    /// Where the node at `at` is written; the node itself where nothing is known.
    pub(super) fn place(&self, at: &Pointer) -> Place {
        self.of(at)
            .map_or_else(|| Place::Document(at.clone()), Place::from)
    }

    /// Moves what is known about the node at `from`, and about all below it, to `to`.
    pub(super) fn relocate(&mut self, from: &Pointer, to: &Pointer) {
        let origin = self.of(from);
        self.0.remove(from);
        let below = self.below(from);
        let depth = from.tokens().count();
        let moved: Vec<_> = below
            .into_iter()
            .filter_map(|at| {
                let origin = self.0.remove(&at)?;
                let rest: Vec<_> = at.tokens().skip(depth).collect();
                Some((to.keys(rest.iter().map(AsRef::as_ref)), origin))
            })
            .collect();
        self.0.extend(moved);
        if let Some(origin) = origin {
            self.0.insert(to.clone(), origin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer(text: &str) -> Pointer {
        Pointer::from_fragment(text).expect("a pointer")
    }

    fn origin(path: &str, text: &str) -> Origin {
        Origin {
            path: path.to_owned(),
            pointer: pointer(text),
        }
    }

    #[test]
    fn the_longest_known_prefix_counts() {
        let mut origins = Origins::of_text("a".to_owned());
        origins.insert(pointer("/x/y"), origin("b", "/z"));
        assert_eq!(origins.of(&pointer("/x/y/0")), Some(origin("b", "/z/0")));
        assert_eq!(origins.of(&pointer("/x/yy")), Some(origin("a", "/x/yy")));
        assert_eq!(Origins::default().of(&pointer("/x")), None);
    }

    #[test]
    fn what_is_moved_takes_along_what_is_below() {
        let mut origins = Origins::of_text("a".to_owned());
        origins.insert(pointer("/x/y"), origin("b", "/z"));
        origins.insert(pointer("/x-y"), origin("c", ""));
        origins.relocate(&pointer("/x"), &pointer("/m/0"));
        for (at, expected) in [
            ("/m/0", origin("a", "/x")),
            ("/m/0/w", origin("a", "/x/w")),
            ("/m/0/y/1", origin("b", "/z/1")),
            ("/x-y", origin("c", "")),
            ("/x/y", origin("a", "/x/y")),
        ] {
            assert_eq!(origins.of(&pointer(at)), Some(expected), "{at}");
        }
    }
}
