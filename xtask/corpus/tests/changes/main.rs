//! What breaks callers, judged by the compiler: a program that uses all of the old API is compiled against the new crate.
//!
//! Each change is a single edit of a document. Where the comparison finds that callers break, the program must not compile, and where it
//! finds nothing, it must; and each function that does not compile uses an item that the comparison names.
//!
//! Ten edits of the documents of this repository are tried. `SPECSMITH_CHANGES` names other documents, with `:` between them, for which
//! all edits are tried, those of this repository included. `target/changes/table.tsv` has a line for each edit.

mod edits;
mod judge;

use std::{
    env, fs,
    num::NonZeroUsize,
    path::{Path, PathBuf},
};

use serde_json::Value;
use specsmith::{Session, Settings, Sources, changes::Changes, public_api::PublicApi};
use specsmith_cli::sources;

use self::edits::EDITS;

/// The edits that are tried where nothing else is said.
const SAMPLE: [&str; 10] = [
    "remove a property",
    "rename a property",
    "require a property",
    "add a property",
    "remove a value of an enum",
    "add a value to an enum",
    "add a required parameter",
    "add a parameter",
    "rename an operation",
    "describe an error",
];

/// The first line of the table.
const TABLE: &str = "edit\titems that break\titems that the compiler refuses\tverdict\n";

/// A document, edited once.
pub struct Edited {
    /// What was done to it.
    pub name: String,
    /// The API of the document before.
    pub old: PublicApi,
    /// That of the edited document.
    pub new: PublicApi,
    /// The crate of the edited document.
    pub files: specsmith::Files,
    /// What is found to have changed.
    pub changes: Changes,
    /// Whether callers use the client, too: where it is what it was, it takes the compiler most of the time.
    pub has_client: bool,
}

fn settings() -> Settings {
    Settings {
        crate_name: "api".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "a test".to_owned(),
        threads: NonZeroUsize::MIN,
    }
}

/// The folded document of some sources, with the overlays that go with it.
fn document(sources: Sources) -> (Value, Sources) {
    let (mut plain, overlays) = (sources.clone(), sources.overlays);
    plain.overlays.clear();
    let settings = settings();
    let mut session = Session::new(&plain, &settings);
    let document = session.parse().expect("a document");
    let document = serde_json::to_value(document).expect("JSON");
    (
        document,
        Sources {
            overlays,
            ..Sources::default()
        },
    )
}

/// The API of a document and its crate; `None` where it is refused.
fn generate(document: &Value, overlays: &Sources) -> Option<(PublicApi, specsmith::Files)> {
    let mut sources = overlays.clone();
    sources
        .documents
        .insert("openapi.json".to_owned(), document.to_string());
    let settings = settings();
    let mut session = Session::new(&sources, &settings);
    let api = session.public_api().ok()?;
    Some((api, session.finish().ok()?))
}

/// The document after each edit that it has a place for.
fn edit(
    name: &str,
    sources: Sources,
    is_whole: bool,
    wanted: &dyn Fn(&str) -> bool,
) -> Vec<Edited> {
    let (document, overlays) = document(sources);
    let (old, _) = generate(&document, &overlays).expect("the document before");
    let edits = EDITS.iter().filter(|(edit, _)| wanted(edit));
    let edited = edits.filter_map(|(edit, apply)| {
        let mut document = document.clone();
        apply(&mut document)?;
        let (new, files) = generate(&document, &overlays)?;
        Some(Edited {
            name: format!("{name}: {edit}"),
            changes: Changes::between(&old, &new),
            has_client: is_whole || client(&old) != client(&new),
            old: old.clone(),
            new,
            files,
        })
    });
    edited.collect()
}

/// The lines of a public API that are about its client.
fn client(api: &PublicApi) -> Vec<String> {
    let items = api.items.iter();
    let items = items.filter(|item| !item.path.starts_with("types::"));
    items.map(ToString::to_string).collect()
}

#[test]
fn what_breaks_is_what_the_compiler_refuses() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let own = xtask::project::open(&root)
        .and_then(|project| project.sources())
        .expect("the documents of this repository");
    let others = env::var("SPECSMITH_CHANGES");
    let mut edited = edit("specs", own, others.is_ok(), &|edit| {
        others.is_ok() || SAMPLE.contains(&edit)
    });
    for path in others
        .iter()
        .flat_map(|paths| paths.split(':'))
        .filter(|path| !path.is_empty())
    {
        let path = PathBuf::from(path);
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let sources = sources::load(&[path], Path::new("")).expect("a document");
        edited.extend(edit(&name, sources, true, &|_| true));
    }
    assert!(
        edited.len() >= SAMPLE.len(),
        "{} edits have a place",
        edited.len()
    );
    let verdicts = judge::judge(&edited);
    let (mut table, mut wrong) = (TABLE.to_owned(), Vec::new());
    for (edited, verdict) in edited.iter().zip(&verdicts) {
        let predicted = judge::predicted(&edited.old, &edited.changes);
        let is_right = predicted.is_empty() == verdict.is_empty() && verdict.is_subset(&predicted);
        table.push_str(&format!(
            "{}\t{}\t{}\t{}\n",
            edited.name,
            predicted.len(),
            verdict.len(),
            if is_right { "agree" } else { "differ" },
        ));
        if !is_right {
            wrong.push(format!(
                "{}: found {predicted:?}, refused {verdict:?}",
                edited.name
            ));
        }
    }
    fs::write(judge::target(&root).join("table.tsv"), table).expect("a table");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
