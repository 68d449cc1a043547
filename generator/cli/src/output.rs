//! Produced files and a folder in, a [`Plan`] out; only [`Plan::write`] changes anything.
//!
//! A file is ours if it starts with our header. What is not ours is never replaced and never removed, and no symbolic link below
//! the folder is followed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Component, Path, PathBuf},
};

use crate::Failure;

/// What has to happen so that a folder holds the produced files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The folder.
    pub folder: PathBuf,
    /// The folder below which files that are not produced any more are removed: that of the sources.
    pruned: PathBuf,
    /// What has to happen, by path.
    pub changes: Vec<Change>,
    /// Why it must not happen: one sentence each.
    pub obstacles: Vec<String>,
}

/// Something that has to happen to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path of the file in the folder, with `/`.
    pub path: String,
    /// What is there; `None` where there is no such file.
    pub old: Option<String>,
    /// What should be there; `None` where there should be no such file.
    pub new: Option<String>,
}

/// Compares the produced `files` with those in `folder`. A file that `is_ours` may be replaced and removed.
///
/// # Errors
///
/// The folder cannot be read.
pub fn plan(
    folder: &Path,
    files: &BTreeMap<String, String>,
    is_ours: fn(&str) -> bool,
) -> Result<Plan, Failure> {
    // A module is sources and nothing else.
    let is_module = files.contains_key("mod.rs");
    let mut plan = Plan {
        folder: folder.to_owned(),
        pruned: if is_module {
            folder.to_owned()
        } else {
            folder.join("src")
        },
        ..Plan::default()
    };
    if is_link(folder) {
        plan.object(folder, "is a symbolic link; use its target");
        return Ok(plan);
    }
    for (path, text) in files {
        plan.compare(path, text, is_ours)?;
    }
    let produced: BTreeSet<PathBuf> = files.keys().map(|path| folder.join(path)).collect();
    plan.find_extra(&plan.pruned.clone(), &produced, is_ours)?;
    plan.changes.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(plan)
}

impl Plan {
    /// Whether the folder already holds what it should.
    pub fn is_done(&self) -> bool {
        self.changes.is_empty() && self.obstacles.is_empty()
    }

    /// Makes it so. Each file is replaced in one step; files that are as they should be are not touched.
    ///
    /// # Errors
    ///
    /// There are obstacles, and nothing has been written; or the disk gave up, and the message says where.
    pub fn write(&self) -> Result<(), Failure> {
        if !self.obstacles.is_empty() {
            return Err(Failure(self.obstacles.join("\n")));
        }
        let mut folders = BTreeSet::new();
        for change in &self.changes {
            let path = self.folder.join(&change.path);
            let folder = path.parent().unwrap_or(Path::new("."));
            let made = match &change.new {
                Some(_) if folders.insert(folder.to_owned()) => fs::create_dir_all(folder),
                _ => Ok(()),
            };
            made.and_then(|()| match &change.new {
                Some(text) => replace(&path, text),
                None => fs::remove_file(&path),
            })
            .map_err(|error| Failure::io("write", &path, &error))?;
        }
        remove_empty(&self.pruned).map_err(|error| Failure::io("clean up", &self.pruned, &error))
    }

    /// Adds files that are written where there are none.
    pub(crate) fn add_missing(&mut self, files: &BTreeMap<String, String>) {
        let missing = files.iter().filter(|(path, _)| {
            let path = self.folder.join(path);
            fs::symlink_metadata(path).is_err()
        });
        let missing = missing.map(|(path, text)| Change {
            path: path.clone(),
            old: None,
            new: Some(text.clone()),
        });
        self.changes.extend(missing);
    }

    /// Makes the paths in messages those that are seen from `base`.
    pub(crate) fn show_from(&mut self, base: &Path) {
        let prefix = format!("{}{}", base.display(), std::path::MAIN_SEPARATOR);
        for obstacle in &mut self.obstacles {
            *obstacle = obstacle.replacen(&prefix, "", 1);
        }
    }

