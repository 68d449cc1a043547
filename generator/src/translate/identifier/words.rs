//! Any text in, ASCII words out: what heck cuts and joins.
//!
//! The words are separated by blanks; there is at least one letter or digit among them. Upper and lower case stay as they are,
//! because they tell words apart.

use deunicode::deunicode_char;

use crate::limits::MOST_READ_FOR_A_NAME;

/// Symbols that mean something inside a text, longest first.
const OPERATORS: [(&str, &str); 38] = [
    ("<=>", "compared to"),
    ("<=", "less than or equal"),
    (">=", "greater than or equal"),
    ("!=", "not equal"),
    ("<>", "not equal"),
    ("==", "equal"),
    ("->", "to"),
    ("=>", "to"),
    ("&&", "and"),
    ("||", "or"),
    ("<", "less than"),
    (">", "greater than"),
    ("=", "equal"),
    ("+", "plus"),
    ("&", "and"),
    ("%", "percent"),
    ("*", "star"),
    ("#", "hash"),
    ("@", "at"),
    ("|", "or"),
    ("!", "not"),
    ("≤", "less than or equal"),
    ("≥", "greater than or equal"),
    ("≠", "not equal"),
    ("≈", "about"),
    ("±", "plus minus"),
    ("×", "times"),
    ("÷", "divided by"),
    ("−", "minus"),
    ("∞", "infinity"),
    ("∅", "empty"),
    ("°", "degrees"),
    ("‰", "per mille"),
    ("→", "to"),
    ("€", "euro"),
    ("£", "pound"),
    ("¥", "yen"),
    ("₿", "bitcoin"),
];

/// Symbols that separate words, by the names they have where they stand alone.
const SEPARATORS: [(char, &str); 25] = [
    (' ', "space"),
    ('-', "minus"),
    ('_', "underscore"),
    ('.', "dot"),
    (',', "comma"),
    ('/', "slash"),
    ('\\', "backslash"),
    (':', "colon"),
    (';', "semicolon"),
    ('?', "question"),
    ('$', "dollar"),
    ('\'', "apostrophe"),
    ('"', "quote"),
    ('`', "backtick"),
    ('(', "open parenthesis"),
    (')', "close parenthesis"),
    ('[', "open bracket"),
    (']', "close bracket"),
    ('{', "open brace"),
    ('}', "close brace"),
    ('^', "caret"),
    ('~', "tilde"),
    ('\t', "tab"),
    ('\n', "newline"),
    ('\r', "return"),
];

/// Words that heck would cut, and what it does not cut.
const OF_TYPES: [(&str, &str); 1] = [("iOS", "Ios")];

/// Those that are one word in snake case, and stay as they are in the names of types.
const OF_VALUES: [(&str, &str); 5] = [
    ("OAuth", "Oauth"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("GraphQL", "Graphql"),
    ("macOS", "Macos"),
];

/// The words of a text that becomes a name in snake case.
pub(super) fn words_of_value(text: &str) -> String {
    replaced(words(text), &OF_VALUES)
}

/// A text in which each of these words is another, where it begins a word.
fn replaced(text: String, words: &[(&str, &str)]) -> String {
    words.iter().fold(text, |text, (word, other)| {
        let mut parts = text.split(word);
        let mut replaced = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            // `VIPv4` is about a VIP, and `fooOAuth` about OAuth.
            let first = word.chars().next().unwrap_or_default();
            let goes_on =
                |last: char| last.is_uppercase() || first.is_lowercase() && last.is_lowercase();
            let word = if replaced.ends_with(goes_on) {
                word
            } else {
                other
            };
            replaced.push_str(word);
            replaced.push_str(part);
        }
        replaced
    })
}

/// The words of a text; `empty` for the empty text.
pub(super) fn words(text: &str) -> String {
    let text = text
        .char_indices()
        .nth(MOST_READ_FOR_A_NAME)
        .map_or(text, |(end, _)| &text[..end]);
    if text.is_empty() {
        return "empty".to_owned();
    }
    let words = meaning(text);
    if words.contains(|c: char| c.is_ascii_alphanumeric()) {
        lower_acronyms(replaced(words, &OF_TYPES))
    } else {
        spelling(text)
    }
}

/// The name of a symbol that separates words.
pub(super) fn separator_name(symbol: char) -> Option<&'static str> {
    SEPARATORS
        .iter()
        .find(|(separator, _)| *separator == symbol)
        .map(|(_, name)| *name)
}

