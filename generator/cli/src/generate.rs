//! A project in, its crate on disk out, and what changed for callers.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use crate::{
    Comparison, Denied, Failure, Format, Messages, Outcome, Project,
    failure::Stopped,
    freshness,
    output::{Change, Plan},
    pin::pin,
    progress::Progress,
    step::Release,
};

/// What a run does, and what it fails for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether to compare instead of to write.
    pub check: bool,
    /// The findings that are errors.
    pub denied: Denied,
    /// Whether it is an error that callers break and the version does not say so.
    pub deny_breaking: bool,
    /// Whether to keep the names that changed.
    pub pin: bool,
    /// How changes are shown.
    pub format: Format,
    /// How the run talks.
    pub messages: Messages,
}

/// Makes the crate; writes it, or compares it with what is there. Says what changed for callers: as a text to `err`, otherwise to
/// `out`.
///
/// # Errors
///
/// A document cannot be read, or the crate cannot be written.
pub fn run(
    project: &Project,
    options: Options,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let done = make(project, &options, out, err);
    done.or_else(|stopped| stopped.outcome(options.messages, out, err))
}

fn make(
    project: &Project,
    options: &Options,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Stopped> {
    let progress = Progress::of(options.messages);
    progress.stage("reading files");
    let mut sources = project.sources()?;
    if options.pin {
        pin(project, &mut sources)?;
    }
    let made = project.make(&sources, &progress)?;
    drop(progress);
    let warnings = made.output.warnings.clone();
    let judged = project.lints.judge(warnings, &options.denied)?;
    let denial = judged.denial();
    options.messages.print(judged.report, out, err)?;
    if let Some(why) = denial {
        return Err(Failure(why).into());
    }
    let update = project.update(&made)?;
    let (plan, release) = (&update.plan, update.release.as_ref());
    let is_loud = options.messages.is_loud();
    let is_fresh = if options.check {
        freshness::is_fresh(&update, project.command.here(), err)?
    } else {
        update.write()?;
        if is_loud {
            writeln!(err, "{}", summary(plan, made.output.files.len()))?;
        }
        true
    };
    let comparison = made.comparison.as_ref();
    match (options.format, comparison) {
        (Format::Text, Some(comparison)) if is_loud => comparison.print(Format::Text, err)?,
        (Format::Text, _) | (Format::Github, None) => {}
        (format, Some(comparison)) => comparison.print(format, out)?,
        (Format::Json, None) => writeln!(out, "[]")?,
    }
    if is_loud {
        write_counts(comparison, plan, err)?;
    }
    let breaks = comparison.is_some_and(Comparison::breaks);
    let is_ready = write_release(options, release, breaks, err)?;
    Ok(match is_fresh && is_ready {
        true => Outcome::Fine,
        false => Outcome::Findings,
    })
}

/// How much changed, in one line, if anything did.
fn write_counts(
    comparison: Option<&Comparison>,
    plan: &Plan,
    err: &mut dyn Write,
) -> io::Result<()> {
    let docs = changed_docs(&plan.changes);
    let mut counts = comparison.map(Comparison::counts).unwrap_or_default();
    if docs > 0 {
        counts.push(format!("docs {docs}"));
    }
    if counts.is_empty() {
        return Ok(());
    }
    writeln!(err, "changes: {}", counts.join(", "))
}

/// How many lines of docs differ in files that were there before.
fn changed_docs(changes: &[Change]) -> usize {
    let texts = changes
        .iter()
        .filter_map(|change| change.old.as_deref().zip(change.new.as_deref()));
    let count = |(old, new): (&str, &str)| {
        let difference = TextDiff::from_lines(old, new);
        let changed = difference
            .iter_all_changes()
            .filter(|change| change.tag() == ChangeTag::Insert);
        let is_doc = |line: &str| {
            let line = line.trim_start();
            line.starts_with("///") || line.starts_with("//!")
        };
        changed.filter(|change| is_doc(change.value())).count()
    };
    texts.map(count).sum()
}

/// Says which version comes next. Whether it is fine that the version is what it is.
fn write_release(
    options: &Options,
    release: Option<&Release>,
    breaks: bool,
    err: &mut dyn Write,
) -> Result<bool, Failure> {
    let Some(release) = release else {
        if options.deny_breaking && breaks {
            writeln!(
                err,
                "error: there are breaking changes, which --deny breaking forbids"
            )?;
        }
        return Ok(!(options.deny_breaking && breaks));
    };
    let must_be_ready = options.check || options.deny_breaking;
    let is_loud = options.messages.is_loud();
    if !release.is_ready() {
        let level = if must_be_ready { "error" } else { "note" };
        if must_be_ready || is_loud {
            writeln!(err, "{level}: {}", release.sentence())?;
        }
    } else if breaks && is_loud {
        writeln!(err, "note: {}", release.sentence())?;
    }
    Ok(release.is_ready() || !must_be_ready)
}

/// What was done, in one line.
fn summary(plan: &Plan, files: usize) -> String {
    let count =
        |test: fn(&Change) -> bool| plan.changes.iter().filter(|change| test(change)).count();
    let written = count(|change| change.new.is_some());
    let removed = count(|change| change.new.is_none());
    let unchanged = files - written.min(files);
    let noun = if written == 1 { "file" } else { "files" };
    format!("{written} {noun} written, {removed} removed, {unchanged} unchanged")
}
