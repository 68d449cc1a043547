//! The client against a real server on this machine: what is sent, and what becomes of the answers.

#[path = "../../generator/runtime/tests/client/server.rs"]
#[allow(dead_code)]
mod server;

use std::time::Duration;

use chrono::{DateTime, TimeZone, Utc};
use serde_json::json;
use server::{Server, Step, json as answer};
use voucherify::{
    Client, Cluster, Credentials, Request, client::customers::GetCustomerError,
    conformance::EXAMPLES, http::Method, types::ParameterOrderListCustomers,
};

fn client(server: &Server) -> Client {
    Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url(server.url())
        .build()
        .expect("a client")
}

fn example(operation_id: &str) -> &'static str {
    let example = EXAMPLES
        .iter()
        .find(|example| example.operation_id == operation_id);
    example.expect("an example").json
}

fn when(millisecond: i64) -> DateTime<Utc> {
    Utc.timestamp_millis_opt(millisecond)
        .single()
        .expect("a time")
}

#[tokio::test]
async fn list_customers_sends_every_parameter_as_described() {
    let server = Server::answering(answer("200 OK", example("list-customers")));
    let list = client(&server)
        .customers()
        .list()
        .limit(100)
        .page(2)
        .email("a+b@x.y")
        .city("São Paulo")
        .name("Bob & Smith")
        .segment_id("seg_1")
        .created_at_before(when(1_661_854_659_220))
        .created_at_after(when(0))
        .updated_at_before(when(1_000))
        .updated_at_after(when(1))
        .order(ParameterOrderListCustomers::CreatedAtDesc)
        .starting_after(when(1_661_854_659_000))
        .send()
        .await
        .expect("a list");
    assert_eq!(list.status(), 200);
    assert_eq!(list.total, 2);
    assert_eq!(list.customers[0].name.as_deref(), Some("Bob Smith"));
    assert_eq!(
        server.received()[0].line,
        "GET /v1/customers?limit=100&page=2&email=a%2Bb%40x.y&city=S%C3%A3o%20Paulo&name=Bob%20%26%20Smith&segment_id=seg_1\
         &created_at%5Bbefore%5D=2022-08-30T10%3A17%3A39.220Z&created_at%5Bafter%5D=1970-01-01T00%3A00%3A00.000Z\
         &updated_at%5Bbefore%5D=1970-01-01T00%3A00%3A01.000Z&updated_at%5Bafter%5D=1970-01-01T00%3A00%3A00.001Z\
         &order=-created_at&starting_after=2022-08-30T10%3A17%3A39.000Z HTTP/1.1"
    );
}

#[tokio::test]
async fn a_link_is_followed_on_the_server_of_the_client_alone() {
    let server = Server::answering(answer("200 OK", "{}"));
    let other = Server::answering(answer("200 OK", "{}"));
    let client = client(&server);
    let send = |mut request: Request| {
        request.authenticate();
        client.send(request)
    };
    let link = format!("{}/v1/customers?page=2", server.url());
    let followed = send(Request::from_url(Method::GET, link)).await;
    assert_eq!(followed.expect("an answer").status(), 200);
    let away = format!("{}/v1/customers?page=2", other.url());
    let paths = [&away, "@example.com/x", "v1/customers", "//example.com"];
    for path in paths {
        let error = send(Request::new(Method::GET, path.to_owned())).await;
        assert!(error.expect_err("an error").is_builder(), "{path}");
    }
    let error = send(Request::from_url(Method::GET, away)).await;
    assert!(error.expect_err("an error").is_builder());
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].line, "GET /v1/customers?page=2 HTTP/1.1");
    let token = "x-app-token: the-token".to_owned();
    assert!(received[0].headers.contains(&token));
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn a_link_is_followed_with_the_type_of_an_operation() {
    let body = r#"{"customers":[{"id":"cust_1"}],"total":1}"#;
    let server = Server::answering(answer("200 OK", body));
    let other = Server::answering(answer("200 OK", body));
    let client = client(&server);
    let list = || client.customers().list().city("Berlin");
    let link = format!("{}/v1/customers?page=2", server.url());
    let page = list().follow(link).send().await.expect("a page");
    assert_eq!(page.customers[0].id.as_deref(), Some("cust_1"));
    assert!(page.url().to_string().ends_with("/v1/customers?page=2"));
    let away = format!("{}/v1/customers?page=2", other.url());
    let error = list().follow(away).send().await.expect_err("an error");
    assert!(error.is_builder(), "{error}");
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].line, "GET /v1/customers?page=2 HTTP/1.1");
    let token = "x-app-token: the-token".to_owned();
    assert!(received[0].headers.contains(&token));
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn parameters_that_are_not_set_are_not_sent() {
    let server = Server::answering(answer("200 OK", example("list-customers")));
    client(&server)
        .customers()
        .list()
        .send()
        .await
        .expect("a list");
    assert_eq!(server.received()[0].line, "GET /v1/customers HTTP/1.1");
}

