//! Stage 2: a [`Document`] in, the wire contract out.
//!
//! Afterwards there is no `$ref`, no `allOf` and no openapiv3 type. Null lives on edges ([`Use::nullable`](crate::ir::Use)), and
//! cycles are ids. [`crate::schema`] knows what schemas are; the rest is here.
//!
//! What cannot be right is an error, what is not supported yet is a warning at the exact keyword, and one bad node never hides
//! another.

mod body;
mod content;
mod conventions;
mod form;
mod header;
mod info;
mod node;
mod offer;
mod operation;
mod pagination;
mod parameter;
mod path;
mod response;
mod security;
mod sequence;
mod server;
mod webhook;

#[cfg(test)]
mod tests;

use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Staged, staged},
    document::Document,
    ir::{Api, Origin, Shape, Use},
    pointer::Pointer,
    schema::{Arena, Graph},
    wire::media_type,
};

/// Works out what the document means.
///
/// # Errors
///
/// Everything in the document that cannot be right.
pub fn lower(document: &Document) -> Staged<Api> {
    let mut diagnostics = Diagnostics::default();
    let graph = Graph::new(document, &mut diagnostics);
    let mut lowering = Lowering {
        document,
        arena: Arena::new(&graph),
        graph: &graph,
        diagnostics,
    };
    lowering
        .arena
        .describe_waiting(&graph, &mut lowering.diagnostics);
    let mut security_schemes = lowering.lower_security_schemes();
    let servers = lowering.lower_servers();
    let operations = lowering.lower_operations(&security_schemes, servers.first());
    let webhooks = lowering.lower_webhooks(&operations);
    let conventions = lowering.lower_conventions();
    lowering.lower_client_credentials(&mut security_schemes.supported);
    let credentials = lowering.lower_credentials(&security_schemes.supported, &operations);
    let tags = lowering.lower_tags();
    let schemas = lowering.arena.finish(&graph, &mut lowering.diagnostics);
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
    staged(api, lowering.diagnostics.into_list())
}

/// The state of one run. It never leaves this module.
struct Lowering<'a> {
    /// What is lowered.
    document: &'a Document,
    /// What its schemas are.
    graph: &'a Graph<'a>,
    /// Those that are used.
    arena: Arena,
    /// All there is to say so far.
    diagnostics: Diagnostics,
}

impl Lowering<'_> {
    /// Where the Reference Object at `at` leads; what is wrong with it is reported once.
    fn resolve(&mut self, at: &Pointer) -> Option<Pointer> {
        match self.document.resolve(at) {
            Ok(target) => Some(target),
            Err(diagnostic) => {
                self.report(diagnostic);
                None
            }
        }
    }

    /// The use of the schema or reference at `at`, or of any value where none is written; `origin` says what an inline schema would be
    /// there.
    fn lower_use(&mut self, at: &Pointer, origin: Origin) -> Use {
        match self.graph.at(at) {
            Some(place) => self.arena.use_at(place, origin, self.graph),
            None => self.arena.undescribed(at, Shape::Any, origin),
        }
    }

    /// What the values of a used schema are.
    fn shape_of(&mut self, value: &Use) -> Shape {
        self.arena
            .shape(value.schema, self.graph, &mut self.diagnostics)
    }

    /// The name of a field, an argument or a function that an overlay gives to the node at `at`.
    fn value_name(&self, at: &Pointer) -> Option<String> {
        crate::schema::value_name(self.document, [at])
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.report(diagnostic);
    }

    /// Reports why a node cannot be read; what it lacks has been reported when the document was checked.
    fn report_unread(&mut self, diagnostic: Diagnostic) {
        if diagnostic.code != Code::MissingKeyword {
            self.report(diagnostic);
        }
    }
}
