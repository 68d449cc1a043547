//! The list of documents that are known to be refused: a text with one line for each document and code, a tab between them.
//! Documents go by the name of their file. Lines that start with `#` say why.

use std::{collections::BTreeSet, fs, io::Write, path::Path};

use specsmith_cli::Failure;

use crate::table::{Finding, Kind};

/// A reason why there is no crate for a document.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Refusal {
    /// The name of the document's file.
    name: String,
    /// The code of the error.
    code: String,
}

/// Reads a list.
///
/// # Errors
///
/// The file cannot be read, or a line has no tab.
pub(crate) fn read(path: &Path) -> Result<BTreeSet<Refusal>, Failure> {
    let fail = |reason: &dyn std::fmt::Display| Failure(format!("{}: {reason}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| fail(&error))?;
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (name, code) = line
                .split_once('\t')
                .ok_or_else(|| fail(&format_args!("`{line}` is no name, tab, code")))?;
            Ok(Refusal {
                name: name.to_owned(),
                code: code.to_owned(),
            })
        })
        .collect()
}

/// Prints where the refusals differ from those that are `known`. Returns whether they do.
///
/// # Errors
///
/// The lines cannot be written.
pub(crate) fn compare(
    known: &BTreeSet<Refusal>,
    findings: &[Finding],
    out: &mut dyn Write,
) -> Result<bool, Failure> {
    let refused = findings
        .iter()
        .filter(|finding| finding.kind == Kind::Refused);
    let found: BTreeSet<Refusal> = refused
        .map(|finding| {
            let name = Path::new(&finding.document).file_name();
            Refusal {
                name: name.unwrap_or_default().to_string_lossy().into_owned(),
                code: finding.code.clone(),
            }
        })
        .collect();
    for Refusal { name, code } in found.difference(known) {
        writeln!(out, "refused, and not on the list: {name} {code}")?;
    }
    for Refusal { name, code } in known.difference(&found) {
        writeln!(out, "on the list, and not refused: {name} {code}")?;
    }
    Ok(found != *known)
}
