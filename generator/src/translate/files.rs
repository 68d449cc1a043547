//! The files of types: named types in, what stands in the file of each out.

use std::{collections::BTreeMap, num::NonZeroUsize};

use super::{docs, enumeration, plan::Head, types::Types, value_docs};
use crate::{
    ir::{Origin, Owner, Role, SchemaId, Shape},
    model::{Identifier, Item, TypeFile},
    parallel,
};

impl Types<'_> {
    /// The files of types, in the order of their modules.
    pub fn files(&self, threads: NonZeroUsize) -> Vec<TypeFile> {
        let modules = self.modules();
        let items = parallel::map(modules, threads, |(id, _)| self.item(*id));
        let mut files: BTreeMap<&Identifier, Vec<Item>> = BTreeMap::new();
        for ((_, module), item) in modules.iter().zip(items) {
            files.entry(module).or_default().extend(item);
        }
        files
            .into_iter()
            .map(|(module, items)| TypeFile {
                module: module.clone(),
                items,
            })
            .collect()
    }

    /// The type of a schema that has one of its own.
    fn item(&self, id: SchemaId) -> Option<Item> {
        let name = self.name(id)?.clone();
        let schema = self.schema(id);
        let mut docs = value_docs::of_schema(id, &name, self);
        if let Origin::Shared(_) = schema.origin {
            docs.line("All properties and parameters of this name with these values share it, each under a name of its own, which \
                 stays if the values of one change.");
        }
        if let Origin::Inline {
            owner: Owner::Schema(parent),
            role: Role::Base,
        } = schema.origin
            && let Some(parent) = self.name(parent)
        {
            let link = format!("[`{0}`](super::{0})", parent.0);
            docs.line(format!("Its fields are those that every {link} has."));
        }
        let head = Head {
            name,
            docs: docs.finish(),
            deprecated: docs::deprecation(&schema.docs),
            origin: self.origin(id),
        };
        Some(match &schema.shape {
            Shape::Object(object) => Item::Struct(self.structure(id, head, object)),
            Shape::Enumeration(list) => {
                // It has nothing else to be.
                let default = (list.values.len() == 1).then_some(0);
                Item::Enumeration(enumeration::of_texts(head, list, default))
            }
            Shape::IntegerEnumeration(list) => {
                Item::IntegerEnumeration(enumeration::of_integers(head, list))
            }
            Shape::Union(union) => Item::Union(self.union(id, head, union)),
            _ => return None,
        })
    }
}
