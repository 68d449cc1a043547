//! The client with its default transport against real sockets: what is on the wire, and what faults become.

mod blocking;
mod body;
mod body_stream;
mod calls;
mod faults;
mod server;
mod spans;
mod wire;

use specsmith_runtime::runtime::{client::Client, client_builder::ClientBuilder, server::Server};

/// A builder for a client of a local server.
fn builder(url: &str) -> ClientBuilder {
    const RELATIVE: Server = Server {
        url: "/",
        variables: &[],
    };
    spans::install();
    ClientBuilder::new(RELATIVE).base_url(url)
}

/// A client of a local server.
fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// The value of a future, on a runtime of its own.
fn run<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(future)
}
