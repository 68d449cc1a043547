//! The variant of a body says what is sent, and in which media type.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bodies_of_several_types::{
    Client, MockTransport,
    client::pods::{PatchPodBody, PutPodBody, PutPodParts},
    types::{Op, Pod, PutPodFormRequestBody},
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

#[test]
fn a_value_is_sent_in_the_media_type_of_its_variant() {
    let (client, mock) = client();
    let pod = Pod::default().with_replicas(2);
    let bodies = [
        vec![Op::new("remove", "/name")].into(),
        PatchPodBody::MergePatchJson(pod.clone()),
        PatchPodBody::StrategicMergePatchJson(pod),
        "name: pod".to_owned().into(),
    ];
    for body in bodies {
        now(client.pods().patch("pod", body).send()).unwrap();
    }
    let expected = [
        (
            "application/json-patch+json",
            r#"[{"op":"remove","path":"/name"}]"#,
        ),
        ("application/merge-patch+json", r#"{"replicas":2}"#),
        (
            "application/strategic-merge-patch+json",
            r#"{"replicas":2}"#,
        ),
        ("application/apply-patch+yaml", "name: pod"),
    ];
    let expected = expected.map(|(media_type, body)| (media_type.to_owned(), body.to_owned()));
    assert_eq!(sent(&mock), expected);
}

#[test]
fn forms_files_lines_and_bytes_are_variants_beside_json() {
    let (client, mock) = client();
    let form = PutPodFormRequestBody::default()
        .with_url("https://a.example")
        .with_tags(vec!["a".to_owned(), "b".to_owned()]);
    let bodies: [PutPodBody; 4] = [
        Pod::default().with_name("pod").into(),
        form.into(),
        vec![Op::new("add", "/a"), Op::new("add", "/b")].into(),
        PutPodBody::Bytes("raw".into()),
    ];
    for body in bodies {
        now(client.pods().put("pod").body(body).send()).unwrap();
    }
    now(client.pods().put("pod").send()).unwrap();
    let expected = [
        ("application/json", r#"{"name":"pod"}"#),
        (
            "application/x-www-form-urlencoded",
            "tags=a,b&url=https%3A%2F%2Fa.example",
        ),
        (
            "application/x-ndjson",
            "{\"op\":\"add\",\"path\":\"/a\"}\n{\"op\":\"add\",\"path\":\"/b\"}\n",
        ),
        ("application/octet-stream", "raw"),
        ("", ""),
    ];
    let expected = expected.map(|(media_type, body)| (media_type.to_owned(), body.to_owned()));
    assert_eq!(sent(&mock), expected);
}

#[test]
fn the_parts_of_a_form_beside_json_are_fields_of_a_struct() {
    let (client, mock) = client();
    let form = PutPodParts::new("…").note("new");
    now(client.pods().put("pod").body(form).send()).unwrap();
    let [(media_type, body)] = &sent(&mock)[..] else {
        panic!("one request");
    };
    assert!(
        media_type.starts_with("multipart/form-data; boundary="),
        "{media_type}"
    );
    assert!(
        body.contains("name=\"note\"") && body.contains("filename=\"image\""),
        "{body}"
    );
}

#[test]
fn bytes_of_several_media_types_are_one_type() {
    let (client, mock) = client();
    now(client.pods().draw("pod", "png").send()).unwrap();
    now(client.pods().draw("pod", "jpeg").as_jpeg().send()).unwrap();
    let expected = [("image/png", "png"), ("image/jpeg", "jpeg")];
    let expected = expected.map(|(media_type, body)| (media_type.to_owned(), body.to_owned()));
    assert_eq!(sent(&mock), expected);
}

#[test]
fn a_body_shows_nothing_in_debug() {
    let body = PatchPodBody::ApplyPatchYaml("secret".to_owned());
    assert_eq!(format!("{body:?}"), "PatchPodBody { .. }");
}
