//! Unions as enums: the names of their variants, and the tags that tell them apart.

use heck::ToUpperCamelCase as _;

use super::{
    docs,
    identifier::{VariantNames, Wanted, type_name, variant_names},
    plan::Head,
    rustdoc::summary,
    types::Types,
    unnamed,
};
use crate::{
    ir::{self, SchemaId, Shape},
    model::{Identifier, RustDoc, Type, Union, UnionVariant},
};

/// What a list is called.
const LIST: &str = "List";

impl Types<'_> {
    /// A union as an enum.
    pub(super) fn union(&self, id: SchemaId, head: Head, union: &ir::Union) -> Union {
        let union = &self.without_repeated_strings(union);
        // A union of which a member can be null can be null itself, and says so wherever it is used.
        let types = union
            .variants
            .iter()
            .map(|variant| self.of_variant(variant));
        let types: Vec<Type> = types.collect();
        let names = name_variants(&head.name, union, &types);
        // Aliases are other names for one type.
        let identities: Vec<Type> = union
            .variants
            .iter()
            .map(|variant| match self.of_variant(variant) {
                Type::Named(_) => self.identity(variant.value.schema),
                ty => ty,
            })
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
            is_secret: self.secrets().is_hidden(variant.value.schema),
            has_conversion: is_alone(identity) && ty != Type::Json,
            tag: self.tag(union, variant),
            ty,
            tags: variant.tags.texts().cloned().collect(),
            is_tagged: variant.tags.are_stated() && !variant.is_rest,
            is_rest: variant.is_rest,
        });
        Union {
            variants: variants.collect(),
            docs: head.docs,
            deprecated: head.deprecated,
            origin: head.origin,
            has_secret_fallback: self.secrets().may_be_in(id),
            fallback: Identifier(names.fallback),
            discriminator: union.discriminator.clone(),
            is_compiled_here: self.recursion_limit().is_some(),
            name: head.name,
        }
    }

    /// The union with one variant for each type of strings: nothing would ever be read as the second of a type.
    fn without_repeated_strings(&self, union: &ir::Union) -> ir::Union {
        let mut union = union.clone();
        let mut known: Vec<Type> = Vec::new();
        union.variants.retain(|variant| {
            let (_, schema) = self.target(variant.value.schema);
            let is_string = matches!(schema.shape, Shape::String(_));
            let ty = self.of_variant(variant);
            if is_string && known.contains(&ty) {
                return false;
            }
            known.extend(is_string.then_some(ty));
            true
        });
        union
    }

    fn variant_docs(&self, variant: &ir::Variant, name: &str) -> RustDoc {
        if variant.is_rest {
            let line = "The schema itself, and unknown schemas that extend it.";
            return RustDoc(vec![line.to_owned()]);
        }
        let unnamed = unnamed::words(variant.value.schema, &ir::Docs::default(), self);
        if !unnamed.is_empty() {
            return RustDoc(unnamed);
        }
        let docs = &self.schema(variant.value.schema).docs;
        let line = summary(docs.title.as_deref(), docs.description.as_deref());
        RustDoc(vec![docs::full_stop(
            line.unwrap_or_else(|| name.to_owned()),
        )])
    }

    /// The type, aliases aside.
    fn identity(&self, id: SchemaId) -> Type {
        self.of(self.target(id).0)
    }

    fn is_struct_or_union(&self, id: SchemaId) -> bool {
        let (_, target) = self.target(id);
        matches!(target.shape, Shape::Object(_) | Shape::Union(_))
    }
}

/// The names of the variants: what the document calls them, without the name of the union in front; else the kind of value.
fn name_variants(name: &Identifier, union: &ir::Union, types: &[Type]) -> VariantNames {
    let variants = union.variants.iter().zip(types).enumerate();
    let mut has_list = false;
    let wanted: Vec<Wanted> = variants
        .map(|(index, (variant, ty))| {
            let place = format!("Variant{}", index + 1);
            let spec_name = variant.name.clone().unwrap_or_else(|| place.clone());
            let identifier = match (&variant.name, kind_name(ty)) {
                (Some(variant), _) => short_name(&type_name(variant), &name.0),
                (None, Some(kind)) => kind.to_owned(),
                (None, None) => place.clone(),
            };
            // Lists after the first are told from it by their elements.
            let is_repeated = identifier == LIST && std::mem::replace(&mut has_list, true);
            let element = element_name(ty).filter(|_| is_repeated);
            Wanted {
                spec_name,
                identifier: element.map_or(identifier, |element| format!("{LIST}Of{element}")),
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

/// What the elements of a list are, which tells lists apart.
fn element_name(ty: &Type) -> Option<&str> {
    let Type::Vec(element) = ty else {
        return None;
    };
    let named = element.named().map(|name| name.0.as_str());
    named.or_else(|| kind_name(element))
}

/// What a type without a name is called.
fn kind_name(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::Bool => "Boolean",
        Type::I32 | Type::I64 | Type::U64 => "Integer",
        Type::F64 => "Number",
        Type::String => "String",
        Type::DateTime | Type::JiffTimestamp => "DateTime",
        Type::Date | Type::JiffDate => "Date",
        Type::Uuid => "Uuid",
        Type::Base64 => "Bytes",
        Type::Decimal | Type::DecimalNumber => "Decimal",
        Type::Json => "Any",
        Type::JsonMap | Type::Map(_) => "Map",
        Type::Vec(_) => LIST,
        Type::Option(inner) | Type::Boxed(inner) => return kind_name(inner),
        // No schema becomes one of the last five.
        Type::Named(_)
        | Type::Own(_)
        | Type::Given(_)
        | Type::Bytes
        | Type::Body
        | Type::File
        | Type::Multipart => return None,
    })
}
