//! What a maintainer reads after a change of a document, and which version it asks for.

use std::{fs, path::PathBuf};

use specsmith_cli::Outcome;
use tempfile::TempDir;
use xtask::run;

/// A document with an operation whose response has these properties.
fn document(properties: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: Pets, version: '1'}}
paths:
  /pets/{{id}}:
    get:
      operationId: get-pet
      tags: [Pets]
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
      responses:
        '200':
          description: Fine.
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/Pet'}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
{properties}"
    )
}

const NAME: &str = "        name: {type: string}\n";
const NAME_AND_AGE: &str = "        name: {type: string}\n        age: {type: integer}\n";
const NUMBER: &str = "        name: {type: integer}\n";

/// A workspace with a crate that is made of one document.
struct Workspace(TempDir);

impl Workspace {
    /// A workspace in which the crate has been made once.
    fn of(properties: &str) -> Self {
        let workspace = Self(TempDir::new().unwrap());
        fs::create_dir(workspace.path("specs")).unwrap();
        workspace.version("0.1.0").spec(properties);
        let (outcome, _, err) = workspace.run(&["codegen"]);
        assert_eq!(outcome, Outcome::Fine, "{err}");
        workspace
    }

    /// One whose crate has been released as 0.1.0.
    fn released(properties: &str) -> Self {
        let workspace = Self::of(properties);
        workspace.put(
            "generated/CHANGELOG.md",
            "# Changelog\n\n## Unreleased\n\n- The first.\n",
        );
        let (outcome, _, err) = workspace.run(&["release"]);
        assert_eq!(outcome, Outcome::Fine, "{err}");
        workspace
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) -> &Self {
        fs::write(self.path(path), text).unwrap();
        self
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn spec(&self, properties: &str) -> &Self {
        self.put("specs/pets.yaml", &document(properties))
    }

    fn version(&self, version: &str) -> &Self {
        self.settings(version, "")
    }

    fn settings(&self, version: &str, more: &str) -> &Self {
        let text = format!(
            "output = \"../generated\"\n[package]\nname = \"pets\"\nversion = \"{version}\"\n{more}"
        );
        self.put("specs/specsmith.toml", &text)
    }

    /// The outcome, what was printed, and what was said beside that.
    fn run(&self, arguments: &[&str]) -> (Outcome, String, String) {
        let arguments = arguments.iter().map(Into::into);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let outcome = run(arguments, self.0.path(), &mut out, &mut err);
        (
            outcome,
            String::from_utf8(out).unwrap(),
            String::from_utf8(err).unwrap(),
        )
    }
}

#[test]
fn a_run_says_what_it_changes_for_callers_and_where_the_document_says_so() {
    let workspace = Workspace::of(NAME);
    let (outcome, _, err) = workspace.spec(NUMBER).run(&["codegen"]);
    assert_eq!(outcome, Outcome::Fine);
    for part in [
        "breaks[type-changed]: `types::Pet.name`: `String` → `i64`\n  --> specs/pets.yaml:22\n",
        "  - let _: &String = &value.name;\n  + let _: &i64 = &value.name;\n",
        "changes: breaks 1\n",
    ] {
        assert!(err.contains(part), "no {part} in {err}");
    }
    let (_, _, again) = workspace.run(&["codegen"]);
    assert!(again.starts_with("0 files written, 0 removed, "), "{again}");
    assert_eq!(again.lines().count(), 1, "{again}");
}

#[test]
fn words_alone_are_a_count() {
    let workspace = Workspace::of(NAME);
    let words = "        name: {type: string, description: How it is called.}\n";
    let (_, _, err) = workspace.spec(words).run(&["codegen"]);
    assert!(err.contains("\nchanges: docs 1\n"), "{err}");
}

#[test]
fn two_changes_before_a_release_ask_for_one_step() {
    let workspace = Workspace::released(NAME);
    let (_, _, first) = workspace.spec(NUMBER).run(&["codegen"]);
    let asks = "since 0.1.0 the API asks for 0.2.0 at least, but the version is 0.1.0";
    assert!(first.contains(asks), "{first}");
    let (_, _, second) = workspace
        .spec("        age: {type: integer}\n")
        .run(&["codegen"]);
    assert!(second.contains(asks), "{second}");
    let (outcome, _, third) = workspace.version("0.2.0").run(&["codegen"]);
    assert_eq!(outcome, Outcome::Fine);
    assert!(!third.contains("but the version is"), "{third}");
}

#[test]
fn the_changelog_has_an_entry_until_the_change_is_taken_back() {
    let workspace = Workspace::released(NAME);
    let before = workspace.read("generated/CHANGELOG.md");
    workspace.spec(NAME_AND_AGE).run(&["codegen"]);
    let changed = workspace.read("generated/CHANGELOG.md");
    assert!(changed.contains("## Unreleased\n"), "{changed}");
    assert!(
        changed.contains("### New\n\n- The field `types::Pet.age: Option<i64>`.\n"),
        "{changed}"
    );
    assert!(changed.ends_with("## 0.1.0\n\n- The first.\n"), "{changed}");
    workspace.spec(NAME).run(&["codegen"]);
    let after = workspace.read("generated/CHANGELOG.md");
    assert_eq!(after.replace("## Unreleased\n\n", ""), before);
}

#[test]
fn a_changelog_that_cannot_be_read_is_an_error_and_stays_as_it_is() {
    let workspace = Workspace::released(NAME);
    fs::write(workspace.path("generated/CHANGELOG.md"), b"# \xe9\n").unwrap();
    let (outcome, _, err) = workspace.spec(NAME_AND_AGE).run(&["codegen"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        err.contains("cannot read") && err.contains("CHANGELOG.md"),
        "{err}"
    );
    let bytes = fs::read(workspace.path("generated/CHANGELOG.md")).unwrap();
    assert_eq!(bytes, b"# \xe9\n");
}

#[test]
fn check_fails_where_the_version_is_too_low() {
    let workspace = Workspace::released(NAME);
    workspace.spec(NAME_AND_AGE).run(&["codegen"]);
    let (outcome, _, err) = workspace.run(&["codegen", "--check"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        err.contains("error: since 0.1.0 the API asks for 0.1.1 at least"),
        "{err}"
    );
    workspace.version("0.1.1").run(&["codegen"]);
    let (outcome, _, err) = workspace.run(&["codegen", "--check"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
}

#[test]
fn check_says_what_a_run_would_change_for_callers() {
    let workspace = Workspace::of(NAME);
    let (outcome, _, err) = workspace.spec(NUMBER).run(&["codegen", "--check"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(err.contains("is not up to date"), "{err}");
    assert!(
        err.contains("breaks[type-changed]: `types::Pet.name`"),
        "{err}"
    );
}

#[test]
fn breaks_can_be_denied() {
    let workspace = Workspace::of(NAME);
    let (outcome, ..) = workspace
        .spec(NAME_AND_AGE)
        .run(&["codegen", "--deny", "breaking"]);
    assert_eq!(outcome, Outcome::Fine);
    let (outcome, ..) = workspace
        .spec(NUMBER)
        .run(&["codegen", "--deny", "breaking"]);
    assert_eq!(outcome, Outcome::Findings);
}

#[test]
fn an_accepted_change_asks_for_no_step() {
    let workspace = Workspace::released(NAME);
    let accept = "[[accept]]\nchange = \"type-changed\"\nitem = \"types::Pet.name\"\nreason = \"It never worked.\"\n";
    workspace.spec(NUMBER).settings("0.1.0", accept);
    let (outcome, _, err) = workspace.run(&["codegen", "--deny", "breaking"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    let (outcome, _, err) = workspace.run(&["codegen", "--check"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    let (outcome, ..) = workspace.version("0.1.0").run(&["codegen", "--check"]);
    assert_eq!(outcome, Outcome::Findings);
}

#[test]
fn an_entry_that_accepts_nothing_is_an_error() {
    let workspace = Workspace::released(NAME);
    let accept =
        "[[accept]]\nchange = \"removed\"\nitem = \"types::Pet.tail\"\nreason = \"None.\"\n";
    let (outcome, _, err) = workspace.settings("0.1.0", accept).run(&["codegen"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        err.contains("accepts `removed` of `types::Pet.tail`, but there is no such change"),
        "{err}"
    );
}

#[test]
fn a_baseline_that_cannot_be_read_is_an_error_and_nothing_is_written() {
    let workspace = Workspace::of(NAME);
    workspace.put("generated/api.txt", "<<<<<<< ours\n");
    let (outcome, _, err) = workspace.spec(NUMBER).run(&["codegen"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(err.contains("is not the public API of a crate"), "{err}");
    assert!(!workspace.read("generated/src/types/pet.rs").contains("i64"));
}

#[test]
fn a_name_that_changed_can_be_kept() {
    let workspace = Workspace::of(NAME);
    let before = workspace.read("generated/api.txt");
    let renamed = document(NAME).replace("get-pet", "find-some-pet");
    workspace.put("specs/pets.yaml", &renamed);
    let (_, _, err) = workspace.run(&["codegen", "--check"]);
    assert!(
        err.contains("breaks[renamed]: the function `client::pets::Pets::get`"),
        "{err}"
    );
    assert!(err.contains("help: an overlay keeps the name"), "{err}");
    let (outcome, _, err) = workspace.run(&["codegen", "--pin"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(workspace.read("generated/api.txt"), before);
    let overlay = workspace.read("specs/names.overlay.yaml");
    assert!(overlay.contains("x-rust-name: get"), "{overlay}");
    assert!(overlay.contains("operationId: GetPet"), "{overlay}");
}

#[test]
fn programs_get_json_and_annotations() {
    let workspace = Workspace::of(NAME);
    let (_, json, _) = workspace
        .spec(NUMBER)
        .run(&["codegen", "--check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["id"], "type-changed");
    assert_eq!(json[0]["file"], "specs/pets.yaml");
    let (_, github, _) = workspace.run(&["codegen", "--check", "--format", "github"]);
    assert_eq!(
        github,
        "::error file=specs/pets.yaml,line=22,title=breaks[type-changed]::`types::Pet.name`: `String` → `i64`\n"
    );
}

#[test]
fn documents_and_apis_can_be_compared_by_themselves() {
    let workspace = Workspace::of(NAME);
    workspace.put("new.yaml", &document(NAME_AND_AGE));
    let path = |path: &str| workspace.path(path).display().to_string();
    for old in ["specs/pets.yaml", "generated/api.txt", "specs"] {
        let (outcome, out, err) = workspace.run(&["diff", &path(old), &path("new.yaml")]);
        assert_eq!(outcome, Outcome::Fine, "{err}");
        assert!(
            out.starts_with("new[added]: the field `types::Pet.age: Option<i64>`\n"),
            "{old}: {out}"
        );
    }
    let arguments = [
        "diff",
        &path("new.yaml"),
        &path("specs/pets.yaml"),
        "--deny",
        "breaking",
    ];
    let (outcome, out, _) = workspace.run(&arguments);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        out.starts_with("breaks[removed]: the field `types::Pet.age` is gone\n"),
        "{out}"
    );
}

#[test]
fn a_release_is_refused_where_the_version_is_too_low() {
    let workspace = Workspace::released(NAME);
    workspace.spec(NUMBER).run(&["codegen"]);
    let (outcome, _, err) = workspace.run(&["release"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(err.contains("asks for 0.2.0 at least"), "{err}");
    workspace.version("0.2.0").run(&["codegen"]);
    let (outcome, _, err) = workspace.run(&["release"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    let changelog = workspace.read("generated/CHANGELOG.md");
    assert!(
        changelog.starts_with("# Changelog\n\n## 0.2.0\n\n### Breaking\n"),
        "{changelog}"
    );
    let (_, _, err) = workspace.run(&["codegen", "--check"]);
    assert_eq!(err, "");
}
