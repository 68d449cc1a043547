//! Documents that are made to take all time or all memory: each ends with a result, or with an error that names the limit.
//!
//! Bounds are sizes, not times, wherever a size tells: what is made of a document of `n` bytes, and said about it, is at most
//! [`GROWTH`] × `n` beside what every crate has. What takes exponential or quadratic time at these sizes takes minutes, so
//! [`LONGEST`] is far from both.

use std::{
    fmt::{Display, Write},
    num::NonZeroUsize,
    time::{Duration, Instant},
};

use specsmith::{Settings, Sources, generate};

/// How long any of these documents may take, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(20);

/// How much larger than the documents the crate and the report may be.
const GROWTH: usize = 256;

/// What every crate has, whatever the document: the runtime.
const ALWAYS: usize = 1 << 20;

/// What becomes of a document.
enum End {
    /// A crate, without an error.
    Crate,
    /// A crate, and a warning with this code.
    Warning(&'static str),
    /// An error with this code, whose text has this in it.
    Error(&'static str, &'static str),
}

use End::{Crate, Error, Warning};

/// Runs all stages over some texts and checks how they end.
#[track_caller]
fn check(name: &str, documents: &[String], overlay: Option<String>, end: &End) {
    let paths = (0..).map(|index| format!("{index}.yaml"));
    let sources = Sources {
        documents: paths.zip(documents.iter().cloned()).collect(),
        overlays: overlay
            .map(|text| ("o.overlay.yaml".to_owned(), text))
            .into_iter()
            .collect(),
        ..Sources::default()
    };
    let settings = Settings {
        crate_name: "bomb".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "codegen".to_owned(),
        threads: NonZeroUsize::MIN,
    };
    let start = Instant::now();
    let result = generate(&sources, &settings);
    let (files, report) = match &result {
        Ok(output) => (
            output.files.values().map(String::len).sum(),
            &output.warnings,
        ),
        Err(report) => (0, report),
    };
    let text = report.to_string();
    assert!(start.elapsed() < LONGEST, "{name}: {:?}", start.elapsed());
    let texts = sources.documents.values().chain(sources.overlays.values());
    let size: usize = texts.map(String::len).sum();
    assert!(
        files + text.len() < ALWAYS + GROWTH * size,
        "{name}: {size} → {files} + {}",
        text.len()
    );
    let has = |code: &str| report.entries().any(|entry| entry.code == code);
    match end {
        Crate => assert!(result.is_ok(), "{name}: {text}"),
        Warning(code) => assert!(result.is_ok() && has(code), "{name}: {text}"),
        Error(code, words) => {
            assert!(
                result.is_err() && has(code) && text.contains(words),
                "{name}: {text}"
            );
        }
    }
}

#[track_caller]
fn check_all(cases: impl IntoIterator<Item = (&'static str, String, End)>) {
    for (name, document, end) in cases {
        check(name, &[document], None, &end);
    }
}

/// A document with some more lines.
fn document(rest: impl Display) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: Bomb, version: '1'}}\n{rest}")
}

/// A document with these components, one a line.
fn schemas(lines: impl IntoIterator<Item = String>) -> String {
    let lines: String = lines
        .into_iter()
        .map(|line| format!("    {line}\n"))
        .collect();
    document(format!("paths: {{}}\ncomponents:\n  schemas:\n{lines}"))
}

fn reference(index: usize) -> String {
    format!("{{$ref: '#/components/schemas/S{index}'}}")
}

/// Components of which each leads to the next.
fn chain(length: usize, link: impl Fn(String) -> String) -> String {
    let links = (0..length).map(|index| format!("S{index}: {}", link(reference(index + 1))));
    schemas(links.chain([format!(
        "S{length}: {{type: object, properties: {{end: {{}}}}}}"
    )]))
}

/// `count` texts, one after the other.
fn many(count: usize, text: impl Fn(usize) -> String) -> String {
    (0..count).map(text).collect()
}

