//! What the values of a schema are: keywords in, one [`Shape`] out, by one ordered list of decisions.

use serde_json::Value;

use super::{Lowering, Progress, keywords::Keywords};
use crate::{
    ir::{Docs, Origin, Owner, Role, SchemaId, Shape, Use},
    pointer::Pointer,
};

/// What to do about a schema that becomes any JSON value.
pub(super) const USE_JSON: &str = "nothing, if reading it as a JSON value is enough; else describe it with a supported keyword in an overlay";

impl Lowering<'_> {
    /// Works out docs and shape of a schema, once. Only `allOf` gets here from within itself: `depth` counts how often.
    pub(super) fn lower_schema(&mut self, id: SchemaId, depth: usize) {
        let Some(progress @ Progress::Waiting) = self.progress.get_mut(id.0) else {
            return;
        };
        *progress = Progress::Lowering;
        let Some(at) = self.schemas.get(id.0).map(|schema| schema.pointer.clone()) else {
            return;
        };
        if let Some((docs, rust_name, shape)) = self.lower_join(id, depth) {
            self.settle_schema(id, docs, rust_name, shape);
            return;
        }
        let core = self.core(&at);
        self.check_wrappers(&core);
        let docs = self.docs(core.places());
        let rust_name = self.type_name(core.places());
        let shape = if core.is_reference {
            self.reference_target(&core.at)
                .map_or(Shape::Any, Shape::Alias)
        } else {
            self.ids.entry(core.at.clone()).or_insert(id);
            self.lower_shape(id, &core.at, depth)
        };
        self.settle_schema(id, docs, rust_name, shape);
    }

    fn settle_schema(&mut self, id: SchemaId, docs: Docs, rust_name: Option<String>, shape: Shape) {
        if let Some(schema) = self.schemas.get_mut(id.0) {
            schema.docs = docs;
            schema.rust_name = rust_name;
            schema.shape = shape;
        }
        self.finish_schema(id);
    }

    /// The shape that the Schema Object at `at` gives to the schema `id`.
    fn lower_shape(&mut self, id: SchemaId, at: &Pointer, depth: usize) -> Shape {
        let Some(keywords) = self.read_keywords(at) else {
            return Shape::Any;
        };
        match self.union_of(&keywords) {
            Some(union) if !keywords.shapes_beside_union() => self.lower_union(id, &union),
            _ if self.is_composed(&keywords) => self.lower_composition(id, keywords, depth),
            _ if keywords.is_object() => self.lower_composition(id, keywords, depth),
            _ => self.lower_plain(id, &keywords),
        }
    }

    /// Reads a Schema Object and reports what is not understood in it; `None` where its values can be anything.
    pub(super) fn read_keywords(&mut self, at: &Pointer) -> Option<Keywords> {
        match self.document.get(at) {
            Some(Value::Bool(true)) => return None,
            Some(Value::Bool(false)) => {
                self.warn(
                    "unsupported-keyword",
                    at,
                    "the schema `false` allows no value; it is read as any JSON value",
                    "remove what can never be there",
                );
                return None;
            }
            _ => {}
        }
        match Keywords::read(self.document, at) {
            Ok(keywords) => {
                self.check_vocabulary(at);
                Some(keywords)
            }
            Err(diagnostic) => {
                self.report(diagnostic);
                None
            }
        }
    }

    /// Whether other schemas add to this one.
    fn is_composed(&self, keywords: &Keywords) -> bool {
        keywords.all_of + keywords.one_of + keywords.any_of > 0
    }

    /// The shape of a schema that is no object and no composition.
    pub(super) fn lower_plain(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        if keywords.values_at.is_some() {
            return self.lower_enumeration(id, keywords);
        }
        match keywords.type_name.as_deref() {
            Some("string") => Shape::String(self.string_format(keywords)),
            Some("integer") => Shape::Integer(self.integer_format(keywords)),
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("array") => self.lower_array(id, &keywords.at),
            None if keywords.items => self.lower_array(id, &keywords.at),
            None | Some("null") => Shape::Any,
            Some(other) => {
                let message = format!(
                    "`{other}` is no type: values of this schema are read as any JSON value"
                );
                self.degraded.insert(id);
                self.warn(
                    "unsupported-type",
                    &keywords.at.key("type"),
                    message,
                    "use one of string, integer, number, boolean, array and object",
                );
                Shape::Any
            }
        }
    }

    fn lower_array(&mut self, id: SchemaId, at: &Pointer) -> Shape {
        let items = at.key("items");
        if self.document.get(&items).is_some_and(Value::is_array) {
            self.warn(
                "unsupported-keyword",
                &items,
                "a schema for each place of a list is not supported yet: the list is read as any JSON value",
                USE_JSON,
            );
            self.degraded.insert(id);
            return Shape::Any;
        }
        // Reported with the other keywords that are not known yet.
        if self.document.get(&at.key("prefixItems")).is_some() {
            self.degraded.insert(id);
            return Shape::Any;
        }
        Shape::Array(self.lower_part(id, &items, Role::Item))
    }

    /// The use of a schema that stands in the schema `owner`, or of any value where none is written at `at`.
    pub(super) fn lower_part(&mut self, owner: SchemaId, at: &Pointer, role: Role) -> Use {
        let origin = Origin::Inline {
            owner: Owner::Schema(owner),
            role,
        };
        if self.document.get(at).is_some() {
            return self.lower_use(at, origin);
        }
        Use {
            schema: self.unspecified_schema(at, origin),
            nullable: false,
            pointer: at.clone(),
        }
    }
}
