//! `specsmith.toml` in, what the documents do not say about a crate out.

mod formats;
mod types;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use semver::{Version, VersionReq};
use serde::Deserialize;
use specsmith::{
    Feature, Filter, Form, Metadata, Selection, TypeChoices, changes::Accepted, check_package_name,
    feature_name, model::RUST_VERSION,
};
use toml::Table;

use crate::{
    Failure, licence,
    lints::{LintKeys, Lints},
};

/// The name of the file.
pub const FILE: &str = "specsmith.toml";

/// The overlay with the names that are kept, beside the file.
pub(crate) const NAMES: &str = "names.overlay.yaml";

/// The version of a package that says none.
const FIRST_VERSION: &str = "0.1.0";

/// What the file says.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The documents; `None` for all beside the file, with the overlays there.
    pub(crate) documents: Option<Vec<PathBuf>>,
    /// The overlays.
    pub(crate) overlays: Vec<PathBuf>,
    /// The folder of the crate, seen from that of the file; its name unless it is given.
    pub(crate) output: PathBuf,
    /// The operations that become functions.
    pub(crate) selection: Selection,
    /// The package; of a module it has nothing but a name.
    pub(crate) package: Package,
    /// Whether there is no client.
    pub(crate) types_only: bool,
    /// What becomes of the documents.
    pub(crate) form: Form,
    /// What `Cargo.toml` says besides.
    pub(crate) cargo: Table,
    /// What is chosen about types.
    pub(crate) types: TypeChoices,
    /// The changes that are accepted.
    pub(crate) accepted: Vec<Accepted>,
    /// How much findings weigh.
    pub(crate) lints: Lints,
}

/// The package that is made. Its name and its version are valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) metadata: Metadata,
}

impl Package {
    /// A package.
    ///
    /// # Errors
    ///
    /// Why there can be none of this name or version, in one sentence.
    pub fn new(name: String, version: Option<String>) -> Result<Self, String> {
        check_package_name(&name)?;
        let version = version.unwrap_or_else(|| FIRST_VERSION.to_owned());
        Version::parse(&version)
            .map_err(|_| format!("{version:?} is not a version such as 1.2.3"))?;
        Ok(Self {
            name,
            version,
            metadata: Metadata::default(),
        })
    }

    /// What a module in a folder has instead of a package.
    pub fn of_module(folder: &Path) -> Self {
        Self {
            name: feature_name(&folder.file_name().unwrap_or_default().to_string_lossy()),
            version: FIRST_VERSION.to_owned(),
            metadata: Metadata::default(),
        }
    }

    /// The name of the package of a document: that of the file.
    pub fn name_of_document(path: &Path) -> String {
        feature_name(&path.file_stem().unwrap_or_default().to_string_lossy())
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether it has the version of a package that says none.
    pub fn has_first_version(&self) -> bool {
        self.version == FIRST_VERSION
    }
}

/// All that the file can say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    /// It has been checked before the other keys are read.
    #[serde(rename = "specsmith")]
    _specsmith: Option<String>,
    documents: Option<Vec<PathBuf>>,
    #[serde(default)]
    overlays: Vec<PathBuf>,
    output: Option<PathBuf>,
    #[serde(default)]
    only: FilterKeys,
    #[serde(default)]
    exclude: FilterKeys,
    #[serde(default, rename = "types-only")]
    types_only: bool,
    #[serde(default)]
    mode: Mode,
    features: Option<Vec<FeatureKey>>,
    package: Option<PackageKeys>,
    cargo: Option<Table>,
    #[serde(default)]
    formats: BTreeMap<String, String>,
    #[serde(default)]
    types: BTreeMap<String, types::TypeKeys>,
    #[serde(default)]
    accept: Vec<Accept>,
    #[serde(default)]
    lints: LintKeys,
}

/// What becomes of the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Mode {
    #[default]
    Crate,
    Module,
}

/// What a module has besides types.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum FeatureKey {
    Blocking,
    Client,
    Mock,
    Reqwest,
    ReqwestTransport,
    RustlsNoProvider,
    Tracing,
}

impl From<FeatureKey> for Feature {
    fn from(key: FeatureKey) -> Self {
        match key {
            FeatureKey::Blocking => Self::Blocking,
            FeatureKey::Client => Self::Client,
            FeatureKey::Mock => Self::Mock,
            FeatureKey::Reqwest => Self::Reqwest,
            FeatureKey::ReqwestTransport => Self::ReqwestTransport,
            FeatureKey::RustlsNoProvider => Self::RustlsNoProvider,
            FeatureKey::Tracing => Self::Tracing,
        }
    }
}

