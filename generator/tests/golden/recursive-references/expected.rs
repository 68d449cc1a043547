// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/UserPage`
pub type UserPage = super::Page;

// ---- src/types/list.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/List`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    /// `value`
    pub value: Option<String>,
    /// `next`
    pub next: Option<Box<List>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl List {
    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self.extra.remove("value");
        self
    }

    /// Sets [`next`](Self::next).
    #[inline]
    #[must_use]
    pub fn with_next(mut self, next: List) -> Self {
        self.next = Some(Box::new(next));
        self.extra.remove("next");
        self
    }
}

impl object::Object for List {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "value" => property.optional(&mut self.value),
            "next" => property.optional(&mut self.next),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("value", &self.value);
        to.optional("next", &self.next);
    }
}

structure::implement!(List);

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

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `items`
    pub items: Vec<serde_json::Value>,
    /// `total`
    pub total: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Page {
    /// Sets [`items`](Self::items).
    #[inline]
    #[must_use]
    pub fn with_items(mut self, items: Vec<serde_json::Value>) -> Self {
        self.items = items;
        self.extra.remove("items");
        self
    }

    /// Sets [`total`](Self::total).
    #[inline]
    #[must_use]
    pub fn with_total(mut self, total: i64) -> Self {
        self.total = total;
        self.extra.remove("total");
        self
    }
}

impl object::Object for Page {
    const REQUIRED: &'static [&'static str] = &["items", "total"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "items" => property.required(0, &mut self.items),
            "total" => property.required(1, &mut self.total),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("items", &self.items);
        to.required("total", &self.total);
    }
}

structure::implement!(Page);

// ---- src/types/tree.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Tree`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// `name`
    pub name: Option<String>,
    /// `children`
    pub children: Option<Vec<Tree>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Tree {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
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
}

impl object::Object for Tree {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "children" => property.optional(&mut self.children),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("children", &self.children);
    }
}

structure::implement!(Tree);

// ---- src/types/user.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `email`
    pub email: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl User {
    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self.extra.remove("email");
        self
    }
}

impl object::Object for User {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "email" => property.optional(&mut self.email),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("email", &self.email);
    }
}

structure::implement!(User);
