// ---- src/types/backward.rs

use serde::de;

use super::Link;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Backward`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backward {
    /// `first`
    pub first: Option<String>,
    /// `prev`
    pub prev: Option<Link>,
    /// `size`
    pub size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Backward {
    /// Sets [`first`](Self::first).
    #[inline]
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self.extra.remove("first");
        self
    }

    /// Sets [`prev`](Self::prev).
    #[inline]
    #[must_use]
    pub fn with_prev(mut self, prev: Link) -> Self {
        self.prev = Some(prev);
        self.extra.remove("prev");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }
}

impl object::Object for Backward {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "first" => property.optional(&mut self.first),
            "prev" => property.optional(&mut self.prev),
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("first", &self.first);
        to.optional("prev", &self.prev);
        to.optional("size", &self.size);
    }
}

structure::implement!(Backward);

// ---- src/types/both.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Both`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// `name`
    pub name: Option<String>,
    /// `issuer`
    pub issuer: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Both {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Sets [`issuer`](Self::issuer).
    #[inline]
    #[must_use]
    pub fn with_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self.extra.remove("issuer");
        self
    }
}

impl object::Object for Both {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "issuer" => property.optional(&mut self.issuer),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("issuer", &self.issuer);
    }
}

structure::implement!(Both);

// ---- src/types/cat.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<String>,
    /// `lives`
    pub lives: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Cat {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Sets [`lives`](Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self.extra.remove("lives");
        self
    }
}

impl object::Object for Cat {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "lives" => property.optional(&mut self.lives),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("lives", &self.lives);
    }
}

structure::implement!(Cat);

// ---- src/types/common.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Common`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Common {
    /// `mode`
    pub mode: String,
    /// `a`
    pub a: Option<Vec<String>>,
    /// `b`
    pub b: Option<bool>,
    /// `id`
    pub id: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Common {
    /// Sets [`mode`](Self::mode).
    #[inline]
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = mode.into();
        self.extra.remove("mode");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: Vec<String>) -> Self {
        self.a = Some(a);
        self.extra.remove("a");
        self
    }

    /// Sets [`b`](Self::b).
    #[inline]
    #[must_use]
    pub fn with_b(mut self, b: bool) -> Self {
        self.b = Some(b);
        self.extra.remove("b");
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }
}

impl object::Object for Common {
    const REQUIRED: &'static [&'static str] = &["mode", "id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "mode" => property.required(0, &mut self.mode),
            "a" => property.optional(&mut self.a),
            "b" => property.optional(&mut self.b),
            "id" => property.required(1, &mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("mode", &self.mode);
        to.optional("a", &self.a);
        to.optional("b", &self.b);
        to.required("id", &self.id);
    }
}

structure::implement!(Common);

// ---- src/types/company.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Company`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `slug`
    pub slug: String,
    /// `id`
    pub id: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Company {
    /// Sets [`slug`](Self::slug).
    #[inline]
    #[must_use]
    pub fn with_slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = slug.into();
        self.extra.remove("slug");
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self.extra.remove("id");
        self
    }
}

impl object::Object for Company {
    const REQUIRED: &'static [&'static str] = &["slug"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "slug" => property.required(0, &mut self.slug),
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("slug", &self.slug);
        to.optional("id", &self.id);
    }
}

structure::implement!(Company);

// ---- src/types/company2.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Company2`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company2 {
    /// `slug`
    pub slug: String,
    /// `id`
    pub id: Option<i64>,
    /// `size`
    pub size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Company2 {
    /// Sets [`slug`](Self::slug).
    #[inline]
    #[must_use]
    pub fn with_slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = slug.into();
        self.extra.remove("slug");
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self.extra.remove("id");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }
}

impl object::Object for Company2 {
    const REQUIRED: &'static [&'static str] = &["slug"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "slug" => property.required(0, &mut self.slug),
            "id" => property.optional(&mut self.id),
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("slug", &self.slug);
        to.optional("id", &self.id);
        to.optional("size", &self.size);
    }
}

