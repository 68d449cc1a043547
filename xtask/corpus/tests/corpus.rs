//! `cargo xtask corpus` on small documents, as far as nothing has to be compiled.

use std::{fs, path::Path};

use specsmith_cli::Outcome;
use xtask::flags::Corpus;
use xtask_corpus::run;

const PETS: &str = r##"
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: list-pets
      tags: [Pets]
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
              examples:
                valid: {value: {name: Tom, tag: null}}
                invalid: {value: {name: 1}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        tag: {type: string, nullable: true}
        odd: {enum: [1, a]}
"##;

/// The lines of a file of tab-separated values.
fn lines(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).expect("a file");
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    text.lines().map(cells).collect()
}

/// Runs the task on a folder with these documents, in a workspace of its own. Returns the rows by their columns, the findings,
/// and how it ended.
fn check(documents: &[(&str, &str)]) -> (Vec<Vec<String>>, Vec<Vec<String>>, Outcome) {
    check_with(documents, None)
}

/// Does the same with a list of known refusals.
fn check_with(
    documents: &[(&str, &str)],
    refusals: Option<&str>,
) -> (Vec<Vec<String>>, Vec<Vec<String>>, Outcome) {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("documents");
    fs::create_dir(&folder).expect("a folder");
    for (name, text) in documents {
        fs::write(folder.join(name), text).expect("a file");
    }
    let refusals = refusals.map(|text| {
        let list = root.path().join("refusals.tsv");
        fs::write(&list, text).expect("a file");
        list
    });
    let flags = Corpus {
        paths: vec![folder],
        check: true,
        jobs: None,
        refusals,
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let outcome = run(&flags, root.path(), &mut out, &mut err).expect("an outcome");
    let corpus = root.path().join("target/corpus");
    let tables = (
        lines(&corpus.join("report.tsv")),
        lines(&corpus.join("findings.tsv")),
    );
    (tables.0, tables.1, outcome)
}

/// The cell of a row under a column.
fn cell<'a>(rows: &'a [Vec<String>], row: usize, column: &str) -> &'a str {
    let index = rows[0]
        .iter()
        .position(|name| name == column)
        .expect("a column");
    &rows[row][index]
}

#[test]
fn a_row_says_what_became_of_a_document() {
    let (rows, findings, outcome) = check(&[("pets.yaml", PETS), ("wrong.yaml", "swagger: '2.0'")]);
    let expected = [
        ("generated", "yes", "no"),
        ("errors", "0", "1"),
        ("degraded", "1", "0"),
        ("examples", "2", "0"),
        ("valid", "1", "0"),
    ];
    for (column, pets, wrong) in expected {
        assert_eq!(cell(&rows, 1, column), pets, "{column}");
        assert_eq!(cell(&rows, 2, column), wrong, "{column}");
    }
    let kinds: Vec<_> = findings[1..]
        .iter()
        .map(|line| format!("{} {}", line[0], line[1]))
        .collect();
    let expected = [
        "warning unsupported-enum",
        "degraded unsupported-enum",
        "example invalid",
        "refused not-openapi",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(outcome, Outcome::Findings);
}

#[test]
fn what_a_document_says_wrong_about_itself_is_no_failure() {
    let (_, _, outcome) = check(&[("pets.yaml", PETS)]);
    assert_eq!(outcome, Outcome::Fine);
}

#[test]
fn refusals_that_are_known_are_fine_and_no_others() {
    let wrong = ("wrong.yaml", "swagger: '2.0'");
    let documents = [("pets.yaml", PETS), wrong];
    let list = "# It is not ours to read.\nwrong.yaml\tnot-openapi\n";
    assert_eq!(check_with(&documents, Some(list)).2, Outcome::Fine);
    for other in ["", "wrong.yaml\tother\n"] {
        assert_eq!(check_with(&documents, Some(other)).2, Outcome::Findings);
    }
    assert_eq!(check_with(&[documents[0]], Some(list)).2, Outcome::Findings);
}

#[test]
fn parts_of_documents_are_not_looked_at_by_themselves() {
    let part = (
        "pet.yaml",
        "type: object\nproperties: {name: {type: string}}",
    );
    let (rows, _, outcome) = check(&[("pets.yaml", PETS), part]);
    assert_eq!(rows.len(), 2);
    assert_eq!(outcome, Outcome::Fine);
}
