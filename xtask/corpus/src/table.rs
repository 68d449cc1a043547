//! Rows and findings in, a table for people and two files for machines out.

use std::{collections::BTreeMap, fmt, fs, io::Write, path::Path};

use specsmith_cli::Failure;

use crate::judge::Verdict;

/// How many findings of a kind and code are shown; the file has all of them.
const MOST_SHOWN: usize = 5;

/// What is known about a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// Where it is.
    pub(crate) document: String,
    /// Whether there is a crate.
    pub(crate) generated: bool,
    /// What the generator warned about.
    pub(crate) warnings: usize,
    /// Why it refused.
    pub(crate) errors: usize,
    /// Its schemas, inline ones included.
    pub(crate) schemas: usize,
    /// Those that became any JSON although they have constraints.
    pub(crate) degraded: usize,
    /// Whether the crate compiles; `None` where nobody has tried.
    pub(crate) compiles: Option<bool>,
    /// What the compiler warned about.
    pub(crate) rustc_warnings: usize,
    /// The examples of bodies.
    pub(crate) examples: usize,
    /// Those that are what their schemas say.
    pub(crate) valid: usize,
    /// Those that could be decoded.
    pub(crate) decoded: usize,
    /// Those that came back as the same JSON.
    pub(crate) same: usize,
    /// Declared members of valid examples that no field took.
    pub(crate) kept: usize,
    /// Members of valid examples that no field took and that are declared nowhere.
    pub(crate) undeclared: usize,
    /// How long the generator took.
    pub(crate) seconds: f64,
    /// How many findings make the run fail.
    pub(crate) failures: usize,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A schema that became any JSON although it has constraints.
    Degraded,
    /// An example that is not what its schema says, or that nobody can judge.
    Example,
    /// A declared member of an example that no field took.
    Kept,
    /// A member of an example that no field took, as README.md says of its kind.
    Limit,
    /// An example that came back as other JSON, or not at all.
    Lost,
    /// An example that could not be decoded.
    NotDecoded,
    /// A reason why there is no crate.
    Refused,
    /// An error of the compiler.
    RustcError,
    /// A warning of the compiler.
    RustcWarning,
    /// A warning of the generator.
    Warning,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Degraded => "degraded",
            Self::Example => "example",
            Self::Kept => "kept",
            Self::Limit => "limit",
            Self::Lost => "lost",
            Self::NotDecoded => "not decoded",
            Self::Refused => "refused",
            Self::RustcError => "rustc error",
            Self::RustcWarning => "rustc warning",
            Self::Warning => "warning",
        })
    }
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// What it is about.
    pub(crate) kind: Kind,
    /// A code of the generator or of the compiler, or whether an example is valid.
    pub(crate) code: String,
    /// The document.
    pub(crate) document: String,
    /// Where in the document, or in its crate.
    pub(crate) place: String,
    /// What it is.
    pub(crate) message: String,
}

impl Finding {
    /// Whether it makes the run fail. What a document that is wrong about itself brings about does not.
    fn is_failure(&self) -> bool {
        match self.kind {
            Kind::Warning | Kind::Degraded | Kind::Example | Kind::Limit => false,
            Kind::NotDecoded => self.code == Verdict::Valid.name(),
            Kind::Kept | Kind::Lost | Kind::Refused | Kind::RustcError | Kind::RustcWarning => true,
        }
    }
}

/// The columns of a table.
const COLUMNS: [&str; 15] = [
    "document",
    "generated",
    "warnings",
    "errors",
    "degraded",
    "schemas",
    "compiles",
    "rustc",
    "decoded",
    "same",
    "examples",
    "valid",
    "kept",
    "undeclared",
    "seconds",
];

impl Row {
    pub(crate) fn new(document: &Path) -> Self {
        Self {
            document: document.display().to_string(),
            ..Self::default()
        }
    }

    /// Notes that there is no crate.
    pub(crate) fn refused(&mut self) {
        self.generated = false;
    }

    /// Counts what makes the run fail.
    pub(crate) fn finish(&mut self, findings: &[Finding]) {
        self.failures = findings
            .iter()
            .filter(|finding| finding.is_failure())
            .count();
    }

    /// Whether the document is made into a crate that compiles without a word and loses nothing.
    pub(crate) fn is_fine(&self) -> bool {
        self.generated && self.compiles != Some(false) && self.failures == 0
    }

    fn add(&mut self, other: &Self) {
        self.warnings += other.warnings;
        self.errors += other.errors;
        self.schemas += other.schemas;
        self.degraded += other.degraded;
        self.rustc_warnings += other.rustc_warnings;
        self.examples += other.examples;
        self.valid += other.valid;
        self.decoded += other.decoded;
        self.same += other.same;
        self.kept += other.kept;
        self.undeclared += other.undeclared;
        self.seconds += other.seconds;
    }

    /// The columns, as texts.
    fn cells(&self) -> [String; COLUMNS.len()] {
        let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
        self.cells_with(
            yes(self.generated),
            self.compiles.map_or_else(|| "-".to_owned(), yes),
        )
    }

    fn cells_with(&self, generated: String, compiles: String) -> [String; COLUMNS.len()] {
        [
            self.document.clone(),
            generated,
            self.warnings.to_string(),
            self.errors.to_string(),
            self.degraded.to_string(),
            self.schemas.to_string(),
            compiles,
            self.rustc_warnings.to_string(),
            self.decoded.to_string(),
            self.same.to_string(),
            self.examples.to_string(),
            self.valid.to_string(),
            self.kept.to_string(),
            self.undeclared.to_string(),
            format!("{:.3}", self.seconds),
        ]
    }
}

