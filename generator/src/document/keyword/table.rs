//! The table of keywords, OpenAPI 3.0.3 §4.7, and what OpenAPI 3.1 adds that is read.
//!
//! What nothing reads has its name in [`UNREAD`] alone, so that it is not taken for a mistake; what only newer versions have stands
//! among the keywords where it is read in documents of all versions.

use super::{Expected, Expected as E, Object, Object as O, Version, Version as V};

const TEXTS: E = E::List(&E::Text);
const SCHEMA: E = E::Node(O::Schema);
const SCHEMAS: E = E::List(&SCHEMA);
const SERVERS: E = E::List(&E::Node(O::Server));
const PARAMETERS: E = E::List(&E::Node(O::Parameter));
const RESPONSES: E = E::Map(&E::Node(O::Response));
const HEADERS: E = E::Map(&E::Node(O::Header));
const CONTENT: E = E::Map(&E::Node(O::MediaType));
const EXAMPLES: E = E::Map(&E::Node(O::Example));
const SECURITY: E = E::List(&E::Map(&TEXTS));
const PATHS: E = E::Map(&E::Node(O::PathItem));
const CALLBACKS: E = E::Map(&E::Node(O::Callback));
const LINKS: E = E::Map(&E::Node(O::Link));
const FLOW: E = E::Node(O::OAuthFlow);
const OPERATION: E = E::Node(O::Operation);
const STYLES: E = E::OneOf(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);

/// The keywords of an object, the frequent ones first where there are many.
pub(super) fn keywords(object: Object) -> &'static [(&'static str, Expected)] {
    match object {
        O::OpenApi => OPEN_API,
        O::Info => INFO,
        O::Contact => CONTACT,
        O::License => LICENSE,
        O::Server => SERVER,
        O::ServerVariable => SERVER_VARIABLE,
        O::Components => COMPONENTS,
        O::PathItem => PATH_ITEM,
        O::Operation => OPERATION_KEYWORDS,
        O::Parameter => PARAMETER,
        O::RequestBody => REQUEST_BODY,
        O::MediaType => MEDIA_TYPE,
        O::Encoding => ENCODING,
        O::Response => RESPONSE_KEYWORDS,
        // Its keys are data.
        O::Callback => &[],
        O::Example => EXAMPLE_KEYWORDS,
        O::Link => &[("operationId", E::Text), ("description", E::Text)],
        O::Header => HEADER,
        O::Tag => &[("name", E::Text), ("description", E::Text)],
        O::Schema => SCHEMA_KEYWORDS,
        O::Discriminator => &[("propertyName", E::Text), ("mapping", E::Map(&E::Text))],
        O::SecurityScheme => SECURITY_SCHEME,
        O::OAuthFlows => O_AUTH_FLOWS,
        O::OAuthFlow => O_AUTH_FLOW,
    }
}

/// The keywords of JSON Schema 2020-12 that hold schemas and that a Schema Object of OpenAPI 3.0 does not have.
pub(super) const APPLICATORS: &[(&str, Expected)] = &[
    ("$defs", E::Map(&SCHEMA)),
    ("definitions", E::Map(&SCHEMA)),
    ("patternProperties", E::Map(&SCHEMA)),
    ("dependentSchemas", E::Map(&SCHEMA)),
    ("prefixItems", SCHEMAS),
    ("if", E::SchemaOrBoolean),
    ("then", E::SchemaOrBoolean),
    ("else", E::SchemaOrBoolean),
    ("contains", E::SchemaOrBoolean),
    ("propertyNames", E::SchemaOrBoolean),
    ("additionalItems", E::SchemaOrBoolean),
    ("unevaluatedItems", E::SchemaOrBoolean),
    ("unevaluatedProperties", E::SchemaOrBoolean),
    ("contentSchema", E::SchemaOrBoolean),
];

