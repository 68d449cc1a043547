//! How emitted files name the runtime and the types of the API.

use proc_macro2::TokenStream;

use super::lines::{Line, Lines, tokens};
use crate::model::Type;

/// How a file names the runtime, and the types of the API.
pub fn imports(names_types: bool) -> Lines {
    let mut lines = Lines::default();
    lines.line(|line| {
        line.syntax(if names_types {
            "use crate::{runtime as rt, types};"
        } else {
            "use crate::runtime as rt;"
        })
    });
    lines
}

/// A type as tokens.
pub fn quote_type(ty: &Type) -> TokenStream {
    tokens(|line| line.ty(ty))
}

/// Writes a type, by the names that [`imports`] gives.
pub fn write_type<'a>(line: Line<'a>, ty: &Type) -> Line<'a> {
    let wrap = |line: Line<'a>, start, inner: &Type| {
        let line = line.syntax(start).list([inner], Line::ty);
        line.syntax(">")
    };
    let plain = match ty {
        Type::Vec(inner) => return wrap(line, "Vec<", inner),
        Type::Option(inner) => return wrap(line, "Option<", inner),
        Type::Boxed(inner) => return wrap(line, "Box<", inner),
        Type::Map(inner) => return write_map(line, inner),
        Type::JsonMap => {
            let line = line.syntax("serde_json::Map<");
            let line = line.list(["String", "serde_json::Value"], Line::syntax);
            return line.syntax(">");
        }
        Type::DateTime => {
            let line = line.syntax("chrono::DateTime<");
            return line.list(["chrono::Utc"], Line::syntax).syntax(">");
        }
        Type::Named(name) => return line.syntax("types::").name(name),
        Type::Bool => "bool",
        Type::I32 => "i32",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::String => "String",
        Type::Date => "chrono::NaiveDate",
        Type::Json => "serde_json::Value",
        Type::Bytes => "bytes::Bytes",
        Type::File => "rt::multipart::File",
        Type::Multipart => "rt::multipart::Multipart",
    };
    line.syntax(plain)
}

/// Writes the type of a map from strings to these values.
pub fn write_map<'a>(line: Line<'a>, values: &Type) -> Line<'a> {
    let arguments = [&Type::String, values];
    let line = line.syntax("std::collections::BTreeMap<");
    line.list(arguments, Line::ty).syntax(">")
}
