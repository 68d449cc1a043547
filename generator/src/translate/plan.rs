//! What is decided about a type before it is made.

use crate::model::{Deprecation, Identifier, Origin, Presence, RustDoc, Type};

/// What every type begins with.
pub struct Head {
    /// Its name.
    pub name: Identifier,
    /// Its docs.
    pub docs: RustDoc,
    /// That it is deprecated, and why.
    pub deprecated: Option<Deprecation>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A field of a struct.
pub struct FieldPlan {
    /// Its name.
    pub name: Identifier,
    /// The name of its setter.
    pub setter: Identifier,
    /// The name of the setter of null.
    pub null_setter: Identifier,
    /// The type of its value, without the `Option` of [`Presence`].
    pub ty: Type,
    /// Whether the value can be missing.
    pub presence: Presence,
}
