// ---- src/types/endless.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Endless`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// `next`
    pub next: Option<Box<types::Endless>>,
    /// `other`
    pub other: Option<Box<types::Endless>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Endless {
        const REQUIRED: &'static [&'static str] = &["other"];
        "next" => next: optional, with_next(types::Endless);
        "other" => other: required_nullable(0), with_other(types::Endless);
    }
}

// ---- src/types/left.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Left`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// `right`
    pub right: Option<Box<types::Right>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Left {
        "right" => right: optional, with_right(types::Right);
    }
}

/// Schema: `#/components/schemas/Tree`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `parent`
    pub parent: Option<Box<types::Tree>>,
    /// `children`
    pub children: Option<Vec<types::Tree>>,
    /// `by_name`
    pub by_name: Option<std::collections::BTreeMap<String, types::Tree>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Tree {
        "parent" => parent: optional, with_parent(types::Tree);
        "children" => children: optional, with_children(Vec<types::Tree>);
        "by_name" => by_name: optional, with_by_name(std::collections::BTreeMap<String, types::Tree>);
    }
}

/// Schema: `#/components/schemas/Right`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// `left`
    pub left: Option<Box<types::Left>>,
    /// `tree`
    pub tree: Option<types::Tree>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Right {
        "left" => left: optional, with_left(types::Left);
        "tree" => tree: optional, with_tree(types::Tree);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod endless;
mod left;

pub use self::endless::Endless;
pub use self::left::{Left, Right, Tree};
