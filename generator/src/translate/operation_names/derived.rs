//! The names of operations that the document gives none: from method, path and answer.

use super::{
    candidate::Candidate,
    noun::{is_plural, plural, singular},
};
use crate::{
    ir::{self, Schemas, Shape, Status, Use},
    translate::{
        identifier::words_of,
        segment::{Path, Segment},
        verb,
    },
    wire::{Method, ResponseRole},
};

/// The properties that hold the elements of a list, whatever its path is called.
const ELEMENTS: [&str; 8] = [
    "content", "data", "elements", "entries", "items", "records", "result", "results",
];

/// What an operation could be called: `list accounts`, `get account`, `cancel order`; the best first. A later one tells apart what an
/// earlier one does not.
pub fn candidates(operation: &ir::Operation, schemas: &Schemas) -> Vec<Candidate> {
    let path = Path::read(&operation.path);
    let resources = path.resources();
    let all: Vec<&Segment> = path.segments.iter().collect();
    let prefix = { path.segments.iter() }.filter(|segment| segment.is_prefix);
    let prefix = prefix.map(|it| it.text.clone()).collect::<Vec<_>>();
    let short = name(operation, &path, &resources, schemas);
    let whole = name(operation, &path, &all, schemas);
    let mut candidates = vec![Candidate::of(short.clone())];
    if !path.ends_in_key
        && let Some((last, before)) = short.split_last()
    {
        candidates.push(Candidate::of([before, &[plural(last)]].concat()));
    }
    candidates.push(Candidate {
        words: whole.clone(),
        prefix: Some(prefix.join(" ")),
    });
    let last = path.parameters.last().map(std::slice::from_ref);
    for words in [short, whole] {
        let keys = last.into_iter().chain([path.parameters.as_slice()]);
        candidates.extend(keys.map(|keys| Candidate::of(by(&words, keys))));
    }
    candidates.push(Candidate::of(Path::all_words(
        operation.method,
        &operation.path,
    )));
    // All of these may be too long. What stands nearest to the end says the most.
    let ends = (1..resources.len()).filter_map(|start| resources.get(start..));
    candidates.extend(ends.map(|end| Candidate::of(name(operation, &path, end, schemas))));
    candidates
}

/// An id with what tells its operation from others with an id of the same words: the method, the end of the path, both.
pub fn told_apart(operation: &ir::Operation) -> impl Iterator<Item = Vec<String>> {
    let id = words_of(&operation.id);
    let path = Path::read(&operation.path);
    let method = vec![operation.method.as_str().to_lowercase()];
    let end = match path.parameters.last().filter(|_| path.ends_in_key) {
        Some(key) => by(&[], std::slice::from_ref(key)),
        None => { path.segments.last() }.map_or(Vec::new(), |it| it.words.clone()),
    };
    let all = Path::all_words(operation.method, &operation.path);
    let more = [method.clone(), end.clone(), [method, end].concat(), all].into_iter();
    more.map(move |more| [id.clone(), more].concat())
}

/// `get release` by `tag` is `get release by tag`.
fn by(words: &[String], parameters: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    for (index, name) in parameters.iter().enumerate() {
        words.push(if index == 0 { "by" } else { "and" }.to_owned());
        words.extend(words_of(name));
    }
    words
}

/// The name of an operation on these segments of its path.
fn name(
    operation: &ir::Operation,
    path: &Path,
    segments: &[&Segment],
    schemas: &Schemas,
) -> Vec<String> {
    let Some((last, before)) = segments.split_last() else {
        return vec![
            method_verb(operation, path, None, schemas),
            "root".to_owned(),
        ];
    };
    let names_action = before.last().is_some_and(|it| it.words == ["actions"]);
    if is_action(operation, path, last, names_action) {
        // `/servers/{id}/actions/reboot` says twice that it is an action.
        let before = before.get(..before.len() - usize::from(names_action));
        let nouns = nouns(before.unwrap_or_default());
        let verbs = last.words.first().filter(|word| verb::is_verb(word));
        let (first, rest) = last.words.split_at(verbs.into_iter().count());
        return [first, &nouns, rest].concat();
    }
    let mut nouns = nouns(before);
    let verb = method_verb(operation, path, Some(last), schemas);
    let is_one = last.has_key || verb == "create";
    nouns.extend(noun(last, is_one));
    nouns.insert(0, verb);
    nouns
}

/// The words of segments before the last.
fn nouns(segments: &[&Segment]) -> Vec<String> {
    { segments.iter() }
        .flat_map(|segment| noun(segment, segment.has_key))
        .collect()
}

/// The words of a segment, the last in the singular where it is one of several.
fn noun(segment: &Segment, is_one: bool) -> Vec<String> {
    let mut words = segment.words.clone();
    if let Some(last) = words.last_mut().filter(|_| is_one) {
        *last = singular(last);
    }
    words
}

/// Whether the last segment of a path is what is done.
fn is_action(operation: &ir::Operation, path: &Path, last: &Segment, names_action: bool) -> bool {
    if path.ends_in_key {
        return false;
    }
    let first = last.words.first().map_or("", String::as_str);
    match operation.method {
        Method::Get => verb::is_reading(first),
        Method::Put | Method::Patch => verb::is_verb(first),
        Method::Post => {
            let is_thing = is_collection(last) || creates(operation);
            names_action || verb::is_verb(first) || !is_thing
        }
        Method::Delete | Method::Head | Method::Options | Method::Trace => false,
    }
}

fn is_collection(segment: &Segment) -> bool {
    segment.words.last().is_some_and(|word| is_plural(word))
}

/// Whether an answer says that something was created (RFC 9110 §15.3.2).
fn creates(operation: &ir::Operation) -> bool {
    { operation.responses.iter() }.any(|response| response.status == Status::Code(201))
}

/// The verb that a method stands for.
fn method_verb(
    operation: &ir::Operation,
    path: &Path,
    last: Option<&Segment>,
    schemas: &Schemas,
) -> String {
    let verb = match operation.method {
        Method::Get if !path.ends_in_key && is_list(operation, last, schemas) => "list",
        Method::Get => "get",
        Method::Post if path.ends_in_key && !creates(operation) => "update",
        Method::Post => "create",
        Method::Put => "replace",
        Method::Patch => "update",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
        Method::Trace => "trace",
    };
    verb.to_owned()
}

/// Whether the answer is a list: an array, an object that holds one, or pages. Of an answer that is not described the path says it.
fn is_list(operation: &ir::Operation, last: Option<&Segment>, schemas: &Schemas) -> bool {
    if operation.pagination.is_some() {
        return true;
    }
    let is_collection = last.is_some_and(is_collection);
    let answers = operation.responses.iter();
    let answer = answers.filter(|it| it.role == ResponseRole::Success);
    let Some(content) = answer.flat_map(|it| &it.contents).next() else {
        return is_collection;
    };
    let is_array = |value: &Use| {
        let target = &schemas[schemas.target(value.schema)];
        matches!(target.shape, Shape::Array(_))
    };
    match &schemas[schemas.target(content.value.schema)].shape {
        Shape::Array(_) => true,
        Shape::Object(object) => { object.properties.iter() }.any(|property| {
            is_array(&property.value) && (is_collection || ELEMENTS.contains(&&*property.name))
        }),
        Shape::Any | Shape::Map(_) => is_collection,
        _ => false,
    }
}
