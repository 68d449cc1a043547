//! What the benchmarks generate from: the documents of this project, and each file that the environment variable
//! `SPECSMITH_DOCUMENTS` names.

use std::{env, fmt, fs, iter, num::NonZeroUsize, path::Path};

use specsmith::{Settings, Sources};

/// A document, in one text or several.
#[derive(Clone)]
pub struct Document {
    pub name: String,
    pub sources: Sources,
}

impl fmt::Display for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// All documents, each read when it is asked for.
pub fn documents() -> impl Iterator<Item = Document> {
    let named = env::var_os("SPECSMITH_DOCUMENTS").unwrap_or_default();
    // Nothing is one path, which is empty.
    let named: Vec<_> = env::split_paths(&named).collect();
    let named = named
        .into_iter()
        .filter(|path| !path.as_os_str().is_empty());
    let named = named.map(|path| {
        let name = path.file_stem().expect("a file").to_string_lossy();
        document(&name, [(path.display().to_string(), read(&path))])
    });
    iter::once_with(customers).chain(named)
}

/// The documents of this project.
fn customers() -> Document {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let texts = ["get-customer.yaml", "list-customers.yaml"];
    document(
        "customers",
        texts.map(|name| (name.to_owned(), read(&specs.join(name)))),
    )
}

/// A document of these texts.
pub fn document(name: &str, texts: impl IntoIterator<Item = (String, String)>) -> Document {
    let sources = Sources {
        documents: texts.into_iter().collect(),
        ..Sources::default()
    };
    Document {
        name: name.to_owned(),
        sources,
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// How a crate is made, by one thread.
pub fn settings() -> Settings {
    Settings {
        crate_name: "benchmark".to_owned(),
        crate_version: "0.1.0".to_owned(),
        metadata: Default::default(),
        types: Default::default(),
        command: "cargo bench".to_owned(),
        threads: NonZeroUsize::MIN,
    }
}