/// The words of a text in which separators separate and operators speak.
fn meaning(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text.trim_start_matches(['$', '@']);
    let mut open_generics = 0_usize;
    // `-1` is a number, `-created_at` is not.
    let is_number = |rest: &str| starts_with_digit(rest) || is_infinity(rest);
    if rest.strip_prefix('-').is_some_and(is_number) {
        words.push_str("minus ");
    }
    while let Some(first) = rest.chars().next() {
        let tail = &rest[first.len_utf8()..];
        let after_name = words.ends_with(|c: char| c.is_ascii_alphanumeric());
        if first.is_ascii_alphanumeric() {
            words.push(first);
            rest = tail;
        } else if matches!(first, '\'' | '’') {
            rest = tail;
        } else if first == '<' && after_name && tail.contains('>') && !tail.starts_with(['=', '>'])
        {
            // `Page<Customer>` is a name, `a < b` is a comparison.
            open_generics += 1;
            words.push(' ');
            rest = tail;
        } else if first == '>' && open_generics > 0 {
            open_generics -= 1;
            words.push(' ');
            rest = tail;
        } else if let Some((symbol, name)) = operator(rest) {
            words.extend([" ", name, " "]);
            rest = &rest[symbol.len()..];
        } else {
            push_transliterated(&mut words, first);
            rest = tail;
        }
    }
    words
}

/// The operator that a text starts with.
fn operator(text: &str) -> Option<(&'static str, &'static str)> {
    OPERATORS
        .into_iter()
        .find(|(symbol, _)| text.starts_with(symbol))
}

/// Whether a text is the number that has a sign but is no field.
pub(super) fn is_infinity(text: &str) -> bool {
    text.eq_ignore_ascii_case("infinity") || text.eq_ignore_ascii_case("inf")
}

/// Whether a text starts with an ASCII digit.
fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// Adds a character that has no word of its own: as ASCII where it is known how to write it so, a blank where it is no letter, the
/// hexadecimal code point otherwise. A letter that only marks how another is spoken, such as a soft sign, adds nothing.
fn push_transliterated(words: &mut String, character: char) {
    if character.is_ascii() {
        words.push(' ');
        return;
    }
    let ascii = deunicode_char(character).unwrap_or_default();
    if ascii.contains(|c: char| c.is_ascii_alphanumeric()) {
        // What is no letter, such as a pictogram, is a word of its own.
        let separator = if character.is_alphanumeric() { "" } else { " " };
        words.push_str(separator);
        words.extend(
            ascii
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }),
        );
        words.push_str(separator);
    } else if !character.is_alphanumeric() {
        words.push(' ');
    } else if ascii.is_empty() {
        words.push_str(&code_point(character));
    }
}

/// The words of a text in which nothing means anything: the name of each symbol.
fn spelling(text: &str) -> String {
    text.chars()
        .map(|character| {
            separator_name(character).map_or_else(
                || {
                    let mut buffer = [0; 4];
                    operator(character.encode_utf8(&mut buffer))
                        .map_or_else(|| code_point(character), |(_, name)| format!(" {name} "))
                },
                |name| format!(" {name} "),
            )
        })
        .collect()
}

/// A character as a word: `u4e2d`.
fn code_point(character: char) -> String {
    format!(" u{:04x} ", u32::from(character))
}

/// Lowers an acronym that heck would cut before its last letter: `IDs` becomes `Ids`, and `APIv3` `ApiV3`.
fn lower_acronyms(words: String) -> String {
    let letters: Vec<char> = words.chars().collect();
    let is_upper = |index: usize| letters.get(index).is_some_and(char::is_ascii_uppercase);
    let mut lowered = String::with_capacity(words.len());
    let mut start = 0;
    while let Some(&letter) = letters.get(start) {
        let mut end = start;
        while is_upper(end) {
            end += 1;
        }
        let is_version = ends_with_version(&letters, start, end);
        let lowers = end - start > 1 && (is_version || ends_plural(&letters, end));
        lowered.push(letter);
        let run = letters.get(start + 1..end).unwrap_or_default();
        lowered.extend(
            run.iter()
                .map(|c| if lowers { c.to_ascii_lowercase() } else { *c }),
        );
        if lowers && is_version {
            lowered.push('V');
            end += 1;
        }
        start = end.max(start + 1);
    }
    lowered
}

/// Whether the acronym that ends before `end` is a plural.
fn ends_plural(letters: &[char], end: usize) -> bool {
    letters.get(end) == Some(&'s')
        && letters
            .get(end + 1)
            .is_none_or(|next| *next == ' ' || next.is_ascii_uppercase())
}

/// Whether a version follows an acronym, of which it is no part as in `IPv6`.
fn ends_with_version(letters: &[char], start: usize, end: usize) -> bool {
    let is_digit = letters.get(end + 1).is_some_and(char::is_ascii_digit);
    letters.get(end) == Some(&'v') && is_digit && letters.get(start..end) != Some(&['I', 'P'])
}
