//! `cargo xtask codegen`: documents in, a crate on disk out.

use std::{
    io::{self, Write},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    thread,
};

use similar::TextDiff;
use specsmith::{Settings, generate, is_generated};

use crate::{
    Failure, Outcome,
    flags::Codegen,
    output::{Change, Plan, plan},
    sources,
};

/// How many files are shown with their differences.
const MOST_FILES: usize = 5;

/// How many lines of the differences of a file are shown.
const MOST_LINES: usize = 20;

/// Makes the crate; writes it, or compares it with what is there.
///
/// # Errors
///
/// A document cannot be read, is wrong, or the crate cannot be written.
pub(crate) fn run(flags: &Codegen, root: &Path, err: &mut dyn Write) -> Result<Outcome, Failure> {
    let (settings, folder) = settings(flags, root);
    let specs = flags
        .crate_
        .as_ref()
        .map_or(&[][..], |crate_| &crate_.specs);
    let sources = sources::load(specs, root)?;
    let output = generate(&sources, &settings)?;
    write!(err, "{}", output.warnings)?;
    if flags.strict && !output.warnings.is_empty() {
        return Err(Failure(
            "error: there are warnings, and --strict takes them for errors".to_owned(),
        ));
    }
    let mut plan = plan(&folder, &output.files, is_generated)?;
    if flags.crate_.is_none() {
        show_relative(&mut plan, root);
    }
    if flags.check {
        return check(&plan, &settings.command, err);
    }
    plan.write()?;
    writeln!(err, "{}", summary(&plan, output.files.len()))?;
    Ok(Outcome::Fine)
}

/// What the client of this workspace is called.
pub(crate) fn own_settings() -> Settings {
    Settings {
        crate_name: "voucherify".to_owned(),
        crate_version: "0.1.0".to_owned(),
        command: "cargo xtask codegen".to_owned(),
        threads: threads(),
    }
}

/// How many threads this machine can run at once; one, where it does not say.
fn threads() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// What to make, and where it goes.
fn settings(flags: &Codegen, root: &Path) -> (Settings, PathBuf) {
    let Some(crate_) = &flags.crate_ else {
        return (own_settings(), root.join("generated"));
    };
    let mut command = "cargo xtask codegen".to_owned();
    for spec in &crate_.specs {
        command.push_str(&format!(" --spec {}", portable(spec)));
    }
    command.push_str(&format!(
        " --out {} --name {}",
        portable(&crate_.out),
        crate_.name
    ));
    if crate_.version != "0.1.0" {
        command.push_str(&format!(" --version {}", crate_.version));
    }
    let settings = Settings {
        crate_name: crate_.name.clone(),
        crate_version: crate_.version.clone(),
        command,
        threads: threads(),
    };
    (settings, crate_.out.clone())
}

/// A path as the output shows it: the folders of this machine are nobody's business, and would make the output differ.
fn portable(path: &Path) -> String {
    let shown = if path.is_absolute() {
        path.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    } else {
        path.display().to_string()
    };
    if shown.contains(char::is_whitespace) {
        format!("{shown:?}")
    } else {
        shown
    }
}

/// Makes the paths in messages those that people see in the workspace.
fn show_relative(plan: &mut Plan, root: &Path) {
    let prefix = format!("{}{}", root.display(), std::path::MAIN_SEPARATOR);
    for obstacle in &mut plan.obstacles {
        *obstacle = obstacle.replacen(&prefix, "", 1);
    }
}

/// Says what is not as it should be.
fn check(plan: &Plan, command: &str, err: &mut dyn Write) -> Result<Outcome, Failure> {
    if plan.is_done() {
        return Ok(Outcome::Fine);
    }
    for obstacle in &plan.obstacles {
        writeln!(err, "{obstacle}")?;
    }
    for change in plan.changes.iter().take(MOST_FILES) {
        write_difference(change, err)?;
    }
    if let Some(rest @ [_, ..]) = plan.changes.get(MOST_FILES..) {
        for change in rest {
            writeln!(err, "{}: {}", change.path, kind(change))?;
        }
    }
    let name = plan
        .folder
        .file_name()
        .unwrap_or(plan.folder.as_os_str())
        .to_string_lossy();
    let problems = plan.changes.len() + plan.obstacles.len();
    let files = if problems == 1 { "file" } else { "files" };
    writeln!(
        err,
        "error: {name}/ is not what codegen makes ({problems} {files}); run `{command}`"
    )?;
    Ok(Outcome::Findings)
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
        .header("on disk", "codegen")
        .to_string();
    for line in text.lines().take(MOST_LINES) {
        writeln!(err, "    {line}")?;
    }
    if text.lines().nth(MOST_LINES).is_some() {
        writeln!(err, "    …")?;
    }
    Ok(())
}

/// What was done, in one line.
fn summary(plan: &Plan, files: usize) -> String {
    let count =
        |test: fn(&Change) -> bool| plan.changes.iter().filter(|change| test(change)).count();
    let written = count(|change| change.new.is_some());
    let removed = count(|change| change.new.is_none());
    let unchanged = files - written.min(files);
    format!("{written} files written, {removed} removed, {unchanged} unchanged")
}
