//! What users of the generated client can ask for beyond a plain call, with a mock in place of the network.

use std::{
    fs,
    path::Path,
    time::{Duration, UNIX_EPOCH},
};

use voucherify::{
    CallOptions, Client, ClientCredentials, Cluster, Credentials, MockTransport, RetryPolicy,
    TransportError,
    client::customers::{GetCustomerError, ListCustomers},
};

fn client(mock: &MockTransport) -> Client {
    Client::builder()
        .credentials(Credentials::app_keys("the-id", "the-token"))
        .transport(mock.clone())
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_mock_answers_with_the_examples_of_the_document() {
    let mock = MockTransport::new();
    mock.example("get-customer", 200)
        .example("get-customer", 404)
        .example("get-customer", 418);
    let client = client(&mock);
    let customer = client.customers().get("alice").send().await;
    assert_eq!(
        customer.expect("a customer").name.as_deref(),
        Some("Alice Morgan")
    );
    let error = client.customers().get("nobody").send().await;
    let error = error.expect_err("an error");
    assert!(matches!(error.typed(), Some(GetCustomerError::NotFound(_))));
    assert_eq!(error.request_id(), Some("v-0b4c590350857970df"));
    let error = client.customers().get("nobody").send().await;
    assert!(error.expect_err("an error").is_transport());
    let paths: Vec<_> = { mock.requests().into_iter() }
        .map(|request| request.uri().path().to_owned())
        .collect();
    let nobody = "/v1/customers/nobody";
    assert_eq!(paths, ["/v1/customers/alice", nobody, nobody]);
    assert_eq!(mock.unused_responses(), 0);
}

#[tokio::test]
async fn a_call_has_options_of_its_own() {
    let mock = MockTransport::new();
    mock.example("list-customers", 200).respond_json(503, "");
    let client = client(&mock);
    let options = CallOptions::new()
        .header("X-Voucherify-API-Version", "v2018-08-01")
        .query("new", "1")
        .base_url("https://acme.voucherify.io");
    let list = client.customers().list().limit(5).options(options).send();
    assert_eq!(list.await.expect("a list").total, 2);
    let sent = mock.requests().remove(0);
    let expected = "https://acme.voucherify.io/v1/customers?limit=5&new=1";
    assert_eq!(sent.uri(), expected);
    assert_eq!(sent.headers()["x-voucherify-api-version"], "v2018-08-01");
    let options = CallOptions::new().no_retry();
    let error = client.customers().list().options(options).send().await;
    assert_eq!(error.expect_err("an error").attempts(), 1);
}

#[tokio::test]
async fn a_request_can_be_awaited_and_takes_what_there_is() {
    let mock = MockTransport::new();
    mock.example("list-customers", 200);
    let request = client(&mock).customers().list();
    let (city, page): (_, Option<i64>) = (Some("Berlin"), None);
    let list = request
        .opt(city, ListCustomers::city)
        .opt(page, ListCustomers::page)
        .await;
    assert_eq!(list.expect("a list").total, 2);
    let sent = mock.requests().remove(0);
    assert_eq!(sent.uri().query(), Some("city=Berlin"));
}

#[tokio::test]
async fn an_oauth_token_is_fetched_with_the_keys_of_the_application() {
    let mock = MockTransport::new();
    let token = r#"{"access_token":"t0k3n","expires_in":900,"token_type":"Bearer"}"#;
    mock.respond_json(200, token)
        .example("get-customer", 200)
        .example("get-customer", 200);
    let tokens = ClientCredentials::oauth("the-id", "the-token").scope("customers");
    let client = Client::builder()
        .credentials(Credentials::oauth(tokens))
        .cluster(Cluster::Us1Api)
        .transport(mock.clone())
        .build()
        .expect("a client");
    for id in ["alice", "bob"] {
        client.customers().get(id).await.expect("a customer");
    }
    let [token, first, second] = mock.requests().try_into().expect("three requests");
    assert_eq!(token.uri(), "https://us1.api.voucherify.io/v1/oauth/token");
    assert_eq!(token.headers()["x-app-token"], "the-token");
    assert_eq!(
        token.body(),
        "grant_type=client_credentials&scope=customers"
    );
    for call in [first, second] {
        assert_eq!(call.headers()["authorization"], "Bearer t0k3n");
        assert!(!call.headers().contains_key("x-app-token"));
    }
}

#[tokio::test]
async fn a_raw_response_is_what_came() {
    let mock = MockTransport::new();
    mock.respond(200, &[("content-type", "text/html")], "<html>");
    let raw = client(&mock).customers().get("alice").send_raw().await;
    let raw = raw.expect("a response");
    assert_eq!(&raw[..], b"<html>");
    assert_eq!(raw.headers()["content-type"], "text/html");
}

#[tokio::test]
async fn the_limit_on_calls_is_told() {
    let mock = MockTransport::new();
    let headers = [
        ("x-rate-limit-limit", "2000"),
        ("x-rate-limit-remaining", "1999"),
        ("x-rate-limit-retry", "1735689660"),
        ("x-rate-limit-type", "api_calls"),
    ];
    let body = voucherify::conformance::EXAMPLES[0].json;
    mock.respond(200, &headers, body);
    let customer = client(&mock).customers().get("alice").send().await;
    let customer = customer.expect("a customer");
    let limit = customer.rate_limit().expect("a limit");
    assert_eq!(limit.limit, Some(2000));
    assert_eq!(limit.remaining, Some(1999));
    let reset = UNIX_EPOCH + Duration::from_secs(1_735_689_660);
    assert_eq!(limit.reset, Some(reset));
    assert_eq!(limit.kind.as_deref(), Some("api_calls"));
}

#[tokio::test]
async fn calls_wait_for_a_limit_but_not_for_one_that_lasts() {
    for (kind, attempts) in [("api_calls", 2), ("api_calls_cycle", 1)] {
        let mock = MockTransport::new();
        let headers = [("retry-after", "3"), ("x-rate-limit-type", kind)];
        mock.respond(429, &headers, "{}")
            .example("get-customer", 200);
        let result = client(&mock).customers().get("alice").send().await;
        assert_eq!(mock.requests().len(), attempts, "{kind}");
        match result {
            Ok(customer) => {
                assert_eq!(customer.attempts(), 2);
                assert_eq!(mock.waits(), [Duration::from_secs(3)]);
            }
            Err(error) => assert!(error.is_rate_limited() && !error.is_retryable()),
        }
    }
}

#[test]
fn calls_can_block() {
    let mock = MockTransport::new();
    mock.fail(TransportError::connect("refused"))
        .example("get-customer", 200);
    let client = Client::builder()
        .credentials(Credentials::oauth("t0k3n"))
        .transport(mock.clone())
        .retry(RetryPolicy::new().max_attempts(2))
        .build()
        .expect("a client");
    let customer = client.customers().get("alice").send_blocking();
    assert_eq!(customer.expect("a customer").attempts(), 2);
}

#[test]
fn a_request_can_be_kept_and_sent_otherwise() {
    let mock = MockTransport::new();
    mock.example("get-customer", 200);
    let client = client(&mock);
    let request = client
        .customers()
        .get("alice")
        .options(CallOptions::new().header("X-Trace", "1"))
        .request()
        .expect("a request");
    let response = client.send_blocking(request);
    assert_eq!(response.expect("a response").status(), 200);
    assert_eq!(mock.requests()[0].headers()["x-trace"], "1");
}

#[test]
fn the_runtime_knows_no_vendor() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/runtime/src");
    let mut folders = vec![folder];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("a readable entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let text = fs::read_to_string(&path).expect("a text");
            let text = text.to_ascii_lowercase();
            for word in [
                "voucherify",
                "x-rate-limit",
                "x-app-",
                "api_calls",
                "rust-sdk",
            ] {
                assert!(!text.contains(word), "{word} is in {}", path.display());
            }
        }
    }
    assert!(files > 30);
}
