//! What must not reach a page, and the check that it does not.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

/// What rustdoc enables.
fn rustdoc_options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Whether rustdoc makes of this text no page it should not make.
pub(super) fn is_safe(markdown: &str) -> bool {
    Parser::new_ext(markdown, rustdoc_options()).all(|event| match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
        Event::Start(Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => false,
        Event::Start(Tag::CodeBlock(kind)) => {
            matches!(kind, CodeBlockKind::Fenced(info) if &*info == "text")
        }
        Event::Start(Tag::Link {
            link_type: LinkType::Email,
            ..
        }) => true,
        Event::Start(Tag::Link { dest_url, .. }) => is_safe_destination(&dest_url),
        _ => true,
    })
}

/// Whether a link may lead there.
pub(super) fn is_safe_destination(destination: &str) -> bool {
    let starts_with = |scheme: &str| {
        destination
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    // rustdoc takes an address without a dot for `disambiguator@item`.
    starts_with("http://")
        || starts_with("https://")
        || starts_with("mailto:") && destination.contains('.')
}

/// The text without characters that have no glyph; those that could mislead the reader are shown as U+FFFD. Lines end in `\n`.
pub(super) fn clean(text: &str) -> String {
    let is_clean = |byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
    if text.bytes().all(is_clean) {
        return text.to_owned();
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => cleaned.push('\n'),
            '\n' | '\t' => cleaned.push(character),
            '\u{a0}' => cleaned.push(' '),
            _ if is_invisible(character) => {}
            _ if character.is_control() || is_bidirectional_control(character) => {
                cleaned.push('\u{fffd}')
            }
            _ => cleaned.push(character),
        }
    }
    cleaned
}

/// Whether a character changes the direction of the text around it (Unicode Bidirectional Algorithm, explicit formatting).
pub(super) fn is_bidirectional_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character has no glyph and no width, and Clippy asks for its escape.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}
