//! The table of codes: a row for each, with its name, its level, what it means and what to do about it.

use super::Level;

/// Makes the type of the codes and all that is known about each of them.
macro_rules! codes {
    ($($variant:ident $name:literal $level:ident: $meaning:literal, $remedy:literal;)+) => {
        /// What a diagnostic is about. Codes are stable: a later version has more of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`: ", $meaning, ".")] $variant,)+
        }

        impl Code {
            /// All of them, by name.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its row in the table.
            pub(super) const fn row(self) -> Row {
                match self {
                    $(Self::$variant => Row {
                        name: $name,
                        level: Level::$level,
                        meaning: $meaning,
                        remedy: $remedy,
                    },)+
                }
            }
        }
    };
}

/// What is known about a code.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) level: Level,
    pub(super) meaning: &'static str,
    pub(super) remedy: &'static str,
}

codes! {
    AliasCycle "alias-cycle" Warning:
        "schemas are references to each other and to nothing else; values are any JSON",
        "let one of them describe its values";
    AllOfCycle "all-of-cycle" Warning:
        "an `allOf` includes itself; the reference is ignored",
        "remove the reference, or let the schema that includes it be a property";
    ConflictingAllOf "conflicting-all-of" Warning:
        "schemas that one value must match contradict each other (two objects do not, and neither do maps of objects: they are joined): members of an `allOf`, or a variant and what stands beside its union; the later one is used",
        "let all of them allow the same value, or remove one";
    ConflictingDefinition "conflicting-definition" Error:
        "two documents define the same thing differently",
        "make both the same, or choose one in an overlay";
    ConflictingWords "conflicting-words" Warning:
        "two documents have different descriptions or examples for one item; those of the first are used",
        "make both the same, or write the right one into an overlay";
    DuplicateEnumValue "duplicate-enum-value" Note:
        "a value is listed twice; it is used once",
        "remove one of the two";
    DuplicateKey "duplicate-key" Warning:
        "an object has a key twice; the first one is used",
        "remove or rename one of the two";
    DuplicateOperationId "duplicate-operation-id" Warning:
        "two operations have one `operationId`; the second is named after method and path, like one without an id",
        "give each operation its own `operationId`";
    DuplicateParameter "duplicate-parameter" Warning:
        "a parameter is declared twice; the second is ignored",
        "remove one of the two";
    EmptyComposition "empty-composition" Warning:
        "an `allOf`, `oneOf` or `anyOf` lists nothing; it is ignored",
        "list the schemas, or remove the keyword";
    EmptyContent "empty-content" Warning:
        "a request body has no media type; it is ignored",
        "add a media type, or remove the body";
    EmptyEnum "empty-enum" Warning:
        "an `enum` allows no value; it is ignored",
        "list the values, or remove the keyword";
    EqualMediaTypes "equal-media-types" Note:
        "a body is described by one schema under several media types, of which one is used",
        "no action is needed; what is not used can be removed in an overlay";
    EqualVariants "equal-variants" Warning:
        "two schemas of a union differ in name only; values of both are decoded as the first",
        "give each a constant in a required property, or remove one";
    ExternalReference "external-reference" Warning:
        "a `$ref` refers to a file that is missing or not allowed; see `unresolved-reference`",
        "put the file beside the document, or copy the definition into it";
    GivenNameCollision "given-name-collision" Error:
        "a name in an overlay is already used",
        "choose another name";
    IgnoredFragment "ignored-fragment" Note:
        "a path ends in a fragment, which is never sent; it only distinguishes operations",
        "no action is needed";
    ImplicitMapping "implicit-mapping" Warning:
        "a discriminator without a `mapping`, and schemas that do not list its values: the names of the schemas are used, and objects with other values are decoded by their properties",
        "add a `mapping`, or a `const` to the property of each schema";
    IncompatibleUpdate "incompatible-update" Error:
        "an overlay merges a value into one of another type",
        "target the object that holds the value, or remove it first";
    IneffectiveKeyword "ineffective-keyword" Note:
        "a keyword that has no effect where it stands, by the rules of OpenAPI: `allowReserved` outside of queries",
        "remove it";
    InvalidExtension "invalid-extension" Error:
        "an extension in an overlay has a value that is not valid, or that refers to nothing",
        "see OVERLAYS.md for the values of the extension";
    InvalidKeyword "invalid-keyword" Warning:
        "a keyword has a value that is not valid; the message says how it is treated",
        "write a valid value, or remove the keyword";
    InvalidNode "invalid-node" Error:
        "a value does not have the type that its place requires, and cannot be read",
        "write a value as the message says";
    InvalidOutput "invalid-output" Error:
        "the generated code is not valid Rust: a bug in specsmith",
        "report it, with the document";
    InvalidOverlay "invalid-overlay" Error:
        "an overlay does not follow the Overlay Specification",
        "write a value as the message says";
    InvalidPath "invalid-path" Warning:
        "a path that does not start with one `/`, has a segment `.` or `..`, or an unmatched brace",
        "write the path as it is sent, with each parameter in one pair of braces";
    InvalidStatus "invalid-status" Warning:
        "the key of a response is not a status; the response is ignored",
        "write a status such as `404`, a range such as `4XX`, or `default`";
    MismatchedEnum "mismatched-enum" Warning:
        "an `enum` or `const` has values of another type. Numbers and booleans in strings are converted, values of an array belong to its elements, and others are ignored",
        "write values of the type, or change the type";
    MismatchedKeyword "mismatched-keyword" Warning:
        "`items` beside `type: object`, values are any JSON; or `properties` beside another type, they are ignored",
        "change the type, or remove the keyword";
    MisplacedReference "misplaced-reference" Warning:
        "a `$ref` where OpenAPI does not allow one, such as in place of all schemas or of a `content`; its target is used",
        "refer to the parts one by one, or write them there";
    MissingKeyword "missing-keyword" Warning:
        "a required keyword is missing; the message says how the object is treated",
        "add the keyword";
    NameCollision "name-collision" Note:
        "two items would have the same Rust name; one gets a suffix",
        "rename one of them, or give it a name in an overlay";
    NewerKeyword "newer-keyword" Warning:
        "a document of OpenAPI 3.0 has something that only 3.1 has; it is read by the rules of 3.1",
        "let the document say `openapi: 3.1.0`, or write it as 3.0 does";
    NewerVersion "newer-version" Warning:
        "a version after 3.1; it is read by the rules of 3.1",
        "let the document say 3.1, if it uses nothing newer";
    NoDocument "no-document" Error:
        "there is no document",
        "name a document";
    NotOpenapi "not-openapi" Error:
        "a file is not an OpenAPI 3 document",
        "generate from an OpenAPI document, or convert this one to OpenAPI 3";
    OverlappingAnyOf "overlapping-any-of" Warning:
        "two objects of an `anyOf` can match at once and cannot be one struct; properties of one of them can end up in `extra`",
        "write `oneOf` if only one can hold";
    ReadAndWriteOnly "read-and-write-only" Warning:
        "a property is both `readOnly` and `writeOnly`; both are ignored",
        "remove one of the two";
    RecursiveList "recursive-list" Warning:
        "a list or map is its own element; its elements are any JSON",
        "use objects that have the next list as a property";
    RedundantSibling "redundant-sibling" Note:
        "a keyword beside `$ref`, which OpenAPI 3.0 ignores, and and that loses nothing: the target has it, too, or it is `nullable`, which is applied",
        "remove it, or write `allOf: [{$ref: …}]` beside it";
    ReferenceCycle "reference-cycle" Warning:
        "a `$ref` refers to itself, directly or through others; see `unresolved-reference`",
        "make one of the references refer to a definition";
    ReferenceSibling "reference-sibling" Warning:
        "a keyword beside `$ref`, which OpenAPI 3.0 ignores, and that has an effect",
        "write `allOf: [{$ref: …}]` beside the keyword, or remove it";
    ServerDefaultNotListed "server-default-not-listed" Warning:
        "the default of a server variable is not among its values",
        "list the default, or choose one of the values";
    Syntax "syntax" Error:
        "a file is not valid YAML or JSON",
        "correct the text at that line";
    TooDeep "too-deep" Error:
        "schemas are nested too deeply",
        "nest fewer schemas";
    TooDeepList "too-deep-list" Warning:
        "too many lists or maps are nested; values are any JSON",
        "use objects that contain the next list";
    TooLarge "too-large" Error:
        "an overlay adds too much to the document, or has a target that is too slow to find",
        "make the action more specific, or change the document itself";
    UndeclaredPathParameter "undeclared-path-parameter" Warning:
        "no parameter declares a `{name}` of the path, or of the query behind it; it is read as a string",
        "declare the parameter";
    UndeclaredRequired "undeclared-required" Warning:
        "a required property is not declared, not even by `additionalProperties`; it is ignored",
        "declare it in `properties`, or remove it from `required`";
    UndeclaredServerVariable "undeclared-server-variable" Warning:
        "the URL of a server uses a variable that is not declared; the server is ignored",
        "declare it in `variables`";
    UnionCycle "union-cycle" Warning:
        "a union is a member of itself; the member is ignored",
        "remove the member";
    UnknownExtension "unknown-extension" Error:
        "an overlay uses an unknown extension that resembles one of specsmith",
        "write one that OVERLAYS.md lists";
    UnknownKeyword "unknown-keyword" Warning:
        "a key that the object or schema does not have in this version of OpenAPI; it is ignored",
        "correct its name, or remove it";
    UnknownMethod "unknown-method" Warning:
        "a key of a path that is not a method; it is ignored",
        "correct its name, or remove it";
    UnknownSecurityScheme "unknown-security-scheme" Warning:
        "a security requirement refers to an unknown scheme; requests are sent with the other schemes of its alternative",
        "define the scheme in `components/securitySchemes`";
    UnmatchedOverlayTarget "unmatched-overlay-target" Error:
        "the target of an overlay action matches nothing",
        "correct the target, or remove the action if it is no longer needed";
    UnresolvedMapping "unresolved-mapping" Warning:
        "a discriminator maps a value to a schema that is not in its union; the value is not used",
        "map it to a schema that the union lists";
    UnresolvedReference "unresolved-reference" Warning:
        "the target of a `$ref` is missing; the reference is read as any JSON, or ignored",
        "correct the reference, or add the definition";
    UnsupportedAllOf "unsupported-all-of" Warning:
        "a member of an `allOf` cannot be merged; what only it declares is kept as JSON",
        "let the members be objects";
    UnsupportedEnum "unsupported-enum" Warning:
        "an `enum` with several types, whose values are any JSON; or with objects or arrays, where other values are accepted",
        "list values of one type";
    UnsupportedExternalExample "unsupported-external-example" Warning:
        "an external example; it is ignored",
        "write the example into the document";
    UnsupportedKeyword "unsupported-keyword" Warning:
        "a keyword that is not supported; the message says what is lost",
        "no action is needed if nothing depends on it";
    UnsupportedMediaType "unsupported-media-type" Warning:
        "a body whose schema is not used, because it is a string or bytes; or an invalid media type",
        "use a media type of JSON if the body is JSON";
    UnsupportedPath "unsupported-path" Warning:
        "a path that ends in a query in which a parameter is only a part of a value; the pair is ignored",
        "declare a parameter with `in: query` instead";
    UnsupportedSecurityScheme "unsupported-security-scheme" Warning:
        "a security scheme with missing keywords, or with an unknown `type`; requests are sent without it",
        "write one of the types of OpenAPI, with its keywords";
    UnsupportedType "unsupported-type" Warning:
        "an unknown `type`; it is ignored, and without other keywords values are any JSON",
        "write a type of JSON Schema";
    UnsupportedUnion "unsupported-union" Warning:
        "a union that is too large, values are any JSON; or a second one in one schema, what only it declares is kept as JSON",
        "let one union list all alternatives";
    UnsupportedVersion "unsupported-version" Error:
        "neither OpenAPI 3.0 nor 3.1 nor newer 3.x",
        "convert the document to OpenAPI 3.0 or 3.1";
    UnusedEnumNames "unused-enum-names" Warning:
        "enumerations have names or descriptions of values in extensions such as `x-enum-varnames`, which have no effect",
        "give the names in an overlay";
    UnusedMediaType "unused-media-type" Warning:
        "media types of a body that are not used, as another one is",
        "no action is needed if the used one is enough";
    UnusedPathParameter "unused-path-parameter" Warning:
        "a path parameter that the path does not have; it is ignored",
        "write it into the path, or remove it";
    UnusedServerVariable "unused-server-variable" Warning:
        "a server variable that the URL does not have; it is ignored",
        "use it in the URL, or remove it";
}
