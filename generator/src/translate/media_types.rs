//! Media types: what they are called.

use super::identifier::type_name;

/// What a media type or a range of them is called where it tells one thing from another: `application/problem+json` is
/// `ProblemJson`, `text/csv` is `Csv`, `image/*` is `Image`. A parameter adds its name and value, but for the `charset`.
pub fn media_type_name(media_type: &str) -> String {
    let mut parts = media_type.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
    let parameters =
        parts.filter(|parameter| !parameter.to_ascii_lowercase().starts_with("charset="));
    let name = std::iter::once(kind_name(&essence).to_owned()).chain(parameters.map(str::to_owned));
    let words = name.map(|text| text.replace(|character: char| !character.is_alphanumeric(), " "));
    type_name(&words.collect::<Vec<_>>().join(" "))
}

/// The first part of a media type, such as `image`.
pub fn top_level_type(media_type: &str) -> &str {
    media_type.split('/').next().unwrap_or_default().trim()
}

/// What people call it, or else what is registered without the tree that it is registered in (RFC 6838 §3).
fn kind_name(essence: &str) -> &str {
    match essence {
        "*/*" => "any",
        "application/msword" => "doc",
        "application/octet-stream" => "bytes",
        "application/vnd.ms-excel" => "xls",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "pptx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/x-www-form-urlencoded" => "form",
        "image/svg+xml" => "svg",
        "multipart/form-data" => "multipart",
        "text/plain" => "text",
        _ => {
            let (top_level, subtype) = essence.split_once('/').unwrap_or(("", essence));
            if subtype == "*" {
                return top_level;
            }
            let trees = ["vnd.", "prs.", "x-", "x."];
            let bare = trees.iter().find_map(|tree| subtype.strip_prefix(tree));
            bare.unwrap_or(subtype)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::media_type_name;

    #[test]
    fn a_media_type_is_called_what_people_call_it() {
        let cases = [
            ("application/json", "Json"),
            ("Application/JSON; charset=utf-8", "Json"),
            ("application/problem+json", "ProblemJson"),
            ("application/scim+json", "ScimJson"),
            ("application/vnd.github.v3.raw+json", "GithubV3RawJson"),
            ("application/json; version=2", "JsonVersion2"),
            ("application/*+json", "Json"),
            ("application/pdf", "Pdf"),
            ("text/csv", "Csv"),
            ("text/plain", "Text"),
            ("application/octet-stream", "Bytes"),
            ("application/xml", "Xml"),
            ("image/svg+xml", "Svg"),
            ("image/*", "Image"),
            ("*/*", "Any"),
            ("application/x-yaml", "Yaml"),
            (
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "Xlsx",
            ),
        ];
        for (media_type, name) in cases {
            assert_eq!(media_type_name(media_type), name, "{media_type}");
        }
    }
}
