//! Every golden case compiles and is free of lints, and the docs are clean; and so do a document that is hostile in every position, one
//! that calls everything like something of the runtime, one whose types nest deep, and modules in a crate of another.
//!
//! The crates are members of one workspace below the target directory, with the locked dependencies of this one. Cases that ship the
//! same files of the runtime share a crate, see [`together`].

mod examples;
mod hostile;
mod modules;
mod names;
mod nested;
#[path = "../support/mod.rs"]
mod support;
mod together;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use specsmith::{Files, Session, Sources};

use support::{cases, output, settings};

/// The tests of a case that has some, in its crate; in its folder they are `behaviour.rs`.
const BEHAVIOUR: &str = "tests/behaviour.rs";

/// The crate made of what attackers write into documents.
const HOSTILE: &str = "hostile";

/// The crate made of all of that at once, in a document of OpenAPI 3.1.
const HOSTILE_MODERN: &str = "hostile-modern";

/// The crate in which everything is called like something of the runtime.
const NAMES: &str = "names";

/// The crate whose types nest deep.
const NESTED: &str = "nested";

/// The crate with modules.
const MODULES: &str = "modules";

/// The crates whose example is compiled: with a list, with secrets of each kind, without a server, and with an argument.
const WITH_EXAMPLES: [&str; 4] = [
    "pages",
    "security",
    "bodies-multipart",
    "responses-by-status",
];

/// The crates whose docs are made: each has something in them that others do not have.
const DOCUMENTED: [&str; 22] = [
    "bodies-multipart",
    "bodies-of-several-types",
    "conventions",
    "deprecated",
    "documentation",
    "empty",
    "enum-of-described-values",
    "formats-of-crates",
    HOSTILE,
    HOSTILE_MODERN,
    MODULES,
    "name-collisions",
    "names-of-requests",
    "pages",
    "parents",
    "responses-by-media-type",
    "responses-by-status",
    "security",
    "sequences-with-errors",
    "servers-to-choose",
    "types-of-the-settings",
    "webhooks",
];

#[test]
fn every_case_compiles_without_a_warning() {
    let roots = [DOCUMENTED.as_slice(), &[NAMES]].concat();
    let mut crates = together::join(crates(), &roots);
    let modules = modules::files(&hostile::sources(), &names::sources());
    crates.insert(MODULES.to_owned(), modules);
    for name in WITH_EXAMPLES {
        let files = crates.get_mut(name).expect("a crate");
        files.extend(example(name));
    }
    let workspace = Workspace::write(&crates);
    let all = features(crates.iter());

    // The types alone, which are all there is where there is no client. Lints look at them with everything else.
    let with_client = || { crates.iter() }.filter(|(_, files)| has_client(files));
    let mut check = workspace.cargo("check");
    check.args(["--keep-going", "--no-default-features"]);
    check.args(with_client().flat_map(|(name, _)| ["--package", name]));
    let messages = run(&mut check);
    assert!(!messages.contains("warning: "), "{messages}");

    let mut clippy = workspace.cargo("clippy");
    clippy.args(["--workspace", "--lib", "--bins", "--examples"]);
    clippy.args(["--keep-going", "--no-default-features"]);
    clippy.args(["--features", &all, "--", "--deny", "warnings"]);
    run(&mut clippy);

    let shown = || { crates.iter() }.filter(|(name, _)| DOCUMENTED.contains(&name.as_str()));
    assert_eq!(shown().count(), DOCUMENTED.len());
    let mut doc = workspace.cargo("doc");
    doc.args(["--no-deps", "--keep-going", "--no-default-features"]);
    doc.args(["--features", &features(shown())]);
    doc.args(shown().flat_map(|(name, _)| ["--package", name]));
    run(doc.env("RUSTDOCFLAGS", "--deny warnings"));

    let with_behaviour = || {
        crates
            .iter()
            .filter(|(_, files)| files.contains_key(BEHAVIOUR))
    };
    let mut test = workspace.cargo("test");
    test.args(["--test", "behaviour", "--no-default-features"]);
    test.args(["--features", &features(with_behaviour())]);
    test.args(with_behaviour().flat_map(|(name, _)| ["--package", name]));
    run(&mut test);

    // Had a text of the document become an example, it would panic.
    let mut doctest = workspace.cargo("test");
    doctest.args(["--doc", "--package", HOSTILE, "--package", HOSTILE_MODERN]);
    // The examples of a module are not run.
    doctest.args(["--package", MODULES]);
    doctest.arg("--no-default-features");
    run(&mut doctest);
}

#[test]
fn no_text_hides_or_breaks_a_line() {
    let hides = |character: char| {
        matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
            || character.is_control() && character != '\n'
    };
    for (path, text) in output(&settings(HOSTILE), &hostile::sources()).files {
        assert_eq!(text.find(hides), None, "{path}");
    }
}

/// The example that the crate of a case starts with. It needs the default transport, which takes long to compile.
fn example(name: &str) -> Files {
    let case = cases().into_iter().find(|case| case.name == name);
    let (sources, settings) = (case.expect("a case").sources(), settings(name));
    let scaffold = Session::new(&sources, &settings).scaffold();
    let mut files = scaffold.unwrap_or_else(|report| panic!("{name}: {report}"));
    files.retain(|path, _| path.starts_with("examples/"));
    assert_eq!(files.len(), 1, "{name}");
    for text in files.values_mut() {
        *text = text.replace("\"reqwest\"", "\"client\"");
    }
    files
}

