//! What users read: the sources in, their texts out.

use std::{
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A text that users read.
pub(crate) struct Text {
    /// The file it is written in.
    pub(crate) path: PathBuf,
    /// Its words, in lower case and with one space between them.
    pub(crate) words: String,
}

/// A text as it is compared: in lower case, and with one space between its words.
pub(crate) fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The pages that are for users.
const PAGES: [&str; 5] = [
    "README.md",
    "SECURITY.md",
    "generated/README.md",
    "generator/OVERLAYS.md",
    "generator/cli/SETTINGS.md",
];

/// All texts that users read.
pub(crate) fn texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (folder, docs) in [
        ("generator/cli/src", Docs::OfQuotes),
        ("generator/src", Docs::OfQuotes),
        ("generator/runtime/src", Docs::All),
    ] {
        for path in files(&root().join(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let mut found = Vec::new();
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("rs") => collect(text.parse().unwrap(), docs, &mut found),
                _ => found.extend(text.split("\n\n").map(plain)),
            }
            texts.extend(of_file(&path, found));
        }
    }
    for page in PAGES {
        let page = root().join(page);
        let text = fs::read_to_string(&page).unwrap();
        texts.extend(of_file(&page, text.split("\n\n").map(plain)));
    }
    texts
}

fn of_file(path: &Path, words: impl IntoIterator<Item = String>) -> impl Iterator<Item = Text> {
    let path = path.strip_prefix(root()).unwrap().to_owned();
    let words = words.into_iter();
    words.map(move |words| Text {
        path: path.clone(),
        words,
    })
}

/// The files below a folder that are not only there for tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// Which docs users read.
#[derive(Clone, Copy, PartialEq)]
enum Docs {
    /// Those of every item.
    All,
    /// Those that `quote!` puts into the output.
    OfQuotes,
}

/// Finds the strings of a source and its docs, each block of them as one text.
fn collect(tokens: TokenStream, docs: Docs, texts: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut block = String::new();
    loop {
        if let Some((line, tail)) = doc_line(rest) {
            block.extend((docs == Docs::All).then_some(line));
            rest = tail;
            continue;
        }
        if !block.is_empty() {
            texts.push(plain(&std::mem::take(&mut block)));
        }
        rest = match rest {
            [] => return,
            [TokenTree::Punct(_), TokenTree::Group(group), tail @ ..] if is_test(group) => {
                behind_item(tail)
            }
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Group(group),
                tail @ ..,
            ] if name == "quote" => {
                collect(group.stream(), Docs::All, texts);
                tail
            }
            [TokenTree::Group(group), tail @ ..] => {
                collect(group.stream(), docs, texts);
                tail
            }
            [TokenTree::Literal(literal), tail @ ..] => {
                texts.extend(string(&literal.to_string()).map(|text| plain(&text)));
                tail
            }
            [_, tail @ ..] => tail,
        };
    }
}

/// The line of docs that starts here, and what follows it.
fn doc_line(tokens: &[TokenTree]) -> Option<(String, &[TokenTree])> {
    let (attribute, tail) = match tokens {
        [
            TokenTree::Punct(hash),
            TokenTree::Group(attribute),
            tail @ ..,
        ] if hash.as_char() == '#' => (attribute, tail),
        [
            TokenTree::Punct(hash),
            TokenTree::Punct(_),
            TokenTree::Group(attribute),
            tail @ ..,
        ] if hash.as_char() == '#' => (attribute, tail),
        _ => return None,
    };
    let inside: Vec<TokenTree> = attribute.stream().into_iter().collect();
    match inside.as_slice() {
        [
            TokenTree::Ident(name),
            TokenTree::Punct(_),
            TokenTree::Literal(line),
        ] if name == "doc" => Some((string(&line.to_string())? + " ", tail)),
        _ => None,
    }
}

/// Whether this is `[cfg(test)]`.
fn is_test(attribute: &Group) -> bool {
    attribute.stream().to_string().replace(' ', "") == "cfg(test)"
}

/// What follows the item that starts here.
fn behind_item(tokens: &[TokenTree]) -> &[TokenTree] {
    let end = tokens.iter().position(|token| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    });
    end.map_or(&[], |end| &tokens[end + 1..])
}

/// What a string literal says; `None` for other literals.
fn string(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return Some(raw.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    let text = text.replace("\\n", "\n").replace("\\\"", "\"");
    // A line that ends with a backslash goes on with the first word of the next one.
    let mut lines = text.split("\\\n");
    let mut joined = lines.next()?.to_owned();
    lines.for_each(|line| joined.push_str(line.trim_start()));
    Some(joined)
}

#[test]
fn strings_and_emitted_docs_are_texts() {
    let source = r#"
        /// Docs of the generator.
        fn f() {
            warn("a \"b\" \
                  c");
            quote! {
                /// Docs of
                /// a type.
                #[doc = "Another."]
                pub struct A(&'static str);
            }
        }
        #[cfg(test)]
        mod tests { const TEST: &str = "test"; }
    "#;
    let found = |docs| {
        let mut texts = Vec::new();
        collect(source.parse().unwrap(), docs, &mut texts);
        texts
    };
    let strings = "a \"b\" c".to_owned();
    let emitted = "docs of a type. another.".to_owned();
    assert_eq!(found(Docs::OfQuotes), [strings.clone(), emitted.clone()]);
    let own = "docs of the generator.".to_owned();
    assert_eq!(found(Docs::All), [own, strings, emitted]);
}
