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
    /// What else is asked of it, as keys of an inline table of TOML.
    pub options: &'static str,
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
        public("bytes", "1.12", "", Client),
        public(
            "chrono",
            "0.4.45",
            r#"default-features = false, features = ["alloc"]"#,
            Values,
        ),
        public("futures-core", "0.3.31", "default-features = false", Client),
        public("http", "1.5", "", Client),
        private("http-body", "1.1", "", Client),
        private("httpdate", "1.0.3", "", Client),
        public(
            "jiff",
            "1.0",
            r#"default-features = false, features = ["std"]"#,
            Values,
        ),
        public(
            "reqwest",
            "0.13.5",
            r#"default-features = false, features = ["http2", "rustls"]"#,
            Client,
        ),
        public("rust_decimal", "1.43", "default-features = false", Values),
        public(
            "serde",
            "1.0.229",
            r#"default-features = false, features = ["std"]"#,
            Types,
        ),
        public(
            "serde_json",
            "1.0.154",
            r#"features = ["float_roundtrip"]"#,
            Types,
        ),
        private(
            "tokio",
            "1.54",
            r#"default-features = false, features = ["rt", "time"]"#,
            Client,
        ),
        private("tracing", "0.1.44", "default-features = false", Client),
        public("uuid", "1.18", "default-features = false", Values),
    ]
};

const fn public(
    name: &'static str,
    version: &'static str,
    options: &'static str,
    need: DependencyNeed,
) -> Dependency {
    let dependency = private(name, version, options, need);
    Dependency {
        is_public: true,
        ..dependency
    }
}

const fn private(
    name: &'static str,
    version: &'static str,
    options: &'static str,
    need: DependencyNeed,
) -> Dependency {
    Dependency {
        name,
        version,
        options,
        need,
        is_public: false,
    }
}
