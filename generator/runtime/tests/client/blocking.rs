//! Calls from programs that are not asynchronous.

use http::Method;
use specsmith_runtime::runtime::request::Request;

use super::{
    client, run,
    server::{Server, Step, json},
};

fn request() -> Request {
    Request::new(Method::GET, "/x")
}

#[test]
fn a_thread_waits_for_its_answer() {
    let answer = || vec![Step::Write(json("200 OK", "1").into())];
    let server = Server::start(vec![answer(), answer()]);
    let client = client(server.url());
    for _ in 0..2 {
        let response = client.send_blocking(request()).unwrap();
        assert_eq!(*response.json::<i64>().unwrap(), 1);
    }
}

#[test]
fn many_threads_share_a_client() {
    let answers = (0..8).map(|_| vec![Step::Write(json("200 OK", "1").into())]);
    let server = Server::start(answers.collect());
    let client = client(server.url());
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.send_blocking(request()).unwrap());
        }
    });
    assert_eq!(server.received().len(), 8);
}

#[test]
fn inside_of_a_runtime_it_is_an_error() {
    let server = Server::answering(json("200 OK", "1"));
    let client = client(server.url());
    let error = run(async { client.send_blocking(request()) }).unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert!(server.received().is_empty());
}

#[test]
fn the_last_client_can_be_dropped_anywhere() {
    let server = Server::answering(json("200 OK", "1"));
    let client = client(server.url());
    client.send_blocking(request()).unwrap();
    run(async { drop(client) });
}
