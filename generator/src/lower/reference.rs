//! Reference Objects (OpenAPI 3.0.3 §4.7.23): which schema is meant, and where its name comes from.

use std::borrow::Cow;

use super::{Lowering, MAXIMUM_DEPTH, node, vocabulary};
use crate::{
    ir::{Origin, Owner, Role, SchemaId},
    pointer::Pointer,
};

impl Lowering<'_> {
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

    /// What an inline schema is to the nearest thing around it that has a name, judged by its pointer alone.
    fn origin_by_place(&self, at: &Pointer) -> Origin {
        let tokens: Vec<_> = at.tokens().map(Cow::into_owned).collect();
        let ancestors = std::iter::successors(at.parent(), Pointer::parent);
        let (owner, depth) = ancestors
            .enumerate()
            .find_map(|(depth, ancestor)| Some((self.owner_at(&ancestor)?, depth + 1)))
            .unwrap_or_else(|| (Owner::Component(String::new()), tokens.len()));
        let path = tokens.get(tokens.len() - depth..).unwrap_or_default();
        let role = match path {
            [keyword] if keyword == "items" => Role::Item,
            [keyword] if keyword == "additionalProperties" => Role::MapValue,
            [keyword, name] if keyword == "properties" => Role::Property(name.clone()),
            path => Role::Property(path.join(" ")),
        };
        Origin::Inline { owner, role }
    }

    /// What the node at `at` is to the schemas in it; `None` where it has no name of its own.
    fn owner_at(&self, at: &Pointer) -> Option<Owner> {
        if let Some(&id) = self.ids.get(at) {
            return Some(Owner::Schema(id));
        }
        if let Some(id) = self.operation_ids.get(at) {
            return Some(Owner::Operation(id.clone()));
        }
        let mut tokens = at.tokens();
        match [tokens.next(), tokens.next(), tokens.next(), tokens.next()] {
            [Some(components), Some(_), Some(key), None] if components == "components" => {
                Some(Owner::Component(key.into_owned()))
            }
            _ => None,
        }
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
