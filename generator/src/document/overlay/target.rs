//! Targets: a JSONPath (RFC 9535) in, pointers to the nodes that it selects out.
//!
//! The only module that knows the library.

use std::borrow::Cow;

use jsonpath_rust::JsonPath;
use serde_json::Value;

use crate::pointer::Pointer;

/// The nodes that a JSONPath selects.
///
/// # Errors
///
/// Why the text is no JSONPath.
pub(super) fn find(path: &str, root: &Value) -> Result<Vec<Pointer>, String> {
    let nodes = root.query_only_path(path).map_err(|error| {
        let error = error.to_string();
        let mut reason = error.lines().map(str::trim).filter(|line| !line.is_empty());
        let reason = reason
            .next_back()
            .unwrap_or_default()
            .trim_start_matches("= ");
        format!("`{path}` is not a JSONPath: {reason}")
    })?;
    nodes
        .iter()
        .map(|node| pointer(node).ok_or_else(|| format!("`{path}` selects `{node}`")))
        .collect()
}

/// Puts pointers into the order of the document, as far as elements of arrays go, each once; a node comes before what is in it.
pub(super) fn sort(pointers: &mut Vec<Pointer>) {
    pointers.sort_by_cached_key(|pointer| pointer.tokens().map(Step::new).collect::<Vec<_>>());
    pointers.dedup();
}

/// A token of a pointer, in the order of positions.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Number(usize, String),
    Name(String),
}

impl Step {
    fn new(token: Cow<'_, str>) -> Self {
        match token.parse() {
            Ok(number) => Self::Number(number, token.into_owned()),
            Err(_) => Self::Name(token.into_owned()),
        }
    }
}

/// The pointer for a Normalized Path (RFC 9535 §2.7): `$['paths']['/a'][0]`.
fn pointer(path: &str) -> Option<Pointer> {
    let mut rest = path.strip_prefix('$')?;
    let mut pointer = Pointer::root();
    while !rest.is_empty() {
        rest = rest.strip_prefix('[')?;
        if let Some(quoted) = rest.strip_prefix('\'') {
            let (name, after) = name(quoted)?;
            pointer = pointer.key(&name);
            rest = after.strip_prefix(']')?;
        } else {
            let (index, after) = rest.split_once(']')?;
            pointer = pointer.index(index.parse().ok()?);
            rest = after;
        }
    }
    Some(pointer)
}

/// The name that a quoted text starts with, and what follows its closing quote.
fn name(quoted: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '\'' => return Some((name, characters.as_str())),
            '\\' => name.push(match characters.next()? {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let digits = characters.as_str().get(..4)?;
                    characters = characters.as_str().get(4..)?.chars();
                    char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
                }
                other => other,
            }),
            other => name.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_select_nodes() {
        let root = json!({"paths": {"/v1/customers/{id}": {"get": {"tags": ["a"], "parameters": [{"name": "x"}, {"name": "y"}]}}}});
        let at = "/paths/~1v1~1customers~1{id}/get";
        for (path, expected) in [
            ("$", vec![String::new()]),
            ("$.paths['/v1/customers/{id}'].get", vec![at.to_owned()]),
            (
                "$.paths[\"/v1/customers/{id}\"].get.tags[0]",
                vec![format!("{at}/tags/0")],
            ),
            (
                "$.paths.*.get.parameters[?@.name == 'y']",
                vec![format!("{at}/parameters/1")],
            ),
            ("$..parameters[-1:]", vec![format!("{at}/parameters/1")]),
            (
                "$..name",
                vec![
                    format!("{at}/parameters/0/name"),
                    format!("{at}/parameters/1/name"),
                ],
            ),
            ("$.none", vec![]),
        ] {
            let mut found = find(path, &root).expect("a path");
            sort(&mut found);
            let found: Vec<_> = found.iter().map(|at| at.as_str().to_owned()).collect();
            assert_eq!(found, expected, "{path}");
        }
    }

    #[test]
    fn what_is_no_path_is_said_in_one_line() {
        for path in [
            "",
            "paths",
            "$.paths[",
            "$..",
            "$[?(@.a = 1)]",
            &"$[?(".repeat(5_000),
        ] {
            let why = find(path, &json!({})).expect_err(path);
            assert_eq!(why.lines().count(), 1, "{why}");
        }
    }

    #[test]
    fn elements_are_in_the_order_of_their_numbers() {
        let pointer = |text| Pointer::from_fragment(text).expect("a pointer");
        let mut pointers: Vec<_> = ["/a/10", "/a/9/b", "/a/9", "/a/10", "/a"]
            .map(pointer)
            .into();
        sort(&mut pointers);
        assert_eq!(pointers, ["/a", "/a/9", "/a/9/b", "/a/10"].map(pointer));
    }

    proptest! {
        #[test]
        fn any_name_is_found_again(name: String) {
            let root = json!({ (name.clone()): {"x": 1} });
            let found = find("$.*.x", &root).expect("a path");
            prop_assert_eq!(found, [Pointer::root().key(&name).key("x")]);
        }
    }
}
