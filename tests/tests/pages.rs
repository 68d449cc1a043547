//! List Customers page by page, against a server that does what the documentation says.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use futures_util::{Stream, StreamExt, TryStreamExt};
use serde_json::{Value, json};
use voucherify::{
    Body, BoxFuture, Client, Credentials, Error, Transport, TransportError,
    client::customers::ListCustomers, types::ParameterOrderListCustomers as Order,
};

/// The highest number of a page that the server takes.
const LAST_PAGE: usize = 99;

/// A server with customers.
#[derive(Clone)]
struct Shop {
    customers: Arc<Vec<Customer>>,
    /// The queries so far.
    queries: Arc<Mutex<Vec<Query>>>,
    /// Answers that are not what the documentation says, by the number of the call from 0.
    faults: Vec<(usize, u16, Value)>,
    /// Whether `starting_after` includes the customers of that time.
    is_inclusive: bool,
}

#[derive(Clone, Debug)]
struct Customer {
    id: String,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// The pairs of a query, decoded.
#[derive(Clone, Debug, PartialEq)]
struct Query(Vec<(String, String)>);

impl Query {
    fn get(&self, name: &str) -> Option<&str> {
        let mut pairs = self.0.iter();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A time, so many seconds after another.
fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
}

fn text(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

impl Shop {
    /// A server with `count` customers; `created` is when each was, and the other way round when it was changed.
    fn new(count: i64, created: fn(i64) -> i64) -> Self {
        let customers = (0..count).map(|number| Customer {
            id: format!("cust_{number:03}"),
            created_at: at(created(number)),
            updated_at: at(1_000_000 - created(number)),
        });
        Self {
            customers: Arc::new(customers.collect()),
            queries: Arc::default(),
            faults: Vec::new(),
            is_inclusive: false,
        }
    }

    /// Answers the call of this number so.
    fn fault(mut self, call: usize, status: u16, body: Value) -> Self {
        self.faults.push((call, status, body));
        self
    }

    fn list(&self) -> ListCustomers {
        let client = Client::builder()
            .credentials(Credentials::app_keys("the-id", "the-token"))
            .transport(self.clone())
            .no_retry()
            .build();
        client.expect("a client").customers().list()
    }

    fn queries(&self) -> Vec<Query> {
        self.queries.lock().expect("the queries").clone()
    }

    /// The answer to a query.
    fn answer(&self, query: &Query) -> (u16, Value) {
        let number = |name: &str| {
            query
                .get(name)
                .map(|text| text.parse::<usize>().expect("a number"))
        };
        let limit = number("limit").unwrap_or(10);
        let page = number("page").unwrap_or(1);
        if !(1..=100).contains(&limit) || !(1..=LAST_PAGE).contains(&page) {
            return (400, json!({"code": 400, "key": "invalid_query_params"}));
        }
        let order = query.get("order").unwrap_or("-created_at");
        let (is_descending, property) = match order.strip_prefix('-') {
            Some(property) => (true, property),
            None => (false, order),
        };
        let time = |customer: &Customer| match property {
            "updated_at" => customer.updated_at,
            _ => customer.created_at,
        };
        let mut customers: Vec<&Customer> = self.customers.iter().collect();
        match property {
            "source_id" => customers.sort_by(|a, b| a.id.cmp(&b.id)),
            _ => customers.sort_by_key(|customer| time(customer)),
        }
        if is_descending {
            customers.reverse();
        }
        if let Some(start) = query.get("starting_after") {
            let start: DateTime<Utc> = start.parse().expect("a time");
            customers.retain(|customer| {
                let is_after = match is_descending {
                    true => time(customer) < start,
                    false => time(customer) > start,
                };
                is_after || (self.is_inclusive && time(customer) == start)
            });
        }
        let total = customers.len();
        let skipped = (page - 1) * limit;
        let shown: Vec<Value> = { customers.iter().skip(skipped).take(limit) }
            .map(|customer| {
                json!({
                    "id": customer.id,
                    "object": "customer",
                    "created_at": text(customer.created_at),
                    "updated_at": text(customer.updated_at),
                })
            })
            .collect();
        let has_more = skipped + shown.len() < total;
        let body = json!({
            "object": "list", "data_ref": "customers", "customers": shown, "total": total, "has_more": has_more,
        });
        (200, body)
    }
}

impl Transport for Shop {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let pairs = request.uri().query().unwrap_or_default().split('&');
        let pairs = pairs.filter_map(|pair| pair.split_once('='));
        let decoded = |text: &str| text.replace("%3A", ":");
        let query = Query(
            pairs
                .map(|(name, value)| (name.to_owned(), decoded(value)))
                .collect(),
        );
        let mut queries = self.queries.lock().expect("the queries");
        let call = queries.len();
        let fault = self.faults.iter().find(|(at, ..)| *at == call);
        let (status, body) = match fault {
            Some((_, status, body)) => (*status, body.clone()),
            None => self.answer(&query),
        };
        queries.push(query);
        let response = http::Response::builder().status(status);
        let response = response.body(Body::from(body.to_string()));
        Box::pin(std::future::ready(Ok(response.expect("a response"))))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// The ids of all items, and the error that ended the list.
async fn collect(list: ListCustomers) -> (Vec<String>, Option<Error>) {
    let mut items = list.items();
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(customer)) => ids.push(customer.id.expect("an id")),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "nothing follows an error");
                return (ids, Some(error));
            }
            None => return (ids, None),
        }
    }
}

