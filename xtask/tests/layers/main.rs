//! The arrows between the stages of the generator: who may use whom, and which crate may appear where.
//!
//! ```text
//! limits, pointer, edit_distance, annotation, parallel, diagnostic, wire ◀── document, ir, model ◀── schema ◀── lower, translate, emit, report ◀── render ◀── session
//! model ◀── module, scaffold ◀── session
//! model ◀── public_api ◀── changes, emit, session
//! ```

mod cycles;
mod modules;
mod source;

use std::{collections::BTreeSet, fs};

use proc_macro2::{TokenStream, TokenTree};

use source::{Source, after_colons};

/// For each module of the generator, the others that it may use.
const MAY_USE: [(&str, &[&str]); 21] = [
    ("limits", &[]),
    ("pointer", &[]),
    ("edit_distance", &[]),
    ("annotation", &[]),
    ("parallel", &[]),
    ("diagnostic", &["pointer", "edit_distance"]),
    ("wire", &[]),
    (
        "document",
        &["limits", "pointer", "edit_distance", "diagnostic", "wire"],
    ),
    ("ir", &["pointer", "wire"]),
    ("model", &["pointer", "wire"]),
    (
        "schema",
        &["limits", "pointer", "diagnostic", "wire", "document", "ir"],
    ),
    (
        "lower",
        &["pointer", "diagnostic", "document", "wire", "ir", "schema"],
    ),
    (
        "translate",
        &[
            "limits",
            "pointer",
            "parallel",
            "diagnostic",
            "wire",
            "ir",
            "model",
        ],
    ),
    (
        "emit",
        &["pointer", "diagnostic", "wire", "model", "public_api"],
    ),
    (
        "render",
        &["pointer", "parallel", "diagnostic", "model", "emit"],
    ),
    ("module", &["model"]),
    ("scaffold", &["model", "render"]),
    ("public_api", &["pointer", "wire", "model"]),
    (
        "changes",
        &["pointer", "annotation", "diagnostic", "public_api"],
    ),
    (
        "report",
        &["limits", "pointer", "annotation", "diagnostic", "document"],
    ),
    (
        "session",
        &[
            "pointer",
            "diagnostic",
            "edit_distance",
            "document",
            "ir",
            "lower",
            "model",
            "translate",
            "emit",
            "render",
            "module",
            "scaffold",
            "public_api",
            "report",
        ],
    ),
];

/// For each word, the only modules, or files, in which it may stand.
const BELONGS_TO: [(&str, &[&str]); 15] = [
    // What a schema is does not depend on who uses it, nor on Rust.
    ("Operation", &["document", "ir", "lower", "translate"]),
    (
        "Identifier",
        &["model", "translate", "emit", "render", "public_api"],
    ),
    ("quote", &["emit", "render"]),
    ("proc_macro2", &["emit", "render"]),
    ("syn", &["emit", "module", "render"]),
    ("prettyplease", &["render"]),
    ("annotate_snippets", &["report"]),
    ("openapiv3", &["document", "lower"]),
    ("serde_yaml", &["document/read.rs"]),
    ("jsonpath_rust", &["document/overlay/target.rs"]),
    ("fs", &[]),
    ("HashMap", &[]),
    ("HashSet", &[]),
    ("RefCell", &[]),
    ("unsafe", &[]),
];

/// Everything that a file may not do, in one sentence each.
fn violations(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let modules = source.modules();
    if let Some(own) = modules.first() {
        let allowed = MAY_USE
            .iter()
            .find(|(module, _)| module == own)
            .map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            return vec![format!(
                "{}: module {own} is not in the table of layers",
                source.path
            )];
        };
        let mut used = BTreeSet::new();
        used_modules(source.tokens.clone(), &modules, &mut used);
        for module in used {
            // Types of the root are what stages take; its functions run stages.
            let is_type = module.starts_with(char::is_uppercase);
            if module != *own && !is_type && !allowed.contains(&module.as_str()) {
                found.push(format!("{}: {own} must not use {module}", source.path));
            }
        }
    }
    let mut words = BTreeSet::new();
    all_words(source.tokens.clone(), &mut words);
    for (word, homes) in BELONGS_TO {
        let is_home = homes
            .iter()
            .any(|home| source.path == *home || modules.first() == Some(home));
        if words.contains(word) && !is_home {
            found.push(format!("{}: `{word}` does not belong here", source.path));
        }
    }
    found
}