#[tokio::test]
async fn the_headers_are_the_credentials_what_is_accepted_and_who_asks() {
    let server = Server::answering(answer("200 OK", example("get-customer")));
    client(&server)
        .customers()
        .get("cust_1")
        .send()
        .await
        .expect("a customer");
    let mut headers = server.received()[0].headers.clone();
    headers.retain(|header| !header.starts_with("host: "));
    headers.sort();
    assert_eq!(
        headers,
        [
            "accept: application/json",
            "user-agent: voucherify/0.1.0",
            "x-app-id: the-id",
            "x-app-token: the-token",
            "x-voucherify-channel: Rust-SDK",
        ]
    );
}

#[tokio::test]
async fn an_oauth_token_is_a_bearer_token() {
    let server = Server::answering(answer("200 OK", example("get-customer")));
    let client = Client::builder()
        .credentials(Credentials::oauth("t0k3n"))
        .base_url(server.url())
        .build()
        .expect("a client");
    client
        .customers()
        .get("cust_1")
        .send()
        .await
        .expect("a customer");
    let headers = &server.received()[0].headers;
    assert!(
        headers.contains(&"authorization: Bearer t0k3n".to_owned()),
        "{headers:?}"
    );
    assert!(
        !headers.iter().any(|header| header.starts_with("x-app")),
        "{headers:?}"
    );
}

#[tokio::test]
async fn an_identifier_is_one_segment_of_the_path_whatever_is_in_it() {
    let cases = [
        ("alice.morgan@email.com", "alice.morgan%40email.com"),
        ("a/b%c", "a%2Fb%25c"),
        ("ü ?#", "%C3%BC%20%3F%23"),
        ("%2e%2e", "%252e%252e"),
    ];
    for (id, segment) in cases {
        let server = Server::answering(answer("200 OK", example("get-customer")));
        client(&server)
            .customers()
            .get(id)
            .send()
            .await
            .expect("a customer");
        let line = format!("GET /v1/customers/{segment} HTTP/1.1");
        assert_eq!(server.received()[0].line, line);
    }
}

#[tokio::test]
async fn an_identifier_that_would_change_the_path_is_refused_before_any_network() {
    for id in ["", ".", ".."] {
        let server = Server::answering(answer("200 OK", "{}"));
        let error = client(&server)
            .customers()
            .get(id)
            .send()
            .await
            .expect_err("an error");
        assert!(error.is_builder(), "{error}");
        assert!(server.received().is_empty());
    }
}

#[tokio::test]
async fn a_described_error_has_its_type() {
    let body = EXAMPLES
        .iter()
        .find(|example| example.status == Some(404))
        .expect("an example")
        .json;
    let server = Server::answering(answer("404 Not Found", body));
    let error = client(&server)
        .customers()
        .get("nobody")
        .send()
        .await
        .expect_err("an error");
    assert!(error.is_not_found());
    assert_eq!(error.body().map(AsRef::as_ref), Some(body.as_bytes()));
    let Some(GetCustomerError::NotFound(details)) = error.typed() else {
        panic!("{error}");
    };
    assert_eq!(details.key.as_deref(), Some("not_found"));
    assert_eq!(details.resource_type.as_deref(), Some("customer"));
}

#[tokio::test]
async fn a_page_of_a_proxy_is_an_error_with_its_text() {
    let page = "<html><h1>Internal Server Error</h1></html>";
    let length = page.len();
    let server = Server::answering(format!(
        "HTTP/1.1 500 Internal Server Error\r\ncontent-type: text/html\r\ncontent-length: {length}\r\n\r\n{page}"
    ));
    let error = client(&server)
        .customers()
        .get("alice")
        .send()
        .await
        .expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert_eq!(error.body().map(AsRef::as_ref), Some(page.as_bytes()));
    assert!(error.typed::<GetCustomerError>().is_none());
}

