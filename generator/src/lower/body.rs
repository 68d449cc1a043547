//! Request Body Objects (OpenAPI 3.0.3 §4.7.13).

use super::{
    Lowering,
    media_type::{Kind, Offer},
    node,
};
use crate::{
    ir::{Body, Content, Format, Origin, Owner, Role, Shape},
    pointer::Pointer,
};

/// A request body that has been read and can be lowered.
pub(super) struct PlannedBody {
    at: Pointer,
    required: bool,
    description: Option<String>,
    offer: Offer,
}

impl Lowering<'_> {
    /// Reads the request body at `at`; `Err` where it cannot be read, which has been reported. Nothing is lowered yet, so that an
    /// operation that is left out leaves no schemas behind.
    pub(super) fn plan_body(&mut self, at: &Pointer) -> Result<Option<PlannedBody>, ()> {
        if self.document.get(at).is_none() {
            return Ok(None);
        }
        let at = self.resolve(at).ok_or(())?;
        let body = self.document.request_body(&at).map_err(|diagnostic| {
            self.report(diagnostic);
        })?;
        let content = at.key("content");
        let Some(offer) = self.offer(&content) else {
            self.warn(
                "empty-content",
                &at,
                "the request body has no media type; the operation is generated without one",
                "declare a media type under `content`, or remove the request body",
            );
            return Ok(None);
        };
        if !body.required && offer.kind == Kind::Form && self.is_never_filled(&content, &offer.key)
        {
            return Ok(None);
        }
        Ok(Some(PlannedBody {
            at,
            required: body.required,
            description: body.description,
            offer,
        }))
    }

    /// Whether a form can have no property: some documents describe every body that is not there in this way.
    fn is_never_filled(&self, content: &Pointer, key: &str) -> bool {
        let schema = content.key(key).key("schema");
        node::members(self.document, &schema).is_some_and(|schema| {
            let shapes = ["properties", "patternProperties", "allOf", "oneOf", "anyOf"];
            schema.get("additionalProperties") == Some(&false.into())
                && !shapes
                    .iter()
                    .any(|keyword| node::is_filled(schema, keyword))
        })
    }

    /// Lowers a request body for the operation `owner`, or for all who share it.
    pub(super) fn lower_body(&mut self, planned: PlannedBody, operation: &str) -> Body {
        self.lower_planned_body(planned, operation, Role::RequestBody)
    }

    /// Lowers the body of a request that the server makes.
    pub(super) fn lower_payload(&mut self, planned: PlannedBody, name: &str) -> Body {
        self.lower_planned_body(planned, name, Role::Payload)
    }

    fn lower_planned_body(&mut self, planned: PlannedBody, owner: &str, role: Role) -> Body {
        let PlannedBody {
            at,
            required,
            description,
            offer,
        } = planned;
        let content = at.key("content").key(&offer.key);
        let is_sequence = offer.kind == Kind::Lines && self.has_elements(&content);
        let origin = Origin::Inline {
            owner: owner_of(&at, "requestBodies", owner),
            role: match role {
                Role::RequestBody if is_sequence => Role::RequestElement,
                role => role,
            },
        };
        Body {
            content: self.lower_request_content(&content, &offer, is_sequence, origin),
            pointer: at,
            required,
            description,
            alternatives: offer.alternatives,
        }
    }

    fn lower_request_content(
        &mut self,
        at: &Pointer,
        offer: &Offer,
        is_sequence: bool,
        origin: Origin,
    ) -> Content {
        let key = offer.key.as_str();
        match offer.kind {
            Kind::Json => self.lower_json(at, key, origin),
            Kind::Form => {
                let json = self.lower_json(at, key, origin);
                let shape = self.shape_of(&json.value);
                let format = match shape {
                    // It has been encoded already.
                    Shape::String(_) => Format::Text,
                    _ => Format::Form(self.form_encodings(at, &shape)),
                };
                Content { format, ..json }
            }
            Kind::Multipart => self.lower_multipart(at, key, origin),
            Kind::Lines if is_sequence => self.lower_sequence(at, key, offer.kind, origin),
            Kind::Lines | Kind::Text | Kind::Bytes | Kind::Events => {
                self.check_structure(at, key);
                let sent = match (offer.kind, key.contains('*')) {
                    (_, false) => key,
                    (Kind::Bytes, true) => "application/octet-stream",
                    (_, true) => "text/plain",
                };
                self.lower_plain_content(at, sent, offer.kind, origin)
            }
        }
    }

    /// Reports a schema that says more than what the text or the bytes of a body are passed on as.
    pub(super) fn check_structure(&mut self, at: &Pointer, key: &str) {
        if self.has_structure(at) {
            self.warn(
                "unsupported-media-type",
                at,
                format!("bodies of type `{key}` are passed on as they are; what the schema says about them is not used"),
                "nothing, if that is enough; else offer the body as `application/json` too",
            );
        }
    }
}

/// Whose an inline schema in the node at `at` is: the component's where the node is one, else the operation's.
pub(super) fn owner_of(at: &Pointer, kind: &str, operation: &str) -> Owner {
    let components = Pointer::root().keys(["components", kind]);
    match at.last() {
        Some(key) if at.parent() == Some(components) => Owner::Component(key.into_owned()),
        _ => Owner::Operation(operation.to_owned()),
    }
}
