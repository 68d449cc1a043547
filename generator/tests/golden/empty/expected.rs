// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.
