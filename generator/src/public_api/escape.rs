//! Texts of a document in the lines of `api.txt`.

use std::fmt::Write as _;

/// A text of the document as a JSON string, which no other part of a line can be mistaken for.
pub fn quoted(text: &str) -> String {
    visible(serde_json::Value::from(text).to_string())
}

/// JSON in which all characters can be seen: it leaves some as they are that an editor takes for the end of a line, or hides.
pub fn visible(json: String) -> String {
    if !json.contains(is_invisible) {
        return json;
    }
    json.chars().fold(String::new(), |mut shown, character| {
        let mut units = [0; 2];
        match is_invisible(character) {
            true => { character.encode_utf16(&mut units).iter() }.for_each(|unit| {
                let _ = write!(shown, "\\u{unit:04x}");
            }),
            false => shown.push(character),
        }
        shown
    })
}

/// A text of the document as it is, unless it could be mistaken for another part of a line.
pub fn word(text: &str) -> String {
    let is_plain = |character: char| {
        let is_part_of_syntax = matches!(character, ' ' | '"' | ',' | ';' | '<' | '|' | '+');
        !is_part_of_syntax && !is_invisible(character)
    };
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
