//! The table `[types]` of `specsmith.toml` in, the types of Rust that stand for schemas out.

use std::collections::BTreeMap;

use serde::Deserialize;
use specsmith::{GivenDependency, GivenType};
use toml::{Table, Value};

/// What is said about a type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeKeys {
    path: String,
    #[serde(default)]
    dependency: Table,
}

/// The types that the table gives, by what it calls their schemas.
///
/// # Errors
///
/// In one sentence, what is not a valid type of Rust, or what no crate can depend on.
pub(super) fn read(
    table: BTreeMap<String, TypeKeys>,
) -> Result<BTreeMap<String, GivenType>, String> {
    let mut given = BTreeMap::new();
    let mut known: BTreeMap<String, GivenDependency> = BTreeMap::new();
    for (schema, keys) in table {
        let because = |why: String| format!("`types.{schema:?}`: {why}");
        let mut dependencies = BTreeMap::new();
        for (name, value) in keys.dependency {
            let dependency = dependency(&name, value).map_err(because)?;
            let other = known.insert(name.clone(), dependency.clone());
            if other.is_some_and(|other| other != dependency) {
                return Err(because(format!(
                    "another type has a different dependency `{name}`"
                )));
            }
            dependencies.insert(name, dependency);
        }
        let ty = GivenType::new(&keys.path, dependencies).map_err(because)?;
        given.insert(schema, ty);
    }
    Ok(given)
}

/// A dependency: a version, or a table as in Cargo.toml.
fn dependency(name: &str, value: Value) -> Result<GivenDependency, String> {
    let table = match value {
        Value::String(version) => {
            Table::from_iter([("version".to_owned(), Value::String(version))])
        }
        Value::Table(table) => table,
        _ => {
            return Err(format!(
                "`dependency.{name}` is neither a version nor a table"
            ));
        }
    };
    let version = table.get("version").and_then(Value::as_str);
    Ok(GivenDependency {
        version: version.map(str::to_owned),
        table: Value::Table(table).to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<BTreeMap<String, GivenType>, String> {
        read(toml::from_str(text).unwrap())
    }

    fn table_of(text: &str) -> String {
        let value: Table = toml::from_str(text).unwrap();
        let (name, value) = value.into_iter().next().unwrap();
        dependency(&name, value).unwrap().table
    }

    #[test]
    fn a_dependency_is_an_inline_table() {
        for (text, table) in [
            ("a = \"1\"", "{ version = \"1\" }"),
            (
                "[a]\nversion = \"1.2\"\nfeatures = [\"serde\"]\n",
                "{ features = [\"serde\"], version = \"1.2\" }",
            ),
        ] {
            assert_eq!(table_of(text), table);
        }
    }

    #[test]
    fn what_is_no_type_is_an_error_with_its_schema() {
        let cases = [
            (
                "[Money]\npath = \"money::\"",
                "`types.\"Money\"`: \"money::\" is not a valid type of Rust",
            ),
            (
                "[Money]\npath = \"money::Money\"",
                "name the package in `dependency`",
            ),
            (
                "[Money]\npath = \"money::Money\"\ndependency = { money = 1 }",
                "`dependency.money` is neither a version nor a table",
            ),
            (
                "[A]\npath = \"a::A\"\ndependency = { a = \"1\" }\n[B]\npath = \"a::B\"\ndependency = { a = \"2\" }",
                "`types.\"B\"`: another type has a different dependency `a`",
            ),
        ];
        for (text, part) in cases {
            let error = read_text(text).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }
}
