//! The files of the runtime: Rust that is the same for every API, shipped as it is.
//!
//! One table has all that is known of each file: its text, when a crate has it, and what the root of the crate passes on of it. Nothing
//! of a document is called like what is passed on, whether its crate has the file or not: another operation renames no type.

use serde::{Serialize, Serializer};
use specsmith_runtime::FILES;

/// A file of the runtime.
#[derive(Debug)]
pub struct RuntimeFile {
    /// Its name, without `.rs`.
    pub name: &'static str,
    /// What is in it.
    pub text: &'static str,
    /// What needs it.
    pub need: Need,
    /// What the root of the crate passes on of it.
    pub exports: &'static [Export],
}

impl PartialEq for RuntimeFile {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Serialize for RuntimeFile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.name.serialize(to)
    }
}

/// A type that the crate passes on.
#[derive(Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// Whether only signatures name it: then it is not at the root, but in the module `__private`.
    pub is_hidden: bool,
}

/// What needs a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Every crate.
    Types,
    /// Structs.
    Structs,
    /// Enums of several types.
    Unions,
    /// Enums of texts.
    Enumerations,
    /// Enums of whole numbers.
    IntegerEnumerations,
    /// Enums of texts, and server variables with a list of values.
    UnknownTexts,
    /// Dates, and points in time.
    Dates,
    /// Points in time.
    DateTimes,
    /// Dates, and points in time, of jiff.
    JiffDates,
    /// Points in time of jiff.
    JiffDateTimes,
    /// UUIDs.
    Uuids,
    /// Bytes that are Base64.
    Base64,
    /// Bytes that are Base64, and credentials.
    Base64Texts,
    /// Decimal numbers.
    Decimals,
    /// Decimal numbers that are numbers in JSON.
    DecimalNumbers,
    /// Types of other crates that are strings of a format.
    Formatted,
    /// Types that the settings give to schemas.
    Given,
    /// The feature `conformance`.
    Conformance,
    /// Whatever decodes a whole text.
    Decoding,
    /// Every client.
    Client,
    /// Credentials that are bearer tokens.
    Tokens,
    /// Bodies that are forms.
    Forms,
    /// Requests with bodies of several types.
    RequestBodies,
    /// Bodies of JSON lines.
    JsonLines,
    /// Bodies in parts.
    Multipart,
    /// Parameters that are JSON.
    JsonParameters,
    /// Responses that are read element by element.
    Sequences,
    /// Bodies that are texts.
    Texts,
    /// Responses whose media type says what their body is.
    MediaTypes,
    /// Responses whose headers are documented.
    ResponseHeaders,
    /// Lists in pages.
    Pages,
    /// Lists whose pages are at URLs.
    PagesByLink,
    /// Lists whose pages are at URLs that headers hold.
    PagesByLinkHeader,
    /// Lists whose pages have numbers.
    PagesByNumber,
    /// Lists whose pages start at an item.
    PagesByOffset,
    /// Lists whose pages start behind the key of an item.
    PagesByOrder,
    /// The feature `blocking`.
    Blocking,
    /// The feature `blocking`, where something is a stream.
    BlockingStreams,
    /// The feature `mock`.
    Mock,
    /// The feature `reqwest`.
    Reqwest,
    /// The feature `tracing`.
    Tracing,
}

/// The text of a file, while this is compiled: a row without one is an error of the compiler.
const fn text(name: &str) -> &'static str {
    let mut rest = FILES;
    while let [(file, text), tail @ ..] = rest {
        if is_equal(file.as_bytes(), name.as_bytes()) {
            return text;
        }
        rest = tail;
    }
    panic!("the runtime has no file of this name")
}

/// Whether two names are the same, while this is compiled.
const fn is_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, one_tail @ ..], [second, other_tail @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (one_tail, other_tail);
    }
    one.is_empty() && other.is_empty()
}

/// Rows of the table: `name: need [exports]`.
macro_rules! files {
    ($($name:ident: $need:ident $([$($exports:tt)*])?,)*) => {
        &[$(RuntimeFile {
            name: stringify!($name),
            text: text(stringify!($name)),
            need: Need::$need,
            exports: files!(@exports [] $($($exports)*)?),
        }),*]
    };
    (@exports [$($done:expr),*]) => {
        &[$($done),*]
    };
    (@exports [$($done:expr),*] hidden $name:ident $(, $($rest:tt)*)?) => {
        files!(@exports [$($done,)* Export { name: stringify!($name), is_hidden: true }] $($($rest)*)?)
    };
    (@exports [$($done:expr),*] $name:ident $(, $($rest:tt)*)?) => {
        files!(@exports [$($done,)* Export { name: stringify!($name), is_hidden: false }] $($($rest)*)?)
    };
}

