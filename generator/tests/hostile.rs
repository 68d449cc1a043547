//! No text of a document becomes code: it stands in literals and in docs that rustdoc does not run, whatever position it comes from.
//!
//! `golden_compile` compiles the document of its own, and lets rustdoc look for examples in it.

#[path = "golden_compile/hostile.rs"]
mod hostile;

use std::{collections::BTreeSet, sync::LazyLock};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use proptest::prelude::*;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};
use serde_json::{Value, json};
use specsmith::{Files, Output, Settings, Sources, generate, public_api::PublicApi};

use hostile::{ATTACKS, modern_document as document};

/// A text without any meaning.
const HARMLESS: &str = "word";

fn settings(name: &str) -> Settings {
    Settings::new(name)
}

fn output(name: &str, sources: &Sources) -> Output {
    generate(sources, &settings(name)).unwrap_or_else(|report| panic!("{name}: {report}"))
}

fn sources(document: &Value) -> Sources {
    Sources {
        documents: [("hostile.json".to_owned(), document.to_string())].into(),
        ..Sources::default()
    }
}

/// What the tokens of all files that vary with the document show of their shape.
#[derive(Debug, Default)]
struct Shape {
    /// The macros that are called.
    macros: BTreeSet<String>,
    /// The attributes with their arguments, but no docs.
    attributes: BTreeSet<String>,
    /// The names in lower case that paths start with: what comes from elsewhere.
    paths: BTreeSet<String>,
}

impl Shape {
    fn of(files: &Files) -> Self {
        let mut shape = Self::default();
        for (path, text) in varying(files) {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "{path}: {:?}", parsed.err());
            shape.read(text.parse().expect("tokens"));
            let has_examples = path.starts_with("src/client/") || path.starts_with("src/types/");
            for example in examples(text).iter().filter(|_| has_examples) {
                let tokens = example.parse::<TokenStream>();
                assert!(tokens.is_ok(), "{path}: {example}");
                shape.read(tokens.unwrap_or_default());
            }
        }
        shape
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mark = |index: usize| match tokens.get(index) {
            Some(TokenTree::Punct(mark)) => Some(mark.as_char()),
            _ => None,
        };
        for (index, token) in tokens.iter().enumerate() {
            let before = index.checked_sub(1).and_then(mark);
            match token {
                TokenTree::Ident(name) => match (mark(index + 1), mark(index + 2)) {
                    (Some('!'), next) if next != Some('=') => {
                        self.macros.insert(name.to_string());
                    }
                    (Some(':'), Some(':')) if before != Some(':') => {
                        let name = name.to_string();
                        if !name.starts_with(char::is_uppercase) {
                            self.paths.insert(name);
                        }
                    }
                    _ => {}
                },
                TokenTree::Group(group) => {
                    let text = group.stream().to_string();
                    let is_attribute = group.delimiter() == Delimiter::Bracket
                        && matches!(before, Some('#' | '!'));
                    if !is_attribute {
                        self.read(group.stream());
                    } else if !text.starts_with("doc =") {
                        self.attributes.insert(without_note(text));
                    }
                }
                _ => {}
            }
        }
    }
}

/// An attribute without the reason for a deprecation, which is one literal.
fn without_note(attribute: String) -> String {
    let tokens: Vec<TokenTree> = { attribute.parse::<TokenStream>() }
        .expect("tokens")
        .into_iter()
        .collect();
    if let [TokenTree::Ident(name), TokenTree::Group(inside)] = tokens.as_slice()
        && name == "deprecated"
        && let [note, equals, TokenTree::Literal(_)] =
            inside.stream().into_iter().collect::<Vec<_>>().as_slice()
        && (note.to_string(), equals.to_string()) == ("note".to_owned(), "=".to_owned())
    {
        return name.to_string();
    }
    attribute
}

/// The code of the examples in a file.
fn examples(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim_start);
    let docs = lines.map(|line| line.strip_prefix("/// ").unwrap_or_default());
    let mut examples = Vec::new();
    let mut open: Option<String> = None;
    for line in docs {
        match &mut open {
            None if line == "```no_run" => open = Some(String::new()),
            None => {}
            Some(_) if line == "```" => examples.extend(open.take()),
            Some(code) => {
                code.push_str(line.strip_prefix("# ").unwrap_or(line));
                code.push('\n');
            }
        }
    }
    examples
}

