// ---- src/types/endless.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Endless`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// `next`
    pub next: Option<Box<Endless>>,
    /// `other`
    pub other: Option<Box<Endless>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Endless {
    /// Sets [`next`](Self::next).
    #[inline]
    #[must_use]
    pub fn with_next(mut self, next: Endless) -> Self {
        self.next = Some(Box::new(next));
        self.extra.remove("next");
        self
    }

    /// Sets [`other`](Self::other).
    #[inline]
    #[must_use]
    pub fn with_other(mut self, other: Endless) -> Self {
        self.other = Some(Box::new(other));
        self.extra.remove("other");
        self
    }
}

impl object::Object for Endless {
    const REQUIRED: &'static [&'static str] = &["other"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "next" => property.optional(&mut self.next),
            "other" => property.required(0, &mut self.other),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("next", &self.next);
        to.required("other", &self.other);
    }
}

structure::implement!(Endless);

// ---- src/types/left.rs

use serde::de;

use super::Right;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Left`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// `right`
    pub right: Option<Box<Right>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Left {
    /// Sets [`right`](Self::right).
    #[inline]
    #[must_use]
    pub fn with_right(mut self, right: Right) -> Self {
        self.right = Some(Box::new(right));
        self.extra.remove("right");
        self
    }
}

impl object::Object for Left {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "right" => property.optional(&mut self.right),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("right", &self.right);
    }
}

structure::implement!(Left);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod endless;
mod left;
mod right;
mod tree;

pub use self::endless::Endless;
pub use self::left::Left;
pub use self::right::Right;
pub use self::tree::Tree;

// ---- src/types/right.rs

use serde::de;

use super::{Left, Tree};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Right`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// `left`
    pub left: Option<Box<Left>>,
    /// `tree`
    pub tree: Option<Tree>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Right {
    /// Sets [`left`](Self::left).
    #[inline]
    #[must_use]
    pub fn with_left(mut self, left: Left) -> Self {
        self.left = Some(Box::new(left));
        self.extra.remove("left");
        self
    }

    /// Sets [`tree`](Self::tree).
    #[inline]
    #[must_use]
    pub fn with_tree(mut self, tree: Tree) -> Self {
        self.tree = Some(tree);
        self.extra.remove("tree");
        self
    }
}

impl object::Object for Right {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "left" => property.optional(&mut self.left),
            "tree" => property.optional(&mut self.tree),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("left", &self.left);
        to.optional("tree", &self.tree);
    }
}

structure::implement!(Right);

// ---- src/types/tree.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Tree`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `parent`
    pub parent: Option<Box<Tree>>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// `by_name`
    pub by_name: Option<std::collections::BTreeMap<String, Tree>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Tree {
    /// Sets [`parent`](Self::parent).
    #[inline]
    #[must_use]
    pub fn with_parent(mut self, parent: Tree) -> Self {
        self.parent = Some(Box::new(parent));
        self.extra.remove("parent");
        self
    }

    /// Sets [`children`](Self::children).
    #[inline]
    #[must_use]
    pub fn with_children(mut self, children: Vec<Tree>) -> Self {
        self.children = Some(children);
        self.extra.remove("children");
        self
    }

    /// Sets [`by_name`](Self::by_name).
    #[inline]
    #[must_use]
    pub fn with_by_name(
        mut self,
        by_name: std::collections::BTreeMap<String, Tree>,
    ) -> Self {
        self.by_name = Some(by_name);
        self.extra.remove("by_name");
        self
    }
}

impl object::Object for Tree {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "parent" => property.optional(&mut self.parent),
            "children" => property.optional(&mut self.children),
            "by_name" => property.optional(&mut self.by_name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("parent", &self.parent);
        to.optional("children", &self.children);
        to.optional("by_name", &self.by_name);
    }
}

structure::implement!(Tree);
