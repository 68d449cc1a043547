//! Header Objects (OpenAPI 3.0.3 §4.7.21): those of a response.

use super::{Lowering, body::owner_of, media_type::is_json, node};
use crate::{
    ir::{Docs, Header, HeaderSpelling, Origin, Role, Shape, StringFormat},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// The headers under `at`, in the order of the document. `Content-Type` is not among them: the `content` says it.
    pub(super) fn lower_headers(&mut self, at: &Pointer, operation: &str) -> Vec<Header> {
        let mut headers: Vec<Header> = Vec::new();
        for name in node::keys(self.document, at) {
            let is_known = headers.iter().any(|it| it.name.eq_ignore_ascii_case(&name));
            if is_known || name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let header = self.lower_header(&at.key(&name), name, operation);
            headers.extend(header);
        }
        headers
    }

    /// One header; `None` where there is no Header Object.
    fn lower_header(&mut self, at: &Pointer, name: String, operation: &str) -> Option<Header> {
        let at = self.resolve(at)?;
        let members = node::members(self.document, &at)?;
        let docs = Docs {
            description: node::text(members, "description"),
            deprecated: node::flag(members, "deprecated"),
            ..Docs::default()
        };
        let is_exploded = node::flag(members, "explode");
        let has_schema = members.contains_key("schema");
        let media_type = node::keys(self.document, &at.key("content")).into_iter();
        let media_type = media_type.max_by_key(|key| is_json(key));
        let described_at = match &media_type {
            Some(media_type) => at.key("content").key(media_type),
            None => at.clone(),
        };
        let origin = Origin::Inline {
            owner: owner_of(&at, "headers", operation),
            role: Role::Header(name.clone()),
        };
        let is_text = match &media_type {
            Some(media_type) => !is_json(media_type),
            None => !has_schema,
        };
        let value = if is_text {
            self.lower_opaque(&described_at, StringFormat::Plain, origin)
        } else {
            self.lower_described(&described_at, origin)
        };
        let spelling = match (&media_type, self.shape_of(&value)) {
            (Some(_), _) if !is_text => HeaderSpelling::Json,
            (_, Shape::Array(_)) => HeaderSpelling::List,
            (_, Shape::Object(_) | Shape::Map(_) | Shape::FreeForm) => {
                HeaderSpelling::Object { is_exploded }
            }
            _ => HeaderSpelling::Plain,
        };
        let examples = self.lower_examples(&described_at).into_iter();
        Some(Header {
            docs: Docs {
                examples: examples.map(|example| example.value).collect(),
                ..docs
            },
            pointer: at,
            name,
            value,
            spelling,
        })
    }
}
