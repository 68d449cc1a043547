//! The objects of OpenAPI 3.0.3 §4.7 as a table: which keywords each has, and what stands there.
//!
//! Everything that walks a document or checks a node reads this table, so a keyword is described once.

mod table;

use serde_json::Value;

use super::version::Version;

/// An object of OpenAPI 3.0.3 §4.7 with fixed keywords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Object {
    /// §4.7.1, the document itself.
    OpenApi,
    /// §4.7.2
    Info,
    /// §4.7.3
    Contact,
    /// §4.7.4
    License,
    /// §4.7.5
    Server,
    /// §4.7.6
    ServerVariable,
    /// §4.7.7
    Components,
    /// §4.7.9
    PathItem,
    /// §4.7.10
    Operation,
    /// §4.7.12
    Parameter,
    /// §4.7.13
    RequestBody,
    /// §4.7.14
    MediaType,
    /// §4.7.15
    Encoding,
    /// §4.7.17
    Response,
    /// §4.7.18
    Callback,
    /// §4.7.19
    Example,
    /// §4.7.20
    Link,
    /// §4.7.21
    Header,
    /// §4.7.22
    Tag,
    /// §4.7.24
    Schema,
    /// §4.7.25
    Discriminator,
    /// §4.7.27
    SecurityScheme,
    /// §4.7.28
    OAuthFlows,
    /// §4.7.29
    OAuthFlow,
}

/// What stands at a keyword.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expected {
    /// Any value.
    Any,
    /// A text.
    Text,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A non-negative integer.
    Count,
    /// An array.
    List(&'static Expected),
    /// An object whose keys are data. Keys that start with `x-` are extensions.
    Map(&'static Expected),
    /// An object of the table or, where it [may be](Object::is_referable), a Reference Object.
    Node(Object),
    /// A schema, `true` or `false`.
    SchemaOrBoolean,
    /// A schema, or a list of them.
    SchemaOrSchemas,
    /// A text, or a list of them.
    TextOrTexts,
}

/// The methods a Path Item Object (§4.7.9) has operations for.
pub(super) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl Object {
    /// What stands at `keyword`; `None` for a keyword that the object does not have, extensions among them.
    pub(super) fn keyword(self, keyword: &str) -> Option<Expected> {
        table::keywords(self)
            .iter()
            .find(|(name, _)| *name == keyword)
            .map(|(_, expected)| *expected)
    }

    /// The version that has a keyword which is not read, as nothing is made of it; `None` for what no version has.
    pub(super) fn unread(self, keyword: &str) -> Option<Version> {
        let mut unread = table::UNREAD.iter();
        unread
            .find(|(object, _, names)| *object == self && names.contains(&keyword))
            .map(|(_, since, _)| *since)
    }

    /// The names of all its keywords.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        let unread = table::UNREAD.iter().filter(move |row| row.0 == self);
        let read = table::keywords(self).iter().map(|(name, _)| *name);
        read.chain(unread.flat_map(|(_, _, names)| names.iter().copied()))
    }

    /// Whether a Reference Object (§4.7.23) may stand in its place.
    pub(super) fn is_referable(self) -> bool {
        matches!(
            self,
            Self::Schema
                | Self::Parameter
                | Self::RequestBody
                | Self::Response
                | Self::Header
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::SecurityScheme
        )
    }

    /// Whether `$ref` in it is a reference: a Path Item Object (§4.7.9) has that as a keyword of its own, and documents of many
    /// files put their Operation Objects into some of them, which the standard does not know.
    pub(super) fn takes_references(self) -> bool {
        self.is_referable() || matches!(self, Self::PathItem | Self::Operation)
    }

    /// Whether anything is made of it.
    pub(super) fn is_read(self) -> bool {
        !matches!(
            self,
            Self::Example | Self::Link | Self::Callback | Self::Encoding
        )
    }

    /// Whether `keyword` only describes: without it, the output is the same but for its documentation or a wider type.
    pub(super) fn only_describes(self, keyword: &str) -> bool {
        match keyword {
            "description" | "summary" | "deprecated" | "termsOfService" | "contact" | "license" => {
                true
            }
            "title" | "format" | "pattern" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength" | "minItems"
            | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => {
                self == Self::Schema
            }
            _ => matches!(self, Self::Contact | Self::License | Self::Encoding),
        }
    }

    /// The keywords that the object must have and that nothing can stand in for.
    pub(super) fn required(self) -> &'static [&'static str] {
        match self {
            Self::OpenApi => &["info"],
            Self::Info => &["title", "version"],
            Self::License | Self::Tag => &["name"],
            Self::Server => &["url"],
            Self::ServerVariable => &["default"],
            Self::Parameter => &["name", "in"],
            Self::RequestBody => &["content"],
            Self::Discriminator => &["propertyName"],
            _ => &[],
        }
    }

    /// What becomes of the object without one of the keywords that it must have; `None` where it is read nevertheless.
    pub(super) fn without_required(self) -> Option<&'static str> {
        match self {
            Self::Discriminator => Some("the discriminator is ignored"),
            Self::Tag => Some("the tag is ignored"),
            Self::Parameter => Some("the parameter is ignored"),
            Self::RequestBody => Some("the body is ignored"),
            Self::Server | Self::ServerVariable => Some("the server is ignored"),
            _ => None,
        }
    }

    /// Whether it says something by being there, with no keywords at all.
    pub(super) fn may_be_empty(self) -> bool {
        matches!(
            self,
            Self::PathItem | Self::Operation | Self::Response | Self::MediaType
        )
    }

    /// The name of the object in the specification.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "OpenAPI Object",
            Self::Info => "Info Object",
            Self::Contact => "Contact Object",
            Self::License => "License Object",
            Self::Server => "Server Object",
            Self::ServerVariable => "Server Variable Object",
            Self::Components => "Components Object",
            Self::PathItem => "Path Item Object",
            Self::Operation => "Operation Object",
            Self::Parameter => "Parameter Object",
            Self::RequestBody => "Request Body Object",
            Self::MediaType => "Media Type Object",
            Self::Encoding => "Encoding Object",
            Self::Response => "Response Object",
            Self::Callback => "Callback Object",
            Self::Example => "Example Object",
            Self::Link => "Link Object",
            Self::Header => "Header Object",
            Self::Tag => "Tag Object",
            Self::Schema => "Schema Object",
            Self::Discriminator => "Discriminator Object",
            Self::SecurityScheme => "Security Scheme Object",
            Self::OAuthFlows => "OAuth Flows Object",
            Self::OAuthFlow => "OAuth Flow Object",
        }
    }
}

