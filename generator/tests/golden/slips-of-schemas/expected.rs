// ---- src/types/booleans.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Booleans`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Booleans {
    /// `id`
    ///
    /// Read-only: the server sets it, and requests leave it out.
    pub id: String,
    /// `count`
    pub count: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Booleans {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self.extra.remove("count");
        self
    }
}

impl object::Object for Booleans {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "count" => property.nullable(&mut self.count),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.optional("count", &self.count);
    }
}

structure::implement!(Booleans);

// ---- src/types/cat.rs

use serde::de;

use super::CatKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: CatKind,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Cat {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: CatKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["kind"];

    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("cat")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.optional("a", &self.a);
    }
}

structure::implement!(Cat);

// ---- src/types/cat_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Cat/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`
    #[default]
    Cat,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl CatKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Cat];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for CatKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "cat" => Self::Cat,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(CatKind, Unknown);

// ---- src/types/dog.rs

use serde::de;

use super::DogKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: DogKind,
    /// `a`
    pub a: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Dog {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: DogKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }

    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self.extra.remove("a");
        self
    }
}

impl object::Object for Dog {
    const REQUIRED: &'static [&'static str] = &["kind"];

    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("dog")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.optional("a", &self.a);
    }
}

structure::implement!(Dog);

// ---- src/types/dog_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Dog/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    #[default]
    Dog,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl DogKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Dog];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DogKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "dog" => Self::Dog,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(DogKind, Unknown);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod booleans;
mod cat;
mod cat_kind;
mod dog;
mod dog_kind;
mod shapes;
mod shapes_alone;
mod shapes_only;
mod tagged;
mod types_mixed;
mod types_named;
mod types_text;

pub use self::booleans::Booleans;
pub use self::cat::Cat;
pub use self::cat_kind::CatKind;
pub use self::dog::Dog;
pub use self::dog_kind::DogKind;
pub use self::shapes::Shapes;
pub use self::shapes_alone::ShapesAlone;
pub use self::shapes_only::ShapesOnly;
pub use self::tagged::Tagged;
pub use self::types_mixed::Types;
pub use self::types_named::TypesNamed;
pub use self::types_text::TypesText;

// ---- src/types/shapes.rs

use serde::de;

use super::{ShapesAlone, ShapesOnly};
use crate::runtime::{extra, object, structure};

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
    pub only: Option<ShapesOnly>,
    /// `written`
    pub written: Option<serde_json::Value>,
    /// `alone`
    pub alone: Option<ShapesAlone>,
    /// `empty`
    pub empty: Option<serde_json::Map<String, serde_json::Value>>,
    /// `element`
    pub element: Option<Vec<serde_json::Value>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Shapes {
    /// Sets [`list`](Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(mut self, list: serde_json::Value) -> Self {
        self.list = Some(list);
        self.extra.remove("list");
        self
    }

    /// Sets [`rows`](Self::rows).
    #[inline]
    #[must_use]
    pub fn with_rows(mut self, rows: Vec<serde_json::Value>) -> Self {
        self.rows = Some(rows);
        self.extra.remove("rows");
        self
    }

    /// Sets [`never`](Self::never).
    #[inline]
    #[must_use]
    pub fn with_never(mut self, never: serde_json::Value) -> Self {
        self.never = Some(never);
        self.extra.remove("never");
        self
    }

    /// Sets [`only`](Self::only).
    #[inline]
    #[must_use]
    pub fn with_only(mut self, only: ShapesOnly) -> Self {
        self.only = Some(only);
        self.extra.remove("only");
        self
    }

    /// Sets [`written`](Self::written).
    #[inline]
    #[must_use]
    pub fn with_written(mut self, written: serde_json::Value) -> Self {
        self.written = Some(written);
        self.extra.remove("written");
        self
    }

    /// Sets [`alone`](Self::alone).
    #[inline]
    #[must_use]
    pub fn with_alone(mut self, alone: ShapesAlone) -> Self {
        self.alone = Some(alone);
        self.extra.remove("alone");
        self
    }

    /// Sets [`empty`](Self::empty).
    #[inline]
    #[must_use]
    pub fn with_empty(
        mut self,
        empty: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        self.empty = Some(empty);
        self.extra.remove("empty");
        self
    }

    /// Sets [`element`](Self::element).
    #[inline]
    #[must_use]
    pub fn with_element(mut self, element: Vec<serde_json::Value>) -> Self {
        self.element = Some(element);
        self.extra.remove("element");
        self
    }
}

