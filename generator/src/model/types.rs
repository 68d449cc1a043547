//! The types of the crate.

use serde::Serialize;

use super::{Identifier, RustDoc};

/// A file with one type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeFile {
    /// Its module, which is its file's name too.
    pub module: Identifier,
    /// The type.
    pub item: Item,
}

/// A type with a file of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// One of some texts.
    Enumeration(Enumeration),
}

impl Item {
    /// The name of the type.
    pub fn name(&self) -> &Identifier {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enumeration(item) => &item.name,
        }
    }
}

/// Another name for a type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alias {
    /// The name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The type.
    pub ty: Type,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Type {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `chrono::DateTime<chrono::Utc>`
    DateTime,
    /// `chrono::NaiveDate`
    Date,
    /// `serde_json::Value`
    Json,
    /// `serde_json::Map<String, serde_json::Value>`
    JsonMap,
    /// `Vec<T>`
    Vec(Box<Type>),
    /// `BTreeMap<String, T>`
    Map(Box<Type>),
    /// `Option<T>`, where null is one of the values.
    Option(Box<Type>),
    /// `Box<T>`
    Boxed(Box<Type>),
    /// A type of this crate.
    Named(Identifier),
}

impl Type {
    /// The type of this crate that it is, or is made of.
    pub fn named(&self) -> Option<&Identifier> {
        match self {
            Self::Named(name) => Some(name),
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.named()
            }
            _ => None,
        }
    }

    /// The type without its lists, maps, options and boxes.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::Vec(inner) | Self::Map(inner) | Self::Option(inner) | Self::Boxed(inner) => {
                inner.innermost()
            }
            other => other,
        }
    }
}

/// An object as a struct.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Struct {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its fields, in the order of the document, without the one that keeps everything else.
    pub fields: Vec<Field>,
    /// The docs of the field that keeps everything else.
    pub extra_docs: RustDoc,
    /// `new`, where there is one.
    pub constructor: Option<Constructor>,
}

/// The `new` of a struct.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Constructor {
    /// Its docs.
    pub docs: RustDoc,
    /// The indices of the fields it takes.
    pub fields: Vec<usize>,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name.
    pub name: Identifier,
    /// The name of the property.
    pub wire_name: String,
    /// Its docs.
    pub docs: RustDoc,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The type of its value, without the `Option` of [`Presence`].
    pub ty: Type,
    /// Whether the value can be missing.
    pub presence: Presence,
    /// How the value is passed to functions.
    pub conversion: Conversion,
    /// The name of its setter, `with_…`.
    pub setter: Identifier,
    /// The name of the setter of null, where the field is an `Option`.
    pub null_setter: Option<Identifier>,
}

/// How a value is passed to a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Conversion {
    /// As it is.
    None,
    /// As anything that can be made into it.
    Into,
}

/// When a property is there, and whether it can be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Presence {
    /// Always: `T`.
    Required,
    /// Always, and null is one of its values: `Option<T>`.
    RequiredNullable,
    /// Sometimes: `Option<T>`.
    Optional,
    /// Sometimes, and then possibly null: `Option<T>`.
    OptionalNullable,
}

/// A list of texts as an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Enumeration {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The variants, in the order of the document.
    pub variants: Vec<Variant>,
    /// The variant that keeps every other text.
    pub fallback: Identifier,
    /// The index of the variant that is the default; `None` where the fallback with an empty text is.
    pub default: Option<usize>,
}

/// A variant of an [`Enumeration`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    /// Its name.
    pub name: Identifier,
    /// The text it stands for.
    pub text: String,
    /// Its docs.
    pub docs: RustDoc,
}
