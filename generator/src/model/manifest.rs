//! What `Cargo.toml` says, and the packages that crates depend on.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::GivenDependency;
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
    /// Whether the examples of its docs are compiled when it is tested.
    pub has_doctests: bool,
    /// What people who look for it search for; at most five, as registries have it.
    pub keywords: Vec<String>,
    /// The categories of the registry.
    pub categories: Vec<String>,
    /// What the settings say besides.
    pub metadata: Metadata,
    /// The features of tags, in order.
    pub tag_features: Vec<String>,
    /// The packages that the types of values are from, beside those of every crate.
    pub value_packages: BTreeSet<&'static str>,
    /// What the crate depends on for types that the settings give, by name. It takes the place of what is of the same name.
    pub given: BTreeMap<String, GivenDependency>,
}

impl Manifest {
    /// Whether the crate has a client.
    pub fn has_client(&self) -> bool {
        !self.tag_features.is_empty()
    }

    /// What the crate depends on, by name, beside what is given.
    pub fn dependencies(&self) -> impl Iterator<Item = &'static Dependency> {
        let own = DEPENDENCIES.iter();
        own.filter(|dependency| !self.given.contains_key(dependency.name))
            .filter(|dependency| match dependency.need {
                DependencyNeed::Types => true,
                DependencyNeed::Values => self.is_of_values(dependency.name),
                DependencyNeed::Client => self.has_client() || self.is_of_values(dependency.name),
            })
    }

    /// The lines of the packages of types that the settings give, by name.
    pub fn given_lines(&self) -> impl Iterator<Item = (&str, String)> {
        let given = self.given.iter();
        given.map(|(name, given)| (name.as_str(), format!("{name} = {}\n", given.table)))
    }

    /// Whether a type of values is from this package.
    pub fn is_of_values(&self, package: &str) -> bool {
        self.value_packages.contains(package) || self.given.contains_key(package)
    }

    /// Whether nothing but the client needs a package.
    pub fn is_optional(&self, dependency: &Dependency) -> bool {
        dependency.need == DependencyNeed::Client && !self.is_of_values(dependency.name)
    }
}

/// Whether types of values can be from a package that not every crate depends on.
pub fn is_value_package(name: &str) -> bool {
    let mut packages = DEPENDENCIES.iter();
    packages.any(|it| it.name == name && (it.need == DependencyNeed::Values || name == "bytes"))
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
    /// Values of its types.
    Values,
    /// Every client.
    Client,
}

/// All packages, in the order of their names.
pub const DEPENDENCIES: [Dependency; 14] = {
    use DependencyNeed::{Client, Types, Values};
    [
        package("bytes", "1.12", Client).public(),
        package("chrono", "0.4.45", Values)
            .public()
            .only(&["alloc"]),
        package("futures-core", "0.3.31", Client).public().only(&[]),
        package("http", "1.5", Client).public(),
        package("http-body", "1.1", Client),
        package("httpdate", "1.0.3", Client),
        package("jiff", "1.0", Values).public().only(&["std"]),
        package("reqwest", "0.13.5", Client)
            .public()
            .only(&["http2"]),
        package("rust_decimal", "1.43", Values).public().only(&[]),
        package("serde", "1.0.229", Types).public().only(&["std"]),
        package("serde_json", "1.0.154", Types)
            .public()
            .with(&["float_roundtrip"]),
        package("tokio", "1.54", Client).only(&["rt", "time"]),
        package("tracing", "0.1.44", Client).only(&[]),
        package("uuid", "1.18", Values).public().only(&[]),
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
