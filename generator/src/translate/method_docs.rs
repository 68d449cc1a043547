//! The docs of the method that starts an operation: all that the document says about the operation and what it takes and gives, except
//! for what stands at a setter, a type or a variant of its own.

use super::{
    body, docs,
    docs::{Paragraphs, item, listed},
    rustdoc::{inline_code, markdown},
    types::Types,
    unnamed,
};
use crate::{
    ir,
    model::{BodyFormat, Decoding, Input, Method, RustDoc},
    wire::{PathPart, Status, media_type},
};

/// Descriptions of responses that say no more than that all went well.
const ANY_SUCCESS: [&str; 20] = [
    "",
    "a successful response",
    "accepted",
    "created",
    "default response",
    "deleted",
    "done",
    "no content",
    "ok",
    "okay",
    "operation successful",
    "request successful",
    "response",
    "success",
    "success response",
    "successful",
    "successful operation",
    "successful request",
    "successful response",
    "the request was successful",
];

/// The status of a response that is called `default`.
const ANY_OTHER: &str = "any other";

/// What the document says, and what goes over the wire; `method` is finished but for its docs.
pub fn method_docs(operation: &ir::Operation, method: &Method, types: &Types<'_>) -> RustDoc {
    let path = PathPart::join(&operation.path);
    let mut page = docs::words(&operation.docs);
    let line = format!("{} {path}", operation.method.as_str());
    page.line(inline_code(&line));
    let of_path = operation.path_docs.as_ref().map(docs::words);
    page.add(of_path.map_or_else(Vec::new, |mut words| words.finish().0));
    add_servers(&mut page, operation);
    let body = operation.body.as_ref();
    let choice = method.body.as_ref().and_then(|body| match &body.format {
        BodyFormat::Enum(choice) => Some(choice),
        _ => None,
    });
    page.add(body.and_then(|body| body::sent_as(body, choice)));
    page.add(xml(operation));
    page.add(scopes(operation));
    page.add(docs::external(operation.docs.external.as_ref()));
    add_arguments(&mut page, operation, method, types);
    add_response(&mut page, operation, method, types);
    add_errors(&mut page, method);
    page.finish()
}

/// Where it is sent, if not to the server of the others.
fn add_servers(page: &mut Paragraphs, operation: &ir::Operation) {
    let Some(server) = &operation.server else {
        return;
    };
    let url = inline_code(&server.url);
    page.line(format!("Sent to the server {url}."));
    page.add(
        server
            .description
            .as_deref()
            .map(markdown)
            .unwrap_or_default(),
    );
    let variables = server.variables.iter().filter_map(|variable| {
        let description = markdown(variable.description.as_deref()?);
        Some(item(&inline_code(&variable.name), description))
    });
    page.add(variables.flatten().collect::<Vec<_>>());
    if operation.other_servers.is_empty() {
        return;
    }
    page.line(
        "The document has other servers, for [`CallOptions::base_url`](crate::CallOptions::base_url):",
    );
    let others = operation.other_servers.iter().flat_map(|server| {
        let description = server.description.as_deref().map(markdown);
        item(&inline_code(&server.url), description.unwrap_or_default())
    });
    page.add(others.collect::<Vec<_>>());
}

/// That XML is a string, where a body is XML.
fn xml(operation: &ir::Operation) -> Option<String> {
    let is_xml = |content: &ir::Content| {
        content.format == ir::Format::Text && media_type::is_xml(&content.media_type)
    };
    let is_sent = { operation.body.iter() }.any(|body| body.contents().any(is_xml));
    let mut contents = { operation.responses.iter() }.flat_map(|response| &response.contents);
    let what = match (is_sent, contents.any(is_xml)) {
        (false, false) => return None,
        (true, false) => "The body of the request is XML",
        (false, true) => "A body of a response is XML",
        (true, true) => "The body of the request and one of a response are XML",
    };
    Some(format!("{what}, as a string."))
}

/// The scopes that a token needs, scheme by scheme.
fn scopes(operation: &ir::Operation) -> Option<String> {
    let requirements = operation.security.iter().flatten();
    let mut needed: Vec<String> = Vec::new();
    for requirement in requirements.filter(|it| !it.scopes.is_empty()) {
        let scopes: Vec<String> = { requirement.scopes.iter() }
            .map(|scope| inline_code(scope))
            .collect();
        let line = format!(
            "{} for {}",
            scopes.join(", "),
            inline_code(&requirement.scheme)
        );
        if !needed.contains(&line) {
            needed.push(line);
        }
    }
    (!needed.is_empty()).then(|| format!("Scopes: {}.", needed.join("; ")))
}

/// What a caller must give, as far as more is known of it than its name.
fn add_arguments(
    page: &mut Paragraphs,
    operation: &ir::Operation,
    method: &Method,
    types: &Types<'_>,
) {
    let body = operation.body.as_ref().filter(|_| method.body.is_none());
    // What is made of parts has no argument of its own.
    let body = body.map(|body| body::words(body, types).finish().0);
    let body = body.unwrap_or_default();
    if let Some(arguments) = &method.arguments {
        page.line("# Arguments");
        page.line(format!("The fields of [`{}`].", arguments.name.0));
        page.add(body);
        return;
    }
    let items = arguments(method.arguments());
    if !items.is_empty() || !body.is_empty() {
        page.line("# Arguments");
    }
    page.add(items);
    page.add(body);
}