/// All ids of a complete list.
async fn complete(list: ListCustomers) -> Vec<String> {
    let (ids, error) = collect(list).await;
    assert!(error.is_none(), "{error:?}");
    ids
}

fn each_once(ids: &[String]) -> usize {
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "no item comes twice");
    ids.len()
}

/// Each of the orders that the document lists, whether it has a cursor, and whether the first customer comes first.
const ORDERS: [(Order, bool, bool); 6] = [
    (Order::CreatedAt, true, true),
    (Order::CreatedAtDesc, true, false),
    (Order::UpdatedAt, true, false),
    (Order::UpdatedAtDesc, true, true),
    (Order::SourceId, false, true),
    (Order::SourceIdDesc, false, false),
];

#[tokio::test]
async fn every_order_gives_every_customer_once() {
    for (order, has_cursor, is_upward) in ORDERS {
        // Three of each time, so that pages of 100 end in the middle of one.
        let shop = Shop::new(250, |number| number / 3);
        let ids = complete(shop.list().order(order.clone())).await;
        assert_eq!(each_once(&ids), 250, "{order}");
        let first = { ids.first() }.is_some_and(|id| id.as_str() < "cust_003");
        assert_eq!(first, is_upward, "{order}");
        let queries = shop.queries();
        assert_eq!(queries.len(), 3, "{order}");
        for query in &queries {
            assert_eq!(query.get("order"), Some(order.as_str()));
            assert_eq!(query.get("limit"), Some("100"));
        }
        for query in queries.iter().skip(1) {
            assert_eq!(query.get("starting_after").is_some(), has_cursor, "{order}");
            assert_eq!(query.get("page").is_some(), !has_cursor, "{order}");
        }
    }
}

#[tokio::test]
async fn without_an_order_the_newest_come_first() {
    let shop = Shop::new(250, |number| number);
    let ids = complete(shop.list()).await;
    assert_eq!(each_once(&ids), 250);
    assert_eq!(ids.first().map(String::as_str), Some("cust_249"));
    assert_eq!(shop.queries()[0].get("order"), Some("-created_at"));
}

#[tokio::test]
async fn the_boundary_is_read_again_and_its_items_come_once() {
    let shop = Shop::new(5, |number| [1, 2, 3, 3, 4][number as usize]);
    let ids = complete(shop.list().limit(3).order(Order::CreatedAt)).await;
    assert_eq!(
        ids,
        ["cust_000", "cust_001", "cust_002", "cust_003", "cust_004"].map(str::to_owned)
    );
    let second = shop.queries().remove(1);
    assert_eq!(second.get("starting_after"), Some(&*text(at(2))));
}

#[tokio::test]
async fn customers_of_one_time_that_do_not_fit_on_a_page_are_an_error() {
    for order in [
        Order::CreatedAt,
        Order::CreatedAtDesc,
        Order::UpdatedAt,
        Order::UpdatedAtDesc,
    ] {
        let shop = Shop::new(250, |_| 7);
        let (ids, error) = collect(shop.list().order(order.clone())).await;
        assert_eq!(each_once(&ids), 100, "{order}");
        let error = error.expect("an error");
        assert!(error.is_incomplete_list(), "{order}: {error}");
        assert!(!error.is_retryable());
        assert_eq!(
            error.to_string(),
            "GET /v1/customers: the list may be incomplete: all items of a page have the same sort key, and there may be more with it"
        );
    }
}

