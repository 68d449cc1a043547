//! Values for examples: something of each type, as a person would write it.

use super::Contents;
use crate::model::{Item, Method, RequestBody, Struct, Type};

/// How deep a value is written out; below that it is the default of its type.
const DEEPEST: usize = 2;

/// What to call an operation with.
pub fn arguments(module: &str, method: &Method, contents: &Contents<'_>) -> String {
    let Some(arguments) = &method.arguments else {
        let values =
            method
                .arguments()
                .map(|input| match body(module, method, input.ty, contents) {
                    Some(body) => body,
                    None => argument(input.ty, contents, DEEPEST),
                });
        return values.collect::<Vec<_>>().join(", ");
    };
    let fields = method.arguments().map(|input| {
        let value = body(module, method, input.ty, contents)
            .unwrap_or_else(|| value(input.ty, contents, DEEPEST));
        format!("    {}: {value},\n", input.name.0)
    });
    let fields: String = fields.collect();
    let (crate_module, name) = (contents.crate_module, &arguments.name.0);
    format!("{crate_module}::client::{module}::{name} {{\n{fields}}}")
}

/// The preferred variant of an enum of bodies; `None` for another type.
fn body(module: &str, method: &Method, ty: &Type, contents: &Contents<'_>) -> Option<String> {
    let Type::Own(name) = ty else {
        return None;
    };
    let choice = { method.body.as_ref() }.and_then(RequestBody::choice)?;
    let variant = choice.variants.first()?;
    let value = value(&variant.ty, contents, DEEPEST);
    let crate_module = contents.crate_module;
    Some(format!(
        "{crate_module}::client::{module}::{}::{}({value})",
        name.0, variant.name.0
    ))
}

/// A text, a number or a boolean, where a function takes one.
pub fn literal(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::String | Type::Bytes | Type::Base64 | Type::Body | Type::File => Some("\"…\""),
        Type::I32 | Type::I64 | Type::U64 => Some("1"),
        Type::F64 => Some("1.0"),
        Type::Bool => Some("true"),
        _ => None,
    }
}

/// A value for a function that takes it, which converts a text itself.
fn argument(ty: &Type, contents: &Contents<'_>, depth: usize) -> String {
    match literal(ty) {
        Some(literal) => literal.to_owned(),
        None if *ty == Type::DecimalNumber => value(&Type::Decimal, contents, depth),
        None => value(ty, contents, depth),
    }
}

/// A value of exactly this type.
fn value(ty: &Type, contents: &Contents<'_>, depth: usize) -> String {
    let crate_module = contents.crate_module;
    match ty {
        Type::String | Type::Bytes | Type::Base64 | Type::Body | Type::File => {
            "\"…\".into()".to_owned()
        }
        Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::Bool => {
            literal(ty).unwrap_or_default().to_owned()
        }
        Type::DateTime => "chrono::DateTime::UNIX_EPOCH".to_owned(),
        Type::Date => "chrono::NaiveDate::default()".to_owned(),
        Type::JiffTimestamp => "jiff::Timestamp::UNIX_EPOCH".to_owned(),
        Type::JiffDate => "jiff::civil::Date::default()".to_owned(),
        Type::Uuid => "uuid::Uuid::nil()".to_owned(),
        Type::Decimal => "rust_decimal::Decimal::ONE".to_owned(),
        Type::DecimalNumber => "rust_decimal::Decimal::ONE.into()".to_owned(),
        // `body` has dealt with it.
        Type::Own(_) => "Default::default()".to_owned(),
        Type::Given(_) => "serde_json::from_str(\"…\").expect(\"a value\")".to_owned(),
        Type::Json => "serde_json::json!({})".to_owned(),
        Type::JsonMap => "serde_json::Map::new()".to_owned(),
        Type::Multipart => format!("{crate_module}::Multipart::new()"),
        Type::Vec(inner) => format!("vec![{}]", value(inner, contents, depth)),
        Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
        Type::Option(inner) => format!("Some({})", value(inner, contents, depth)),
        Type::Boxed(inner) => value(inner, contents, depth),
        Type::Named(name) => {
            if let Some(alias) = { contents.aliases.iter() }.find(|alias| alias.name == *name) {
                return value(&alias.ty, contents, depth);
            }
            let path = format!("{crate_module}::types::{}", name.0);
            let item = contents.items().find(|item| item.name() == name);
            let function = item.and_then(|item| of_item(item, contents, depth));
            let function = function.unwrap_or_else(|| "default()".to_owned());
            format!("{path}::{function}")
        }
    }
}

/// A variant or a constructor, behind the path of its type.
fn of_item(item: &Item, contents: &Contents<'_>, depth: usize) -> Option<String> {
    match item {
        Item::Enumeration(list) => Some(list.variants.first()?.name.0.clone()),
        Item::IntegerEnumeration(list) => Some(list.variants.first()?.name.0.clone()),
        Item::Struct(item) => constructed(item, contents, depth.checked_sub(1)?),
        Item::Union(_) => None,
    }
}

fn constructed(item: &Struct, contents: &Contents<'_>, depth: usize) -> Option<String> {
    let indices = item.constructor.as_ref()?.fields.iter();
    let fields = indices.filter_map(|index| item.fields.get(*index));
    let values = fields.map(|field| argument(&field.ty, contents, depth));
    Some(format!("new({})", values.collect::<Vec<_>>().join(", ")))
}
