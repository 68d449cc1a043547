//! The types of the crate.

use serde::Serialize;
use serde_json::Value;

use super::{
    Contract, DEPENDENCIES, Deprecation, Identifier, Origin, RustDoc, Scalar, Tag, TypePath,
    is_value_package,
};

/// A file with types that belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeFile {
    /// Its module, which is its file's name too.
    pub module: Identifier,
    /// The types.
    pub items: Vec<Item>,
}

/// A type of the API.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Item {
    /// An object.
    Struct(Struct),
    /// One of some texts.
    Enumeration(Enumeration),
    /// One of some whole numbers.
    IntegerEnumeration(IntegerEnumeration),
    /// One of several types.
    Union(Union),
}

impl Item {
    /// The name of the type.
    pub fn name(&self) -> &Identifier {
        match self {
            Self::Struct(item) => &item.name,
            Self::Enumeration(item) => &item.name,
            Self::IntegerEnumeration(item) => &item.name,
            Self::Union(item) => &item.name,
        }
    }
}

impl Item {
    /// Whether it is deprecated, or something in it is.
    pub fn has_deprecated(&self) -> bool {
        match self {
            Self::Struct(item) => {
                item.deprecated.is_some()
                    || item.fields.iter().any(|field| field.deprecated.is_some())
            }
            Self::Enumeration(item) => item.deprecated.is_some(),
            Self::IntegerEnumeration(item) => item.deprecated.is_some(),
            Self::Union(item) => item.deprecated.is_some(),
        }
    }

    /// The types that it is made of.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Struct(item) => {
                let fields = item.fields.iter().map(|field| &field.ty);
                fields
                    .chain(item.additional.as_ref().map(|field| &field.ty))
                    .collect()
            }
            Self::Union(item) => item.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Enumeration(_) | Self::IntegerEnumeration(_) => Vec::new(),
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
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it is the name of one of several places that have the type: it stays where the place gets another one.
    pub is_place: bool,
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
    /// `jiff::Timestamp`
    JiffTimestamp,
    /// `jiff::civil::Date`
    JiffDate,
    /// `uuid::Uuid`
    Uuid,
    /// `bytes::Bytes`, which are a string in JSON.
    Base64,
    /// `rust_decimal::Decimal`, which is a string in JSON.
    Decimal,
    /// The same as a number in JSON.
    DecimalNumber,
    /// `serde_json::Value`
    Json,
    /// `serde_json::Map<String, serde_json::Value>`
    JsonMap,
    /// `bytes::Bytes`
    Bytes,
    /// The runtime's `Body`: bytes, or a stream of them.
    Body,
    /// A file to send.
    File,
    /// Parts that the caller puts together.
    Multipart,
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
    /// A type that an operation has of its own, in the module of its tag.
    Own(Identifier),
    /// A type that the settings give to a schema.
    Given(TypePath),
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

    /// The package that it is from, where that is one that not every crate depends on.
    pub fn package(&self) -> Option<&'static str> {
        match self {
            Self::DateTime | Self::Date => Some("chrono"),
            Self::JiffTimestamp | Self::JiffDate => Some("jiff"),
            Self::Uuid => Some("uuid"),
            Self::Base64 => Some("bytes"),
            Self::Decimal | Self::DecimalNumber => Some("rust_decimal"),
            Self::Given(path) => { DEPENDENCIES.iter().map(|it| it.name) }
                .find(|name| is_value_package(name) && path.root() == *name),
            _ => None,
        }
    }

    /// Whether a value that nobody has set says nothing: a date and a UUID always say something, and a given type may have no default.
    pub fn has_neutral_value(&self) -> bool {
        !self.is_date() && !matches!(self, Self::Uuid | Self::Given(_))
    }

    /// Whether it is a date, or a point in time.
    pub fn is_date(&self) -> bool {
        matches!(
            self,
            Self::DateTime | Self::Date | Self::JiffTimestamp | Self::JiffDate
        )
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
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
    /// Its fields, in the order of the document, without the one that keeps everything else.
    pub fields: Vec<Field>,
    /// The field for the values of all properties that are not declared, where the document says what they are.
    pub additional: Option<Additional>,
    /// `new`, where there is one.
    pub constructor: Option<Constructor>,
    /// The properties that allow only a few scalars, with those, where the struct is in a union and its types do not say so.
    pub allowed: Vec<(String, Vec<Value>)>,
    /// Whether the document allows no other properties, where the struct is in a union.
    pub is_closed: bool,
}

/// The field for properties that are not declared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Additional {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The type of the values.
    pub ty: Type,
    /// Whether `Debug` hides the values.
    pub is_secret: bool,
    /// The name of its setter, where callers make values of its struct.
    pub setter: Option<Identifier>,
}

/// The `new` of a struct.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Constructor {
    /// Its docs.
    pub docs: RustDoc,
    /// The indices of the fields it takes.
    pub fields: Vec<usize>,
    /// The properties that it sets itself: the discriminator, and those with one possible value that is not the default of their type.
    pub constants: Vec<Tag>,
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
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// What the document says about it.
    pub contract: Contract,
    /// The type of its value, without the `Option` of [`Presence`].
    pub ty: Type,
    /// Whether `Debug` hides the value.
    pub is_secret: bool,
    /// A value that the document gives as an example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Scalar>,
    /// Whether the value can be missing.
    pub presence: Presence,
    /// How the value is passed to functions.
    pub conversion: Conversion,
    /// The name of its setter, `with_…`, where callers make values of its struct.
    pub setter: Option<Identifier>,
    /// The name of the setter of null, where the field is an `Option` of what is sent.
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
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
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

/// A list of whole numbers as an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegerEnumeration {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
    /// The variants, in the order of the document.
    pub variants: Vec<IntegerVariant>,
    /// The variant for numbers that the document does not list.
    pub fallback: Identifier,
    /// The index of the variant that is the default; `None` where the fallback with 0 is.
    pub default: Option<usize>,
}

/// A variant of an [`IntegerEnumeration`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegerVariant {
    /// Its name.
    pub name: Identifier,
    /// The number it stands for.
    pub number: i64,
    /// Its docs.
    pub docs: RustDoc,
}

/// One of several types as an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Union {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
    /// The variants, in the order of the document.
    pub variants: Vec<UnionVariant>,
    /// The variant that keeps every other value.
    pub fallback: Identifier,
    /// Whether `Debug` hides what it keeps, which may hold a secret of some variant.
    pub has_secret_fallback: bool,
    /// The property that tells the variants apart.
    pub discriminator: Option<String>,
    /// Whether its own crate compiles what reads it, as the types nest deeper than others can compile.
    pub is_compiled_here: bool,
}

/// A variant of a [`Union`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnionVariant {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// The type of its value.
    pub ty: Type,
    /// Whether the value is boxed: it may be large, or contain the union.
    pub is_boxed: bool,
    /// Whether `Debug` hides the value.
    pub is_secret: bool,
    /// Whether `From` is implemented for it: no other variant has its type.
    pub has_conversion: bool,
    /// What `From` sets, where the variant has a property that tells it from others.
    pub tag: Option<Tag>,
    /// The values of the discriminator that mean it.
    pub tags: Vec<String>,
    /// Whether the document states them, so that no others mean it.
    pub is_tagged: bool,
    /// Whether objects that are no other variant are this one.
    pub is_rest: bool,
}