#[test]
fn texts_that_expand_or_nest() {
    let laughs = many(30, |level| match level {
        0 => "x-0: &a0 [1, 1, 1, 1]\n".to_owned(),
        _ => format!(
            "x-{level}: &a{level} [{}]\n",
            format!("*a{}, ", level - 1).repeat(8)
        ),
    });
    let deep = |open: &str| format!("openapi: 3.0.3\nx-a: {}", open.repeat(100_000));
    let json = |open: &str| {
        format!(
            "{{\"openapi\": \"3.0.3\", \"x-a\": {}",
            open.repeat(100_000)
        )
    };
    check_all([
        (
            "aliases",
            document(format!("paths: {{}}\n{laughs}")),
            Error("syntax", "repetition limit"),
        ),
        (
            "an alias of itself",
            document("paths: {}\nx-a: &a [*a]\n"),
            Error("syntax", "limit"),
        ),
        (
            "flow mappings",
            deep("{a: "),
            Error("syntax", "recursion limit"),
        ),
        (
            "flow sequences",
            deep("["),
            Error("syntax", "recursion limit"),
        ),
        (
            "block sequences",
            format!("openapi: 3.0.3\nx-a:\n  {}", "- ".repeat(100_000)),
            Error("syntax", "recursion limit"),
        ),
        (
            "JSON objects",
            json("{\"a\":"),
            Error("syntax", "recursion limit"),
        ),
        ("JSON arrays", json("["), Error("syntax", "recursion limit")),
    ]);
}

#[test]
fn texts_with_very_many_nodes() {
    const KEYS: usize = 250_000;
    let keys = many(KEYS, |index| format!(",\"x-{index}\":0"));
    let json = format!(
        "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"a\",\"version\":\"1\"}},\"paths\":{{}}{keys}}}"
    );
    check_all([
        ("very many keys", json, Crate),
        (
            "one key again and again",
            document(format!("paths: {{}}\n{}", "x-a: 0\n".repeat(20_000))),
            Warning("duplicate-key"),
        ),
        (
            "a line of a million characters",
            schemas([format!(
                "A: {{type: object, description: '{}'}}",
                "word *a* ".repeat(100_000)
            )]),
            Crate,
        ),
        (
            "a long title",
            format!(
                "openapi: 3.0.3\ninfo: {{title: '{0}', version: '{0}'}}\npaths: {{}}\n",
                "1 *a* ".repeat(20_000)
            ),
            Crate,
        ),
    ]);
}

#[test]
fn numbers_that_no_type_holds() {
    let digits = "9".repeat(100_000);
    for number in [
        &digits,
        &format!("-{digits}"),
        &format!("0.{digits}"),
        "1e999999999",
        "-1e-999999999",
        ".inf",
        ".nan",
    ] {
        let all = format!(
            "A: {{type: integer, minimum: {number}, maximum: {number}, default: {number}, multipleOf: {number}, enum: [{number}, 1]}}"
        );
        let lengths = format!(
            "B: {{type: string, minLength: {number}, maxLength: {number}, example: {number}}}"
        );
        let items = format!(
            "C: {{type: array, items: {{}}, minItems: {number}, maxItems: {number}, default: [{number}]}}"
        );
        check(
            number.get(..9).unwrap_or(number),
            &[schemas([all, lengths, items])],
            None,
            &Crate,
        );
    }
}

#[test]
fn references_that_fan_out_or_lead_nowhere() {
    let every = |count: usize| {
        let all = move |from: usize| {
            many(count, |to| {
                format!("p{to}: {}, ", reference((from + to) % count))
            })
        };
        schemas((0..count).map(|index| {
            format!(
                "S{index}: {{required: [p0, p1], properties: {{{}}}}}",
                all(index)
            )
        }))
    };
    check_all([
        ("each to each", every(40), Crate),
        (
            "2^100 ways",
            chain(100, |next| {
                format!(
                    "{{properties: {{a: {next}, b: {next}, c: {{properties: {{d: {next}}}}}}}}}"
                )
            }),
            Crate,
        ),
        (
            "a circle",
            schemas((0..500).map(|index| format!("S{index}: {}", reference((index + 1) % 500)))),
            Warning("reference-cycle"),
        ),
        (
            "a chain",
            chain(500, |next| next),
            Warning("reference-cycle"),
        ),
        (
            "a chain of objects",
            chain(300, |next| {
                format!("{{required: [p], properties: {{p: {next}}}}}")
            }),
            Crate,
        ),
        (
            "to itself",
            schemas(["S0: {allOf: [{$ref: '#/components/schemas/S0'}]}".to_owned()]),
            Warning("alias-cycle"),
        ),
        (
            "nowhere",
            schemas((0..500).map(|index| format!("S{index}: {{$ref: '#/{index}'}}"))),
            Warning("unresolved-reference"),
        ),
    ]);
}

