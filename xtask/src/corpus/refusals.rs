//! The list of documents that are known to be refused: a text with one line for each document and code, a tab between them.
//! Documents go by the name of their file. Lines that start with `#` say why.

use std::{collections::BTreeSet, fs, io::Write, path::Path};

use crate::Failure;

use super::table::Finding;

/// The name of a document's file, and the code of an error.
type Refusal = (String, String);

/// Reads a list.
///
/// # Errors
///
/// The file cannot be read, or a line has no tab.
pub(super) fn read(path: &Path) -> Result<BTreeSet<Refusal>, Failure> {
    let fail = |reason: &dyn std::fmt::Display| Failure(format!("{}: {reason}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| fail(&error))?;
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (name, code) = line
                .split_once('\t')
                .ok_or_else(|| fail(&format_args!("`{line}` is no name, tab, code")))?;
            Ok((name.to_owned(), code.to_owned()))
        })
        .collect()
}

/// Prints where the refusals differ from those that are `known`. Returns whether they do.
///
/// # Errors
///
/// The lines cannot be written.
pub(super) fn compare(
    known: &BTreeSet<Refusal>,
    findings: &[Finding],
    out: &mut dyn Write,
) -> Result<bool, Failure> {
    let refused = findings.iter().filter(|finding| finding.is_refusal());
    let found: BTreeSet<Refusal> = refused
        .map(|finding| {
            let name = Path::new(&finding.document).file_name();
            let name = name.unwrap_or_default().to_string_lossy().into_owned();
            (name, finding.code.clone())
        })
        .collect();
    for (name, code) in found.difference(known) {
        writeln!(out, "refused, and not on the list: {name} {code}")?;
    }
    for (name, code) in known.difference(&found) {
        writeln!(out, "on the list, and not refused: {name} {code}")?;
    }
    Ok(found != *known)
}
