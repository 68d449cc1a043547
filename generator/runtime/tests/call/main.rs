//! What becomes of a call: attempts, redirects, options, and what answers and errors tell. The network is a mock.

mod bodies;
mod conventions;
mod error_body;
mod headers;
mod links;
mod options;
mod pages;
mod redirect;
mod retry;
mod secrets;
mod sequences;
mod support;
mod tokens;