/// The files that vary with the document.
fn varying(files: &Files) -> impl Iterator<Item = (&String, &String)> {
    let is_rust = |path: &str| path.ends_with(".rs") && !path.starts_with("src/runtime/");
    files.iter().filter(move |(path, _)| is_rust(path))
}

/// Checks that the files of a hostile document are of the shape that a harmless one has.
fn assert_inert(files: &Files, harmless: &Shape) {
    let shape = Shape::of(files);
    let more = |all: &BTreeSet<String>, known: &BTreeSet<String>| -> Vec<String> {
        let found = all.difference(known).filter(|text| !is_gate(text));
        found.cloned().collect()
    };
    assert_eq!(more(&shape.macros, &harmless.macros), [""; 0]);
    let modules: BTreeSet<String> = files
        .keys()
        .flat_map(|path| path.trim_end_matches(".rs").split('/'))
        .map(str::to_owned)
        .collect();
    let known = harmless.paths.union(&modules).cloned().collect();
    assert_eq!(more(&shape.paths, &known), [""; 0]);
    assert_eq!(more(&shape.attributes, &harmless.attributes), [""; 0]);
    assert_frame(files);
    for (path, text) in varying(files) {
        let comments = text
            .lines()
            .skip(1)
            .map(str::trim_start)
            .filter(|line| line.starts_with("//"));
        let found = comments.filter(|line| !line.starts_with("///") && !line.starts_with("//!"));
        assert_eq!(found.collect::<Vec<_>>(), [""; 0], "{path}");
        // The front page and the guide have examples of ours.
        if path != "src/lib.rs" && path != "src/guide.rs" {
            assert_docs(path, text);
        }
    }
}

/// Checks names of files, and the manifest.
fn assert_frame(files: &Files) {
    assert!(
        files.keys().all(|path| is_file_name(path)),
        "{:?}",
        files.keys()
    );
    let lower: BTreeSet<String> = files.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(lower.len(), files.len());
    assert_manifest(&files["Cargo.toml"]);
    assert_listed(&files["api.txt"]);
}

/// The public API says what it says: it can be read back, and nothing in it moves the cursor of a terminal.
fn assert_listed(text: &str) {
    let api = PublicApi::read(text).unwrap_or_else(|error| panic!("{error}"));
    assert!(text.ends_with(&api.to_string()), "{text}");
    let is_hidden = |character: char| character.is_control() && character != '\n';
    assert!(!text.contains(is_hidden), "{text}");
}

