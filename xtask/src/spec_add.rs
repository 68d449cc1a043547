//! `cargo xtask spec add`: pages in, documents in `specs/` and a report about them out.

use std::{collections::BTreeMap, fs, io::Write, path::Path};

use serde_json::Value;
use specsmith::{Report, Session, Settings, Sources};
use specsmith_cli::{Comparison, Failure, Format, Outcome, sources};

use crate::{
    flags::SpecAdd,
    page::find_document,
    project::{self, FOLDER},
};

/// The operations and components of a document, by what people call them.
type Definitions = BTreeMap<String, Value>;

/// Adds the pages, if they agree with each other and with what is there.
///
/// # Errors
///
/// A page cannot be read or holds no document, or the documents are wrong or disagree. Nothing has been written then.
pub(crate) fn run(
    flags: &SpecAdd,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let project = project::open(root)?;
    let before = project.sources()?;
    let mut after = before.clone();
    let mut pages = BTreeMap::new();
    for page in &flags.pages {
        let (path, text) = read_page(page)?;
        refuse_twin(&path, &before)?;
        if pages.insert(path.clone(), text.clone()).is_some() {
            return Err(Failure(format!("error: several pages would become {path}")));
        }
        after.documents.insert(path, text);
    }
    let settings = project.settings();
    let (new, warnings) = definitions(&after, settings).map_err(|report| {
        Failure(format!(
            "{report}\nerror: the documents are wrong or disagree; nothing was written"
        ))
    })?;
    // What was there may have been wrong; then everything is new.
    let old = definitions(&before, settings)
        .map(|(old, _)| old)
        .unwrap_or_default();
    write!(err, "{warnings}")?;
    for (path, text) in &pages {
        let status = match before.documents.get(path) {
            None => "new",
            Some(known) if known == text => "unchanged",
            Some(_) => "updated",
        };
        if status != "unchanged" {
            let file = root.join(path);
            fs::write(&file, text).map_err(|error| Failure::io("write", &file, &error))?;
        }
        writeln!(out, "{path}: {status}")?;
    }
    write_changes(&old, &new, out)?;
    write_api_changes(&before, &after, settings, out)?;
    if before != after {
        writeln!(out, "now run `cargo xtask codegen`")?;
    }
    Ok(Outcome::Fine)
}

/// Says what changes for callers. Where a crate cannot be made, codegen says why.
fn write_api_changes(
    before: &Sources,
    after: &Sources,
    settings: &Settings,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let (mut before, mut after) = (
        Session::new(before, settings),
        Session::new(after, settings),
    );
    let Ok(old) = before.public_api() else {
        return Ok(());
    };
    let Ok(new) = after.public_api() else {
        return Ok(());
    };
    Comparison::new(old, new, Some(&after)).print(Format::Text, out)
}

/// Reads a page; returns the path its document gets in the workspace, and its text.
fn read_page(page: &Path) -> Result<(String, String), Failure> {
    let text = fs::read(page).map_err(|error| Failure::io("read", page, &error))?;
    let text = String::from_utf8(text)
        .map_err(|error| Failure(format!("error: {} is not UTF-8: {error}", page.display())))?;
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let document = find_document(&text, &part(page.extension()))
        .map_err(|message| Failure(format!("error: {} {message}", page.display())))?;
    let name = format!("{}.{}", part(page.file_stem()), document.extension);
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    if !is_plain || !sources::is_document(&name) {
        return Err(Failure(format!(
            "error: {name:?} is no name for a document; rename {}",
            page.display()
        )));
    }
    Ok((format!("{FOLDER}/{name}"), document.text.to_owned()))
}

/// The same page in another format would be there twice.
fn refuse_twin(path: &str, before: &Sources) -> Result<(), Failure> {
    let stem = |path: &str| path.rsplit_once('.').map(|(stem, _)| stem.to_owned());
    let twin = before
        .documents
        .keys()
        .find(|known| *known != path && stem(known) == stem(path));
    twin.map_or(Ok(()), |twin| {
        Err(Failure(format!(
            "error: {path} would stand beside {twin}; remove that first"
        )))
    })
}

/// What the documents define, once they are folded into one, and the warnings.
fn definitions(sources: &Sources, settings: &Settings) -> Result<(Definitions, Report), Report> {
    let mut session = Session::new(sources, settings);
    let document = session.parse()?;
    let definitions = document.definitions().into_iter().filter_map(|pointer| {
        let tokens: Vec<_> = pointer.tokens().collect();
        let name = match tokens.as_slice() {
            [first, path, method] if first == "paths" => {
                format!("{} {path}", method.to_uppercase())
            }
            [_, section, name] => format!("{section}/{name}"),
            _ => pointer.to_string(),
        };
        Some((name, document.get(&pointer)?.clone()))
    });
    let definitions = definitions.collect();
    Ok((definitions, session.report()))
}

/// Says what is there now and was not, is different, or is gone.
fn write_changes(old: &Definitions, new: &Definitions, out: &mut dyn Write) -> Result<(), Failure> {
    for (name, value) in new {
        match old.get(name) {
            None => writeln!(out, "  adds     {name}")?,
            Some(known) if known != value => writeln!(out, "  changes  {name}")?,
            Some(_) => {}
        }
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        writeln!(out, "  removes  {name}")?;
    }
    Ok(())
}
