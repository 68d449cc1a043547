//! The words of the wire that the contract and the program both have, and what is true of them alone. They use nothing of this crate.

mod conventions;
pub mod media_type;
pub mod pagination;
mod request;
mod response;

pub use self::{
    conventions::{Conventions, RateLimit, RequestId},
    request::{Method, ParameterLocation, PathPart, Style},
    response::{EventElement, Framing, HeaderSpelling, ResponseRole, Status},
};
