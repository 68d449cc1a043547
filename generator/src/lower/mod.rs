//! Stage 2: a [`Document`] in, the wire contract out.
//!
//! Afterwards there is no `$ref`, no `allOf` and no openapiv3 type. Null lives on edges ([`Use::nullable`](crate::ir::Use)), and
//! cycles are ids. Components get their ids first, in the order of the document; inline schemas follow in the order in which they
//! are reached. Each schema is lowered once, from a queue, so that neither recursion nor nesting costs stack.
//!
//! What cannot be right is an error, what is not supported yet is a warning at the exact keyword, and one bad node never hides
//! another.

mod all_of;
mod body;
mod choice_of_values;
mod content;
mod conventions;
mod discriminator;
mod docs;
mod equality;
mod form;
mod info;
mod join;
mod keywords;
mod merge;
mod name;
mod node;
mod null;
mod offer;
mod operation;
mod overlap;
mod pagination;
mod parameter;
mod path;
mod reference;
mod response;
mod scalar;
mod schema;
mod security;
mod sequence;
mod server;
mod unify;
mod union;
mod usage;
mod vocabulary;
mod webhook;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::{
    diagnostic::{Diagnostic, Staged, staged},
    document::Document,
    ir::{Api, Docs, Origin, Schema, SchemaId, Schemas, Shape, Variant},
    pointer::Pointer,
    wire::media_type,
};

/// How many `allOf`s, unions and references may lead from one to the next before lowering gives up on them. Real documents stay
/// below ten.
const MAXIMUM_DEPTH: usize = 128;

/// How many lists and maps may be nested without an object in between. Real documents stay below five.
const MAXIMUM_LISTS: usize = 16;

/// Works out what the document means.
///
/// # Errors
///
/// Everything in the document that cannot be right.
pub fn lower(document: &Document) -> Staged<Api> {
    let mut lowering = Lowering::new(document);
    lowering.register_components();
    lowering.lower_waiting_schemas();
    let security_schemes = lowering.lower_security_schemes();
    let servers = lowering.lower_servers();
    let mut operations = lowering.lower_operations(&security_schemes, servers.first());
    let webhooks = lowering.lower_webhooks(&operations);
    let conventions = lowering.lower_conventions();
    let credentials = lowering.lower_credentials(&security_schemes.supported, &operations);
    let tags = lowering.lower_tags();
    let schemas = lowering.finish_schemas();
    lowering.lower_pagination(&mut operations, &schemas);
    let api = Api {
        info: info::lower_info(document),
        servers,
        tags,
        operations,
        webhooks,
        security_schemes: security_schemes.supported,
        schemas,
        conventions,
        credentials,
    };
    staged(api, lowering.diagnostics)
}

/// How far a schema is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// It has an id.
    Waiting,
    /// Its shape is being worked out.
    Lowering,
    /// Its shape is final.
    Done,
}

