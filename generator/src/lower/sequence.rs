//! Bodies that are one value after the other (OpenAPI 3.2.0, Sequential Media Types): server-sent events and lines of JSON.
//!
//! The schema of such a body is written in one of four ways: `itemSchema` for each element, which OpenAPI 3.2 has; an array as
//! `schema` for all of them; and, as documents of older versions do, the element itself as `schema`. For events that is the event,
//! an object with `data`, or what its data holds.

use super::{Lowering, media_type::Kind, node};
use crate::{
    ir::{Content, EventElement, Format, Framing, Origin, StringFormat},
    pointer::Pointer,
};

/// The fields of an event (HTML Standard §9.2.6).
const EVENT_FIELDS: [&str; 4] = ["event", "data", "id", "retry"];

impl Lowering<'_> {
    /// The sequence under the media type at `at`, which is of the kind `kind`.
    pub(super) fn lower_sequence(
        &mut self,
        at: &Pointer,
        key: &str,
        kind: Kind,
        origin: Origin,
    ) -> Content {
        let element = self.element(at);
        let framing = if kind == Kind::Events {
            Framing::Events(self.event_element(element.as_ref()))
        } else {
            Framing::Lines
        };
        let value = match (framing, element) {
            (Framing::Events(EventElement::Data { is_text: true }), _) => {
                self.lower_opaque(at, StringFormat::Plain, origin)
            }
            (_, Some(element)) => self.lower_use(&element, origin),
            (_, None) => self.lower_described(at, origin),
        };
        Content {
            media_type: key.to_owned(),
            keys: vec![key.to_owned()],
            format: Format::Sequence(framing),
            value,
            examples: self.lower_examples(at),
        }
    }

    /// The schema of one element of the media type at `at`.
    fn element(&self, at: &Pointer) -> Option<Pointer> {
        let (item, schema) = (at.key("itemSchema"), at.key("schema"));
        if self.document.get(&item).is_some() {
            return Some(item);
        }
        let (target, members) = self.members_behind(&schema)?;
        let items = target.key("items");
        let is_array = node::text(members, "type").as_deref() == Some("array")
            && self.document.get(&items).is_some();
        Some(if is_array { items } else { schema })
    }

    /// Whether anything is said about the elements of the media type at `at`.
    pub(super) fn has_elements(&self, at: &Pointer) -> bool {
        let element = self.element(at);
        element.is_some_and(|element| !self.is_text_or_anything(&element))
    }

    /// What of an event the schema at `at` describes.
    fn event_element(&self, at: Option<&Pointer>) -> EventElement {
        match at.and_then(|at| self.event(at)) {
            Some(is_text) => EventElement::Event { is_text },
            None => EventElement::Data {
                is_text: at.is_none_or(|at| self.is_text_or_anything(at)),
            },
        }
    }

    /// Whether the schema at `at` says no more than that a value is a text, if that.
    fn is_text_or_anything(&self, at: &Pointer) -> bool {
        self.members_behind(at).is_some_and(|(_, members)| {
            members.is_empty() || node::text(members, "type").as_deref() == Some("string")
        })
    }

    /// Whether the data of an event is a text, if the schema at `at` describes a whole event or is a union of such.
    fn event(&self, at: &Pointer) -> Option<bool> {
        let (target, members) = self.members_behind(at)?;
        let keyword = ["oneOf", "anyOf"]
            .into_iter()
            .find(|keyword| node::is_filled(members, keyword));
        let has_properties = node::is_filled(members, "properties");
        let Some(keyword) = keyword.filter(|_| !has_properties) else {
            return self.event_object(at);
        };
        let list = target.key(keyword);
        let variants = 0..node::length(self.document, &list);
        let are_texts: Option<Vec<bool>> = variants
            .map(|index| self.event_object(&list.index(index)))
            .collect();
        Some(are_texts?.into_iter().all(|is_text| is_text))
    }

    /// Whether the data of an event is a text, if the schema at `at` describes a whole event: an object with `data` and no other
    /// properties than events have.
    fn event_object(&self, at: &Pointer) -> Option<bool> {
        let (target, members) = self.members_behind(at)?;
        let properties = members.get("properties")?.as_object()?;
        let is_event = properties.contains_key("data") && { properties.keys() }
            .all(|name| EVENT_FIELDS.contains(&name.as_str()));
        is_event.then(|| self.is_text_or_anything(&target.key("properties").key("data")))
    }
}
