//! Paths to types: a string of the settings in, a path that is one and starts from something that the crate has out.

use std::collections::BTreeMap;

use quote::quote;
use syn::{File, Type};

use crate::model::{
    DEPENDENCIES, DependencyNeed, GivenDependency, GivenType, TypePath, is_value_package,
};

/// The crates that are always there.
const STANDARD: [&str; 3] = ["alloc", "core", "std"];

/// What the files of a crate call its own modules.
const NAMED: [&str; 2] = ["rt", "types"];

/// The types that have no path.
const PRIMITIVE: [&str; 16] = [
    "String", "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "u128",
    "u16", "u32", "u64", "u8",
];

impl GivenType {
    /// A type at a path, with what the crate depends on for it.
    ///
    /// # Errors
    ///
    /// In one sentence, why it is no type, or why the crate cannot depend on that.
    pub fn new(
        path: &str,
        dependencies: BTreeMap<String, GivenDependency>,
    ) -> Result<Self, String> {
        for name in dependencies.keys() {
            check_dependency(name)?;
        }
        let path = parse(path)?;
        let root = path.root();
        let is_dependency = |name: &String| name.replace('-', "_") == root;
        let is_known = match path.0 == root {
            true => PRIMITIVE.contains(&root),
            false => {
                STANDARD.contains(&root)
                    || root == "serde_json"
                    || is_value_package(root)
                    || dependencies.keys().any(is_dependency)
            }
        };
        if NAMED.contains(&root) {
            return Err(format!(
                "a package cannot be called `{root}` here: give it another name, with `package = {root:?}`"
            ));
        }
        if !is_known {
            return Err(format!(
                "`{}` starts with `{root}`, which the crate does not know: name the package in `dependency`",
                path.0
            ));
        }
        Ok(Self { path, dependencies })
    }
}

/// Parses a path to a type, and writes it as people do.
fn parse(text: &str) -> Result<TypePath, String> {
    let ty = syn::parse_str::<Type>(text)
        .map_err(|_| format!("{text:?} is not a valid type of Rust"))?;
    let is_path = matches!(&ty, Type::Path(path) if path.qself.is_none());
    let item = syn::parse2(quote!(type A = #ty;));
    let (true, Ok(item)) = (is_path, item) else {
        return Err(format!(
            "{text:?} is not a path to a type, such as `std::net::IpAddr`"
        ));
    };
    let printed = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    });
    let path = printed.trim().strip_prefix("type A = ");
    let path = path.and_then(|path| path.strip_suffix(';'));
    match path.map(|path| path.trim_start_matches("::").to_owned()) {
        Some(path) if !path.contains('\n') => Ok(TypePath(path)),
        _ => Err(format!("{text:?} is too long for a path to a type")),
    }
}

/// Whether the crate can depend on a package of this name for a type.
fn check_dependency(name: &str) -> Result<(), String> {
    let is_name = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    if name.is_empty() || !name.chars().all(is_name) {
        return Err(format!("{name:?} is not a valid package name"));
    }
    let mut own = DEPENDENCIES.iter();
    let is_own = own.any(|own| own.name == name && own.need != DependencyNeed::Values);
    if is_own && !is_value_package(name) {
        return Err(format!(
            "every crate depends on `{name}` as it has to, and nothing else can be asked of it"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(path: &str, dependency: &str) -> Result<String, String> {
        let table = GivenDependency {
            version: Some("1".to_owned()),
            table: "{ version = \"1\" }".to_owned(),
        };
        let dependencies = (!dependency.is_empty()).then(|| (dependency.to_owned(), table));
        GivenType::new(path, dependencies.into_iter().collect()).map(|given| given.path.0)
    }

    #[test]
    fn a_path_is_written_as_people_do() {
        for (path, dependency, expected) in [
            ("std::net::IpAddr", "", "std::net::IpAddr"),
            (" :: std :: net::IpAddr", "", "std::net::IpAddr"),
            (
                "my_money::Id<my_money :: Customer>",
                "my-money",
                "my_money::Id<my_money::Customer>",
            ),
            (
                "serde_json::Map<String,serde_json::Value>",
                "",
                "serde_json::Map<String, serde_json::Value>",
            ),
            ("chrono::NaiveTime", "chrono", "chrono::NaiveTime"),
            ("u8", "", "u8"),
        ] {
            assert_eq!(given(path, dependency), Ok(expected.to_owned()));
        }
    }

    #[test]
    fn what_is_no_path_to_a_type_is_refused() {
        for (path, dependency, why) in [
            ("", "", "is not a valid type"),
            ("std::net::IpAddr; fn main() {}", "", "is not a valid type"),
            ("std::net::IpAddr } mod a {", "", "is not a valid type"),
            ("&'static str", "", "is not a path"),
            ("[u8; 4]", "", "is not a path"),
            ("<u8 as Into<u16>>::A", "", "is not a path"),
            ("my_money::Money", "", "does not know"),
            ("Money", "money", "does not know"),
            ("crate::Money", "", "does not know"),
            ("super::Money", "", "does not know"),
            ("types::B", "types", "give it another name"),
            ("a::B", "a = 1", "is not a valid package name"),
            ("serde::B", "serde", "as it has to"),
        ] {
            let error = given(path, dependency).expect_err("a reason");
            assert!(error.contains(why), "{error}");
        }
    }
}
