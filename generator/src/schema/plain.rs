//! Schemas that use no other one: texts, numbers, booleans and listed values.

use super::{Graph, classify::Kind, described::Plain, node::NodeId};
use crate::{
    diagnostic::{Code, Diagnostics},
    ir::Shape,
};

/// What to do about a schema that becomes any JSON value.
pub(super) const USE_JSON: &str = "no action is needed if a JSON value is enough; else describe it with a supported keyword in an overlay";

impl Graph<'_> {
    /// The shape of a Schema Object that is no object, list or composition.
    pub(super) fn plain(&self, kind: Kind<'_>, id: NodeId, findings: &mut Diagnostics) -> Plain {
        match kind {
            Kind::Listed(values) => self.enumeration(values, id, findings),
            Kind::String(format) => Plain::of(Shape::String(format)),
            Kind::Integer(format) => Plain::of(Shape::Integer(format)),
            Kind::Number => Plain::of(Shape::Number),
            Kind::Boolean => Plain::of(Shape::Boolean),
            Kind::Unknown(name) => {
                findings.add(
                    Code::UnsupportedType,
                    &self.node(id).at.key("type"),
                    format!("`{name}` is not a type; values are any JSON"),
                    "use one of string, integer, number, boolean, array and object",
                );
                Plain::degraded()
            }
            _ => Plain::of(Shape::Any),
        }
    }
}
