//! The use of a schema in some place, behind wrappers that add nothing but words and null.

use serde_json::Value;

use super::{
    Lowering, MAXIMUM_DEPTH,
    choice_of_values::{is_any_text, lists_texts},
    node,
    node::Members,
};
use crate::{
    ir::{Origin, Use},
    pointer::Pointer,
};

/// What a place comes down to, behind its wrappers.
pub(super) struct Core {
    /// The nodes on the way, outermost first, that add only words and null.
    pub wrappers: Vec<Pointer>,
    /// The node they wrap.
    pub at: Pointer,
    /// Whether that node is a Reference Object.
    pub is_reference: bool,
}

impl Core {
    /// Every node that speaks about the place, outermost first.
    pub(super) fn places(&self) -> impl Iterator<Item = &Pointer> {
        self.wrappers.iter().chain([&self.at])
    }
}

impl Lowering<'_> {
    /// The use of the schema or reference at `at`; `origin` says what an inline schema would be there.
    pub(super) fn lower_use(&mut self, at: &Pointer, origin: Origin) -> Use {
        let core = self.core(at);
        let schema = if core.is_reference {
            self.check_wrappers(&core);
            match self.reference_target(&core.at) {
                Some(id) => id,
                None => self.unspecified_schema(at, origin),
            }
        } else {
            self.schema_id(at, origin)
        };
        Use {
            schema,
            nullable: self.is_nullable(at),
            pointer: at.clone(),
        }
    }

    /// Unwraps the place at `at`: an `allOf`, `oneOf` or `anyOf` of one schema, with nothing that shapes a value beside it, is
    /// that schema. Members of unions that only allow null, and members of `allOf` without a shape, do not count.
    pub(super) fn core(&mut self, at: &Pointer) -> Core {
        let mut wrappers = Vec::new();
        let mut at = at.clone();
        loop {
            let node = self.document.get(&at);
            let is_reference = node.is_some_and(node::is_reference);
            let inner = match node {
                Some(Value::Object(members)) if !is_reference && wrappers.len() < MAXIMUM_DEPTH => {
                    self.only_member(&at, members)
                }
                _ => None,
            };
            let Some(inner) = inner else {
                return Core {
                    wrappers,
                    at,
                    is_reference,
                };
            };
            wrappers.push(std::mem::replace(&mut at, inner));
        }
    }

    /// The member that a wrapper wraps; `None` where the node is no wrapper.
    fn only_member(&mut self, at: &Pointer, members: &Members) -> Option<Pointer> {
        let shapes_more = members
            .iter()
            .filter(|(key, _)| !is_composition(key) && *key != "type")
            .any(|(key, value)| keyword_shapes(key, value));
        let mut keywords = members.keys().filter(|key| is_composition(key));
        let (Some(keyword), None, false) = (keywords.next(), keywords.next(), shapes_more) else {
            return None;
        };
        let [member] = self.effective_members(at, keyword).try_into().ok()?;
        Some(member)
    }

    /// The members of the composition `keyword` at `at` that have a shape: no nulls in a union, no mere words in an `allOf`.
    pub(super) fn effective_members(&mut self, at: &Pointer, keyword: &str) -> Vec<Pointer> {
        let list = at.key(keyword);
        let document = self.document;
        let elements = document
            .get(&list)
            .and_then(Value::as_array)
            .map_or(&[][..], Vec::as_slice);
        let mut effective = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            let member = list.index(index);
            let counts = if keyword == "allOf" {
                has_shape(element)
            } else {
                !self.is_only_null(&member)
            };
            if counts {
                effective.push(member);
            }
        }
        if keyword != "allOf" {
            self.drop_texts_beside_an_enumeration(&mut effective);
        }
        effective
    }

    /// Any text beside an enumeration of texts that is referred to: enums take texts that they do not list.
    fn drop_texts_beside_an_enumeration(&mut self, members: &mut Vec<Pointer>) {
        let is_text =
            |member: &Pointer| node::members(self.document, member).is_some_and(is_any_text);
        let mut others = members.iter().filter(|member| !is_text(member));
        let (Some(other), None) = (others.next(), others.next()) else {
            return;
        };
        if members.len() > 1
            && self.document.get(other).is_some_and(node::is_reference)
            && let Some(target) = self.resolve(other)
            && let Some(node) = node::members(self.document, &target)
            && lists_texts(node, &target)
        {
            *members = vec![other.clone()];
        }
    }

    /// Wrappers are not lowered, but what is wrong with them is reported.
    pub(super) fn check_wrappers(&mut self, core: &Core) {
        for wrapper in &core.wrappers {
            match self.document.schema(wrapper) {
                Ok(_) => self.check_vocabulary(wrapper),
                Err(diagnostic) => self.report(diagnostic),
            }
        }
    }
}

fn is_composition(keyword: &str) -> bool {
    matches!(keyword, "allOf" | "oneOf" | "anyOf")
}

/// Whether a member of `allOf` says anything about the shape of a value.
pub(super) fn has_shape(node: &Value) -> bool {
    match node {
        Value::Object(members) => members
            .iter()
            .any(|(key, value)| key == "$ref" || keyword_shapes(key, value)),
        // What is no schema at all is reported where it is lowered; `true` allows everything.
        other => *other != Value::Bool(true),
    }
}

/// Whether a member of a union only limits values that others describe: `required` alone, bounds, formats, `not`.
pub(super) fn is_constraint(node: &Value) -> bool {
    let Value::Object(members) = node else {
        return false;
    };
    members.iter().all(|(key, value)| match key.as_str() {
        "allOf" | "oneOf" | "anyOf" => {
            let parts = value.as_array().map_or(&[][..], Vec::as_slice);
            parts.iter().all(is_constraint)
        }
        "required" | "not" => true,
        key => !keyword_shapes(key, value) && key != "$ref",
    })
}

/// Whether a keyword with this value shapes the values of its schema. `type` does, although a wrapper may repeat it.
fn keyword_shapes(keyword: &str, value: &Value) -> bool {
    match keyword {
        "type" | "enum" | "const" | "items" | "not" | "prefixItems" | "patternProperties" => true,
        "allOf" | "oneOf" | "anyOf" | "properties" | "required" => match value {
            Value::Array(elements) => !elements.is_empty(),
            Value::Object(members) => !members.is_empty(),
            _ => true,
        },
        "additionalProperties" => value.is_object(),
        _ => false,
    }
}
