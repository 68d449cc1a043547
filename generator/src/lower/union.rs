//! `oneOf` and `anyOf`: which schemas a value can have, and how the document tells them apart.
//!
//! Both become the same: a value has one of the schemas. What stands beside the keyword belongs to each of them.

use serde_json::{Map, Value};

use super::{
    Lowering, all_of::Parts, discriminator, keywords::Keywords, merge::Merge, node, node::Members,
    usage::is_constraint,
};
use crate::{
    ir::{Origin, Owner, Role, SchemaId, Shape, Union, Use},
    pointer::Pointer,
};

/// The most schemas that the unions of a document beside other keywords are multiplied out to.
const MOST_MULTIPLIED: usize = 16_384;

/// A union beside other keywords.
pub(super) enum Choices {
    /// Its members are listed here.
    Written(Pointer),
    /// It is a schema that is referred to here.
    Lowered(Pointer, Union),
}

impl Choices {
    /// Where it is.
    pub(super) fn place(&self) -> &Pointer {
        let (Self::Written(at) | Self::Lowered(at, _)) = self;
        at
    }
}

/// What a variant is called.
#[derive(Clone)]
pub(super) struct Name {
    pub text: String,
    /// Whether it is that of a component or its title: what a discriminator without a mapping means it by.
    pub is_own: bool,
}

/// A variant of a union beside other keywords.
struct Member {
    /// Where it is listed.
    at: Pointer,
    /// What it is called.
    name: Option<Name>,
    /// What it adds.
    parts: Parts,
    /// Whether it can be null.
    nullable: bool,
}

