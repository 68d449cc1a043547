//! What a client sends and what it makes of answers, without a network: a transport that records and answers takes its place.

mod builder;
mod credentials;
mod errors;
mod parameter;
mod parameter_properties;
mod path;
mod request;
mod support;
mod timeout;
