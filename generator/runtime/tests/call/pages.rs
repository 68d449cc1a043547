//! Lists that come in pages: how one leads to the next, and what becomes of answers that lead nowhere.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Value, json};
use specsmith_runtime::runtime::{
    call::Call,
    client::Client,
    element::RawElement,
    error::Error,
    mock::MockTransport,
    page_identity::Identities,
    page_number, page_offset, page_order,
    page_total::Count,
    pagination::{Items, Paged, Pages, State},
    request::Request,
    response::Response,
};

use super::support::{call, client, now};

/// A list whose answers give a cursor.
#[derive(Clone)]
struct List {
    call: Call,
    cursor: Option<String>,
}

impl List {
    fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client),
            cursor: None,
        }
    }
}

impl Paged for List {
    type Page = Value;
    type Item = Value;

    fn call(&self) -> &Call {
        &self.call
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = Request::new(Method::GET, "/things");
        request.query("cursor", &self.cursor)?;
        Ok(request)
    }

    fn items_of(page: &Value) -> &[Value] {
        page["items"].as_array().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Value, _: &mut State) -> Vec<Value> {
        Self::items_of(&page).to_vec()
    }

    fn advance(&mut self, page: &Response<Value>, state: &mut State) -> Result<bool, &'static str> {
        let cursor = page["next"].as_str().map(str::to_owned);
        let (has_more, is_empty) = (page["more"].as_bool(), Self::sent(page)? == 0);
        state
            .cursors
            .next(&mut self.cursor, cursor.as_ref(), has_more, is_empty)
    }
}

/// What the answers of a list become: its items, and whether an error says that some are missing.
fn read(answers: &[Value]) -> (Vec<Value>, bool) {
    let mock = MockTransport::new();
    for answer in answers {
        mock.respond_json(200, answer.to_string());
    }
    let mut items = Items::new(List::new(&client(&mock)));
    let mut read = Vec::new();
    loop {
        match now(items.next()) {
            Some(Ok(item)) => read.push(item),
            Some(Err(error)) => {
                assert!(error.is_incomplete_list(), "{error}");
                assert_eq!(mock.unused_responses(), 0, "every answer was asked for");
                return (read, true);
            }
            None => {
                assert_eq!(mock.unused_responses(), 0, "every answer was asked for");
                return (read, false);
            }
        }
    }
}

#[test]
fn cursors_of_answers_are_followed_until_there_is_none() {
    let cases = [
        ("no cursor", vec![json!({"items": [1]})], 1, false),
        ("null", vec![json!({"items": [1], "next": null})], 1, false),
        ("empty", vec![json!({"items": [1], "next": ""})], 1, false),
        (
            "three pages",
            vec![
                json!({"items": [1], "next": "a"}),
                json!({"items": [2], "next": "b"}),
                json!({"items": [3]}),
            ],
            3,
            false,
        ),
        (
            "an empty page in the middle",
            vec![
                json!({"items": [1], "next": "a"}),
                json!({"items": [], "next": "b"}),
                json!({"items": [3]}),
            ],
            2,
            false,
        ),
        (
            "a cursor behind the last page",
            vec![json!({"items": [1], "next": "a", "more": false})],
            1,
            false,
        ),
        (
            "more, and no cursor for it",
            vec![json!({"items": [1], "more": true})],
            1,
            true,
        ),
        (
            "the same cursor again",
            vec![
                json!({"items": [1], "next": "a"}),
                json!({"items": [2], "next": "a"}),
            ],
            2,
            true,
        ),
        (
            "a circle",
            vec![
                json!({"items": [1], "next": "a"}),
                json!({"items": [2], "next": "b"}),
                json!({"items": [3], "next": "a"}),
            ],
            3,
            true,
        ),
        (
            "a cursor that stays at the end",
            vec![
                json!({"items": [1], "next": "a"}),
                json!({"items": [], "next": "a"}),
            ],
            1,
            false,
        ),
    ];
    for (name, answers, count, is_incomplete) in cases {
        let (items, error) = read(&answers);
        assert_eq!((items.len(), error), (count, is_incomplete), "{name}");
    }
}

