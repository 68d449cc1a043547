//! Unions as enums: the names of their variants, and how their values are told apart.

use heck::ToUpperCamelCase as _;

use super::{
    docs,
    identifier::{VariantNames, Wanted, type_name, variant_names},
    rustdoc::summary,
    types::{Types, field_names},
};
use crate::{
    ir::{self, Object, SchemaId, Shape, StringFormat},
    model::{Candidate, Identifier, Kind, RustDoc, Tag, Type, Union, UnionVariant},
};

/// Longer lists of texts do not tell variants apart.
const MOST_CONSTANTS: usize = 16;

impl Types<'_> {
    /// A union as an enum.
    pub(super) fn union(&self, id: SchemaId, name: Identifier, union: &ir::Union) -> Union {
        let schema = self.schema(id);
        let types: Vec<Type> = union
            .variants
            .iter()
            // A union of which a member can be null can be null itself, and says so wherever it is used.
            .map(|variant| self.of(variant.value.schema))
            .collect();
        let names = name_variants(&name, union, &types);
        // Aliases are other names for one type.
        let identities: Vec<Type> = union
            .variants
            .iter()
            .map(|variant| self.identity(variant.value.schema))
            .collect();
        let is_alone = |ty: &Type| identities.iter().filter(|other| *other == ty).count() == 1;
        let variants = union
            .variants
            .iter()
            .zip(&identities)
            .zip(types)
            .zip(names.listed);
        let variants = variants.map(|(((variant, identity), ty), variant_name)| UnionVariant {
            docs: self.variant_docs(variant, &variant_name),
            name: Identifier(variant_name),
            // Structs may be large, and unions may contain themselves.
            is_boxed: self.is_struct_or_union(variant.value.schema) && matches!(ty, Type::Named(_)),
            has_conversion: is_alone(identity) && ty != Type::Json,
            tag: self.tag(union, variant),
            ty,
            // Without a discriminator nothing asks for them.
            tags: self.tags(union, variant),
            candidates: self.candidates(variant.value.schema, &mut Vec::new()),
        });
        Union {
            variants: variants.collect(),
            docs: docs::of_schema(schema).finish(),
            deprecated: schema.docs.deprecated,
            fallback: Identifier(names.fallback),
            discriminator: union.discriminator.clone(),
            name,
        }
    }

    fn variant_docs(&self, variant: &ir::Variant, name: &str) -> RustDoc {
        let docs = &self.schema(variant.value.schema).docs;
        let line = summary(docs.title.as_deref(), docs.description.as_deref());
        RustDoc(vec![docs::full_stop(
            line.unwrap_or_else(|| name.to_owned()),
        )])
    }

    /// The values of the discriminator that mean a variant: those of the document, and those that its own property lists.
    fn tags(&self, union: &ir::Union, variant: &ir::Variant) -> Vec<String> {
        let Some(property) = &union.discriminator else {
            return Vec::new();
        };
        let mut tags = variant.tags.clone();
        let others = union.variants.iter().filter(|other| *other != variant);
        let taken: Vec<&String> = others.flat_map(|other| &other.tags).collect();
        if let Some([text]) = self.constant(variant, property)
            && !tags.contains(text)
            && !taken.contains(&text)
        {
            tags.push(text.clone());
        }
        tags
    }

    /// The values that a variant lists for a property.
    fn constant(&self, variant: &ir::Variant, property: &str) -> Option<&[String]> {
        let (_, schema) = self.target(variant.value.schema);
        let Shape::Object(object) = &schema.shape else {
            return None;
        };
        let mut properties = object.properties.iter();
        let property = properties.find(|other| other.name == property)?;
        match &self.target(property.value.schema).1.shape {
            Shape::Enumeration(list) => Some(&list.values),
            _ => None,
        }
    }

    /// The value of the discriminator that makes a value the variant's, where there is one alone and a struct that can have it.
    fn tag(&self, union: &ir::Union, variant: &ir::Variant) -> Option<Tag> {
        let property = union.discriminator.as_ref()?;
        let (_, schema) = self.target(variant.value.schema);
        let Shape::Object(object) = &schema.shape else {
            return None;
        };
        let mut properties = object.properties.iter();
        let index = properties.position(|other| other.name == *property)?;
        let property = object.properties.get(index)?;
        let (_, schema) = self.target(property.value.schema);
        let (is_enumeration, texts): (bool, Vec<&String>) = match &schema.shape {
            Shape::Enumeration(list) if list.values.len() == 1 => {
                // Its default is the value.
                let is_set = property.required && !property.value.nullable;
                (true, list.values.iter().filter(|_| !is_set).collect())
            }
            Shape::Enumeration(list) => {
                let listed = |text: &&String| list.values.contains(text);
                (true, variant.tags.iter().filter(listed).collect())
            }
            Shape::String(StringFormat::Plain) => (false, variant.tags.iter().collect()),
            _ => return None,
        };
        let [text] = texts.as_slice() else {
            return None;
        };
        let (_, (setter, _)) = field_names(object, &mut Vec::new())
            .into_iter()
            .nth(index)?;
        Some(Tag {
            setter,
            text: (*text).clone(),
            is_enumeration,
        })
    }

    /// The type, aliases aside.
    fn identity(&self, id: SchemaId) -> Type {
        self.of(self.target(id).0)
    }

    fn is_struct_or_union(&self, id: SchemaId) -> bool {
        let (_, target) = self.target(id);
        matches!(target.shape, Shape::Object(_) | Shape::Union(_))
    }

    /// The kinds of JSON values that a schema allows. `path` holds the unions around it, which may contain themselves.
    fn candidates(&self, id: SchemaId, path: &mut Vec<SchemaId>) -> Vec<Candidate> {
        let (id, schema) = self.target(id);
        let kind = match &schema.shape {
            Shape::Union(union) => {
                if path.contains(&id) {
                    return Vec::new();
                }
                path.push(id);
                let variants = union.variants.iter();
                let candidates =
                    variants.flat_map(|variant| self.candidates(variant.value.schema, path));
                let candidates = candidates.collect();
                path.pop();
                return candidates;
            }
            Shape::Object(object) => return vec![self.object_candidate(object)],
            Shape::FreeForm | Shape::Map(_) => {
                return vec![Candidate::Object {
                    required: Vec::new(),
                    optional: Vec::new(),
                    constants: Vec::new(),
                    is_map: true,
                }];
            }
            Shape::Boolean => Kind::Boolean,
            Shape::Integer(_) | Shape::IntegerEnumeration(_) => Kind::Integer,
            Shape::Number => Kind::Number,
            Shape::String(_) | Shape::Enumeration(_) => Kind::String,
            Shape::Array(_) => Kind::Array,
            Shape::Any | Shape::Alias(_) => Kind::Any,
        };
        vec![Candidate::Other(kind)]
    }

    fn object_candidate(&self, object: &Object) -> Candidate {
        let names = |required: bool| {
            let properties = object.properties.iter();
            let properties = properties.filter(move |property| property.required == required);
            properties.map(|property| property.name.clone()).collect()
        };
        let constants = object.properties.iter().filter_map(|property| {
            let (_, schema) = self.target(property.value.schema);
            match &schema.shape {
                Shape::Enumeration(texts) if texts.values.len() <= MOST_CONSTANTS => {
                    Some((property.name.clone(), texts.values.clone()))
                }
                _ => None,
            }
        });
        Candidate::Object {
            constants: constants.collect(),
            required: names(true),
            optional: names(false),
            is_map: object.additional.is_some(),
        }
    }
}

