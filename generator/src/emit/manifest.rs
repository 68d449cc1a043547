//! `Cargo.toml`: complete, so that the crate can be used, packaged and published outside any workspace.
//!
//! The generator knows no files but its own. Cargo finds `README.md` by itself, and `include` names what may lie beside the sources.

use std::fmt::Write as _;

use crate::model::{Crate, Dependency, DependencyNeed, Manifest, RUST_VERSION};

/// What programs that call the client need: examples and tests.
const CLIENT_DEV_DEPENDENCIES: &str = r#"
[dev-dependencies]
tokio = { version = "1.54", default-features = false, features = ["macros", "rt"] }
"#;

/// `Cargo.toml`
pub fn manifest(program: &Crate) -> String {
    let Manifest {
        name,
        version,
        description,
        keywords,
        tag_features,
        ..
    } = &program.manifest;
    let mut text = format!(
        r#"[package]
name = {name}
version = {version}
edition = "2024"
rust-version = {rust_version}
description = {description}
documentation = {documentation}
license = "MIT OR Apache-2.0"
keywords = {keywords}
categories = ["api-bindings"]
include = ["/src/**/*.rs", "/examples/**/*.rs", "/tests/**/*.rs", "/README.md", "/CHANGELOG.md", "/LICENSE*"]

[package.metadata.docs.rs]
all-features = true

[features]
"#,
        documentation = quoted(&format!("https://docs.rs/{name}")),
        name = quoted(name),
        rust_version = quoted(RUST_VERSION),
        version = quoted(version),
        description = quoted(description),
        keywords = list(keywords),
    );
    text.push_str(&features(tag_features));
    text.push_str("\n[dependencies]\n");
    for dependency in program.manifest.dependencies() {
        push_dependency(&mut text, dependency);
    }
    if program.manifest.has_client() {
        text.push_str(CLIENT_DEV_DEPENDENCIES);
    }
    text.push_str("\n[lints.rust]\nmissing_docs = \"warn\"\n");
    text
}

/// Adds the line of a package.
fn push_dependency(text: &mut String, dependency: &Dependency) {
    let _ = write!(
        text,
        "{} = {{ version = {}",
        dependency.name,
        quoted(dependency.version)
    );
    if !dependency.options.is_empty() {
        let _ = write!(text, ", {}", dependency.options);
    }
    if dependency.need == DependencyNeed::Client {
        text.push_str(", optional = true");
    }
    text.push_str(" }\n");
}

/// The lines of the features.
fn features(tags: &[String]) -> String {
    let mut text = String::new();
    if tags.is_empty() {
        text.push_str("default = []\n");
    } else {
        let default = tags.iter().cloned().chain(["reqwest".to_owned()]);
        let default: Vec<String> = default.collect();
        let _ = writeln!(text, "default = {}", list(&default));
        text.push_str(
            r#"# Calls that wait for their answers, on a small runtime of their own.
blocking = ["client", "dep:tokio", "tokio/rt-multi-thread"]
# The client, without a transport.
client = ["dep:bytes", "dep:futures-core", "dep:http", "dep:httpdate"]
# A transport without a network, for tests.
mock = ["client"]
# The default transport.
reqwest = ["client", "dep:http-body", "dep:reqwest", "dep:tokio"]
# A span for each call and each attempt.
tracing = ["client", "dep:tracing"]
"#,
        );
    }
    text.push_str("# Round trips of the documented bodies, for tests.\nconformance = []\n");
    if !tags.is_empty() {
        text.push_str("# The operations of each group.\n");
    }
    for tag in tags {
        let _ = writeln!(text, "{tag} = [\"client\"]");
    }
    text
}

/// An array of basic strings.
fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A basic string (TOML 1.0): quotes, backslashes and everything that is not printable ASCII are escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            ' '..='~' => quoted.push(character),
            other => {
                let _ = write!(quoted, "\\U{:08X}", u32::from(other));
            }
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_text_ends_its_string() {
        assert_eq!(quoted("a\"]\n[x]"), r#""a\"]\U0000000A[x]""#);
        assert_eq!(quoted("é\\"), r#""\U000000E9\\""#);
    }
}
