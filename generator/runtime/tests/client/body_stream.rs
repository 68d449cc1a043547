//! Bodies that are read chunk by chunk.

use std::time::{Duration, Instant};

use http::Method;
use specsmith_runtime::runtime::{
    blocking_stream::BlockingStream, call::Call, options::CallOptions, request::Request,
};

use super::{
    builder, client, run,
    server::{Server, Step, json},
};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

fn request() -> Request {
    Request::new(Method::GET, "/x")
}

#[test]
fn a_body_beyond_the_limit_can_be_read_in_chunks_and_dropped() {
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x10000));
    let script = vec![
        Step::Write(CHUNKED.into()),
        Step::Repeat(chunk.into_bytes()),
    ];
    let server = Server::start(vec![script]);
    let client = builder(server.url()).body_limit(10).build().unwrap();
    let size = run(async {
        let response = client.send_stream(request()).await.unwrap();
        assert_eq!(response.status(), 200);
        let mut body = response.into_inner();
        let mut size = 0;
        while size < 1_000_000 {
            size += body.try_next().await.unwrap().unwrap().len();
        }
        size
    });
    assert!(size >= 1_000_000);
}

#[test]
fn a_body_ends_or_breaks() {
    for (end, is_whole) in [("0\r\n\r\n", true), ("", false)] {
        let server = Server::answering(format!("{CHUNKED}2\r\nab\r\n{end}"));
        let client = client(server.url());
        run(async {
            let response = client.send_stream(request()).await;
            let mut body = response.unwrap().into_inner();
            assert_eq!(body.try_next().await.unwrap().unwrap(), "ab");
            match body.try_next().await {
                Ok(next) => assert!(is_whole && next.is_none()),
                Err(error) => {
                    assert!(!is_whole && error.is_transport(), "{error}");
                    assert_eq!(error.attempts(), 1);
                }
            }
        });
    }
}

#[test]
fn each_chunk_has_the_time_of_a_call() {
    let wait = || Step::Wait(Duration::from_millis(150));
    let script = vec![
        Step::Write(CHUNKED.into()),
        wait(),
        Step::Write("1\r\na\r\n".into()),
        wait(),
        Step::Write("1\r\nb\r\n".into()),
        Step::Wait(Duration::from_secs(5)),
    ];
    let server = Server::start(vec![script]);
    let client = client(server.url());
    let options = CallOptions::new().timeout(Duration::from_millis(250));
    let start = Instant::now();
    run(async {
        let mut request = request();
        request.options(options);
        let response = client.send_stream(request).await.unwrap();
        let mut body = response.into_inner();
        assert_eq!(body.try_next().await.unwrap().unwrap(), "a");
        assert_eq!(body.try_next().await.unwrap().unwrap(), "b");
        assert!(body.try_next().await.unwrap_err().is_timeout());
    });
    assert!(start.elapsed() < Duration::from_secs(3));
}

#[test]
fn an_element_is_there_before_the_next_one_is_sent() {
    let script = vec![
        Step::Write(format!("{CHUNKED}8\r\ndata: 1\n\r\n1\r\n\n\r\n").into()),
        Step::Wait(Duration::from_secs(5)),
    ];
    let server = Server::start(vec![script]);
    let client = client(server.url());
    let start = Instant::now();
    run(async {
        let response = client.send_stream(request()).await;
        let mut events = response.unwrap().events::<i64>().into_inner();
        assert_eq!(events.try_next().await.unwrap().unwrap().data, 1);
    });
    assert!(start.elapsed() < Duration::from_secs(3));
}

#[test]
fn a_thread_waits_for_each_element() {
    let server = Server::answering(format!("{CHUNKED}6\r\n1\n2\n3\n\r\n0\r\n\r\n"));
    let client = client(server.url());
    let call = Call::new(&client);
    let response = call.block_on(call.send_stream(request())).unwrap();
    let lines = BlockingStream::new(call, response.json_lines::<i64>().into_inner());
    let lines: Result<Vec<i64>, _> = lines.collect();
    assert_eq!(lines.unwrap(), [1, 2, 3]);
}

#[test]
fn an_error_has_its_body() {
    let server = Server::answering(json("404 Not Found", r#"{"code":404}"#));
    let client = client(server.url());
    let error = run(client.send_stream(request())).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.body().unwrap(), r#"{"code":404}"#);
}
