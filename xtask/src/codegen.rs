//! `cargo xtask codegen`: documents in, a crate on disk out.

use std::{
    io::{self, Write},
    num::NonZeroUsize,
    path::{Path, PathBuf},
    thread,
};

use similar::TextDiff;
use specsmith::{Session, Settings, Sources, changes::Accepted, is_generated};

use crate::{
    Failure, Outcome,
    changes::{self, Comparison, Release},
    flags::{Codegen, Format},
    output::{Change, Plan, plan, replace},
    settings, sources,
};

/// The overlay with the names that are kept.
const NAMES: &str = "names.overlay.yaml";

/// What it starts with.
const NAMES_HEAD: &str = "\
overlay: 1.0.0
info: {title: Names that stay as they were, version: 1.0.0}
actions:
";

/// How many files are shown with their differences.
const MOST_FILES: usize = 5;

/// How many lines of the differences of a file are shown.
const MOST_LINES: usize = 20;

/// Makes the crate; writes it, or compares it with what is there. Says what changed for callers.
///
/// # Errors
///
/// A document cannot be read, is wrong, or the crate cannot be written.
pub(crate) fn run(
    flags: &Codegen,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let target = Target::of(flags, root)?;
    let specs = flags
        .crate_
        .as_ref()
        .map_or(&[][..], |crate_| &crate_.specs);
    let mut sources = sources::load(specs, root)?;
    if flags.pin {
        pin(&target, &mut sources, root)?;
    }
    let mut session = Session::new(&sources, &target.settings);
    let api = session.public_api()?;
    // Nothing is written where nobody can say what that changes.
    let before = changes::other_baseline(&target.folder.join(changes::API), &api)?;
    let comparison = { before.as_ref() }.map(|old| Comparison::new(old, &api, Some(&session)));
    let made = session.run()?;
    write!(err, "{}", made.warnings)?;
    if flags.strict && !made.warnings.is_empty() {
        return Err(Failure(
            "error: there are warnings, and --strict takes them for errors".to_owned(),
        ));
    }
    let release = Release::of(&target.folder, &api, &target.accepted)?;
    let mut plan = plan(&target.folder, &made.files, is_generated)?;
    if flags.crate_.is_none() {
        show_relative(&mut plan, root);
    }
    let is_fresh = match flags.check {
        true => is_fresh(&plan, release.as_ref(), &target.settings.command, err)?,
        false => {
            plan.write()?;
            release
                .iter()
                .try_for_each(|release| release.write(&target.folder))?;
            writeln!(err, "{}", summary(&plan, made.files.len()))?;
            true
        }
    };
    match &comparison {
        Some(comparison) if flags.format == Format::Text => comparison.print(flags.format, err)?,
        Some(comparison) => comparison.print(flags.format, out)?,
        None if flags.format == Format::Json => writeln!(out, "[]")?,
        None => {}
    }
    write_summary(comparison.as_ref(), &plan, err)?;
    let breaks = comparison.is_some_and(|it| it.changes.breaks());
    let is_ready = write_release(flags, release.as_ref(), breaks, err)?;
    Ok(match is_fresh && is_ready {
        true => Outcome::Fine,
        false => Outcome::Findings,
    })
}

/// What to make, and where it goes.
struct Target {
    settings: Settings,
    folder: PathBuf,
    /// The changes that are accepted.
    accepted: Vec<Accepted>,
}

impl Target {
    fn of(flags: &Codegen, root: &Path) -> Result<Self, Failure> {
        let Some(crate_) = &flags.crate_ else {
            let project = settings::load(root)?;
            return Ok(Self {
                settings: project.settings,
                folder: root.join("generated"),
                accepted: project.accepted,
            });
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
        Ok(Self {
            settings: Settings {
                crate_name: crate_.name.clone(),
                crate_version: crate_.version.clone(),
                command,
                threads: threads(),
            },
            folder: crate_.out.clone(),
            accepted: Vec::new(),
        })
    }
}

/// Adds an action for each name that changed to the overlay of names, and the overlay to the sources.
fn pin(target: &Target, sources: &mut Sources, root: &Path) -> Result<(), Failure> {
    let Some(before) = changes::baseline(&target.folder.join(changes::API))? else {
        return Ok(());
    };
    let api = Session::new(sources, &target.settings).public_api()?;
    let pins = Comparison::new(&before, &api, None).pins();
    if pins.is_empty() {
        return Ok(());
    }
    let name = format!("{}/{NAMES}", sources::FOLDER);
    let known = sources.overlays.get(&name).map(String::as_str);
    let mut text = known.unwrap_or(NAMES_HEAD).to_owned();
    for pin in pins {
        text.push_str(&format!("  {pin}\n"));
    }
    let path = root.join(&name);
    replace(&path, &text).map_err(|error| Failure::io("write", &path, &error))?;
    sources.overlays.insert(name, text);
    Ok(())
}

/// How much changed, in one line, if anything did.
fn write_summary(
    comparison: Option<&Comparison<'_>>,
    plan: &Plan,
    err: &mut dyn Write,
) -> io::Result<()> {
    let docs = changes::changed_docs(&plan.changes);
    let counts = { comparison.into_iter() }
        .flat_map(Comparison::counts)
        .chain((docs > 0).then(|| format!("docs {docs}")));
    match counts.collect::<Vec<_>>().as_slice() {
        [] => Ok(()),
        counts => writeln!(err, "changes: {}", counts.join(", ")),
    }
}

/// Says which version comes next. Whether it is fine that the version is what it is.
fn write_release(
    flags: &Codegen,
    release: Option<&Release>,
    breaks: bool,
    err: &mut dyn Write,
) -> Result<bool, Failure> {
    let Some(release) = release else {
        if flags.deny_breaking && breaks {
            writeln!(err, "error: callers break, and --deny breaking forbids it")?;
        }
        return Ok(!(flags.deny_breaking && breaks));
    };
    let must_be_ready = flags.check || flags.deny_breaking;
    if !release.is_ready() {
        let level = if must_be_ready { "error" } else { "note" };
        writeln!(err, "{level}: {}", release.sentence())?;
    } else if breaks {
        writeln!(err, "note: {}", release.sentence())?;
    }
    Ok(release.is_ready() || !must_be_ready)
}

/// How many threads this machine can run at once; one, where it does not say.
pub(crate) fn threads() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
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

/// Whether everything is as it should be; says what is not.
fn is_fresh(
    plan: &Plan,
    release: Option<&Release>,
    command: &str,
    err: &mut dyn Write,
) -> Result<bool, Failure> {
    let changelog = release.is_some_and(|release| release.changelog.is_some());
    if plan.is_done() && !changelog {
        return Ok(true);
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
    if changelog {
        writeln!(err, "{}: different", changes::CHANGELOG)?;
    }
    let problems = plan.changes.len() + plan.obstacles.len() + usize::from(changelog);
    let files = if problems == 1 { "file" } else { "files" };
    writeln!(
        err,
        "error: {name}/ is not what codegen makes ({problems} {files}); run `{command}`"
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