/// Every word of a text, comments and literals left out.
fn all_words(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => all_words(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The names that follow `crate::`, or as many `super::` as lead to the root of the crate.
fn used_modules(tokens: TokenStream, modules: &[&str], used: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match first {
            TokenTree::Group(group) => used_modules(group.stream(), modules, used),
            TokenTree::Ident(word) if word == "crate" => names_after(tail, used),
            TokenTree::Ident(word) if word == "super" => {
                let (supers, after) = supers(tail);
                rest = after;
                if supers + 1 >= modules.len() {
                    names_after(after, used);
                }
            }
            _ => {}
        }
    }
}

/// How many `super` follow the first, and what follows them.
fn supers(tokens: &[TokenTree]) -> (usize, &[TokenTree]) {
    match after_colons(tokens) {
        Some([TokenTree::Ident(word), rest @ ..]) if word == "super" => {
            let (count, rest) = supers(rest);
            (count + 1, rest)
        }
        _ => (0, tokens),
    }
}

/// The name, or the names in braces, that follow `::`.
fn names_after(tokens: &[TokenTree], used: &mut BTreeSet<String>) {
    match after_colons(tokens) {
        Some([TokenTree::Ident(name), ..]) => {
            used.insert(name.to_string());
        }
        Some([TokenTree::Group(group), ..]) => {
            let mut starts = true;
            for token in group.stream() {
                match token {
                    TokenTree::Ident(name) if starts => {
                        used.insert(name.to_string());
                        starts = false;
                    }
                    TokenTree::Punct(punct) if punct.as_char() == ',' => starts = true,
                    TokenTree::Punct(punct) if punct.as_char() == '*' => {
                        used.insert("*".to_owned());
                    }
                    _ => {}
                }
            }
        }
        Some([TokenTree::Punct(_), ..]) => {
            used.insert("*".to_owned());
        }
        _ => {}
    }
}

#[test]
fn the_generator_keeps_to_the_arrows() {
    let sources = source::read("generator/src");
    assert!(
        sources.len() > 20,
        "the generator has {} files",
        sources.len()
    );
    let found: Vec<String> = sources.iter().flat_map(violations).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_library_that_reads_files_has_no_arguments() {
    for source in source::read("generator/cli/src") {
        let mut words = BTreeSet::new();
        all_words(source.tokens, &mut words);
        let is_program = matches!(source.path.as_str(), "main.rs" | "arguments.rs");
        for word in ["clap", "clap_complete", "mimalloc"] {
            let stands = words.contains(word);
            assert!(is_program || !stands, "{} has {word}", source.path);
        }
    }
}

#[test]
fn contributing_shows_the_arrows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../CONTRIBUTING.md");
    let text = fs::read_to_string(path).unwrap();
    let (_, table) = text
        .split_once("| room | what it is for | may use |")
        .unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let shown = table.lines().filter_map(|row| row.strip_prefix("| `"));
    let shown = shown.map(|row| {
        let (room, row) = row.split_once('`').unwrap();
        let (_, used) = row.trim_end_matches('|').rsplit_once('|').unwrap();
        (room, used.split('`').skip(1).step_by(2).collect())
    });
    let shown: Vec<(&str, Vec<&str>)> = shown.collect();
    let held = MAY_USE.map(|(room, used)| (room, used.to_vec()));
    assert_eq!(shown, held);
}

#[test]
fn a_forbidden_import_is_found() {
    let cases = [
        (
            "ir/mod.rs",
            "use crate::document::Document;",
            "ir must not use document",
        ),
        (
            "ir/mod.rs",
            "use crate::{pointer::Pointer, lower};",
            "ir must not use lower",
        ),
        (
            "document/fold.rs",
            "fn f() { crate::lower::lower(x) }",
            "document must not use lower",
        ),
        (
            "document/fold.rs",
            "use super::super::translate;",
            "document must not use translate",
        ),
        ("model.rs", "use super::ir::Api;", "model must not use ir"),
        ("emit/mod.rs", "use crate::*;", "emit must not use *"),
        (
            "translate/mod.rs",
            "fn f() { crate::generate(x) }",
            "translate must not use generate",
        ),
        ("new/mod.rs", "", "module new is not in the table of layers"),
        (
            "lower/mod.rs",
            "use quote::quote;",
            "`quote` does not belong here",
        ),
        (
            "translate/mod.rs",
            "fn f(x: openapiv3::Schema) {}",
            "`openapiv3` does not belong here",
        ),
        (
            "document/node.rs",
            "use serde_yaml as yaml;",
            "`serde_yaml` does not belong here",
        ),
        (
            "lib.rs",
            "use std::collections::HashMap;",
            "`HashMap` does not belong here",
        ),
    ];
    for (path, text, expected) in cases {
        assert_eq!(
            violations(&Source::new(path, text)),
            [format!("{path}: {expected}")],
            "for {text}"
        );
    }
}

#[test]
fn what_is_allowed_is_not_found() {
    let cases = [
        (
            "lower/mod.rs",
            "use crate::{Sources, pointer::{self, Pointer}, document::Document, ir};",
        ),
        (
            "lower/schema.rs",
            "use super::{keywords, translate}; mod translate;",
        ),
        (
            "emit/mod.rs",
            "use quote::quote; use crate::model::Crate; fn f() { quote! { use crate::runtime::Extra; } }",
        ),
        (
            "document/mod.rs",
            "//! Read by [`crate::lower`].\nconst X: &str = \"HashMap crate::translate\";",
        ),
        (
            "ir/mod.rs",
            "#[cfg(test)]\nmod tests { use crate::lower::lower; }",
        ),
        ("lib.rs", "use crate::{translate, emit, lower};"),
    ];
    for (path, text) in cases {
        assert_eq!(
            violations(&Source::new(path, text)),
            [] as [String; 0],
            "for {text}"
        );
    }
}
