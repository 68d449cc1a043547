//! What a caller sets as items: of a request, or of the parts of a body.

use crate::model::{Input, Type};

use super::{
    escape::quoted,
    item::{Item, Kind},
    types,
};

/// What inputs of `owner` are called on the wire, and how they are written.
pub type Sent = (String, Vec<String>);

/// The arguments by their places, then what is optional by its setter.
pub fn items<'a>(
    module: &str,
    owner: &str,
    inputs: impl Iterator<Item = (Input<'a>, Sent)>,
) -> Vec<Item> {
    let mut arguments = 0;
    let items = inputs.map(|(input, (key, wire))| {
        let Input { name, ty, .. } = input;
        let ty = taken(module, ty);
        let item = if input.is_argument() {
            arguments += 1;
            Item::of(Kind::Arg, format!("{owner}.{arguments}")).with_signature(format!(": {ty}"))
        } else {
            Item::of(Kind::Set, format!("{owner}::{}", name.0))
                .with_signature(format!("({ty})"))
                .with_flag_if(input.deprecated.is_some(), "deprecated")
        };
        let initial = input
            .initial
            .map(|it| format!("{} unless set", quoted(&it.to_string())));
        item.with_key(key)
            .with_wire(wire.into_iter().chain(initial))
            .with_contract(input.contract)
    });
    items.collect()
}

/// What a function takes for a value of a type.
pub fn taken(module: &str, ty: &Type) -> String {
    match types::unboxed(ty) {
        Type::Own(name) => format!("{module}::{}", name.0),
        ty => ty.to_string(),
    }
}