#[tokio::test]
async fn an_answer_that_is_no_json_is_a_decode_error_that_keeps_it() {
    let server = Server::answering(answer("200 OK", "{\"id\": \"cust_"));
    let error = client(&server)
        .customers()
        .get("alice")
        .send()
        .await
        .expect_err("an error");
    assert!(error.is_decode(), "{error}");
    assert_eq!(
        error.body().map(AsRef::as_ref),
        Some(&b"{\"id\": \"cust_"[..])
    );
}

#[tokio::test]
async fn an_unknown_host_is_a_transport_error() {
    let client = Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url("https://no-such-host.invalid")
        .build()
        .expect("a client");
    let error = client
        .customers()
        .get("alice")
        .send()
        .await
        .expect_err("an error");
    assert!(error.is_transport(), "{error}");
    assert!(!format!("{error} {error:?}").contains("the-token"));
}

#[tokio::test]
async fn a_server_that_is_too_slow_is_a_timeout() {
    let server = Server::start(vec![vec![Step::Wait(Duration::from_secs(5))]]);
    let client = Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .base_url(server.url())
        .timeout(Duration::from_millis(50))
        .build()
        .expect("a client");
    let error = client
        .customers()
        .get("alice")
        .send()
        .await
        .expect_err("an error");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let server = Server::answering(answer("200 OK", "{}"));
    let client = Client::builder()
        .base_url(server.url())
        .build()
        .expect("a client");
    let error = client
        .customers()
        .get("alice")
        .send()
        .await
        .expect_err("an error");
    assert!(error.is_builder(), "{error}");
    assert!(error.to_string().contains("X-App-Id"), "{error}");
    assert!(server.received().is_empty());
}

#[test]
fn every_cluster_makes_a_client() {
    for cluster in Cluster::VALUES {
        let built = Client::builder().cluster(cluster.clone()).build();
        assert!(built.is_ok(), "{cluster}");
    }
}

#[test]
fn a_cluster_cannot_name_another_host() {
    for cluster in ["evil.com/", "api@evil.com", "", "evil.com#"] {
        let built = Client::builder().cluster(cluster.into()).build();
        assert!(built.is_err(), "{cluster}");
    }
}

#[test]
fn nothing_shows_the_credentials() {
    let credentials = Credentials::app_keys("the-id", "the-token").and(Credentials::oauth("t0k3n"));
    let builder = Client::builder().credentials(credentials.clone());
    let shown = format!("{credentials:?} {builder:?}");
    let client = builder.build().expect("a client");
    let request = client.customers().list().email("a@b.c");
    let shown = format!("{shown} {client:?} {request:?} {:?}", client.customers());
    for secret in ["the-id", "the-token", "t0k3n"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn a_client_can_be_shared_between_threads() {
    fn is_shareable<T: Clone + Send + Sync + 'static>(_: &T) {}
    let client = Client::builder().build().expect("a client");
    is_shareable(&client);
    let request = client.customers().get("alice");
    fn is_send<T: Send>(_: T) {}
    is_send(request.send());
}

#[tokio::test]
async fn an_answer_that_is_json_again_is_what_the_server_sent() {
    let body = json!({"id": "cust_1", "object": "customer", "summary": null, "loyalty": null, "referrals": null, "new": [1]});
    let server = Server::answering(answer("200 OK", &body.to_string()));
    let customer = client(&server)
        .customers()
        .get("cust_1")
        .send()
        .await
        .expect("a customer");
    assert_eq!(serde_json::to_value(&*customer).expect("JSON"), body);
}

#[test]
fn a_request_shows_which_it_is_and_no_value() {
    let client = Client::builder()
        .credentials(Credentials::app_keys("hush", "hush"))
        .build()
        .expect("a client");
    let list = client.customers().list().email("hush").city("hush");
    assert_eq!(format!("{list:?}"), "ListCustomers { .. }");
    let get = client.customers().get("hush");
    assert_eq!(format!("{get:?}"), "GetCustomer { .. }");
    let request = get.request().expect("a request");
    assert!(!format!("{request:?}").contains("hush"), "{request:?}");
}
