//! OpenAPI documents on disk in, client crates on disk out.
//!
//! This is the only place that reads and writes files; what they hold is decided by the library `specsmith`. The program `specsmith` is
//! this library with arguments. Without the feature `program` it has no arguments to read, and is what tasks and build scripts call:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), specsmith_cli::Failure> {
//!     let made = specsmith_cli::Project::open("specsmith.toml")?.generate()?;
//!     for path in &made.read {
//!         println!("cargo:rerun-if-changed={}", path.display());
//!     }
//!     Ok(())
//! }
//! ```

mod baseline;
mod cargo;
mod command;
mod comparison;
pub mod diff;
mod failure;
mod freshness;
pub mod generate;
pub mod init;
mod licence;
mod lints;
mod messages;
pub mod output;
mod pin;
mod progress;
mod project;
pub mod release;
mod settings;
pub mod sources;
mod step;

pub use self::{
    command::Command,
    comparison::{Comparison, Format},
    failure::{Failure, Outcome},
    lints::Denied,
    messages::{Color, MessageFormat, Messages, Verbosity},
    project::{Generated, Project},
    settings::{FILE, Package},
};