/// The files of each crate, by its name.
fn crates() -> BTreeMap<String, Files> {
    let cases = cases().into_iter();
    let mut documents: Vec<_> = cases
        .map(|case| {
            let behaviour = fs::read_to_string(case.folder.join("behaviour.rs")).ok();
            (case.name.clone(), case.sources(), behaviour)
        })
        .collect();
    documents.push((HOSTILE.to_owned(), hostile::sources(), None));
    documents.push((NAMES.to_owned(), names::sources(), None));
    let behaviour = Some(nested::BEHAVIOUR.to_owned());
    documents.push((NESTED.to_owned(), nested::sources(), behaviour));
    let text = hostile::modern_document(&hostile::ATTACKS.join(" ")).to_string();
    let modern = Sources {
        documents: [("hostile.json".to_owned(), text)].into(),
        ..Sources::default()
    };
    documents.push((HOSTILE_MODERN.to_owned(), modern, None));
    let crates = documents.into_iter().map(|(name, sources, behaviour)| {
        let mut files = output(&settings(&name), &sources).files;
        examples::compile(&name, &mut files);
        files.extend(behaviour.map(|text| (BEHAVIOUR.to_owned(), text)));
        (name, files)
    });
    crates.collect()
}

/// Whether there is more in a crate than types.
fn has_client(files: &Files) -> bool {
    files.contains_key("src/client/mod.rs")
}

/// All features of these crates but the default transport, which is compiled elsewhere and takes long.
fn features<'a>(crates: impl Iterator<Item = (&'a String, &'a Files)>) -> String {
    let features = crates.flat_map(|(name, files)| {
        let lines = declared_features(&files["Cargo.toml"]);
        lines.filter_map(move |line| {
            let (feature, _) = line.split_once(" = ")?;
            let is_wanted = feature != "default"
                && !feature.starts_with("reqwest")
                && !feature.starts_with("rustls");
            is_wanted.then(|| format!("{name}/{feature}"))
        })
    });
    features.collect::<Vec<_>>().join(",")
}

/// The lines of a manifest that declare features.
fn declared_features(manifest: &str) -> impl Iterator<Item = &str> {
    let section = manifest
        .lines()
        .skip_while(|line| *line != "[features]")
        .skip(1)
        .take_while(|line| !line.is_empty());
    section.filter(|line| !line.starts_with('#'))
}

/// A workspace of generated crates.
struct Workspace {
    folder: PathBuf,
    is_offline: bool,
}

impl Workspace {
    /// Writes the crates. Files that are as they should be are not touched, so that Cargo need not compile them again.
    fn write(crates: &BTreeMap<String, Files>) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
        fs::create_dir_all(&folder).expect("a writable folder");
        for old in fs::read_dir(&folder).expect("a readable folder") {
            let old = old.expect("a readable entry");
            let name = old.file_name().to_string_lossy().into_owned();
            if old.path().join("Cargo.toml").exists() && !crates.contains_key(&name) {
                fs::remove_dir_all(old.path()).expect("a removable folder");
            }
        }
        for (name, files) in crates {
            write_crate(&folder.join(name), files);
        }
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n\n[profile.dev]\ndebug = false\n";
        write(&folder.join("Cargo.toml"), manifest);
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        let lock = fs::read_to_string(lock).expect("a readable Cargo.lock");
        // Cargo rewrites its copy; only a change of the original is news.
        if write(&folder.join("Cargo.lock.original"), &lock) {
            write(&folder.join("Cargo.lock"), &lock);
        }
        let mut workspace = Self {
            folder,
            is_offline: true,
        };
        let mut metadata = workspace.cargo("metadata");
        metadata.args(["--format-version", "1"]);
        workspace.is_offline = metadata
            .output()
            .is_ok_and(|output| output.status.success());
        workspace
    }

    /// A subcommand of Cargo in the workspace.
    fn cargo(&self, subcommand: &str) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg(subcommand).current_dir(&self.folder);
        if self.is_offline {
            command.arg("--offline");
        }
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        command.env_remove("RUSTFLAGS");
        command
    }
}

/// Writes the files of a crate and removes all others.
fn write_crate(folder: &Path, files: &Files) {
    let wanted: BTreeSet<PathBuf> = files.keys().map(|path| folder.join(path)).collect();
    for old in files_below(folder) {
        if !wanted.contains(&old) {
            fs::remove_file(&old).expect("a removable file");
        }
    }
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a writable folder");
        write(&path, text);
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("a readable entry").path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

/// Writes a text unless it is there; whether it was not.
fn write(path: &Path, text: &str) -> bool {
    let is_new = fs::read_to_string(path).ok().as_deref() != Some(text);
    if is_new {
        fs::write(path, text).expect("a writable file");
    }
    is_new
}

/// Runs a command that has to succeed; its messages.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("cargo");
    let messages = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success(),
        "{command:?}\n{}{messages}",
        String::from_utf8_lossy(&output.stdout),
    );
    messages
}
