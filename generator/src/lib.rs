//! OpenAPI documents in, the source files of a Rust client crate out.
//!
//! ```text
//! Sources ──parse──▶ document::Document ──lower──▶ ir::Api ──translate──▶ model::Crate ──emit──▶ SourceFile… ──render──▶ Files
//! ```
//!
//! Each arrow is a pure function: no disk, clock, environment or network, and the same input gives the same bytes. Each stage
//! collects all it has to say before the next one starts.

pub mod diagnostic;
pub mod document;
pub mod emit;
pub mod ir;
pub mod lower;
pub mod model;
pub mod pointer;
pub mod render;
pub mod report;
pub mod translate;
pub mod wire;

use std::collections::BTreeMap;

use diagnostic::{Diagnostic, Staged};
use document::Document;
use report::Report;

/// The texts to generate from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The OpenAPI documents by their path, which is how diagnostics name them. All of them are folded into one.
    pub documents: BTreeMap<String, String>,
    /// The files beside the documents that they refer to, by their path: those that [`document::files`] names, and in turn those that it
    /// names for them. A file that cannot be read has the reason in the place of its text.
    pub files: BTreeMap<String, Result<String, String>>,
    /// The overlays (OpenAPI Overlay Specification 1.0.0) by their path, applied to the folded document in this order.
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
    /// The command that makes the files again, for their first line.
    pub command: String,
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
    let mut said = Vec::new();
    let document = keep(document::parse(sources), &mut said, sources, None)?;
    let api = keep(lower::lower(&document), &mut said, sources, Some(&document))?;
    let program = keep(
        translate::translate(&api, settings),
        &mut said,
        sources,
        Some(&document),
    )?;
    let files = render::render(&program, emit::emit(&program));
    let files = keep(files, &mut said, sources, Some(&document))?;
    Ok(Output {
        files,
        warnings: Report::new(said, sources, Some(&document)),
    })
}

/// Adds what a stage said to what was said before, and goes on with what it made.
fn keep<T>(
    staged: Staged<T>,
    said: &mut Vec<Diagnostic>,
    sources: &Sources,
    document: Option<&Document>,
) -> Result<T, Report> {
    match staged {
        Ok((value, warnings)) => {
            said.extend(warnings);
            Ok(value)
        }
        Err(diagnostics) => {
            said.extend(diagnostics);
            Err(Report::new(std::mem::take(said), sources, document))
        }
    }
}
