//! A form with files is one of the bodies of a request: its parts are a struct.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bodies_of_parts_or_others::{
    Client, File, MockTransport,
    client::pods::{ImportPodsBody, ImportPodsParts, PutPodsParts},
    types::Pod,
};

/// The value of a future that never has to wait.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A client, and what it would send.
fn client() -> (Client, MockTransport) {
    let mock = MockTransport::new();
    for _ in 0..8 {
        mock.respond(204, &[], "");
    }
    let builder = Client::builder().base_url("https://api.example.com");
    let client = builder.transport(mock.clone()).build().unwrap();
    (client, mock)
}

/// The media type and the text of each body that was sent.
fn sent(mock: &MockTransport) -> Vec<(String, String)> {
    let requests = mock.requests();
    let sent = requests.iter().map(|request| {
        let media_type = request.headers().get("content-type");
        let media_type = media_type.map_or("", |it| it.to_str().unwrap());
        let body = String::from_utf8_lossy(request.body()).into_owned();
        (media_type.to_owned(), body)
    });
    sent.collect()
}

/// The names of the parts of a form, with their media types and contents.
fn parts(mock: &MockTransport) -> Vec<String> {
    let [(media_type, body)] = &sent(mock)[..] else {
        panic!("one request");
    };
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=");
    let delimiter = format!("--{}", boundary.expect(media_type));
    let parts = body.split(&delimiter).filter(|part| part.contains("name="));
    let parts = parts.map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").expect(part);
        let name = head.split("; name=").nth(1).expect(head);
        format!("{}: {}", name.replace("\r\n", "; "), content.trim_end())
    });
    parts.collect()
}

#[test]
fn a_form_with_files_can_be_the_preferred_body() {
    let (client, mock) = client();
    let form = ImportPodsParts::new("a,b", "pods")
        .write_part(true)
        .images(vec![File::new("png").with_file_name("a.png")])
        .pod(Pod::default().with_replicas(2))
        .labels([("tier".to_owned(), "web".to_owned())].into())
        .opt(None, ImportPodsParts::labels);
    now(client.pods().import(form).send()).unwrap();
    let expected = [
        "\"file\"; filename=\"file\"; Content-Type: application/octet-stream: a,b",
        "\"name\": pods",
        "\"write\": true",
        "\"images\"; filename=\"a.png\"; Content-Type: image/png: png",
        "\"pod\"; Content-Type: application/json: {\"replicas\":2}",
        "\"labels[tier]\": web",
        "\"kind\": pod",
    ];
    assert_eq!(parts(&mock), expected);
}

#[test]
fn a_text_can_be_sent_instead_of_a_preferred_form() {
    let (client, mock) = client();
    let body = ImportPodsBody::Csv("a,b".to_owned());
    now(client.pods().import(body).send()).unwrap();
    assert_eq!(sent(&mock), [("text/csv".to_owned(), "a,b".to_owned())]);
}

#[test]
fn a_form_without_required_parts_is_created_by_default() {
    let (client, mock) = client();
    let form = PutPodsParts::default().force(true);
    now(client.pods().put().body(form).send()).unwrap();
    assert_eq!(parts(&mock), ["\"force\": true"]);
}

#[test]
fn parts_show_nothing_in_debug() {
    let form = PutPodsParts::default();
    assert_eq!(format!("{form:?}"), "PutPodsParts { .. }");
}
