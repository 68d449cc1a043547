//! The client of this workspace, as a project.

use std::path::Path;

use specsmith_cli::{Command, FILE, Failure, Project};

/// The folder with the documents of this workspace.
pub(crate) const FOLDER: &str = "specs";

/// The documents and the crate of the workspace at `root`.
///
/// # Errors
///
/// The file with their settings cannot be read, or says something that means nothing.
pub fn open(root: &Path) -> Result<Project, Failure> {
    let project = Project::open_in(root, &Path::new(FOLDER).join(FILE))?;
    Ok(project.with_command(Command::new("cargo xtask codegen")))
}