/// The last line: how much there is of everything.
fn totals(rows: &[Row]) -> [String; COLUMNS.len()] {
    let mut sum = Row {
        document: format!("{} documents", rows.len()),
        ..Row::default()
    };
    rows.iter().for_each(|row| sum.add(row));
    let count = |test: fn(&Row) -> bool| rows.iter().filter(|row| test(row)).count().to_string();
    sum.cells_with(
        count(|row| row.generated),
        count(|row| row.compiles == Some(true)),
    )
}

/// Writes all there is for machines to `folder`.
///
/// # Errors
///
/// The files cannot be written.
pub(crate) fn save(rows: &[Row], findings: &[Finding], folder: &Path) -> Result<(), Failure> {
    let header = COLUMNS.map(str::to_owned);
    let lines = std::iter::once(header).chain(rows.iter().map(Row::cells));
    save_lines(&folder.join("report.tsv"), lines)?;
    let header = ["kind", "code", "document", "place", "message"].map(str::to_owned);
    let lines = findings.iter().map(|finding| {
        let Finding {
            document,
            kind,
            code,
            place,
            message,
        } = finding.clone();
        [kind.to_string(), code, document, place, message]
    });
    save_lines(
        &folder.join("findings.tsv"),
        std::iter::once(header).chain(lines),
    )
}

/// Prints the table, its totals, and what to look at.
///
/// # Errors
///
/// Nobody reads what is printed.
pub(crate) fn print(
    rows: &[Row],
    findings: &[Finding],
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let lines: Vec<_> = std::iter::once(COLUMNS.map(str::to_owned))
        .chain(rows.iter().map(Row::cells))
        .chain([totals(rows)])
        .collect();
    print_columns(&lines, out)?;
    print_findings(findings, out)
}

/// Writes a file of tab-separated values.
fn save_lines<const N: usize>(
    path: &Path,
    lines: impl Iterator<Item = [String; N]>,
) -> Result<(), Failure> {
    let plain = |cell: String| cell.replace(['\t', '\n', '\r'], " ");
    let text: String = lines
        .map(|cells| cells.map(plain).join("\t") + "\n")
        .collect();
    fs::write(path, text).map_err(|error| Failure::io("write", path, &error))
}

/// Prints columns under each other: the first to the left, the others, which are numbers, to the right.
fn print_columns(lines: &[[String; COLUMNS.len()]], out: &mut dyn Write) -> Result<(), Failure> {
    let mut widths = [0; COLUMNS.len()];
    for line in lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = cell.chars().count().max(*width);
        }
    }
    for line in lines {
        for (index, (cell, width)) in line.iter().zip(widths).enumerate() {
            match index {
                0 => write!(out, "{cell:width$}")?,
                _ => write!(out, "  {cell:>width$}")?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Prints how often each kind and code was found, and the first of those that count.
fn print_findings(findings: &[Finding], out: &mut dyn Write) -> Result<(), Failure> {
    let mut groups: BTreeMap<(Kind, &str), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups
            .entry((finding.kind, &finding.code))
            .or_default()
            .push(finding);
    }
    for ((kind, code), group) in groups {
        let mut documents: Vec<_> = group.iter().map(|finding| &finding.document).collect();
        documents.dedup();
        writeln!(
            out,
            "\n{kind}[{code}]: {} in {} documents",
            group.len(),
            documents.len()
        )?;
        let shown = group.iter().filter(|finding| finding.kind != Kind::Warning);
        for finding in shown.take(MOST_SHOWN) {
            writeln!(
                out,
                "  {} {}: {}",
                finding.document, finding.place, finding.message
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_stand_under_the_columns() {
        let row = |document: &str, kept| Row {
            document: document.to_owned(),
            generated: true,
            kept,
            ..Row::default()
        };
        let mut out = Vec::new();
        print(&[row("a", 1), row("bc", 2)], &[], &mut out).expect("a table");
        let out = String::from_utf8(out).expect("a text");
        let kept: Vec<_> = out
            .lines()
            .take(4)
            .map(|line| line.split_whitespace().rev().nth(2))
            .collect();
        assert_eq!(kept, [Some("kept"), Some("1"), Some("2"), Some("3")]);
    }

    #[test]
    fn no_text_breaks_a_line_of_the_files() {
        let folder = tempfile::tempdir().expect("a folder");
        let row = Row::new(Path::new("a\tb\nc"));
        save(&[row], &[], folder.path()).expect("files");
        let report = fs::read_to_string(folder.path().join("report.tsv")).expect("a file");
        let columns: Vec<_> = report
            .lines()
            .map(|line| line.split('\t').count())
            .collect();
        assert_eq!(columns, [COLUMNS.len(); 2]);
    }

    #[test]
    fn examples_that_contradict_their_schemas_are_no_failures() {
        let finding = |kind, code: &str| Finding {
            kind,
            code: code.to_owned(),
            document: String::new(),
            place: String::new(),
            message: String::new(),
        };
        for (kind, code, expected) in [
            (Kind::NotDecoded, "invalid", false),
            (Kind::NotDecoded, "valid", true),
            (Kind::Lost, "invalid", true),
            (Kind::Example, "invalid", false),
            (Kind::Limit, "integer", false),
            (Kind::Warning, "unknown-keyword", false),
            (Kind::RustcWarning, "", true),
        ] {
            assert_eq!(finding(kind, code).is_failure(), expected, "{kind} {code}");
        }
    }
}
