//! Server Objects (OpenAPI 3.0.3 §4.7.5).

use super::{Lowering, node, path};
use crate::{
    ir::{Server, ServerVariable},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// The servers of the whole document. A document without any says nothing about where its API is.
    pub(super) fn lower_servers(&mut self) -> Vec<Server> {
        let at = Pointer::root().key("servers");
        (0..node::length(self.document, &at))
            .filter_map(|index| self.lower_server(at.index(index)))
            .collect()
    }

    /// The server of an operation, else of its path; `None` where that is the first server of the document.
    pub(super) fn lower_own_server(
        &mut self,
        path_item: &Pointer,
        operation: &Pointer,
    ) -> Option<Server> {
        let at = [operation, path_item]
            .map(|owner| owner.key("servers"))
            .into_iter()
            .find(|servers| node::length(self.document, servers) > 0)?;
        let first = Pointer::root().key("servers").index(0);
        if self.document.get(&at.index(0)) == self.document.get(&first) {
            return None;
        }
        self.lower_server(at.index(0))
    }

    fn lower_server(&mut self, at: Pointer) -> Option<Server> {
        let server = match self.document.server(&at) {
            Ok(server) => server,
            Err(diagnostic) => {
                self.report(diagnostic);
                return None;
            }
        };
        let parts = path::parse_path(&server.url);
        let mut variables = Vec::new();
        for (name, variable) in server.variables.unwrap_or_default() {
            let variable_at = at.key("variables").key(&name);
            if !path::variables(&parts).any(|used| used == name) {
                self.warn(
                    "unused-server-variable",
                    &variable_at,
                    format!("the URL has no `{{{name}}}`; the variable is left out"),
                    "use the variable in the URL, or remove it",
                );
                continue;
            }
            let mut values: Vec<String> = Vec::new();
            for (index, value) in variable.enumeration.into_iter().enumerate() {
                if values.contains(&value) {
                    self.warn_about_repeated(&value, &variable_at.key("enum").index(index));
                } else {
                    values.push(value);
                }
            }
            if !values.is_empty() && !values.contains(&variable.default) {
                self.warn(
                    "server-default-not-listed",
                    &variable_at.key("default"),
                    format!("`{}` is not among the values of `{name}`", variable.default),
                    "add it to `enum`",
                );
            }
            variables.push(ServerVariable {
                name,
                default: variable.default,
                values,
                description: variable.description,
            });
        }
        let is_declared = |name: &str| variables.iter().any(|variable| variable.name == name);
        if let Some(name) = path::variables(&parts).find(|name| !is_declared(name)) {
            self.warn(
                "undeclared-server-variable",
                &at.key("url"),
                format!("the URL uses `{{{name}}}`, which `variables` does not declare; the server is left out"),
                "declare the variable with a default",
            );
            return None;
        }
        Some(Server {
            pointer: at,
            url: server.url,
            description: server.description,
            variables,
        })
    }
}
