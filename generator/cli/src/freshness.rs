//! A planned update in, whether there is anything to do out, and what is different.

use std::io::{self, Write};

use similar::TextDiff;

use crate::{Failure, output::Change, project::Update, step::CHANGELOG};

/// How many files are shown with their differences.
const MOST_FILES: usize = 5;

/// How many lines of the differences of a file are shown.
const MOST_LINES: usize = 20;

/// Whether everything is as it should be; says what is not, and which `command` mends it.
pub(crate) fn is_fresh(
    update: &Update,
    command: &str,
    err: &mut dyn Write,
) -> Result<bool, Failure> {
    let plan = &update.plan;
    let mut releases = update.release.iter();
    let changelog = releases.any(|release| release.changelog.is_some());
    if plan.is_done() && !changelog {
        return Ok(true);
    }
    for obstacle in &plan.obstacles {
        writeln!(err, "{obstacle}")?;
    }
    for change in plan.changes.iter().take(MOST_FILES) {
        write_difference(change, err)?;
    }
    for change in plan.changes.iter().skip(MOST_FILES) {
        writeln!(err, "{}: {}", change.path, kind(change))?;
    }
    if changelog {
        writeln!(err, "{CHANGELOG}: different")?;
    }
    let folder = plan.folder.file_name().unwrap_or(plan.folder.as_os_str());
    let problems = plan.changes.len() + plan.obstacles.len() + usize::from(changelog);
    let files = if problems == 1 { "file" } else { "files" };
    writeln!(
        err,
        "error: {}/ is not up to date ({problems} {files}); run `{command}`",
        folder.to_string_lossy()
    )?;
    Ok(false)
}

/// What is wrong with a file, in one word or two.
fn kind(change: &Change) -> &'static str {
    match (&change.old, &change.new) {
        (None, _) => "missing",
        (Some(_), None) => "too many",
        (Some(_), Some(_)) => "different",
    }
}

/// Shows the beginning of what is different.
fn write_difference(change: &Change, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "{}: {}", change.path, kind(change))?;
    let (Some(old), Some(new)) = (&change.old, &change.new) else {
        return Ok(());
    };
    let difference = TextDiff::from_lines(old.as_str(), new.as_str());
    let text = difference
        .unified_diff()
        .context_radius(1)
        .header("on disk", "specsmith")
        .to_string();
    for line in text.lines().take(MOST_LINES) {
        writeln!(err, "    {line}")?;
    }
    if text.lines().nth(MOST_LINES).is_some() {
        writeln!(err, "    …")?;
    }
    Ok(())
}
