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
        io::ErrorKind::AlreadyExists => Failure(format!(
            "error: there is a {} already; it is left as it is",
            path.display()
        )),
        _ => Failure::io("write", path, &error),
    })?;
    file.write_all(text(documents, package).as_bytes())
        .map_err(|error| Failure::io("write", path, &error))
}

/// What the file says about findings.
const LINTS: &str = "\
# How much findings weigh: allow, warn or deny, by code (`specsmith explain CODE`). What is allowed and not found is an error.
# [lints]
# unsupported-keyword = \"allow\"
# unknown-keyword = \"deny\"

# The same for a place and what is in it, with the reason. `file` is for projects of several documents.
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
# What the documents do not say about the crate that is made of them: `specsmith generate` reads it. Paths start from this folder.

# The version of specsmith that makes the crate. Another one refuses, and says how to install this one.
specsmith = {generator}

# The OpenAPI documents; several are folded into one. Without this line: all in this folder (*.yaml, *.yml, *.json), with the overlays.
{documents}

# OpenAPI Overlays, which correct documents and say what OpenAPI has no words for. They are applied in the order of their paths.
# overlays = [\"openapi.overlay.yaml\"]

# The folder of the crate. Without this line: its name.
# output = {name}

# The operations that become functions: those that have something of each list of `only`, and nothing of any list of `exclude`. In paths,
# `*` is any text. Components that none of them refers to become no types. What matches nothing is an error.
# only = {{ tags = [\"Pets\"], methods = [\"GET\"] }}
# exclude = {{ operations = [\"deletePet\"], paths = [\"/internal/*\"] }}

# Types alone, without a client.
# types-only = true

# A module of your crate in the place of a crate of its own. It goes to the folder of `output`, such as \"src/api\", has these features
# besides types, and no `[package]`. `specsmith dependencies` prints what the Cargo.toml of your crate needs.
# mode = \"module\"
# features = [\"reqwest\"]

[package]
name = {name}
# `specsmith generate` says when a change asks for another version.
version = {version}
# As in Cargo.toml: license, license-file, authors, description, documentation, homepage, repository, keywords, categories, publish, and a
# newer rust-version. Nothing is claimed that does not stand here.
# license = \"MIT\"

# What the Cargo.toml says besides. A key that is generated is an error.
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

# Types of Rust that stand for schemas, through serde: for a component by its name, for others by the pointer to them.
# [types.Money]
# path = \"my_money::Money\"
# dependency = {{ my-money = \"1\" }}

# A change that asks for no other version, with its reason. The id is the one in the brackets of the report.
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
