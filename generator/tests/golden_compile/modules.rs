//! A crate with modules of documents: in its own folder, where nothing uses most of it, and included from the folder of its build script.

use std::collections::BTreeSet;

use specsmith::{Feature, Files, Form, Session, Settings, Sources};

use super::{support::settings, *};

const LIBRARY: &str = "//! A crate with modules.

#![deny(missing_docs, unused, clippy::pedantic)]

/// The API.
pub mod api;

/// Somewhere deeper.
pub mod outer {
    /// Read from another folder.
    pub mod inner {
        include!(concat!(env!(\"OUT_DIR\"), \"/api/mod.rs\"));
    }
}
";

const PROGRAM: &str = "//! A program that uses nothing of a module.

#![deny(missing_docs, unused, clippy::pedantic)]

mod api;

fn main() {}
";

/// Copies a folder, as a build script that calls the generator would write it.
const BUILD: &str = r#"//! Writes a module to the folder of the build script.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=included");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    copy(Path::new("included"), &Path::new(&out).join("api"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
"#;

/// The crate: one document as a module with a client, another as one with types alone.
pub fn files(client: &Sources, types: &Sources) -> Files {
    // The default transport takes long to compile, and has no conditions.
    let features = [Feature::Blocking, Feature::Mock, Feature::Tracing];
    let (api, dependencies) = module(client, features.into());
    let (included, _) = module(types, BTreeSet::new());
    let manifest = format!(
        "[package]\nname = \"{MODULES}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
    );
    let own = [
        ("Cargo.toml", manifest.as_str()),
        ("build.rs", BUILD),
        ("src/lib.rs", LIBRARY),
        ("src/main.rs", PROGRAM),
    ];
    let own = own.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let api = api
        .into_iter()
        .map(|(path, text)| (format!("src/api/{path}"), text));
    let included = { included.into_iter() }.map(|(path, text)| (format!("included/{path}"), text));
    own.into_iter().chain(api).chain(included).collect()
}

fn module(sources: &Sources, features: BTreeSet<Feature>) -> (Files, String) {
    let settings = Settings {
        form: Form::Module(features),
        ..settings("api")
    };
    let mut session = Session::new(sources, &settings);
    let dependencies = session.dependencies().expect("a module");
    (session.finish().expect("a module"), dependencies)
}
