//! Taking in pages of the documentation.

use std::{fs, path::Path};

use specsmith_cli::Outcome;
use tempfile::TempDir;
use xtask::run;

/// A document with one operation, whose response has this description.
fn document(path: &str, description: &str) -> String {
    format!(
        "openapi: 3.0.1\ninfo:\n  title: Test\n  version: '1'\npaths:\n  {path}:\n    get:\n      operationId: get{id}\n      responses:\n        \
         '200':\n          $ref: '#/components/responses/Ok'\ncomponents:\n  responses:\n    Ok:\n      description: {description}\n",
        id = path.replace('/', "-"),
    )
}

fn page(document: &str) -> String {
    format!("# A page\n\n````yaml /openapi/test.json get /a\n{document}````\n")
}

struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        let root = TempDir::new().unwrap();
        fs::create_dir(root.path().join("specs")).unwrap();
        fs::create_dir(root.path().join("pages")).unwrap();
        let settings =
            "output = \"../generated\"\n[package]\nname = \"pets\"\nversion = \"0.1.0\"\n";
        fs::write(root.path().join("specs/specsmith.toml"), settings).unwrap();
        Self(root)
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) -> &Self {
        fs::write(self.path(path), text).unwrap();
        self
    }

    /// The outcome, what was printed, and what was complained about.
    fn add(&self, pages: &[&str]) -> (Outcome, String, String) {
        let pages = pages.iter().map(|page| self.path(page).into_os_string());
        let arguments = ["spec".into(), "add".into()].into_iter().chain(pages);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let outcome = run(arguments, self.0.path(), &mut out, &mut err);
        (
            outcome,
            String::from_utf8(out).unwrap(),
            String::from_utf8(err).unwrap(),
        )
    }

    fn specs(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.path("specs"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "specsmith.toml")
            .collect();
        names.sort();
        names
    }
}

#[test]
fn a_page_becomes_a_document_byte_for_byte() {
    let workspace = Workspace::new();
    let document = document("/a", "Fine.");
    workspace.put("pages/get-a.md", &page(&document));
    let (outcome, out, err) = workspace.add(&["pages/get-a.md"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(
        fs::read_to_string(workspace.path("specs/get-a.yaml")).unwrap(),
        document
    );
    assert_eq!(
        out,
        "specs/get-a.yaml: new\n  adds     GET /a\n  adds     responses/Ok\nnow run `cargo xtask codegen`\n"
    );
}

#[test]
fn the_same_page_again_is_unchanged() {
    let workspace = Workspace::new();
    workspace.put("pages/get-a.md", &page(&document("/a", "Fine.")));
    workspace.add(&["pages/get-a.md"]);
    let (outcome, out, _) = workspace.add(&["pages/get-a.md"]);
    assert_eq!(
        (outcome, out.as_str()),
        (Outcome::Fine, "specs/get-a.yaml: unchanged\n")
    );
}

#[test]
fn another_page_adds_only_what_is_not_there() {
    let workspace = Workspace::new();
    workspace
        .put("specs/get-a.yaml", &document("/a", "Fine."))
        .put("pages/get-b.yaml", &document("/b", "Fine."));
    let (_, out, _) = workspace.add(&["pages/get-b.yaml"]);
    assert_eq!(
        out,
        "specs/get-b.yaml: new\n  adds     GET /b\n\
         new[added]: the function `Client::b() -> client::b::B`\n  --> specs/get-b.yaml:7\n  \
         follows: `b`, `client::b::B::get`, the response of `client::b::GetB`\nnow run `cargo xtask codegen`\n"
    );
}

#[test]
fn a_page_with_other_words_is_taken_in() {
    let workspace = Workspace::new();
    workspace
        .put("specs/get-a.yaml", &document("/a", "Fine."))
        .put("pages/get-b.yaml", &document("/b", "Otherwise."));
    let (outcome, _, err) = workspace.add(&["pages/get-b.yaml"]);
    assert_eq!(outcome, Outcome::Fine, "{err}");
    assert_eq!(workspace.specs(), ["get-a.yaml", "get-b.yaml"]);
}

#[test]
fn a_page_that_disagrees_is_shown_with_both_places_and_not_written() {
    let workspace = Workspace::new();
    let with = |path, content| document(path, "Fine.") + content;
    let text = "      content: {text/plain: {schema: {type: string}}}\n";
    let json = "      content: {text/plain: {schema: {type: object}}}\n";
    workspace
        .put("specs/get-a.yaml", &with("/a", text))
        .put("pages/get-b.yaml", &with("/b", json));
    let (outcome, out, err) = workspace.add(&["pages/get-b.yaml"]);
    assert_eq!((outcome, out.as_str()), (Outcome::Findings, ""));
    for place in [
        "specs/get-a.yaml:16",
        "specs/get-b.yaml:16",
        "/components/responses/Ok/content/text~1plain/schema/type",
        "nothing was written",
    ] {
        assert!(err.contains(place), "no {place} in {err}");
    }
    assert_eq!(workspace.specs(), ["get-a.yaml"]);
}

#[test]
fn an_updated_page_replaces_its_document_and_says_what_changed() {
    let workspace = Workspace::new();
    workspace
        .put("specs/get-a.yaml", &document("/a", "Fine."))
        .put("pages/get-a.yaml", &document("/b", "Better."));
    let (_, out, err) = workspace.add(&["pages/get-a.yaml"]);
    let definitions = "specs/get-a.yaml: updated\n  adds     GET /b\n  changes  responses/Ok\n  removes  GET /a\n";
    assert!(out.starts_with(definitions), "{out}{err}");
    let gone = "breaks[removed]: the function `Client::a` is gone\n";
    assert!(out.contains(gone), "{out}");
}

#[test]
fn what_cannot_be_a_document_is_refused() {
    let text = document("/a", "Fine.");
    let cases = [
        ("pages/a.txt", "is neither a Markdown page"),
        ("pages/a.md", "holds no fence with an OpenAPI document"),
        ("pages/a.overlay.yaml", "is no name for a document"),
        ("pages/a b.yaml", "is no name for a document"),
        ("pages/known.json", "would stand beside specs/known.yaml"),
    ];
    let workspace = Workspace::new();
    workspace.put("specs/known.yaml", &text);
    for (path, why) in cases {
        workspace.put(path, &text);
        let (outcome, _, err) = workspace.add(&[path]);
        assert_eq!(outcome, Outcome::Findings);
        assert!(err.contains(why), "{path}: {err}");
    }
    assert_eq!(workspace.specs(), ["known.yaml"]);
}

#[test]
fn two_pages_do_not_become_one_document() {
    let workspace = Workspace::new();
    let text = document("/a", "Fine.");
    workspace
        .put("pages/a.yaml", &text)
        .put("pages/a.md", &page(&text));
    let (outcome, _, err) = workspace.add(&["pages/a.yaml", "pages/a.md"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        err.contains("several pages would become specs/a.yaml"),
        "{err}"
    );
}

#[test]
fn a_page_that_is_not_there_is_named() {
    let (outcome, _, err) = Workspace::new().add(&["pages/nothing.md"]);
    assert_eq!(outcome, Outcome::Findings);
    assert!(
        err.contains(&Path::new("pages/nothing.md").display().to_string()),
        "{err}"
    );
}
