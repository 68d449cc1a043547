//! Forms: the properties of an object as pairs or parts, and their Encoding Objects (OpenAPI 3.0.3 §4.7.15).

use super::{
    Lowering,
    media_type::{is_binary, is_json},
    node,
};
use crate::{
    ir::{
        Access, Content, Encoding, Format, Origin, Part, PartKind, Property, Shape, StringFormat,
        Style,
    },
    pointer::Pointer,
};

impl Lowering<'_> {
    /// The spelling of the properties of the form at `at`, a Media Type Object, where it is another than their values need anyway.
    pub(super) fn form_encodings(
        &mut self,
        at: &Pointer,
        shape: &Shape,
    ) -> Vec<(String, Encoding)> {
        let encodings = at.key("encoding");
        let mut found = Vec::new();
        for name in node::keys(self.document, &encodings) {
            let encoding = match self.encoding(&encodings.key(&name)) {
                Some(Encoding::Text(_)) | None => continue,
                Some(encoding) => encoding,
            };
            let is_needed = match &encoding {
                Encoding::Style(Style::DeepObject, _) => self.may_be_list(shape, &name),
                Encoding::Style(Style::Form, true) => !self.is_plain(shape, &name),
                _ => true,
            };
            if is_needed {
                found.push((name, encoding));
            }
        }
        found
    }

    /// Whether the property `name` of an object may be a list.
    fn may_be_list(&mut self, shape: &Shape, name: &str) -> bool {
        match self.property_shape(shape, name) {
            Some(shape) => matches!(shape, Shape::Array(_) | Shape::Union(_) | Shape::Any),
            None => true,
        }
    }

    /// Whether the property `name` of an object is neither a list nor an object.
    fn is_plain(&mut self, shape: &Shape, name: &str) -> bool {
        matches!(
            self.property_shape(shape, name),
            Some(
                Shape::Boolean
                    | Shape::Integer(_)
                    | Shape::Number
                    | Shape::String(_)
                    | Shape::Enumeration(_)
                    | Shape::IntegerEnumeration(_)
            )
        )
    }

    fn property_shape(&mut self, shape: &Shape, name: &str) -> Option<Shape> {
        let Shape::Object(object) = shape else {
            return None;
        };
        let property = object.properties.iter().find(|known| known.name == name)?;
        Some(self.shape_of(&property.value))
    }

    /// The Encoding Object at `at`; `None` where there is none, or none that says anything.
    fn encoding(&self, at: &Pointer) -> Option<Encoding> {
        let members = node::members(self.document, at)?;
        let style = node::text(members, "style").and_then(|style| match style.as_str() {
            "form" => Some(Style::Form),
            "spaceDelimited" => Some(Style::SpaceDelimited),
            "pipeDelimited" => Some(Style::PipeDelimited),
            "deepObject" => Some(Style::DeepObject),
            _ => None,
        });
        let explode = members.get("explode").and_then(serde_json::Value::as_bool);
        if style.is_some() || explode.is_some() {
            let style = style.unwrap_or(Style::Form);
            let is_exploded = match style {
                Style::DeepObject => true,
                style => explode.unwrap_or(style == Style::Form),
            };
            return Some(Encoding::Style(style, is_exploded));
        }
        let media_type = node::text(members, "contentType")?;
        if is_json(&media_type) {
            Some(Encoding::Json(media_type))
        } else {
            Some(Encoding::Text(media_type))
        }
    }

    /// The `multipart/form-data` body of the Media Type Object at `at`.
    pub(super) fn lower_multipart(&mut self, at: &Pointer, key: &str, origin: Origin) -> Content {
        let described = self.graph.at(&at.key("schema"));
        let (value, properties) = match described {
            Some(place) => {
                let form = self
                    .arena
                    .form_at(place, origin, self.graph, &mut self.diagnostics);
                (form.value, form.properties)
            }
            None => (self.lower_described(at, origin), Vec::new()),
        };
        let is_sent = |property: &Property| property.access != Access::ReadOnly;
        let has_parts = !properties.is_empty();
        let sent = properties.into_iter().filter(is_sent);
        let parts = sent.map(|property| self.part(at, property)).collect();
        Content {
            media_type: key.to_owned(),
            keys: vec![key.to_owned()],
            format: Format::Multipart(has_parts.then_some(parts)),
            value,
            examples: self.lower_examples(at),
        }
    }

    fn part(&mut self, at: &Pointer, property: Property) -> Part {
        let encoding = self.encoding(&at.key("encoding").key(&property.name));
        let media_type = match &encoding {
            Some(Encoding::Text(media_type)) => Some(media_type.clone()),
            _ => None,
        };
        // The document may say only there that the content is no text.
        let is_file = |shape: &Shape| match shape {
            Shape::String(StringFormat::Binary) => true,
            Shape::String(StringFormat::Plain) | Shape::Any => {
                media_type.as_deref().is_some_and(is_binary)
            }
            _ => false,
        };
        let shape = self.shape_of(&property.value);
        let file_type = media_type.clone().filter(|media_type| is_one(media_type));
        let kind = match &shape {
            shape if is_file(shape) => PartKind::File(file_type),
            Shape::Array(items) if is_file(&self.shape_of(items)) => PartKind::Files(file_type),
            _ => PartKind::Value(encoding.filter(|encoding| match encoding {
                Encoding::Style(style, _) => *style == Style::DeepObject,
                Encoding::Json(_) => true,
                Encoding::Text(media_type) => is_one(media_type),
            })),
        };
        Part {
            name: property.name,
            rust_name: property.rust_name,
            required: property.required && !property.value.nullable,
            value: property.value,
            kind,
            docs: property.docs,
        }
    }
}

/// Whether a media type is one, neither a list nor a range.
fn is_one(media_type: &str) -> bool {
    !media_type.contains([',', '*'])
}
