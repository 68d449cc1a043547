//! What a client sends and what it makes of answers, without a network: a transport that records and answers takes its place.

mod bodies;
mod builder;
mod content_parameter;
mod credentials;
mod errors;
mod media_type;
mod origin;
mod own_server;
mod parameter;
mod parameter_properties;
mod path;
mod request;
mod support;
mod timeout;
