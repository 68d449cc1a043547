//! Stage 4: the Rust program in, its files out, each of which makes its tokens and lines when it is asked for them.
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
mod headers;
mod input;
mod layout;
mod line;
mod lines;
mod manifest;
mod operation;
mod package;
mod pagination;
mod path;
mod responses;
mod runtime;
mod scalar;
mod server;
mod stream;
mod structure;
mod tag;
mod types;
mod union;
mod wrap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

pub use self::lines::Lines;
use crate::{
    model::{Accessor, Client, Crate, GuidePage, Identifier, RuntimeModule, RustDoc, TypeFile},
    public_api::PublicApi,
};

/// A file that is not made yet. Its tokens cannot go from one thread to another, but the file can.
#[derive(Clone, Debug)]
pub struct SourceFile<'a> {
    /// Its path below the crate's folder.
    pub path: String,
    shows: Shows<'a>,
}

/// The part of the program that a file shows.
#[derive(Clone, Copy, Debug)]
enum Shows<'a> {
    Manifest(&'a Crate),
    Formatting,
    Api(&'a Crate),
    Root(&'a Crate),
    Types(&'a Crate),
    Aliases(&'a Crate),
    Items(&'a TypeFile),
    Client(&'a Client),
    Accessor(&'a Accessor),
    Guide(&'a [GuidePage]),
    Conformance(&'a Crate),
    Runtime(&'a [RuntimeModule]),
    RuntimeModule(&'a RuntimeModule),
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

/// The files of a crate, those first that take the longest to make.
pub fn emit(program: &Crate) -> Vec<SourceFile<'_>> {
    let Crate {
        client,
        types,
        guide,
        runtime,
        ..
    } = program;
    let conformance = SourceFile::new("src/conformance.rs", Shows::Conformance(program));
    let accessors = client.accessors.iter().map(|accessor| {
        let path = format!("src/client/{}.rs", accessor.module.0);
        SourceFile::new(path, Shows::Accessor(accessor))
    });
    let items = types.iter().map(|file| {
        let path = format!("src/types/{}.rs", file.module.0);
        SourceFile::new(path, Shows::Items(file))
    });
    let runtime_modules = runtime.iter().map(|module| {
        let path = format!("src/runtime/{}.rs", module.file.name);
        SourceFile::new(path, Shows::RuntimeModule(module))
    });
    let always = [
        SourceFile::new("api.txt", Shows::Api(program)),
        SourceFile::new("Cargo.toml", Shows::Manifest(program)),
        SourceFile::new("src/.rustfmt.toml", Shows::Formatting),
        SourceFile::new("src/lib.rs", Shows::Root(program)),
        SourceFile::new("src/types/mod.rs", Shows::Types(program)),
        SourceFile::new("src/runtime/mod.rs", Shows::Runtime(runtime)),
    ];
    let sometimes = [
        (
            "src/client/mod.rs",
            !client.accessors.is_empty(),
            Shows::Client(client),
        ),
        (
            "src/types/aliases.rs",
            types::has_aliases(program),
            Shows::Aliases(program),
        ),
        ("src/guide.rs", !guide.is_empty(), Shows::Guide(guide)),
    ];
    let sometimes = sometimes
        .into_iter()
        .filter(|(_, is_there, _)| *is_there)
        .map(|(path, _, shows)| SourceFile::new(path, shows));
    std::iter::once(conformance)
        .chain(accessors)
        .chain(items)
        .chain(sometimes)
        .chain(always)
        .chain(runtime_modules)
        .collect()
}

impl<'a> SourceFile<'a> {
    fn new(path: impl Into<String>, shows: Shows<'a>) -> Self {
        let path = path.into();
        Self { path, shows }
    }

    /// Makes what is in it.
    pub fn emit(&self) -> Content {
        let tokens = |tokens| vec![Chunk::Tokens(tokens)];
        Content::Rust(match self.shows {
            Shows::Manifest(program) => return Content::Toml(manifest::manifest(program)),
            Shows::Api(program) => return Content::Toml(PublicApi::of(program).to_string()),
            Shows::Formatting => return Content::Toml(FORMATTING.to_owned()),
            Shows::RuntimeModule(module) => return Content::Runtime(module.file.text),
            Shows::Root(program) => tokens(package::quote_crate(program)),
            Shows::Types(program) => tokens(types::quote_types(program)),
            Shows::Aliases(program) => types::quote_aliases(program),
            Shows::Items(file) => types::quote_file(file),
            Shows::Client(client) => client::quote_client(client),
            Shows::Accessor(accessor) => operation::quote_accessor(accessor),
            Shows::Guide(pages) => tokens(guide::quote_guide(pages)),
            Shows::Conformance(program) => conformance::quote_conformance(program),
            Shows::Runtime(modules) => tokens(runtime::quote_modules(modules)),
        })
    }
}

/// An identifier as a token.
fn ident(identifier: &Identifier) -> Ident {
    match identifier.0.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(&identifier.0, Span::call_site()),
    }
}

/// Doc comments in front of an item that is indented so far.
fn quote_docs(docs: &RustDoc, indent: usize) -> impl ToTokens {
    Docs { docs, indent }
}

/// Doc comments, whose tokens are made when the stream around them takes them, and moved into it. A `TokenStream` in a `quote!` is
/// copied, token by token, which costs more than making it.
struct Docs<'a> {
    docs: &'a RustDoc,
    indent: usize,
}

impl ToTokens for Docs<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = wrap::wrap(self.docs, self.indent).into_iter();
        tokens.extend(lines.map(|line| {
            let line = raw_literal(&doc_line(&line));
            quote!(#[doc = #line])
        }));
    }
}

/// Doc comments at the start of a file.
fn quote_inner_docs(docs: &RustDoc) -> TokenStream {
    let lines = wrap::wrap(docs, 0).into_iter();
    let lines = lines.map(|line| doc_line(&line));
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