impl Lowering<'_> {
    /// Where the first keyword is that makes a real choice: a union of more than one schema, nulls aside, that are told apart by
    /// more than limits on a value.
    pub(super) fn union_of(&mut self, keywords: &Keywords) -> Option<Pointer> {
        [("oneOf", keywords.one_of), ("anyOf", keywords.any_of)]
            .into_iter()
            .filter(|(_, length)| *length > 1)
            .map(|(keyword, _)| keyword)
            .find(|keyword| self.is_choice(&keywords.at, keyword))
            .map(|keyword| keywords.at.key(keyword))
    }

    /// Whether a union makes a choice between schemas.
    pub(super) fn is_choice(&mut self, at: &Pointer, keyword: &str) -> bool {
        let members = self.effective_members(at, keyword);
        members.len() > 1
            && !members
                .iter()
                .all(|member| self.document.get(member).is_some_and(is_constraint))
    }

    /// The union whose members are listed at `at`, with nothing beside them.
    pub(super) fn lower_union(&mut self, id: SchemaId, at: &Pointer) -> Shape {
        let members = self.union_members(at);
        let variants = members
            .into_iter()
            .map(|member| {
                let name = self.variant_name(&member);
                let origin = self.variant_origin(id, &member, name.as_ref());
                let value = self.lower_use(&member, origin);
                discriminator::Member {
                    at: member,
                    name,
                    value,
                }
            })
            .collect();
        self.finish_union(at, variants)
    }

    /// A union whose variants all have what stands beside it. `base`, which is that, has been lowered as the schema `id`.
    pub(super) fn lower_union_with_base(
        &mut self,
        id: SchemaId,
        choices: Choices,
        base: &Shape,
        depth: usize,
    ) -> Shape {
        let at = choices.place().clone();
        let members = self.members_of(choices, depth);
        self.multiplied += members.len();
        if self.multiplied > MOST_MULTIPLIED {
            self.degraded.insert(id);
            let message = format!(
                "the unions of this document that stand beside other keywords come to more than {MOST_MULTIPLIED} schemas: values of this one are read as any JSON value"
            );
            self.warn("unsupported-union", &at, message, super::schema::USE_JSON);
            return Shape::Any;
        }
        let mut variants = Vec::new();
        for Member {
            at,
            name,
            parts,
            nullable,
        } in members
        {
            let whole = parts
                .only_lowered()
                .filter(|schema| self.includes(*schema, base));
            let schema = match whole {
                Some(schema) => schema,
                None => {
                    let origin = self.variant_origin(id, &at, name.as_ref());
                    let variant = self.schema_id(&at, origin);
                    let docs = self.docs(std::iter::once(&at));
                    let rust_name = self.type_name(std::iter::once(&at));
                    let shape = self.merge_parts(variant, parts, Some(base), depth + 1);
                    if let Some(schema) = self.schemas.get_mut(variant.0) {
                        schema.shape = shape;
                        schema.docs = docs;
                        schema.rust_name = rust_name;
                    }
                    self.finish_schema(variant);
                    variant
                }
            };
            let value = Use {
                schema,
                nullable,
                pointer: at.clone(),
            };
            variants.push(discriminator::Member { at, name, value });
        }
        self.finish_union(&at, variants)
    }

    /// What the variants of a union add to what stands beside it.
    fn members_of(&mut self, choices: Choices, depth: usize) -> Vec<Member> {
        match choices {
            Choices::Written(at) => {
                let mut members = Vec::new();
                for at in self.union_members(&at) {
                    let mut parts = Parts::default();
                    self.collect_member(&at, depth + 1, &mut parts);
                    members.push(Member {
                        name: self.variant_name(&at),
                        nullable: self.is_nullable(&at),
                        at,
                        parts,
                    });
                }
                members
            }
            Choices::Lowered(at, union) => {
                let mut members = Vec::new();
                for (index, variant) in union.variants.into_iter().enumerate() {
                    let Use {
                        schema,
                        nullable,
                        pointer,
                    } = variant.value;
                    let mut parts = Parts::default();
                    self.collect_reference(pointer, schema, depth + 1, &mut parts);
                    members.push(Member {
                        at: at.index(index),
                        name: variant.name.map(|text| Name { text, is_own: true }),
                        nullable,
                        parts,
                    });
                }
                members
            }
        }
    }

    /// Whether a schema has all the properties of `base` already, as one that includes its own union has.
    fn includes(&self, id: SchemaId, base: &Shape) -> bool {
        let (Shape::Object(base), Some(schema)) = (base, self.schemas.get(id.0)) else {
            return false;
        };
        let Shape::Object(object) = &schema.shape else {
            return false;
        };
        base.properties.iter().all(|property| {
            let mut others = object.properties.iter();
            others.any(|other| other.name == property.name && other.value == property.value)
        })
    }

    /// The union that a schema is.
    pub(super) fn union_shape(&self, id: SchemaId) -> Option<Union> {
        match &self.schemas.get(id.0)?.shape {
            Shape::Union(union) => Some(union.clone()),
            _ => None,
        }
    }

    fn union_members(&mut self, at: &Pointer) -> Vec<Pointer> {
        let keyword = at.last().unwrap_or_default().into_owned();
        let parent = at.parent().unwrap_or_default();
        self.effective_members(&parent, &keyword)
    }

    fn variant_origin(&self, id: SchemaId, member: &Pointer, name: Option<&Name>) -> Origin {
        let place = || {
            let index = member.last().and_then(|token| token.parse::<usize>().ok());
            format!("Variant{}", index.unwrap_or_default() + 1)
        };
        Origin::Inline {
            owner: Owner::Schema(id),
            role: Role::Variant(name.map_or_else(place, |name| name.text.clone())),
        }
    }

    /// What a member is called: by the component it refers to, its title, the one value that it or one of its properties can have, or
    /// the kind of its values.
    fn variant_name(&mut self, member: &Pointer) -> Option<Name> {
        let core = self.core(member);
        let own = |text: String| Name { text, is_own: true };
        if core.is_reference {
            let reference = self.document.get(&core.at)?.get("$ref")?.as_str()?;
            let target = Pointer::from_fragment(reference.strip_prefix('#')?)?;
            let component = target.parent()? == Pointer::root().keys(["components", "schemas"]);
            return component.then(|| own(target.last().unwrap_or_default().into_owned()));
        }
        let members = node::members(self.document, &core.at)?;
        let title = node::text(members, "title").filter(|title| !title.trim().is_empty());
        title.map(own).or_else(|| {
            let text = value_name(members)?;
            Some(Name {
                text,
                is_own: false,
            })
        })
    }

    /// Merges parts, those of `base` first.
    pub(super) fn merge_parts(
        &mut self,
        id: SchemaId,
        parts: Parts,
        base: Option<&Shape>,
        depth: usize,
    ) -> Shape {
        let mut merge = Merge::new(parts.is_incomplete);
        if let (Some(base), Some(at)) = (base, self.schemas.get(id.0)) {
            let at = at.pointer.clone();
            self.merge_shape(&mut merge, base.clone(), &at);
        }
        self.merge_all(id, merge, parts, depth)
    }
}

/// What the values of an inline schema are called that has no name.
fn value_name(members: &Members) -> Option<String> {
    let properties = members.get("properties").and_then(Value::as_object);
    let mut properties = properties.into_iter().flat_map(Map::values);
    let is_list = members.get("type").is_some_and(|name| name == "array");
    only_text(members)
        .or_else(|| properties.find_map(|property| only_text(property.as_object()?)))
        .map(str::to_owned)
        .or_else(|| match node::elements(members, "enum") {
            [Value::String(_), ..] => Some("Text".to_owned()),
            [Value::Number(_), ..] => Some("Number".to_owned()),
            _ if is_list || members.contains_key("items") => Some("List".to_owned()),
            _ => None,
        })
}

/// The text that is the only one a schema allows, if it is a telling one.
fn only_text(members: &Members) -> Option<&str> {
    let only = match node::elements(members, "enum") {
        [only] => Some(only),
        _ => members.get("const"),
    };
    only?.as_str().filter(|text| !text.trim().is_empty())
}
