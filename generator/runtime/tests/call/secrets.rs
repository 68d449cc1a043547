//! Nothing shows what nobody should see.

use http::Method;
use specsmith_runtime::runtime::{
    call::Call, mock::MockTransport, options::CallOptions, transport::TransportError,
};

use super::support::{builder, client, now, request, request_with};

#[test]
fn nothing_shows_a_secret() {
    let mock = MockTransport::new();
    mock.fail(TransportError::other("broken"));
    let builder = builder(&mock).default_header("Authorization", "hush");
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let options = CallOptions::new()
        .header("Authorization", "hush")
        .query("token", "hush")
        .base_url("https://api.example.com/hush");
    let mut request = request(Method::GET);
    request.query("key", &"hush".to_owned()).unwrap();
    request.options(options.clone());
    let mut call = Call::new(&client);
    call.set(options.clone());
    shown += &format!("{client:?} {request:?} {options:?} {call:?}");
    let error = now(client.send(request)).unwrap_err();
    shown += &format!("{error} {error:?} {:?}", std::error::Error::source(&error));
    shown += &format!("{mock:?}");
    let sent = mock.requests().remove(0);
    assert!(sent.uri().to_string().contains("hush"));
    assert!(
        !format!("{:?}", sent.headers()).contains("hush"),
        "{sent:?}"
    );
    assert!(!shown.contains("hush"), "{shown}");
}

#[test]
fn a_transport_is_told_which_headers_are_secret() {
    let mock = MockTransport::new();
    mock.respond_json(200, "1").respond_json(200, "1");
    let by_client = builder(&mock).default_header("Authorization", "hush");
    now(by_client.build().unwrap().send(request(Method::GET))).unwrap();
    let by_call = CallOptions::new().header("authorization", "hush");
    now(client(&mock).send(request_with(by_call))).unwrap();
    for sent in mock.requests() {
        assert!(sent.headers()["authorization"].is_sensitive());
        assert!(sent.headers()["x-key"].is_sensitive());
    }
}

#[test]
fn an_error_about_a_value_does_not_show_it() {
    let mock = MockTransport::new();
    for options in [
        CallOptions::new().header("X-A", "hush\r\n"),
        CallOptions::new().base_url("https://hush:hush@x"),
    ] {
        let error = now(client(&mock).send(request_with(options))).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    }
    let built = builder(&mock).default_header("X-A", "hush\n").build();
    assert!(!built.unwrap_err().to_string().contains("hush"));
}
