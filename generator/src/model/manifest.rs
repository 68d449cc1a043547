//! What `Cargo.toml` says, and the packages that crates depend on.

use serde::Serialize;

use crate::Metadata;

/// The oldest Rust that compiles a crate.
pub const RUST_VERSION: &str = "1.88";

/// What `Cargo.toml` says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Manifest {
    /// The name of the package.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The oldest Rust that compiles it.
    pub rust_version: String,
    /// One line about it.
    pub description: String,
    /// What people who look for it search for; at most five, as registries have it.
    pub keywords: Vec<String>,
    /// The categories of the registry.
    pub categories: Vec<String>,
    /// What the settings say besides.
    pub metadata: Metadata,
    /// The features of tags, in order.
    pub tag_features: Vec<String>,
    /// Whether any type is a date or a point in time.
    pub uses_chrono: bool,
}

impl Manifest {
    /// Whether the crate has a client.
    pub fn has_client(&self) -> bool {
        !self.tag_features.is_empty()
    }

    /// What the crate depends on, by name.
    pub fn dependencies(&self) -> impl Iterator<Item = &'static Dependency> {
        DEPENDENCIES
            .iter()
            .filter(|dependency| match dependency.need {
                DependencyNeed::Types => true,
                DependencyNeed::Dates => self.uses_chrono,
                DependencyNeed::Client => self.has_client(),
            })
    }
}

/// A package that crates depend on.
#[derive(Debug)]
pub struct Dependency {
    /// Its name.
    pub name: &'static str,
    /// The oldest version that does.
    pub version: &'static str,
    /// Whether it has its default features.
    pub has_default_features: bool,
    /// Its other features.
    pub features: &'static [&'static str],
    /// What needs it. What the client needs is optional, so that the types alone stay light.
    pub need: DependencyNeed,
    /// Whether its types are in the public API, so that another major version of it makes another API.
    pub is_public: bool,
}

/// What needs a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DependencyNeed {
    /// Every crate.
    Types,
    /// Dates, and points in time.
    Dates,
    /// Every client.
    Client,
}

/// All packages, in the order of their names.
pub const DEPENDENCIES: [Dependency; 11] = {
    use DependencyNeed::{Client, Dates, Types};
    [
        package("bytes", "1.12", Client).public(),
        package("chrono", "0.4.45", Dates).public().only(&["alloc"]),
        package("futures-core", "0.3.31", Client).public().only(&[]),
        package("http", "1.5", Client).public(),
        package("http-body", "1.1", Client),
        package("httpdate", "1.0.3", Client),
        package("reqwest", "0.13.5", Client)
            .public()
            .only(&["http2", "rustls"]),
        package("serde", "1.0.229", Types).public().only(&["std"]),
        package("serde_json", "1.0.154", Types)
            .public()
            .with(&["float_roundtrip"]),
        package("tokio", "1.54", Client).only(&["rt", "time"]),
        package("tracing", "0.1.44", Client).only(&[]),
    ]
};

/// A package with its default features, which is not in the public API.
const fn package(name: &'static str, version: &'static str, need: DependencyNeed) -> Dependency {
    Dependency {
        name,
        version,
        has_default_features: true,
        features: &[],
        need,
        is_public: false,
    }
}

impl Dependency {
    const fn public(self) -> Self {
        Self {
            is_public: true,
            ..self
        }
    }

    /// With no other features than these.
    const fn only(self, features: &'static [&'static str]) -> Self {
        Self {
            has_default_features: false,
            features,
            ..self
        }
    }

    /// With these features, too.
    const fn with(self, features: &'static [&'static str]) -> Self {
        Self { features, ..self }
    }

    /// Its line in a `Cargo.toml`, with some more features of it.
    pub fn line(&self, more: &[&str], is_optional: bool) -> String {
        let mut line = format!("{} = {{ version = \"{}\"", self.name, self.version);
        if !self.has_default_features {
            line.push_str(", default-features = false");
        }
        let features = self.features.iter().chain(more);
        let features: Vec<String> = features.map(|feature| format!("{feature:?}")).collect();
        if !features.is_empty() {
            line.push_str(&format!(", features = [{}]", features.join(", ")));
        }
        if is_optional {
            line.push_str(", optional = true");
        }
        line + " }\n"
    }
}
