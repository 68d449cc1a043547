//! A document in, its crate and everything that later steps want to know about it out.

use std::{path::Path, time::Instant};

use specsmith::{Files, Settings, Sources, report::Report};

use super::{
    Crate, degraded,
    judge::{Judge, Verdict},
    limit::{Accident, LIMIT, within},
};
use crate::{
    Failure,
    pipeline::{self, Program},
    sources,
};

/// What the generator made of a document.
pub(super) struct Generated {
    /// The files of the crate.
    pub(super) files: Files,
    /// The features of its tags.
    pub(super) tag_features: Vec<String>,
    /// Its examples, in the order of `conformance::EXAMPLES`.
    pub(super) examples: Vec<Example>,
    /// What knows whether a value is what the document says.
    pub(super) judge: Judge,
}

/// An example of a body.
pub(super) struct Example {
    /// Where it is in the folded document.
    pub(super) pointer: String,
    /// The operation and what the body is to it.
    pub(super) body: String,
    /// Whether it is what its schema says.
    pub(super) verdict: Verdict,
}

/// Runs the generator on the document.
///
/// # Errors
///
/// The document cannot be read.
pub(super) fn generate(crate_: &mut Crate, root: &Path) -> Result<(), Failure> {
    let sources = sources::load(std::slice::from_ref(&crate_.document.path), root)?;
    let settings = Settings {
        crate_name: crate_.document.package(),
        crate_version: "0.1.0".to_owned(),
        command: "cargo xtask corpus".to_owned(),
    };
    let ran = within(LIMIT, move || run(&sources, &settings));
    let (made, seconds) = match ran {
        Ok(ran) => ran,
        Err(accident) => {
            crate_.row.refused();
            let code = match accident {
                Accident::Panic(_) => "panic",
                Accident::Hang => "hang",
            };
            crate_.find("refused", code, "", &describe(&accident));
            return Ok(());
        }
    };
    crate_.row.seconds = seconds;
    let report = match &made {
        Ok(program) => &program.report,
        Err(report) => report,
    };
    note(crate_, report);
    match made {
        Err(_) => crate_.row.refused(),
        Ok(program) => take(crate_, program),
    }
    Ok(())
}

/// All stages, and how many seconds they took.
fn run(sources: &Sources, settings: &Settings) -> (Result<Program, Report>, f64) {
    let start = Instant::now();
    let made = pipeline::program(sources, settings);
    (made, start.elapsed().as_secs_f64())
}

fn describe(accident: &Accident) -> String {
    match accident {
        Accident::Panic(message) => message.clone(),
        Accident::Hang => format!("not done after {} s", LIMIT.as_secs()),
    }
}

/// Takes down what the generator said.
fn note(crate_: &mut Crate, report: &Report) {
    crate_.row.warnings = report.warnings();
    crate_.row.errors = report.errors();
    for entry in report.entries() {
        let kind = match entry.severity {
            specsmith::diagnostic::Severity::Error => "refused",
            specsmith::diagnostic::Severity::Warning => "warning",
        };
        let pointer = entry.pointer.as_ref().map(ToString::to_string);
        let place = format!(
            "{}:{} {}",
            entry.line,
            entry.column,
            pointer.unwrap_or_default()
        );
        crate_.find(kind, entry.code, &place, &entry.message);
    }
}

/// Takes what the generator made.
fn take(crate_: &mut Crate, program: Program) {
    let Program {
        document,
        api,
        model,
        files,
        report,
    } = program;
    crate_.row.schemas = api.schemas.0.len();
    for (schema, code) in degraded::degraded(&api, &document, &report) {
        crate_.row.degraded += 1;
        let message = "emitted as `Value` although it has constraints";
        crate_.find("degraded", code, &schema.to_string(), message);
    }
    let judged = within(LIMIT * 4, move || {
        let judge = Judge::new(document, &api);
        let examples: Vec<Example> = { model.conformance.examples.iter().enumerate() }
            .map(|(index, example)| Example {
                pointer: example.pointer.clone(),
                body: match example.status {
                    Some(status) => format!("{} {status}", example.operation_id),
                    None => format!("{} request", example.operation_id),
                },
                verdict: judge.judge_example(index, &example.pointer),
            })
            .collect();
        (judge, examples, model.manifest.tag_features)
    });
    crate_.row.generated = true;
    match judged {
        Ok((judge, examples, tag_features)) => {
            crate_.row.examples = examples.len();
            for example in &examples {
                note_verdict(crate_, example);
            }
            crate_.generated = Some(Generated {
                files,
                tag_features,
                examples,
                judge,
            });
        }
        Err(accident) => {
            crate_.row.generated = false;
            crate_.find("refused", "validator", "", &describe(&accident));
        }
    }
}

/// Takes down whether an example is what its schema says.
fn note_verdict(crate_: &mut Crate, example: &Example) {
    let place = format!("{} ({})", example.pointer, example.body);
    match &example.verdict {
        Verdict::Valid => crate_.row.valid += 1,
        Verdict::Invalid(why) => crate_.find("example", "invalid", &place, why),
        Verdict::Unknown => {
            let message = "the validator cannot use the schema";
            crate_.find("example", "not-judged", &place, message);
        }
    }
}