/// The names of the variants: what the document calls them, without the name of the union in front; else the kind of value.
fn name_variants(name: &Identifier, union: &ir::Union, types: &[Type]) -> VariantNames {
    let variants = union.variants.iter().zip(types).enumerate();
    let wanted: Vec<Wanted> = variants
        .map(|(index, (variant, ty))| {
            let place = format!("Variant{}", index + 1);
            let spec_name = variant.name.clone().unwrap_or_else(|| place.clone());
            let identifier = match (&variant.name, kind_name(ty)) {
                (Some(variant), _) => short_name(&type_name(variant), &name.0),
                (None, Some(kind)) => kind.to_owned(),
                (None, None) => place.clone(),
            };
            Wanted {
                spec_name,
                identifier,
                path: vec![place],
            }
        })
        .collect();
    variant_names(&wanted)
}

/// A name without the words of the union's that it starts with, where that leaves whole words.
fn short_name(name: &str, union: &str) -> String {
    let rest = name.strip_prefix(union).unwrap_or_default();
    if rest.starts_with(|first: char| first.is_ascii_uppercase()) {
        rest.to_upper_camel_case()
    } else {
        name.to_owned()
    }
}

/// What a type without a name is called.
fn kind_name(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::Bool => "Boolean",
        Type::I32 | Type::I64 | Type::U64 => "Integer",
        Type::F64 => "Number",
        Type::String => "String",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::Json => "Any",
        Type::JsonMap | Type::Map(_) => "Map",
        Type::Vec(_) => "List",
        Type::Option(inner) | Type::Boxed(inner) => return kind_name(inner),
        // No schema becomes one of the last three.
        Type::Named(_) | Type::Bytes | Type::File | Type::Multipart => return None,
    })
}