/// All files, in the order of their names.
pub const RUNTIME: &[RuntimeFile] = files![
    answer: Client [hidden Answer],
    any: Types,
    base64: Base64Texts,
    base64_bytes: Base64,
    blocking: Blocking,
    blocking_stream: BlockingStreams [BlockingStream],
    body: Client [Body],
    body_stream: Client [BodyStream],
    call: Client [hidden Call],
    choice: Types,
    chosen: Unions,
    client: Client [Client],
    client_builder: Client [ClientBuilder],
    client_credentials: Tokens [ClientCredentials],
    collection: Types,
    conformance: Conformance,
    content_parameter: JsonParameters,
    conventions: Client [hidden Conventions, hidden RateLimitHeaders],
    credentials: Client [hidden Alternatives, Credentials, hidden Scheme, hidden SchemeKind],
    date: Dates,
    date_time: DateTimes,
    debug: Structs,
    decimal: Decimals,
    decimal_number: DecimalNumbers [DecimalNumber],
    decode: Decoding [DecodeError],
    element: Types,
    enumeration: Enumerations,
    error: Client [Error, OperationError],
    event: Sequences [ServerSentEvent],
    event_stream: Sequences [EventStream],
    exchange: Client,
    extra: Types [Extra, ExtraIter],
    file: Multipart [File],
    fit: Types,
    form: Forms [FormEncoding],
    formatted: Formatted,
    given: Given,
    headers: Client,
    integer_enumeration: IntegerEnumerations [UnknownInteger],
    jiff_date: JiffDates,
    jiff_date_time: JiffDateTimes,
    json: Types [hidden Json, hidden Mismatch],
    json_lines: JsonLines,
    json_texts: Sequences,
    kept: Types,
    line_stream: Sequences [JsonLines],
    lines: Sequences,
    link_header: PagesByLinkHeader,
    media_type: MediaTypes,
    metadata: Client,
    mock: Mock [MockTransport],
    multipart: Multipart [Multipart, MultipartValue],
    multipart_body: Multipart,
    object: Types [hidden Extended, hidden Object],
    object_cost: Types,
    object_json: Types,
    object_write: Types,
    operation: Client,
    options: Client [CallOptions],
    origin: Client,
    page_cursor: Pages,
    page_identity: Pages,
    page_link: PagesByLink,
    page_number: PagesByNumber,
    page_offset: PagesByOffset,
    page_order: PagesByOrder,
    page_total: Pages,
    pagination: Pages [Items, hidden Paged, Pages],
    parameter: Client [Style],
    path: Client [hidden PathPart],
    percent: Client,
    prepared_credentials: Client,
    property: Types,
    rate_limit: Client [RateLimit],
    received: Client,
    redirect: Client,
    reference: Client,
    request: Client [Request],
    request_body: RequestBodies,
    reqwest_transport: Reqwest [ReqwestTransport],
    response: Client [RawElement, Response],
    response_headers: ResponseHeaders [hidden DeclaredHeaders, ResponseHeaders],
    retry: Client [RetryPolicy],
    scalar: Types,
    secret: Client [Secret],
    sequence: Sequences,
    server: Client [Server],
    structure: Structs,
    styled_parameter: Client,
    target: Types,
    text: Texts,
    timeout: Client,
    token: Client [Token],
    trace: Tracing,
    transport: Client [BoxFuture, Transport, TransportError, TransportErrorKind],
    union: Unions [hidden Variant],
    unknown_text: UnknownTexts [UnknownText],
    url: Client,
    uuid: Uuids,
    variant: Unions,
];

/// Whether the root of some crate passes on a type of this name.
pub fn is_exported(name: &str) -> bool {
    let mut exports = RUNTIME.iter().flat_map(|file| file.exports);
    exports.any(|export| !export.is_hidden && export.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_runtime_has_a_row_in_the_order_of_names() {
        let files: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        let rows: Vec<&str> = RUNTIME.iter().map(|file| file.name).collect();
        assert_eq!(rows, files);
    }
}
