//! A generated Cargo.toml and the `[cargo]` of `specsmith.toml` in, one Cargo.toml out.
//!
//! What is generated stays as it is, to the byte: keys are added at the end of their tables, and tables at the end of the file.

use toml::{Table, Value};

/// Adds keys to a Cargo.toml.
///
/// # Errors
///
/// A key that is there already, in one sentence.
pub(crate) fn merge(generated: &str, added: &Table) -> Result<String, String> {
    let mut lines: Vec<String> = generated.lines().map(str::to_owned).collect();
    let known: Table = toml::from_str(generated).map_err(|error| error.to_string())?;
    let mut tables = Table::new();
    add(&mut lines, &mut tables, &mut Vec::new(), &known, added)?;
    let mut text: String = lines.into_iter().map(|line| line + "\n").collect();
    if !tables.is_empty() {
        text.push('\n');
        text.push_str(&toml::to_string(&tables).map_err(|error| error.to_string())?);
    }
    Ok(text)
}

/// Adds the keys of the table at `path` to its lines, and the tables that have none to `tables`.
fn add(
    lines: &mut Vec<String>,
    tables: &mut Table,
    path: &mut Vec<String>,
    known: &Table,
    added: &Table,
) -> Result<(), String> {
    for (key, value) in added {
        let known = known.get(key);
        path.push(key.clone());
        match (known, value) {
            (Some(Value::Table(known)), Value::Table(added)) if has_header(lines, path) => {
                add(lines, tables, path, known, added)?;
            }
            (Some(_), _) => {
                return Err(format!(
                    "`cargo.{}` is generated; remove it",
                    path.join(".")
                ));
            }
            (None, Value::Table(_)) => put(tables, path, value.clone()),
            (None, Value::Array(array)) if matches!(array.as_slice(), [Value::Table(_), ..]) => {
                put(tables, path, value.clone());
            }
            (None, _) => match end_of(lines, &path[..path.len() - 1]) {
                Some(end) => {
                    let line = Table::from_iter([(key.clone(), value.clone())]);
                    let line = toml::to_string(&line).map_err(|error| error.to_string())?;
                    lines.insert(end, line.trim_end().to_owned());
                }
                None => put(tables, path, value.clone()),
            },
        }
        path.pop();
    }
    Ok(())
}

/// Whether the table at a path, or one in it, starts with a line of its own.
fn has_header(lines: &[String], path: &[String]) -> bool {
    let name = path.join(".");
    lines.iter().any(|line| {
        let rest = line
            .strip_prefix('[')
            .and_then(|line| line.strip_prefix(name.as_str()));
        rest.is_some_and(|rest| rest.starts_with([']', '.']))
    })
}

/// Behind the last line of a table that starts with a line of its own; that of the file is in front of all others.
fn end_of(lines: &[String], path: &[String]) -> Option<usize> {
    if path.is_empty() {
        return lines.iter().position(|line| line.starts_with('['));
    }
    let header = format!("[{}]", path.join("."));
    let start = lines.iter().position(|line| *line == header)?;
    let rest = lines[start..].iter();
    let length = rest.take_while(|line| !line.is_empty()).count();
    Some(start + length)
}

/// Puts a value into nested tables.
fn put(tables: &mut Table, path: &[String], value: Value) {
    let Some((key, parents)) = path.split_last() else {
        return;
    };
    let mut table = tables;
    for parent in parents {
        let entry = table
            .entry(parent.clone())
            .or_insert_with(|| Value::Table(Table::new()));
        let Value::Table(inner) = entry else {
            return;
        };
        table = inner;
    }
    table.insert(key.clone(), value);
}

#[cfg(test)]
mod tests {
    use super::*;

    const GENERATED: &str = "[package]\nname = \"pets\"\n\n[package.metadata.docs.rs]\nall-features = true\n\n[features]\ndefault = []\n\n[dependencies]\nserde = { version = \"1\" }\n";

    fn merged(added: &str) -> Result<String, String> {
        let merged = merge(GENERATED, &toml::from_str(added).unwrap())?;
        toml::from_str::<Table>(&merged).unwrap_or_else(|error| panic!("{error}\n{merged}"));
        Ok(merged)
    }

    #[test]
    fn keys_are_added_to_their_tables_and_tables_to_the_file() {
        let added = "cargo-features = [\"x\"]\npackage.links = \"z\"\nfeatures.extra = [\"serde/rc\"]\ndependencies.mime = \"0.3\"\n\
                     [dependencies.url]\nversion = \"2\"\n[profile.release]\nlto = true\n[package.metadata.other]\na = 1\n[[bin]]\nname = \"b\"\n";
        let merged = merged(added).unwrap();
        for part in [
            "cargo-features = [\"x\"]\n[package]\nname = \"pets\"\nlinks = \"z\"\n\n",
            "default = []\nextra = [\"serde/rc\"]\n\n",
            "serde = { version = \"1\" }\nmime = \"0.3\"\n\n",
            "[dependencies.url]\nversion = \"2\"\n",
            "[profile.release]\nlto = true\n",
            "[package.metadata.other]\na = 1\n",
            "[[bin]]\nname = \"b\"\n",
        ] {
            assert!(merged.contains(part), "{part}\n{merged}");
        }
    }

    #[test]
    fn a_key_that_is_generated_is_an_error() {
        for (added, key) in [
            ("package.name = \"x\"", "cargo.package.name"),
            ("features.default = []", "cargo.features.default"),
            (
                "[dependencies.serde]\nfeatures = [\"rc\"]",
                "cargo.dependencies.serde",
            ),
            (
                "package.metadata.docs.rs.all-features = false",
                "cargo.package.metadata.docs.rs.all-features",
            ),
        ] {
            assert_eq!(
                merged(added),
                Err(format!("`{key}` is generated; remove it"))
            );
        }
    }
}
