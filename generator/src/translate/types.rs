//! Schemas as types.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    boxing::{self, Boxing},
    endpoints, formats, graph,
    names::TypeNames,
    plan::FieldPlan,
    reach,
    secrets::Secrets,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{self, IntegerFormat, SchemaId, Schemas, Shape, Use},
    model::{Conversion, Formats, Identifier, Tag, Type},
};

/// The types of an API, named.
pub struct Types<'a> {
    schemas: &'a Schemas,
    names: TypeNames,
    formats: Formats,
    /// The schemas to which the settings give a type.
    given: BTreeMap<SchemaId, Type>,
    /// Method and path of each operation, by its id.
    endpoints: BTreeMap<String, String>,
    boxing: Boxing,
    /// The schemas that are sent, not only received.
    sent: BTreeSet<SchemaId>,
    /// Whether the API has no operations.
    has_types_alone: bool,
    /// The schemas that values are compared with, to tell the variants of unions apart.
    compared: BTreeSet<SchemaId>,
    secrets: Secrets,
    /// The fields of each object.
    fields: BTreeMap<SchemaId, Vec<FieldPlan>>,
    /// The tags of the objects that have one in all unions that they are in.
    own_tags: BTreeMap<SchemaId, Tag>,
    recursion_limit: Option<usize>,
}

impl<'a> Types<'a> {
    /// Decides everything that concerns several types at once.
    pub fn new(
        api: &'a ir::Api,
        names: TypeNames,
        formats: Formats,
        given: BTreeMap<SchemaId, Type>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut types = Self {
            schemas: &api.schemas,
            names,
            formats,
            given,
            endpoints: endpoints::endpoints(api),
            boxing: boxing::find(&api.schemas),
            sent: reach::sent(api),
            has_types_alone: api.operations.is_empty(),
            compared: reach::compared(&api.schemas),
            secrets: Secrets::find(&api.schemas),
            fields: BTreeMap::new(),
            own_tags: BTreeMap::new(),
            recursion_limit: graph::recursion_limit(&api.schemas),
        };
        types.fields = types.plan_fields(diagnostics);
        types.own_tags = types.find_own_tags();
        types
    }

    /// The schema that an alias finally stands for.
    pub fn target(&self, id: SchemaId) -> (SchemaId, &ir::Schema) {
        let id = self.schemas.target(id);
        (id, &self.schemas[id])
    }

    /// The modules of the types that have a file, in the order in which they stand in it.
    pub fn modules(&self) -> &[(SchemaId, Identifier)] {
        &self.names.modules
    }

    /// The name of the type that a schema has of its own.
    pub fn name(&self, id: SchemaId) -> Option<&Identifier> {
        self.names.types.get(&id)
    }

    /// The place that a shared type is called like, where it has no name of its own.
    pub fn called_like(&self, id: SchemaId) -> Option<SchemaId> {
        self.names.called_like.get(&id).copied()
    }

    /// Method and path of the operation with this id.
    pub fn endpoint(&self, operation: &str) -> &str {
        self.endpoints.get(operation).map_or("", String::as_str)
    }

    /// The schema itself.
    pub fn schema(&self, id: SchemaId) -> &ir::Schema {
        &self.schemas[id]
    }

