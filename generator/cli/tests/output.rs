//! What happens to a folder when a crate is written to it, and what never happens.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use specsmith_cli::output::{Plan, plan};
use tempfile::TempDir;

const OURS: &str = "// ours\n";

fn is_ours(text: &str) -> bool {
    text.starts_with(OURS)
}

/// Our files, each with its header.
fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), format!("{OURS}{text}")))
        .collect()
}

fn plan_in(folder: &Path, produced: &[(&str, &str)]) -> Plan {
    plan(folder, &files(produced), is_ours).unwrap()
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Everything below a folder, as `path: text`.
fn tree(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() && !path.is_symlink() {
                found.push(format!("{name}/"));
                open.push(path);
            } else {
                found.push(format!("{name}: {}", fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn files_are_written_into_a_folder_that_is_not_there() {
    let place = TempDir::new().unwrap();
    let folder = place.path().join("deep/crate");
    plan_in(&folder, &[("Cargo.toml", "a"), ("src/types/b.rs", "b")])
        .write()
        .unwrap();
    assert_eq!(
        tree(&folder),
        [
            "Cargo.toml: // ours\na",
            "src/",
            "src/types/",
            "src/types/b.rs: // ours\nb"
        ]
    );
}

#[test]
fn a_second_run_has_nothing_to_do() {
    let place = TempDir::new().unwrap();
    let produced = [("src/a.rs", "a")];
    plan_in(place.path(), &produced).write().unwrap();
    assert!(plan_in(place.path(), &produced).is_done());
}

#[test]
fn unchanged_files_keep_their_time() {
    let place = TempDir::new().unwrap();
    put(place.path(), "src/a.rs", "// ours\na");
    put(place.path(), "src/b.rs", "// ours\nold");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for name in ["src/a.rs", "src/b.rs"] {
        let file = fs::File::options()
            .write(true)
            .open(place.path().join(name))
            .unwrap();
        file.set_modified(long_ago).unwrap();
    }
    plan_in(place.path(), &[("src/a.rs", "a"), ("src/b.rs", "new")])
        .write()
        .unwrap();
    let modified = |name: &str| {
        fs::metadata(place.path().join(name))
            .unwrap()
            .modified()
            .unwrap()
    };
    assert_eq!(modified("src/a.rs"), long_ago);
    assert_ne!(modified("src/b.rs"), long_ago);
}

#[test]
fn files_of_ours_that_are_not_produced_any_more_go_with_their_folders() {
    let place = TempDir::new().unwrap();
    put(place.path(), "src/old/deep/gone.rs", "// ours\n");
    put(place.path(), "examples/mine.rs", "// ours\n");
    plan_in(place.path(), &[("src/a.rs", "a")]).write().unwrap();
    assert_eq!(
        tree(place.path()),
        [
            "examples/",
            "examples/mine.rs: // ours\n",
            "src/",
            "src/a.rs: // ours\na"
        ]
    );
}

#[test]
fn planning_changes_nothing_and_names_each_difference() {
    let place = TempDir::new().unwrap();
    put(place.path(), "src/different.rs", "// ours\nold");
    put(place.path(), "src/extra.rs", "// ours\n");
    let before = tree(place.path());
    let plan = plan_in(
        place.path(),
        &[("src/different.rs", "new"), ("src/missing.rs", "")],
    );
    let changes: Vec<_> = plan
        .changes
        .iter()
        .map(|change| {
            (
                change.path.as_str(),
                change.old.is_some(),
                change.new.is_some(),
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            ("src/different.rs", true, true),
            ("src/extra.rs", true, false),
            ("src/missing.rs", false, true),
        ]
    );
    assert_eq!(tree(place.path()), before);
}

/// Checks that nothing is written because of an obstacle that says `why`.
#[track_caller]
fn assert_refused(folder: &Path, produced: &[(&str, &str)], why: &str) {
    let before = tree(folder);
    let plan = plan_in(folder, produced);
    assert!(
        plan.obstacles.iter().any(|obstacle| obstacle.contains(why)),
        "{:?}",
        plan.obstacles
    );
    assert!(plan.write().is_err());
    assert_eq!(tree(folder), before);
}

#[test]
fn a_file_somebody_wrote_is_not_replaced() {
    let place = TempDir::new().unwrap();
    put(place.path(), "Cargo.toml", "mine");
    assert_refused(
        place.path(),
        &[("Cargo.toml", ""), ("src/a.rs", "")],
        "was not generated by specsmith",
    );
}

#[test]
fn a_file_somebody_put_among_ours_is_not_removed() {
    let place = TempDir::new().unwrap();
    put(place.path(), "src/mine.rs", "mine");
    assert_refused(
        place.path(),
        &[("src/a.rs", "")],
        "was not generated by specsmith",
    );
}

#[test]
fn files_outside_of_src_are_nobodys_business() {
    let place = TempDir::new().unwrap();
    put(place.path(), "README.md", "mine");
    put(place.path(), "tests/mine.rs", "mine");
    assert!(
        plan_in(place.path(), &[("src/a.rs", "")])
            .obstacles
            .is_empty()
    );
}

#[test]
fn a_path_out_of_the_folder_is_refused() {
    let place = TempDir::new().unwrap();
    for path in ["../x", "/etc/x", "src/../../x", "C:\\x", "a\\b", ""] {
        assert_refused(
            place.path(),
            &[(path, "")],
            "is not a path inside the output folder",
        );
    }
}

#[test]
fn a_file_where_a_folder_has_to_be_is_told() {
    let place = TempDir::new().unwrap();
    put(place.path(), "src/types", "// ours\n");
    assert_refused(
        place.path(),
        &[("src/types/a.rs", "")],
        "is a file; a folder must be there",
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let (place, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    put(elsewhere.path(), "a.rs", "// ours\n");
    let link = place.path().join("src");
    symlink(elsewhere.path(), &link).unwrap();
    let linked_folder = plan_in(place.path(), &[("src/a.rs", "new")]);
    assert!(linked_folder.write().is_err());
    fs::remove_file(&link).unwrap();

    fs::create_dir(&link).unwrap();
    symlink(elsewhere.path().join("a.rs"), link.join("a.rs")).unwrap();
    assert_refused(
        place.path(),
        &[("src/a.rs", "new")],
        "is not a regular file",
    );
    assert_refused(place.path(), &[("src/b.rs", "new")], "is a symbolic link");

    let linked = place.path().join("crate");
    symlink(elsewhere.path(), &linked).unwrap();
    assert!(plan_in(&linked, &[("b.rs", "")]).write().is_err());
    assert_eq!(tree(elsewhere.path()), ["a.rs: // ours\n"]);
}