structure::implement!(Company2);

// ---- src/types/covered.rs

use serde::de;

use super::{Company, Company2};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Covered`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Covered {
    /// Company.
    Company(Box<Company>),
    /// Company2.
    Company2(Box<Company2>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Company> for Covered {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(Box::new(value))
    }
}

impl From<Company2> for Covered {
    #[inline]
    fn from(value: Company2) -> Self {
        Self::Company2(Box::new(value))
    }
}

impl union::Union for Covered {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Company>(),
        union::Variant::of::<Company2>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Company| Self::Company(Box::new(value))),
            1 => union::variant(from, |value: Company2| Self::Company2(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Covered, Unknown, [Company, Company2]);

// ---- src/types/dog.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: Option<String>,
    /// `barks`
    pub barks: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Dog {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }

    /// Sets [`barks`](Self::barks).
    #[inline]
    #[must_use]
    pub fn with_barks(mut self, barks: bool) -> Self {
        self.barks = Some(barks);
        self.extra.remove("barks");
        self
    }
}

impl object::Object for Dog {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "barks" => property.optional(&mut self.barks),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("barks", &self.barks);
    }
}

structure::implement!(Dog);

// ---- src/types/forward.rs

use serde::de;

use super::Link;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Forward`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Forward {
    /// `next`
    pub next: Link,
    /// `last`
    pub last: Option<String>,
    /// `size`
    ///
    /// Constraints: minimum `1`.
    pub size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Forward {
    /// Sets [`next`](Self::next).
    #[inline]
    #[must_use]
    pub fn with_next(mut self, next: Link) -> Self {
        self.next = next;
        self.extra.remove("next");
        self
    }

    /// Sets [`last`](Self::last).
    #[inline]
    #[must_use]
    pub fn with_last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self.extra.remove("last");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }
}

impl object::Object for Forward {
    const REQUIRED: &'static [&'static str] = &["next"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "next" => property.required(0, &mut self.next),
            "last" => property.optional(&mut self.last),
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("next", &self.next);
        to.optional("last", &self.last);
        to.optional("size", &self.size);
    }
}

structure::implement!(Forward);

// ---- src/types/link.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Link`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// `href`
    pub href: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Link {
    /// Sets [`href`](Self::href).
    #[inline]
    #[must_use]
    pub fn with_href(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self.extra.remove("href");
        self
    }
}

impl object::Object for Link {
    const REQUIRED: &'static [&'static str] = &["href"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "href" => property.required(0, &mut self.href),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("href", &self.href);
    }
}

structure::implement!(Link);

// ---- src/types/mixed.rs

use serde::de;

