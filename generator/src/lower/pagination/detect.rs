//! Pages that need no hint, because the operation leaves no doubt about them.
//!
//! A GET whose answer is a list or has exactly one, and
//!
//! - a cursor in the answer and the parameter of that very meaning and type, see [`CURSORS`];
//! - or `has_more`, a parameter `starting_after`, and an `id` of the same type in each item;
//! - or a number of the page whose first value is known, a limit, and a total or `has_more`.
//!
//! Whatever else may be paged is left to `x-pagination`: pages that are missed cost an overlay, wrong ones cost items.

use serde_json::Value;

use super::answer::{self, Answer, is_cursor, is_integer};
use crate::ir::{
    Advance, Limit, Method, Operation, PageNumber, Pagination, Parameter, SchemaId, Shape,
    StringFormat,
};

/// Parameters, and the properties of answers that hold their next value. Names are compared without `_`, `-` and case.
const CURSORS: [(&str, &[&str]); 12] = [
    ("after", &["lastid"]),
    ("afterid", &["lastid"]),
    ("continuationtoken", &["nextcontinuationtoken"]),
    ("cursor", &["nextcursor", "cursor"]),
    ("marker", &["nextmarker"]),
    ("nextcursor", &["nextcursor"]),
    ("nexttoken", &["nexttoken"]),
    ("pagecursor", &["nextpagecursor"]),
    ("pagetoken", &["nextpagetoken"]),
    ("startcursor", &["nextcursor"]),
    ("startingafter", &["morestartingafter"]),
    ("startingafterid", &["morestartingafter"]),
];

/// Properties of answers that lead to no cursor unless another says that there is more.
const NEEDS_FLAG: [&str; 2] = ["lastid", "morestartingafter"];

const HAS_MORE: [&str; 3] = ["hasmore", "hasnext", "hasnextpage"];
const LIMITS: [&str; 3] = ["limit", "pagesize", "perpage"];
const PAGES: [&str; 2] = ["page", "pagenumber"];
const STARTING_AFTER: [&str; 2] = ["startingafter", "startingafterid"];
const TOTALS: [&str; 5] = [
    "total",
    "totalcount",
    "totalitems",
    "totalrecords",
    "totalresults",
];

/// Objects in answers that hold what is about the page.
const ENVELOPES: [&str; 5] = [
    "meta",
    "metadata",
    "pageinfo",
    "pagination",
    "responsemetadata",
];

/// What is certain about the pages of an operation.
pub(super) fn detect(operation: &Operation, answer: &Answer<'_>) -> Option<Pagination> {
    if operation.method != Method::Get {
        return None;
    }
    let items = answer.only_list()?;
    let item = answer.elements(&items)?;
    let is_flag = |shape: &Shape| *shape == Shape::Boolean;
    let has_more = find(answer, &HAS_MORE, is_flag);
    let total = find(answer, &TOTALS, is_integer);
    let limit = answer::query(operation, |name| LIMITS.contains(&&*plain(name)));
    let limit = limit.filter(|limit| is_integer(answer.shape(limit.value.schema)));
    let advance = cursor_in_answer(operation, answer, has_more.is_some())
        .or_else(|| cursor_in_item(operation, answer, item).filter(|_| has_more.is_some()))
        .or_else(|| {
            let is_certain = limit.is_some() && (has_more.is_some() || total.is_some());
            page_number(operation, answer).filter(|_| is_certain)
        })?;
    Some(Pagination {
        items,
        id: None,
        has_more,
        total,
        limit: limit.map(|limit| Limit {
            parameter: limit.name.clone(),
            value: None,
        }),
        advance,
    })
}

fn cursor_in_answer(operation: &Operation, answer: &Answer<'_>, has_flag: bool) -> Option<Advance> {
    CURSORS.iter().find_map(|(name, properties)| {
        let parameter = answer::query(operation, |other| plain(other) == *name)?;
        let wanted = answer.shape(parameter.value.schema);
        let is_fit = |shape: &Shape| is_cursor(shape) && shape == wanted;
        let cursor = properties
            .iter()
            .filter(|property| has_flag || !NEEDS_FLAG.contains(property))
            .find_map(|property| find(answer, &[property], is_fit))?;
        Some(Advance::Answer {
            parameter: parameter.name.clone(),
            cursor,
        })
    })
}

fn cursor_in_item(operation: &Operation, answer: &Answer<'_>, item: SchemaId) -> Option<Advance> {
    let is_wanted = |name: &str| STARTING_AFTER.contains(&&*plain(name));
    let parameter = answer::query(operation, is_wanted)?;
    let id = answer.property(item, "id")?;
    let shape = answer.shape(id.value.schema);
    let is_id = matches!(
        shape,
        Shape::String(StringFormat::Plain) | Shape::Integer(_)
    );
    (is_id && shape == answer.shape(parameter.value.schema)).then(|| Advance::LastItem {
        parameter: parameter.name.clone(),
        cursor: id.name.clone(),
    })
}

fn page_number(operation: &Operation, answer: &Answer<'_>) -> Option<Advance> {
    let parameter = answer::query(operation, |name| PAGES.contains(&&*plain(name)))?;
    is_integer(answer.shape(parameter.value.schema)).then_some(())?;
    let first = { number(parameter, answer, "default").or(number(parameter, answer, "minimum")) }
        .filter(|first| matches!(first, 0 | 1))?;
    Some(Advance::Page(PageNumber {
        parameter: parameter.name.clone(),
        first,
        last: number(parameter, answer, "maximum"),
    }))
}

/// What the document says about the values of a parameter: its default, or a limit.
fn number(parameter: &Parameter, answer: &Answer<'_>, keyword: &str) -> Option<i64> {
    answer.said(parameter.value.schema).find_map(|docs| {
        let mut limits = docs.constraints.iter();
        let limit = limits.find(|limit| limit.keyword == keyword);
        match keyword {
            "default" => docs.default.as_ref().and_then(Value::as_i64),
            _ => limit.and_then(|limit| limit.value.as_i64()),
        }
    })
}

/// The path to the first property with one of these names: of the answer, or of an object in it that is about the page.
fn find(
    answer: &Answer<'_>,
    names: &[&str],
    is_fit: impl Fn(&Shape) -> bool,
) -> Option<Vec<String>> {
    let named = |schema: SchemaId| {
        let mut properties = answer.properties(schema).iter();
        properties.find(|property| {
            names.contains(&&*plain(&property.name)) && is_fit(answer.shape(property.value.schema))
        })
    };
    if let Some(property) = named(answer.body()) {
        return Some(vec![property.name.clone()]);
    }
    let mut envelopes = { answer.properties(answer.body()).iter() }
        .filter(|property| ENVELOPES.contains(&&*plain(&property.name)));
    envelopes.find_map(|envelope| {
        let property = named(envelope.value.schema)?;
        Some(vec![envelope.name.clone(), property.name.clone()])
    })
}

/// A name without what differs between conventions.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| !matches!(letter, '_' | '-'));
    letters.flat_map(char::to_lowercase).collect()
}
