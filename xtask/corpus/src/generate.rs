//! A document in, its crate and everything that later steps want to know about it out.

use std::{num::NonZeroUsize, path::Path, time::Instant};

use specsmith::{
    Document, Entry, Files, Level, Report, Session, Settings, Sources, ir::Api, model,
};
use specsmith_cli::{Failure, sources};

use super::{
    Crate, degraded,
    judge::{Judge, Verdict},
    limit::{Accident, LIMIT, within},
    table::Kind,
};

/// What the stages made of a document.
struct Stages {
    document: Document,
    api: Api,
    examples: Vec<model::Example>,
    tag_features: Vec<String>,
    files: Files,
    /// What they had to say.
    report: Report,
}

/// What the generator made of a document.
pub(crate) struct Generated {
    /// The files of the crate.
    pub(crate) files: Files,
    /// The features of its tags.
    pub(crate) tag_features: Vec<String>,
    /// Its examples, in the order of `conformance::EXAMPLES`.
    pub(crate) examples: Vec<Example>,
    /// What knows whether a value is what the document says.
    pub(crate) judge: Judge,
}

/// An example of a body.
pub(crate) struct Example {
    /// Where it is in the folded document.
    pub(crate) pointer: String,
    /// The operation and what the body is to it.
    pub(crate) body: String,
    /// Whether it is what its schema says.
    pub(crate) verdict: Verdict,
}

/// Runs the generator on the document.
///
/// # Errors
///
/// The document cannot be read.
pub(crate) fn generate(crate_: &mut Crate) -> Result<(), Failure> {
    let sources = sources::load(std::slice::from_ref(&crate_.document.path), Path::new(""))?;
    let settings = Settings {
        crate_name: crate_.document.package(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "cargo xtask corpus".to_owned(),
        threads: NonZeroUsize::MIN,
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
            crate_.find(Kind::Refused, code, "", &describe(&accident));
            return Ok(());
        }
    };
    crate_.row.seconds = seconds;
    let report = match &made {
        Ok(stages) => &stages.report,
        Err(report) => report,
    };
    note(crate_, report);
    match made {
        Err(_) => crate_.row.refused(),
        Ok(stages) => take(crate_, stages),
    }
    Ok(())
}

/// All stages, and how many seconds they took.
fn run(sources: &Sources, settings: &Settings) -> (Result<Stages, Report>, f64) {
    let mut session = Session::new(sources, settings);
    let start = Instant::now();
    let files = session.finish();
    let seconds = start.elapsed().as_secs_f64();
    (files.and_then(|files| stages(&mut session, files)), seconds)
}

/// What the stages of a finished session made.
fn stages(session: &mut Session, files: Files) -> Result<Stages, Report> {
    let program = session.translate()?;
    Ok(Stages {
        examples: program.conformance.examples.clone(),
        tag_features: program.manifest.tag_features.clone(),
        document: session.parse()?.clone(),
        api: session.lower()?.clone(),
        files,
        report: session.report(),
    })
}

fn describe(accident: &Accident) -> String {
    match accident {
        Accident::Panic(message) => message.clone(),
        Accident::Hang => format!("not done after {} s", LIMIT.as_secs()),
    }
}

/// Takes down what the generator said.
fn note(crate_: &mut Crate, report: &Report) {
    let count = |level| {
        let entries = report.entries().filter(|entry| entry.level == level);
        entries.map(Entry::count).sum()
    };
    crate_.row.warnings = count(Level::Warning);
    crate_.row.errors = count(Level::Error);
    for entry in report.entries() {
        let kind = match entry.level {
            Level::Error => Kind::Refused,
            Level::Warning | Level::Note => Kind::Warning,
        };
        for spot in entry.places() {
            let pointer = spot.pointer.map(|pointer| pointer.to_string());
            let (line, column) = (spot.line, spot.column);
            let place = format!("{line}:{column} {}", pointer.unwrap_or_default());
            crate_.find(kind, entry.code.as_str(), &place, &entry.message);
        }
    }
}

/// Takes what the generator made.
fn take(crate_: &mut Crate, stages: Stages) {
    let Stages {
        document,
        api,
        examples,
        tag_features,
        files,
        report,
    } = stages;
    crate_.row.schemas = api.schemas.0.len();
    for (schema, code) in degraded::degraded(&api, &document, &report) {
        crate_.row.degraded += 1;
        let message = "emitted as `Value` although it has constraints";
        crate_.find(Kind::Degraded, code, &schema.to_string(), message);
    }
    let judged = within(LIMIT * 4, move || {
        let judge = Judge::new(document, &api);
        let examples = examples.into_iter().enumerate();
        let examples = examples.map(|(index, example)| Example {
            verdict: judge.judge_example(index, &example.pointer),
            body: match example.status {
                Some(status) => format!("{} {status}", example.operation_id),
                None => format!("{} request", example.operation_id),
            },
            pointer: example.pointer,
        });
        let examples: Vec<Example> = examples.collect();
        (judge, examples)
    });
    crate_.row.generated = true;
    match judged {
        Ok((judge, examples)) => {
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
            crate_.find(Kind::Refused, "validator", "", &describe(&accident));
        }
    }
}

/// Takes down whether an example is what its schema says.
fn note_verdict(crate_: &mut Crate, example: &Example) {
    let place = format!("{} ({})", example.pointer, example.body);
    match &example.verdict {
        Verdict::Valid => crate_.row.valid += 1,
        Verdict::Invalid(why) => crate_.find(Kind::Example, example.verdict.name(), &place, why),
        Verdict::Unknown => {
            let message = "the validator cannot use the schema";
            crate_.find(Kind::Example, example.verdict.name(), &place, message);
        }
    }
}