    /// The fields of an object, in the order of its properties.
    pub fn fields(&self, object: SchemaId) -> &[FieldPlan] {
        self.fields
            .get(&object)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The `recursion_limit` of the crate, where its types need one.
    pub fn recursion_limit(&self) -> Option<usize> {
        self.recursion_limit
    }

    /// The tag that makes an object the variant of the unions that it is in.
    pub fn own_tag(&self, object: SchemaId) -> Option<&Tag> {
        self.own_tags.get(&object)
    }

    /// Whether the schema is sent, not only received.
    pub fn is_sent(&self, id: SchemaId) -> bool {
        self.sent.contains(&id)
    }

    /// Whether callers make values of the schema: what is sent, or anything where there are no operations, as nobody knows then.
    pub fn has_setters(&self, id: SchemaId) -> bool {
        self.has_types_alone || self.is_sent(id)
    }

    /// Whether values are compared with the schema, to tell the variants of unions apart.
    pub fn is_compared(&self, id: SchemaId) -> bool {
        self.compared.contains(&id)
    }

    /// All schemas.
    pub fn schemas(&self) -> &Schemas {
        self.schemas
    }

    /// Where types are boxed, and where they have no end.
    pub fn boxing(&self) -> &Boxing {
        &self.boxing
    }

    /// What `Debug` hides.
    pub fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The type of a value in some place, null included.
    pub fn of_use(&self, value: &Use) -> Type {
        nullable(self.of(value.schema), value.nullable)
    }

    /// The type of a schema, without null.
    pub fn of(&self, id: SchemaId) -> Type {
        self.of_schema(id, &mut Walk::new(self.formats))
    }

    /// A type by the names of what aliases stand for: two that are the same in Rust are equal. A type that the settings give may be
    /// any.
    pub fn without_aliases(&self, ty: &Type) -> Type {
        let inner = |ty: &Type| Box::new(self.without_aliases(ty));
        match ty {
            Type::Vec(element) => Type::Vec(inner(element)),
            Type::Map(values) => Type::Map(inner(values)),
            Type::Option(value) => Type::Option(inner(value)),
            Type::Boxed(value) => Type::Boxed(inner(value)),
            Type::Named(name) => {
                let mut named = self.names.types.iter();
                let id = named.find_map(|(id, other)| (other == name).then_some(*id));
                id.map_or_else(|| ty.clone(), |id| self.of(self.schemas.target(id)))
            }
            ty => ty.clone(),
        }
    }

    /// The type of the values of a schema, by whatever name.
    pub fn of_unnamed(&self, id: SchemaId) -> Type {
        self.of_values(id, &mut Walk::new(self.formats).from(id))
    }

    /// The type of a variant of a union: without a format, where it stands for schemas of several ones.
    pub fn of_variant(&self, variant: &ir::Variant) -> Type {
        let formats = match variant.has_several_formats {
            true => self.formats.of_several(),
            false => self.formats,
        };
        self.of_schema(variant.value.schema, &mut Walk::new(formats))
    }

    fn of_schema(&self, id: SchemaId, walk: &mut Walk) -> Type {
        let target = self.schemas.target(id);
        let schema = &self.schemas[target];
        if schema.shape.is_own_type() {
            let name = self.schemas.aliases(id).find_map(|id| self.name(id));
            return name.map_or(Type::Json, |name| Type::Named(name.clone()));
        }
        if walk.path.contains(&target) {
            return Type::Json;
        }
        walk.path.push(target);
        let ty = self.of_values(target, walk);
        walk.path.pop();
        ty
    }

    /// The type of the values of a schema that is no type of its own.
    fn of_values(&self, id: SchemaId, walk: &mut Walk) -> Type {
        if let Some(given) = self.given.get(&id) {
            return given.clone();
        }
        let schema = &self.schemas[id];
        let formats = walk.formats;
        let mut element = |value: &Use| {
            let ty = self.of_schema(value.schema, walk);
            Box::new(nullable(ty, value.nullable))
        };
        match &schema.shape {
            Shape::Boolean => Type::Bool,
            Shape::Integer(IntegerFormat::Int32) => Type::I32,
            Shape::Integer(IntegerFormat::Int64) => Type::I64,
            Shape::Integer(IntegerFormat::Uint64) => Type::U64,
            Shape::Number => formats::of_number(formats, schema),
            Shape::String(format) => formats::of_string(formats, *format, schema),
            Shape::FreeForm => Type::JsonMap,
            Shape::Array(items) => Type::Vec(element(items)),
            Shape::Map(values) => Type::Map(element(values)),
            // All but the first have been dealt with; nothing fits them better than anything.
            Shape::Any
            | Shape::Object(_)
            | Shape::Enumeration(_)
            | Shape::IntegerEnumeration(_)
            | Shape::Union(_)
            | Shape::Alias(_) => Type::Json,
        }
    }
}

/// The way to a type.
struct Walk {
    formats: Formats,
    /// The schemas that this one is the element of: a list of itself has no type.
    path: Vec<SchemaId>,
}

impl Walk {
    fn new(formats: Formats) -> Self {
        Self {
            formats,
            path: Vec::new(),
        }
    }

    fn from(mut self, id: SchemaId) -> Self {
        self.path.push(id);
        self
    }
}

/// Texts, bytes, files and what is a type of the runtime are passed as anything that can be made into one.
pub fn conversion(ty: &Type) -> Conversion {
    match ty {
        Type::String
        | Type::Bytes
        | Type::Base64
        | Type::Body
        | Type::File
        | Type::DecimalNumber => Conversion::Into,
        _ => Conversion::None,
    }
}

fn nullable(ty: Type, is_nullable: bool) -> Type {
    if is_nullable && ty != Type::Json {
        Type::Option(Box::new(ty))
    } else {
        ty
    }
}
