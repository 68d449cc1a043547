// ---- src/types/booleans.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Booleans`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Booleans {
    /// `id`
    ///
    /// Read-only: the server sets it, and requests omit it.
    pub id: String,
    /// `count`
    pub count: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Booleans {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0), with_id(impl Into<String>);
        "count" => count: nullable, with_count(i64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod booleans;
mod shapes;
mod tagged;
mod types_mixed;

pub use self::booleans::Booleans;
pub use self::shapes::{Shapes, ShapesAlone, ShapesOnly};
pub use self::tagged::{Cat, CatKind, Dog, DogKind, Tagged};
pub use self::types_mixed::{Types, TypesNamed, TypesText};

// ---- src/types/shapes.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Shapes`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shapes {
    /// `list`
    pub list: Option<serde_json::Value>,
    /// `rows`
    pub rows: Option<Vec<serde_json::Value>>,
    /// `never`
    pub never: Option<serde_json::Value>,
    /// `only`
    pub only: Option<types::ShapesOnly>,
    /// `written`
    pub written: Option<serde_json::Value>,
    /// `alone`
    pub alone: Option<types::ShapesAlone>,
    /// `empty`
    pub empty: Option<serde_json::Map<String, serde_json::Value>>,
    /// `element`
    pub element: Option<Vec<serde_json::Value>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Shapes {
        "list" => list: optional, with_list(serde_json::Value);
        "rows" => rows: optional, with_rows(Vec<serde_json::Value>);
        "never" => never: optional, with_never(serde_json::Value);
        "only" => only: optional, with_only(types::ShapesOnly);
        "written" => written: optional, with_written(serde_json::Value);
        "alone" => alone: optional, with_alone(types::ShapesAlone);
        "empty" => empty: optional, with_empty(serde_json::Map<String, serde_json::Value>);
        "element" => element: optional, with_element(Vec<serde_json::Value>);
    }
}

/// Schema: `#/components/schemas/Shapes/properties/only`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapesOnly {
    /// `only`
    #[default]
    Only,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ShapesOnly, Unknown {
        "only" => Only,
    }
}

/// Schema: `#/components/schemas/Shapes/properties/alone`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapesAlone {
    /// `a`
    pub a: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ShapesAlone {
        "a" => a: optional, with_a(i64);
    }
}

// ---- src/types/tagged.rs

use crate::{runtime as rt, types};

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
        const TAGS: rt::union::Tags = &[("Cat", 0), ("Dog", 1), ("cat", 0), ("dog", 1)];
        0 => Cat(types::Cat).tagged(), from;
        1 => Dog(types::Dog).tagged(), from;
    }
}

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: types::CatKind,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cat {
        const REQUIRED: &'static [&'static str] = &["kind"];
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("cat")])];
        "kind" => kind: required(0), with_kind(types::CatKind);
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: types::DogKind,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Dog {
        const REQUIRED: &'static [&'static str] = &["kind"];
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("dog")])];
        "kind" => kind: required(0), with_kind(types::DogKind);
        "a" => a: optional, with_a(impl Into<String>);
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

// ---- src/types/types_mixed.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Types`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Types {
    /// `text`
    pub text: Option<types::TypesText>,
    /// `count`
    pub count: Option<i64>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `nick`
    pub nick: Option<String>,
    /// `nothing`
    pub nothing: Option<String>,
    /// `kind`
    pub kind: Option<serde_json::Value>,
    /// `named`
    pub named: Option<types::TypesNamed>,
    /// `listed`
    pub listed: Option<serde_json::Value>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Types {
        "text" => text: optional, with_text(types::TypesText);
        "count" => count: optional, with_count(i64);
        "ratio" => ratio: nullable, with_ratio(f64);
        "nick" => nick: nullable, with_nick(impl Into<String>);
        "nothing" => nothing: nullable, with_nothing(impl Into<String>);
        "kind" => kind: optional, with_kind(serde_json::Value);
        "named" => named: optional, with_named(types::TypesNamed);
        "listed" => listed: optional, with_listed(serde_json::Value);
    }
}

/// Schema: `#/components/schemas/Types/properties/text`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesText {
    /// `1`
    N1,
    /// `2`
    N2,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TypesText, Unknown, default {
        "1" => N1,
        "2" => N2,
    }
}

/// Schema: `#/components/schemas/Types/properties/named`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesNamed {
    /// `a`
    A,
    /// `b`
    B,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    TypesNamed, Unknown, default {
        "a" => A,
        "b" => B,
    }
}
