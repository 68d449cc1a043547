//! What the document says about types and values, whatever they are called in Rust.

use super::{docs, types::Types};
use crate::{
    ir::{Docs, Origin, Owner, Role, SchemaId, Use},
    model::{self, Contract},
    pointer::Pointer,
};

impl Types<'_> {
    /// Where the type of a schema comes from.
    pub(super) fn origin(&self, id: SchemaId) -> model::Origin {
        model::Origin {
            schema: self.place(id),
            pointer: self.schema(id).pointer.clone(),
        }
    }

    /// The key of a component; else what the schema stands in, and what it is there.
    fn place(&self, id: SchemaId) -> String {
        match &self.schema(id).origin {
            Origin::Component(key) => key.clone(),
            Origin::Inline { owner, role } => {
                let owner = match owner {
                    Owner::Schema(parent) => self.place(*parent),
                    Owner::Operation(id) => self.endpoint(id).to_owned(),
                    Owner::Component(key) => key.clone(),
                };
                place_in(&owner, role)
            }
            Origin::Shared(path) => match self.called_like(id) {
                Some(place) => self.place(place),
                None => { path.iter() }.fold("*".to_owned(), |owner, role| place_in(&owner, role)),
            },
        }
    }

    /// What the document says about a value.
    pub(super) fn contract(&self, value: &Use, is_required: bool, own: &Docs) -> Contract {
        let schema = self.schema(value.schema);
        let constraints = docs::constraints(own, schema).iter();
        let constraints = constraints.filter(|constraint| !docs::is_in_type(constraint));
        let limits = constraints.map(|it| format!("{} {}", it.keyword, it.value));
        let default = own.default.as_ref().or(schema.docs.default.as_ref());
        Contract {
            pointer: value.pointer.clone(),
            is_required,
            is_nullable: value.nullable,
            limits: limits
                .chain(default.map(|value| format!("default {value}")))
                .collect(),
        }
    }
}

/// What a schema is called that is this to its owner.
fn place_in(owner: &str, role: &Role) -> String {
    match role {
        Role::Property(name) => format!("{owner}.{name}"),
        Role::Item => format!("{owner}[]"),
        Role::MapValue => format!("{owner}{{}}"),
        Role::Variant(name) => format!("{owner}|{name}"),
        Role::Base => format!("{owner} base"),
        Role::RequestBody => format!("{owner} request"),
        Role::OtherRequestBody(media_type) => format!("{owner} request {media_type}"),
        Role::RequestElement => format!("{owner} request[]"),
        Role::Payload => format!("{owner} payload"),
        Role::ResponseBody(status, None) => format!("{owner} {status}"),
        Role::ResponseBody(status, Some(media_type)) => {
            format!("{owner} {status} {media_type}")
        }
        Role::ResponseElement(status) => format!("{owner} {status}[]"),
        Role::Parameter(name) => format!("{owner}?{name}"),
        Role::Header(name) => format!("{owner} {name}:"),
    }
}

/// What the document says about a body, which has no limits of its own.
pub fn of_body(pointer: &Pointer, is_required: bool, is_nullable: bool) -> Contract {
    Contract {
        pointer: pointer.clone(),
        is_required,
        is_nullable,
        limits: Vec::new(),
    }
}
