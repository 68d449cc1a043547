// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/UserPage`
pub type UserPage = types::Page;

// ---- src/types/list.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/List`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// `value`
    pub value: Option<String>,
    /// `next`
    pub next: Option<Box<types::List>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    List {
        "value" => value: optional, with_value(impl Into<String>);
        "next" => next: optional, with_next(types::List);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod list;
mod page;
mod tree;
mod user;

pub use self::list::List;
pub use self::page::Page;
pub use self::tree::Tree;
pub use self::user::User;

// ---- src/types/page.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `items`
    pub items: Vec<serde_json::Value>,
    /// `total`
    pub total: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Page {
        const REQUIRED: &'static [&'static str] = &["items", "total"];
        "items" => items: required(0), with_items(Vec<serde_json::Value>);
        "total" => total: required(1), with_total(i64);
    }
}

// ---- src/types/tree.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Tree`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `name`
    pub name: Option<String>,
    /// `children`
    pub children: Option<Vec<types::Tree>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Tree {
        "name" => name: optional, with_name(impl Into<String>);
        "children" => children: optional, with_children(Vec<types::Tree>);
    }
}

// ---- src/types/user.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `email`
    pub email: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    User {
        "email" => email: optional, with_email(impl Into<String>);
    }
}