#[tokio::test]
async fn customers_of_one_time_are_no_error_where_the_list_has_pages_or_ends() {
    let shop = Shop::new(250, |_| 7);
    assert_eq!(
        each_once(&complete(shop.list().order(Order::SourceId)).await),
        250
    );
    let shop = Shop::new(100, |_| 7);
    assert_eq!(each_once(&complete(shop.list()).await), 100);
}

#[tokio::test]
async fn a_boundary_that_does_not_fit_is_an_error_on_its_own_page() {
    let shop = Shop::new(8, |number| number.min(2));
    let (ids, error) = collect(shop.list().limit(4).order(Order::CreatedAt)).await;
    assert_eq!(each_once(&ids), 6);
    assert!(error.is_some_and(|error| error.is_incomplete_list()));
}

#[tokio::test]
async fn a_server_whose_cursor_includes_its_time_is_read_as_well() {
    let mut shop = Shop::new(250, |number| number / 3);
    shop.is_inclusive = true;
    for order in [Order::CreatedAt, Order::CreatedAtDesc] {
        let ids = complete(shop.list().order(order.clone())).await;
        assert_eq!(each_once(&ids), 250, "{order}");
    }
}

#[tokio::test]
async fn the_last_page_that_the_server_takes_is_an_error_where_there_is_more() {
    let shop = Shop::new(250, |number| number);
    let (ids, error) = collect(shop.list().limit(2).order(Order::SourceId)).await;
    assert_eq!(each_once(&ids), 2 * LAST_PAGE);
    assert!(error.expect("an error").is_incomplete_list());
    assert_eq!(shop.queries().len(), LAST_PAGE);
    let shop = Shop::new(2 * LAST_PAGE as i64, |number| number);
    assert_eq!(
        complete(shop.list().limit(2).order(Order::SourceId))
            .await
            .len(),
        2 * LAST_PAGE
    );
}

#[tokio::test]
async fn a_page_that_the_caller_sets_is_the_start() {
    let shop = Shop::new(250, |number| number);
    for order in [Order::CreatedAt, Order::SourceId] {
        let list = shop.list().limit(50).page(3).order(order.clone());
        let ids = complete(list).await;
        assert_eq!(each_once(&ids), 150, "{order}");
        assert_eq!(ids[0], "cust_100", "{order}");
    }
    let shop = Shop::new(250, |number| number);
    let ids = complete(shop.list().limit(50).page(3)).await;
    assert_eq!(each_once(&ids), 150);
    assert!(
        shop.queries()
            .iter()
            .all(|query| query.get("order").is_none())
    );
}

#[tokio::test]
async fn a_cursor_that_the_caller_sets_is_the_start() {
    for (order, count) in [
        (Some(Order::CreatedAt), 149),
        (Some(Order::CreatedAtDesc), 100),
        (None, 100),
    ] {
        let shop = Shop::new(250, |number| number);
        let mut list = shop.list().limit(30).starting_after(at(100));
        if let Some(order) = order {
            list = list.order(order);
        }
        assert_eq!(each_once(&complete(list).await), count);
    }
}

#[tokio::test]
async fn an_error_ends_the_items_and_the_pages_can_go_on() {
    let problem = json!({"code": 404, "key": "not_found", "message": "Gone", "details": ""});
    let shop = Shop::new(250, |number| number).fault(1, 404, problem.clone());
    let (ids, error) = collect(shop.list().order(Order::CreatedAt)).await;
    assert_eq!(ids.len(), 100);
    assert!(error.expect("an error").is_not_found());

    let shop = Shop::new(250, |number| number).fault(1, 404, problem);
    let mut pages = shop.list().order(Order::CreatedAt).pages();
    assert_eq!(
        pages
            .try_next()
            .await
            .expect("a page")
            .expect("a page")
            .customers
            .len(),
        100
    );
    assert!(pages.try_next().await.is_err());
    assert!(pages.try_next().await.expect("no error").is_none());
    let rest = pages
        .next_request()
        .expect("the request that failed")
        .clone();
    assert_eq!(each_once(&complete(rest).await), 151);
}

