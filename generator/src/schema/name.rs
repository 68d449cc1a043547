//! Names that overlays give (`x-rust-name`): intent, which `translate` turns into names. What a document says with it does not count.

use crate::{document::Document, pointer::Pointer};

/// The extension.
const RUST_NAME: &str = "x-rust-name";

/// The name of a type that an overlay gives to one of the nodes at `places`: one in upper camel case.
pub(crate) fn type_name<'p>(
    document: &Document,
    places: impl IntoIterator<Item = &'p Pointer>,
) -> Option<String> {
    rust_name(document, places, |first| first.is_ascii_uppercase())
}

/// The name of a field, an argument or a function that an overlay gives to one of the nodes at `places`: one in snake case.
pub(crate) fn value_name<'p>(
    document: &Document,
    places: impl IntoIterator<Item = &'p Pointer>,
) -> Option<String> {
    rust_name(document, places, |first| !first.is_ascii_uppercase())
}

fn rust_name<'p>(
    document: &Document,
    places: impl IntoIterator<Item = &'p Pointer>,
    is_wanted: fn(char) -> bool,
) -> Option<String> {
    let places = places.into_iter();
    let mut names = places.filter_map(|at| document.extension(at, RUST_NAME)?.as_str());
    names
        .find(|name| name.starts_with(is_wanted))
        .map(str::to_owned)
}
