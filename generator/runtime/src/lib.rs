//! The code that is shipped, file by file, into every client crate that specsmith makes.
//!
//! [`FILES`] has it as strings, which is all that the generator needs. Behind the features it is compiled, for its own tests. Emitted code
//! names it `crate::runtime::…`, so that is where it lives here too. Its parts name each other by `super::` alone.

#![allow(
    unused_imports,
    unused_macros,
    reason = "the macros are for the types of an API, and no file with one is shipped without such a type"
)]

mod files;
#[cfg(feature = "types")]
pub mod runtime;

pub use files::{API, FILES};
