//! The words that users read: the phrases that the glossary of CONTRIBUTING.md replaces are not used.
//!
//! Each text is read where it is written, and counted once: the strings of the generator (diagnostics, front page, docs in `quote!`),
//! the guide, the runtime with its docs, the program, and the pages for users. Golden cases and `generated/` repeat these texts, mixed with the
//! words of documents.

mod texts;

use std::{collections::BTreeSet, fs, path::PathBuf};

use texts::{Text, plain, root, texts};

#[test]
fn replaced_phrases_are_not_used() {
    let texts = texts();
    assert!(texts.len() > 1000, "there are {} texts", texts.len());
    let mut problems = Vec::new();
    for (phrase, word) in replaced() {
        let uses = |text: &Text| is_used(&phrase, &text.words);
        let places = texts.iter().filter(|text| uses(text));
        let places: BTreeSet<&PathBuf> = places.map(|text| &text.path).collect();
        if !places.is_empty() {
            problems.push(format!(
                "write {word:?} instead of {phrase:?} in {places:?}"
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
}

#[test]
fn whole_phrases_are_found() {
    for (phrase, text, expected) in [
        ("a text", "a text, and so on", true),
        ("a text", "data texts, a textual a text", true),
        ("a text", "data texts, a textual", false),
        ("is no type", "`x` is no type: …", true),
        ("this is no", "this is not it", false),
    ] {
        assert_eq!(is_used(phrase, text), expected, "{phrase:?} in {text:?}");
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

/// Whether a phrase is in a text, as whole words.
fn is_used(phrase: &str, text: &str) -> bool {
    let is_part_of_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    let is_whole = |at: usize| {
        let (before, after) = (&text[..at], &text[at + phrase.len()..]);
        !is_part_of_word(before.chars().next_back()) && !is_part_of_word(after.chars().next())
    };
    let mut found = text.match_indices(phrase);
    found.any(|(at, _)| is_whole(at))
}
