//! The public API of a crate and what goes over the wire for it, one line per item: the Rust program in, `api.txt` out, and back.
//!
//! `api.txt` is written for review and is what a crate is compared with after the next change of its document. A line stands for itself:
//! nothing has to be known of another line to read it, and what follows from a line, such as the setter of a field, has none.

mod bodies;
mod client;
mod escape;
mod headers;
mod inputs;
mod item;
mod text;
mod types;
mod usage;

pub use self::{
    item::{Item, Kind},
    text::ReadError,
    usage::Usage,
};
use crate::model::{Crate, Feature, RUST_VERSION};

/// The public API of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicApi {
    /// The name of the package.
    pub package: String,
    /// Its version.
    pub version: String,
    /// What it is made of, sorted.
    pub items: Vec<Item>,
}

impl PublicApi {
    /// The public API of a program.
    pub fn of(program: &Crate) -> Self {
        let mut items = package(program);
        types::list(program, &mut items);
        client::list(&program.client, &mut items);
        let mut api = Self {
            package: program.manifest.name.clone(),
            version: program.manifest.version.clone(),
            items,
        };
        let files: Vec<&str> = { program.runtime.iter() }
            .map(|module| module.file.name)
            .collect();
        api.items.extend(text::runtime(&files));
        // The key is asked for once: it takes longer than a comparison.
        api.items.sort_by_cached_key(Item::order);
        api
    }
}

/// What the package asks of its users.
fn package(program: &Crate) -> Vec<Item> {
    let manifest = &program.manifest;
    let mut items =
        vec![Item::of(Kind::Package, "rust").with_signature(format!(" {RUST_VERSION}"))];
    let public = manifest.dependencies().filter(|it| it.is_public);
    items.extend(public.map(|dependency| {
        Item::of(Kind::Package, dependency.name)
            .with_signature(format!(" {}", compatible(dependency.version)))
    }));
    let given = manifest.given.iter().filter_map(|(name, given)| {
        let version = given
            .version
            .as_deref()?
            .trim_start_matches(['^', '=', '~']);
        let is_plain = version
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || it == '.');
        let item = Item::of(Kind::Package, name);
        is_plain.then(|| item.with_signature(format!(" {}", compatible(version))))
    });
    items.extend(given);
    let feature = |name: &str, flags: &[&str]| {
        let item = Item::of(Kind::Feature, name);
        flags.iter().fold(item, |item, flag| item.with_flag(*flag))
    };
    items.push(feature("conformance", &[]));
    if manifest.has_client() {
        items.extend(Feature::ALL.map(|it| {
            let flags: &[&str] = match it {
                Feature::Client => &[],
                Feature::Reqwest => &["client", "default"],
                _ => &["client"],
            };
            feature(it.as_str(), flags)
        }));
    }
    let tags = manifest.tag_features.iter();
    items.extend(tags.map(|tag| feature(tag, &["client", "default"])));
    items
}

/// The part of a version that is the same for all versions that may take its place.
fn compatible(version: &str) -> &str {
    let mut parts = version.match_indices('.');
    let end = match version.starts_with("0.") {
        true => parts.nth(1),
        false => parts.next(),
    };
    end.map_or(version, |(end, _)| &version[..end])
}