#[test]
fn a_cursor_that_the_caller_sets_is_the_start_and_never_followed_again() {
    let mock = MockTransport::new();
    mock.respond_json(200, r#"{"items": [1], "next": "start"}"#);
    let mut list = List::new(&client(&mock));
    list.cursor = Some("start".to_owned());
    let mut pages = Pages::new(list);
    assert!(now(pages.next()).is_some_and(|page| page.is_ok()));
    let error = now(pages.next()).and_then(Result::err).unwrap();
    assert!(error.is_incomplete_list());
    assert!(pages.next_request().is_none());
    let query = mock.requests()[0].uri().query().map(str::to_owned);
    assert_eq!(query.as_deref(), Some("cursor=start"));
}

#[test]
fn a_list_ends_after_an_error_and_can_go_on() {
    let mock = MockTransport::new();
    mock.respond_json(200, r#"{"items": [1], "next": "a"}"#)
        .respond_json(400, "")
        .respond_json(200, r#"{"items": [2]}"#);
    let mut pages = Pages::new(List::new(&client(&mock)));
    assert!(now(pages.try_next()).is_ok_and(|page| page.is_some()));
    assert!(now(pages.try_next()).is_err_and(|error| error.is_api()));
    assert!(now(pages.try_next()).is_ok_and(|page| page.is_none()));
    assert_eq!(mock.requests().len(), 2);
    let mut rest = Items::new(pages.next_request().unwrap().clone());
    assert_eq!(now(rest.try_next()).unwrap(), Some(json!(2)));
    let query = mock.requests()[2].uri().query().map(str::to_owned);
    assert_eq!(query.as_deref(), Some("cursor=a"));
}

/// A list of numbers whose pages start behind an offset, each a list itself.
#[derive(Clone)]
struct Numbers {
    call: Call,
    offset: Option<i64>,
}

impl Paged for Numbers {
    type Page = Vec<i64>;
    type Item = i64;

    fn call(&self) -> &Call {
        &self.call
    }

    fn request(&self) -> Result<Request, Error> {
        let mut request = Request::new(Method::GET, "/numbers");
        request.query("offset", &self.offset)?;
        Ok(request)
    }

    fn items_of(page: &Vec<i64>) -> &[i64] {
        page
    }

    fn into_items(page: Vec<i64>, _: &mut State) -> Vec<i64> {
        page
    }

    fn advance(&mut self, page: &Response<Vec<i64>>, _: &mut State) -> Result<bool, &'static str> {
        if Self::is_last(page, None)? {
            return Ok(false);
        }
        page_offset::next(&mut self.offset, Self::sent(page)?)
    }
}

#[test]
fn pages_count_what_the_server_sent() {
    let mock = MockTransport::new();
    mock.respond_json(200, r#"[1, null, "3"]"#)
        .respond_json(200, "[null, {}]")
        .respond_json(200, "[6]")
        .respond_json(200, "[]");
    let call = Call::new(&client(&mock));
    let mut items = Items::new(Numbers { call, offset: None });
    let mut read = Vec::new();
    while let Some(item) = now(items.try_next()).unwrap() {
        read.push(item);
    }
    assert_eq!(read, [1, 3, 6]);
    let pointers = |elements: &[RawElement]| -> Vec<String> {
        elements
            .iter()
            .map(|element| element.pointer.clone())
            .collect()
    };
    assert_eq!(pointers(items.skipped()), ["/1", "/0", "/1"]);
    assert_eq!(pointers(items.coerced()), ["/2"]);
    let requests = mock.requests();
    let queries = { requests.iter() }.map(|request| request.uri().query().unwrap_or(""));
    let queries: Vec<_> = queries.collect();
    assert_eq!(queries, ["", "offset=3", "offset=5", "offset=6"]);
}

#[test]
fn a_response_tells_what_was_left_out_of_its_value() {
    let mock = MockTransport::new();
    mock.respond_json(200, r#"{"USD": null, "EUR": "0.92"}"#);
    let response = call(&mock, Method::GET).unwrap();
    let rates = response.json::<BTreeMap<String, f64>>().unwrap();
    assert_eq!(rates.len(), 1);
    let [skipped] = rates.skipped() else {
        panic!("{:?}", rates.skipped());
    };
    assert_eq!(
        (skipped.pointer.as_str(), &skipped.json),
        ("/USD", &Value::Null)
    );
    let (head, _) = rates.into_parts();
    assert_eq!(head.coerced()[0].json, json!("0.92"));
}

#[test]
fn numbers_of_pages_count_from_the_first_to_the_last() {
    let cases = [
        (None, 1, None, Some(2)),
        (None, 0, None, Some(1)),
        (Some(7), 1, None, Some(8)),
        (Some(7), 1, Some(8), Some(8)),
        (Some(8), 1, Some(8), None),
        (Some(i32::MAX), 1, None, None),
    ];
    for (page, first, last, next) in cases {
        let mut parameter = page;
        let result = page_number::next(&mut parameter, first, last);
        assert_eq!(result.ok(), next.map(|_| true), "{page:?}");
        assert_eq!(parameter, next, "{page:?}");
    }
}

#[test]
fn offsets_count_items() {
    let cases = [
        (None, 3, Some(3)),
        (Some(4), 3, Some(7)),
        (Some(i64::MAX), 1, None),
    ];
    for (offset, count, next) in cases {
        let mut parameter = offset;
        let result = page_offset::next(&mut parameter, count);
        assert_eq!(result.is_ok(), next.is_some(), "{offset:?}");
        assert_eq!(parameter, next, "{offset:?}");
    }
}

#[test]
fn a_total_ends_a_list_unless_it_may_be_that_of_the_page() {
    // Pages as items, total and limit; and whether the last of them ends the list.
    let cases = [
        (vec![(2, Some(3), None), (1, Some(3), None)], true),
        (vec![(2, Some(5), None), (2, Some(5), None)], false),
        (vec![(3, Some(3), None)], false),
        (vec![(3, Some(3), Some(3))], false),
        (vec![(3, Some(3), Some(10))], true),
        (vec![(3, Some(0), Some(10))], false),
        (vec![(3, None, Some(10))], false),
        (vec![(3, Some(-1), Some(10))], false),
    ];
    for (pages, is_end) in cases {
        let mut count = Count::default();
        let reached = pages.iter().map(
            |(items, total, limit): &(usize, Option<i64>, Option<i64>)| {
                count.is_reached(*items, *total, *limit)
            },
        );
        assert_eq!(reached.last(), Some(is_end), "{pages:?}");
    }
}

#[test]
fn sorted_lists_go_on_behind_the_last_complete_key() {
    let cases = [
        (None, vec![1, 2, 3], false, Some(2)),
        (None, vec![1, 2, 2], false, Some(1)),
        (None, vec![3, 2, 1], true, Some(2)),
        (Some(1), vec![2, 3], false, Some(2)),
        (None, vec![2, 2], false, None),
        (None, vec![5], false, None),
        (None, vec![1, 2, 1], false, None),
        (None, vec![1, 2], true, None),
        (Some(2), vec![2, 3], false, None),
        (Some(5), vec![2, 3], false, None),
    ];
    for (cursor, keys, is_descending, next) in cases {
        let mut parameter = cursor;
        let result = page_order::next(&mut parameter, &keys, is_descending, |key| Some(*key));
        assert_eq!(result.is_ok(), next.is_some(), "{cursor:?} {keys:?}");
        assert_eq!(parameter, next.or(cursor), "{cursor:?} {keys:?}");
    }
    let nowhere = page_order::next(&mut None::<i64>, &[1, 2], false, |_: &i64| None);
    assert!(nowhere.is_err());
}

#[test]
fn items_that_a_page_repeats_come_once_and_items_without_an_id_always() {
    let mut identities = Identities::default();
    let mut unseen = |ids: &[&str]| -> Vec<String> {
        let items = ids.iter().map(|id| (*id).to_owned()).collect();
        identities.unseen(items, |id| Some(id).filter(|id| !id.is_empty()))
    };
    assert_eq!(unseen(&["a", "b", ""]), ["a", "b", ""]);
    assert_eq!(unseen(&["b", "c", ""]), ["c", ""]);
    // Only the page before counts: what comes later has been changed meanwhile.
    assert_eq!(unseen(&["a"]), ["a"]);
}
