//! The words that users read: the phrases that the glossary of CONTRIBUTING.md replaces get no new uses.
//!
//! Each text is read where it is written, and counted once: the strings of the generator (diagnostics, front page, docs in `quote!`),
//! the guide, the runtime with its docs, and the README of the crate. Golden cases and `generated/` repeat these texts, mixed with the
//! words of documents.

mod texts;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use texts::{Text, plain, root, texts};

/// How many uses a replaced phrase still has. The numbers only go down; a phrase that is not here has no uses.
const STILL_USED: &[(&str, usize)] = &[
    ("a random part", 3),
    ("a text", 30),
    ("an answer", 10),
    ("another address", 1),
    ("any other address", 2),
    ("as it came", 3),
    ("asked for when it is needed", 2),
    ("calls that fail", 1),
    ("calls the request", 3),
    ("consists of itself", 1),
    ("does no harm", 3),
    ("gives a call up", 1),
    ("go on with", 3),
    ("goes with every", 3),
    ("how often the request was sent", 5),
    ("how to come to the next page", 1),
    ("is left out", 21),
    ("is no header", 2),
    ("is no keyword", 1),
    ("is no type", 2),
    ("is not there", 1),
    ("is set on the request before it is sent", 1),
    ("its last variant", 2),
    ("joins several", 2),
    ("leads back to itself", 1),
    ("leaves the body", 2),
    ("limit on calls", 10),
    ("made again", 12),
    ("may be left out", 2),
    ("may be repeated", 2),
    ("may learn", 1),
    ("names of requests", 1),
    ("names the request", 2),
    ("nobody should log", 4),
    ("nothing, if", 6),
    ("of another kind", 14),
    ("passed on as they are", 2),
    ("piece by piece", 1),
    ("point in time", 3),
    ("programs that are not asynchronous", 5),
    ("properties that are not declared", 5),
    ("prove who calls", 1),
    ("random time that grows", 2),
    ("read as they come", 2),
    ("requests of your own", 1),
    ("stands for itself", 1),
    ("takes too long", 1),
    ("texts", 16),
    ("the answer", 16),
    ("the scheme, the host and the port", 5),
    ("the way to the network", 1),
    ("this is no", 8),
    ("this machine", 6),
    ("told apart", 1),
    ("waiting does not lift", 2),
    ("what it requires", 1),
    ("whoever listens", 1),
    ("whole number", 16),
];

#[test]
fn replaced_phrases_get_no_new_uses() {
    let texts = texts();
    assert!(texts.len() > 1000, "there are {} texts", texts.len());
    let allowed: BTreeMap<&str, usize> = STILL_USED.iter().copied().collect();
    let mut problems = Vec::new();
    for (phrase, word) in replaced() {
        let uses = |text: &Text| uses(&phrase, &text.words);
        let used: usize = texts.iter().map(uses).sum();
        let allowed = allowed.get(phrase.as_str()).copied().unwrap_or_default();
        if used > allowed {
            let places = texts.iter().filter(|text| uses(text) > 0);
            let places: BTreeSet<&PathBuf> = places.map(|text| &text.path).collect();
            problems.push(format!(
                "write {word:?} instead of {phrase:?}: {used} uses, {allowed} allowed, in {places:?}"
            ));
        } else if used < allowed {
            problems.push(format!(
                "{phrase:?} has {used} uses left: lower its number in STILL_USED, or remove it if that is 0"
            ));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_glossary_replaces_each_phrase_once() {
    let glossary = glossary();
    let words: Vec<&String> = glossary.iter().map(|(word, _)| word).collect();
    assert!(words.len() > 35, "the glossary has {} words", words.len());
    assert!(words.is_sorted(), "{words:?} are not sorted");
    let mut phrases = BTreeSet::new();
    for (word, replaced) in &glossary {
        assert!(!replaced.is_empty(), "{word} replaces nothing");
        for phrase in replaced {
            assert!(phrases.insert(phrase.as_str()), "{phrase:?} is there twice");
        }
    }
    let unknown = STILL_USED
        .iter()
        .find(|(phrase, _)| !phrases.contains(phrase));
    assert_eq!(unknown, None, "this phrase is not in the glossary");
}

#[test]
fn whole_phrases_are_counted() {
    for (phrase, text, expected) in [
        ("a text", "a text, and a text.", 2),
        ("a text", "data texts, a textual a text", 1),
        ("is no type", "`x` is no type: …", 1),
        ("this is no", "this is not it", 0),
    ] {
        assert_eq!(uses(phrase, text), expected, "{phrase:?} in {text:?}");
    }
}

/// The words of the glossary, each with the phrases that it replaces.
fn glossary() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, section) = text.split_once("\n## Glossary\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| "));
    // The first row has the names of the columns.
    let rows = rows.skip(1).map(|row| {
        let cells: Vec<&str> = row.trim_end_matches('|').split(" | ").collect();
        let [word, _, phrases] = cells.as_slice() else {
            panic!("{row:?} has {} cells", cells.len());
        };
        let quoted = phrases.split('"').skip(1).step_by(2);
        ((*word).to_owned(), quoted.map(plain).collect())
    });
    rows.collect()
}

/// Each replaced phrase with the word to write instead.
fn replaced() -> impl Iterator<Item = (String, String)> {
    glossary().into_iter().flat_map(|(word, phrases)| {
        let phrases = phrases.into_iter();
        phrases.map(move |phrase| (phrase, word.clone()))
    })
}

/// How often a phrase is in a text, as whole words.
fn uses(phrase: &str, text: &str) -> usize {
    let is_part_of_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    let is_whole = |at: usize| {
        let (before, after) = (&text[..at], &text[at + phrase.len()..]);
        !is_part_of_word(before.chars().next_back()) && !is_part_of_word(after.chars().next())
    };
    let found = text.match_indices(phrase);
    found.filter(|(at, _)| is_whole(*at)).count()
}
