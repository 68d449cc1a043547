//! The golden cases: every folder of `tests/golden` holds a document with one feature, and what is made of it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use specsmith::{GivenDependency, GivenType, Output, Settings, Sources, TypeChoices, generate};
use toml::{Table, Value};

/// A folder of `tests/golden`.
pub struct Case {
    /// Its name, which is that of the generated crate too.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
}

impl Case {
    /// Its document, with the overlay where there is one.
    pub fn sources(&self) -> Sources {
        let path = self.folder.join("spec.yaml");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let overlays = fs::read_to_string(self.folder.join("spec.overlay.yaml"));
        let overlays = overlays.map(|text| ("spec.overlay.yaml".to_owned(), text));
        Sources {
            documents: [("spec.yaml".to_owned(), text)].into(),
            overlays: overlays.into_iter().collect(),
            ..Sources::default()
        }
    }
}

/// All cases, by name.
pub fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut cases: Vec<Case> = fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| {
            let entry = entry.expect("a readable entry");
            Case {
                name: entry.file_name().to_string_lossy().into_owned(),
                folder: entry.path(),
            }
        })
        .collect();
    cases.sort_by(|left, right| left.name.cmp(&right.name));
    cases
}

/// How the crate of this name is made. A case can choose types, in a `specsmith.toml` that says nothing else.
pub fn settings(name: &str) -> Settings {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    Settings {
        types: types(&folder.join("specsmith.toml")),
        command: "cargo test -p specsmith --test golden".to_owned(),
        ..Settings::new(name)
    }
}

/// What is made of some documents.
pub fn output(settings: &Settings, sources: &Sources) -> Output {
    let name = &settings.crate_name;
    generate(sources, settings).unwrap_or_else(|report| panic!("{name}: {report}"))
}

/// What is chosen about types in the file at `path`, where there is one.
fn types(path: &Path) -> TypeChoices {
    let mut types = TypeChoices::default();
    let Ok(text) = fs::read_to_string(path) else {
        return types;
    };
    let file: Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    for (table, entries) in file {
        for (key, value) in entries.as_table().expect("a table") {
            match table.as_str() {
                "formats" => types
                    .formats
                    .choose(key, value.as_str().expect("a type"))
                    .unwrap_or_else(|unknown| panic!("{path:?}: {unknown:?}")),
                "types" => drop(types.given.insert(key.clone(), given(value))),
                other => panic!("{path:?}: `{other}` is for projects"),
            }
        }
    }
    types
}

/// A type that stands for a schema.
fn given(keys: &Value) -> GivenType {
    let path = keys["path"].as_str().expect("a path");
    let dependencies = keys.get("dependency").and_then(Value::as_table);
    let dependencies = dependencies.into_iter().flatten().map(|(name, table)| {
        let dependency = GivenDependency {
            version: None,
            table: table.to_string(),
        };
        (name.clone(), dependency)
    });
    GivenType::new(path, dependencies.collect()).unwrap_or_else(|why| panic!("{path}: {why}"))
}