/// An item for each argument of which more is known than its name.
pub fn arguments<'a>(inputs: impl Iterator<Item = Input<'a>>) -> Vec<String> {
    let items = inputs.filter_map(|input| {
        let name = inline_code(input.name.0.trim_start_matches("r#"));
        let lines = &input.docs.0;
        let says_more = match lines.as_slice() {
            [line] => *line != body::ANY_BODY && !is_code(line),
            _ => true,
        };
        says_more.then(|| item(&name, in_one(lines)))
    });
    items.flatten().collect()
}

/// What comes back.
fn add_response(
    page: &mut Paragraphs,
    operation: &ir::Operation,
    method: &Method,
    types: &Types<'_>,
) {
    let mut section = Paragraphs::default();
    if let Decoding::Enum(response) = &method.decoding {
        section.line(format!("A variant of [`{}`].", response.name.0));
    } else {
        section.add(successes(operation, types));
    }
    if method.pagination.is_some() {
        section.line(format!(
            "The response is one page. [`{}::items`] returns the items of all pages, see [`guide::lists`](crate::guide::lists).",
            method.request.0
        ));
    }
    let functions = method.accepted.iter();
    let functions: Vec<String> = functions
        .map(|it| format!("[`{}::{}`]", method.request.0, it.name.0))
        .collect();
    if !functions.is_empty() {
        let functions = listed(&functions);
        section.line(format!("{functions} accept one media type only."));
    }
    if let Some(headers) = &method.headers {
        let name = &headers.name.0;
        section.line(format!(
            "[`Response::headers_as`](crate::Response::headers_as) decodes the documented headers as [`{name}`]:"
        ));
        let items = headers.fields.iter().flat_map(|field| {
            let name = inline_code(&field.wire_name);
            let first = field.docs.0.first().filter(|line| **line != name);
            item(&name, first.cloned().into_iter().collect())
        });
        section.add(items.collect::<Vec<_>>());
    }
    if !section.is_empty() {
        page.line("# Response");
        page.add(section.finish().0);
    }
}

/// What the document says about successes, where that is more than that they are such.
fn successes(operation: &ir::Operation, types: &Types<'_>) -> Vec<String> {
    let responses = operation.responses.iter();
    let successes: Vec<&ir::Response> = responses.filter(|it| it.role.is_success()).collect();
    let described = successes.iter().map(|response| {
        let said = ir::Docs {
            description: Some(response.description.clone()).filter(|it| says_more(it, operation)),
            ..ir::Docs::default()
        };
        let mut words = docs::words(&said);
        let mut contents = Vec::new();
        for content in response.contents.iter().chain(&response.sequence) {
            let more = unnamed::words(content.value.schema, &said, types);
            if !contents.contains(&more) {
                words.add(more.clone());
                contents.push(more);
            }
        }
        (response.status, words.finish().0)
    });
    let described = described.filter(|(_, words)| !words.is_empty());
    let described: Vec<(Status, Vec<String>)> = described.collect();
    match (described.as_slice(), successes.len()) {
        ([(_, words)], 1) => words.clone(),
        (several, _) => { several.iter() }
            .flat_map(|(status, words)| item(&inline_code(&status.to_string()), words.clone()))
            .collect(),
    }
}

/// Whether a description says more than that all went well, or what the operation is for.
fn says_more(description: &str, operation: &ir::Operation) -> bool {
    let plain = plain(description);
    let own = [&operation.docs.title, &operation.docs.description];
    let is_known = own.into_iter().flatten().any(|it| self::plain(it) == plain);
    !is_known
        && !ANY_SUCCESS
            .contains(&plain.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' '))
}

/// The words of a text in lower case, without marks.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    words.join(" ")
}

/// The type of the documented errors.
fn add_errors(page: &mut Paragraphs, method: &Method) {
    let Some(error) = &method.error else {
        return;
    };
    let mut statuses: Vec<String> = Vec::new();
    for variant in &error.variants {
        let status = match variant.status {
            Status::Default => ANY_OTHER.to_owned(),
            status => inline_code(&status.to_string()),
        };
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    let statuses = match statuses.as_slice() {
        [status] if status == ANY_OTHER => "any status".to_owned(),
        [status] => format!("the status {status}"),
        statuses => format!("the statuses {}", listed(statuses)),
    };
    page.line("# Errors");
    page.line(format!(
        "For {statuses}, [`Error::typed`](crate::Error::typed) decodes [`{}`].",
        error.name.0
    ));
}

/// Whether a line is a name alone.
fn is_code(line: &str) -> bool {
    let inside = line.strip_prefix('`').and_then(|it| it.strip_suffix('`'));
    inside.is_some_and(|inside| !inside.contains('`'))
}

/// A description of one paragraph in one with the facts behind it.
fn in_one(lines: &[String]) -> Vec<String> {
    let mut paragraphs = lines.split(String::is_empty);
    let first = paragraphs.next().unwrap_or_default();
    let is_fact = |lines: &[String]| match lines {
        [line] => docs::FACTS.iter().any(|fact| line.starts_with(fact)),
        _ => false,
    };
    let is_plain = !first.iter().any(|line| docs::starts_block(line));
    if !is_plain || !paragraphs.clone().all(is_fact) {
        return lines.to_vec();
    }
    let facts: Vec<&str> = paragraphs.flatten().map(String::as_str).collect();
    let mut joined = first.to_vec();
    if let Some(last) = joined.last_mut()
        && !facts.is_empty()
    {
        *last = docs::full_stop(std::mem::take(last));
        last.push(' ');
        last.push_str(&facts.join(" "));
    }
    joined
}
