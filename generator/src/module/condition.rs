//! Sources with `#[cfg(…)]` in, sources without those that ask for a feature out.
//!
//! The sources are ours and formatted: an attribute starts a line, and what it is for ends with the first line of the same indentation
//! that ends with `;`, `,` or `}`.

use std::collections::BTreeSet;

use syn::{Expr, ExprLit, Lit, Meta, Token, punctuated::Punctuated};

use crate::model::Feature;

/// Which features are on.
pub struct Features {
    on: BTreeSet<&'static str>,
}

impl Features {
    /// These, and those that they need.
    pub fn new(features: &BTreeSet<Feature>) -> Self {
        let with_brought =
            |feature: &Feature| std::iter::successors(Some(*feature), |feature| feature.brings());
        let on = features.iter().flat_map(with_brought);
        Self {
            on: on.map(Feature::as_str).collect(),
        }
    }

    /// Whether there is more than types.
    fn has_client(&self) -> bool {
        !self.on.is_empty()
    }

    /// Features of a name that is none of ours are those of tags.
    pub fn has(&self, name: &str) -> bool {
        let is_ours = Feature::ALL.iter().any(|feature| feature.as_str() == name);
        match name {
            "conformance" => false,
            _ if is_ours => self.on.contains(name),
            _ => self.has_client(),
        }
    }
}

/// What becomes of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Always,
    Never,
    /// It is about something else than features.
    When(String),
}

impl Condition {
    /// A condition with some features. Examples are not run, so nothing is there for them alone.
    fn of(meta: &Meta, features: &Features) -> Self {
        match meta {
            Meta::Path(path) if path.is_ident("doctest") => Self::Never,
            Meta::Path(path) => Self::When(
                path.get_ident()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
            ),
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(name),
                    ..
                }) => match features.has(&name.value()) {
                    true => Self::Always,
                    false => Self::Never,
                },
                _ => Self::Never,
            },
            Meta::List(list) => {
                let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
                let parts = parts.unwrap_or_default();
                let mut parts = parts.iter().map(|part| Self::of(part, features));
                if list.path.is_ident("not") {
                    return parts.next().map_or(Self::Never, Self::not);
                }
                let is_all = list.path.is_ident("all");
                let (neutral, absorbing) = match is_all {
                    true => (Self::Always, Self::Never),
                    false => (Self::Never, Self::Always),
                };
                let mut rest = Vec::new();
                for part in parts {
                    match part {
                        part if part == absorbing => return absorbing,
                        Self::When(condition) => rest.push(condition),
                        _ => {}
                    }
                }
                match rest.as_slice() {
                    [] => neutral,
                    [condition] => Self::When(condition.clone()),
                    conditions => {
                        let name = if is_all { "all" } else { "any" };
                        Self::When(format!("{name}({})", conditions.join(", ")))
                    }
                }
            }
        }
    }

    fn not(self) -> Self {
        match self {
            Self::Always => Self::Never,
            Self::Never => Self::Always,
            Self::When(condition) => Self::When(format!("not({condition})")),
        }
    }
}

/// The sources with what is there with some features, and the modules that are not.
pub fn keep(text: &str, features: &Features) -> (String, Vec<String>) {
    let mut kept: Vec<String> = Vec::new();
    let mut removed = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let indent = &line[..line.len() - code.len()];
        if !code.starts_with("#[cfg(") {
            kept.push(line.to_owned());
            continue;
        }
        let mut attribute = code.to_owned();
        while !attribute.ends_with(")]") {
            let Some(line) = lines.next() else {
                break;
            };
            attribute.push_str(line.trim());
        }
        match parse(&attribute, features) {
            Condition::Always => {}
            Condition::When(condition) => kept.push(format!("{indent}#[cfg({condition})]")),
            Condition::Never => {
                let is_before = |line: &String| {
                    let code = line.strip_prefix(indent).unwrap_or_default();
                    code.starts_with("///") || code.starts_with("#[")
                };
                while kept.last().is_some_and(is_before) {
                    kept.pop();
                }
                removed.extend(skip(&mut lines, indent));
            }
        }
    }
    let kept = kept.into_iter().map(|line| line + "\n").collect();
    (kept, removed)
}

/// The condition of an attribute.
fn parse(attribute: &str, features: &Features) -> Condition {
    let condition = attribute
        .strip_prefix("#[cfg(")
        .and_then(|it| it.strip_suffix(")]"));
    let meta = condition.and_then(|it| syn::parse_str::<Meta>(it).ok());
    meta.map_or(Condition::Always, |meta| Condition::of(&meta, features))
}

/// Goes behind what an attribute is for; its name, if it is a module with a file of its own.
fn skip<'a>(lines: &mut impl Iterator<Item = &'a str>, indent: &str) -> Option<String> {
    for line in lines {
        let code = line.strip_prefix(indent).unwrap_or(" ");
        let is_inside = code.is_empty() || code.starts_with([' ', '#', '/']);
        if !is_inside && line.ends_with([';', ',', '}']) {
            let module = code.trim_start_matches("pub ").strip_prefix("mod ");
            return module
                .and_then(|it| it.strip_suffix(';'))
                .map(str::to_owned);
        }
    }
    None
}
