//! Names that overlays give (`x-rust-name`): intent, which `translate` turns into names. What a document says with it does not count.

use super::Lowering;
use crate::pointer::Pointer;

/// The extension.
const RUST_NAME: &str = "x-rust-name";

impl Lowering<'_> {
    /// The name of a type that an overlay gives to one of the nodes at `places`: one in upper camel case.
    pub(super) fn type_name<'p>(
        &self,
        places: impl IntoIterator<Item = &'p Pointer>,
    ) -> Option<String> {
        self.rust_name(places, |first| first.is_ascii_uppercase())
    }

    /// The name of a field, an argument or a function that an overlay gives to one of the nodes at `places`: one in snake case.
    pub(super) fn value_name<'p>(
        &self,
        places: impl IntoIterator<Item = &'p Pointer>,
    ) -> Option<String> {
        self.rust_name(places, |first| !first.is_ascii_uppercase())
    }

    fn rust_name<'p>(
        &self,
        places: impl IntoIterator<Item = &'p Pointer>,
        is_wanted: fn(char) -> bool,
    ) -> Option<String> {
        let names = places
            .into_iter()
            .filter_map(|at| self.document.extension(at, RUST_NAME)?.as_str());
        { names }
            .find(|name| name.starts_with(is_wanted))
            .map(str::to_owned)
    }
}
