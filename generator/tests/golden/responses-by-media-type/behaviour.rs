//! Which variant a response is read as, by its `Content-Type`.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use responses_by_media_type::{
    Client, MockTransport,
    client::users::{AddUserError, AddUserResponse, ExportUsersError, ExportUsersResponse},
    conformance::{EXAMPLES, round_trip_as},
};

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(mock: &MockTransport) -> Client {
    Client::builder()
        .base_url("http://127.0.0.1:1")
        .transport(mock.clone())
        .build()
        .expect("a client")
}

/// A client whose next call is answered with this.
fn answered(status: u16, media_type: &str, body: &[u8]) -> (Client, MockTransport) {
    let mock = MockTransport::new();
    let headers = [("content-type", media_type)];
    let headers = if media_type.is_empty() {
        &[][..]
    } else {
        &headers
    };
    mock.respond(status, headers, body.to_vec());
    (client(&mock), mock)
}

const OBJECT: &[u8] = br#"{"login": "a", "userName": "b"}"#;

#[test]
fn a_success_is_read_as_its_media_type_says() {
    let cases = [
        (200, "application/json", OBJECT, "OkJson"),
        (200, "Application/JSON; charset=UTF-8", OBJECT, "OkJson"),
        (200, "application/scim+json", OBJECT, "OkScimJson"),
        (200, "application/hal+json", OBJECT, "OkJson"),
        (200, "text/plain", OBJECT, "OkJson"),
        (200, "", OBJECT, "OkJson"),
        (200, "text/html", b"<p>", "Other"),
        (200, "", b"<p>", "Other"),
        (202, "application/json", OBJECT, "Accepted"),
        (201, "application/json", OBJECT, "Other"),
    ];
    for (status, media_type, body, expected) in cases {
        let (client, _) = answered(status, media_type, body);
        let response = now(client.users().add().send()).expect("a success");
        let found = match &*response {
            AddUserResponse::OkJson(user) => {
                assert_eq!(user.login.as_deref(), Some("a"));
                "OkJson"
            }
            AddUserResponse::OkScimJson(user) => {
                assert_eq!(user.user_name.as_deref(), Some("b"));
                "OkScimJson"
            }
            AddUserResponse::Accepted { .. } => "Accepted",
            AddUserResponse::Other(kept) => {
                assert_eq!(kept, body);
                "Other"
            }
            _ => "",
        };
        assert_eq!(found, expected, "{status} {media_type}");
    }
}

#[test]
fn a_body_that_is_not_what_its_media_type_says_is_an_error_that_keeps_it() {
    let (client, _) = answered(200, "application/scim+json", b"<p>");
    let error = now(client.users().add().send()).expect_err("no JSON");
    assert!(error.is_decode());
    assert_eq!(error.body().map(AsRef::as_ref), Some(&b"<p>"[..]));
}

#[test]
fn one_status_is_read_as_whatever_it_is() {
    let cases: [(&str, &[u8], &str); 7] = [
        ("application/json", b"[]", "Json"),
        ("text/csv; header=present", b"a,b", "Csv"),
        ("application/pdf", b"%PDF\xff", "Pdf"),
        ("image/png", b"\x89", "Image"),
        ("application/zip", b"\xff", "Other"),
        ("application/octet-stream", b"[]", "Json"),
        ("", b"\xff", "Other"),
    ];
    for (media_type, body, expected) in cases {
        // The document describes no 201; what it says about 200 is the best guess.
        for status in [200, 201] {
            let (client, _) = answered(status, media_type, body);
            let response = now(client.users().export().send()).expect("a success");
            let found = match &*response {
                ExportUsersResponse::Json(_) => "Json",
                ExportUsersResponse::Csv(_) => "Csv",
                ExportUsersResponse::Pdf(_) => "Pdf",
                ExportUsersResponse::Image(_) => "Image",
                ExportUsersResponse::Other(_) => "Other",
                _ => "",
            };
            assert_eq!(found, expected, "{status} {media_type}");
        }
    }
}