#[test]
fn lists_of_lists() {
    // What reads Rust takes exponential time for a type that is nested this deep.
    check_all([
        (
            "by reference",
            chain(120, |next| format!("{{type: array, items: {next}}}")),
            Warning("too-deep-list"),
        ),
        (
            "of maps that may be null",
            chain(120, |next| {
                format!(
                    "{{nullable: true, additionalProperties: {{nullable: true, allOf: [{next}]}}}}"
                )
            }),
            Warning("too-deep-list"),
        ),
        (
            "in one another",
            schemas([format!(
                "A: {}{{}}{}",
                "{type: array, items: ".repeat(60),
                "}".repeat(60)
            )]),
            Warning("too-deep-list"),
        ),
        (
            "of themselves",
            schemas(["A: {type: array, items: {$ref: '#/components/schemas/A'}}".to_owned()]),
            Warning("recursive-list"),
        ),
        (
            "as deep as may be",
            chain(16, |next| format!("{{type: array, items: {next}}}")),
            Crate,
        ),
    ]);
}

#[test]
fn products_of_all_of_and_one_of() {
    let limit = |what| Error("too-deep", what);
    let deep = "more than 128 schemas";
    let unions = schemas([format!(
        "A: {{allOf: [{}]}}",
        many(40, |index| format!(
            "{{oneOf: [{{properties: {{a{index}: {{}}}}}}, {{properties: {{b{index}: {{}}}}}}]}}, "
        ))
    )]);
    check_all([
        (
            "allOf of two",
            chain(60, |next| format!("{{allOf: [{next}, {next}]}}")),
            Crate,
        ),
        (
            "allOf of two allOfs",
            chain(60, |next| {
                format!("{{allOf: [{{allOf: [{next}]}}, {{allOf: [{next}]}}]}}")
            }),
            Crate,
        ),
        (
            "allOf of properties that are allOfs",
            chain(60, |next| {
                format!(
                    "{{allOf: [{{properties: {{a: {next}}}}}, {{properties: {{a: {{allOf: [{next}]}}}}}}]}}"
                )
            }),
            Crate,
        ),
        (
            "a long chain of allOf",
            chain(1000, |next| {
                format!("{{allOf: [{next}, {{properties: {{a: {{}}}}}}]}}")
            }),
            limit(deep),
        ),
        (
            "oneOf of two",
            chain(60, |next| {
                format!("{{oneOf: [{next}, {next}, {{type: string}}]}}")
            }),
            Crate,
        ),
        (
            "a long chain of oneOf",
            chain(1000, |next| {
                format!("{{oneOf: [{next}, {{type: string}}]}}")
            }),
            limit(deep),
        ),
        (
            "oneOf in oneOf",
            schemas([format!(
                "A: {}{{}}{}",
                "{oneOf: [{type: integer}, ".repeat(50),
                "]}".repeat(50)
            )]),
            Crate,
        ),
        ("unions in an allOf", unions, Warning("unsupported-union")),
        (
            "oneOf of allOfs of it",
            chain(7, |next| {
                format!(
                    "{{oneOf: [{{allOf: [{next}, {{properties: {{a: {{}}}}}}]}}, {{allOf: [{next}, {{properties: {{b: {{}}}}}}]}}]}}"
                )
            }),
            Crate,
        ),
        (
            "properties that are joined, and theirs, and theirs",
            chain(100, |next| {
                format!(
                    "{{allOf: [{{properties: {{p: {{properties: {{a: {{}}, q: {next}}}}}}}}}, {{properties: {{p: {{properties: {{b: {{}}, q: {{properties: {{c: {{}}}}}}}}}}}}}}]}}"
                )
            }),
            Crate,
        ),
        (
            "a wide oneOf",
            schemas([format!(
                "A: {{oneOf: [{}]}}",
                many(200, |index| format!(
                    "{{required: [p{index}], properties: {{p{index}: {{}}}}}}, "
                ))
            )]),
            Crate,
        ),
    ]);
}

#[test]
fn parents_with_very_many_descendants() {
    // Each of the first extends the one before, and all refer to it.
    let family = |length: usize, leaves: usize| {
        let extending = |index: usize| format!("{{allOf: [{}]}}", reference(index));
        let parents = (1..length).map(|index| format!("S{index}: {}", extending(index - 1)));
        let leaves =
            (0..length * leaves).map(|index| format!("L{index}: {}", extending(index / leaves)));
        let users = (0..length).map(|index| format!("U{index}: {{items: {}}}", reference(index)));
        let first = "S0: {properties: {k: {type: string}}, discriminator: {propertyName: k}}";
        schemas(
            [first.to_owned()]
                .into_iter()
                .chain(parents)
                .chain(leaves)
                .chain(users),
        )
    };
    check_all([
        ("wide", family(100, 20), Warning("unsupported-union")),
        ("long", family(3_000, 1), Error("too-deep", "128")),
    ]);
}

