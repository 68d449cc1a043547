//! The files of types: named types in, what stands in the file of each out.

use super::{docs, enumeration, plan::Head, types::Types};
use crate::{
    ir::{Origin, Owner, Role, SchemaId, Shape},
    model::{Item, TypeFile},
};

impl Types<'_> {
    /// The types with a file of their own, in the order of their modules.
    pub fn files(&self) -> Vec<TypeFile> {
        let files = self.modules().filter_map(|(id, module)| {
            Some(TypeFile {
                module: module.clone(),
                item: self.item(id)?,
            })
        });
        let mut files: Vec<TypeFile> = files.collect();
        files.sort_by(|left, right| left.module.cmp(&right.module));
        files
    }

    /// The type of a schema that has one of its own.
    fn item(&self, id: SchemaId) -> Option<Item> {
        let name = self.name(id)?.clone();
        let schema = self.schema(id);
        let mut docs = docs::of_schema(schema);
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
            deprecated: schema.docs.deprecated,
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
