//! A page of the documentation in, the OpenAPI document on it out, byte for byte.

/// A document taken from a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Document<'a> {
    /// Its text.
    pub text: &'a str,
    /// The extension of its file: `yaml` or `json`.
    pub extension: &'static str,
}

/// Finds the document: the page itself, or, where its `extension` is that of Markdown, the one fence in it that holds one.
///
/// # Errors
///
/// There is none, or more than one, or the extension says nothing.
pub fn find_document<'a>(page: &'a str, extension: &str) -> Result<Document<'a>, String> {
    match extension.to_ascii_lowercase().as_str() {
        "yaml" | "yml" => Ok(Document {
            text: page,
            extension: "yaml",
        }),
        "json" => Ok(Document {
            text: page,
            extension: "json",
        }),
        "md" | "mdx" | "markdown" => find_fence(page),
        _ => Err(
            "is neither a Markdown page (.md) nor an OpenAPI document (.yaml, .json)".to_owned(),
        ),
    }
}

/// The one fence of a page that holds an OpenAPI document.
fn find_fence(page: &str) -> Result<Document<'_>, String> {
    let mut found = fences(page)
        .into_iter()
        .filter(|document| is_openapi(document.text));
    match (found.next(), found.next()) {
        (Some(document), None) => Ok(document),
        (Some(_), Some(_)) => Err("holds more than one OpenAPI document".to_owned()),
        (None, _) => Err("holds no fence with an OpenAPI document in YAML or JSON".to_owned()),
    }
}

/// The YAML and JSON fences of a page (CommonMark 0.31.2 §4.5); one that does not end is none.
fn fences(page: &str) -> Vec<Document<'_>> {
    let mut fences = Vec::new();
    let mut open: Option<(&str, &str, usize)> = None;
    let mut position = 0;
    for line in page.split_inclusive('\n') {
        let start = position;
        position += line.len();
        let mark = mark(line);
        match open {
            None if mark.len() >= 3 => {
                let info = line.get(mark.len()..).unwrap_or_default();
                open = Some((mark, info, position));
            }
            Some((opening, info, content)) if closes(line, opening) => {
                open = None;
                let language = info.split_whitespace().next().unwrap_or_default();
                let extension = match language {
                    "yaml" | "yml" => "yaml",
                    "json" => "json",
                    _ => continue,
                };
                let text = page.get(content..start).unwrap_or_default();
                fences.push(Document { text, extension });
            }
            _ => {}
        }
    }
    fences
}

/// The backticks or tildes a line starts with.
fn mark(line: &str) -> &str {
    let symbol = line
        .chars()
        .next()
        .filter(|symbol| matches!(symbol, '`' | '~'));
    let end = symbol.and_then(|symbol| line.find(|c| c != symbol));
    end.and_then(|end| line.get(..end)).unwrap_or_default()
}

/// Whether a line ends the fence that `opening` started.
fn closes(line: &str, opening: &str) -> bool {
    let line = line.trim_end();
    line.len() >= opening.len()
        && line.starts_with(opening)
        && line.chars().all(|c| opening.starts_with(c))
}

/// Whether a text says which version of OpenAPI it follows.
fn is_openapi(text: &str) -> bool {
    text.lines().any(|line| {
        let key = line.trim_start_matches([' ', '\t', '{', '"', '\'']);
        let indented = line.starts_with(' ') && !text.trim_start().starts_with('{');
        !indented && key.starts_with("openapi") && line.contains(':')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fence_is_taken_byte_for_byte() {
        let page = "# Page\n\n```yaml\nother: 1\n```\n\n````yaml /openapi/x.json get /v1/x\nopenapi: 3.0.1\r\n```\n  trailing  \n\n````\nafter";
        let document = find_document(page, "md").unwrap();
        assert_eq!(document.text, "openapi: 3.0.1\r\n```\n  trailing  \n\n");
        assert_eq!(document.extension, "yaml");
    }

    #[test]
    fn a_json_fence_keeps_its_kind() {
        let document = find_document("~~~json\n{\n  \"openapi\": \"3.0.1\"\n}\n~~~", "md").unwrap();
        assert_eq!(document.text, "{\n  \"openapi\": \"3.0.1\"\n}\n");
        assert_eq!(document.extension, "json");
    }

    #[test]
    fn a_plain_document_is_taken_whole() {
        assert_eq!(
            find_document("openapi: 3.0.1", "yml").unwrap().text,
            "openapi: 3.0.1"
        );
    }

    #[test]
    fn a_page_holds_exactly_one_document() {
        let one = "```yaml\nopenapi: 3.0.1\n```\n";
        let cases = [
            (
                "text".to_owned(),
                "holds no fence with an OpenAPI document in YAML or JSON",
            ),
            (
                "```yaml\nopenapi: 3".to_owned(),
                "holds no fence with an OpenAPI document in YAML or JSON",
            ),
            (
                "```yaml\na:\n  openapi: 3\n```\n".to_owned(),
                "holds no fence with an OpenAPI document in YAML or JSON",
            ),
            (
                format!("{one}{one}"),
                "holds more than one OpenAPI document",
            ),
        ];
        for (page, message) in cases {
            assert_eq!(
                find_document(&page, "md"),
                Err(message.to_owned()),
                "for {page:?}"
            );
        }
    }
}
