//! OpenAPI documents in, the source files of a Rust client crate out.
//!
//! ```text
//! Sources ──parse──▶ document::Document ──lower──▶ ir::Api ──translate──▶ model::Crate ──emit──▶ SourceFile… ──render──▶ Files
//! ```
//!
//! Each arrow is a pure function: no disk, clock, environment or network, and the same input gives the same bytes. Each stage
//! collects all it has to say before the next one starts. The stages are private: [`generate`] runs all of them, and a [`Session`]
//! shows what each of them makes.

mod annotation;
pub mod changes;
mod diagnostic;
mod document;
mod edit_distance;
mod emit;
pub mod ir;
mod limits;
mod lower;
pub mod model;
mod module;
mod parallel;
mod pointer;
pub mod public_api;
mod render;
mod report;
mod scaffold;
mod schema;
mod session;
mod translate;
pub mod wire;

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroUsize,
};

use serde::Serialize;

pub use self::{
    diagnostic::{Code, Diagnostic, Level, Place, UnknownCode},
    document::{Document, Filter, Selection, document_folder, referenced_files},
    edit_distance::nearest,
    model::{Feature, Formats, GivenDependency, GivenType, TypeChoices, UnknownWord},
    pointer::Pointer,
    render::is_generated,
    report::{Entry, Related, Report, Spot, Style},
    session::Session,
    translate::{identifier::feature_name, package_name::check_package_name},
};

/// The texts to generate from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The OpenAPI documents by their path, which is how diagnostics name them. All of them are folded into one.
    pub documents: BTreeMap<String, String>,
    /// The files beside the documents that they refer to, by their path: those that [`referenced_files`] names, and in turn those that it
    /// names for them. A file that cannot be read has the reason in the place of its text.
    pub files: BTreeMap<String, Result<String, String>>,
    /// The overlays (OpenAPI Overlay Specification 1.0.0 or 1.1.0) by their path, applied to the folded document in this order.
    pub overlays: BTreeMap<String, String>,
}

impl Sources {
    /// The text at `path`, whatever its part is.
    pub fn text(&self, path: &str) -> Option<&str> {
        let file = || self.files.get(path)?.as_ref().ok();
        let text = self.documents.get(path).or_else(file);
        text.or_else(|| self.overlays.get(path)).map(String::as_str)
    }
}

/// What the document does not say about the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The name of the package.
    pub crate_name: String,
    /// Its version.
    pub crate_version: String,
    /// What else its `Cargo.toml` says about it.
    pub metadata: Metadata,
    /// What is chosen about types.
    pub types: TypeChoices,
    /// The command that makes the files again, for their first line.
    pub command: String,
    /// Whether there is no client: types are all that is made.
    pub types_only: bool,
    /// What the files are.
    pub form: Form,
    /// How many threads make types, methods and files, which are the same with any number.
    pub threads: NonZeroUsize,
}

impl Settings {
    /// A crate of this name, version 0.1.0, made by one thread.
    pub fn new(crate_name: impl Into<String>) -> Self {
        Self {
            crate_name: crate_name.into(),
            crate_version: "0.1.0".to_owned(),
            metadata: Metadata::default(),
            types: TypeChoices::default(),
            command: "specsmith generate".to_owned(),
            types_only: false,
            form: Form::Crate,
            threads: NonZeroUsize::MIN,
        }
    }

    /// Whether there is more than types, where the document has operations.
    fn has_client(&self) -> bool {
        !self.types_only && !matches!(&self.form, Form::Module(features) if features.is_empty())
    }
}

/// What the files are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A crate. What its users need of it is up to them: it has Cargo features.
    #[default]
    Crate,
    /// A module of another crate, wherever it lies. It has the parts of the crate that are behind these features; none leaves the types.
    Module(BTreeSet<Feature>),
}

/// What `Cargo.toml` says about a package, by the keys that Cargo knows. Nothing is claimed for a crate that its owner does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// Who has written it.
    pub authors: Vec<String>,
    /// The oldest Rust that compiles it; that of the generated code unless it is given.
    pub rust_version: Option<String>,
    /// One line about it; the title of the document unless it is given.
    pub description: Option<String>,
    /// The address of its documentation.
    pub documentation: Option<String>,
    /// The address of its home page.
    pub homepage: Option<String>,
    /// The address of its sources.
    pub repository: Option<String>,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// The file with its licence.
    pub license_file: Option<String>,
    /// What people who look for it search for; words about what it is unless they are given.
    pub keywords: Option<Vec<String>>,
    /// The categories of the registry; that of clients unless they are given.
    pub categories: Option<Vec<String>>,
    /// Whether it can be published.
    pub publish: Option<bool>,
}

/// The files of a crate by their path below its folder, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// What [`generate`] makes.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of the crate, `Cargo.toml` included.
    pub files: Files,
    /// What the crate has less of than the document says.
    pub warnings: Report,
}

/// Generates a crate.
///
/// # Errors
///
/// Everything that is wrong with the documents, located. The report of a stage that found errors ends the run, together with the
/// warnings of the stages before it.
pub fn generate(sources: &Sources, settings: &Settings) -> Result<Output, Report> {
    Session::new(sources, settings).run()
}
