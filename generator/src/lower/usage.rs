//! The use of a schema in some place: references, and wrappers that add nothing but words and null.

use serde_json::Value;

use super::{Lowering, MAXIMUM_DEPTH, node, node::Members, vocabulary};
use crate::{
    ir::{Origin, Owner, Role, SchemaId, Use},
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
        effective
    }

    /// The schema that the Reference Object at `at` leads to: the first component on the way, which may be an alias.
    pub(super) fn reference_target(&mut self, at: &Pointer) -> Option<SchemaId> {
        self.check_reference_siblings(at);
        let mut at = at.clone();
        for _ in 0..MAXIMUM_DEPTH {
            let end = self.resolve(&at)?;
            if let Some(&id) = self.first_step(&at).and_then(|step| self.ids.get(&step)) {
                return Some(id);
            }
            if let Some(&id) = self.ids.get(&end) {
                return Some(id);
            }
            // The middle of another schema, which may itself be nothing but a wrapper.
            let core = self.core(&end);
            if !core.is_reference {
                let origin = self.origin_by_place(&end);
                let id = self.new_schema(end, origin);
                self.found_by_reference.insert(id);
                return Some(id);
            }
            at = core.at;
        }
        self.report_depth(&at);
        None
    }

    /// Where the Reference Object at `at` leads; what is wrong with it is reported once.
    pub(super) fn resolve(&mut self, at: &Pointer) -> Option<Pointer> {
        match self.document.resolve(at) {
            Ok(target) => Some(target),
            Err(diagnostic) => {
                self.report(diagnostic);
                None
            }
        }
    }

    /// What the reference at `at` names itself, be it another reference; only components are wanted.
    fn first_step(&self, at: &Pointer) -> Option<Pointer> {
        let reference = self.document.get(at)?.get("$ref")?.as_str()?;
        let target = Pointer::from_fragment(reference.strip_prefix('#')?)?;
        let id = self.ids.get(&target)?;
        let origin = &self.schemas.get(id.0)?.origin;
        matches!(origin, Origin::Component(_)).then_some(target)
    }

    /// What an inline schema is to whatever it stands in, judged by its pointer alone.
    fn origin_by_place(&self, at: &Pointer) -> Origin {
        let tokens: Vec<_> = at.tokens().map(|token| token.into_owned()).collect();
        let role = match tokens.as_slice() {
            [.., last] if last == "items" => Role::Item,
            [.., last] if last == "additionalProperties" => Role::MapValue,
            [.., keyword, index] if index.bytes().all(|byte| byte.is_ascii_digit()) => {
                Role::Property(format!("{keyword} {index}"))
            }
            [.., last] => Role::Property(last.clone()),
            [] => Role::Property(String::new()),
        };
        Origin::Inline {
            owner: self.owner_by_place(at, &tokens),
            role,
        }
    }

    fn owner_by_place(&self, at: &Pointer, tokens: &[String]) -> Owner {
        let ancestors = std::iter::successors(at.parent(), Pointer::parent);
        for ancestor in ancestors {
            if let Some(&id) = self.ids.get(&ancestor) {
                return Owner::Schema(id);
            }
            if let Some(id) = self.operation_ids.get(&ancestor) {
                return Owner::Operation(id.clone());
            }
        }
        let key = match tokens {
            [components, _, key, ..] if components == "components" => key,
            [.., last] => last,
            [] => return Owner::Component(String::new()),
        };
        Owner::Component(key.clone())
    }

    /// Reports what stands beside `$ref` and is not only for people.
    fn check_reference_siblings(&mut self, at: &Pointer) {
        let Some(members) = node::members(self.document, at) else {
            return;
        };
        for key in members.keys() {
            if key == "nullable" && node::flag(members, key) {
                self.warn(
                    "reference-sibling",
                    &at.key(key),
                    "OpenAPI 3.0 ignores `nullable` beside `$ref`; null is accepted here nevertheless",
                    "write `nullable: true` and `allOf` with the `$ref` as its only member",
                );
            } else if key != "$ref" && !vocabulary::is_annotation(key) {
                self.warn(
                    "reference-sibling",
                    &at.key(key),
                    format!("OpenAPI 3.0 ignores `{key}` beside `$ref`, and so does the output"),
                    "move the `$ref` into an `allOf` beside the other keywords",
                );
            }
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

    /// Reports a chain of schemas that is too long to follow.
    pub(super) fn report_depth(&mut self, at: &Pointer) {
        self.error(
            "too-deep",
            at,
            format!("more than {MAXIMUM_DEPTH} schemas lead from one to the next here"),
            "flatten the schemas that only lead to another schema",
        );
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
