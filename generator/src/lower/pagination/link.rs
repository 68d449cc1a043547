//! Links to the next page: which property of an answer, or which header, certainly has one.

use serde_json::Value;

use super::answer::{Answer, ENVELOPES, plain};
use crate::{
    document::Document,
    ir::{Operation, Property, Shape, StringFormat},
    lower::node,
};

/// Properties whose name says that they are a link. Names are compared without `_`, `-` and case.
const LINKS: [&str; 9] = [
    "@odata.nextlink",
    "nexthref",
    "nextlink",
    "nextpagelink",
    "nextpageuri",
    "nextpageurl",
    "nextrecordsurl",
    "nexturi",
    "nexturl",
];

/// Properties that are a link where the document says so.
const NEXT: [&str; 2] = ["next", "nextpage"];

/// Objects in answers that hold links and nothing else.
const HOLDERS: [&str; 2] = ["_links", "links"];

/// Formats of links (JSON Schema 2020-12 §7.3.5), and what documents write for them.
const FORMATS: [&str; 6] = [
    "iri",
    "iri-reference",
    "link",
    "uri",
    "uri-reference",
    "url",
];

/// The path to the link to the next page.
pub(super) fn in_answer(answer: &Answer<'_>) -> Option<Vec<String>> {
    let root = answer.properties(answer.body());
    let named = |properties: &[Property], is_link: &dyn Fn(&Property) -> bool| {
        let mut properties = properties.iter();
        properties
            .find(|it| is_link(it))
            .map(|link| link.name.clone())
    };
    let by_name = |property: &Property| {
        let name = &*plain(&property.name);
        is_optional_text(answer, property)
            && (LINKS.contains(&name)
                || NEXT.contains(&name) && is_said_to_be_link(answer, property))
    };
    if let Some(name) = named(root, &by_name) {
        return Some(vec![name]);
    }
    root.iter().find_map(|parent| {
        let (name, properties) = (
            parent.name.to_ascii_lowercase(),
            answer.properties(parent.value.schema),
        );
        if HOLDERS.contains(&&*name) {
            return in_holder(answer, parent);
        }
        let is_envelope =
            ENVELOPES.contains(&&*plain(&name)) || matches!(&*name, "page" | "paging");
        let link = named(properties, &by_name).filter(|_| is_envelope)?;
        Some(vec![parent.name.clone(), link])
    })
}

/// The path to the `next` of an object that holds links: the link itself, or an object with its `href`.
fn in_holder(answer: &Answer<'_>, holder: &Property) -> Option<Vec<String>> {
    let mut properties = answer.properties(holder.value.schema).iter();
    let next = properties.find(|it| plain(&it.name) == "next")?;
    let path = vec![holder.name.clone(), next.name.clone()];
    let is_optional = |property: &Property| !property.required || property.value.nullable;
    if is_text(answer, next) {
        return (is_optional(holder) || is_optional(next)).then_some(path);
    }
    let href = answer.property(next.value.schema, "href")?;
    let can_end = [holder, next, href].into_iter().any(is_optional);
    (can_end && is_text(answer, href)).then(|| [path, vec![href.name.clone()]].concat())
}

/// Whether the property at the end of a path is said to be a link.
pub(super) fn is_at(answer: &Answer<'_>, path: &[String]) -> bool {
    let Some((name, parents)) = path.split_last() else {
        return false;
    };
    let property = answer
        .at(parents)
        .and_then(|parent| answer.property(parent, name));
    property.is_some_and(|property| is_said_to_be_link(answer, property))
}

/// Whether the document says that a string is a link: by its format, in words, or by an example.
fn is_said_to_be_link(answer: &Answer<'_>, property: &Property) -> bool {
    let said = || std::iter::once(&property.docs).chain(answer.said(property.value.schema));
    let is_url = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        text.starts_with("https://") || text.starts_with("http://")
    };
    let has_format = said().flat_map(|docs| &docs.constraints).any(|limit| {
        limit.keyword == "format" && FORMATS.contains(&limit.value.as_str().unwrap_or_default())
    });
    let words = said().filter_map(|docs| docs.description.as_deref());
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    let has = |wanted: &[&str]| {
        let mut words = { words.iter() }
            .flat_map(|text| text.split(|letter: char| !letter.is_ascii_alphanumeric()));
        words.any(|word| wanted.contains(&word))
    };
    has_format
        || said().flat_map(|docs| &docs.examples).any(is_url)
        || has(&["uri", "url", "link"]) && !has(&["cursor", "token"])
}

/// Whether the only success of an operation has a `Link` header that the document explains as that of pages, or that only pages explain.
pub(super) fn in_headers(operation: &Operation, document: &Document) -> bool {
    let mut successes = operation.responses.iter().filter(|it| it.role.is_success());
    let Some(success) = successes.next() else {
        return false;
    };
    let headers = success.pointer.key("headers");
    let mut keys = node::keys(document, &headers).into_iter();
    let Some(key) = keys.find(|key| key.eq_ignore_ascii_case("link")) else {
        return false;
    };
    let Ok(at) = document.resolve(&headers.key(&key)) else {
        return false;
    };
    let header = document
        .get(&at)
        .map(|header| header.to_string().to_ascii_lowercase());
    header.is_some_and(|words| ["next", "pagina"].iter().any(|word| words.contains(word)))
}

fn is_text(answer: &Answer<'_>, property: &Property) -> bool {
    *answer.shape(property.value.schema) == Shape::String(StringFormat::Plain)
}

fn is_optional_text(answer: &Answer<'_>, property: &Property) -> bool {
    is_text(answer, property) && (!property.required || property.value.nullable)
}
