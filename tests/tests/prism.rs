//! The client against Prism, a mock server of others that validates requests by the document and answers as it describes. Its address is
//! in `PRISM`; `tests/prism/run` starts it.
//!
//! Below `/strict` every parameter of the query is required, so that one that is misspelled is missed.

#[path = "../../generator/runtime/tests/client/server.rs"]
#[allow(dead_code)]
mod server;

use std::env;

use chrono::{DateTime, TimeZone, Utc};
use serde_json::Value;
use server::{Server, json};
use voucherify::{
    CallOptions, Client, ClientCredentials, Credentials, Request,
    client::customers::GetCustomerError, client::customers::ListCustomers, conformance::EXAMPLES,
    types, types::ParameterOrderListCustomers,
};

/// How many answers are made up.
const ANSWERS: usize = 25;

fn client(path: &str, credentials: Credentials) -> Client {
    let address = env::var("PRISM").expect("PRISM is the address of the mock");
    Client::builder()
        .credentials(credentials)
        .base_url(format!("{address}{path}"))
        .no_retry()
        .build()
        .expect("a client")
}

fn app_keys() -> Credentials {
    Credentials::app_keys("the-id", "the-token")
}

fn example(operation_id: &str) -> Value {
    let example = EXAMPLES
        .iter()
        .find(|example| example.operation_id == operation_id);
    serde_json::from_str(example.expect("an example").json).expect("JSON")
}

fn when(seconds: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(seconds, 0).single().expect("a time")
}

/// A list with all that can be asked for.
fn list(client: &Client) -> ListCustomers {
    client
        .customers()
        .list()
        .limit(100)
        .page(2)
        .email("a+b@example.com")
        .city("São Paulo")
        .name("Bob & Smith")
        .segment_id("seg_1")
        .created_at_before(when(1_661_854_659))
        .created_at_after(when(0))
        .updated_at_before(when(1_661_854_659))
        .updated_at_after(when(1))
        .order(ParameterOrderListCustomers::CreatedAtDesc)
        .starting_after(when(1_600_000_000))
}

/// Options that ask the mock for an answer of its choice.
fn prefer(what: &str) -> CallOptions {
    CallOptions::new().header("Prefer", what)
}

#[tokio::test]
async fn each_parameter_of_a_list_arrives_under_its_name_and_is_valid() {
    let list = list(&client("/strict", app_keys())).send().await;
    let list = list.expect("a list").into_inner();
    assert_eq!(
        serde_json::to_value(&list).expect("JSON"),
        example("list-customers")
    );
}

#[tokio::test]
async fn a_list_needs_no_parameter() {
    let list = client("", app_keys()).customers().list().send().await;
    assert_eq!(list.expect("a list").total, 2);
}

#[tokio::test]
async fn every_order_is_valid() {
    let client = client("", app_keys());
    for order in ParameterOrderListCustomers::VALUES {
        let list = client.customers().list().order(order.clone()).send().await;
        list.unwrap_or_else(|error| panic!("{order}: {error}"));
    }
}

/// The mock does look: otherwise the other tests would say nothing.
#[tokio::test]
async fn what_is_missing_or_not_valid_is_refused() {
    let strict = client("/strict", app_keys());
    let customers = client("", app_keys()).customers();
    for list in [
        strict.customers().list(),
        customers.list().limit(101),
        customers.list().order("nonsense".into()),
    ] {
        let error = list.send().await.expect_err("an error");
        assert_eq!(error.status().expect("an answer"), 422, "{error}");
    }
}

#[tokio::test]
async fn a_customer_is_what_the_document_shows_whatever_is_in_its_identifier() {
    let client = client("", app_keys());
    for id in ["cust_1", "alice@example.com", "a/b%c", "ü ?#", "%2e%2e"] {
        let customer = client.customers().get(id).send().await;
        let customer = customer.expect("a customer").into_inner();
        assert_eq!(
            serde_json::to_value(&customer).expect("JSON"),
            example("get-customer"),
            "{id}"
        );
    }
}

#[tokio::test]
async fn a_customer_that_is_not_there_is_a_typed_error() {
    let get = client("", app_keys()).customers().get("nobody");
    let error = get.options(prefer("code=404")).send().await;
    let error = error.expect_err("an error");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.request_id(), Some("v-0b4c590350857970df"));
    let Some(GetCustomerError::NotFound(body)) = error.typed() else {
        panic!("{error}");
    };
    assert_eq!(body.code, 404);
}

#[tokio::test]
async fn each_kind_of_credentials_is_taken_and_none_is_not() {
    for credentials in [app_keys(), Credentials::oauth("t0k3n")] {
        let get = client("", credentials).customers().get("cust_1");
        get.send().await.expect("a customer");
    }
    let nobody = client("", Credentials::default());
    let request = Request::new(http::Method::GET, "/v1/customers/cust_1");
    let error = nobody.send(request).await.expect_err("an error");
    assert!(error.is_unauthorized(), "{error}");
}

/// Both operations, with every parameter, and the documented error: all with one token, which another server gives.
#[tokio::test]
async fn a_token_that_is_fetched_is_taken_by_each_operation() {
    let token = r#"{"access_token": "t0k3n", "token_type": "bearer", "expires_in": 900}"#;
    let tokens = Server::answering(json("200 OK", token));
    let fetched = ClientCredentials::oauth("the-id", "the-token");
    let fetched = fetched.token_url(format!("{}/oauth/token", tokens.url()));
    let strict = client("/strict", Credentials::oauth(fetched));
    let list = list(&strict).send().await.expect("a list").into_inner();
    assert_eq!(
        serde_json::to_value(&list).expect("JSON"),
        example("list-customers")
    );
    let customer = strict.customers().get("alice@example.com").send().await;
    let customer = customer.expect("a customer").into_inner();
    assert_eq!(
        serde_json::to_value(&customer).expect("JSON"),
        example("get-customer")
    );
    let nobody = strict.customers().get("nobody").options(prefer("code=404"));
    let error = nobody.send().await.expect_err("an error");
    let Some(GetCustomerError::NotFound(body)) = error.typed() else {
        panic!("{error}");
    };
    assert_eq!((body.code, error.attempts()), (404, 1));
    let asked = tokens.received();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].line.starts_with("POST /oauth/token "), "{asked:?}");
}

/// Any answer that the document allows comes back as it was.
#[tokio::test]
async fn answers_that_are_made_up_are_kept() {
    let client = client("", app_keys());
    for _ in 0..ANSWERS {
        let get = client.customers().get("cust_1");
        let raw = get.options(prefer("dynamic=true")).send_raw().await;
        let raw = raw.expect("an answer").into_inner();
        let customer: types::CustomersGetResponseBody =
            serde_json::from_slice(&raw).expect("a customer");
        let sent: Value = serde_json::from_slice(&raw).expect("JSON");
        assert_eq!(serde_json::to_value(&customer).expect("JSON"), sent);
    }
    for _ in 0..ANSWERS {
        let list = client.customers().list().options(prefer("dynamic=true"));
        let raw = list.send_raw().await.expect("an answer").into_inner();
        let list: types::CustomersListResponseBody = serde_json::from_slice(&raw).expect("a list");
        let sent: Value = serde_json::from_slice(&raw).expect("JSON");
        assert_eq!(serde_json::to_value(&list).expect("JSON"), sent);
    }
}