impl Expected {
    /// Whether `value` is what is expected, its children aside.
    pub(super) fn admits(self, value: &Value) -> bool {
        match self {
            Self::Any => true,
            Self::Text => value.is_string(),
            Self::OneOf(texts) => value.as_str().is_some_and(|text| texts.contains(&text)),
            Self::Boolean => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::Count => count(value).is_some(),
            Self::List(_) => value.is_array(),
            Self::Map(_) | Self::Node(_) => value.is_object(),
            Self::SchemaOrBoolean => value.is_object() || value.is_boolean(),
            Self::SchemaOrSchemas => value.is_object() || value.is_boolean() || value.is_array(),
            Self::TextOrTexts => value.is_string() || value.is_array(),
        }
    }

    /// What is expected, in words.
    pub(super) fn describe(self) -> String {
        match self {
            Self::Any => "a value".to_owned(),
            Self::Text => "a string".to_owned(),
            Self::OneOf(texts) => format!("one of `{}`", texts.join("`, `")),
            Self::Boolean => "`true` or `false`".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Count => "a non-negative integer".to_owned(),
            Self::List(_) => "an array".to_owned(),
            Self::Map(_) => "an object".to_owned(),
            Self::Node(object) => format!("an object ({})", object.name()),
            Self::SchemaOrBoolean => "an object (Schema Object), `true` or `false`".to_owned(),
            Self::SchemaOrSchemas => "an object (Schema Object)".to_owned(),
            Self::TextOrTexts => "a string".to_owned(),
        }
    }
}

/// What stands at a `keyword` that holds schemas and that only newer versions have; openapiv3 never sees it.
pub(super) fn applicator(object: Object, keyword: &str) -> Option<Expected> {
    let (_, expected) = table::APPLICATORS
        .iter()
        .find(|(name, _)| object == Object::Schema && *name == keyword)?;
    Some(*expected)
}

/// A non-negative integer, also where it is written as `3.0`.
pub(super) fn count(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| {
        value
            .as_f64()
            .filter(|number| number.fract() == 0.0 && (0.0..9.0e15).contains(number))
            .map(|number| number as u64)
    })
}
