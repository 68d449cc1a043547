//! Requests: their methods and paths, and how parameters are spelled.

use std::fmt;

use serde::Serialize;

/// An HTTP method (RFC 9110 §9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
    /// TRACE
    Trace,
}

impl Method {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A piece of the path of an operation (OpenAPI 3.0.3 §4.7.8.2).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum PathPart {
    /// Text that is the same in every call, as the document spells it.
    Literal(String),
    /// The value of the path parameter of this name.
    Parameter(String),
    /// Pairs of the query that are the same in every call, behind the path.
    Query(String),
}

impl PathPart {
    /// A path as the document spells it.
    pub fn join(parts: &[Self]) -> String {
        parts.iter().map(Self::to_string).collect()
    }
}

impl fmt::Display for PathPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(text) => f.write_str(text),
            Self::Parameter(name) => write!(f, "{{{name}}}"),
            Self::Query(pairs) => write!(f, "?{pairs}"),
        }
    }
}

/// Where a parameter goes (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ParameterLocation {
    /// A piece of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl ParameterLocation {
    /// The value of `in`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is spelled (OpenAPI 3.0.3 §4.7.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Style {
    /// `;name=value`
    Matrix,
    /// `.value`
    Label,
    /// `name=value`
    Form,
    /// `value`
    Simple,
    /// `value value`
    SpaceDelimited,
    /// `value|value`
    PipeDelimited,
    /// `name[key]=value`
    DeepObject,
    /// The value as one JSON text: no style, but a `content` that is JSON.
    Json,
}
