//! The fields of structs: what each is called and what it holds, decided once for all that speak of it.

use std::collections::BTreeMap;

use super::{
    collisions::{self, Named},
    identifier::{Style, Wanted, field_name, unique},
    plan::FieldPlan,
    reserved,
    types::Types,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{Access, Object, Property, SchemaId, Shape},
    model::{Identifier, Presence, Type},
};

impl Types<'_> {
    /// Decides on the fields of every object.
    pub(super) fn plan_fields(
        &self,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeMap<SchemaId, Vec<FieldPlan>> {
        let mut fields = BTreeMap::new();
        for (id, schema) in self.schemas().iter() {
            if let Shape::Object(object) = &schema.shape {
                fields.insert(id, self.plan_object(id, object, diagnostics));
            }
        }
        fields
    }

    fn plan_object(
        &self,
        id: SchemaId,
        object: &Object,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<FieldPlan> {
        let names = field_names(object, diagnostics);
        let setters = setter_names(&names);
        let named = names.into_iter().zip(setters);
        let properties = object.properties.iter().enumerate();
        let fields = properties
            .zip(named)
            .map(|((index, property), (name, setters))| {
                let (ty, presence) = self.presence(id, index, property);
                FieldPlan {
                    name: Identifier(name),
                    setter: setters.value,
                    null_setter: setters.null,
                    ty,
                    presence,
                }
            });
        fields.collect()
    }

    /// The type of a property's value, and whether it is an `Option`.
    fn presence(&self, id: SchemaId, index: usize, property: &Property) -> (Type, Presence) {
        let mut ty = self.of(property.value.schema);
        // Null is one of the values of `serde_json::Value`.
        let is_nullable = property.value.nullable && ty != Type::Json;
        let has_neutral_value = ty.has_neutral_value();
        let is_endless = self.boxing().endless.contains(&(id, index));
        if self.boxing().boxed.contains(&(id, index)) {
            ty = Type::Boxed(Box::new(ty));
        }
        // What only the server sets is not part of a request, so that there must be a way to leave it out.
        let is_left_out = property.access == Access::ReadOnly && self.is_sent(id);
        let presence = match (property.required && !is_left_out, is_nullable) {
            (true, true) => Presence::RequiredNullable,
            (true, false) if has_neutral_value && !is_endless => Presence::Required,
            (true | false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        (ty, presence)
    }
}

/// The name of each field of a struct.
fn field_names(object: &Object, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let properties = object.properties.iter();
    let things: Vec<Named<'_>> = properties
        .map(|property| Named {
            pointer: &property.value.pointer,
            rust_name: property.rust_name.as_deref(),
        })
        .collect();
    let wanted: Vec<Wanted> = { things.iter().zip(&object.properties) }
        .map(|(thing, property)| {
            thing.wanted(|| Wanted {
                spec_name: property.name.clone(),
                identifier: field_name(&property.name),
                path: vec!["property".to_owned()],
            })
        })
        .collect();
    let assignment = unique(&wanted, Style::Snake, reserved::is_field);
    collisions::report(&assignment, &things, ["field", "property"], diagnostics);
    assignment.names
}

/// The names of the setters of a field.
struct Setters {
    /// That of a value.
    value: Identifier,
    /// That of null.
    null: Identifier,
}

/// The names of the setters of each field.
fn setter_names(fields: &[String]) -> Vec<Setters> {
    let setter = |field: &String, suffix: &str| {
        let name = format!(
            "with_{}{suffix}",
            field.trim_start_matches("r#").trim_end_matches('_')
        );
        Wanted {
            spec_name: name.clone(),
            identifier: name,
            path: vec!["property".to_owned()],
        }
    };
    // All setters of values come first, so that they win over those of null.
    let values = fields.iter().map(|field| setter(field, ""));
    let nulls = fields.iter().map(|field| setter(field, "_null"));
    let wanted: Vec<Wanted> = values.chain(nulls).collect();
    let mut values = unique(&wanted, Style::Snake, |_| false).names;
    let nulls = values.split_off(fields.len());
    let named = values.into_iter().zip(nulls);
    let setters = named.map(|(value, null)| Setters {
        value: Identifier(value),
        null: Identifier(null),
    });
    setters.collect()
}
