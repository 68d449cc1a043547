//! The generator as the tasks use it: its stages one after the other, with what they say as reports.

use std::collections::BTreeMap;

use serde_json::Value;
use specsmith::{
    Sources,
    diagnostic::{Diagnostic, Staged},
    document::{self, Document},
    ir::Api,
    lower,
    render::{HEADER, TOML_HEADER},
    report::Report,
    translate,
};

pub(crate) use specsmith::{Output, Settings};

use crate::flags::Stage;

/// The operations and components of a document, by what people call them.
pub(crate) type Definitions = BTreeMap<String, Value>;

/// Generates a crate.
///
/// # Errors
///
/// The report, ready to print.
pub(crate) fn generate(sources: &Sources, settings: &Settings) -> Result<Output, String> {
    specsmith::generate(sources, settings).map_err(|report| report.to_string())
}

/// What all stages made of documents.
#[cfg(feature = "corpus")]
pub(crate) struct Program {
    pub(crate) document: Document,
    pub(crate) api: Api,
    pub(crate) model: specsmith::model::Crate,
    pub(crate) files: specsmith::Files,
    /// What they had to say.
    pub(crate) report: Report,
}

/// Runs all stages and keeps what each of them made.
///
/// # Errors
///
/// The report of the stages up to the one that found errors.
#[cfg(feature = "corpus")]
pub(crate) fn program(sources: &Sources, settings: &Settings) -> Result<Program, Report> {
    use specsmith::{emit, render};

    let mut stages = Stages::new(sources);
    let document = stages.hold(document::parse(sources), None)?;
    let api = stages.hold(lower::lower(&document), Some(&document))?;
    let model = stages.hold(translate::translate(&api, settings), Some(&document))?;
    let files = render::render(&model, emit::emit(&model));
    let files = stages.hold(files, Some(&document))?;
    let report = stages.report(Some(&document));
    Ok(Program {
        document,
        api,
        model,
        files,
        report,
    })
}

/// Whether a file was made by the generator.
pub(crate) fn is_ours(text: &str) -> bool {
    text.starts_with(HEADER) || text.starts_with(TOML_HEADER)
}

/// A stage as JSON, and the warnings on the way to it.
///
/// # Errors
///
/// The report, ready to print.
pub(crate) fn dump(sources: &Sources, stage: Stage) -> Result<(String, String), String> {
    let mut stages = Stages::new(sources);
    let document = stages.parse()?;
    let json = match stage {
        Stage::Document => serde_json::to_string_pretty(&document),
        Stage::Ir => serde_json::to_string_pretty(&stages.lower(&document)?),
        Stage::Model => {
            let api = stages.lower(&document)?;
            let settings = Settings {
                crate_name: "voucherify".to_owned(),
                crate_version: "0.1.0".to_owned(),
                command: "cargo xtask codegen".to_owned(),
            };
            let model = stages.keep(translate::translate(&api, &settings), Some(&document))?;
            serde_json::to_string_pretty(&model)
        }
    };
    let json = json.map_err(|error| format!("error: this stage is no JSON: {error}"))?;
    Ok((json, stages.report(Some(&document)).to_string()))
}

/// What the documents define, once they are folded into one, and the warnings.
///
/// # Errors
///
/// The report, ready to print.
pub(crate) fn definitions(sources: &Sources) -> Result<(Definitions, String), String> {
    let mut stages = Stages::new(sources);
    let document = stages.parse()?;
    let definitions = document::definitions(&document)
        .into_iter()
        .filter_map(|pointer| {
            let tokens: Vec<_> = pointer.tokens().collect();
            let name = match tokens.as_slice() {
                [_, path, method] if tokens.first().is_some_and(|first| first == "paths") => {
                    format!("{} {path}", method.to_uppercase())
                }
                [_, section, name] => format!("{section}/{name}"),
                _ => pointer.to_string(),
            };
            Some((name, document.get(&pointer)?.clone()))
        })
        .collect();
    Ok((definitions, stages.report(Some(&document)).to_string()))
}

/// The stages that have run, by what they said.
struct Stages<'a> {
    sources: &'a Sources,
    said: Vec<Diagnostic>,
}

impl<'a> Stages<'a> {
    fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            said: Vec::new(),
        }
    }

    fn parse(&mut self) -> Result<Document, String> {
        self.keep(document::parse(self.sources), None)
    }

    fn lower(&mut self, document: &Document) -> Result<Api, String> {
        self.keep(lower::lower(document), Some(document))
    }

    /// Goes on with what a stage made, or prints the report.
    fn keep<T>(&mut self, staged: Staged<T>, document: Option<&Document>) -> Result<T, String> {
        self.hold(staged, document)
            .map_err(|report| report.to_string())
    }

    /// Goes on with what a stage made.
    fn hold<T>(&mut self, staged: Staged<T>, document: Option<&Document>) -> Result<T, Report> {
        match staged {
            Ok((value, warnings)) => {
                self.said.extend(warnings);
                Ok(value)
            }
            Err(diagnostics) => {
                self.said.extend(diagnostics);
                Err(self.report(document))
            }
        }
    }

    fn report(&self, document: Option<&Document>) -> Report {
        Report::new(self.said.iter().cloned(), self.sources, document)
    }
}