#[test]
fn an_error_is_read_by_its_status_then_by_its_media_type() {
    let cases: [(&str, &[u8], &str); 6] = [
        ("application/json", b"{}", "Json"),
        ("application/scim+json", b"{}", "ScimJson"),
        ("text/html; charset=utf-8", b"<p>", "Html"),
        ("text/plain", b"{}", "Json"),
        ("text/plain", b"no", ""),
        ("", b"{}", "Json"),
    ];
    for (media_type, body, expected) in cases {
        let (client, _) = answered(400, media_type, body);
        let error = now(client.users().add().send()).expect_err("an error");
        let found = match error.typed() {
            Some(AddUserError::BadRequestJson(_)) => "Json",
            Some(AddUserError::BadRequestScimJson(_)) => "ScimJson",
            Some(AddUserError::BadRequestHtml(_)) => "Html",
            _ => "",
        };
        assert_eq!(found, expected, "{media_type}");
        assert_eq!(error.body().map(AsRef::as_ref), Some(body));
    }
    let (client, _) = answered(404, "application/json", b"{}");
    let error = now(client.users().add().send()).expect_err("an error");
    assert_eq!(error.typed::<AddUserError>(), None);
}

#[test]
fn a_default_error_is_read_by_its_media_type() {
    let (client, _) = answered(404, "text/plain", b"none");
    let error = now(client.users().export().send()).expect_err("an error");
    let text = ExportUsersError::OtherText("none".to_owned());
    assert_eq!(error.typed(), Some(text));
}

#[test]
fn one_body_is_read_whatever_its_media_type_says() {
    for media_type in ["application/json", "text/plain", "application/xml", ""] {
        let (client, _) = answered(200, media_type, OBJECT);
        let user = now(client.users().get().send()).expect("a success");
        assert_eq!(user.login.as_deref(), Some("a"), "{media_type}");
    }
}

#[test]
fn a_text_is_a_json_string_where_the_media_type_says_so() {
    let cases: [(&str, &[u8], &str); 5] = [
        ("application/json", br#""a""#, "a"),
        ("text/plain", b"a", "a"),
        ("text/plain", br#""a""#, r#""a""#),
        ("", br#""a""#, "a"),
        ("", b"a", "a"),
    ];
    for (media_type, body, expected) in cases {
        let (client, _) = answered(200, media_type, body);
        let name = now(client.users().get_name().send()).expect("a success");
        assert_eq!(name.as_deref(), Some(expected), "{media_type}");
    }
}

#[test]
fn all_that_is_read_is_asked_for() {
    let (client, mock) = answered(200, "application/json", b"[]");
    now(client.users().export().send()).expect("a success");
    assert_eq!(
        mock.requests()[0].headers()["accept"],
        "application/json, text/csv, application/pdf, image/*, application/problem+json;q=0.5, text/plain;q=0.5"
    );
    let (client, mock) = answered(200, "application/json", OBJECT);
    now(client.users().get().send()).expect("a success");
    assert_eq!(mock.requests()[0].headers()["accept"], "application/json");
}

#[test]
fn a_body_that_is_not_described_can_be_had() {
    let (client, _) = answered(200, "text/plain", b"bye");
    let response = now(client.users().remove_name().send_raw()).expect("a success");
    assert_eq!(&*response, b"bye".as_slice());
}

#[test]
fn examples_are_read_by_their_media_type() {
    assert_eq!(EXAMPLES.len(), 2);
    for example in EXAMPLES {
        let checked = round_trip_as(
            example.operation_id,
            200,
            example.media_type,
            example.json.as_bytes(),
        );
        let checked = checked.expect("a type").expect("JSON");
        assert_eq!(checked.kept, [""; 0], "{example:?}");
    }
    let mock = MockTransport::new();
    mock.example("add-user", 200);
    let response = now(client(&mock).users().add().send()).expect("a success");
    assert!(matches!(&*response, AddUserResponse::OkJson(_)));
}

#[test]
fn a_call_asks_for_all_media_types_or_for_one() {
    let (client, mock) = answered(200, "application/pdf", b"%PDF");
    mock.respond(200, &[("content-type", "application/pdf")], "%PDF");
    now(client.users().export().send()).expect("a success");
    now(client.users().export().accept_pdf().send()).expect("a success");
    let requests = mock.requests();
    let accepted: Vec<&str> = { requests.iter() }
        .map(|request| request.headers()["accept"].to_str().expect("a text"))
        .collect();
    let errors = "application/problem+json;q=0.5, text/plain;q=0.5";
    let all = format!("application/json, text/csv, application/pdf, image/*, {errors}");
    assert_eq!(accepted, [all, format!("application/pdf, {errors}")]);
}
