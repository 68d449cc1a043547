// ---- src/types/both.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Both`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// `name`
    pub name: Option<String>,
    /// `issuer`
    pub issuer: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Both {
        "name" => name: optional, with_name(impl Into<String>);
        "issuer" => issuer: optional, with_issuer(impl Into<String>);
    }
}

// ---- src/types/common.rs

use crate::runtime as rt;

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Common {
        const REQUIRED: &'static [&'static str] = &["mode", "id"];
        "mode" => mode: required(0), with_mode(impl Into<String>);
        "a" => a: optional, with_a(Vec<String>);
        "b" => b: optional, with_b(bool);
        "id" => id: required(1), with_id(impl Into<String>);
    }
}

// ---- src/types/company.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Company`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `slug`
    pub slug: String,
    /// `id`
    pub id: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Company {
        const REQUIRED: &'static [&'static str] = &["slug"];
        "slug" => slug: required(0), with_slug(impl Into<String>);
        "id" => id: optional, with_id(i64);
    }
}

// ---- src/types/covered.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Covered`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Covered {
    /// Company.
    Company(Box<types::Company>),
    /// Company2.
    Company2(Box<types::Company2>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Covered, Unknown {
        0 => Company(types::Company), from;
        1 => Company2(types::Company2), from;
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Company2 {
        const REQUIRED: &'static [&'static str] = &["slug"];
        "slug" => slug: required(0), with_slug(impl Into<String>);
        "id" => id: optional, with_id(i64);
        "size" => size: optional, with_size(i64);
    }
}

// ---- src/types/link.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Link`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// `href`
    pub href: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Link {
        const REQUIRED: &'static [&'static str] = &["href"];
        "href" => href: required(0), with_href(impl Into<String>);
    }
}

// ---- src/types/mixed.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Mixed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// String.
    String(String),
    /// Backward.
    Backward(Box<types::Backward>),
    /// Forward.
    Forward(Box<types::Forward>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Mixed, Unknown {
        0 => String(String), from;
        1 => Backward(types::Backward), from;
        2 => Forward(types::Forward), from;
    }
}

/// Schema: `#/components/schemas/Backward`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backward {
    /// `first`
    pub first: Option<String>,
    /// `prev`
    pub prev: Option<types::Link>,
    /// `size`
    pub size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Backward {
        "first" => first: optional, with_first(impl Into<String>);
        "prev" => prev: optional, with_prev(types::Link);
        "size" => size: optional, with_size(i64);
    }
}

/// Schema: `#/components/schemas/Forward`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Forward {
    /// `next`
    pub next: types::Link,
    /// `last`
    pub last: Option<String>,
    /// `size`
    ///
    /// Constraints: minimum `1`.
    pub size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Forward {
        const REQUIRED: &'static [&'static str] = &["next"];
        "next" => next: required(0), with_next(types::Link);
        "last" => last: optional, with_last(impl Into<String>);
        "size" => size: optional, with_size(i64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod both;
mod common;
mod company;
mod covered;
mod link;
mod mixed;
mod owner;
mod page;
mod pet;
mod pets;
mod told;
mod typed;

pub use self::both::Both;
pub use self::common::Common;
pub use self::company::Company;
pub use self::covered::{Company2, Covered};
pub use self::link::Link;
pub use self::mixed::{Backward, Forward, Mixed};
pub use self::owner::{Owner, User};
pub use self::page::{Page, PageLinks};
pub use self::pet::Pet;
pub use self::pets::{Cat, Dog, Pets};
pub use self::told::{Told, ToldA, ToldAKind, ToldY};
pub use self::typed::{Typed, TypedX, TypedY};

// ---- src/types/owner.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Owner`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    /// User.
    User(Box<types::User>),
    /// Company.
    Company(Box<types::Company>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Owner, Unknown {
        0 => User(types::User), from;
        1 => Company(types::Company), from;
    }
}

/// Schema: `#/components/schemas/User`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `login`
    pub login: String,
    /// `id`
    pub id: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    User {
        const REQUIRED: &'static [&'static str] = &["login"];
        "login" => login: required(0), with_login(impl Into<String>);
        "id" => id: optional, with_id(i64);
    }
}

// ---- src/types/page.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Page`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// `links`
    pub links: Option<types::PageLinks>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Page {
        "links" => links: nullable, with_links(types::PageLinks);
    }
}

/// Schema: `#/components/schemas/Page/properties/links`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageLinks {
    /// `first`
    pub first: Option<String>,
    /// `prev`
    pub prev: Option<types::Link>,
    /// `size`
    ///
    /// Constraints: minimum `1`.
    pub size: Option<i64>,
    /// `next`
    pub next: Option<types::Link>,
    /// `last`
    pub last: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    PageLinks {
        "first" => first: optional, with_first(impl Into<String>);
        "prev" => prev: optional, with_prev(types::Link);
        "size" => size: optional, with_size(i64);
        "next" => next: optional, with_next(types::Link);
        "last" => last: optional, with_last(impl Into<String>);
    }
}

// ---- src/types/pet.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `kind`
    pub kind: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Pet {
        "kind" => kind: optional, with_kind(impl Into<String>);
    }
}

// ---- src/types/pets.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Pets`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pets {
    /// Cat.
    Cat(Box<types::Cat>),
    /// Dog.
    Dog(Box<types::Dog>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Pets, Unknown {
        0 => Cat(types::Cat), from;
        1 => Dog(types::Dog), from;
    }
}

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<String>,
    /// `lives`
    pub lives: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cat {
        "kind" => kind: optional, with_kind(impl Into<String>);
        "lives" => lives: optional, with_lives(i64);
    }
}

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: Option<String>,
    /// `barks`
    pub barks: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Dog {
        "kind" => kind: optional, with_kind(impl Into<String>);
        "barks" => barks: optional, with_barks(bool);
    }
}

// ---- src/types/told.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Told`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Told {
    /// A.
    A(Box<types::ToldA>),
    /// Y.
    Y(Box<types::ToldY>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Told, Unknown {
        0 => A(types::ToldA), from;
        1 => Y(types::ToldY), from;
    }
}

/// Schema: `#/components/schemas/Told/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToldA {
    /// `kind`
    pub kind: types::ToldAKind,
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ToldA {
        const REQUIRED: &'static [&'static str] = &["kind"];
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("a")])];
        "kind" => kind: required(0), with_kind(types::ToldAKind);
        "x" => x: optional, with_x(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Told/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToldY {
    /// `y`
    pub y: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ToldY {
        "y" => y: optional, with_y(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Told/anyOf/0/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToldAKind {
    /// `a`
    #[default]
    A,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ToldAKind, Unknown {
        "a" => A,
    }
}

// ---- src/types/typed.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Typed`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Typed {
    /// X.
    X(Box<types::TypedX>),
    /// Y.
    Y(Box<types::TypedY>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Typed, Unknown {
        0 => X(types::TypedX), from;
        1 => Y(types::TypedY), from;
    }
}

/// Schema: `#/components/schemas/Typed/anyOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedX {
    /// `id`
    pub id: Option<String>,
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    TypedX {
        "id" => id: optional, with_id(impl Into<String>);
        "x" => x: optional, with_x(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Typed/anyOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TypedY {
    /// `id`
    pub id: Option<i64>,
    /// `y`
    pub y: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    TypedY {
        "id" => id: optional, with_id(i64);
        "y" => y: optional, with_y(impl Into<String>);
    }
}
