// ---- src/types/cat.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: Option<types::CatKind>,
    /// `claws`
    pub claws: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cat {
        const REQUIRED: &'static [&'static str] = &["claws"];
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("cat")])];
        "kind" => kind: optional, with_kind(types::CatKind);
        "claws" => claws: required(0), with_claws(i64);
    }
}

/// Schema: `#/components/schemas/Cat/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    #[default]
    Cat,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    CatKind, Unknown {
        "cat" => Cat,
    }
}

// ---- src/types/dog.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: Option<types::DogKind>,
    /// `bark`
    pub bark: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Dog {
        const REQUIRED: &'static [&'static str] = &["bark"];
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("dog")])];
        "kind" => kind: optional, with_kind(types::DogKind);
        "bark" => bark: required(0), with_bark(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Dog/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    #[default]
    Dog,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    DogKind, Unknown {
        "dog" => Dog,
    }
}

// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `pet`
    pub pet: types::Tagged,
    /// `other`
    pub other: Option<types::HolderOther>,
    /// `reviewer`
    pub reviewer: Option<types::HolderReviewer>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        const REQUIRED: &'static [&'static str] = &["pet"];
        "pet" => pet: required(0), with_pet(types::Tagged);
        "other" => other: nullable, with_other(types::HolderOther);
        "reviewer" => reviewer: nullable, with_reviewer(types::HolderReviewer);
    }
}

/// Schema: `#/components/schemas/Tagged`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// Cat.
    Cat(Box<types::Cat>),
    /// Dog.
    Dog(Box<types::Dog>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Tagged, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("kind");
        const TAGS: rt::union::Tags = &[("cat", 0), ("dog", 1)];
        0 => Cat(types::Cat).tagged(), from("kind" = kind.with_kind("cat".into()));
        1 => Dog(types::Dog).tagged(), from("kind" = kind.with_kind("dog".into()));
    }
}

/// Schema: `#/components/schemas/Holder/properties/other`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderOther {
    /// Cat.
    Cat(Box<types::Cat>),
    /// Holder.
    Holder(Box<types::Holder>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderOther, Unknown {
        0 => Cat(types::Cat), from;
        1 => Holder(types::Holder), from;
    }
}

/// Schema: `#/components/schemas/Holder/properties/reviewer`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderReviewer {
    /// Dog.
    Dog(Box<types::Dog>),
    /// User.
    User(Box<types::HolderReviewerUser>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HolderReviewer, Unknown {
        0 => Dog(types::Dog), from;
        1 => User(types::HolderReviewerUser), from;
    }
}

/// User.
///
/// Schema: `#/components/schemas/Holder/properties/reviewer/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderReviewerUser {
    /// `login`
    pub login: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    HolderReviewerUser {
        "login" => login: optional, with_login(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod cat;
mod dog;
mod holder;
mod untagged;

pub use self::cat::{Cat, CatKind};
pub use self::dog::{Dog, DogKind};
pub use self::holder::{Holder, HolderOther, HolderReviewer, HolderReviewerUser, Tagged};
pub use self::untagged::Untagged;

// ---- src/types/untagged.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Untagged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Untagged {
    /// `kind`
    pub kind: Option<types::CatKind>,
    /// `claws`
    pub claws: Option<i64>,
    /// `fins`
    pub fins: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Untagged {
        "kind" => kind: optional, with_kind(types::CatKind);
        "claws" => claws: optional, with_claws(i64);
        "fins" => fins: optional, with_fins(i64);
    }
}
