//! Schemas as types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    boxing::{self, Boxing},
    collisions::{self, Named},
    docs,
    identifier::{Style, VariantNames, Wanted, field_name, type_name, unique, value_names},
    names::{self, TypeNames},
    reserved,
    rustdoc::{inline_code, summary},
    secrets::Secrets,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{
        self, Access, IntegerFormat, Object, Property, SchemaId, Schemas, Shape, StringFormat, Use,
    },
    model::{
        Additional, Alias, Constructor, Conversion, Enumeration, Field, Identifier,
        IntegerEnumeration, IntegerVariant, Item, Presence, RustDoc, Struct, Type, TypeFile,
        Variant,
    },
};

/// The most properties that `new` asks for.
const MOST_ARGUMENTS: usize = 4;

/// The types of an API, named.
pub struct Types<'a> {
    schemas: &'a Schemas,
    names: TypeNames,
    boxing: Boxing,
    /// The schemas that are sent, not only received.
    sent: BTreeSet<SchemaId>,
    /// The schemas that values are compared with, to tell the variants of unions apart.
    compared: BTreeSet<SchemaId>,
    secrets: Secrets,
}

impl<'a> Types<'a> {
    /// Decides everything that concerns several types at once.
    pub fn new(api: &'a ir::Api, diagnostics: &mut Vec<Diagnostic>) -> Self {
        Self {
            schemas: &api.schemas,
            names: names::assign(&api.schemas, diagnostics),
            boxing: boxing::find(&api.schemas),
            sent: sent(api),
            compared: compared(&api.schemas),
            secrets: Secrets::find(&api.schemas),
        }
    }