use super::{Backward, Forward};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// String.
    String(String),
    /// Backward.
    Backward(Box<Backward>),
    /// Forward.
    Forward(Box<Forward>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Mixed {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Backward> for Mixed {
    #[inline]
    fn from(value: Backward) -> Self {
        Self::Backward(Box::new(value))
    }
}

impl From<Forward> for Mixed {
    #[inline]
    fn from(value: Forward) -> Self {
        Self::Forward(Box::new(value))
    }
}

impl union::Union for Mixed {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<String>(),
        union::Variant::of::<Backward>(),
        union::Variant::of::<Forward>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::String),
            1 => union::variant(from, |value: Backward| Self::Backward(Box::new(value))),
            2 => union::variant(from, |value: Forward| Self::Forward(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Mixed, Unknown, [String, Backward, Forward]);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod backward;
mod both;
mod cat;
mod common;
mod company;
mod company2;
mod covered;
mod dog;
mod forward;
mod link;
mod mixed;
mod owner;
mod page;
mod page_links;
mod pet;
mod pets;
mod told;
mod told_a;
mod told_a_kind;
mod told_variant2;
mod typed;
mod typed_variant1;
mod typed_variant2;
mod user;

pub use self::backward::Backward;
pub use self::both::Both;
pub use self::cat::Cat;
pub use self::common::Common;
pub use self::company::Company;
pub use self::company2::Company2;
pub use self::covered::Covered;
pub use self::dog::Dog;
pub use self::forward::Forward;
pub use self::link::Link;
pub use self::mixed::Mixed;
pub use self::owner::Owner;
pub use self::page::Page;
pub use self::page_links::PageLinks;
pub use self::pet::Pet;
pub use self::pets::Pets;
pub use self::told::Told;
pub use self::told_a::ToldA;
pub use self::told_a_kind::ToldAKind;
pub use self::told_variant2::ToldVariant2;
pub use self::typed::Typed;
pub use self::typed_variant1::TypedVariant1;
pub use self::typed_variant2::TypedVariant2;
pub use self::user::User;

// ---- src/types/owner.rs

use serde::de;

use super::{Company, User};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Owner`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    /// User.
    User(Box<User>),
    /// Company.
    Company(Box<Company>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<User> for Owner {
    #[inline]
    fn from(value: User) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<Company> for Owner {
    #[inline]
    fn from(value: Company) -> Self {
        Self::Company(Box::new(value))
    }
}

impl union::Union for Owner {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<User>(),
        union::Variant::of::<Company>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: User| Self::User(Box::new(value))),
            1 => union::variant(from, |value: Company| Self::Company(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Owner, Unknown, [User, Company]);

// ---- src/types/page.rs

use serde::de;

use super::PageLinks;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `links`
    pub links: Option<PageLinks>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Page {
    /// Sets [`links`](Self::links).
    #[inline]
    #[must_use]
    pub fn with_links(mut self, links: PageLinks) -> Self {
        self.links = Some(links);
        self.extra.remove("links");
        self
    }
}

impl object::Object for Page {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "links" => property.nullable(&mut self.links),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("links", &self.links);
    }
}

structure::implement!(Page);

// ---- src/types/page_links.rs

use serde::de;

use super::Link;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Page/properties/links`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageLinks {
    /// `first`
    pub first: Option<String>,
    /// `prev`
    pub prev: Option<Link>,
    /// `size`
    ///
    /// Constraints: minimum `1`.
    pub size: Option<i64>,
    /// `next`
    pub next: Option<Link>,
    /// `last`
    pub last: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl PageLinks {
    /// Sets [`first`](Self::first).
    #[inline]
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self.extra.remove("first");
        self
    }

    /// Sets [`prev`](Self::prev).
    #[inline]
    #[must_use]
    pub fn with_prev(mut self, prev: Link) -> Self {
        self.prev = Some(prev);
        self.extra.remove("prev");
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Sets [`next`](Self::next).
    #[inline]
    #[must_use]
    pub fn with_next(mut self, next: Link) -> Self {
        self.next = Some(next);
        self.extra.remove("next");
        self
    }

    /// Sets [`last`](Self::last).
    #[inline]
    #[must_use]
    pub fn with_last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self.extra.remove("last");
        self
    }
}

impl object::Object for PageLinks {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "first" => property.optional(&mut self.first),
            "prev" => property.optional(&mut self.prev),
            "size" => property.optional(&mut self.size),
            "next" => property.optional(&mut self.next),
            "last" => property.optional(&mut self.last),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("first", &self.first);
        to.optional("prev", &self.prev);
        to.optional("size", &self.size);
        to.optional("next", &self.next);
        to.optional("last", &self.last);
    }
}

structure::implement!(PageLinks);

// ---- src/types/pet.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `kind`
    pub kind: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Pet {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self.extra.remove("kind");
        self
    }
}

impl object::Object for Pet {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
    }
}

structure::implement!(Pet);

// ---- src/types/pets.rs

use serde::de;

