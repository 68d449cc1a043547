//! `Cargo.toml`: complete, so that the crate can be used outside any workspace.

use std::fmt::Write as _;

use crate::model::{Crate, Manifest};

/// `Cargo.toml`
pub fn manifest(program: &Crate) -> String {
    let Manifest {
        name,
        version,
        description,
        tag_features,
        uses_chrono,
    } = &program.manifest;
    let has_client = !tag_features.is_empty();
    let mut text = format!(
        r#"[package]
name = {name}
version = {version}
edition = "2024"
rust-version = "1.88"
description = {description}
license = "MIT OR Apache-2.0"

[package.metadata.docs.rs]
all-features = true
rustdoc-args = ["--cfg", "docsrs"]

[features]
"#,
        name = quoted(name),
        version = quoted(version),
        description = quoted(description),
    );
    let lines = features(tag_features);
    let _ = writeln!(text, "{lines}");
    text.push_str("[dependencies]\n");
    if has_client {
        text.push_str("bytes = { version = \"1.12\", optional = true }\n");
    }
    if *uses_chrono {
        text.push_str(
            "chrono = { version = \"0.4.45\", default-features = false, features = [\"alloc\"] }\n",
        );
    }
    if has_client {
        text.push_str("http = { version = \"1.5\", optional = true }\n");
        text.push_str(
            "reqwest = { version = \"0.13.5\", default-features = false, features = [\"http2\", \"rustls\"], optional = true }\n",
        );
    }
    text.push_str(
        "serde = { version = \"1.0.229\", default-features = false, features = [\"std\"] }\n",
    );
    text.push_str("serde_json = { version = \"1.0.154\", features = [\"float_roundtrip\"] }\n");
    if has_client {
        text.push_str(
            "tokio = { version = \"1.54\", default-features = false, features = [\"rt\", \"time\"], optional = true }\n\n[dev-dependencies]\ntokio = { version = \"1.54\", default-features = false, features = [\"macros\", \"rt\"] }\n",
        );
    }
    text.push_str(
        "\n[lints.rust]\nunexpected_cfgs = { level = \"warn\", check-cfg = [\"cfg(docsrs)\"] }\n",
    );
    text
}

/// The lines of the features.
fn features(tags: &[String]) -> String {
    let mut text = String::new();
    if tags.is_empty() {
        text.push_str("default = []\n");
    } else {
        let names = tags.iter().map(|tag| quoted(tag));
        let default: Vec<String> = names.chain([quoted("reqwest")]).collect();
        let _ = writeln!(text, "default = [{}]", default.join(", "));
        text.push_str(
            "# The client, without a transport.\nclient = [\"dep:bytes\", \"dep:http\"]\n",
        );
        text.push_str(
            "# The default transport.\nreqwest = [\"client\", \"dep:reqwest\", \"dep:tokio\"]\n",
        );
    }
    text.push_str("# Round trips of the documented bodies, for tests.\nconformance = []\n");
    if !tags.is_empty() {
        text.push_str("# The operations of each tag.\n");
    }
    for tag in tags {
        let _ = writeln!(text, "{} = [\"client\"]", tag);
    }
    text
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