    /// The types with a file of their own, in the order of their modules.
    pub fn files(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<TypeFile> {
        let mut files: Vec<TypeFile> = self
            .names
            .modules
            .iter()
            .filter_map(|(id, module)| {
                let name = self.names.types.get(id)?.clone();
                let item = match &self.schemas[*id].shape {
                    Shape::Object(object) => {
                        Item::Struct(self.structure(*id, name, object, diagnostics))
                    }
                    Shape::Enumeration(enumeration) => {
                        let schema = &self.schemas[*id];
                        Item::Enumeration(build_enumeration(
                            name,
                            docs::of_schema(schema).finish(),
                            schema.docs.deprecated,
                            enumeration,
                            // It has nothing else to be.
                            (enumeration.values.len() == 1).then_some(0),
                        ))
                    }
                    Shape::IntegerEnumeration(enumeration) => {
                        let schema = &self.schemas[*id];
                        Item::IntegerEnumeration(build_integer_enumeration(
                            name,
                            docs::of_schema(schema).finish(),
                            schema.docs.deprecated,
                            enumeration,
                        ))
                    }
                    Shape::Union(union) => Item::Union(self.union(*id, name, union)),
                    _ => return None,
                };
                Some(TypeFile {
                    module: module.clone(),
                    item,
                })
            })
            .collect();
        files.sort_by(|left, right| left.module.cmp(&right.module));
        files
    }

    /// The components that are another name for a type, by name.
    pub fn aliases(&self) -> Vec<Alias> {
        let mut aliases: Vec<Alias> = self
            .names
            .types
            .iter()
            .filter(|(id, _)| !self.schemas[**id].shape.is_own_type())
            .map(|(id, name)| {
                let schema = &self.schemas[*id];
                let ty = match schema.shape {
                    Shape::Alias(target) => self.of(target),
                    _ => self.of_shape(&schema.shape, &mut vec![*id]),
                };
                Alias {
                    name: name.clone(),
                    docs: docs::of_schema(schema).finish(),
                    deprecated: schema.docs.deprecated,
                    ty,
                }
            })
            .collect();
        aliases.sort_by(|left, right| left.name.cmp(&right.name));
        aliases
    }

    /// The schema that an alias finally stands for.
    pub fn target(&self, id: SchemaId) -> (SchemaId, &ir::Schema) {
        let id = self.schemas.target(id);
        (id, &self.schemas[id])
    }

    /// The schema itself.
    pub fn schema(&self, id: SchemaId) -> &ir::Schema {
        &self.schemas[id]
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
        self.of_schema(id, &mut Vec::new())
    }

    /// `path` holds the schemas that this one is the element of: a list of itself has no type.
    fn of_schema(&self, id: SchemaId, path: &mut Vec<SchemaId>) -> Type {
        let target = self.schemas.target(id);
        let shape = &self.schemas[target].shape;
        if shape.is_own_type() {
            let name = self
                .names
                .types
                .get(&id)
                .or_else(|| self.names.types.get(&target));
            return name.map_or(Type::Json, |name| Type::Named(name.clone()));
        }
        if path.contains(&target) {
            return Type::Json;
        }
        path.push(target);
        let ty = self.of_shape(shape, path);
        path.pop();
        ty
    }

    fn of_shape(&self, shape: &Shape, path: &mut Vec<SchemaId>) -> Type {
        let mut element = |value: &Use| {
            let ty = self.of_schema(value.schema, path);
            Box::new(nullable(ty, value.nullable))
        };
        match shape {
            Shape::Boolean => Type::Bool,
            Shape::Integer(IntegerFormat::Int32) => Type::I32,
            Shape::Integer(IntegerFormat::Int64) => Type::I64,
            Shape::Integer(IntegerFormat::Uint64) => Type::U64,
            Shape::Number => Type::F64,
            Shape::String(StringFormat::Plain | StringFormat::Binary) => Type::String,
            Shape::String(StringFormat::DateTime) => Type::DateTime,
            Shape::String(StringFormat::Date) => Type::Date,
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

    /// A schema with properties as a struct.
    fn structure(
        &self,
        id: SchemaId,
        name: Identifier,
        object: &Object,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Struct {
        let schema = &self.schemas[id];
        let fields = self.fields(id, object, diagnostics);
        let additional = object
            .additional
            .as_ref()
            .map(|values| self.additional(values, &fields));
        let is_sent = self.sent.contains(&id);
        let constructor = is_sent.then(|| self.constructor(object, &fields)).flatten();
        Struct {
            docs: docs::of_schema(schema).finish(),
            deprecated: schema.docs.deprecated,
            allowed: self.allowed(id, object),
            is_closed: object.is_closed && self.compared.contains(&id),
            additional,
            fields,
            constructor,
            name,
        }
    }

    /// The properties that allow only a few scalars, as far as unions ask: enums with several values know them.
    fn allowed(&self, id: SchemaId, object: &Object) -> Vec<(String, Vec<Value>)> {
        if !self.compared.contains(&id) {
            return Vec::new();
        }
        let allowed = |property: &Property| match self.target(property.value.schema).1 {
            ir::Schema {
                shape: Shape::Enumeration(list),
                ..
            } if list.values.len() == 1 => {
                list.values.iter().map(|text| text.clone().into()).collect()
            }
            ir::Schema {
                shape: Shape::IntegerEnumeration(list),
                ..
            } if list.values.len() == 1 => {
                list.values.iter().map(|number| (*number).into()).collect()
            }
            ir::Schema { allowed, .. } => allowed.clone(),
        };
        { object.properties.iter() }
            .map(|property| (property.name.clone(), allowed(property)))
            .filter(|(_, values): &(_, Vec<Value>)| !values.is_empty())
            .collect()
    }

    fn fields(
        &self,
        id: SchemaId,
        object: &Object,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Field> {
        let named = field_names(object, diagnostics);
        let is_sent = self.sent.contains(&id);
        object
            .properties
            .iter()
            .zip(named)
            .enumerate()
            .map(|(index, (property, (name, (setter, null_setter))))| {
                let (ty, presence) = self.presence(id, index, property);
                Field {
                    docs: docs::of_property(property, &self.schemas[property.value.schema]),
                    deprecated: property.docs.deprecated,
                    is_secret: self.secrets.is_hidden_property(property),
                    conversion: conversion(&ty),
                    null_setter: (is_sent && presence != Presence::Required).then_some(null_setter),
                    name: Identifier(name),
                    wire_name: property.name.clone(),
                    ty,
                    presence,
                    setter,
                }
            })
            .collect()
    }

    /// The field for properties that are not declared.
    fn additional(&self, values: &Use, fields: &[Field]) -> Additional {
        let mut name = "additional_properties".to_owned();
        while fields.iter().any(|field| field.name.0 == name) {
            name.push('_');
        }
        let words = &self.schemas[values.schema].docs;
        let mut paragraphs = docs::Paragraphs::default();
        paragraphs.line("The properties that are not declared above.");
        paragraphs.add(summary(
            words.title.as_deref(),
            words.description.as_deref(),
        ));
        Additional {
            docs: paragraphs.finish(),
            is_secret: self.secrets.is_hidden(values.schema),
            ty: self.of_use(values),
            setter: Identifier(format!("with_{name}")),
            name: Identifier(name),
        }
    }

    /// The field of an object for a property, whether it is an `Option`, and what its value is.
    pub fn field(&self, object: SchemaId, name: &str) -> Option<(Identifier, bool, SchemaId)> {
        let (id, schema) = self.target(object);
        let Shape::Object(object) = &schema.shape else {
            return None;
        };
        let mut properties = object.properties.iter().enumerate();
        let (index, property) = properties.find(|(_, property)| property.name == name)?;
        // What there is to say about names has been said.
        let (field, _) = field_names(object, &mut Vec::new())
            .into_iter()
            .nth(index)?;
        let (_, presence) = self.presence(id, index, property);
        let is_option = presence != Presence::Required;
        Some((Identifier(field), is_option, property.value.schema))
    }

    /// The type of a property's value, and whether it is an `Option`.
    fn presence(&self, id: SchemaId, index: usize, property: &Property) -> (Type, Presence) {
        let mut ty = self.of(property.value.schema);
        // Null is one of the values of `serde_json::Value`.
        let is_nullable = property.value.nullable && ty != Type::Json;
        let has_neutral_value = !matches!(ty, Type::DateTime | Type::Date);
        let is_endless = self.boxing.endless.contains(&(id, index));
        if self.boxing.boxed.contains(&(id, index)) {
            ty = Type::Boxed(Box::new(ty));
        }
        // What only the server sets is not part of a request, so that there must be a way to leave it out.
        let is_left_out = property.access == Access::ReadOnly && self.sent.contains(&id);
        let presence = match (property.required && !is_left_out, is_nullable) {
            (true, true) => Presence::RequiredNullable,
            (true, false) if has_neutral_value && !is_endless => Presence::Required,
            (true | false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        (ty, presence)
    }

    /// The `new` of a struct that is sent, unless it would ask for too much or for nothing.
    fn constructor(&self, object: &Object, fields: &[Field]) -> Option<Constructor> {
        let asks = |property: &Property| {
            property.required
                && !property.value.nullable
                && property.access != Access::ReadOnly
                && !self.has_one_value(property)
        };
        let required: Vec<usize> = object
            .properties
            .iter()
            .enumerate()
            .filter(|(_, property)| asks(property))
            .map(|(index, _)| index)
            .collect();
        let is_useful = (1..=MOST_ARGUMENTS).contains(&required.len());
        let names: Vec<&str> = required
            .iter()
            .filter_map(|index| fields.get(*index))
            .map(|field| field.wire_name.as_str())
            .collect();
        let list = names.iter().map(|name| inline_code(name));
        let list: Vec<String> = list.collect();
        is_useful.then(|| Constructor {
            docs: RustDoc(vec![format!(
                "A value with what the document requires: {}.",
                list.join(", ")
            )]),
            fields: required,
        })
    }

    /// Whether the property's default is the only value the document lists.
    fn has_one_value(&self, property: &Property) -> bool {
        let target = self.schemas.target(property.value.schema);
        matches!(&self.schemas[target].shape, Shape::Enumeration(enumeration) if enumeration.values.len() == 1)
    }
}

/// The name of each field of a struct, and those of its setters.
pub fn field_names(
    object: &Object,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, (Identifier, Identifier))> {
    let properties = object.properties.iter();
    let things: Vec<Named<'_>> = properties
        .map(|property| Named {
            pointer: &property.value.pointer,
            rust_name: property.rust_name.as_deref(),
        })
        .collect();
    let wanted: Vec<Wanted> = { things.iter().zip(&object.properties) }
        .map(|(thing, property)| {
            thing.wanted(|| Wanted {
                spec_name: property.name.clone(),
                identifier: field_name(&property.name),
                path: vec!["property".to_owned()],
            })
        })
        .collect();
    let assignment = unique(&wanted, Style::Snake, reserved::is_field);
    collisions::report(&assignment, &things, ["field", "property"], diagnostics);
    let names = assignment.names;
    let setters = setter_names(&names);
    names.into_iter().zip(setters).collect()
}

/// The names of the setters of each field, of a value and of null.
fn setter_names(fields: &[String]) -> Vec<(Identifier, Identifier)> {
    let setter = |field: &String, suffix: &str| {
        let name = format!(
            "with_{}{suffix}",
            field.trim_start_matches("r#").trim_end_matches('_')
        );
        Wanted {
            spec_name: name.clone(),
            identifier: name,
            path: vec!["property".to_owned()],
        }
    };
    // All setters of values come first, so that they win over those of null.
    let values = fields.iter().map(|field| setter(field, ""));
    let nulls = fields.iter().map(|field| setter(field, "_null"));
    let wanted: Vec<Wanted> = values.chain(nulls).collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    let (values, nulls) = names.split_at(fields.len());
    let identifiers = |names: &[String]| names.iter().cloned().map(Identifier).collect::<Vec<_>>();
    identifiers(values)
        .into_iter()
        .zip(identifiers(nulls))
        .collect()
}

/// Texts, bytes and files are passed as anything that can be made into one.
pub fn conversion(ty: &Type) -> Conversion {
    match ty {
        Type::String | Type::Bytes | Type::File => Conversion::Into,
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

/// A list of texts as an enum.
pub fn build_enumeration(
    name: Identifier,
    docs: RustDoc,
    deprecated: bool,
    list: &ir::Enumeration,
    default: Option<usize>,
) -> Enumeration {
    let VariantNames { listed, fallback } = value_names(&list.values);
    Enumeration {
        fallback: Identifier(fallback),
        default,
        variants: listed
            .into_iter()
            .zip(&list.values)
            .enumerate()
            .map(|(index, (name, text))| {
                let name = Identifier(name);
                Variant {
                    docs: docs::of_listed_value(list.docs.get(index), text, &name),
                    name,
                    text: text.clone(),
                }
            })
            .collect(),
        name,
        docs,
        deprecated,
    }
}

/// A list of whole numbers as an enum, whose variants are named by their titles or else by their numbers.
fn build_integer_enumeration(
    name: Identifier,
    docs: RustDoc,
    deprecated: bool,
    list: &ir::IntegerEnumeration,
) -> IntegerEnumeration {
    let titles: Vec<Option<&str>> = (0..list.values.len())
        .map(|index| list.docs.get(index)?.title.as_deref())
        .collect();
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for title in titles.iter().flatten() {
        *uses.entry(type_name(title)).or_insert(0) += 1;
    }
    let texts: Vec<String> = { list.values.iter().zip(&titles) }
        .map(|(value, title)| match (title, value) {
            (Some(title), _) if uses.get(&type_name(title)) == Some(&1) => (*title).to_owned(),
            (Some(title), _) => format!("{title} {value}"),
            // A sign in front would mean a descending order.
            (None, ..0) => format!("minus {}", value.unsigned_abs()),
            (None, _) => value.to_string(),
        })
        .collect();
    let VariantNames { listed, fallback } = value_names(&texts);
    IntegerEnumeration {
        variants: { listed.into_iter().map(Identifier) }
            .zip(&list.values)
            .enumerate()
            .map(|(index, (name, number))| IntegerVariant {
                docs: docs::of_listed_value(list.docs.get(index), &number.to_string(), &name),
                name,
                number: *number,
            })
            .collect(),
        default: (list.values.len() == 1).then_some(0),
        fallback: Identifier(fallback),
        name,
        docs,
        deprecated,
    }
}

/// The schemas that request bodies reach.
fn sent(api: &ir::Api) -> BTreeSet<SchemaId> {
    let bodies = { api.operations.iter() }.filter_map(|operation| operation.body.as_ref());
    let bodies = bodies.flat_map(|body| match &body.content.format {
        ir::Format::Multipart(Some(parts)) => parts.iter().map(|part| part.value.schema).collect(),
        _ => vec![body.content.value.schema],
    });
    reached(&api.schemas, bodies.collect())
}

/// The schemas that unions reach.
fn compared(schemas: &Schemas) -> BTreeSet<SchemaId> {
    let unions = { schemas.iter() }.filter(|(_, schema)| matches!(schema.shape, Shape::Union(_)));
    reached(schemas, unions.map(|(id, _)| id).collect())
}

/// Some schemas, and all that they consist of.
fn reached(schemas: &Schemas, mut open: Vec<SchemaId>) -> BTreeSet<SchemaId> {
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        match &schemas[id].shape {
            Shape::Object(object) => {
                let properties = object.properties.iter().map(|property| &property.value);
                open.extend(properties.map(|value| value.schema));
            }
            Shape::Array(value) | Shape::Map(value) => open.push(value.schema),
            Shape::Union(union) => {
                open.extend(union.variants.iter().map(|variant| variant.value.schema));
            }
            Shape::Alias(target) => open.push(*target),
            _ => {}
        }
    }
    reached
}
