//! `Cargo.toml`: complete, so that the crate can be used, packaged and published outside any workspace.
//!
//! The generator knows no files but its own. Cargo finds `README.md` by itself, and `include` names what may lie beside the sources.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::model::{Crate, Feature, Manifest};

/// What may lie beside the sources.
const INCLUDE: &str = r#"["/src/**/*.rs", "/examples/**/*.rs", "/tests/**/*.rs", "/README.md", "/CHANGELOG.md", "/LICENSE*"]"#;

/// What programs that call the client need: examples and tests.
const CLIENT_DEV_DEPENDENCIES: &str = r#"
[dev-dependencies]
tokio = { version = "1.54", default-features = false, features = ["macros", "rt"] }
"#;

/// Where there are so many examples that compiling each of them takes too long.
const UNTESTED_EXAMPLES: &str = "\n[lib]\ndoctest = false\n";

/// `Cargo.toml`
pub fn manifest(program: &Crate) -> String {
    let manifest = &program.manifest;
    let mut text = package(manifest);
    if !manifest.has_doctests {
        text.push_str(UNTESTED_EXAMPLES);
    }
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
    let _ = write!(
        text,
        "\n[package.metadata.specsmith]\nversion = {}\n\n[features]\n",
        quoted(env!("CARGO_PKG_VERSION"))
    );
    text.push_str(&features(manifest));
    text.push_str("\n[dependencies]\n");
    text.push_str(&dependencies(manifest));
    if manifest.has_client() {
        text.push_str(CLIENT_DEV_DEPENDENCIES);
    }
    text.push_str("\n[lints.rust]\nmissing_docs = \"warn\"\n");
    text
}

/// The section of the package.
fn package(manifest: &Manifest) -> String {
    let metadata = &manifest.metadata;
    let given = |text: &Option<String>| text.as_deref().map(quoted);
    let authors = (!metadata.authors.is_empty()).then(|| list(&metadata.authors));
    let publish = metadata.publish.map(|publish| publish.to_string());
    let keys = [
        ("name", Some(quoted(&manifest.name))),
        ("version", Some(quoted(&manifest.version))),
        ("authors", authors),
        ("edition", Some(quoted("2024"))),
        ("rust-version", Some(quoted(&manifest.rust_version))),
        ("description", Some(quoted(&manifest.description))),
        ("documentation", given(&metadata.documentation)),
        ("homepage", given(&metadata.homepage)),
        ("repository", given(&metadata.repository)),
        ("license", given(&metadata.license)),
        ("license-file", given(&metadata.license_file)),
        ("keywords", Some(list(&manifest.keywords))),
        ("categories", Some(list(&manifest.categories))),
        ("publish", publish),
        ("include", Some(INCLUDE.to_owned())),
    ];
    let mut text = "[package]\n".to_owned();
    for (key, value) in keys {
        if let Some(value) = value {
            let _ = writeln!(text, "{key} = {value}");
        }
    }
    text
}

/// The lines of what the crate depends on, by name.
fn dependencies(manifest: &Manifest) -> String {
    let own = manifest.dependencies().map(|dependency| {
        let is_optional = manifest.is_optional(dependency);
        (dependency.name, dependency.line(&[], is_optional))
    });
    let lines: BTreeMap<&str, String> = own.chain(manifest.given_lines()).collect();
    lines.into_values().collect()
}

/// The lines of the features.
fn features(manifest: &Manifest) -> String {
    let tags = &manifest.tag_features;
    let mut text = String::new();
    if tags.is_empty() {
        text.push_str("default = []\n");
    } else {
        let default = tags.iter().cloned().chain(["reqwest".to_owned()]);
        let default: Vec<String> = default.collect();
        let _ = writeln!(text, "default = {}", list(&default));
        for feature in Feature::ALL {
            push_feature(&mut text, feature, manifest);
        }
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

/// Adds the lines of a feature.
fn push_feature(text: &mut String, feature: Feature, manifest: &Manifest) {
    let brought = feature.brings().map(|feature| feature.as_str().to_owned());
    let packages = feature.packages().iter();
    // What the types need is always there.
    let packages = packages.filter(|package| !manifest.is_of_values(package));
    // Without the `?`, cargo would switch on the feature that is called like the package, too.
    let of_package = feature.package_feature().map(|(package, of_it)| {
        let optional = match manifest.is_of_values(package) {
            true => "",
            false => "?",
        };
        format!("{package}{optional}/{of_it}")
    });
    let brings = { brought.into_iter() }
        .chain(packages.map(|package| format!("dep:{package}")))
        .chain(of_package);
    let brings: Vec<String> = brings.collect();
    let (name, summary) = (feature.as_str(), feature.summary());
    let _ = writeln!(text, "# {summary}\n{name} = {}", list(&brings));
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