    fn object(&mut self, path: &Path, why: &str) {
        self.obstacles
            .push(format!("error: {} {why}", path.display()));
    }

    /// Compares one produced file with what is there.
    fn compare(
        &mut self,
        path: &str,
        text: &str,
        is_ours: fn(&str) -> bool,
    ) -> Result<(), Failure> {
        let is_inside = Path::new(path)
            .components()
            .all(|component| matches!(component, Component::Normal(_)));
        if path.is_empty() || !is_inside || path.contains(['\\', ':']) {
            self.object(
                Path::new(path),
                "is not a path inside the output folder; this is a bug in specsmith",
            );
            return Ok(());
        }
        let full = self.folder.join(path);
        for folder in full
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != self.folder)
        {
            if is_link(folder) {
                self.object(
                    folder,
                    "is a symbolic link, which specsmith does not follow",
                );
                return Ok(());
            }
            if folder.is_file() {
                self.object(folder, "is a file; a folder must be there");
                return Ok(());
            }
        }
        let old = match fs::symlink_metadata(&full) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::io("read", &full, &error)),
            Ok(metadata) if metadata.is_file() => Some(read(&full)?),
            Ok(_) => {
                self.object(&full, "is not a regular file; remove it");
                return Ok(());
            }
        };
        match old {
            Some(old) if old == text => {}
            Some(old) if !is_ours(&old) => {
                self.object(
                    &full,
                    "was not generated by specsmith (it has no header); move or remove it",
                );
            }
            old => self.changes.push(Change {
                path: path.to_owned(),
                old,
                new: Some(text.to_owned()),
            }),
        }
        Ok(())
    }

    /// Finds the files in `folder` that are not produced.
    fn find_extra(
        &mut self,
        folder: &Path,
        produced: &BTreeSet<PathBuf>,
        is_ours: fn(&str) -> bool,
    ) -> Result<(), Failure> {
        if is_link(folder) || !folder.is_dir() {
            return Ok(());
        }
        for entry in entries(folder).map_err(|error| Failure::io("read", folder, &error))? {
            if produced.contains(&entry) {
                continue;
            }
            if is_link(&entry) {
                self.object(
                    &entry,
                    "is a symbolic link that specsmith did not create; move or remove it",
                );
            } else if entry.is_dir() {
                self.find_extra(&entry, produced, is_ours)?;
            } else {
                let text = read(&entry)?;
                if is_ours(&text) {
                    self.changes.push(Change {
                        path: relative(&entry, &self.folder),
                        old: Some(text),
                        new: None,
                    });
                } else {
                    self.object(
                        &entry,
                        "was not generated by specsmith (it has no header); move or remove it",
                    );
                }
            }
        }
        Ok(())
    }
}

/// The path of a file in a folder, with `/` on any machine.
fn relative(path: &Path, folder: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The entries of a folder, sorted.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: io::Result<Vec<_>> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect();
    let mut entries = entries?;
    entries.sort();
    Ok(entries)
}

/// The text of a file; what is not UTF-8 cannot be equal to what is produced anyway.
fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io("read", path, &error))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether there is a symbolic link at `path`.
fn is_link(path: &Path) -> bool {
    path.symlink_metadata()
        .is_ok_and(|metadata| metadata.is_symlink())
}

/// Writes a file beside its place and moves it there.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path).inspect_err(|_| {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    })
}

/// Removes the empty folders below `folder`, and itself where nothing is left.
fn remove_empty(folder: &Path) -> io::Result<()> {
    if is_link(folder) || !folder.is_dir() {
        return Ok(());
    }
    for entry in entries(folder)? {
        remove_empty(&entry)?;
    }
    if entries(folder)?.is_empty() {
        fs::remove_dir(folder)?;
    }
    Ok(())
}
