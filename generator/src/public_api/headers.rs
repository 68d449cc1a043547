//! The headers that the responses of an operation declare, as items.

use crate::{model::ResponseHeaders, pointer::Pointer};

use super::{
    escape::quoted,
    item::{Item, Kind},
};

/// The struct of the operation at `place`, and its fields.
pub fn items(
    module: &str,
    headers: &ResponseHeaders,
    endpoint: &str,
    place: &Pointer,
) -> Vec<Item> {
    let path = format!("{module}::{}", headers.name.0);
    let fields = headers.fields.iter().map(|field| {
        Item::of(Kind::Field, format!("{path}.{}", field.name.0))
            .with_signature(format!(": Option<{}>", field.ty))
            .with_flag_if(field.deprecated.is_some(), "deprecated")
            .with_key(quoted(&field.wire_name.to_ascii_lowercase()))
            .with_contract(&field.contract)
    });
    let item = Item::of(Kind::Struct, &path)
        .with_key(format!("headers {endpoint}"))
        .with_place(place);
    std::iter::once(item).chain(fields).collect()
}
