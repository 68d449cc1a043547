//! The folder of the corpus: one Cargo workspace with a crate per document, and a program per crate that runs its examples.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use specsmith::is_generated;
use specsmith_cli::{Failure, output::plan};

use crate::{Crate, documents::Document, generate::Generated};

/// The program that decodes and encodes the examples of a crate.
const PROGRAM: &str = include_str!("program.rs");

/// The folder of the program in that of its crate.
const PROGRAM_FOLDER: &str = "round-trip";

/// A Cargo workspace.
pub(crate) struct Workspace {
    /// Where it is.
    pub(crate) folder: PathBuf,
}

impl Workspace {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The name of the program of a crate.
    pub(crate) fn program(document: &Document) -> String {
        format!("{}-{PROGRAM_FOLDER}", document.package())
    }

    /// Where the crate of a document is.
    pub(crate) fn crate_folder(&self, document: &Document) -> PathBuf {
        self.folder.join(&document.name)
    }

    /// Where Cargo puts what it makes: where the user said, or else in the folder.
    pub(crate) fn target(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").map(std::path::absolute);
        target
            .and_then(Result::ok)
            .unwrap_or_else(|| self.folder.join("target"))
    }

    /// Writes a crate and its program. Files that are as they should be stay, so that Cargo need not compile them again.
    pub(crate) fn write_crate(
        &self,
        document: &Document,
        generated: &Generated,
    ) -> Result<(), Failure> {
        let folder = self.crate_folder(document);
        plan(&folder, &generated.files, is_generated)?.write()?;
        let program = folder.join(PROGRAM_FOLDER);
        write(
            &program.join("Cargo.toml"),
            &program_manifest(document, generated),
        )?;
        write(&program.join("src/main.rs"), PROGRAM)
    }

    /// Writes the manifest of the workspace. The versions of libraries are those of the workspace this is run in.
    pub(crate) fn write_root(&self, crates: &[Crate]) -> Result<(), Failure> {
        let generated = crates.iter().filter(|crate_| crate_.generated.is_some());
        let members: String = generated
            .map(|crate_| format!("    \"{}/{PROGRAM_FOLDER}\",\n", crate_.document.name))
            .collect();
        // Debug information is most of what the compiler would write, and nobody debugs here.
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
        );
        write(&self.folder.join("Cargo.toml"), &manifest)?;
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            write(&lock, include_str!("../../../Cargo.lock"))?;
        }
        Ok(())
    }

    /// Cargo in this workspace.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .current_dir(&self.folder)
            .arg(subcommand)
            .arg("--target-dir")
            .arg(self.target());
        command
    }

    /// Removes what Cargo made of these crates; the libraries stay.
    pub(crate) fn clean(&self, crates: &[Crate]) -> Result<(), Failure> {
        let mut command = self.cargo("clean");
        command.arg("--quiet");
        for crate_ in crates.iter().filter(|crate_| crate_.generated.is_some()) {
            let document = &crate_.document;
            command.args(["-p", &document.package(), "-p", &Self::program(document)]);
        }
        let done = command.status();
        done.map(|_| ())
            .map_err(|error| Failure(format!("error: cannot run cargo: {error}")))
    }
}

/// `Cargo.toml` of a program. Its feature `client` adds the client of the crate, without the default transport: nothing is sent.
fn program_manifest(document: &Document, generated: &Generated) -> String {
    let features = generated.tag_features.iter();
    let features: Vec<String> = features
        .map(|feature| format!("\"api/{feature}\""))
        .collect();
    format!(
        r#"[package]
name = "{program}"
version = "0.1.0"
edition = "2024"
publish = false

[features]
client = [{features}]

[dependencies]
api = {{ package = "{package}", path = "..", default-features = false, features = ["conformance"] }}
serde_json = {{ version = "1", features = ["float_roundtrip"] }}
"#,
        program = Workspace::program(document),
        features = features.join(", "),
        package = document.package(),
    )
}

/// Writes a file that is not as it should be.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let done = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    done.map_err(|error| Failure::io("write", path, &error))
}
