//! Where the workspace is: found while the program runs, as two clones with one target folder share the program.

use std::{
    env,
    path::{Path, PathBuf},
};

use specsmith_cli::Failure;

/// The workspace of the package that Cargo runs, otherwise the one that the current folder is in.
///
/// # Errors
///
/// There is none.
pub fn find() -> Result<PathBuf, Failure> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let current = env::current_dir().ok();
    let starts = package.into_iter().chain(current);
    let found = starts
        .filter_map(|start| above(&start).map(Path::to_owned))
        .next();
    found.ok_or_else(|| {
        Failure("error: no workspace here: start `cargo xtask` in a clone of specsmith".to_owned())
    })
}

/// The workspace that a folder is in.
fn above(folder: &Path) -> Option<&Path> {
    let is_workspace =
        |folder: &&Path| folder.join("xtask/Cargo.toml").is_file() && folder.join("specs").is_dir();
    folder.ancestors().find(is_workspace)
}
