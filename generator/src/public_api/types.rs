//! The types of an API as items.

use crate::model::{
    Alias, Constructor, Crate, Enumeration, Field, IntegerEnumeration, Item as Definition, Origin,
    Presence, Struct, Type, Union, UnionVariant,
};

use super::{
    escape::quoted,
    item::{Item, Kind},
};

/// The module that passes on all types of an API.
const MODULE: &str = "types::";

/// Adds the types of a program.
pub fn list(program: &Crate, items: &mut Vec<Item>) {
    // Nobody knows what is sent where there are no operations, so that values of all types can be made.
    let setters = match program.client.accessors.is_empty() {
        true => "made",
        false => "sent",
    };
    for definition in program.items() {
        match definition {
            Definition::Struct(item) => structure(item, setters, items),
            Definition::Enumeration(item) => enumeration(item, MODULE, items),
            Definition::IntegerEnumeration(item) => integer_enumeration(item, items),
            Definition::Union(item) => union(item, items),
        }
    }
    items.extend(program.aliases.iter().map(alias));
}

/// The line of a type that has parts.
fn head(kind: Kind, path: &str, is_deprecated: bool, origin: &Origin) -> Item {
    Item::of(kind, path)
        .with_flag_if(is_deprecated, "deprecated")
        .with_key(format!("schema {}", quoted(&origin.schema)))
        .with_place(&origin.pointer)
}

fn structure(item: &Struct, setters: &str, items: &mut Vec<Item>) {
    let path = format!("{MODULE}{}", item.name.0);
    let additional = item.additional.as_ref();
    let mut names = { item.fields.iter() }
        .map(|field| &field.setter)
        .chain(additional.map(|field| &field.setter));
    let has_setters = names.any(Option::is_some);
    let line = head(Kind::Struct, &path, item.deprecated.is_some(), &item.origin);
    items.push(line.with_flag_if(has_setters, setters));
    items.extend(item.constructor.as_ref().map(|it| new(&path, it, item)));
    items.extend(item.fields.iter().map(|it| field(&path, it)));
    items.extend(additional.map(|field| {
        Item::of(Kind::Field, format!("{path}.{}", field.name.0))
            .with_signature(format!(": {}", Type::Map(Box::new(field.ty.clone()))))
            .with_key("*")
            .with_place(&item.origin.pointer)
    }));
}

fn field(path: &str, field: &Field) -> Item {
    let is_option = field.presence != Presence::Required;
    let ty = match is_option {
        true => format!("Option<{}>", field.ty),
        false => field.ty.to_string(),
    };
    let name = &field.name.0;
    let usual = |suffix: &str| format!("with_{}{suffix}", name.trim_start_matches("r#"));
    let unusual = { field.setter.iter() }.filter(|setter| setter.0 != usual(""));
    let null = { field.null_setter.iter() }.filter(|setter| setter.0 != usual("_null"));
    let mut item = Item::of(Kind::Field, format!("{path}.{name}"))
        .with_signature(format!(": {ty}"))
        .with_flag_if(field.deprecated.is_some(), "deprecated");
    item.flags
        .extend(unusual.map(|setter| format!("setter {}", setter.0)));
    item.flags
        .extend(null.map(|setter| format!("null setter {}", setter.0)));
    let is_always_sent = field.presence == Presence::RequiredNullable && field.setter.is_some();
    item.with_key(quoted(&field.wire_name))
        .with_wire(is_always_sent.then(|| "null where not set".to_owned()))
        .with_contract(&field.contract)
}

fn new(path: &str, constructor: &Constructor, item: &Struct) -> Item {
    let fields = { constructor.fields.iter() }.filter_map(|index| item.fields.get(*index));
    let fields: Vec<&Field> = fields.collect();
    let types = fields.iter().map(|field| unboxed(&field.ty).to_string());
    let names = fields.iter().map(|field| quoted(&field.wire_name));
    let names: Vec<String> = names.collect();
    let constants = constructor.constants.iter().map(|tag| {
        let value = tag.value.to_string();
        format!("{} = {}", quoted(&tag.property), quoted(&value))
    });
    Item::of(Kind::New, format!("{path}::new"))
        .with_signature(format!("({})", types.collect::<Vec<_>>().join(", ")))
        .with_key(match names.is_empty() {
            true => "()".to_owned(),
            false => names.join(" + "),
        })
        .with_wire(constants)
        .with_place(&item.origin.pointer)
}

/// What functions take for a value of a type.
pub fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => inner,
        ty => ty,
    }
}

/// An enum of texts, in a module.
pub fn enumeration(item: &Enumeration, module: &str, items: &mut Vec<Item>) {
    let path = format!("{module}{}", item.name.0);
    items.push(
        head(Kind::Enum, &path, item.deprecated.is_some(), &item.origin)
            .with_flag(format!("else {}", item.fallback.0)),
    );
    let variants = item.variants.iter().enumerate();
    items.extend(variants.map(|(index, variant)| {
        Item::of(Kind::Variant, format!("{path}::{}", variant.name.0))
            .with_flag_if(item.default == Some(index), "default")
            .with_key(quoted(&variant.text))
            .with_place(&item.origin.pointer)
    }));
}

fn integer_enumeration(item: &IntegerEnumeration, items: &mut Vec<Item>) {
    let path = format!("{MODULE}{}", item.name.0);
    items.push(
        head(Kind::Enum, &path, item.deprecated.is_some(), &item.origin)
            .with_flag("integers")
            .with_flag(format!("else {}", item.fallback.0)),
    );
    let variants = item.variants.iter().enumerate();
    items.extend(variants.map(|(index, variant)| {
        Item::of(Kind::Variant, format!("{path}::{}", variant.name.0))
            .with_flag_if(item.default == Some(index), "default")
            .with_key(variant.number.to_string())
            .with_place(&item.origin.pointer)
    }));
}

fn union(item: &Union, items: &mut Vec<Item>) {
    let path = format!("{MODULE}{}", item.name.0);
    let by = item.discriminator.as_ref();
    items.push(
        head(Kind::Enum, &path, item.deprecated.is_some(), &item.origin)
            .with_flag("union")
            .with_flag(format!("else {}", item.fallback.0))
            .with_wire(by.map(|property| format!("by {}", quoted(property)))),
    );
    let variants = item.variants.iter();
    items.extend(variants.map(|variant| union_variant(&path, variant, &item.origin)));
}

fn union_variant(path: &str, variant: &UnionVariant, origin: &Origin) -> Item {
    let ty = match variant.is_boxed {
        true => format!("Box<{}>", variant.ty),
        false => variant.ty.to_string(),
    };
    let tags: Vec<String> = variant.tags.iter().map(|tag| quoted(tag)).collect();
    let key = match tags.is_empty() {
        true => format!("a {}", variant.ty),
        false => tags.join(" | "),
    };
    Item::of(Kind::Variant, format!("{path}::{}", variant.name.0))
        .with_signature(format!("({ty})"))
        .with_flag_if(variant.has_conversion, "from")
        .with_key(key)
        .with_wire(variant.is_rest.then(|| "and all others".to_owned()))
        .with_place(&origin.pointer)
}

fn alias(alias: &Alias) -> Item {
    Item::of(Kind::Type, format!("{MODULE}{}", alias.name.0))
        .with_signature(format!(" = {}", alias.ty))
        .with_flag_if(alias.is_place, "place")
        .with_flag_if(alias.deprecated.is_some(), "deprecated")
        .with_key(format!("schema {}", quoted(&alias.origin.schema)))
        .with_place(&alias.origin.pointer)
}
