//! The headers that the responses of an operation declare, as items.

use crate::model::{Method, ResponseHeaders};

use super::{
    escape::quoted,
    item::{Item, Kind},
};

/// Adds the struct of an operation, and its fields.
pub fn list(module: &str, headers: &ResponseHeaders, method: &Method, items: &mut Vec<Item>) {
    let path = format!("{module}::{}", headers.name.0);
    items.push(
        Item::of(Kind::Struct, &path)
            .with_key(format!("headers {}", super::client::endpoint(method)))
            .with_place(&method.pointer),
    );
    items.extend(headers.fields.iter().map(|field| {
        Item::of(Kind::Field, format!("{path}.{}", field.name.0))
            .with_signature(format!(": Option<{}>", field.ty))
            .with_flag_if(field.deprecated, "deprecated")
            .with_key(quoted(&field.wire_name.to_ascii_lowercase()))
            .with_contract(&field.contract)
    }));
}