#[test]
fn names_that_meet() {
    let dashes = |index: usize| "-".repeat(index);
    check_all([
        (
            "properties",
            schemas([format!(
                "A: {{properties: {{{}}}}}",
                many(200, |index| format!(
                    "'{}k': {{type: string}}, ",
                    dashes(index)
                ))
            )]),
            Warning("name-collision"),
        ),
        (
            "schemas",
            schemas((0..200).map(|index| format!("'A{}': {{type: object}}", dashes(index)))),
            Warning("name-collision"),
        ),
        (
            "values",
            schemas([format!(
                "A: {{type: string, enum: [{}]}}",
                many(200, |index| format!("'{}', ", " ".repeat(index + 1)))
            )]),
            Crate,
        ),
        (
            "numbers with titles",
            schemas([format!(
                "A: {{oneOf: [{}]}}",
                many(3000, |index| format!("{{enum: [{index}], title: x}}, "))
            )]),
            Crate,
        ),
        (
            "operations",
            document(format!(
                "paths:\n{}",
                many(100, |index| format!(
                    "  /{index}: {{get: {{operationId: a, responses: {{}}}}}}\n"
                ))
            )),
            Warning("duplicate-operation-id"),
        ),
    ]);
}

/// An overlay with these actions, one a line.
fn overlay(actions: impl IntoIterator<Item = String>) -> Option<String> {
    let mut text = "overlay: 1.0.0\ninfo: {title: Bomb, version: '1'}\nactions:\n".to_owned();
    for action in actions {
        writeln!(text, "- {{description: x, {action}}}").expect("a text");
    }
    Some(text)
}

#[test]
fn overlays_that_multiply() {
    let small = || vec![schemas(["A: {type: object}".to_owned()])];
    let large = || {
        vec![schemas(
            (0..400).map(|index| format!("S{index}: {{type: object}}")),
        )]
    };
    let target = |path: &str| overlay([format!("target: \"{path}\", remove: true")]);
    let too_large = || Error("too-large", "");
    let deep = format!("{}{{inner: {{}}}}{}", "{x-a: ".repeat(100), "}".repeat(100));
    for (name, documents, overlay, end) in [
        (
            "updates of all nodes",
            small(),
            overlay((0..30).map(|index| {
                format!("target: '$..*', update: {{x-{index}: {{a: {{}}, b: {{}}}}}}")
            })),
            too_large(),
        ),
        (
            "updates of what was added",
            small(),
            overlay(["$", "$..inner"].map(|path| format!("target: '{path}', update: {deep}"))),
            Error("too-deep", "128 levels"),
        ),
        (
            "filters in filters",
            large(),
            target("$..[?count($..[?count($..*) > 1]) > 1]"),
            too_large(),
        ),
        (
            "selectors that repeat",
            large(),
            target(&format!("${}", "[*,*,*]".repeat(20))),
            too_large(),
        ),
        (
            "descents",
            large(),
            target(&format!("${}", "..*".repeat(20))),
            too_large(),
        ),
        (
            "parentheses",
            small(),
            target(&format!(
                "$[?{}@.a{}]",
                "(".repeat(5_000),
                ")".repeat(5_000)
            )),
            Error("invalid-overlay", ""),
        ),
        (
            "brackets",
            small(),
            target(&"$[?".repeat(5_000)),
            too_large(),
        ),
        (
            "a long path",
            small(),
            target(&format!("${}", ".a".repeat(5_000))),
            Error("unmatched-overlay-target", "nothing"),
        ),
        (
            "an expression",
            small(),
            target("$..[?match(@.type, '((a{0,1000}){0,1000}){0,1000}')]"),
            Error("unmatched-overlay-target", "nothing"),
        ),
        (
            "aliases",
            small(),
            Some("a: &a [*a]\n".to_owned()),
            Error("syntax", "limit"),
        ),
        (
            "nesting",
            small(),
            Some("[".repeat(100_000)),
            Error("syntax", "recursion limit"),
        ),
        (
            "many actions",
            large(),
            overlay((0..400).map(|index| {
                format!("target: '$.components.schemas.S{index}', update: {{title: a}}")
            })),
            Crate,
        ),
    ] {
        check(name, &documents, overlay, &end);
    }
}
