//! The source files of a crate, as tokens: what is only there for tests, and what `quote!` puts into the output, is left out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A source file.
pub(crate) struct Source {
    /// Its path below the folder of the crate's sources, with `/`.
    pub(crate) path: String,
    /// What it holds, without tests.
    pub(crate) tokens: TokenStream,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let tokens = text
            .parse()
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        Self {
            path: path.to_owned(),
            tokens: without_output(without_tests(tokens)),
        }
    }

    /// The modules from the root of the crate to this file.
    pub(crate) fn modules(&self) -> Vec<&str> {
        let path = self.path.trim_end_matches(".rs");
        let path = path.trim_end_matches("/mod");
        if path == "lib" {
            Vec::new()
        } else {
            path.split('/').collect()
        }
    }
}

/// Every source file below a folder that is not only there for tests.
pub(crate) fn read(folder: &str) -> Vec<Source> {
    let base = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder);
    let mut open = vec![base.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = open.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        entries.sort();
        for path in entries {
            let inside: Vec<_> = path
                .strip_prefix(&base)
                .unwrap()
                .iter()
                .map(|part| part.to_str().unwrap())
                .collect();
            if inside
                .last()
                .is_some_and(|name| matches!(*name, "tests" | "tests.rs"))
            {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push(Source::new(
                    &inside.join("/"),
                    &fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    sources
}

/// The tokens without items that are only there for tests.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut skipping = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group)
                if group.stream().to_string().replace(' ', "") == "cfg(test)" =>
            {
                skipping = true;
                continue;
            }
            TokenTree::Group(group) if skipping && group.delimiter() == Delimiter::Brace => {
                skipping = false;
                continue;
            }
            TokenTree::Punct(punct) if skipping && punct.as_char() == ';' => {
                skipping = false;
                continue;
            }
            _ if skipping => continue,
            _ => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// The tokens without those that `quote!` puts into the output.
fn without_output(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let is_quoted = matches!(
            kept.as_slice(),
            [.., TokenTree::Ident(name), TokenTree::Punct(mark)] if name == "quote" && mark.as_char() == '!'
        );
        match token {
            TokenTree::Group(_) if is_quoted => {}
            TokenTree::Group(group) => {
                let inner = without_output(group.stream());
                kept.push(Group::new(group.delimiter(), inner).into());
            }
            other => kept.push(other),
        }
    }
    kept.into_iter().collect()
}

/// What follows `::`.
pub(crate) fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..]
            if one.as_char() == ':' && two.as_char() == ':' =>
        {
            Some(rest)
        }
        _ => None,
    }
}
