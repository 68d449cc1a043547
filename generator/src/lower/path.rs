//! Path templates (OpenAPI 3.0.3 §4.7.8.2): text in, parts out.

use crate::ir::PathPart;

/// Cuts a template at its parameters. Text that looks like the start of a parameter and is none stays text.
pub(super) fn parse_path(template: &str) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        literal.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) if !name.is_empty() && !name.contains(['{', '/']) => {
                if !literal.is_empty() {
                    parts.push(PathPart::Literal(std::mem::take(&mut literal)));
                }
                parts.push(PathPart::Parameter(name.to_owned()));
                rest = tail;
            }
            _ => {
                literal.push('{');
                rest = after;
            }
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(PathPart::Literal(literal));
    }
    parts
}

/// The path, and the query that it ends with. The standard has no place for one in a path; documents use it for operations that differ in
/// nothing else. A fragment, which they use for the same, is never sent (RFC 9110 §7.1) and is neither.
pub(super) fn split_query(path: &str) -> (&str, &str) {
    let (path, _) = path.split_once('#').unwrap_or((path, ""));
    path.split_once('?').unwrap_or((path, ""))
}

/// Lets a template end in a query, the pairs aside whose name is that of a declared parameter.
pub(super) fn add_query(
    parts: &mut Vec<PathPart>,
    query: &str,
    is_declared: impl Fn(&str) -> bool,
) {
    let pairs = query.split('&').filter(|pair| {
        let (name, _) = pair.split_once('=').unwrap_or((pair, ""));
        !name.is_empty() && !is_declared(name)
    });
    let pairs: Vec<&str> = pairs.collect();
    if !pairs.is_empty() {
        parts.push(PathPart::Literal(format!("?{}", pairs.join("&"))));
    }
}

/// Whether a brace of the template is part of no parameter.
pub(super) fn has_stray_brace(parts: &[PathPart]) -> bool {
    parts.iter().any(|part| match part {
        PathPart::Literal(text) => text.contains(['{', '}']),
        PathPart::Parameter(_) => false,
    })
}

/// The names of the parameters, in their order.
pub(super) fn variables(parts: &[PathPart]) -> impl Iterator<Item = &str> {
    parts.iter().filter_map(|part| match part {
        PathPart::Parameter(name) => Some(name.as_str()),
        PathPart::Literal(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(template: &str) -> Vec<String> {
        let spell = |part| match part {
            PathPart::Literal(text) => text,
            PathPart::Parameter(name) => format!("<{name}>"),
        };
        parse_path(template).into_iter().map(spell).collect()
    }

    #[test]
    fn templates_are_cut_at_their_parameters() {
        let cases: [(&str, &[&str]); 7] = [
            ("/", &["/"]),
            ("/v1/a", &["/v1/a"]),
            ("/v1/{id}", &["/v1/", "<id>"]),
            ("/{a}.{b}", &["/", "<a>", ".", "<b>"]),
            ("/{id}:action", &["/", "<id>", ":action"]),
            ("/{a}{b}/", &["/", "<a>", "<b>", "/"]),
            (
                "/{customer_Id}/x-{y}",
                &["/", "<customer_Id>", "/x-", "<y>"],
            ),
        ];
        for (template, parts) in cases {
            assert_eq!(written(template), parts, "{template}");
        }
    }

    #[test]
    fn stray_braces_stay_text() {
        for template in ["/{}", "/{a", "/a}", "/{a/b}", "/{{a"] {
            let parts = parse_path(template);
            assert_eq!(written(template), [template]);
            assert!(has_stray_brace(&parts), "{template}");
        }
        assert!(!has_stray_brace(&parse_path("/{a}")));
    }
}
