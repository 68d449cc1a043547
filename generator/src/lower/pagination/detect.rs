//! Pages that need no hint, because the operation leaves no doubt about them.
//!
//! A GET whose answer is a list or has exactly one, and
//!
//! - a cursor in the answer and the parameter of that very meaning and type, see [`CURSORS`];
//! - or `has_more`, a parameter `starting_after`, and an `id` of the same type in each item;
//! - or a number of the page that is required or whose first value is known, a limit, and a total or `has_more`;
//! - or the URL of the next page, in the response or in a `Link` header;
//! - or an offset that starts at 0, a limit, and a total or `has_more`.
//!
//! A POST whose answer is one, and a cursor in it that belongs into the body.
//!
//! Whatever else may be paged is left to `x-pagination`: pages that are missed cost an overlay, wrong ones cost items.

use serde_json::Value;

use super::{
    answer::{Answer, ENVELOPES, is_cursor, is_integer, plain},
    input::Input,
    link,
};
use crate::ir::{
    Advance, Limit, Link, Method, Operation, PageInput, PageNumber, Pagination, SchemaId, Shape,
    StringFormat,
};

/// Parameters, and the properties of answers that hold their next value. Names are compared without `_`, `-` and case.
const CURSORS: [(&str, &[&str]); 13] = [
    ("after", &["lastid"]),
    ("afterid", &["lastid"]),
    ("continuationtoken", &["nextcontinuationtoken"]),
    ("cursor", &["nextcursor", "cursor"]),
    ("marker", &["nextmarker"]),
    ("nextcursor", &["nextcursor"]),
    ("nexttoken", &["nexttoken"]),
    ("pagecursor", &["nextpagecursor"]),
    ("page", &["nextpage"]),
    ("pagetoken", &["nextpagetoken", "nextpage"]),
    ("startcursor", &["nextcursor"]),
    ("startingafter", &["morestartingafter"]),
    ("startingafterid", &["morestartingafter"]),
];

/// Properties of answers that lead to no cursor unless another says that there is more.
const NEEDS_FLAG: [&str; 2] = ["lastid", "morestartingafter"];

/// A cursor that lies deeper than others, and its parameter.
const DEEP_CURSOR: (&str, [&str; 3]) = ("after", ["paging", "next", "after"]);

const HAS_MORE: [&str; 4] = ["hasmore", "hasnext", "hasnextpage", "more"];
const LIMITS: [&str; 3] = ["limit", "pagesize", "perpage"];
const OFFSETS: [&str; 2] = ["offset", "skip"];
const PAGES: [&str; 2] = ["page", "pagenumber"];
const STARTING_AFTER: [&str; 2] = ["startingafter", "startingafterid"];
const TOTALS: [&str; 5] = [
    "total",
    "totalcount",
    "totalitems",
    "totalrecords",
    "totalresults",
];

/// An operation whose pages are looked for.
struct Candidate<'a> {
    operation: &'a Operation,
    answer: &'a Answer<'a>,
    item: SchemaId,
    has_more: Option<Vec<String>>,
    total: Option<Vec<String>>,
    limit: Option<PageInput>,
}

/// What is certain about the pages of an operation, whose answers have a `Link` header to the next or not.
pub(super) fn detect(
    operation: &Operation,
    answer: &Answer<'_>,
    header: Option<Link>,
) -> Option<Pagination> {
    let items = answer.only_list()?;
    let item = answer.elements(&items)?;
    let is_flag = |shape: &Shape| *shape == Shape::Boolean;
    let mut candidate = Candidate {
        operation,
        answer,
        item,
        has_more: find(answer, &HAS_MORE, is_flag),
        total: find(answer, &TOTALS, is_integer),
        limit: None,
    };
    let limit = candidate.input(|name| LIMITS.contains(&name));
    let limit = limit.filter(|limit| is_integer(limit.shape(answer)));
    candidate.limit = limit.map(|limit| limit.to_page_input());
    let advance = match operation.method {
        Method::Get => candidate.advance_of_get(header)?,
        Method::Post => candidate.cursor_in_answer()?,
        _ => return None,
    };
    Some(Pagination {
        items,
        id: None,
        has_more: candidate.has_more,
        total: candidate.total,
        limit: candidate.limit.map(|parameter| Limit {
            parameter,
            value: None,
        }),
        advance,
    })
}