use super::{Cat, Dog};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Pets`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pets {
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<Dog>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pets {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pets {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl union::Union for Pets {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>(),
        union::Variant::of::<Dog>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(from, |value: Dog| Self::Dog(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Pets, Unknown, [Cat, Dog]);

// ---- src/types/told.rs

use serde::de;

use super::{ToldA, ToldVariant2};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Told`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Told {
    /// A.
    A(Box<ToldA>),
    /// Variant2.
    Variant2(Box<ToldVariant2>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ToldA> for Told {
    #[inline]
    fn from(value: ToldA) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<ToldVariant2> for Told {
    #[inline]
    fn from(value: ToldVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl union::Union for Told {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<ToldA>(),
        union::Variant::of::<ToldVariant2>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: ToldA| Self::A(Box::new(value))),
            1 => {
                union::variant(
                    from,
                    |value: ToldVariant2| Self::Variant2(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Told, Unknown, [A, Variant2]);

// ---- src/types/told_a.rs

use serde::de;

use super::ToldAKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Told/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToldA {
    /// `kind`
    pub kind: ToldAKind,
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ToldA {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: ToldAKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }

    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for ToldA {
    const REQUIRED: &'static [&'static str] = &["kind"];

    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("a")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.optional("x", &self.x);
    }
}

structure::implement!(ToldA);

// ---- src/types/told_a_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Told/anyOf/0/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToldAKind {
    /// `a`
    #[default]
    A,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ToldAKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ToldAKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ToldAKind, Unknown);

// ---- src/types/told_variant2.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Told/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToldVariant2 {
    /// `y`
    pub y: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ToldVariant2 {
    /// Sets [`y`](Self::y).
    #[inline]
    #[must_use]
    pub fn with_y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self.extra.remove("y");
        self
    }
}

impl object::Object for ToldVariant2 {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "y" => property.optional(&mut self.y),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("y", &self.y);
    }
}

structure::implement!(ToldVariant2);

// ---- src/types/typed.rs

use serde::de;

use super::{TypedVariant1, TypedVariant2};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Typed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Typed {
    /// Variant1.
    Variant1(Box<TypedVariant1>),
    /// Variant2.
    Variant2(Box<TypedVariant2>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TypedVariant1> for Typed {
    #[inline]
    fn from(value: TypedVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<TypedVariant2> for Typed {
    #[inline]
    fn from(value: TypedVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl union::Union for Typed {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<TypedVariant1>(),
        union::Variant::of::<TypedVariant2>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => {
                union::variant(
                    from,
                    |value: TypedVariant1| Self::Variant1(Box::new(value)),
                )
            }
            1 => {
                union::variant(
                    from,
                    |value: TypedVariant2| Self::Variant2(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Typed, Unknown, [Variant1, Variant2]);

// ---- src/types/typed_variant1.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Typed/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedVariant1 {
    /// `id`
    pub id: Option<String>,
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl TypedVariant1 {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for TypedVariant1 {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.optional("x", &self.x);
    }
}

structure::implement!(TypedVariant1);

// ---- src/types/typed_variant2.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Typed/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedVariant2 {
    /// `id`
    pub id: Option<i64>,
    /// `y`
    pub y: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl TypedVariant2 {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self.extra.remove("id");
        self
    }

    /// Sets [`y`](Self::y).
    #[inline]
    #[must_use]
    pub fn with_y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self.extra.remove("y");
        self
    }
}

impl object::Object for TypedVariant2 {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "y" => property.optional(&mut self.y),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.optional("y", &self.y);
    }
}

structure::implement!(TypedVariant2);

// ---- src/types/user.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `login`
    pub login: String,
    /// `id`
    pub id: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl User {
    /// Sets [`login`](Self::login).
    #[inline]
    #[must_use]
    pub fn with_login(mut self, login: impl Into<String>) -> Self {
        self.login = login.into();
        self.extra.remove("login");
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self.extra.remove("id");
        self
    }
}

impl object::Object for User {
    const REQUIRED: &'static [&'static str] = &["login"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "login" => property.required(0, &mut self.login),
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("login", &self.login);
        to.optional("id", &self.id);
    }
}

structure::implement!(User);