/// The keywords of objects other than schemas that nothing is made of, with the version that has them first.
///
/// `externalDocs` are among them, as docs refer to what is right about them, and nothing depends on the rest.
pub(super) const UNREAD: &[(Object, Version, &[&str])] = &[
    (O::OpenApi, V::V3_0, &["externalDocs"]),
    (O::OpenApi, V::V3_1, &["jsonSchemaDialect"]),
    (O::OpenApi, V::V3_2, &["$self"]),
    (O::Server, V::V3_2, &["name"]),
    // References lead there, in documents of any version.
    (O::Components, V::V3_0, &["mediaTypes"]),
    (O::Operation, V::V3_0, &["externalDocs"]),
    (O::MediaType, V::V3_2, &["prefixEncoding", "itemEncoding"]),
    (
        O::Encoding,
        V::V3_2,
        &["encoding", "prefixEncoding", "itemEncoding"],
    ),
    (O::Response, V::V3_2, &["summary"]),
    (O::Tag, V::V3_0, &["externalDocs"]),
    (O::Tag, V::V3_2, &["summary", "parent", "kind"]),
    (O::Discriminator, V::V3_2, &["defaultMapping"]),
    (
        O::SecurityScheme,
        V::V3_2,
        &["deprecated", "oauth2MetadataUrl"],
    ),
    (O::OAuthFlows, V::V3_2, &["deviceAuthorization"]),
    (O::OAuthFlow, V::V3_2, &["deviceAuthorizationUrl"]),
];

const OPEN_API: &[(&str, Expected)] = &[
    ("openapi", E::Text),
    ("info", E::Node(O::Info)),
    ("servers", SERVERS),
    ("paths", PATHS),
    ("webhooks", PATHS),
    ("components", E::Node(O::Components)),
    ("security", SECURITY),
    ("tags", E::List(&E::Node(O::Tag))),
];

const INFO: &[(&str, Expected)] = &[
    ("title", E::Text),
    ("summary", E::Text),
    ("description", E::Text),
    ("termsOfService", E::Text),
    ("contact", E::Node(O::Contact)),
    ("license", E::Node(O::License)),
    ("version", E::Text),
];

const CONTACT: &[(&str, Expected)] = &[("name", E::Text), ("url", E::Text), ("email", E::Text)];

const LICENSE: &[(&str, Expected)] =
    &[("name", E::Text), ("identifier", E::Text), ("url", E::Text)];

const SERVER: &[(&str, Expected)] = &[
    ("url", E::Text),
    ("description", E::Text),
    ("variables", E::Map(&E::Node(O::ServerVariable))),
];

const SERVER_VARIABLE: &[(&str, Expected)] = &[
    ("enum", TEXTS),
    ("default", E::Text),
    ("description", E::Text),
];

const REQUEST_BODY: &[(&str, Expected)] = &[
    ("description", E::Text),
    ("content", CONTENT),
    ("required", E::Boolean),
];

const MEDIA_TYPE: &[(&str, Expected)] = &[
    ("schema", SCHEMA),
    // OpenAPI 3.2
    ("itemSchema", SCHEMA),
    ("example", E::Any),
    ("examples", EXAMPLES),
    ("encoding", E::Map(&E::Node(O::Encoding))),
];

const ENCODING: &[(&str, Expected)] = &[
    ("contentType", E::Text),
    ("headers", HEADERS),
    ("style", STYLES),
    ("explode", E::Boolean),
    ("allowReserved", E::Boolean),
];

const RESPONSE_KEYWORDS: &[(&str, Expected)] = &[
    ("description", E::Text),
    ("headers", HEADERS),
    ("content", CONTENT),
    ("links", LINKS),
];

const EXAMPLE_KEYWORDS: &[(&str, Expected)] = &[
    ("summary", E::Text),
    ("description", E::Text),
    ("value", E::Any),
    ("externalValue", E::Text),
];

const SECURITY_SCHEME: &[(&str, Expected)] = &[
    ("type", E::Text),
    ("description", E::Text),
    ("name", E::Text),
    ("in", E::Text),
    ("scheme", E::Text),
    ("bearerFormat", E::Text),
    ("flows", E::Node(O::OAuthFlows)),
    ("openIdConnectUrl", E::Text),
];

const O_AUTH_FLOWS: &[(&str, Expected)] = &[
    ("implicit", FLOW),
    ("password", FLOW),
    ("clientCredentials", FLOW),
    ("authorizationCode", FLOW),
];

