//! Path templates (OpenAPI 3.0.3 §4.7.8.2): text in, parts out. Afterwards nobody cuts a path again.

use crate::ir::PathPart;

/// A path of the document, cut.
#[derive(Clone, Debug)]
pub(super) struct Template {
    /// The path itself.
    pub path: Vec<PathPart>,
    /// The pairs of the query behind it. The standard has no place for one in a path; documents use it for operations that differ in
    /// nothing else, and for parameters.
    pub query: Vec<Pair>,
}

/// A pair of the query behind a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pair {
    /// One that is the same in every call.
    Constant(String),
    /// One whose value is that of a parameter.
    Parameter(QueryVariable),
    /// One that has a parameter elsewhere than as its value.
    Other(String),
}

/// The place of a parameter in a query: `name={variable}`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct QueryVariable {
    /// Its name on the wire.
    pub name: String,
    /// Its name in the braces.
    pub variable: String,
}

impl Template {
    /// Cuts a path, which may end in a query. A fragment, which documents use to tell operations apart, is never sent
    /// (RFC 9110 §7.1) and is neither.
    pub(super) fn parse(text: &str) -> Self {
        let (text, _) = text.split_once('#').unwrap_or((text, ""));
        let start = text.match_indices('?').map(|(index, _)| index);
        let query = { start }.find(|index| !is_in_braces(text, *index));
        let (path, query) = text.split_at(query.unwrap_or(text.len()));
        let mut path = parse_path(&format!("/{}", path.trim_start_matches('/')));
        let mut pairs = expansions(&mut path);
        let written = query.trim_start_matches('?').split('&');
        pairs.extend(written.filter(|pair| !pair.is_empty()).map(parse_pair));
        Self { path, query: pairs }
    }

    /// The parameters that are values of the query.
    pub(super) fn query_variables(&self) -> impl Iterator<Item = &QueryVariable> {
        self.query.iter().filter_map(|pair| match pair {
            Pair::Parameter(variable) => Some(variable),
            Pair::Constant(_) | Pair::Other(_) => None,
        })
    }

    /// What is the same in every call and what is a parameter of the path, without the pairs whose name is that of a parameter.
    pub(super) fn into_parts(self, is_parameter: impl Fn(&str) -> bool) -> Vec<PathPart> {
        let constant = self.query.iter().filter_map(|pair| match pair {
            Pair::Constant(pair) => Some(pair.as_str()),
            Pair::Parameter(_) | Pair::Other(_) => None,
        });
        let constant = constant.filter(|pair| {
            let (name, _) = pair.split_once('=').unwrap_or((pair, ""));
            !is_parameter(name)
        });
        let constant: Vec<&str> = constant.collect();
        let mut parts = self.path;
        if !constant.is_empty() {
            parts.push(PathPart::Query(constant.join("&")));
        }
        parts
    }
}

/// Whether the place `index` of a path is between the braces of a parameter.
fn is_in_braces(text: &str, index: usize) -> bool {
    let (before, after) = text.split_at(index);
    let (open, close) = (before.rfind('{'), after.find('}'));
    let end = after.find(['{', '/']).unwrap_or(after.len());
    open.is_some() && open > before.rfind('}') && close.is_some_and(|close| close < end)
}

/// Takes the parameters of the query that are written as `{?name,other}` (RFC 6570 §3.2.8) out of a path.
fn expansions(path: &mut Vec<PathPart>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    path.retain(|part| {
        let names = match part {
            PathPart::Parameter(name) => name.strip_prefix('?'),
            PathPart::Literal(_) | PathPart::Query(_) => None,
        };
        let found = { names.into_iter() }.flat_map(|names| names.split(','));
        let found = found.map(|name| name.trim_end_matches('*'));
        pairs.extend(found.filter(|name| !name.is_empty()).map(|name| {
            Pair::Parameter(QueryVariable {
                name: name.to_owned(),
                variable: name.to_owned(),
            })
        }));
        names.is_none()
    });
    pairs
}

/// What a pair of a query is.
fn parse_pair(pair: &str) -> Pair {
    if !pair.contains(['{', '}']) {
        return Pair::Constant(pair.to_owned());
    }
    let is_name = |text: &str| !text.is_empty() && !text.contains(['{', '}']);
    let cut = pair.split_once('=').and_then(|(name, value)| {
        let variable = value.strip_prefix('{')?.strip_suffix('}')?;
        (is_name(name) && is_name(variable)).then_some((name, variable))
    });
    match cut {
        Some((name, variable)) => Pair::Parameter(QueryVariable {
            name: name.to_owned(),
            variable: variable.to_owned(),
        }),
        None => Pair::Other(pair.to_owned()),
    }
}

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

/// Whether a brace of the template is part of no parameter.
pub(super) fn has_stray_brace(parts: &[PathPart]) -> bool {
    parts.iter().any(|part| match part {
        PathPart::Literal(text) => text.contains(['{', '}']),
        PathPart::Parameter(_) | PathPart::Query(_) => false,
    })
}

/// The names of the parameters, in their order.
pub(super) fn variables(parts: &[PathPart]) -> impl Iterator<Item = &str> {
    parts.iter().filter_map(|part| match part {
        PathPart::Parameter(name) => Some(name.as_str()),
        PathPart::Literal(_) | PathPart::Query(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(template: &str) -> Vec<String> {
        let spell = |part| match part {
            PathPart::Parameter(name) => format!("<{name}>"),
            other => other.to_string(),
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

    #[test]
    fn a_query_is_cut_into_its_pairs() {
        let variable = |name: &str, variable: &str| {
            Pair::Parameter(QueryVariable {
                name: name.to_owned(),
                variable: variable.to_owned(),
            })
        };
        let constant = |text: &str| Pair::Constant(text.to_owned());
        let cases = [
            ("/a", vec![]),
            ("/a?", vec![]),
            ("/a?x={x}", vec![variable("x", "x")]),
            ("/a?q={query}#z", vec![variable("q", "query")]),
            (
                "/a?b&x={x}&&c=1",
                vec![constant("b"), variable("x", "x"), constant("c=1")],
            ),
            ("/a?{x}", vec![Pair::Other("{x}".to_owned())]),
            ("/a?x={a}{b}", vec![Pair::Other("x={a}{b}".to_owned())]),
            ("/a?x={}", vec![Pair::Other("x={}".to_owned())]),
            ("/a{?x,y*}", vec![variable("x", "x"), variable("y", "y")]),
            ("/a{?}", vec![]),
            ("/a/{x?}", vec![]),
        ];
        for (text, pairs) in cases {
            assert_eq!(Template::parse(text).query, pairs, "{text}");
        }
    }
}
