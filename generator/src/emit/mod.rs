//! Stage 4: the Rust program in, the tokens and lines of its files out.
//!
//! Nothing is decided here: each function takes a part of the model, and ends in one `quote!` that looks like its output or writes its
//! [`lines`].
//!
//! What is emitted per type and per operation is generic or `#[inline]`: the compiler then makes code of it in the crate that calls
//! it, for the few types that crate uses, and not of a whole API in the emitted one.

mod access;
mod body;
mod choice;
mod client;
mod conformance;
mod enumeration;
mod guide;
mod lines;
mod manifest;
mod operation;
mod package;
mod pagination;
mod path;
mod responses;
mod runtime;
mod server;
mod stream;
mod structure;
mod tag;
mod types;
mod union;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

pub use self::lines::Lines;
use crate::model::{Crate, Identifier, RustDoc};

/// A file that is not printed yet.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path below the crate's folder.
    pub path: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
#[derive(Clone, Debug)]
pub enum Content {
    /// Rust that varies with the API.
    Rust(Vec<Chunk>),
    /// Rust that is the same for every API.
    Runtime(&'static str),
    /// A file of settings, such as `Cargo.toml`.
    Toml(String),
}

/// A part of a file of Rust.
#[derive(Clone, Debug)]
pub enum Chunk {
    /// Items.
    Tokens(TokenStream),
    /// A definition, or the call of a macro of the runtime.
    Lines(Lines),
}

/// Settings that make rustfmt leave the sources as they are.
const FORMATTING: &str = "disable_all_formatting = true\n";

/// The files of a crate, each made when it is asked for: all tokens at once would take many times the memory of the text.
pub fn emit(program: &Crate) -> impl Iterator<Item = SourceFile> {
    settings(program)
        .into_iter()
        .chain(types(program))
        .chain(client(program))
        .chain(runtime(program))
}

fn settings(program: &Crate) -> [SourceFile; 2] {
    [
        settings_file("Cargo.toml", manifest::manifest(program)),
        settings_file("src/.rustfmt.toml", FORMATTING.to_owned()),
    ]
}

/// A file that is not Rust.
pub fn settings_file(path: &str, text: String) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        content: Content::Toml(text),
    }
}

fn types(program: &Crate) -> impl Iterator<Item = SourceFile> {
    let aliases = (!program.aliases.is_empty()).then(|| {
        rust(
            "src/types/aliases.rs",
            types::quote_aliases(&program.aliases),
        )
    });
    let types = program.types.iter().map(|file| {
        let path = format!("src/types/{}.rs", file.module.0);
        chunks(&path, types::quote_file(file))
    });
    [
        rust("src/lib.rs", package::quote_crate(program)),
        rust("src/types/mod.rs", types::quote_types(program)),
    ]
    .into_iter()
    .chain(aliases)
    .chain(types)
}

fn client(program: &Crate) -> impl Iterator<Item = SourceFile> {
    let client = &program.client;
    let root = (!client.accessors.is_empty())
        .then(|| chunks("src/client/mod.rs", client::quote_client(client)));
    let accessors = client.accessors.iter().map(|accessor| {
        let path = format!("src/client/{}.rs", accessor.module.0);
        chunks(&path, operation::quote_accessor(accessor))
    });
    let guide = (!program.guide.is_empty())
        .then(|| rust("src/guide.rs", guide::quote_guide(&program.guide)));
    root.into_iter().chain(accessors).chain(guide)
}

fn runtime(program: &Crate) -> impl Iterator<Item = SourceFile> {
    let modules = || {
        rust(
            "src/runtime/mod.rs",
            runtime::quote_modules(&program.runtime),
        )
    };
    let conformance = || {
        let has_client = !program.client.accessors.is_empty();
        rust(
            "src/conformance.rs",
            conformance::quote_conformance(&program.conformance, has_client),
        )
    };
    std::iter::once_with(conformance)
        .chain(std::iter::once_with(modules))
        .chain(program.runtime.iter().map(runtime::file))
}

fn rust(path: &str, tokens: TokenStream) -> SourceFile {
    chunks(path, vec![Chunk::Tokens(tokens)])
}

fn chunks(path: &str, chunks: Vec<Chunk>) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        content: Content::Rust(chunks),
    }
}

/// An identifier as a token.
fn ident(identifier: &Identifier) -> Ident {
    match identifier.0.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(&identifier.0, Span::call_site()),
    }
}

/// The tokens of each part, one part behind the other.
///
/// They are made when the stream around them takes them, and moved into it. A `TokenStream` in a `quote!` is copied, token by token,
/// which costs more than making it.
fn each<'a, T, F: Fn(&'a T) -> TokenStream>(parts: &'a [T], quote: F) -> impl ToTokens {
    Each { parts, quote }
}

/// What [`each`] makes.
struct Each<'a, T, F> {
    parts: &'a [T],
    quote: F,
}

impl<'a, T, F: Fn(&'a T) -> TokenStream> ToTokens for Each<'a, T, F> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.parts.iter().map(&self.quote));
    }
}

/// Doc comments in front of an item.
fn quote_docs(docs: &RustDoc) -> impl ToTokens {
    each(&docs.0, |line| {
        let line = raw_literal(&doc_line(line));
        quote!(#[doc = #line])
    })
}

/// Doc comments at the start of a file.
fn quote_inner_docs(docs: &RustDoc) -> TokenStream {
    let lines = docs.0.iter().map(|line| doc_line(line));
    quote!(#(#![doc = #lines])*)
}

/// A text as a raw literal, which nobody has to escape and read back on its way to the printer.
fn raw_literal(text: &str) -> Literal {
    let behind_quotes = text.split('"').skip(1);
    let runs = behind_quotes.map(|rest| rest.len() - rest.trim_start_matches('#').len());
    let hashes = "#".repeat(runs.max().map_or(0, |longest| longest + 1));
    let literal = format!("r{hashes}\"{text}\"{hashes}");
    // A raw literal cannot hold everything, such as carriage returns.
    literal.parse().unwrap_or_else(|_| Literal::string(text))
}

/// The text of a doc comment: one blank behind the slashes, and none behind an empty line's.
fn doc_line(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// `#[deprecated]`, where it is.
fn quote_deprecated(is_deprecated: bool) -> Option<TokenStream> {
    is_deprecated.then(|| quote!(#[deprecated]))
}