impl object::Object for Shapes {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "list" => property.optional(&mut self.list),
            "rows" => property.optional(&mut self.rows),
            "never" => property.optional(&mut self.never),
            "only" => property.optional(&mut self.only),
            "written" => property.optional(&mut self.written),
            "alone" => property.optional(&mut self.alone),
            "empty" => property.optional(&mut self.empty),
            "element" => property.optional(&mut self.element),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("list", &self.list);
        to.optional("rows", &self.rows);
        to.optional("never", &self.never);
        to.optional("only", &self.only);
        to.optional("written", &self.written);
        to.optional("alone", &self.alone);
        to.optional("empty", &self.empty);
        to.optional("element", &self.element);
    }
}

structure::implement!(Shapes);

// ---- src/types/shapes_alone.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Shapes/properties/alone`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapesAlone {
    /// `a`
    pub a: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ShapesAlone {
    /// Sets [`a`](Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self.extra.remove("a");
        self
    }
}

impl object::Object for ShapesAlone {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "a" => property.optional(&mut self.a),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("a", &self.a);
    }
}

structure::implement!(ShapesAlone);

// ---- src/types/shapes_only.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Shapes/properties/only`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapesOnly {
    /// `only`
    #[default]
    Only,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl ShapesOnly {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Only];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Only => "only",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for ShapesOnly {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "only" => Self::Only,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(ShapesOnly, Unknown);

// ---- src/types/tagged.rs

use serde::de;

use super::{Cat, Dog};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Tagged`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<Dog>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Tagged {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Tagged {
    #[inline]
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl union::Union for Tagged {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("Cat", 0),
        ("Dog", 1),
        ("cat", 0),
        ("dog", 1),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>().tagged(),
        union::Variant::of::<Dog>().tagged(),
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

union::implement!(Tagged, Unknown, [Cat, Dog]);

// ---- src/types/types_mixed.rs

use serde::de;

use super::{TypesNamed, TypesText};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Types`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Types {
    /// `text`
    pub text: Option<TypesText>,
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
    pub named: Option<TypesNamed>,
    /// `listed`
    pub listed: Option<serde_json::Value>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Types {
    /// Sets [`text`](Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: TypesText) -> Self {
        self.text = Some(text);
        self.extra.remove("text");
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self.extra.remove("count");
        self
    }

    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn with_ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self.extra.remove("ratio");
        self
    }

    /// Sets [`nick`](Self::nick).
    #[inline]
    #[must_use]
    pub fn with_nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self.extra.remove("nick");
        self
    }

    /// Sets [`nothing`](Self::nothing).
    #[inline]
    #[must_use]
    pub fn with_nothing(mut self, nothing: impl Into<String>) -> Self {
        self.nothing = Some(nothing.into());
        self.extra.remove("nothing");
        self
    }

    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: serde_json::Value) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Sets [`named`](Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: TypesNamed) -> Self {
        self.named = Some(named);
        self.extra.remove("named");
        self
    }

    /// Sets [`listed`](Self::listed).
    #[inline]
    #[must_use]
    pub fn with_listed(mut self, listed: serde_json::Value) -> Self {
        self.listed = Some(listed);
        self.extra.remove("listed");
        self
    }
}

impl object::Object for Types {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "text" => property.optional(&mut self.text),
            "count" => property.optional(&mut self.count),
            "ratio" => property.nullable(&mut self.ratio),
            "nick" => property.nullable(&mut self.nick),
            "nothing" => property.nullable(&mut self.nothing),
            "kind" => property.optional(&mut self.kind),
            "named" => property.optional(&mut self.named),
            "listed" => property.optional(&mut self.listed),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("text", &self.text);
        to.optional("count", &self.count);
        to.optional("ratio", &self.ratio);
        to.optional("nick", &self.nick);
        to.optional("nothing", &self.nothing);
        to.optional("kind", &self.kind);
        to.optional("named", &self.named);
        to.optional("listed", &self.listed);
    }
}

structure::implement!(Types);

// ---- src/types/types_named.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Types/properties/named`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesNamed {
    /// `a`
    A,
    /// `b`
    B,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl TypesNamed {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A, Self::B];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for TypesNamed {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for TypesNamed {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(TypesNamed, Unknown);

// ---- src/types/types_text.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Types/properties/text`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesText {
    /// `1`
    N1,
    /// `2`
    N2,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl TypesText {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::N1, Self::N2];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for TypesText {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for TypesText {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(TypesText, Unknown);
