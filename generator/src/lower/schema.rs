//! What the values of a schema are: keywords in, one [`Shape`] out, by one ordered list of decisions.

use serde_json::Value;

use super::{
    Lowering, Progress,
    keywords::{Additional, Keywords},
    node,
    vocabulary::{self, Meaning},
};
use crate::{
    ir::{Enumeration, IntegerFormat, Origin, Owner, Role, SchemaId, Shape, StringFormat, Use},
    pointer::Pointer,
};

/// What to do about a schema that becomes any JSON value.
const USE_JSON: &str = "nothing, if reading it as a JSON value is enough; else describe it with a supported keyword in an overlay";

impl Lowering<'_> {
    /// Works out docs and shape of a schema, once. Only `allOf` gets here from within itself: `depth` counts how often.
    pub(super) fn lower_schema(&mut self, id: SchemaId, depth: usize) {
        let Some(progress @ Progress::Waiting) = self.progress.get_mut(id.0) else {
            return;
        };
        *progress = Progress::Lowering;
        let Some(at) = self.schemas.get(id.0).map(|schema| schema.pointer.clone()) else {
            return;
        };
        let core = self.core(&at);
        self.check_wrappers(&core);
        let docs = self.docs(core.places());
        let shape = if core.is_reference {
            self.reference_target(&core.at)
                .map_or(Shape::Any, Shape::Alias)
        } else {
            self.ids.entry(core.at.clone()).or_insert(id);
            self.lower_shape(id, &core.at, depth)
        };
        if let Some(schema) = self.schemas.get_mut(id.0) {
            schema.docs = docs;
            schema.shape = shape;
        }
        if let Some(progress) = self.progress.get_mut(id.0) {
            *progress = Progress::Done;
        }
    }

    /// The shape that the Schema Object at `at` gives to the schema `id`.
    fn lower_shape(&mut self, id: SchemaId, at: &Pointer, depth: usize) -> Shape {
        let Some(keywords) = self.read_keywords(at) else {
            return Shape::Any;
        };
        match self.union_of(&keywords) {
            Some(union) if keywords.properties.is_empty() && keywords.all_of == 0 => {
                self.degrade_union(id, &union)
            }
            _ if self.is_composed(&keywords) => self.lower_composition(id, keywords, depth),
            _ if keywords.is_object() => self.lower_composition(id, keywords, depth),
            _ => self.lower_plain(id, &keywords),
        }
    }

    /// Reads a Schema Object and reports what is not understood in it; `None` where its values can be anything.
    pub(super) fn read_keywords(&mut self, at: &Pointer) -> Option<Keywords> {
        match self.document.get(at) {
            Some(Value::Bool(true)) => return None,
            Some(Value::Bool(false)) => {
                self.warn(
                    "unsupported-keyword",
                    at,
                    "the schema `false` allows no value; it is read as any JSON value",
                    "remove what can never be there",
                );
                return None;
            }
            _ => {}
        }
        match Keywords::read(self.document, at) {
            Ok(keywords) => {
                self.check_vocabulary(at);
                Some(keywords)
            }
            Err(diagnostic) => {
                self.report(diagnostic);
                None
            }
        }
    }

    /// Where the first keyword is that makes a real choice: a union of more than one schema, nulls aside.
    pub(super) fn union_of(&mut self, keywords: &Keywords) -> Option<Pointer> {
        [("oneOf", keywords.one_of), ("anyOf", keywords.any_of)]
            .into_iter()
            .filter(|(_, length)| *length > 1)
            .map(|(keyword, _)| keyword)
            .find(|keyword| self.effective_members(&keywords.at, keyword).len() > 1)
            .map(|keyword| keywords.at.key(keyword))
    }

    fn degrade_union(&mut self, id: SchemaId, union: &Pointer) -> Shape {
        self.degraded.insert(id);
        let keyword = union.last().unwrap_or_default().into_owned();
        self.warn(
            "unsupported-union",
            union,
            format!(
                "`{keyword}` is not supported yet: values of this schema are read as any JSON value"
            ),
            USE_JSON,
        );
        Shape::Any
    }

    /// Whether other schemas add to this one.
    fn is_composed(&self, keywords: &Keywords) -> bool {
        keywords.all_of + keywords.one_of + keywords.any_of > 0
    }

    /// The shape of a schema that is no object and no composition.
    pub(super) fn lower_plain(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        if keywords.values_at.is_some() {
            return self.lower_enumeration(id, keywords);
        }
        match keywords.type_name.as_deref() {
            Some("string") => Shape::String(self.string_format(keywords)),
            Some("integer") => Shape::Integer(integer_format(
                keywords,
                node::members(self.document, &keywords.at),
            )),
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("array") => self.lower_array(id, &keywords.at),
            None if keywords.items => self.lower_array(id, &keywords.at),
            None | Some("null") => Shape::Any,
            Some(other) => {
                let message = format!(
                    "`{other}` is no type: values of this schema are read as any JSON value"
                );
                self.degraded.insert(id);
                self.warn(
                    "unsupported-type",
                    &keywords.at.key("type"),
                    message,
                    "use one of string, integer, number, boolean, array and object",
                );
                Shape::Any
            }
        }
    }

    fn lower_array(&mut self, id: SchemaId, at: &Pointer) -> Shape {
        let items = at.key("items");
        if self.document.get(&items).is_some_and(Value::is_array) {
            self.warn(
                "unsupported-keyword",
                &items,
                "a schema for each place of a list is not supported yet: the list is read as any JSON value",
                USE_JSON,
            );
            self.degraded.insert(id);
            return Shape::Any;
        }
        // Reported with the other keywords that are not known yet.
        if self.document.get(&at.key("prefixItems")).is_some() {
            self.degraded.insert(id);
            return Shape::Any;
        }
        Shape::Array(self.lower_part(id, &items, Role::Item))
    }

    /// The use of a schema that stands in the schema `owner`, or of any value where none is written at `at`.
    pub(super) fn lower_part(&mut self, owner: SchemaId, at: &Pointer, role: Role) -> Use {
        let origin = Origin::Inline {
            owner: Owner::Schema(owner),
            role,
        };
        if self.document.get(at).is_some() {
            return self.lower_use(at, origin);
        }
        Use {
            schema: self.unspecified_schema(at, origin),
            nullable: false,
            pointer: at.clone(),
        }
    }

    /// `enum` and `const`: texts, each once.
    fn lower_enumeration(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        let Some(at) = &keywords.values_at else {
            return Shape::Any;
        };
        let mut values: Vec<String> = Vec::new();
        for value in &keywords.values {
            let Some(text) = self.enumerated_text(at, value, keywords) else {
                self.degraded.insert(id);
                return Shape::Any;
            };
            if values.contains(&text) {
                self.warn(
                    "duplicate-enum-value",
                    at,
                    format!("`{text}` is listed more than once"),
                    "remove the repeated value",
                );
            } else {
                values.push(text);
            }
        }
        match keywords.type_name.as_deref() {
            // Nothing but null, or nothing at all.
            Some("string") if values.is_empty() => Shape::String(self.string_format(keywords)),
            _ if values.is_empty() => Shape::Any,
            _ => Shape::Enumeration(Enumeration { values }),
        }
    }

    fn enumerated_text(
        &mut self,
        at: &Pointer,
        value: &Value,
        keywords: &Keywords,
    ) -> Option<String> {
        let expects_text = keywords.type_name.as_deref() == Some("string");
        match value {
            Value::String(text) if expects_text || keywords.type_name.is_none() => {
                Some(text.clone())
            }
            Value::Number(_) | Value::Bool(_) if expects_text => {
                self.warn(
                    "enum-type-mismatch",
                    at,
                    format!("`{value}` is no text, but the type is `string`; it is taken as the text `{value}`"),
                    "put the value in quotes",
                );
                Some(value.to_string())
            }
            _ => {
                self.warn(
                    "unsupported-enum",
                    at,
                    "only lists of texts are supported yet: values of this schema are read as any JSON value",
                    USE_JSON,
                );
                None
            }
        }
    }

    fn string_format(&mut self, keywords: &Keywords) -> StringFormat {
        match keywords.format.as_deref() {
            Some("date-time") => StringFormat::DateTime,
            Some("date") => StringFormat::Date,
            Some(format @ ("byte" | "binary" | "uuid")) => {
                self.warn(
                    "unsupported-format",
                    &keywords.at.key("format"),
                    format!(
                        "the format `{format}` is not supported yet: the value is a plain text"
                    ),
                    "nothing, if a text is enough",
                );
                StringFormat::Plain
            }
            _ => StringFormat::Plain,
        }
    }

    /// Reports the keywords at `at` that lowering does not know.
    pub(super) fn check_vocabulary(&mut self, at: &Pointer) {
        let Some(members) = node::members(self.document, at) else {
            return;
        };
        for (key, value) in members {
            match vocabulary::meaning(key) {
                Meaning::Known => self.check_known(&at.key(key), key, value),
                Meaning::Unsupported => self.warn(
                    "unsupported-keyword",
                    &at.key(key),
                    format!("`{key}` is not supported yet: {}", effect_of_ignoring(key)),
                    "nothing, if that is enough; else describe the values with a supported keyword in an overlay",
                ),
                Meaning::Unknown => self.warn(
                    "unknown-keyword",
                    &at.key(key),
                    format!("`{key}` is no keyword of a Schema Object and is ignored"),
                    "check the spelling, or start the name with `x-`",
                ),
            }
        }
    }

    fn check_known(&mut self, at: &Pointer, key: &str, value: &Value) {
        match key {
            "not" => self.warn(
                "unsupported-keyword",
                at,
                "`not` is not supported yet: values that it rules out are accepted",
                "nothing, if that is enough; else describe the values that are allowed",
            ),
            "enum" if value.as_array().is_some_and(Vec::is_empty) => self.warn(
                "empty-enum",
                at,
                "an empty `enum` allows no value at all; it is ignored",
                "list the values, or remove the keyword",
            ),
            _ => {}
        }
    }

    /// Warns about values of further properties that are only kept as JSON.
    pub(super) fn warn_about_additional_properties(&mut self, at: &Pointer) {
        self.warn(
            "unsupported-additional-properties",
            at,
            "a schema for additional properties beside declared ones is not supported yet: they are kept as JSON values",
            "nothing, if reading them as JSON values is enough",
        );
    }
}

