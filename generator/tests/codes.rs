//! The codes of diagnostics: those in the sources and those in the table of CONTRIBUTING.md are the same, and weigh the same.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What looks like a code in the stages that report, and is none.
const OTHER_WORDS: [&str; 6] = [
    "content-type",
    "date-time",
    "has-more",
    "lasting-kinds",
    "reset-unit",
    "unix-seconds",
];

/// The weight of a diagnostic where the sources decide it case by case.
const UNDECIDED: char = '?';

/// Each code with how its diagnostics weigh: `E` and `W`.
type Codes = BTreeMap<String, BTreeSet<char>>;

#[test]
fn every_code_is_documented_as_it_is_used() {
    let mut used = Codes::new();
    for tokens in sources("src") {
        collect(tokens, None, &mut used);
    }
    assert!(used.len() > 20, "{used:?}");
    let documented = documented();
    let codes = |table: &Codes| table.keys().cloned().collect::<Vec<_>>();
    assert_eq!(codes(&used), codes(&documented));
    let differences: Vec<_> = used
        .into_iter()
        .filter(|(code, weights)| !weights.contains(&UNDECIDED) && *weights != documented[code])
        .collect();
    assert!(differences.is_empty(), "in the sources: {differences:?}");
}

#[test]
fn no_code_is_made_in_a_way_that_is_not_looked_for() {
    let documented = documented();
    for tokens in ["src/document", "src/schema", "src/lower"]
        .into_iter()
        .flat_map(sources)
    {
        let mut words = BTreeSet::new();
        literals(tokens, &mut words);
        for word in words.iter().filter(|word| word.contains('-')) {
            let is_known = documented.contains_key(word)
                || word.starts_with("x-")
                || OTHER_WORDS.contains(&word.as_str());
            assert!(is_known, "{word:?} looks like a code; is it documented?");
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The first two columns of the table.
fn documented() -> Codes {
    let text = fs::read_to_string(root().join("../CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let (_, section) = text.split_once("## Diagnostics").expect("a section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let mut cells = row.split('|').map(str::trim);
        let code = cells.next().expect("a code").trim_end_matches('`');
        let weights = cells.next().expect("E or W");
        let weights = weights
            .split(", ")
            .filter_map(|weight| weight.chars().next());
        (code.to_owned(), weights.collect())
    })
    .collect()
}

/// The sources below a folder of the generator, without tests.
fn sources(folder: &str) -> Vec<TokenStream> {
    let mut texts = Vec::new();
    let mut open: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("a readable folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path).expect("a readable file");
            texts.push(without_tests(text.parse().expect("Rust")));
        }
    }
    texts
}

/// The tokens without the items behind `#[cfg(test)]`.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut is_test = false;
    let kept = tokens.into_iter().filter(|token| match token {
        TokenTree::Group(group) if group.stream().to_string().replace(' ', "") == "cfg(test)" => {
            is_test = true;
            false
        }
        TokenTree::Group(group) if is_test && group.delimiter() == Delimiter::Brace => {
            is_test = false;
            false
        }
        TokenTree::Punct(mark) if is_test && mark.as_char() == ';' => {
            is_test = false;
            false
        }
        _ => !is_test,
    });
    kept.collect()
}

/// Finds the codes that are given to the functions that make diagnostics: as the first argument, or behind a severity.
fn collect(tokens: TokenStream, function: Option<&str>, codes: &mut Codes) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
    let mut arguments = tokens.split(is_comma);
    let (first, second) = (arguments.next(), arguments.next());
    let found = match function {
        Some("error") => first.and_then(literal).map(|code| (code, Some('E'))),
        Some("warn" | "warning") => first.and_then(literal).map(|code| (code, Some('W'))),
        Some("new") => second
            .and_then(literal)
            .map(|code| (code, first.and_then(severity))),
        _ => None,
    };
    if let Some((code, weight)) = found {
        codes
            .entry(code)
            .or_default()
            .insert(weight.unwrap_or(UNDECIDED));
    }
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = Some(ident.to_string()),
            TokenTree::Group(group) => {
                let is_call = group.delimiter() == Delimiter::Parenthesis;
                let function = name.take().filter(|_| is_call);
                collect(group.stream(), function.as_deref(), codes);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => name = None,
        }
    }
}

/// The weight that an argument names.
fn severity(argument: &[TokenTree]) -> Option<char> {
    match argument.last()?.to_string().as_str() {
        "Error" => Some('E'),
        "Warning" => Some('W'),
        _ => None,
    }
}

/// The code that an argument is.
fn literal(argument: &[TokenTree]) -> Option<String> {
    match argument {
        [TokenTree::Literal(literal)] => code(&literal.to_string()),
        _ => None,
    }
}

/// Finds all string literals that look like a code.
fn literals(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), words),
            TokenTree::Literal(literal) => words.extend(code(&literal.to_string())),
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

/// The text of a string literal that looks like a code.
fn code(literal: &str) -> Option<String> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let is_code = text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_code.then(|| text.to_owned())
}
