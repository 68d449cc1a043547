//! The code that is shipped, file by file, into every client crate that specsmith makes.
//!
//! Emitted code names it `crate::runtime::…`, so that is where it lives here too. Its parts name each other by `super::` alone.

pub mod runtime;
