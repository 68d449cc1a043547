//! Request Body Objects (OpenAPI 3.0.3 §4.7.13).

use super::{Lowering, media_type::Offer};
use crate::{
    ir::{Body, Origin, Owner, Role},
    pointer::Pointer,
};

/// A request body that has been read and can be lowered.
pub(super) struct PlannedBody {
    at: Pointer,
    required: bool,
    description: Option<String>,
    media_type: String,
}

impl Lowering<'_> {
    /// Reads the request body at `at`; `Err` where the operation cannot be called without something that is not supported,
    /// which has been reported. Nothing is lowered yet, so that an operation that is left out leaves no schemas behind.
    pub(super) fn plan_body(&mut self, at: &Pointer) -> Result<Option<PlannedBody>, ()> {
        if self.document.get(at).is_none() {
            return Ok(None);
        }
        let at = self.resolve(at).ok_or(())?;
        let body = self.document.request_body(&at).map_err(|diagnostic| {
            self.report(diagnostic);
        })?;
        let content = at.key("content");
        match self.offer(&content) {
            Offer::Json(media_type) => Ok(Some(PlannedBody {
                at,
                required: body.required,
                description: body.description,
                media_type,
            })),
            Offer::Nothing => {
                self.warn(
                    "empty-content",
                    &at,
                    "the request body has no media type; the operation is generated without one",
                    "declare a media type under `content`, or remove the request body",
                );
                Ok(None)
            }
            Offer::Other(media_type) => {
                self.warn(
                    "unsupported-media-type",
                    &content.key(&media_type),
                    format!("request bodies of type `{media_type}` are not supported yet; the operation is left out"),
                    "offer the body as `application/json` too, or call the operation by hand",
                );
                Err(())
            }
        }
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
        let origin = Origin::Inline {
            owner: owner_of(&planned.at, "requestBodies", owner),
            role,
        };
        let content = planned.at.key("content");
        Body {
            content: self.lower_content(&content, &planned.media_type, origin),
            pointer: planned.at,
            required: planned.required,
            description: planned.description,
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
