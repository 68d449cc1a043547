//! Path Item Objects (OpenAPI 3.0.3 §4.7.9) and Operation Objects (§4.7.10).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    Lowering, node,
    path::{self, Pair, Template},
    security::SecuritySchemes,
};
use crate::{
    diagnostic::{Code, Diagnostic, Place},
    ir::{Docs, Method, Operation, Owner, ParameterLocation, Server},
    pointer::Pointer,
};

/// What an operation is called in all that follows.
struct OperationId {
    text: String,
    /// Whether that is not its `operationId`.
    is_anonymous: bool,
}

/// An operation that has been found and not read yet.
struct FoundOperation {
    /// Where it is.
    at: Pointer,
    /// The Path Item Object it stands in.
    path_item: Pointer,
    method: Method,
    /// The path and the method as the document spells them.
    path: String,
    method_key: String,
    template: Template,
}

impl Lowering<'_> {
    /// Every operation, in the order of the document. `server` is where those are that have no server of their own.
    pub(super) fn lower_operations(
        &mut self,
        schemes: &SecuritySchemes,
        server: Option<&Server>,
    ) -> Vec<Operation> {
        self.check_security(&Pointer::root(), schemes);
        let found = self.find_operations();
        let ids = self.operation_ids(&found);
        for (operation, id) in found.iter().zip(&ids) {
            let owner = Owner::Operation(id.text.clone());
            self.arena.add_owner(operation.at.clone(), owner);
        }
        found
            .into_iter()
            .zip(ids)
            .filter_map(|(operation, id)| self.lower_operation(operation, id, schemes, server))
            .collect()
    }

    fn find_operations(&mut self) -> Vec<FoundOperation> {
        let paths = Pointer::root().key("paths");
        let mut found = Vec::new();
        for path in node::fixed_keys(self.document, &paths) {
            let at = paths.key(&path);
            let template = self.read_template(&path, &at);
            let Some(path_item) = self.resolve(&at) else {
                continue;
            };
            for key in node::fixed_keys(self.document, &path_item) {
                let at = path_item.key(&key);
                if let Some(method) = parse_method(&key) {
                    let Some(at) = self.resolve(&at) else {
                        continue;
                    };
                    found.push(FoundOperation {
                        at,
                        path_item: path_item.clone(),
                        method,
                        path: path.clone(),
                        method_key: key,
                        template: template.clone(),
                    });
                }
            }
        }
        found
    }

    /// Cuts a path, and reports what is wrong with it.
    fn read_template(&mut self, text: &str, at: &Pointer) -> Template {
        let template = Template::parse(text);
        if !text.starts_with('/') {
            self.diagnostics.add(
                Code::InvalidPath,
                at,
                "the path does not start with `/`; one is added",
                "start the path with `/`",
            );
        } else if text.starts_with("//") {
            self.diagnostics.add(
                Code::InvalidPath,
                at,
                "the path starts with `//`, behind which a URL has its host; one `/` is sent",
                "start the path with one `/`",
            );
        }
        let path = text.split(['?', '#']).next().unwrap_or_default();
        if path.split('/').any(|segment| matches!(segment, "." | "..")) {
            self.diagnostics.add(
                Code::InvalidPath,
                at,
                "the path has a segment `.` or `..`, which leads to another path; each call of its operations is an error",
                "write the path that is meant",
            );
        }
        if path::has_stray_brace(&template.path) {
            self.diagnostics.add(
                Code::InvalidPath,
                at,
                "a brace in the path belongs to no parameter; it is sent as it is",
                "write parameters as `{name}`",
            );
        }
        if let Some((_, fragment)) = text.split_once('#') {
            self.diagnostics.add(
                Code::IgnoredFragment,
                at,
                format!("the fragment `#{fragment}` of the path is never sent"),
                "no action is needed, if it only distinguishes operations",
            );
        }
        for pair in &template.query {
            if let Pair::Other(pair) = pair {
                self.diagnostics.add(
                    Code::UnsupportedPath,
                    at,
                    format!("the pair `{pair}` of the path's query has no parameter as its whole value; it is ignored"),
                    "declare what follows the `?` as query parameters",
                );
            }
        }
        template
    }

    /// The `operationId`s, and method and path where there is none or another operation has it.
    fn operation_ids(&mut self, found: &[FoundOperation]) -> Vec<OperationId> {
        let mut taken: BTreeMap<String, &Pointer> = BTreeMap::new();
        let mut ids = Vec::with_capacity(found.len());
        for operation in found {
            let members = node::members(self.document, &operation.at);
            let own = members
                .and_then(|members| node::text(members, "operationId"))
                .filter(|id| !id.is_empty());
            let other = own.as_ref().and_then(|id| taken.get(id).copied());
            let by_place = format!("{} {}", operation.method_key, operation.path);
            if let (Some(own), Some(other)) = (&own, other) {
                let at = operation.at.key("operationId");
                let message = format!(
                    "another operation is called `{own}` too; this one is called `{by_place}`"
                );
                let diagnostic = Diagnostic::new(Code::DuplicateOperationId, &at, message)
                    .with_help("give each operation its own `operationId`")
                    .with_related(Place::Document(other.clone()), "the other one");
                self.report(diagnostic);
            }
            let own = own.filter(|_| other.is_none());
            let is_anonymous = own.is_none();
            let mut text = own.unwrap_or(by_place);
            while taken.contains_key(&text) {
                text.push('\'');
            }
            taken.insert(text.clone(), &operation.at);
            ids.push(OperationId { text, is_anonymous });
        }
        ids
    }

    fn lower_operation(
        &mut self,
        found: FoundOperation,
        id: OperationId,
        schemes: &SecuritySchemes,
        server: Option<&Server>,
    ) -> Option<Operation> {
        let FoundOperation {
            at,
            path_item,
            method,
            template,
            ..
        } = found;
        let Some(members) = node::members(self.document, &at) else {
            self.diagnostics.add(
                Code::InvalidKeyword,
                &at,
                "an operation must be an object; this one is ignored",
                "describe the operation, or remove it",
            );
            return None;
        };
        self.check_security(&at, schemes);
        let parameters = self.plan_parameters(&path_item, &at, &template);
        let body = self.plan_body(&at.key("requestBody"));
        let tags = node::elements(members, "tags").iter();
        let OperationId {
            text: id,
            is_anonymous,
        } = id;
        let parameters = self.lower_parameters(parameters, &id, &at, &template);
        let is_query = |name: &str| {
            let mut parameters = parameters.iter();
            parameters.any(|it| it.location == ParameterLocation::Query && it.name == name)
        };
        let mut servers = self.lower_own_servers(&path_item, &at, server).into_iter();
        let mut operation = Operation {
            path_docs: node::members(self.document, &path_item).and_then(path_docs),
            rust_name: self.value_name(&at),
            method,
            tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
            docs: docs(members),
            body: body.map(|body| self.lower_body(body, &id)),
            server: servers.next(),
            other_servers: servers.collect(),
            responses: self.lower_responses(&at.key("responses"), &id),
            security: self.lower_security(&at, schemes),
            pagination: None,
            path: template.into_parts(is_query),
            parameters,
            pointer: at,
            is_anonymous,
            id,
        };
        operation.pagination = self.lower_pagination(&operation);
        Some(operation)
    }
}

/// What an operation says about itself.
pub(super) fn docs(members: &Map<String, Value>) -> Docs {
    Docs {
        title: node::text(members, "summary"),
        description: node::text(members, "description"),
        deprecated: node::flag(members, "deprecated"),
        external: node::external_docs(members),
        ..Docs::default()
    }
}

/// What a path says about its operations, if anything.
fn path_docs(members: &Map<String, Value>) -> Option<Docs> {
    let docs = Docs {
        title: node::text(members, "summary"),
        description: node::text(members, "description"),
        ..Docs::default()
    };
    (docs != Docs::default()).then_some(docs)
}

/// The method that a key of a Path Item Object stands for.
pub(super) fn parse_method(key: &str) -> Option<Method> {
    Some(match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => return None,
    })
}
