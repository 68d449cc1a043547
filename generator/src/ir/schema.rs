//! Schemas: the values that go over the wire.

use std::ops::Index;

use serde::Serialize;
use serde_json::Value;

use crate::pointer::Pointer;

/// The number of a schema in [`Schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct SchemaId(pub usize);

/// All schemas: components in the order of the document, inline ones in the order they are reached, then those that inline ones share.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Schemas(pub Vec<Schema>);

impl Schemas {
    /// Each schema with its number.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.0
            .iter()
            .enumerate()
            .map(|(index, schema)| (SchemaId(index), schema))
    }

    /// The schema that an alias finally stands for; any other schema is its own target. Lowering leaves no cycle of aliases.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        self.aliases(id).last().unwrap_or(id)
    }

    /// A schema, and where it is an alias what it stands for, down to the target.
    pub fn aliases(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        std::iter::successors(Some(id), |id| match self[*id].shape {
            Shape::Alias(next) => Some(next),
            _ => None,
        })
    }
}

impl Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.0[id.0]
    }
}

/// One schema.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Schema {
    /// Where it is in the document.
    pub pointer: Pointer,
    /// What it is to the rest of the document: where its name comes from.
    pub origin: Origin,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// What people should know about it.
    pub docs: Docs,
    /// What its values are.
    pub shape: Shape,
    /// The only scalars that are values of it, where the shape does not say so: booleans, numbers, or scalars of several kinds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<Value>,
}

/// Where the name of a schema comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Origin {
    /// A member of `components/schemas`, with its key.
    Component(String),
    /// A schema written in place.
    Inline {
        /// What it stands in.
        owner: Owner,
        /// What it is to its owner.
        role: Role,
    },
    /// An enumeration that several places list: what it is in each of them, from the property or parameter inwards.
    Shared(Vec<Role>),
}

/// What an inline schema stands in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Owner {
    /// Another schema.
    Schema(SchemaId),
    /// The operation with this [`Operation::id`](super::Operation::id).
    Operation(String),
    /// The shared parameter, request body or response with this key under `components`.
    Component(String),
}

/// What an inline schema is to its owner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Role {
    /// The value of this property.
    Property(String),
    /// The elements of an array.
    Item,
    /// The values of a map.
    MapValue,
    /// A schema of a union, by its name or else its place, from 1.
    Variant(String),
    /// A schema that others extend, without those: the union of all of them has its name.
    Base,
    /// A request body.
    RequestBody,
    /// A request body of this media type, which is not the preferred one.
    OtherRequestBody(String),
    /// An element of a request body, which is a sequence.
    RequestElement,
    /// The body of a request that the server makes.
    Payload,
    /// The body of the response with this status, with its media type where it is not the preferred one.
    ResponseBody(super::Status, Option<String>),
    /// An element of the response with this status, which is a sequence.
    ResponseElement(super::Status),
    /// The value of this parameter.
    Parameter(String),
    /// The value of this header of a response.
    Header(String),
}

/// What the values of a schema are.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Shape {
    /// Anything.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(IntegerFormat),
    /// A number.
    Number,
    /// A text.
    String(StringFormat),
    /// One of some texts.
    Enumeration(Enumeration),
    /// One of some whole numbers.
    IntegerEnumeration(IntegerEnumeration),
    /// One of several schemas.
    Union(Union),
    /// An object with named properties.
    Object(Object),
    /// An object without named properties whose values are anything.
    FreeForm,
    /// A list.
    Array(Use),
    /// An object whose keys are data.
    Map(Use),
    /// Another name for a schema: of a component, or of a schema written in place that is equal to another.
    Alias(SchemaId),
}

impl Shape {
    /// Whether a type of its own is made of it, and not another name for one that there is.
    pub fn is_own_type(&self) -> bool {
        matches!(
            self,
            Self::Object(_) | Self::Enumeration(_) | Self::IntegerEnumeration(_) | Self::Union(_)
        )
    }
}

/// The formats of integers that change their type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum IntegerFormat {
    /// No format, or one that does not narrow a 64-bit integer.
    Int64,
    /// `int32`.
    Int32,
    /// `uint64`.
    Uint64,
}

/// The formats of strings that change their type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum StringFormat {
    /// No format, or one that is only documented.
    Plain,
    /// `date-time` (RFC 3339 §5.6).
    DateTime,
    /// `date` (RFC 3339 §5.6, full-date).
    Date,
    /// `binary`: bytes, where they stand alone. In JSON it is a text like any other.
    Binary,
}