/// Whether an attribute is the gate of a tag, or of the links to tags on a page of ours, with names that Cargo takes.
fn is_gate(attribute: &str) -> bool {
    let text = attribute.replace(' ', "");
    let inside = |start: &str, end: &str| {
        let rest = text.strip_prefix(start)?.strip_suffix(end)?;
        Some(rest.to_owned())
    };
    let of_links =
        ")),allow(rustdoc::broken_intra_doc_links,reason=\"thispageisaboutallfeatures\"))";
    let gates = inside("cfg(", ")")
        .or_else(|| inside("cfg_attr(not(all(", of_links))
        .or_else(|| inside("cfg_attr(not(", &of_links[1..]));
    let is_name = |name: &str| {
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let is_feature = |gate: &str| {
        let name = gate.strip_prefix("feature=\"");
        name.and_then(|rest| rest.strip_suffix('"'))
            .is_some_and(is_name)
    };
    gates.is_some_and(|gates| gates.split(',').all(is_feature))
}

/// Checks the docs of a file as rustdoc reads them: no code that it runs, no HTML, no link that does anything.
fn assert_docs(path: &str, text: &str) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut docs = String::new();
    for line in text.lines().map(str::trim_start).chain([""]) {
        if let Some(doc) = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
        {
            docs.push_str(doc.strip_prefix(' ').unwrap_or(doc));
            docs.push('\n');
            continue;
        }
        for event in Parser::new_ext(&docs, options) {
            let is_inert = match &event {
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
                Event::Start(Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                    false
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    // Examples are ours: `Shape` has seen what is in them.
                    matches!(&**language, "text" | "json" | "no_run")
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
                Event::Start(Tag::Link {
                    link_type: LinkType::Email,
                    ..
                }) => true,
                Event::Start(Tag::Link { dest_url, .. }) => ["javascript:", "data:", "file:"]
                    .iter()
                    .all(|scheme| !dest_url.starts_with(scheme)),
                _ => true,
            };
            assert!(is_inert, "{path}: {event:?} in\n{docs}");
        }
        docs.clear();
    }
}

/// Whether a path is one that we make.
fn is_file_name(path: &str) -> bool {
    if matches!(path, "Cargo.toml" | "api.txt" | "src/.rustfmt.toml") {
        return true;
    }
    let inside = path
        .strip_prefix("src/")
        .and_then(|path| path.strip_suffix(".rs"));
    inside.is_some_and(|parts| parts.split('/').all(is_module))
}

fn is_module(name: &str) -> bool {
    let is_word = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let is_kept = matches!(name, "con" | "prn" | "aux" | "nul" | "main" | "build");
    is_word && name.starts_with(|c: char| c.is_ascii_lowercase()) && !is_kept
}

/// Checks that a manifest has each section once, and in it one `key = value` a line.
fn assert_manifest(manifest: &str) {
    let mut sections = BTreeSet::new();
    for line in manifest
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if line.starts_with('[') {
            assert!(sections.insert(line), "{line} again");
            continue;
        }
        let (key, value) = line.split_once(" = ").unwrap_or_default();
        let is_key = key.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte)
        });
        let ends = [('"', '"'), ('[', ']'), ('{', '}')];
        let is_value = ends
            .iter()
            .any(|(start, end)| value.starts_with(*start) && value.ends_with(*end));
        assert!(
            is_key && !key.is_empty() && (is_value || matches!(value, "true" | "false")),
            "{line}"
        );
    }
    let known = [
        "[package]",
        "[lib]",
        "[package.metadata.docs.rs]",
        "[package.metadata.specsmith]",
        "[features]",
        "[dependencies]",
        "[dev-dependencies]",
    ];
    assert!(
        sections
            .iter()
            .all(|section| known.contains(section) || section.starts_with("[lints")),
        "{sections:?}"
    );
}

/// What a harmless document is made into.
static HARMLESS_SHAPE: LazyLock<Shape> =
    LazyLock::new(|| Shape::of(&output("hostile", &sources(&document(HARMLESS))).files));

#[test]
fn no_attack_changes_the_shape_of_the_code() {
    let harmless = &*HARMLESS_SHAPE;
    assert!(harmless.paths.contains("crate"), "{harmless:?}");
    for attack in ATTACKS {
        assert_inert(
            &output("hostile", &sources(&document(attack))).files,
            harmless,
        );
    }
}

#[test]
fn all_attacks_at_once_keep_to_the_frame() {
    let files = output("hostile", &hostile::sources()).files;
    // Those of the runtime, for the impls of serde, and those of examples.
    let macros = Shape::of(&files).macros;
    let is_shown = |name: &str| matches!(name, "json" | "println" | "vec");
    let is_ours = |name: &String| name.starts_with("implement") || is_shown(name);
    assert!(macros.iter().all(is_ours), "{macros:?}");
    assert_frame(&files);
}