/// What operations can have.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct FilterKeys {
    tags: Vec<String>,
    operations: Vec<String>,
    paths: Vec<String>,
    methods: Vec<String>,
}

impl From<FilterKeys> for Filter {
    fn from(keys: FilterKeys) -> Self {
        Self {
            tags: keys.tags,
            operations: keys.operations,
            paths: keys.paths,
            methods: keys.methods,
        }
    }
}

/// Which version of the generator the file is for. What else another version can say is not looked at.
#[derive(Debug, Deserialize)]
struct Generator {
    specsmith: Option<String>,
}

/// The keys of `[package]` in a Cargo.toml that are the owner's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PackageKeys {
    name: String,
    version: Option<String>,
    #[serde(default)]
    authors: Vec<String>,
    rust_version: Option<String>,
    description: Option<String>,
    documentation: Option<String>,
    homepage: Option<String>,
    repository: Option<String>,
    license: Option<String>,
    license_file: Option<String>,
    keywords: Option<Vec<String>>,
    categories: Option<Vec<String>>,
    publish: Option<bool>,
}

impl PackageKeys {
    fn package(self) -> Result<Package, String> {
        check_rust_version(self.rust_version.as_deref())?;
        if let Some(license) = &self.license {
            licence::check(license)?;
        }
        let metadata = Metadata {
            authors: self.authors,
            rust_version: self.rust_version,
            description: self.description,
            documentation: self.documentation,
            homepage: self.homepage,
            repository: self.repository,
            license: self.license,
            license_file: self.license_file,
            keywords: self.keywords,
            categories: self.categories,
            publish: self.publish,
        };
        let package = Package::new(self.name, self.version)?;
        Ok(Package {
            metadata,
            ..package
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accept {
    change: String,
    item: String,
    reason: String,
}

/// Reads the file at `path`, which messages call `name`.
///
/// # Errors
///
/// It cannot be read, is for another version of the generator, or says something that means nothing.
pub(crate) fn load(path: &Path, name: &Path) -> Result<File, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::io("read", name, &error))?;
    read(&text, name).map_err(|why| Failure(format!("error: {}: {why}", name.display())))
}

/// Reads the text of the file that messages call `name`.
fn read(text: &str, name: &Path) -> Result<File, String> {
    let syntax = |error: toml::de::Error| error.to_string();
    let generator: Generator = toml::from_str(text).map_err(syntax)?;
    check_generator(generator.specsmith.as_deref())?;
    let keys: Keys = toml::from_str(text).map_err(syntax)?;
    if keys.documents.is_none() && !keys.overlays.is_empty() {
        return Err(
            "`overlays` needs `documents`: without it, all overlays beside this file are used"
                .to_owned(),
        );
    }
    let accepted = keys.accept.into_iter().map(|accept| Accepted {
        change: accept.change,
        item: accept.item,
        reason: accept.reason,
    });
    let types = TypeChoices {
        formats: formats::read(&keys.formats)?,
        given: types::read(keys.types)?,
    };
    let form = match keys.mode {
        Mode::Crate => form_of_crate(keys.features.as_deref())?,
        Mode::Module => {
            refuse_package(keys.package.is_some(), keys.cargo.is_some())?;
            form_of_module(keys.features.as_deref(), keys.types_only)?
        }
    };
    let package = match (keys.mode, keys.package, &keys.output) {
        (Mode::Module, _, None) => {
            return Err(
                "`output` is missing: the folder of the module, such as \"src/api\"".to_owned(),
            );
        }
        (Mode::Module, _, Some(output)) => Package::of_module(output),
        (Mode::Crate, Some(package), _) => package.package()?,
        (Mode::Crate, None, _) => return Err("`[package]` is missing, with a `name`".to_owned()),
    };
    let output = { keys.output }.unwrap_or_else(|| PathBuf::from(&package.name));
    Ok(File {
        documents: keys.documents,
        overlays: keys.overlays,
        output,
        selection: Selection {
            only: keys.only.into(),
            exclude: keys.exclude.into(),
        },
        package,
        types_only: keys.types_only,
        form,
        cargo: keys.cargo.unwrap_or_default(),
        types,
        accepted: accepted.collect(),
        lints: keys.lints.lints(name)?,
    })
}

fn form_of_crate(features: Option<&[FeatureKey]>) -> Result<Form, String> {
    match features {
        None => Ok(Form::Crate),
        Some(_) => Err(
            "`features` is for `mode = \"module\"`: users of a crate choose its features in their Cargo.toml"
                .to_owned(),
        ),
    }
}

fn form_of_module(features: Option<&[FeatureKey]>, types_only: bool) -> Result<Form, String> {
    let features = match (features, types_only) {
        (None, true) => &[],
        (None, false) => [FeatureKey::Reqwest].as_slice(),
        (Some([_, ..]), true) => {
            return Err("`features` need a client, which `types-only` omits".to_owned());
        }
        (Some(features), _) => features,
    };
    Ok(Form::Module(
        features.iter().copied().map(Feature::from).collect(),
    ))
}

/// A module is a part of the package of its owner.
fn refuse_package(has_package: bool, has_cargo: bool) -> Result<(), String> {
    let key = match (has_package, has_cargo) {
        (true, _) => "[package]",
        (_, true) => "[cargo]",
        _ => return Ok(()),
    };
    Err(format!(
        "`{key}` is for crates: a module has no Cargo.toml; `specsmith dependencies` prints what your crate needs"
    ))
}

/// Checks that the code that is made compiles with the oldest Rust that the package is for.
fn check_rust_version(wanted: Option<&str>) -> Result<(), String> {
    let Some(wanted) = wanted else {
        return Ok(());
    };
    let parts = |text: &str| -> Option<Vec<u64>> {
        let parts = text.split('.').map(|part| part.parse().ok());
        parts
            .collect::<Option<Vec<u64>>>()
            .filter(|it| it.len() < 4)
    };
    match parts(wanted) {
        Some(version) if Some(&version) >= parts(RUST_VERSION).as_ref() => Ok(()),
        Some(_) => Err(format!(
            "`rust-version` is {wanted}, but the generated code needs {RUST_VERSION}"
        )),
        None => Err(format!("{wanted:?} is not a version of Rust such as 1.90")),
    }
}

/// Checks that this is the generator that the file is for: another one would make another crate.
fn check_generator(wanted: Option<&str>) -> Result<(), String> {
    let Some(wanted) = wanted else {
        return Ok(());
    };
    let own = env!("CARGO_PKG_VERSION");
    let wanted = VersionReq::parse(wanted)
        .map_err(|error| format!("`specsmith = {wanted:?}` is not a version: {error}"))?;
    let is_wanted = Version::parse(own).is_ok_and(|own| wanted.matches(&own));
    if is_wanted {
        return Ok(());
    }
    Err(format!(
        "it is for specsmith {wanted}, and this is {own}\n  help: cargo install specsmith-cli --locked --version '{wanted}'"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<File, String> {
        super::read(text, Path::new(FILE))
    }

    const PACKAGE: &str = "[package]\nname = \"pets\"\n";

    #[test]
    fn a_package_with_a_name_is_enough() {
        let file = read(PACKAGE).unwrap();
        assert_eq!(file.documents, None);
        assert_eq!(file.output, Path::new("pets"));
        assert_eq!(file.package.version(), "0.1.0");
    }

    #[test]
    fn another_version_of_the_generator_is_told_before_its_keys_are_read() {
        let error = read("specsmith = \"99\"\nnew-key = 1\n").unwrap_err();
        assert_eq!(
            error,
            format!(
                "it is for specsmith ^99, and this is {}\n  help: cargo install specsmith-cli --locked --version '^99'",
                env!("CARGO_PKG_VERSION")
            )
        );
        let own = format!("specsmith = {:?}\n{PACKAGE}", env!("CARGO_PKG_VERSION"));
        assert!(read(&own).is_ok());
    }

    #[test]
    fn what_means_nothing_is_an_error() {
        let cases = [
            (
                format!("outptu = \"x\"\n{PACKAGE}"),
                "unknown field `outptu`",
            ),
            (format!("{PACKAGE}licence = \"MIT\"\n"), "unknown field"),
            (
                format!("overlays = [\"a.overlay.yaml\"]\n{PACKAGE}"),
                "needs `documents`",
            ),
            (
                "[package]\nname = \"serde\"\n".to_owned(),
                "depends on `serde`",
            ),
            (format!("{PACKAGE}version = \"1\"\n"), "is not a version"),
            (format!("{PACKAGE}rust-version = \"1.70\"\n"), "needs 1.88"),
            (
                format!("{PACKAGE}rust-version = \"new\"\n"),
                "is not a version",
            ),
            (format!("{PACKAGE}edition = \"2021\"\n"), "unknown field"),
        ];
        for (text, part) in cases {
            let error = read(&text).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn a_package_can_be_named_after_its_document() {
        for (path, name) in [("specs/petStore.json", "pet-store"), ("2fa.yaml", "n2fa")] {
            assert_eq!(Package::name_of_document(Path::new(path)), name);
        }
    }
}