const O_AUTH_FLOW: &[(&str, Expected)] = &[
    ("authorizationUrl", E::Text),
    ("tokenUrl", E::Text),
    ("refreshUrl", E::Text),
    ("scopes", E::Map(&E::Text)),
];

const COMPONENTS: &[(&str, Expected)] = &[
    ("schemas", E::Map(&SCHEMA)),
    ("responses", RESPONSES),
    ("parameters", E::Map(&E::Node(O::Parameter))),
    ("examples", EXAMPLES),
    ("requestBodies", E::Map(&E::Node(O::RequestBody))),
    ("headers", HEADERS),
    ("securitySchemes", E::Map(&E::Node(O::SecurityScheme))),
    ("links", LINKS),
    ("callbacks", CALLBACKS),
    ("pathItems", PATHS),
];

const PATH_ITEM: &[(&str, Expected)] = &[
    ("summary", E::Text),
    ("description", E::Text),
    ("get", OPERATION),
    ("put", OPERATION),
    ("post", OPERATION),
    ("delete", OPERATION),
    ("options", OPERATION),
    ("head", OPERATION),
    ("patch", OPERATION),
    ("trace", OPERATION),
    ("servers", SERVERS),
    ("parameters", PARAMETERS),
];

const OPERATION_KEYWORDS: &[(&str, Expected)] = &[
    ("tags", TEXTS),
    ("summary", E::Text),
    ("description", E::Text),
    ("operationId", E::Text),
    ("parameters", PARAMETERS),
    ("requestBody", E::Node(O::RequestBody)),
    ("responses", RESPONSES),
    ("callbacks", CALLBACKS),
    ("deprecated", E::Boolean),
    ("security", SECURITY),
    ("servers", SERVERS),
];

const PARAMETER: &[(&str, Expected)] = &[
    ("name", E::Text),
    ("in", E::OneOf(&["query", "header", "path", "cookie"])),
    ("description", E::Text),
    ("required", E::Boolean),
    ("deprecated", E::Boolean),
    ("allowEmptyValue", E::Boolean),
    ("style", STYLES),
    ("explode", E::Boolean),
    ("allowReserved", E::Boolean),
    ("schema", SCHEMA),
    ("example", E::Any),
    ("examples", EXAMPLES),
    ("content", CONTENT),
];

const HEADER: &[(&str, Expected)] = &[
    ("description", E::Text),
    ("required", E::Boolean),
    ("deprecated", E::Boolean),
    ("style", STYLES),
    ("explode", E::Boolean),
    ("schema", SCHEMA),
    ("example", E::Any),
    ("examples", EXAMPLES),
    ("content", CONTENT),
];

const SCHEMA_KEYWORDS: &[(&str, Expected)] = &[
    ("type", E::TextOrTexts),
    ("properties", E::Map(&SCHEMA)),
    ("required", TEXTS),
    ("description", E::Text),
    ("example", E::Any),
    ("items", E::SchemaOrSchemas),
    ("format", E::Text),
    ("enum", E::List(&E::Any)),
    ("allOf", SCHEMAS),
    ("oneOf", SCHEMAS),
    ("anyOf", SCHEMAS),
    ("not", SCHEMA),
    ("additionalProperties", E::SchemaOrBoolean),
    ("title", E::Text),
    ("nullable", E::Boolean),
    ("default", E::Any),
    ("deprecated", E::Boolean),
    ("readOnly", E::Boolean),
    ("writeOnly", E::Boolean),
    ("discriminator", E::Node(O::Discriminator)),
    ("minimum", E::Number),
    ("maximum", E::Number),
    ("exclusiveMinimum", E::Boolean),
    ("exclusiveMaximum", E::Boolean),
    ("multipleOf", E::Number),
    ("minLength", E::Count),
    ("maxLength", E::Count),
    ("pattern", E::Text),
    ("minItems", E::Count),
    ("maxItems", E::Count),
    ("uniqueItems", E::Boolean),
    ("minProperties", E::Count),
    ("maxProperties", E::Count),
];
