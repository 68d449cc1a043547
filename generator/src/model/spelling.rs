//! How types are written.

use std::fmt;

use super::{Identifier, Type, TypePath};

/// How a type is written in Rust, where `types` are the types of the API and `rt` is the runtime.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spelling<'a> {
    /// A path.
    Path(&'static str),
    /// A type of the API.
    Named(&'a Identifier),
    /// A type of the module.
    Own(&'a Identifier),
    /// A path that the settings give.
    Given(&'a TypePath),
    /// A path with an argument.
    Of(&'static str, &'a Type),
    /// A path with another as its argument.
    OfPath(&'static str, &'static str),
    /// A path with the arguments `String` and another.
    OfStringAnd(&'static str, &'a Type),
}

impl Type {
    /// How it is written in Rust.
    pub fn spelling(&self) -> Spelling<'_> {
        Spelling::Path(match self {
            Self::Vec(inner) => return Spelling::Of("Vec", inner),
            Self::Option(inner) => return Spelling::Of("Option", inner),
            Self::Boxed(inner) => return Spelling::Of("Box", inner),
            Self::Map(inner) => return Spelling::OfStringAnd("std::collections::BTreeMap", inner),
            Self::JsonMap => return Spelling::OfStringAnd("serde_json::Map", &Self::Json),
            Self::Named(name) => return Spelling::Named(name),
            Self::Own(name) => return Spelling::Own(name),
            Self::Given(path) => return Spelling::Given(path),
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::F64 => "f64",
            Self::String => "String",
            Self::DateTime => return Spelling::OfPath("chrono::DateTime", "chrono::Utc"),
            Self::Date => "chrono::NaiveDate",
            Self::JiffTimestamp => "jiff::Timestamp",
            Self::JiffDate => "jiff::civil::Date",
            Self::Uuid => "uuid::Uuid",
            Self::Decimal => "rust_decimal::Decimal",
            Self::DecimalNumber => "rt::decimal_number::DecimalNumber",
            Self::Json => "serde_json::Value",
            Self::Bytes | Self::Base64 => "bytes::Bytes",
            Self::Body => "rt::body::Body",
            Self::File => "rt::file::File",
            Self::Multipart => "rt::multipart::Multipart",
        })
    }
}

impl Type {
    /// The type at a path: one that the runtime knows, or else any other.
    pub fn at(path: &TypePath) -> Self {
        let known = [
            Self::Bool,
            Self::I32,
            Self::I64,
            Self::U64,
            Self::F64,
            Self::String,
            Self::DateTime,
            Self::Date,
            Self::JiffTimestamp,
            Self::JiffDate,
            Self::Uuid,
            Self::Base64,
            Self::Decimal,
            Self::Json,
            Self::JsonMap,
        ];
        let known = known.into_iter().find(|ty| ty.to_string() == path.0);
        known.unwrap_or_else(|| Self::Given(path.clone()))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.spelling() {
            // The root of the crate passes it on.
            Spelling::Path("rt::decimal_number::DecimalNumber") => f.write_str("DecimalNumber"),
            Spelling::Path(path) => f.write_str(path),
            Spelling::Given(path) => f.write_str(&path.0),
            Spelling::Named(name) => write!(f, "types::{}", name.0),
            Spelling::Own(name) => f.write_str(&name.0),
            Spelling::Of(path, inner) => write!(f, "{path}<{inner}>"),
            Spelling::OfPath(path, inner) => write!(f, "{path}<{inner}>"),
            Spelling::OfStringAnd(path, inner) => write!(f, "{path}<String, {inner}>"),
        }
    }
}