impl<'a> Candidate<'a> {
    /// The value of the request that is wanted, by its plain name: in the query of a GET, in the body of a POST.
    fn input(&self, is_wanted: impl Fn(&str) -> bool) -> Option<Input<'a>> {
        let is_wanted = |name: &str| is_wanted(&plain(name));
        match self.operation.method {
            Method::Post => Input::in_body(self.operation, self.answer, is_wanted),
            _ => Input::in_query(self.operation, is_wanted),
        }
    }

    fn advance_of_get(&self, header: Option<Link>) -> Option<Advance> {
        let counts = self.limit.is_some() && (self.has_more.is_some() || self.total.is_some());
        let in_answer = || Some(Link::Property(link::in_answer(self.answer)?));
        { self.cursor_in_answer() }
            .or_else(|| self.cursor_in_item().filter(|_| self.has_more.is_some()))
            .or_else(|| self.page_number().filter(|_| counts))
            .or_else(|| in_answer().or(header).map(Advance::Link))
            .or_else(|| self.offset().filter(|_| counts))
    }

    fn cursor_in_answer(&self) -> Option<Advance> {
        let answer = self.answer;
        let cursor = |wanted: &str, properties: &[&str]| {
            let input = self.input(|name| name == wanted)?;
            let shape = input.shape(answer);
            let is_fit = |other: &Shape| is_cursor(other) && other == shape;
            let cursor = properties
                .iter()
                .filter(|property| self.has_more.is_some() || !NEEDS_FLAG.contains(property))
                .find_map(|property| find(answer, &[property], is_fit))
                .filter(|path| input.is_optional && !link::is_at(answer, path))?;
            Some(Advance::Answer {
                parameter: input.to_page_input(),
                cursor,
            })
        };
        let deep = || {
            let (name, path) = DEEP_CURSOR;
            let input = self.input(|other| other == name)?;
            let path = path.map(str::to_owned).to_vec();
            let is_fit = answer.shape(answer.at(&path)?) == input.shape(answer);
            (is_fit && is_cursor(input.shape(answer)) && input.is_optional).then(|| {
                Advance::Answer {
                    parameter: input.to_page_input(),
                    cursor: path,
                }
            })
        };
        let mut cursors = CURSORS.iter();
        cursors
            .find_map(|(name, properties)| cursor(name, properties))
            .or_else(deep)
    }

    fn cursor_in_item(&self) -> Option<Advance> {
        let input = self.input(|name| STARTING_AFTER.contains(&name))?;
        let id = self.answer.property(self.item, "id")?;
        let shape = self.answer.shape(id.value.schema);
        let is_id = matches!(
            shape,
            Shape::String(StringFormat::Plain) | Shape::Integer(_)
        );
        let is_fit = is_id && input.is_optional && shape == input.shape(self.answer);
        is_fit.then(|| Advance::LastItem {
            parameter: input.to_page_input(),
            cursor: id.name.clone(),
        })
    }

    fn page_number(&self) -> Option<Advance> {
        let input = self.input(|name| PAGES.contains(&name))?;
        is_integer(input.shape(self.answer)).then_some(())?;
        let stated = { self.number(&input, "default") }.or(self.number(&input, "minimum"));
        let first = match input.is_optional {
            true => stated.filter(|first| matches!(first, 0 | 1))?,
            // The caller says it.
            false => 1,
        };
        Some(Advance::Page(PageNumber {
            parameter: input.to_page_input(),
            first,
            last: self.number(&input, "maximum"),
        }))
    }

    fn offset(&self) -> Option<Advance> {
        let input = self.input(|name| OFFSETS.contains(&name))?;
        let words = input.description.unwrap_or_default().to_ascii_lowercase();
        let starts_at_zero = ["default", "minimum"]
            .iter()
            .all(|keyword| self.number(&input, keyword).is_none_or(|first| first == 0));
        // Beside numbers of pages, an offset can be one, too.
        let has_numbers = find(self.answer, &PAGES, is_integer).is_some();
        let is_certain = is_integer(input.shape(self.answer)) && starts_at_zero && !has_numbers;
        (is_certain && !words.contains("page number"))
            .then(|| Advance::Offset(input.to_page_input()))
    }

    /// What the document says about a value of the request: its default, or a limit.
    fn number(&self, input: &Input<'_>, keyword: &str) -> Option<i64> {
        self.answer.said(input.schema).find_map(|docs| {
            let mut limits = docs.constraints.iter();
            let limit = limits.find(|limit| limit.keyword == keyword);
            match keyword {
                "default" => docs.default.as_ref().and_then(Value::as_i64),
                _ => limit.and_then(|limit| limit.value.as_i64()),
            }
        })
    }
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