/// The state of one run. It never leaves this module.
struct Lowering<'a> {
    /// What is lowered.
    document: &'a Document,
    /// All there is to say so far.
    diagnostics: Vec<Diagnostic>,
    /// Every schema that has an id; its shape is [`Shape::Any`] until it is [`Progress::Done`].
    schemas: Vec<Schema>,
    /// How far each of them is.
    progress: Vec<Progress>,
    /// The ids by the node they stand for.
    ids: BTreeMap<Pointer, SchemaId>,
    /// Schemas that got their id from a reference into the middle of another schema; the place where they stand knows better
    /// where their name comes from.
    found_by_reference: BTreeSet<SchemaId>,
    /// Schemas that are less than the document says, with the reason already reported.
    degraded: BTreeSet<SchemaId>,
    /// Names that an object requires and does not declare: an object that includes it may declare them.
    undeclared: BTreeMap<SchemaId, Vec<(String, Pointer)>>,
    /// Ids of schemas that wait for their turn.
    queue: VecDeque<SchemaId>,
    /// Whether null is allowed by the targets of references asked about so far.
    nullable: BTreeMap<Pointer, bool>,
    /// Schemas that several places describe, and what they are made of.
    joins: BTreeMap<SchemaId, join::Join>,
    /// Their ids, by the schema that brings the parts together and by where the parts are.
    joined_ids: BTreeMap<(SchemaId, Vec<Pointer>), SchemaId>,
    /// How many variants have been made of unions beside other keywords.
    multiplied: usize,
    /// What has been said, by code, place and message: shared nodes are visited once per use.
    reported: BTreeSet<(&'static str, String)>,
    /// The ids of all operations by their pointers.
    operation_ids: BTreeMap<Pointer, String>,
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            diagnostics: Vec::new(),
            schemas: Vec::new(),
            progress: Vec::new(),
            ids: BTreeMap::new(),
            found_by_reference: BTreeSet::new(),
            degraded: BTreeSet::new(),
            undeclared: BTreeMap::new(),
            queue: VecDeque::new(),
            nullable: BTreeMap::new(),
            joins: BTreeMap::new(),
            joined_ids: BTreeMap::new(),
            multiplied: 0,
            reported: BTreeSet::new(),
            operation_ids: BTreeMap::new(),
        }
    }

    /// Gives every member of `components/schemas` its id.
    fn register_components(&mut self) {
        let at = Pointer::root().keys(["components", "schemas"]);
        for name in node::keys(self.document, &at) {
            self.new_schema(at.key(&name), Origin::Component(name));
        }
    }

    /// The id of the schema that stands at `at`, which is no reference.
    fn schema_id(&mut self, at: &Pointer, origin: Origin) -> SchemaId {
        match self.ids.get(at) {
            Some(&id) => {
                if self.found_by_reference.remove(&id)
                    && let Some(schema) = self.schemas.get_mut(id.0)
                {
                    schema.origin = origin;
                }
                id
            }
            None => self.new_schema(at.clone(), origin),
        }
    }

    fn new_schema(&mut self, pointer: Pointer, origin: Origin) -> SchemaId {
        let id = self.push_schema(pointer.clone(), origin);
        self.ids.insert(pointer, id);
        id
    }

    /// A schema that no node alone stands for; `pointer` is where people should look.
    fn push_schema(&mut self, pointer: Pointer, origin: Origin) -> SchemaId {
        let id = SchemaId(self.schemas.len());
        self.schemas.push(Schema {
            pointer,
            origin,
            rust_name: None,
            docs: Docs::default(),
            shape: Shape::Any,
            allowed: Vec::new(),
        });
        self.progress.push(Progress::Waiting);
        self.queue.push_back(id);
        id
    }

    /// A schema for a value of which the document says nothing; `at` is where it would say it.
    fn unspecified_schema(&mut self, at: &Pointer, origin: Origin) -> SchemaId {
        let id = self.schema_id(at, origin);
        self.finish_schema(id);
        id
    }

    /// Notes that the shape of a schema is final.
    fn finish_schema(&mut self, id: SchemaId) {
        if let Some(progress) = self.progress.get_mut(id.0) {
            *progress = Progress::Done;
        }
    }

    fn lower_waiting_schemas(&mut self) {
        while let Some(id) = self.queue.pop_front() {
            self.lower_schema(id, 0);
        }
    }

    fn finish_schemas(&mut self) -> Schemas {
        self.lower_waiting_schemas();
        self.break_alias_cycles();
        self.check_recursive_lists();
        self.cut_nested_lists();
        let mut schemas = Schemas(std::mem::take(&mut self.schemas));
        self.drop_unions_from_themselves(&mut schemas);
        self.find_listed_tags(&mut schemas);
        unify::unify(&mut schemas);
        schemas
    }

    /// Reports aliases that stand for nothing but each other, and makes them [`Shape::Any`].
    fn break_alias_cycles(&mut self) {
        let mut visited_by: Vec<Option<usize>> = vec![None; self.schemas.len()];
        for start in 0..self.schemas.len() {
            let mut current = start;
            while let Some(Shape::Alias(next)) =
                self.schemas.get(current).map(|schema| &schema.shape)
            {
                let next = next.0;
                match visited_by.get_mut(current) {
                    Some(visitor @ None) => *visitor = Some(start),
                    Some(Some(visitor)) if *visitor == start => {
                        self.break_alias_cycle(current);
                        break;
                    }
                    _ => break,
                }
                current = next;
            }
        }
    }

    fn break_alias_cycle(&mut self, index: usize) {
        let Some(schema) = self.schemas.get_mut(index) else {
            return;
        };
        schema.shape = Shape::Any;
        let diagnostic = Diagnostic::warning(
            "alias-cycle",
            &schema.pointer,
            "this schema stands for itself and for nothing else: values are read as any JSON value",
        )
        .with_help("let one of the schemas in the cycle say what its values are");
        self.report(diagnostic);
    }

    /// Takes unions out of the list of their own members, where they add nothing.
    fn drop_unions_from_themselves(&mut self, schemas: &mut Schemas) {
        for id in (0..schemas.0.len()).map(SchemaId) {
            let Shape::Union(union) = &schemas[id].shape else {
                continue;
            };
            let is_other = |variant: &&Variant| schemas.target(variant.value.schema) != id;
            let variants = union.variants.iter();
            if variants.clone().all(|variant| is_other(&variant)) {
                continue;
            }
            let others: Vec<Variant> = variants.filter(is_other).cloned().collect();
            let schema = &mut schemas.0[id.0];
            match &mut schema.shape {
                Shape::Union(union) if !others.is_empty() => union.variants = others,
                shape => *shape = Shape::Any,
            }
            self.warn(
                "union-cycle",
                &schema.pointer,
                "this union is a member of itself, which adds nothing to it; the member is left out",
                "remove the member",
            );
        }
    }

    /// Makes lists and maps that are elements of too many others [`Shape::Any`]: nobody can read such a type, and compilers take
    /// exponential time for it.
    fn cut_nested_lists(&mut self) {
        for start in 0..self.schemas.len() {
            let mut current = SchemaId(start);
            let mut lists = Vec::new();
            while let Some(schema) = self.schemas.get_mut(current.0) {
                let next = match &schema.shape {
                    Shape::Alias(next) => *next,
                    // A list that consists of itself ends there.
                    Shape::Array(_) | Shape::Map(_) if lists.contains(&current) => break,
                    Shape::Array(value) | Shape::Map(value) => value.schema,
                    _ => break,
                };
                if !matches!(schema.shape, Shape::Alias(_)) {
                    lists.push(current);
                }
                if lists.len() > MAXIMUM_LISTS {
                    schema.shape = Shape::Any;
                    let at = schema.pointer.clone();
                    self.warn(
                        "too-deep",
                        &at,
                        format!(
                            "more than {MAXIMUM_LISTS} lists or maps are nested here: values of this schema are read as any JSON value"
                        ),
                        "let one of them consist of objects that hold the next",
                    );
                    break;
                }
                current = next;
            }
        }
    }

    /// Reports lists and maps that are elements of themselves with nothing in between that has a type of its own.
    fn check_recursive_lists(&mut self) {
        let element = |id: SchemaId| match &self.schemas.get(id.0)?.shape {
            Shape::Alias(next) => Some(*next),
            Shape::Array(value) | Shape::Map(value) => Some(value.schema),
            _ => None,
        };
        let mut visited_by: Vec<Option<usize>> = vec![None; self.schemas.len()];
        let mut found = Vec::new();
        for start in 0..self.schemas.len() {
            let mut current = SchemaId(start);
            while let Some(next) = element(current) {
                match visited_by.get_mut(current.0) {
                    Some(visitor @ None) => *visitor = Some(start),
                    Some(Some(visitor)) if *visitor == start => {
                        found.push(current);
                        break;
                    }
                    _ => break,
                }
                current = next;
            }
        }
        for id in found {
            let Some(at) = self.schemas.get(id.0).map(|schema| schema.pointer.clone()) else {
                continue;
            };
            self.warn(
                "recursive-list",
                &at,
                "this list or map consists of itself, which no alias of Rust can: what is in it is read as any JSON value",
                "nothing, if that is enough; else let it consist of objects that hold it",
            );
        }
    }

    /// Adds what is not said yet.
    fn report(&mut self, diagnostic: Diagnostic) {
        let about = format!("{:?} {}", diagnostic.place, diagnostic.message);
        if self.reported.insert((diagnostic.code, about)) {
            self.diagnostics.push(diagnostic);
        }
    }

    fn warn(
        &mut self,
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report(Diagnostic::warning(code, at, message).with_help(help));
    }

    fn error(
        &mut self,
        code: &'static str,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report(Diagnostic::error(code, at, message).with_help(help));
    }
}
