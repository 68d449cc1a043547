//! The codes of diagnostics: those in the sources and those in the table of CONTRIBUTING.md are the same.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The functions whose first argument, or second after a severity, is a code.
const MAKERS: [&str; 4] = ["error", "new", "warn", "warning"];

/// What looks like a code in the stages that report, and is none.
const OTHER_WORDS: [&str; 2] = ["content-type", "date-time"];

#[test]
fn every_code_is_documented_and_every_documented_code_exists() {
    let mut used = BTreeSet::new();
    for text in sources(&root().join("src")) {
        collect(text.parse().expect("Rust"), None, &mut used);
    }
    assert!(used.len() > 20, "{used:?}");
    assert_eq!(used, documented());
}

#[test]
fn no_code_is_made_in_a_way_that_is_not_looked_for() {
    let documented = documented();
    for stage in ["src/spec", "src/lower"] {
        for text in sources(&root().join(stage)) {
            let mut words = BTreeSet::new();
            literals(text.parse().expect("Rust"), &mut words);
            for word in words.iter().filter(|word| word.contains('-')) {
                let is_known = documented.contains(word)
                    || word.starts_with("x-")
                    || OTHER_WORDS.contains(&word.as_str());
                assert!(is_known, "{word:?} looks like a code; is it documented?");
            }
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The codes in the first column of the table.
fn documented() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("../CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let (_, section) = text.split_once("## Diagnostics").expect("a section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// The texts of the sources below a folder, without tests.
fn sources(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let name = path.file_stem().unwrap_or_default();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("a readable folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            let text = fs::read_to_string(path).expect("a readable file");
            // Modules of tests with a file of their own are declared anywhere; others end a file.
            let text = text.replace("#[cfg(test)]\nmod tests;", "");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            texts.push(code.to_owned());
        }
    }
    texts
}

/// Finds the codes that are given to the functions that make diagnostics.
fn collect(tokens: TokenStream, function: Option<&str>, codes: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    if function.is_some_and(|name| MAKERS.contains(&name)) {
        let arguments =
            tokens.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ','));
        let code = arguments.take(2).find_map(|argument| match argument {
            [TokenTree::Literal(literal)] => code(&literal.to_string()),
            _ => None,
        });
        codes.extend(code);
    }
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = Some(ident.to_string()),
            TokenTree::Group(group) => {
                let is_call = group.delimiter() == Delimiter::Parenthesis;
                let function = name.take().filter(|_| is_call);
                collect(group.stream(), function.as_deref(), codes);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => name = None,
        }
    }
}

/// Finds all string literals that look like a code.
fn literals(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), words),
            TokenTree::Literal(literal) => words.extend(code(&literal.to_string())),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// The text of a string literal that looks like a code.
fn code(literal: &str) -> Option<String> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let is_code = text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_code.then(|| text.to_owned())
}
