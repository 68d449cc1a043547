//! Bodies that are one value after the other (OpenAPI 3.2.0, Sequential Media Types): server-sent events, lines of JSON, and JSON
//! text sequences.
//!
//! The schema of such a body is written in one of four ways: `itemSchema` for each element, which OpenAPI 3.2 has; an array as
//! `schema` for all of them; and, as documents of older versions do, the element itself as `schema`. For events that is the event,
//! an object with `data`, or what its data holds.

use super::{Lowering, media_type};
use crate::{
    ir::{Content, EventElement, Format, Framing, Origin, StringFormat},
    pointer::Pointer,
    schema::{Kind, NodeId},
};

/// The fields of an event (HTML Standard §9.2.6).
const EVENT_FIELDS: [&str; 4] = ["event", "data", "id", "retry"];

impl Lowering<'_> {
    /// The sequence under the media type at `at`, which is of the kind `kind`.
    pub(super) fn lower_sequence(
        &mut self,
        at: &Pointer,
        key: &str,
        kind: media_type::Kind,
        origin: Origin,
    ) -> Content {
        let element = self.element(at);
        let framing = match kind {
            media_type::Kind::Events => Framing::Events(self.event_element(element)),
            media_type::Kind::JsonTexts => Framing::JsonTexts,
            _ => Framing::Lines,
        };
        let value = match (framing, element) {
            (Framing::Events(EventElement::Data { is_text: true }), _) => {
                self.lower_opaque(at, StringFormat::Plain, origin)
            }
            (_, Some(element)) => self.arena.use_at(element, origin, self.graph),
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
    fn element(&self, at: &Pointer) -> Option<NodeId> {
        if let Some(item) = self.graph.at(&at.key("itemSchema")) {
            return Some(item);
        }
        let schema = self.graph.at(&at.key("schema"))?;
        match self.graph.kind_at(schema) {
            Kind::Array(Some(items)) => Some(items),
            _ => Some(schema),
        }
    }

    /// Whether anything is said about the elements of the media type at `at`.
    pub(super) fn has_elements(&self, at: &Pointer) -> bool {
        let element = self.element(at);
        element.is_some_and(|element| !self.is_text_or_anything(element))
    }

    /// What of an event a schema describes.
    fn event_element(&self, element: Option<NodeId>) -> EventElement {
        match element.and_then(|element| self.event(element)) {
            Some(is_text) => EventElement::Event { is_text },
            None => EventElement::Data {
                is_text: element.is_none_or(|element| self.is_text_or_anything(element)),
            },
        }
    }

    /// Whether a schema says no more than that a value is a text, if that.
    fn is_text_or_anything(&self, id: NodeId) -> bool {
        self.graph.kind_at(id).is_text() || self.graph.allows_anything(id)
    }

    /// Whether the data of an event is a text, if a schema describes a whole event or is a union of such.
    fn event(&self, id: NodeId) -> Option<bool> {
        let Kind::Union(_) = self.graph.kind_at(id) else {
            return self.event_object(id);
        };
        let variants = self.graph.variants(id).iter();
        let are_texts: Option<Vec<bool>> = variants
            .map(|variant| self.event_object(*variant))
            .collect();
        Some(are_texts?.into_iter().all(|is_text| is_text))
    }

    /// Whether the data of an event is a text, if a schema describes a whole event: an object with `data` and no other properties than
    /// events have.
    fn event_object(&self, id: NodeId) -> Option<bool> {
        let properties = self.graph.properties(id);
        let (_, data) = properties.iter().find(|(name, _)| *name == "data")?;
        let is_event = properties
            .iter()
            .all(|(name, _)| EVENT_FIELDS.contains(name));
        is_event.then(|| self.is_text_or_anything(*data))
    }
}
