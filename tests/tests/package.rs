//! The packaged crate in a project outside this workspace: as it would come from a registry, with default features and with types
//! only.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

const TYPES_ONLY: &str = r#"
//! Uses a type alone.

use voucherify::types::CustomersListResponseBody;

fn main() {
    let list = CustomersListResponseBody::default();
    assert!(list.customers.is_empty());
}
"#;

const CLIENT: &str = r#"
//! Calls the API with the default transport.

use voucherify::{Client, Credentials, types::CustomersListResponseBody};

pub async fn call() -> Result<CustomersListResponseBody, voucherify::Error> {
    let client = Client::builder()
        .credentials(Credentials::app_keys("app-id", "app-token"))
        .build()?;
    Ok(client.customers().list().limit(1).send().await?.into_inner())
}

fn main() {
    let _ = call();
}
"#;

#[test]
fn the_types_alone_need_neither_http_nor_a_runtime_nor_a_macro() {
    let project = project("types-only", "default-features = false", TYPES_ONLY);
    cargo(&project, &["check"]);
    let packages = packages(&project);
    assert!(packages.contains(&"voucherify".to_owned()), "{packages:?}");
    let heavy = ["http", "hyper", "reqwest", "rustls", "tokio"];
    let macros = ["proc-macro2", "quote", "syn"];
    for package in &packages {
        let is_heavy = heavy.contains(&package.as_str()) || macros.contains(&package.as_str());
        let is_macro = package.ends_with("_derive") || package.ends_with("-macros");
        assert!(
            !is_heavy && !is_macro,
            "{package} is in the tree: {packages:?}"
        );
    }
}

#[test]
fn the_client_builds_with_default_features() {
    let project = project("client", "", CLIENT);
    cargo(&project, &["check"]);
    assert!(packages(&project).contains(&"reqwest".to_owned()));
}

#[test]
fn the_tls_of_the_default_transport_can_be_chosen() {
    let of = |feature: &str| {
        format!("default-features = false, features = [\"customers\", \"{feature}\"]")
    };
    let own_provider = project("own-provider", &of("rustls-no-provider"), CLIENT);
    cargo(&own_provider, &["check"]);
    let packages_of_own = packages(&own_provider);
    assert!(packages_of_own.contains(&"rustls".to_owned()));
    assert!(
        !packages_of_own.contains(&"aws-lc-rs".to_owned()),
        "{packages_of_own:?}"
    );

    let other = project("other-tls", &of("reqwest-transport"), CLIENT);
    cargo(&other, &["check"]);
    let packages_of_other = packages(&other);
    assert!(packages_of_other.contains(&"reqwest".to_owned()));
    assert!(
        !packages_of_other.contains(&"rustls".to_owned()),
        "{packages_of_other:?}"
    );
}

#[test]
fn the_package_holds_what_its_users_read() {
    let package = package();
    for path in [
        "CHANGELOG.md",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "examples/get_customer.rs",
        "examples/list_customers.rs",
        "src/lib.rs",
    ] {
        assert!(package.join(path).is_file(), "{path} is not packaged");
    }
    assert!(!package.join("src/.rustfmt.toml").exists());
}

/// The folder with everything that these tests make.
fn place() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("package")
}

/// The packaged crate, unpacked; it is packaged once.
fn package() -> &'static Path {
    static PACKAGE: OnceLock<PathBuf> = OnceLock::new();
    PACKAGE.get_or_init(|| {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        cargo(
            &workspace,
            &[
                "package",
                "--no-verify",
                "--allow-dirty",
                "--package",
                "voucherify",
            ],
        );
        let name = format!(
            "voucherify-{}",
            version(&workspace.join("generated/Cargo.toml"))
        );
        let archives = target().join("package");
        let unpacked = archives.join(&name);
        if unpacked.exists() {
            fs::remove_dir_all(&unpacked).expect("no folder of an earlier run");
        }
        // Archives have no real times; without `-m` cargo would take what it built from an older one for fresh.
        let mut tar = Command::new("tar");
        tar.current_dir(&archives)
            .arg("-xzmf")
            .arg(format!("{name}.crate"));
        run(&mut tar);
        unpacked
    })
}

/// The version that a manifest declares.
fn version(manifest: &Path) -> String {
    let text = fs::read_to_string(manifest).expect("a manifest");
    let version = text
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    version.expect("a version").trim_matches('"').to_owned()
}

/// A project of its own that depends on the packaged crate and has the versions of this workspace's lock file.
fn project(name: &str, features: &str, program: &str) -> PathBuf {
    let package = package().display().to_string();
    let separator = if features.is_empty() { "" } else { ", " };
    let manifest = format!(
        "[workspace]\n\n[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nvoucherify = {{ path = {package:?}{separator}{features} }}\n"
    );
    let folder = place().join(name);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::create_dir_all(folder.join("src")).expect("a folder");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::write(folder.join("src/main.rs"), program).expect("a program");
    fs::copy(lock, folder.join("Cargo.lock")).expect("a lock file");
    folder
}

/// The names of the packages that a project is built from, itself included.
fn packages(project: &Path) -> Vec<String> {
    let tree = cargo(
        project,
        &[
            "tree", "--edges", "normal", "--prefix", "none", "--format", "{p}",
        ],
    );
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

/// The target directory of this workspace: most of what is built from has been built there.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("..")
}

/// Runs cargo in a folder; what it prints. Everything that the workspace is built from has been downloaded, so no network is needed.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(folder)
        .args(arguments)
        .arg("--offline")
        .env("CARGO_TARGET_DIR", target());
    run(&mut cargo)
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("a process");
    assert!(
        output.status.success(),
        "{command:?}:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