#[test]
fn overlays_cannot_write_code_either() {
    type Position = (&'static str, &'static str, fn(&str) -> Value);
    let positions: [Position; 11] = [
        ("$.components.schemas.word", "x-rust-name", |text| {
            json!(text)
        }),
        (
            "$.components.schemas.word.properties.word",
            "x-rust-name",
            |text| json!(text),
        ),
        (
            "$.components.schemas.list",
            "x-rust-variant-names",
            |text| json!({"a": text}),
        ),
        (
            "$.components.schemas.list",
            "x-rust-variant-names",
            |text| json!({text: "A"}),
        ),
        ("$.paths['/a'].get", "x-rust-name", |text| json!(text)),
        ("$.tags[0]", "x-rust-name", |text| json!(text)),
        ("$", "x-request-id", |text| json!(text)),
        ("$", "x-default-headers", |text| json!({text: text})),
        (
            "$",
            "x-rate-limit",
            |text| json!({"limit": text, "remaining": text, "reset": text}),
        ),
        (
            "$",
            "x-credentials",
            |text| json!({"word": {"name": text, "fields": {text: text}}}),
        ),
        ("$.info", "title", |text| json!(text)),
    ];
    let benign = json!({
        "openapi": "3.0.3",
        "info": {"title": "a", "version": "1"},
        "tags": [{"name": "word"}],
        "paths": {"/a": {"get": {"tags": ["word"], "responses": {"200": {"description": "a"}}}}},
        "components": {
            "schemas": {
                "word": {"type": "object", "properties": {"word": {"type": "string"}}},
                "list": {"type": "string", "enum": ["a"]},
            },
            "securitySchemes": {"word": {"type": "apiKey", "in": "header", "name": "word"}},
        },
    });
    let harmless = &*HARMLESS_SHAPE;
    for (target, key, value) in positions {
        for attack in ATTACKS {
            let action =
                json!({"target": target, "description": "x", "update": {key: value(attack)}});
            let overlay = json!({"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": [action]});
            let mut sources = sources(&benign);
            sources
                .overlays
                .insert("o.overlay.json".to_owned(), overlay.to_string());
            match generate(&sources, &settings("hostile")) {
                Ok(output) => assert_inert(&output.files, harmless),
                Err(report) => {
                    let is_ours = report.entries().any(|entry| entry.code == "invalid-output");
                    assert!(!is_ours, "{target} {attack:?}: {report}");
                }
            }
        }
    }
}

/// Texts made of what ends literals, comments, docs, names and paths.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "\"",
        "'",
        "\\",
        "#",
        "\"#",
        "r#\"",
        "*/",
        "/*",
        "//",
        "///",
        "\n",
        "\r",
        "\0",
        "\u{2028}",
        "\u{202e}",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ";",
        "!",
        "panic!()",
        "```",
        "~~~",
        "    ",
        "\n\n    x();",
        "- ",
        "> ",
        "<b",
        "-->",
        "#![allow(x)]",
        "../",
        "..",
        "/",
        "\\n",
        "\\u{41}",
        "self",
        "type",
        "_",
        "1",
        "ä",
        "$",
        "%2e",
        "\u{1f600}",
        " ",
        "a",
        "B",
    ];
    let parts = prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..8);
    let attack = prop::sample::select(ATTACKS.to_vec());
    prop_oneof![4 => parts.prop_map(|parts| parts.concat()), 1 => any::<String>(), 1 => attack.prop_map(str::to_owned)]
}

/// A document with another text in each place of the harmless one, keys included.
fn with_texts(node: Value, texts: &mut impl Iterator<Item = String>) -> Value {
    let mut replace = |text: String| match text.contains(HARMLESS) && !text.starts_with('/') {
        true => text.replace(HARMLESS, &texts.next().unwrap_or_default()),
        false => text,
    };
    match node {
        Value::String(text) => Value::String(replace(text)),
        Value::Array(elements) => elements
            .into_iter()
            .map(|element| with_texts(element, texts))
            .collect(),
        Value::Object(members) => {
            let named: Vec<_> = members
                .into_iter()
                .map(|(key, value)| (replace(key), value))
                .collect();
            named
                .into_iter()
                .map(|(key, value)| (key, with_texts(value, texts)))
                .collect()
        }
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_time: 5_000, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_make_a_crate_of_that_shape(texts in prop::collection::vec(text(), 20..60)) {
        let document = with_texts(document(HARMLESS), &mut texts.into_iter().cycle());
        match generate(&sources(&document), &settings("hostile")) {
            Ok(output) => assert_inert(&output.files, &HARMLESS_SHAPE),
            Err(report) => prop_assert!(report.entries().all(|entry| entry.code != "invalid-output"), "{}", report),
        }
    }
}
