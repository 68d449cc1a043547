//! The name of a package in, a `specsmith.toml` with an explanation of each key out.

use std::{
    fs::OpenOptions,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::{Failure, Package};

/// Writes the file to `path`. One that is there is left alone.
///
/// # Errors
///
/// There is a file, or it cannot be written.
pub fn write(path: &Path, documents: &[PathBuf], package: &Package) -> Result<(), Failure> {
    let opened = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = opened.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure(format!("error: {} already exists", path.display()))
        }
        _ => Failure::io("write", path, &error),
    })?;
    file.write_all(text(documents, package).as_bytes())
        .map_err(|error| Failure::io("write", path, &error))
}

/// What the file says about findings.
const LINTS: &str = "\
# The levels of findings, by code: allow, warn or deny (see `specsmith explain CODE`). An entry that matches nothing is an error.
# [lints]
# unsupported-keyword = \"allow\"
# unknown-keyword = \"deny\"

# Allows a finding in one place, and in everything inside it. `file` is for projects with several documents.
# [[lints.allow]]
# code = \"unsupported-keyword\"
# pointer = \"#/components/schemas/Pet\"
# file = \"openapi.yaml\"
# reason = \"The server checks it.\"
";

/// What the file says.
fn text(documents: &[PathBuf], package: &Package) -> String {
    let documents: Vec<String> = documents
        .iter()
        .map(|path| quoted(&path.display().to_string()))
        .collect();
    let documents = match documents.as_slice() {
        [] => "# documents = [\"openapi.yaml\"]".to_owned(),
        documents => format!("documents = [{}]", documents.join(", ")),
    };
    format!(
        "\
# The settings of `specsmith generate`. Paths are relative to this folder.

# The version of specsmith. Another version refuses, and prints how to install this one.
specsmith = {generator}

# The OpenAPI documents, which are merged into one. Default: all in this folder (*.yaml, *.yml, *.json), with the overlays.
{documents}

# OpenAPI Overlays, which correct documents and add what OpenAPI cannot express. They are applied in this order.
# overlays = [\"openapi.overlay.yaml\"]

# The folder of the crate. Default: its name.
# output = {name}

# The operations to generate: those that match each list of `only`, and no list of `exclude`. In paths, `*` matches any characters.
# Unused components are omitted. An entry that matches nothing is an error.
# only = {{ tags = [\"Pets\"], methods = [\"GET\"] }}
# exclude = {{ operations = [\"deletePet\"], paths = [\"/internal/*\"] }}

# Types only, without a client.
# types-only = true

# A module of your crate, instead of a crate. It is written to `output`, such as \"src/api\", and has no `[package]`. `features` are
# enabled besides the types. `specsmith dependencies` prints what the Cargo.toml of your crate needs.
# mode = \"module\"
# features = [\"reqwest\"]

[package]
name = {name}
# `specsmith generate` reports when a change requires another version.
version = {version}
# As in Cargo.toml: license, license-file, authors, description, documentation, homepage, repository, keywords, categories, publish, and a
# newer rust-version.
# license = \"MIT\"

# More keys for Cargo.toml. A key that specsmith generates is an error.
# [cargo.profile.release]
# lto = true

{LINTS}
# The types of values, by their format. The first of each line is the default.
# [formats]
# date-time = \"chrono\"    # jiff, string
# date = \"chrono\"         # jiff, string
# uuid = \"string\"         # uuid
# byte = \"string\"         # bytes
# decimal = \"primitive\"   # rust_decimal

# Assigns Rust types to schemas, through serde: to a component by its name, to others by their JSON pointer.
# [types.Money]
# path = \"my_money::Money\"
# dependency = {{ my-money = \"1\" }}

# Accepts a breaking change without another version. The id is the one in brackets in the report.
# [[accept]]
# change = \"type-changed\"
# item = \"types::Pet.name\"
# reason = \"The server has sent numbers since 2024: nobody could read it.\"
",
        generator = quoted(generator()),
        name = quoted(package.name()),
        version = quoted(package.version()),
    )
}

/// The version of this generator, without the part that is for repairs.
fn generator() -> &'static str {
    let version = env!("CARGO_PKG_VERSION");
    version.rsplit_once('.').map_or(version, |(start, _)| start)
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
