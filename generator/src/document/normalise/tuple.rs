//! `prefixItems` (JSON Schema 2020-12, Core §10.3.1.1): a schema for each place of an array.

use serde_json::{Map, Value, json};

use super::Normaliser;
use crate::{document::walk::Path, pointer::Pointer};

/// A schema for some of the elements of an array.
struct Part {
    schema: Value,
    /// Where it was written.
    from: Pointer,
    /// Where its origin is kept.
    known_at: Pointer,
}

impl Normaliser<'_> {
    /// OpenAPI 3.0 has one schema for all elements: any of those for the places, and of that for the rest.
    pub(super) fn tuple(&mut self, members: &mut Map<String, Value>, at: &Path<'_>) {
        let is_list = |key: &str| {
            let elements = members.get(key).and_then(Value::as_array);
            elements.is_some_and(|elements| !elements.is_empty())
        };
        // Before 2020-12, the list stood in `items`.
        let (listed, rest) = match (is_list("prefixItems"), is_list("items")) {
            (true, _) => ("prefixItems", "items"),
            (false, true) => ("items", "additionalItems"),
            (false, false) => return,
        };
        let Some(Value::Array(elements)) = members.shift_remove(listed) else {
            return;
        };
        let at = at.pointer();
        let places = at.key(listed);
        let mut parts: Vec<Part> = elements
            .into_iter()
            .enumerate()
            .map(|(index, schema)| Part {
                schema,
                from: places.index(index),
                known_at: places.index(index),
            })
            .collect();
        if let Some(schema @ Value::Object(_)) = members.shift_remove(rest) {
            // Its place is needed for the whole.
            let (from, known_at) = (at.key(rest), places.index(parts.len()));
            self.origins.relocate(&from, &known_at);
            parts.push(Part {
                schema,
                from,
                known_at,
            });
        }
        let items = self.merged_items(parts, &at.key("items"), &places);
        members.insert("items".to_owned(), items);
    }

    /// One schema for all elements, to stand at `items`; the list of `parts` was at `places`.
    fn merged_items(&mut self, parts: Vec<Part>, items: &Pointer, places: &Pointer) -> Value {
        if parts.iter().any(|part| says_nothing(&part.schema)) {
            self.origins.derive(items.clone(), places);
            return json!({});
        }
        let mut distinct: Vec<(Value, Vec<(Pointer, Pointer)>)> = Vec::new();
        for part in parts {
            let place = (part.from, part.known_at);
            match distinct.iter_mut().find(|(known, _)| *known == part.schema) {
                Some((_, places)) => places.push(place),
                None => distinct.push((part.schema, vec![place])),
            }
        }
        let is_one = distinct.len() == 1;
        let list = items.key("anyOf");
        if !is_one {
            self.origins.derive(items.clone(), places);
            self.origins.derive(list.clone(), places);
        }
        let mut merged = Vec::new();
        for (index, (schema, places)) in distinct.into_iter().enumerate() {
            let to = if is_one {
                items.clone()
            } else {
                list.index(index)
            };
            // Of several equal ones, the first is the one to show.
            for (from, known_at) in places.into_iter().rev() {
                self.origins.relocate(&known_at, &to);
                self.moves.insert(from, to.clone());
            }
            merged.push(schema);
        }
        match merged.pop() {
            Some(only) if is_one => only,
            last => {
                merged.extend(last);
                json!({ "anyOf": merged })
            }
        }
    }
}

/// Whether a schema allows every value and has nothing to say about any.
fn says_nothing(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(Map::is_empty)
}