/// A closed list of texts, as the document sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Enumeration {
    /// The texts, in the order of the document, each once.
    pub values: Vec<String>,
    /// What is said about each of them; empty where the document only lists them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<Docs>,
    /// The name that an overlay gives to each of them; empty where it gives none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Option<String>>,
}

/// A closed list of whole numbers, as the document sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegerEnumeration {
    /// The numbers, in the order of the document, each once.
    pub values: Vec<i64>,
    /// What is said about each of them; empty where the document only lists them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<Docs>,
    /// The name that an overlay gives to each of them; empty where it gives none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Option<String>>,
}

/// One of several schemas: `oneOf`, `anyOf`, or a schema with a discriminator that others extend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Union {
    /// The schemas, in the order of the document.
    pub variants: Vec<Variant>,
    /// The property that tells them apart (OpenAPI 3.0.3 §4.7.25), if the document names one.
    pub discriminator: Option<String>,
}

/// One of the schemas of a [`Union`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    /// What it is.
    pub value: Use,
    /// What the document calls it: the component it refers to, or its title.
    pub name: Option<String>,
    /// The values of the discriminator that mean it.
    pub tags: Tags,
    /// Whether objects that are no other variant are this one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_rest: bool,
    /// Whether it stands for several schemas that are the same but for their formats.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_several_formats: bool,
}

/// The values of a discriminator that mean a schema of a [`Union`], as texts: in a `mapping`, `1` and `true` are such.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Tags {
    /// Those that the `mapping` gives.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mapped: Vec<String>,
    /// Those that the schema itself lists, and that the `mapping` gives to none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub listed: Vec<String>,
    /// The name of the schema, where the `mapping` gives no value for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implied: Option<String>,
}

impl Tags {
    /// Whether the document states the values, so that no others mean the schema.
    pub fn are_stated(&self) -> bool {
        !self.mapped.is_empty() || !self.listed.is_empty()
    }

    /// The values.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        self.mapped.iter().chain(&self.listed).chain(&self.implied)
    }
}

/// An object with named properties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Object {
    /// The properties, in the order of the document; those of `allOf` members in the order of the members.
    pub properties: Vec<Property>,
    /// What the values of all other properties are; `None` where they can be anything.
    pub additional: Option<Use>,
    /// Whether the document allows no other properties.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_closed: bool,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// What its value is.
    pub value: Use,
    /// Whether the document requires it to be present.
    pub required: bool,
    /// The name that an overlay gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust_name: Option<String>,
    /// In which direction it goes.
    pub access: Access,
    /// What the document says at the property itself.
    pub docs: Docs,
}

/// In which direction a property goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Access {
    /// Both ways.
    #[default]
    ReadWrite,
    /// `readOnly`: in responses.
    ReadOnly,
    /// `writeOnly`: in requests.
    WriteOnly,
}

/// The use of a schema in some place: an edge of the graph of schemas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Use {
    /// What is used.
    pub schema: SchemaId,
    /// Whether null is allowed there, by whatever spelling.
    pub nullable: bool,
    /// Where the use is written.
    pub pointer: Pointer,
}

/// What people should know: raw words of the document, not yet safe to print.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Docs {
    /// `title`, or `summary` of an operation.
    pub title: Option<String>,
    /// `description`, in CommonMark.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Limits that the document states and nobody checks, in its order.
    pub constraints: Vec<Constraint>,
    /// What the server assumes where the value is left out.
    pub default: Option<Value>,
    /// Examples of the value.
    pub examples: Vec<Value>,
    /// Where more is said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<ExternalDocs>,
}

/// An External Documentation Object (OpenAPI 3.0.3 §4.7.11).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExternalDocs {
    /// Where it is.
    pub url: String,
    /// What it is, in CommonMark.
    pub description: Option<String>,
}

impl Docs {
    /// The `format`, where one alone is stated.
    pub fn format(&self) -> Option<&str> {
        let constraints = self.constraints.iter();
        let mut formats = constraints.filter(|it| it.keyword == "format");
        let format = &formats.next()?.value;
        let is_alone = formats.all(|other| other.value == *format);
        format.as_str().filter(|_| is_alone)
    }

    /// Whether the value is to be hidden from people who see it by chance (`format: password`, OpenAPI 3.0.3 §4.4).
    pub fn is_secret(&self) -> bool {
        let mut constraints = self.constraints.iter();
        constraints.any(|it| it.keyword == "format" && it.value == "password")
    }
}

/// A limit on a value, such as `maximum: 99`, or a `format` or `pattern`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Constraint {
    /// The keyword.
    pub keyword: &'static str,
    /// Its value.
    pub value: Value,
}