/// A page with these customers.
fn page(customers: &[(&str, Value)], has_more: Value) -> Value {
    let customers: Vec<Value> = { customers.iter() }
        .map(|(id, created_at)| json!({"id": id, "created_at": created_at}))
        .collect();
    json!({"customers": customers, "total": 9, "has_more": has_more})
}

#[tokio::test]
async fn answers_that_lead_nowhere_are_errors_or_the_end() {
    let (one, two, three) = (text(at(1)), text(at(2)), text(at(3)));
    let sorted = page(&[("a", json!(one)), ("b", json!(two))], json!(true));
    let cases = [
        ("empty and more", json!([page(&[], json!(true))]), 0, true),
        ("empty", json!([page(&[], json!(false))]), 0, false),
        (
            "empty, and nothing said",
            json!([page(&[], Value::Null)]),
            0,
            false,
        ),
        (
            "nothing said",
            json!([
                page(&[("a", json!(one)), ("b", json!(two))], Value::Null),
                page(&[], Value::Null)
            ]),
            2,
            false,
        ),
        (
            "no time",
            json!([page(&[("a", json!(one)), ("b", Value::Null)], json!(true))]),
            2,
            true,
        ),
        (
            "another order",
            json!([page(&[("a", json!(two)), ("b", json!(one))], json!(true))]),
            2,
            true,
        ),
        ("the same page again", json!([sorted, sorted]), 2, true),
        (
            "a page before",
            json!([
                page(&[("a", json!(two)), ("b", json!(three))], json!(true)),
                sorted
            ]),
            2,
            true,
        ),
    ];
    for (name, answers, count, is_incomplete) in cases {
        let mut shop = Shop::new(0, |_| 0);
        for (call, answer) in answers.as_array().into_iter().flatten().enumerate() {
            shop = shop.fault(call, 200, answer.clone());
        }
        let (ids, error) = collect(shop.list().order(Order::CreatedAt)).await;
        assert_eq!(ids.len(), count, "{name}");
        let is_error = error.is_some_and(|error| error.is_incomplete_list());
        assert_eq!(is_error, is_incomplete, "{name}");
    }
}

fn is_stream(_: &(impl Stream + Send + Unpin)) {}

#[tokio::test]
async fn items_and_pages_are_streams_of_the_futures_crates() {
    let shop = Shop::new(250, |number| number);
    let items = shop.list().items();
    is_stream(&items);
    let names: Vec<_> = items
        .map_ok(|customer| customer.id)
        .try_collect()
        .await
        .expect("all");
    assert_eq!(names.len(), 250);
    let pages = shop.list().pages();
    is_stream(&pages);
    let sizes: Vec<_> = pages
        .map(|page| page.expect("a page").customers.len())
        .collect()
        .await;
    // An item of each boundary comes twice: pages are as the server sends them.
    assert_eq!(sizes, [100, 100, 52]);
    let mut items = shop.list().limit(10).items();
    let first = TryStreamExt::try_next(&mut items).await.expect("an item");
    assert_eq!(
        first.and_then(|customer| customer.id).as_deref(),
        Some("cust_249")
    );
}

#[tokio::test]
async fn pages_are_asked_for_one_by_one_when_they_are_wanted() {
    let shop = Shop::new(250, |number| number);
    let mut items = shop.list().limit(10).items();
    assert_eq!(shop.queries().len(), 0);
    for _ in 0..10 {
        items.try_next().await.expect("an item");
    }
    assert_eq!(shop.queries().len(), 1);
    items.try_next().await.expect("an item");
    assert_eq!(shop.queries().len(), 2);
}

#[test]
fn programs_that_wait_have_iterators() {
    let shop = Shop::new(250, |number| number);
    let items: Result<Vec<_>, _> = shop.list().items_blocking().collect();
    assert_eq!(items.expect("all").len(), 250);
    assert_eq!(shop.list().pages_blocking().count(), 3);
}

#[tokio::test]
async fn iterators_end_inside_of_an_asynchronous_runtime() {
    let shop = Shop::new(250, |number| number);
    let items: Vec<_> = shop.list().items_blocking().collect();
    assert!(matches!(items.as_slice(), [Err(error)] if error.is_builder()));
}
