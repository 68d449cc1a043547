//! English nouns, as far as names need them: singular and plural, and what a name need not repeat.

/// Whether two words differ in number at most.
fn is_same_noun(left: &str, right: &str) -> bool {
    singular(left) == singular(right)
}

/// Whether a word is the plural of a noun.
pub fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// The singular of a noun; any other word as it is.
pub fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let endings = ["sses", "xes", "ches", "shes"];
    if endings.iter().any(|ending| word.ends_with(ending)) {
        return word[..word.len() - 2].to_owned();
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && stem.len() > 1 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// The plural of a noun, as far as a rule gives it.
pub fn plural(word: &str) -> String {
    let is_vowel = |c: char| "aeiou".contains(c);
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if is_plural(word) => word.to_owned(),
        _ if ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

/// The words that need another behind them.
const PREPOSITIONS: [&str; 12] = [
    "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with",
];

/// A name that the document gives, without the words of the group that it is in, in the singular or the plural. All of it where nothing
/// would be left, or an open end: `add items to playlist`.
pub fn without_group(words: &[String], group: &[String]) -> Vec<String> {
    let is_open = |before: &[String], rest: &[String]| {
        let last = before.last().filter(|_| rest.is_empty());
        last.is_some_and(|word| PREPOSITIONS.contains(&word.as_str()))
    };
    match split_at(words, group) {
        Some((before, rest)) if !is_open(before, rest) => [before, rest].concat(),
        _ => words.to_vec(),
    }
}

/// A name made of verb and nouns, without the words of the group that it is in. All of it where the rest would read as another thing:
/// `list account transactions` of `transactions` does not list accounts.
pub fn without_group_of_nouns(words: &[String], group: &[String]) -> Vec<String> {
    match split_at(words, group) {
        Some((before, rest)) if before.len() == 1 || !rest.is_empty() => [before, rest].concat(),
        Some(_) => words.to_vec(),
        // `reboot server` of `server actions` is `reboot`.
        None => match group.split_last() {
            Some((_, start)) => match split_at(words, start) {
                Some((before, rest)) if before.len() <= 1 => [before, rest].concat(),
                _ => words.to_vec(),
            },
            None => words.to_vec(),
        },
    }
}

/// The words before those of a group and those behind, where there are any.
fn split_at<'a>(words: &'a [String], group: &[String]) -> Option<(&'a [String], &'a [String])> {
    let length = group.len();
    if length == 0 || words.len() <= length {
        return None;
    }
    let mut windows = words.windows(length);
    let start = windows.position(|window| {
        let mut pairs = window.iter().zip(group);
        pairs.all(|(left, right)| is_same_noun(left, right))
    })?;
    Some((words.get(..start)?, words.get(start + length..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_has_a_singular() {
        let cases = [
            ("accounts", "account"),
            ("categories", "category"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("matches", "match"),
            ("pages", "page"),
        ];
        for (plural, expected) in cases {
            assert_eq!(singular(plural), expected);
            assert_eq!(super::plural(expected), plural);
            assert!(is_plural(plural), "{plural}");
        }
    }

    #[test]
    fn a_word_that_only_ends_like_a_plural_stays() {
        for word in ["status", "address", "analysis", "is", "s"] {
            assert_eq!(singular(word), word);
        }
    }
}
