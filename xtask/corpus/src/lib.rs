//! `cargo xtask corpus`: documents in, crates that compile and what became of their examples out.
//!
//! A crate is made from each document; Cargo compiles them as one workspace, and a small program per crate decodes and encodes
//! the examples. What comes out is one row per document and one finding per thing to look at.

mod compile;
mod declared;
mod degraded;
mod documents;
mod generate;
mod judge;
mod limit;
mod refusals;
mod round_trip;
mod schema;
mod table;
mod workspace;

use std::{io::Write, path::Path};

use specsmith_cli::{Failure, Outcome};
use xtask::flags::Corpus;

use self::{
    documents::{Document, find},
    generate::Generated,
    table::{Finding, Kind, Row},
    workspace::Workspace,
};

/// How many crates are compiled at a time; what Cargo made of them is removed before the next ones.
const BATCH: usize = 16;

/// Makes and checks a crate for each document.
///
/// # Errors
///
/// A document cannot be found, the crates cannot be written, or Cargo cannot be run.
pub fn run(
    flags: &Corpus,
    root: &Path,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Outcome, Failure> {
    let documents = find(&flags.paths)?;
    let known = flags.refusals.as_deref().map(refusals::read).transpose()?;
    let workspace = Workspace::new(root.join("target/corpus"));
    let (mut rows, mut findings) = (Vec::new(), Vec::new());
    let is_last = |batch: usize| (batch + 1) * BATCH >= documents.len();
    for (index, batch) in documents.chunks(BATCH).enumerate() {
        let mut crates = make(batch, &workspace, err)?;
        if !flags.check {
            compile::check(&mut crates, &workspace, flags.jobs, err)?;
            round_trip::round_trip(&mut crates, &workspace, flags.jobs, err)?;
            if documents.len() > BATCH && !is_last(index) {
                workspace.clean(&crates)?;
            }
        }
        for mut crate_ in crates {
            crate_.row.finish(&crate_.findings);
            rows.push(crate_.row);
            findings.append(&mut crate_.findings);
        }
        // After each batch, so that there is something to read while others compile.
        table::save(&rows, &findings, &workspace.folder)?;
    }
    table::print(&rows, &findings, out)?;
    writeln!(
        out,
        "\nreport.tsv and findings.tsv are in {}",
        workspace.folder.display()
    )?;
    let is_fine = match &known {
        Some(known) => {
            let mut generated = rows.iter().filter(|row| row.generated);
            let differs = refusals::compare(known, &findings, out)?;
            generated.all(Row::is_fine) && !differs
        }
        None => rows.iter().all(Row::is_fine),
    };
    Ok(if is_fine {
        Outcome::Fine
    } else {
        Outcome::Findings
    })
}

/// A document and what is known about it so far.
struct Crate {
    document: Document,
    /// What the generator made of it; `None` where it refused.
    generated: Option<Generated>,
    row: Row,
    findings: Vec<Finding>,
}

impl Crate {
    /// Adds something to look at.
    fn find(&mut self, kind: Kind, code: &str, place: &str, message: &str) {
        self.findings.push(Finding {
            document: self.document.path.display().to_string(),
            kind,
            code: code.to_owned(),
            place: place.to_owned(),
            message: message.to_owned(),
        });
    }
}

/// Makes the crates of some documents and writes them.
fn make(
    documents: &[Document],
    workspace: &Workspace,
    err: &mut dyn Write,
) -> Result<Vec<Crate>, Failure> {
    let mut crates = Vec::new();
    for document in documents {
        // An abort, such as an overflow of the stack, ends everything: then this is the last line.
        writeln!(err, "generating {}", document.path.display())?;
        let mut crate_ = Crate {
            row: Row::new(&document.path),
            document: document.clone(),
            generated: None,
            findings: Vec::new(),
        };
        generate::generate(&mut crate_)?;
        if let Some(generated) = &crate_.generated {
            workspace.write_crate(document, generated)?;
        }
        crates.push(crate_);
    }
    workspace.write_root(&crates)?;
    Ok(crates)
}
