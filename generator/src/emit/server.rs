//! Servers as values.

use proc_macro2::TokenStream;

use super::{line::Line, lines::tokens};
use crate::model::Server;

/// A server as a value.
pub fn quote_server(server: &Server) -> TokenStream {
    tokens(|line| write_server(line, server))
}

/// Writes a server as a value.
pub fn write_server<'a>(line: Line<'a>, server: &Server) -> Line<'a> {
    let line = line.syntax("rt::server::Server { url: ").text(&server.url);
    let line = line.syntax(", variables: &[");
    let line = line.list(&server.variables, |line, (name, default)| {
        let line = line.syntax("(").text(name).syntax(", ").text(default);
        line.syntax(")")
    });
    line.syntax("] }")
}
