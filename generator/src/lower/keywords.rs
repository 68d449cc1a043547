//! One Schema Object as a flat list of keywords.
//!
//! openapiv3 sorts keywords into variants by the combinations it expects and puts every other combination into `AnySchema`. Here
//! both become the same flat struct, so that one ordered list of decisions ([`super::schema`]) can classify it. Subschemas are
//! named by their pointers. What openapiv3 cannot hold, or holds with a loss (`const`, values of `enum`), comes from the tree.

use openapiv3::{AdditionalProperties, AnySchema, Schema, SchemaKind, Type};
use serde_json::Value;

use super::{
    choice_of_values::{ListedValues, listed_values},
    node,
};
use crate::{diagnostic::Diagnostic, document::Document, pointer::Pointer};

/// The keywords of one Schema Object that decide its shape.
#[derive(Clone, Debug, Default)]
pub(super) struct Keywords {
    /// Where the Schema Object is.
    pub at: Pointer,
    /// `type`.
    pub type_name: Option<String>,
    /// `format`.
    pub format: Option<String>,
    /// The values of `enum`, or that of `const`, or those that a union lists one by one; null is not among them.
    pub values: Vec<Value>,
    /// Where those values are; `None` where there are none.
    pub values_at: Option<Pointer>,
    /// The schemas that speak about a value alone, one for each value; empty for `enum` and `const`.
    pub value_places: Vec<Option<Pointer>>,
    /// The names of `properties`.
    pub properties: Vec<String>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// Whether there is `items`.
    pub items: bool,
    /// How many schemas `allOf` has.
    pub all_of: usize,
    /// How many schemas `oneOf` has.
    pub one_of: usize,
    /// How many schemas `anyOf` has.
    pub any_of: usize,
}

/// `additionalProperties` (OpenAPI 3.0.3 §4.7.24.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Additional {
    /// Not written.
    #[default]
    Unspecified,
    /// `true` or `false`.
    Allowed(bool),
    /// A schema.
    Schema,
}

impl Keywords {
    /// Reads the Schema Object at `at`, which is no reference.
    ///
    /// # Errors
    ///
    /// What stands there is not a Schema Object.
    pub(super) fn read(document: &Document, at: &Pointer) -> Result<Self, Diagnostic> {
        let Schema { schema_kind, .. } = document.schema(at)?;
        let mut keywords = Self::of_kind(schema_kind);
        keywords.at = at.clone();
        if let Some(members) = node::members(document, at) {
            keywords.format = node::text(members, "format");
            let constant = members.get("const").map(std::slice::from_ref);
            let key = if constant.is_some() { "const" } else { "enum" };
            let values = constant.unwrap_or_else(|| node::elements(members, "enum"));
            keywords.values_at = members.contains_key(key).then(|| at.key(key));
            keywords.values = values.iter().filter(|v| !v.is_null()).cloned().collect();
            if let Some(listed) = listed_values(members, at) {
                keywords.take_values(listed);
            }
        }
        Ok(keywords)
    }

    /// Takes the values that a union lists one by one, instead of the union.
    fn take_values(&mut self, listed: ListedValues<'_>) {
        self.type_name = Some(listed.type_name.to_owned());
        self.values_at = Some(self.at.key(listed.keyword));
        (self.one_of, self.any_of) = (0, 0);
        for (value, place) in listed.values {
            self.values.push(value.clone());
            self.value_places.push(place);
        }
    }

    fn of_kind(kind: SchemaKind) -> Self {
        match kind {
            SchemaKind::Type(kind) => Self::of_type(kind),
            SchemaKind::AllOf { all_of } => Self {
                all_of: all_of.len(),
                ..Self::default()
            },
            SchemaKind::OneOf { one_of } => Self {
                one_of: one_of.len(),
                ..Self::default()
            },
            SchemaKind::AnyOf { any_of } => Self {
                any_of: any_of.len(),
                ..Self::default()
            },
            SchemaKind::Not { .. } => Self::default(),
            SchemaKind::Any(any) => Self::of_any(any),
        }
    }

    fn of_type(kind: Type) -> Self {
        let named = |name: &str| Self {
            type_name: Some(name.to_owned()),
            ..Self::default()
        };
        match kind {
            Type::String(_) => named("string"),
            Type::Number(_) => named("number"),
            Type::Integer(_) => named("integer"),
            Type::Boolean(_) => named("boolean"),
            Type::Array(array) => Self {
                items: array.items.is_some(),
                ..named("array")
            },
            Type::Object(object) => Self {
                properties: object.properties.into_keys().collect(),
                required: object.required,
                additional: object.additional_properties.as_ref().into(),
                ..named("object")
            },
        }
    }

    fn of_any(any: AnySchema) -> Self {
        Self {
            type_name: any.typ,
            properties: any.properties.into_keys().collect(),
            required: any.required,
            additional: any.additional_properties.as_ref().into(),
            items: any.items.is_some(),
            all_of: any.all_of.len(),
            one_of: any.one_of.len(),
            any_of: any.any_of.len(),
            ..Self::default()
        }
    }

    /// Whether only arrays are meant, with or without `type`.
    pub(super) fn is_array(&self) -> bool {
        self.values_at.is_none()
            && self
                .type_name
                .as_deref()
                .map_or(self.items, |name| name == "array")
    }

    /// Whether only objects are meant, with or without `type`.
    pub(super) fn is_object(&self) -> bool {
        match self.type_name.as_deref() {
            Some(name) => name == "object",
            None => {
                self.values_at.is_none()
                    && !self.items
                    && (!self.properties.is_empty()
                        || !self.required.is_empty()
                        || self.additional != Additional::Unspecified)
            }
        }
    }

    /// What `additionalProperties` makes of an object without properties: a map, or [`Shape::FreeForm`] for `None`.
    pub(super) fn map_values(&self) -> Option<Pointer> {
        (self.additional == Additional::Schema).then(|| self.at.key("additionalProperties"))
    }

    /// Whether something other than a `type` stands beside a union, which every variant then has too.
    pub(super) fn shapes_beside_union(&self) -> bool {
        self.all_of > 0
            || !self.properties.is_empty()
            || self.additional == Additional::Schema
            || self.values_at.is_some()
            || self.items
            || (self.one_of > 0 && self.any_of > 0)
    }

    /// Whether it says anything about the shape of a value, `allOf`, `oneOf` and `anyOf` aside.
    pub(super) fn has_shape(&self) -> bool {
        self.type_name.is_some() || self.values_at.is_some() || self.items || self.is_object()
    }
}

impl From<Option<&AdditionalProperties>> for Additional {
    fn from(keyword: Option<&AdditionalProperties>) -> Self {
        match keyword {
            None => Self::Unspecified,
            Some(AdditionalProperties::Any(allowed)) => Self::Allowed(*allowed),
            Some(AdditionalProperties::Schema(_)) => Self::Schema,
        }
    }
}