impl Keywords {
    /// What `additionalProperties` makes of an object without properties: a map, or [`Shape::FreeForm`] for `None`.
    pub(super) fn map_values(&self) -> Option<Pointer> {
        (self.additional == Additional::Schema).then(|| self.at.key("additionalProperties"))
    }
}

/// What follows from leaving the keyword out.
fn effect_of_ignoring(keyword: &str) -> &'static str {
    match keyword {
        "prefixItems" => "the list is read as any JSON value",
        "patternProperties" | "unevaluatedProperties" => {
            "properties that are not declared are kept as JSON values"
        }
        "contentEncoding" | "contentMediaType" | "contentSchema" => "the value is a plain text",
        _ => "values that it rules out are accepted",
    }
}

/// The Rust-independent width of an integer. A bound that the format cannot hold proves the format wrong.
fn integer_format(keywords: &Keywords, members: Option<&node::Members>) -> IntegerFormat {
    let bound = |key| members.and_then(|members| members.get(key));
    let fits_i32 = |value: &Value| {
        value
            .as_f64()
            .is_some_and(|value| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&value))
    };
    let maximum_is_unsigned = bound("maximum")
        .is_some_and(|maximum| maximum.as_i64().is_none() && maximum.as_u64().is_some());
    let bounds_fit_i32 = ["minimum", "maximum"]
        .into_iter()
        .filter_map(bound)
        .all(fits_i32);
    match keywords.format.as_deref() {
        Some("int32") if bounds_fit_i32 => IntegerFormat::Int32,
        Some("uint64") => IntegerFormat::Uint64,
        _ if maximum_is_unsigned => IntegerFormat::Uint64,
        _ => IntegerFormat::Int64,
    }
}
