//! What the document says about itself: the Info Object and the Tag Objects.

use serde_json::Value;

use super::{
    Lowering,
    node::{self, Members, external_docs},
};
use crate::{
    document::Document,
    ir::{Info, Tag},
    pointer::Pointer,
};

/// The Info Object (OpenAPI 3.0.3 §4.7.2). It is for people alone: what is missing or no text is left empty.
pub(super) fn lower_info(document: &Document) -> Info {
    let at = Pointer::root().key("info");
    let Some(info) = node::members(document, &at) else {
        return Info::default();
    };
    Info {
        title: node::text(info, "title").unwrap_or_default(),
        version: node::text(info, "version").unwrap_or_default(),
        summary: node::text(info, "summary"),
        description: node::text(info, "description"),
        external: node::members(document, &Pointer::root()).and_then(external_docs),
        terms_of_service: node::text(info, "termsOfService"),
        contact: texts(info.get("contact"), &["name", "url", "email"]),
        license: texts(info.get("license"), &["name", "url"]),
    }
}

fn texts(node: Option<&Value>, keys: &[&str]) -> Vec<String> {
    let members = node.and_then(Value::as_object);
    keys.iter()
        .filter_map(|key| members.and_then(|members: &Members| node::text(members, key)))
        .collect()
}

impl Lowering<'_> {
    /// The Tag Objects (OpenAPI 3.0.3 §4.7.22); one without a name stands for nothing.
    pub(super) fn lower_tags(&self) -> Vec<Tag> {
        let document = self.document;
        let at = Pointer::root().key("tags");
        (0..node::length(document, &at))
            .filter_map(|index| {
                let at = at.index(index);
                let members = node::members(document, &at)?;
                Some(Tag {
                    name: node::text(members, "name")?,
                    rust_name: self.value_name(&at),
                    description: node::text(members, "description"),
                    external: external_docs(members),
                })
            })
            .collect()
    }
}
