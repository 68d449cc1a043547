//! The version of a document: a tree in, the version of OpenAPI that it says it follows out.

use std::fmt;

use serde_json::Value;

use super::describe::describe;
use crate::{
    diagnostic::{Code, Diagnostic},
    pointer::Pointer,
};

/// The version of OpenAPI that a document says it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    /// 3.0
    V3_0,
    /// 3.1
    V3_1,
    /// 3.2, which is read as 3.1.
    V3_2,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V3_0 => "OpenAPI 3.0",
            Self::V3_1 => "OpenAPI 3.1",
            Self::V3_2 => "OpenAPI 3.2",
        })
    }
}

/// Finds out whether a tree is an OpenAPI document of a version that is understood.
pub(super) fn version(root: &Value) -> Result<Version, Diagnostic> {
    let at = Pointer::root();
    let error = |message: String| Diagnostic::new(Code::NotOpenapi, &at, message);
    let Value::Object(members) = root else {
        let found = if root.is_null() {
            "nothing".to_owned()
        } else {
            describe(root)
        };
        return Err(
            error(format!("an OpenAPI document is an object, found {found}"))
                .with_help("check that the file is the one you mean"),
        );
    };
    if let Some(version) = members.get("swagger") {
        let version = version
            .as_str()
            .map_or_else(|| version.to_string(), str::to_owned);
        return Err(error(format!(
            "this is a Swagger {version} document, not OpenAPI 3"
        ))
        .with_help("convert it to OpenAPI 3.0 first, for instance with swagger2openapi"));
    }
    let Some(version) = members.get("openapi").and_then(Value::as_str) else {
        return Err(
            error("there is no `openapi` field with a version".to_owned())
                .with_help("an OpenAPI document starts with a line like `openapi: 3.0.3`"),
        );
    };
    let mut numbers = version.split('.');
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Ok(Version::V3_0),
        (Some("3"), Some("1")) => Ok(Version::V3_1),
        (Some("3"), Some("2")) => Ok(Version::V3_2),
        _ => Err(Diagnostic::new(
            Code::UnsupportedVersion,
            &at.key("openapi"),
            format!("OpenAPI {version} is not supported"),
        )
        .with_help("convert the document to OpenAPI 3.0 or 3.1")),
    }
}
