//! How emitted files name the runtime and the types of the API.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Type;

/// How a file names the runtime, and the types of the API.
pub fn quote_imports(names_types: bool) -> TokenStream {
    if names_types {
        quote!(
            use crate::{runtime as rt, types};
        )
    } else {
        quote!(
            use crate::runtime as rt;
        )
    }
}

/// A type as tokens.
pub fn quote_type(ty: &Type) -> TokenStream {
    let mut text = String::new();
    write_type(ty, &mut text);
    // It is nothing but paths, which have tokens.
    text.parse().unwrap_or_default()
}

/// Writes a type, by the names that [`quote_imports`] gives.
pub fn write_type(ty: &Type, to: &mut String) {
    let mut wrap = |start: &str, inner: &Type| {
        to.push_str(start);
        write_type(inner, to);
        to.push('>');
    };
    let plain = match ty {
        Type::Vec(inner) => return wrap("Vec<", inner),
        Type::Map(inner) => return wrap("std::collections::BTreeMap<String, ", inner),
        Type::Option(inner) => return wrap("Option<", inner),
        Type::Boxed(inner) => return wrap("Box<", inner),
        Type::Named(name) => {
            to.push_str("types::");
            &name.0
        }
        Type::Bool => "bool",
        Type::I32 => "i32",
        Type::I64 => "i64",
        Type::U64 => "u64",
        Type::F64 => "f64",
        Type::String => "String",
        Type::DateTime => "chrono::DateTime<chrono::Utc>",
        Type::Date => "chrono::NaiveDate",
        Type::Json => "serde_json::Value",
        Type::JsonMap => "serde_json::Map<String, serde_json::Value>",
        Type::Bytes => "bytes::Bytes",
        Type::File => "rt::multipart::File",
        Type::Multipart => "rt::multipart::Multipart",
    };
    to.push_str(plain);
}
